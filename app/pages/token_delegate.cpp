// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_delegate.h"

#include "app/dialogs/token_badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using models::TokenModel;
using widgets::Colour;
using widgets::colour;

namespace pages {

TokenDelegate::TokenDelegate(const TokenModel& model, const core::Clock& clock,
                             widgets::TableView* view)
    : TableDelegate(TokenModel::BlankRole, view)
    , m_model(model)
    , m_clock(clock)
{ }

QRect TokenDelegate::paintMark(QPainter* painter, QRect area, const QString& icon, bool behind,
                               int textWidth, Qt::LayoutDirection direction) const
{
    const int side = widgets::scaled(14);
    QRect mark(area.left(), area.center().y() - side / 2, side, side);
    QRect rest = area;
    if (behind) {
        mark.moveLeft(std::min(area.left() + textWidth + 8, area.right() - side));
        rest.setRight(mark.left() - 4);
    } else {
        rest.setLeft(mark.right() + 6);
    }
    widgets::paintIcon(painter, QStyle::visualRect(direction, area, mark), icon,
                       colour(isStale() ? Colour::Text3 : Colour::Text2), direction);
    return QStyle::visualRect(direction, area, rest);
}

int TokenDelegate::contentWidth(const QModelIndex& index) const
{
    const api::TokenView* token = m_model.at(index.row());
    if (token && index.column() == TokenModel::State)
        return widgets::badgeSize(dialogs::badgeOf(*token, m_clock.now())).width();
    const bool mark = token
        && ((index.column() == TokenModel::Owner && token->token.shared)
            || (index.column() == TokenModel::Name && token->token.readOnly));
    return TableDelegate::contentWidth(index) + (mark ? widgets::scaled(14) + 12 : 0);
}

void TokenDelegate::paintContent(QPainter* painter, const QRect& area,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const api::TokenView* token = m_model.at(index.row());
    if (!token)
        return;
    const QString text = index.data().toString();
    if (index.column() == TokenModel::State) {
        widgets::paintBadge(painter, area, dialogs::badgeOf(*token, m_clock.now()),
                            option.direction, isStale());
        return;
    }
    const bool name = index.column() == TokenModel::Name;
    const bool works = models::works(token->state);
    const QFont font = widgets::font(name ? widgets::Type::Label : widgets::Type::Body);
    QColor ink = colour(name && works ? Colour::Text : Colour::Text2);
    if (index.column() == TokenModel::Expires && models::isExpiring(*token, m_clock.now()))
        ink = colour(Colour::Warn);
    if (isStale())
        ink = colour(Colour::Text3);
    QRect room = area;
    if (name && token->token.readOnly)
        room = paintMark(painter, area, u"pencil-off"_s, true,
                         QFontMetrics(font).horizontalAdvance(text), option.direction);
    if (index.column() == TokenModel::Owner && token->token.shared)
        room = paintMark(painter, area, u"users"_s, false, 0, option.direction);
    paintText(painter, room, text, font, ink, option, index);
}

} // namespace pages
