// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QValueAxis>

namespace pages {

/// Where an axis with \a ticks lines ends that shows \a highest: all its lines are whole, round
/// numbers.
[[nodiscard]] double topOf(double highest, int ticks);
/// A plot without a frame, legend or margins that takes neither the mouse nor the keyboard.
[[nodiscard]] QChartView* makeView(QWidget* parent);
/// An axis that shows nothing of itself; \a chart owns it.
QValueAxis* addAxis(QChart* chart, Qt::Alignment side, double maximum, int ticks);

} // namespace pages
