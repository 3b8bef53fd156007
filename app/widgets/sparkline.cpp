// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sparkline.h"

#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace widgets {

Sparkline::Sparkline(Form form, QWidget* parent) : QWidget(parent), m_form(form)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<qint64>& values, const QString& description)
{
    m_values = values;
    m_greatest = values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(176), scaled(m_form == Form::Line ? 24 : 28)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.isEmpty())
        return;
    QPainter painter(this);
    if (m_form == Form::Line)
        paintLine(painter);
    else
        paintBars(painter);
}

void Sparkline::paintLine(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal base = height() - 1.5;
    const qreal step = m_values.size() > 1 ? qreal(width() - 2) / qreal(m_values.size() - 1) : 0;
    const qreal high = height() - 4;
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qreal share = m_greatest > 0 ? qreal(m_values[i]) / qreal(m_greatest) : 0;
        line.append({1 + step * qreal(i), base - share * high});
    }
    QPainterPath area;
    area.addPolygon(line);
    area.lineTo(line.back().x(), height());
    area.lineTo(line.front().x(), height());
    area.closeSubpath();
    painter.fillPath(area, colour(Colour::Chart1Fill));
    painter.setPen(QPen(colour(Colour::Chart1), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void Sparkline::paintBars(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal slot = qreal(width()) / qreal(m_values.size());
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const qreal share = m_greatest > 0 ? qreal(m_values[i]) / qreal(m_greatest) : 0;
        const QRectF whole(slot * qreal(i) + slot * 0.1, 0, slot * 0.8, height());
        if (m_values[i] == 0) {
            painter.fillRect(QRectF(whole.left(), height() - 1, whole.width(), 1),
                             colour(Colour::Line2));
            continue;
        }
        QRectF bar = whole;
        bar.setTop(height() - std::max<qreal>(2, share * height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Chart1));
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
}

} // namespace widgets
