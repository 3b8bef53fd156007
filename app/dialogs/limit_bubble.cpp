// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_bubble.h"

#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QPainterPath>

namespace dialogs {
namespace {

constexpr int point = 6; // how high the point is
constexpr int radius = 8;
constexpr QMargins inset(12, point + 8, 12, 8);

int iconSize()
{
    return widgets::iconSide(16);
}

int textLeft()
{
    return inset.left() + iconSize() + 8;
}

} // namespace

LimitBubble::LimitBubble(QWidget* viewport) : QWidget(viewport)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);
    hide();
}

void LimitBubble::showAt(const QRect& place, widgets::Tone tone, const QString& iconName,
                         const QString& message)
{
    m_tone = tone;
    m_icon = iconName;
    m_message = message;
    const QFontMetrics metrics(widgets::font(widgets::Type::Small));
    const int room = parentWidget()->width() - 16;
    const int around = textLeft() + inset.right() + 2;
    const int width = std::min(metrics.horizontalAdvance(message) + around, room);
    const QRect text =
        metrics.boundingRect(QRect(0, 0, width - around + 2, 1000), Qt::TextWordWrap, message);
    const int height = inset.top() + std::max(text.height(), iconSize()) + inset.bottom();
    const int left = std::clamp(place.left() - 20, 8, std::max(8, room + 8 - width));
    m_tip = std::clamp(place.left() + 4 - left, radius + point, width - radius - point);
    setGeometry(left, place.bottom() + 2, width, height);
    show();
    raise();
    update();
}

void LimitBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::ToneColours tone = widgets::colours(m_tone);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, point + 0.5, -0.5, -0.5), radius, radius);
    QPainterPath tip;
    tip.addPolygon(QPolygonF({QPointF(m_tip - point, point + 1.5), QPointF(m_tip, 0.5),
                              QPointF(m_tip + point, point + 1.5)}));
    painter.setPen(widgets::colour(tone.line));
    painter.setBrush(widgets::colour(tone.soft));
    painter.drawPath(shape.united(tip));
    const QColor ink = widgets::colour(tone.text);
    widgets::paintIcon(&painter, QRect(inset.left(), inset.top(), iconSize(), iconSize()), m_icon,
                       ink);
    painter.setFont(widgets::font(widgets::Type::Small));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(textLeft(), inset.top(), -inset.right(), 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_message);
}

} // namespace dialogs
