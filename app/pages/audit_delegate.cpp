// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit_delegate.h"

#include "app/dialogs/token_badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>

using models::AuditModel;
using widgets::Colour;
using widgets::colour;
using widgets::Type;

namespace pages {

AuditDelegate::AuditDelegate(const AuditModel& model, widgets::TableView* view)
    : TableDelegate(AuditModel::BlankRole, view)
    , m_model(model)
{ }

int AuditDelegate::contentWidth(const QModelIndex& index) const
{
    const api::AuditRow* row = m_model.at(index.row());
    if (row && index.column() == AuditModel::Outcome)
        return widgets::scaled(14) + 6
            + QFontMetrics(widgets::font(Type::Label))
                  .horizontalAdvance(dialogs::badgeOf(*row).text);
    const bool code = index.column() == AuditModel::At || index.column() == AuditModel::Method
        || index.column() == AuditModel::Target || index.column() == AuditModel::Address;
    return QFontMetrics(widgets::font(code ? Type::Mono : Type::Body))
        .horizontalAdvance(index.data().toString());
}

void AuditDelegate::paintContent(QPainter* painter, const QRect& area,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const api::AuditRow* row = m_model.at(index.row());
    if (!row)
        return;
    const QString text = index.data().toString();
    const QColor plain = colour(isStale() ? Colour::Text3 : Colour::Text2);
    switch (AuditModel::Column(index.column())) {
    case AuditModel::Outcome: {
        const widgets::BadgeLook look = dialogs::badgeOf(*row);
        const QColor ink = isStale() ? plain : colour(widgets::colours(look.tone).text);
        const int side = widgets::scaled(14);
        const QRect mark(area.left(), area.center().y() - side / 2, side, side);
        widgets::paintIcon(painter, QStyle::visualRect(option.direction, area, mark), look.icon,
                           ink, option.direction);
        const QRect rest =
            QStyle::visualRect(option.direction, area, area.adjusted(side + 6, 0, 0, 0));
        paintText(painter, rest, look.text, widgets::font(Type::Label), ink, option, index);
        return;
    }
    case AuditModel::At:
    case AuditModel::Method:
    case AuditModel::Target:
    case AuditModel::Address:
        painter->setLayoutDirection(Qt::LeftToRight); // a path begins with its slash everywhere
        paintText(painter, area, text, widgets::font(Type::Mono),
                  index.column() == AuditModel::Target && !isStale() ? colour(Colour::Text) : plain,
                  option, index,
                  index.column() == AuditModel::Target ? Qt::ElideMiddle : Qt::ElideRight);
        return;
    case AuditModel::Who:
    case AuditModel::Status:
    case AuditModel::Duration:
    case AuditModel::ColumnCount:
        break;
    }
    paintText(painter, area, text, widgets::font(Type::Body), plain, option, index);
}

} // namespace pages
