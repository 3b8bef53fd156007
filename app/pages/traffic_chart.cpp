// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_chart.h"

#include "app/models/duration.h"
#include "app/models/moment.h"
#include "app/pages/traffic_axes.h"
#include "app/pages/traffic_series.h"
#include "app/pages/traffic_table.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;
using widgets::Type;

namespace pages {
namespace {

int labelHeight()
{
    return widgets::scaled(22);
}

/// What is shown at \a value of an axis.
QString markAt(Traffic traffic, double value)
{
    if (traffic == Traffic::TimePerCall)
        return models::durationMark(value);
    return value >= 10'000 ? QLocale().toString(value / 1000, 'f', 0) + u"k"_s
                           : QLocale().toString(qint64(value));
}

double highestOf(const QChartView* view)
{
    const auto axes = view->chart()->axes(Qt::Vertical);
    return axes.isEmpty() ? 0 : static_cast<QValueAxis*>(axes.front())->max();
}

} // namespace

/// Numbers at the axes, the dashed line and the box with the numbers of one bucket; over all plots.
class TrafficChart::ReadOut final : public QWidget
{
public:
    explicit ReadOut(TrafficChart* chart) : QWidget(chart), m_chart(*chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_chart.m_buckets.isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(widgets::font(Type::Small));
        painter.setPen(colour(Colour::Text3));
        for (const Plot& plot : m_chart.m_plots)
            paintScale(painter, plot);
        paintTimes(painter);
        if (m_chart.m_stale) {
            QColor veil = colour(Colour::Surface);
            veil.setAlphaF(0.6F);
            painter.fillRect(rect(), veil);
        }
        if (m_chart.m_current >= 0)
            paintCurrent(painter);
        if (m_chart.hasFocus()) {
            painter.setPen(QPen(colour(Colour::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    void paintScale(QPainter& painter, const Plot& plot)
    {
        painter.setLayoutDirection(Qt::LeftToRight); // as time, in every language
        const double top = highestOf(plot.view);
        const QRectF area = plot.view->chart()->plotArea().translated(plot.view->pos());
        for (int i = 0; i < plot.lines; ++i) {
            const double y = area.bottom() - area.height() * i / (plot.lines - 1);
            painter.drawText(
                QRectF(0, y - widgets::scaled(8), m_chart.m_axisWidth - 8, widgets::scaled(16)),
                Qt::AlignRight | Qt::AlignVCenter,
                markAt(plot.traffic, top * i / (plot.lines - 1)));
        }
    }

    void paintTimes(QPainter& painter)
    {
        const QRect plot = m_chart.plotArea();
        const qsizetype count = m_chart.m_buckets.size();
        const qsizetype step = std::max<qsizetype>(1, count / 6);
        const bool days = m_chart.m_length * count > std::chrono::hours{48};
        for (qsizetype i = step / 2; i < count; i += step) {
            const double x = plot.left() + (double(i) + 0.5) * plot.width() / double(count);
            const QDateTime local = core::toDateTime(m_chart.m_buckets[i].start).toLocalTime();
            const QString text = days ? QLocale().toString(local.date(), u"d MMM"_s)
                                      : QLocale().toString(local.time(), u"HH:mm"_s);
            painter.drawText(QRectF(x - widgets::scaled(40), height() - labelHeight() + 4,
                                    widgets::scaled(80), widgets::scaled(16)),
                             Qt::AlignCenter, text);
        }
    }

    void paintCurrent(QPainter& painter)
    {
        const QRect plot = m_chart.plotArea();
        const auto& bucket = m_chart.m_buckets[m_chart.m_current];
        const double x = plot.left()
            + (m_chart.m_current + 0.5) * plot.width() / double(m_chart.m_buckets.size());
        painter.setPen(QPen(colour(Colour::Text3), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 4), QPointF(x, height() - labelHeight()));
        const QString head = models::exactLocal(bucket.start);
        const QString numbers[] = {models::number(bucket.allowed), models::number(bucket.denied),
                                   timePerCall(bucket)};
        const QFont strong = widgets::font(Type::SmallStrong);
        const int line = QFontMetrics(strong).height() + 4;
        const int beside = markWidth() + 8;
        int wide = QFontMetrics(strong).horizontalAdvance(head);
        for (const Traffic traffic : traffics) {
            const int words =
                QFontMetrics(widgets::font(Type::Small)).horizontalAdvance(nameOf(traffic));
            const int number = QFontMetrics(strong).horizontalAdvance(numbers[int(traffic)]);
            wide = std::max(wide, beside + words + 16 + number);
        }
        wide += 24;
        QRect box(int(x) + 12, 8, wide, line * 4 + 16);
        if (box.right() > width() - 4)
            box.moveRight(int(x) - 12);
        painter.setPen(QPen(colour(Colour::Line2), 1));
        painter.setBrush(colour(Colour::Raised));
        painter.drawRoundedRect(box, 6, 6);
        painter.setFont(strong);
        painter.setPen(colour(Colour::Text));
        QRect row(box.left() + 12, box.top() + 8, box.width() - 24, line);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, head);
        for (const Traffic traffic : traffics) {
            row.translate(0, line);
            paintMark(painter, QRectF(row.left(), row.top(), markWidth(), row.height()), traffic);
            painter.setFont(widgets::font(Type::Small));
            painter.setPen(colour(Colour::Text2));
            painter.drawText(row.adjusted(beside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             nameOf(traffic));
            painter.setFont(strong);
            painter.setPen(colour(Colour::Text));
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numbers[int(traffic)]);
        }
    }

    TrafficChart& m_chart;
};

TrafficChart::TrafficChart(QWidget* parent)
    : QWidget(parent)
    , m_plots({{Traffic::Allowed, makeView(this), 4},
               {Traffic::Denied, makeView(this), 3},
               {Traffic::TimePerCall, makeView(this), 3}})
    , m_readOut(new ReadOut(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs left to right in every language
    setAccessibleName(tr("Calls over time"));
    setMinimumHeight(widgets::scaled(292));
}

TrafficChart::~TrafficChart() = default;

QSize TrafficChart::sizeHint() const
{
    return {widgets::scaled(620), widgets::scaled(296)};
}

void TrafficChart::show(const QList<api::Statistics::Bucket>& buckets, std::chrono::minutes length)
{
    // Who reads a point goes on reading it when the figures are read again.
    const bool reading = m_current >= 0 && m_current < m_buckets.size() && length == m_length;
    const core::Timestamp read = reading ? m_buckets[m_current].start : core::Timestamp{};
    const auto same =
        std::find_if(buckets.begin(), buckets.end(),
                     [&](const api::Statistics::Bucket& bucket) { return bucket.start == read; });
    m_current = reading && same != buckets.end() ? static_cast<int>(same - buckets.begin()) : -1;
    m_buckets = buckets;
    m_length = length;
    rebuild();
    QStringList rows;
    for (const api::Statistics::Bucket& bucket : buckets)
        rows.append(tr("%1: %2 allowed, %3 denied, %4 a call")
                        .arg(models::exactLocal(bucket.start), models::number(bucket.allowed),
                             models::number(bucket.denied), timePerCall(bucket)));
    setAccessibleDescription(rows.join(u'\n'));
}

void TrafficChart::setStale(bool stale)
{
    m_stale = stale;
    m_readOut->update();
}

void TrafficChart::rebuild()
{
    for (const Plot& plot : std::as_const(m_plots)) {
        plot.view->chart()->removeAllSeries();
        const auto axes = plot.view->chart()->axes();
        for (QAbstractAxis* axis : axes) {
            plot.view->chart()->removeAxis(axis);
            delete axis;
        }
    }
    if (m_buckets.isEmpty())
        return;
    drawAllowed(m_plots[0].view->chart(), m_buckets);
    drawDenied(m_plots[1].view->chart(), m_buckets);
    drawTimes(m_plots[2].view->chart(), m_buckets);
    const QFontMetrics metrics(widgets::font(Type::Small));
    m_axisWidth = widgets::scaled(44);
    for (const Plot& plot : std::as_const(m_plots))
        for (int i = 0; i < plot.lines; ++i) {
            const QString mark = markAt(plot.traffic, highestOf(plot.view) * i / (plot.lines - 1));
            m_axisWidth = std::max(m_axisWidth, metrics.horizontalAdvance(mark) + 10);
        }
    place();
}

QRect TrafficChart::plotArea() const
{
    return {m_axisWidth, 0, width() - m_axisWidth - 8, height()};
}

void TrafficChart::place()
{
    const int room = height() - labelHeight();
    const QRect area = plotArea();
    // Half a label above each, and what is beneath one ends before the next one begins.
    const int half = widgets::scaled(8);
    const int gap = widgets::scaled(4);
    int top = 0;
    for (const Plot& plot : std::as_const(m_plots)) {
        const bool first = plot.traffic == Traffic::Allowed;
        const int tall = first ? room / 2 : room / 4;
        const int above = first ? half : half + gap;
        plot.view->setGeometry(0, top, width(), tall);
        plot.view->chart()->setPlotArea(
            QRectF(area.left(), above, area.width(), tall - above - gap));
        top += tall;
    }
    m_readOut->setGeometry(rect());
    m_readOut->raise();
}

void TrafficChart::paintEvent(QPaintEvent*)
{
    if (m_buckets.isEmpty())
        return;
    QPainter painter(this);
    const QRect all = plotArea();
    for (const Plot& plot : std::as_const(m_plots)) {
        const QRectF area = plot.view->chart()->plotArea().translated(plot.view->pos());
        for (int i = 0; i < plot.lines; ++i)
            painter.fillRect(QRect(all.left(),
                                   qRound(area.bottom() - area.height() * i / (plot.lines - 1)),
                                   all.width(), 1),
                             colour(Colour::ChartGrid));
    }
}

void TrafficChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TrafficChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
}

int TrafficChart::bucketAt(int x) const
{
    const QRect plot = plotArea();
    if (m_buckets.isEmpty() || x < plot.left() || x > plot.right())
        return -1;
    const qsizetype bucket = (x - plot.left()) * m_buckets.size() / std::max(1, plot.width());
    return static_cast<int>(std::min(bucket, m_buckets.size() - 1));
}

void TrafficChart::setCurrent(int bucket)
{
    m_current = bucket;
    m_readOut->update();
}

void TrafficChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(bucketAt(event->pos().x()));
}

void TrafficChart::mousePressEvent(QMouseEvent* event)
{
    const int bucket = bucketAt(event->pos().x());
    if (bucket >= 0)
        emit opened(m_buckets[bucket].start, m_buckets[bucket].start + m_length);
}

void TrafficChart::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void TrafficChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_buckets.size()) - 1;
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Return && m_current >= 0)
        emit opened(m_buckets[m_current].start, m_buckets[m_current].start + m_length);
    else
        QWidget::keyPressEvent(event);
}

} // namespace pages
