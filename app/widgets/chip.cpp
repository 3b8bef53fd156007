// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/widgets/choice_face.h"
#include "app/widgets/icon.h"
#include "app/widgets/palette.h"
#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {
namespace {

constexpr int Side = 10;
constexpr int Gap = 6;

void paintPlate(QPainter& painter, const QRect& rect, Colour fill, Colour edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(edge), 1));
    painter.setBrush(colour(fill));
    const QRectF plate = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
}

} // namespace

Chip::Chip(const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_iconInk(int(Colour::Text2))
{
    speakAs(this, QAccessible::CheckBox);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(const QString& count)
{
    m_count = count;
    setAccessibleDescription(count);
    updateGeometry();
    update();
}

void Chip::setIconInk(int colourToken)
{
    m_iconInk = colourToken;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics words(widgets::font(Type::SmallStrong));
    int width = 2 * Side + words.horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += iconSide(14) + Gap;
    if (!m_count.isEmpty())
        width += Gap + words.horizontalAdvance(m_count);
    return {width, scaled(26)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    paintPlate(painter, rect(),
               on                 ? Colour::AccentSoft
                   : underMouse() ? Colour::Hover
                                  : Colour::Surface,
               on ? Colour::AccentLine : Colour::Line2);
    const QFont words = widgets::font(Type::SmallStrong);
    painter.setFont(words);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    int x = Side;
    if (!m_icon.isEmpty()) {
        const int side = iconSide(14);
        const QRect box = place(x, side);
        const Colour ink = !isEnabled() ? Colour::Disabled
            : on                        ? Colour::AccentText
                                        : Colour(m_iconInk);
        paintIcon(&painter, QRect(box.x(), (height() - side) / 2, side, side), m_icon, colour(ink),
                  layoutDirection());
        x += side + Gap;
    }
    const int wordWidth = QFontMetrics(words).horizontalAdvance(text());
    painter.setPen(colour(!isEnabled() ? Colour::Disabled
                              : on     ? Colour::AccentText
                                       : Colour::Text));
    painter.drawText(place(x, wordWidth + 1), Qt::AlignCenter, text());
    x += wordWidth + Gap;
    if (!m_count.isEmpty()) {
        painter.setFont(widgets::font(Type::Small));
        painter.setPen(colour(!isEnabled() ? Colour::Disabled
                                  : on     ? Colour::AccentText
                                           : Colour::Text3));
        painter.drawText(place(x, QFontMetrics(words).horizontalAdvance(m_count) + 1),
                         Qt::AlignCenter, m_count);
    }
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), height() / 2.0);
}

/// Values are paths, hosts and addresses: they read left to right in every language.
const QString LeftToRight = QStringLiteral("\u2066%1\u2069");

ValueChip::ValueChip(const QString& value, QWidget* parent) : QAbstractButton(parent)
{
    setText(value);
    setAccessibleName(tr("Remove %1").arg(value));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ValueChip::sizeHint() const
{
    return {2 * Side + QFontMetrics(widgets::font(Type::SmallStrong)).horizontalAdvance(text())
                + Gap + 12,
            scaled(26)};
}

void ValueChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPlate(painter, rect(), Colour::Surface, Colour::Line2);
    painter.setFont(widgets::font(Type::SmallStrong));
    painter.setPen(colour(isEnabled() ? Colour::Text : Colour::Disabled));
    const QRect words(Side, 0, width() - 2 * Side - 12, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignHCenter, LeftToRight.arg(text()));
    const QRect cross(width() - Side - 12, (height() - 12) / 2, 12, 12);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), cross),
              QStringLiteral("close"), colour(isEnabled() ? Colour::Text2 : Colour::Disabled));
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), height() / 2.0);
}

void ValueChip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect cross =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - Side - 18, 0, 28, height()));
    const bool hit = cross.contains(event->pos());
    QAbstractButton::mouseReleaseEvent(event);
    if (hit)
        emit removed();
}

void ValueChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace widgets
