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

std::optional<TokenDelegate::Mark> TokenDelegate::markOf(const api::TokenView& token,
                                                         int column) const
{
    if (column == TokenModel::Name && token.token.readOnly)
        return Mark{u"pencil-off"_s, Colour::Text2, true};
    if (column == TokenModel::Owner && token.token.shared)
        return Mark{u"users"_s, Colour::Text2, false};
    if (column == TokenModel::Expires && models::isExpiring(token, m_clock.now()))
        return Mark{u"clock"_s, Colour::Warn, false};
    return std::nullopt;
}

QRect TokenDelegate::paintMark(QPainter* painter, QRect area, const Mark& what, int textWidth,
                               Qt::LayoutDirection direction) const
{
    const int side = widgets::scaled(14);
    QRect mark(area.left(), area.center().y() - side / 2, side, side);
    QRect rest = area;
    if (what.isBehind) {
        mark.moveLeft(std::min(area.left() + textWidth + 8, area.right() - side));
        rest.setRight(mark.left() - 4);
    } else {
        rest.setLeft(mark.right() + 6);
    }
    widgets::paintIcon(painter, QStyle::visualRect(direction, area, mark), what.icon,
                       colour(isStale() ? Colour::Text3 : what.ink), direction);
    return QStyle::visualRect(direction, area, rest);
}

int TokenDelegate::contentWidth(const QModelIndex& index) const
{
    const api::TokenView* token = m_model.at(index.row());
    if (token && index.column() == TokenModel::State)
        return widgets::badgeSize(dialogs::badgeOf(*token, m_clock.now())).width();
    const bool marked = token && markOf(*token, index.column());
    return TableDelegate::contentWidth(index) + (marked ? widgets::scaled(14) + 12 : 0);
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
    if (const auto mark = markOf(*token, index.column()))
        room = paintMark(painter, area, *mark, QFontMetrics(font).horizontalAdvance(text),
                         option.direction);
    paintText(painter, room, text, font, ink, option, index);
}

} // namespace pages
