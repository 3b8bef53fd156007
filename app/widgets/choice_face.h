// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;

namespace widgets {

/// Tells assistive technology what a button of ours is: a page tab, a list item, a radio button, a
/// check box, a button with a picture. It can then be pressed, which does what a click does: Qt's
/// own "toggle" would only change its look, and a QToolButton that may get a menu has no action.
/// Call it first in the
/// constructor: what assistive technology has asked about once keeps its role.
void speakAs(QAbstractButton* button, QAccessible::Role role);

} // namespace widgets
