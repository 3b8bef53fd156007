// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_legend.h"

#include "app/pages/traffic_chart.h"
#include "app/widgets/text.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pages {
namespace {

constexpr double lineWidth = 1.75;

class Mark final : public QWidget
{
public:
    explicit Mark(Traffic traffic) : m_traffic(traffic)
    {
        setFixedSize(traffic == Traffic::TimePerCall ? markWidth() : widgets::scaled(8),
                     widgets::scaled(8));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, rect(), m_traffic);
    }

private:
    Traffic m_traffic;
};

} // namespace

QString nameOf(Traffic traffic)
{
    switch (traffic) {
    case Traffic::Allowed:
        return TrafficChart::tr("Allowed");
    case Traffic::Denied:
        return TrafficChart::tr("Denied");
    case Traffic::TimePerCall:
        return TrafficChart::tr("Time per call");
    }
    Q_UNREACHABLE();
}

widgets::Colour inkOf(Traffic traffic)
{
    switch (traffic) {
    case Traffic::Allowed:
        return widgets::Colour::Chart1;
    case Traffic::Denied:
        return widgets::Colour::Chart2;
    case Traffic::TimePerCall:
        return widgets::Colour::Chart3;
    }
    Q_UNREACHABLE();
}

QPen linePen(Traffic traffic)
{
    QPen pen(widgets::colour(inkOf(traffic)), lineWidth);
    if (traffic == Traffic::TimePerCall) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4 / lineWidth, 3 / lineWidth}); // of the pen's width
    } else {
        pen.setCapStyle(Qt::RoundCap);
    }
    return pen;
}

int markWidth()
{
    return widgets::scaled(18);
}

void paintMark(QPainter& painter, const QRectF& room, Traffic traffic)
{
    if (traffic == Traffic::TimePerCall) {
        painter.setPen(linePen(traffic));
        painter.drawLine(QPointF(room.left(), room.center().y()),
                         QPointF(room.right(), room.center().y()));
        return;
    }
    const double side = widgets::scaled(8);
    painter.fillRect(QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side),
                     widgets::colour(inkOf(traffic)));
}

void addLegend(QHBoxLayout& row)
{
    for (const Traffic traffic : traffics) {
        row.addSpacing(4);
        row.addWidget(new Mark(traffic));
        row.addWidget(
            new widgets::Text(nameOf(traffic), widgets::Type::Small, widgets::Colour::Text2));
    }
}

} // namespace pages
