// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_axes.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace pages {

double topOf(double highest, int ticks)
{
    const double step = std::max(1.0, highest / (ticks - 1));
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        const double wanted = round * power;
        if (step <= wanted && wanted == std::floor(wanted))
            return wanted * (ticks - 1);
    }
    return 10 * power * (ticks - 1);
}

QChartView* makeView(QWidget* parent)
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto* view = new QChartView(chart, parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

QValueAxis* addAxis(QChart* chart, Qt::Alignment side, double maximum, int ticks)
{
    auto* axis = new QValueAxis;
    axis->setRange(0, maximum);
    axis->setTickCount(ticks);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false); // the chart's own is late when the window is resized
    chart->addAxis(axis, side);
    return axis;
}

} // namespace pages
