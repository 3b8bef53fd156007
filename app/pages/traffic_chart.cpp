// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/traffic_chart.h"

#include "app/models/moment.h"
#include "app/pages/traffic_axes.h"
#include "app/pages/traffic_table.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;
using widgets::Type;

namespace pages {
namespace {

int axisWidth()
{
    return widgets::scaled(44);
}

int labelHeight()
{
    return widgets::scaled(22);
}

} // namespace

/// Numbers at the axes, the dashed line and the box with the numbers of one bucket; over both
/// plots.
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
        paintScale(painter, m_chart.m_allowed, true);
        paintScale(painter, m_chart.m_denied, false);
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
    void paintScale(QPainter& painter, const QChartView* view, bool all)
    {
        painter.setLayoutDirection(Qt::LeftToRight); // as time, in every language
        const auto axes = view->chart()->axes(Qt::Vertical);
        if (axes.isEmpty())
            return;
        const double top = static_cast<QValueAxis*>(axes.front())->max();
        const QRectF plot = view->chart()->plotArea().translated(view->pos());
        const int ticks = all ? 4 : 3;
        for (int i = 0; i < ticks; ++i) {
            const double value = top * i / (ticks - 1);
            const double y = plot.bottom() - plot.height() * i / (ticks - 1);
            painter.drawText(
                QRectF(0, y - widgets::scaled(8), axisWidth() - 8, widgets::scaled(16)),
                Qt::AlignRight | Qt::AlignVCenter,
                value >= 10'000 ? QLocale().toString(value / 1000, 'f', 0) + u"k"_s
                                : QLocale().toString(qint64(value)));
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
        const QString rows[] = {TrafficChart::tr("Allowed"), TrafficChart::tr("Denied"),
                                TrafficChart::tr("Time per call")};
        const QString numbers[] = {models::number(bucket.allowed), models::number(bucket.denied),
                                   timePerCall(bucket)};
        const Colour inks[] = {Colour::Chart1, Colour::Chart2, Colour::Raised};
        const QFont strong = widgets::font(Type::SmallStrong);
        const int line = QFontMetrics(strong).height() + 4;
        const int wide =
            std::max(QFontMetrics(strong).horizontalAdvance(head), widgets::scaled(140)) + 24;
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
        for (int i = 0; i < 3; ++i) {
            row.translate(0, line);
            painter.fillRect(row.left(), row.center().y() - 4, 8, 8, colour(inks[i]));
            painter.setFont(widgets::font(Type::Small));
            painter.setPen(colour(Colour::Text2));
            painter.drawText(row.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, rows[i]);
            painter.setFont(strong);
            painter.setPen(colour(Colour::Text));
            painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numbers[i]);
        }
    }

    TrafficChart& m_chart;
};

TrafficChart::TrafficChart(QWidget* parent)
    : QWidget(parent)
    , m_allowed(makeView(this))
    , m_denied(makeView(this))
    , m_readOut(new ReadOut(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs left to right in every language
    setAccessibleName(tr("Calls over time"));
    setMinimumHeight(widgets::scaled(220));
}

TrafficChart::~TrafficChart() = default;

QSize TrafficChart::sizeHint() const
{
    return {widgets::scaled(620), widgets::scaled(224)};
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
    for (QChartView* view : {m_allowed, m_denied}) {
        view->chart()->removeAllSeries();
        const auto axes = view->chart()->axes();
        for (QAbstractAxis* axis : axes) {
            view->chart()->removeAxis(axis);
            delete axis;
        }
    }
    if (m_buckets.isEmpty())
        return;
    fillAllowed(m_allowed->chart());
    fillDenied(m_denied->chart());
    place();
}

void TrafficChart::fillAllowed(QChart* chart)
{
    auto* line = new QLineSeries;
    double highest = 0;
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        line->append(double(i) + 0.5, double(m_buckets[i].allowed));
        highest = std::max(highest, double(m_buckets[i].allowed));
    }
    QPen pen(colour(Colour::Chart1), 1.75);
    pen.setCapStyle(Qt::RoundCap);
    line->setPen(pen);
    // The area has no pen of its own, which would also draw its base.
    auto* upper = new QLineSeries;
    upper->append(line->points());
    auto* area = new QAreaSeries(upper);
    upper->setParent(area);
    area->setPen(Qt::NoPen);
    area->setBrush(colour(Colour::Chart1Fill));
    chart->addSeries(area);
    chart->addSeries(line);
    QValueAxis* x = addAxis(chart, Qt::AlignBottom, double(m_buckets.size()), 2);
    QValueAxis* y = addAxis(chart, Qt::AlignLeft, topOf(highest, 4), 4);
    for (QAbstractSeries* series :
         {static_cast<QAbstractSeries*>(area), static_cast<QAbstractSeries*>(line)}) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
}

void TrafficChart::fillDenied(QChart* chart)
{
    auto* set = new QBarSet({});
    double highest = 0;
    for (const api::Statistics::Bucket& bucket : m_buckets) {
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
    x->setRange(-0.5, double(m_buckets.size()) - 0.5); // bars stand at 0, 1, 2 ...
    QValueAxis* y = addAxis(chart, Qt::AlignLeft, topOf(highest, 3), 3);
    bars->attachAxis(x);
    bars->attachAxis(y);
}

QRect TrafficChart::plotArea() const
{
    return {axisWidth(), 0, width() - axisWidth() - 8, height()};
}

void TrafficChart::place()
{
    const int room = height() - labelHeight();
    const int upper = room * 2 / 3;
    m_allowed->setGeometry(0, 0, width(), upper);
    m_denied->setGeometry(0, upper, width(), room - upper);
    const QRect plot = plotArea();
    // Half a label above each, and what is beneath the upper one ends before the lower one begins.
    const int half = widgets::scaled(8);
    const int gap = widgets::scaled(4);
    m_allowed->chart()->setPlotArea(QRectF(plot.left(), half, plot.width(), upper - half - gap));
    m_denied->chart()->setPlotArea(
        QRectF(plot.left(), half + gap, plot.width(), room - upper - half - gap - 2));
    m_readOut->setGeometry(rect());
    m_readOut->raise();
}

void TrafficChart::paintEvent(QPaintEvent*)
{
    if (m_buckets.isEmpty())
        return;
    QPainter painter(this);
    const QRect plot = plotArea();
    for (const auto& [view, lines] : {std::pair{m_allowed, 4}, std::pair{m_denied, 3}}) {
        const QRectF area = view->chart()->plotArea().translated(view->pos());
        for (int i = 0; i < lines; ++i)
            painter.fillRect(QRect(plot.left(),
                                   qRound(area.bottom() - area.height() * i / (lines - 1)),
                                   plot.width(), 1),
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
