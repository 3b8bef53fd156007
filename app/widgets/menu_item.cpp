// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/menu_item.h"

#include "app/widgets/icon.h"
#include "app/widgets/palette.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace widgets {
namespace {

constexpr int side = 12; // between the edge and what is written
constexpr int gap = 8; // between a mark and the words
constexpr int keysGap = 32; // between the words and the keys

using Item = QStyleOptionMenuItem;

QString wordsOf(const Item& option)
{
    return option.text.section(u'\t', 0, 0);
}

/// For check marks and icons, the same in every entry of a menu.
int markRoom(const Item& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0 ? iconSide(16) + gap : 0;
}

void paintMark(const Item& option, QPainter* painter, const QRect& box)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = colour(enabled ? Colour::Text : Colour::Disabled);
    if (option.checkType != Item::NotCheckable) {
        if (option.checked)
            paintIcon(painter, box, QStringLiteral("check"), ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void paintMenuItem(const Item& option, QPainter* painter)
{
    if (option.menuItemType == Item::Separator) {
        const QRect line = option.rect.adjusted(side - 4, 0, -(side - 4), 0);
        painter->fillRect(line.left(), line.center().y(), line.width(), 1, colour(Colour::Line));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto mirrored = [&option](const QRect& area) {
        return QStyle::visualRect(option.direction, option.rect, area);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::AccentSoft2));
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    const int icon = iconSide(16);
    const int top = room.top() + (room.height() - icon) / 2;
    paintMark(option, painter, mirrored({room.left(), top, icon, icon}));
    room.setLeft(room.left() + markRoom(option));
    painter->setFont(option.font);
    painter->setPen(colour(enabled ? Colour::Text : Colour::Disabled));
    const auto near = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto far = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    constexpr int oneLine = int(Qt::TextSingleLine) | int(Qt::TextHideMnemonic);
    painter->drawText(mirrored(room), int(near | Qt::AlignAbsolute) | oneLine, wordsOf(option));
    if (option.menuItemType == Item::SubMenu) {
        const int arrow = iconSide(14);
        paintIcon(painter,
                  mirrored({room.right() + 1 - arrow, room.top() + (room.height() - arrow) / 2,
                            arrow, arrow}),
                  QStringLiteral("chevron-right"),
                  colour(enabled ? Colour::Text2 : Colour::Disabled), option.direction);
    } else if (const QString keys = option.text.section(u'\t', 1); !keys.isEmpty()) {
        painter->setPen(colour(enabled ? Colour::Text3 : Colour::Disabled));
        painter->setLayoutDirection(Qt::LeftToRight); // the keys are named alike in every language
        painter->drawText(mirrored(room), int(far | Qt::AlignAbsolute) | oneLine, keys);
    }
    painter->restore();
}

QSize menuItemSize(const Item& option)
{
    if (option.menuItemType == Item::Separator)
        return {scaled(16), 9};
    const QFontMetrics metrics(option.font);
    const int words =
        metrics.size(Qt::TextSingleLine | Qt::TextHideMnemonic, wordsOf(option)).width();
    const bool more = option.text.contains(u'\t') || option.menuItemType == Item::SubMenu
        || option.reservedShortcutWidth > 0;
    return {2 * side + markRoom(option) + words + (more ? keysGap : gap),
            std::max(metrics.height() + 12, scaled(28))};
}

} // namespace widgets
