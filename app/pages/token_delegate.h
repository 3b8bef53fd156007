// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/token_model.h"
#include "app/widgets/palette.h"
#include "app/widgets/table_view.h"
#include "common/core/clock.h"

#include <optional>

namespace pages {

/// Cells of the table of tokens: the state as a badge, marks for shared, read-only and expiring.
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
    struct Mark
    {
        QString icon;
        widgets::Colour ink;
        bool isBehind; ///< the text
    };

    [[nodiscard]] std::optional<Mark> markOf(const api::TokenView& token, int column) const;
    /// Returns what is left for the text.
    QRect paintMark(QPainter* painter, QRect area, const Mark& what, int textWidth,
                    Qt::LayoutDirection direction) const;

    const models::TokenModel& m_model;
    const core::Clock& m_clock;
};

} // namespace pages
