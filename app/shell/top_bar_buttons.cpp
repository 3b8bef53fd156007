// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/top_bar_buttons.h"

#include "app/widgets/badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/key_text.h"
#include "app/widgets/style.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStyle>

namespace shell {
namespace {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

} // namespace

PaletteButton::PaletteButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Go to anything"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PaletteButton::sizeHint() const
{
    return {scaled(264), scaled(28)};
}

void PaletteButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto place = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const int icon = widgets::iconSide(14);
    widgets::paintIcon(&painter, place(QRect(9, (height() - icon) / 2, icon, icon)),
                       QStringLiteral("search"), colour(Colour::Text2));
    painter.setFont(widgets::font(Type::Small));
    painter.setPen(colour(Colour::Text2));
    const int side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QString shortcut = widgets::keyText(QStringLiteral("Ctrl+K"));
    const int keys = painter.fontMetrics().horizontalAdvance(shortcut) + 2;
    painter.drawText(place(QRect(16 + icon, 0, width() - 16 - icon - keys - 16, height())), side,
                     text());
    const int far =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    painter.drawText(place(QRect(width() - keys - 8, 0, keys, height())), far, shortcut);
    if (hasFocus())
        widgets::paintFocusRing(&painter, QRectF(rect()), 6);
}

PersonButton::PersonButton(QWidget* parent)
    : QAbstractButton(parent)
    , m_avatar(new widgets::Avatar({}, this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PersonButton::setPerson(const QString& name)
{
    setText(name);
    setAccessibleName(tr("Account: %1").arg(name));
    m_avatar->setName(name);
    updateGeometry();
}

QSize PersonButton::sizeHint() const
{
    const int words = QFontMetrics(widgets::font(Type::Body)).horizontalAdvance(text());
    return {scaled(24) + 8 + std::min(words, scaled(160)) + 10 + widgets::iconSide(14), scaled(30)};
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto place = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const int dot = scaled(24);
    m_avatar->setGeometry(place(QRect(0, (height() - dot) / 2, dot, dot)));
    painter.setFont(widgets::font(Type::Body));
    painter.setPen(colour(underMouse() ? Colour::Text : Colour::Text2));
    const int icon = widgets::iconSide(14);
    const int room = width() - dot - 8 - 8 - icon;
    painter.drawText(place(QRect(dot + 8, 0, room, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                         | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    widgets::paintIcon(&painter, place(QRect(width() - icon, (height() - icon) / 2, icon, icon)),
                       QStringLiteral("chevron-down"), colour(Colour::Text2));
    if (hasFocus())
        widgets::paintFocusRing(&painter, QRectF(rect()), 6);
}

} // namespace shell
