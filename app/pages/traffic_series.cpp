// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_series.h"

#include "app/pages/traffic_axes.h"
#include "app/pages/traffic_legend.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <utility>

using Bucket = api::Statistics::Bucket;
using widgets::Colour;
using widgets::colour;

namespace pages {

void drawAllowed(QChart* chart, const QList<Bucket>& buckets)
{
    auto* line = new QLineSeries;
    double highest = 0;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        line->append(double(i) + 0.5, double(buckets[i].allowed));
        highest = std::max(highest, double(buckets[i].allowed));
    }
    line->setPen(linePen(Traffic::Allowed));
    // The area has no pen of its own, which would also draw its base.
    auto* upper = new QLineSeries;
    upper->append(line->points());
    auto* area = new QAreaSeries(upper);
    upper->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(colour(Colour::Chart1Fill));
    chart->addSeries(area);
    chart->addSeries(line);
    QValueAxis* x = addAxis(chart, Qt::AlignBottom, double(buckets.size()), 2);
    QValueAxis* y = addAxis(chart, Qt::AlignLeft, topOf(highest, 4), 4);
    for (QAbstractSeries* series :
         {static_cast<QAbstractSeries*>(area), static_cast<QAbstractSeries*>(line)}) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
}

void drawDenied(QChart* chart, const QList<Bucket>& buckets)
{
    auto* set = new QBarSet({});
    double highest = 0;
    for (const Bucket& bucket : buckets) {
        set->append(double(bucket.denied));
        highest = std::max(highest, double(bucket.denied));
    }
    set->setColor(colour(Colour::Chart2));
    set->setPen(Qt::NoPen);
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    bars->append(set);
    chart->addSeries(bars);
    QValueAxis* x = addAxis(chart, Qt::AlignBottom, 1, 2);
    x->setRange(-0.5, double(buckets.size()) - 0.5); // bars stand at 0, 1, 2 ...
    QValueAxis* y = addAxis(chart, Qt::AlignLeft, topOf(highest, 3), 3);
    bars->attachAxis(x);
    bars->attachAxis(y);
}

void drawTimes(QChart* chart, const QList<Bucket>& buckets)
{
    double highest = 0;
    QList<QList<QPointF>> lines;
    bool called = false;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const qint64 calls = buckets[i].allowed + buckets[i].denied;
        if (!std::exchange(called, calls > 0) && called)
            lines.append(QList<QPointF>());
        if (!called)
            continue;
        const double time = buckets[i].durationMs / double(calls);
        lines.back().append(QPointF(double(i) + 0.5, time));
        highest = std::max(highest, time);
    }
    QValueAxis* x = addAxis(chart, Qt::AlignBottom, double(buckets.size()), 2);
    QValueAxis* y = addAxis(chart, Qt::AlignLeft, topOf(highest, 3), 3);
    for (QList<QPointF>& points : lines) {
        if (points.size() == 1) { // a point alone would be nothing to see
            const QPointF alone = points.front();
            points = {alone - QPointF(0.4, 0), alone + QPointF(0.4, 0)};
        }
        auto* line = new QLineSeries;
        line->append(points);
        line->setPen(linePen(Traffic::TimePerCall));
        chart->addSeries(line);
        line->attachAxis(x);
        line->attachAxis(y);
    }
}

} // namespace pages
