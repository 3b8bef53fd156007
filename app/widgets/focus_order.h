// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace widgets {

/// All that is shown in \a window as people read it: row by row, and where something stands beside
/// something else, one column after the other from the near side. By where things are now, whatever
/// order they were made in; what holds others comes before them.
[[nodiscard]] QList<QWidget*> inReadingOrder(QWidget& window);

/// Whether Tab stops at it. Of buttons of which one is chosen it stops at that one only.
[[nodiscard]] bool isTabStop(const QWidget& widget);

/// What a window does for QWidget::focusNextPrevChild(): goes on from what has the keyboard in
/// reading order (WCAG 2.4.3), or back, and round. False when there is nowhere to go.
bool focusInReadingOrder(QWidget& window, bool next);

} // namespace widgets
