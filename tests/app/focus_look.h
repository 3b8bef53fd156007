// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QSet>
#include <QString>

class QWidget;

namespace test {

/// A control with the keyboard's focus, beside how it is without.
struct FocusedControl
{
    QString kind; ///< class and, for those that look in several ways, which
    QImage without;
    QImage with;
};

/// Gives the focus to one control of every kind of \a window that is not in \a seen yet, and adds
/// its kind there.
[[nodiscard]] QList<FocusedControl> focusEach(QWidget& window, QSet<QString>& seen);

/// Pixels that the focus changes so that people see it: by a contrast of 3 to 1.
[[nodiscard]] int changedPixels(const FocusedControl& control);

} // namespace test
