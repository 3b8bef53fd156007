// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QValueAxis>

namespace pages {

/// 1, 2 or 5 times a power of ten, or one between, at least \a value: where an axis ends.
[[nodiscard]] double roundUp(double value);
/// A plot without a frame, legend or margins that takes neither the mouse nor the keyboard.
[[nodiscard]] QChartView* makeView(QWidget* parent);
/// An axis that shows nothing of itself; \a chart owns it.
QValueAxis* addAxis(QChart* chart, Qt::Alignment side, double maximum, int ticks);

} // namespace pages
