// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace shell {

/// Whether keys that are \a held at the start wish the console to be as at first: the shift key,
/// and only that one.
[[nodiscard]] bool wishToStartAsAtFirst(Qt::KeyboardModifiers held);

/// Says over \a window why it does not look as it was left: that files could not be read and where
/// they are now, or that the shift key was held. Nothing happened: nothing is said.
void tellHowItStarted(const QStringList& setAside, bool shift, QWidget* window);

} // namespace shell
