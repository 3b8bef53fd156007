// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/audit_model.h"
#include "app/widgets/table_view.h"

namespace pages {

/// Cells of the audit log: dense, the outcome as icon and coloured word.
class AuditDelegate final : public widgets::TableDelegate
{
    Q_OBJECT

public:
    AuditDelegate(const models::AuditModel& model, widgets::TableView* view);

protected:
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
    void paintContent(QPainter* painter, const QRect& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    const models::AuditModel& m_model;
};

} // namespace pages
