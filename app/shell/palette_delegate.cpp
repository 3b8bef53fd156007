// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palette_delegate.h"

#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStyle>

namespace shell {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const auto place = [&](const QRect& at) {
        return QStyle::visualRect(option.direction, row, at);
    };
    const int side =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(IsCaption).toBool()) {
        painter->setFont(widgets::font(Type::Caption));
        painter->setPen(colour(Colour::Text2));
        painter->drawText(place(row.adjusted(24, 4, -24, 0)), side, title);
        painter->restore();
        return;
    }
    const int icon = widgets::iconSide(16);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::AccentSoft2));
        painter->drawRoundedRect(row.adjusted(8, 1, -8, -1), 6, 6);
        widgets::paintIcon(
            painter,
            place(QRect(row.right() - 22 - icon, row.y() + (row.height() - icon) / 2, icon, icon)),
            QStringLiteral("enter"), colour(Colour::Text2), option.direction);
    }
    widgets::paintIcon(painter,
                       place(QRect(row.x() + 24, row.y() + (row.height() - icon) / 2, icon, icon)),
                       index.data(IconName).toString(), colour(Colour::Text2), option.direction);

    int x = row.x() + 36 + icon;
    const auto draw = [&](const QString& text, Type type, Colour ink) {
        const QFont words = widgets::font(type);
        painter->setFont(words);
        painter->setPen(colour(ink));
        const int width = QFontMetrics(words).horizontalAdvance(text);
        painter->drawText(place(QRect(x, row.y(), width + 2, row.height())), side, text);
        x += width;
    };
    const QString match = index.data(Match).toString();
    const qsizetype at = match.isEmpty() ? -1 : title.indexOf(match, 0, Qt::CaseInsensitive);
    // Pieces of a right-to-left word may not be torn apart: there the whole title stands out.
    if (at >= 0 && option.direction == Qt::LeftToRight) {
        draw(title.left(at), Type::Body, Colour::Text);
        draw(title.mid(at, match.size()), Type::Strong, Colour::AccentText);
        draw(title.mid(at + match.size()), Type::Body, Colour::Text);
    } else {
        draw(title, at >= 0 ? Type::Strong : Type::Body,
             at >= 0 ? Colour::AccentText : Colour::Text);
    }
    x += 12;
    draw(index.data(Detail).toString(), Type::Small, Colour::Text2);

    if (const QString keys = index.data(Keys).toString();
        !keys.isEmpty() && !(option.state & QStyle::State_Selected)) {
        QFont small = widgets::font(Type::Caption);
        small.setWeight(QFont::Normal);
        const int width = QFontMetrics(small).horizontalAdvance(keys) + 14;
        const QRect plate =
            place(QRect(row.right() - 24 - width, row.y() + (row.height() - 18) / 2, width, 18));
        painter->setPen(QPen(colour(Colour::Line2), 1));
        painter->setBrush(colour(Colour::Surface));
        painter->drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(small);
        painter->setPen(colour(Colour::Text2));
        painter->drawText(plate, Qt::AlignCenter, keys);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {100, index.data(IsCaption).toBool() ? scaled(26) : scaled(40)};
}

} // namespace shell
