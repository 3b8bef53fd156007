// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_model.h"
#include "app/widgets/table_view.h"
#include "common/core/clock.h"

namespace pages {

/// Cells of the table of tokens: the state as a badge, marks for shared and read-only.
class TokenDelegate final : public widgets::TableDelegate
{
    Q_OBJECT

public:
    TokenDelegate(const models::TokenModel& model, const core::Clock& clock,
                  widgets::TableView* view);

protected:
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
    void paintContent(QPainter* painter, const QRect& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    /// Before or behind the text; returns what is left for it.
    QRect paintMark(QPainter* painter, QRect area, const QString& icon, bool behind, int textWidth,
                    Qt::LayoutDirection direction) const;

    const models::TokenModel& m_model;
    const core::Clock& m_clock;
};

} // namespace pages
