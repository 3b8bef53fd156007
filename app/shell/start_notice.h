// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace shell {

/// Whether the console starts as at first: somebody wished so with \a option, or holds the shift
/// key, and only that one, while it starts.
[[nodiscard]] bool startsAsAtFirst(bool option, Qt::KeyboardModifiers held);

/// Says over \a window why it does not look as it was left: that files could not be read and where
/// they are now, or that the shift key was held. Nothing happened: nothing is said.
void tellHowItStarted(const QStringList& setAside, bool shift, QWidget* window);

} // namespace shell
