// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

class QGridLayout;

namespace widgets {
class Card;
class Notice;
class SegmentedControl;
class Text;
} // namespace widgets

namespace pages {

class SetupChecklist;

class FigureTile;
class TrafficChart;

/// What goes on: calls over time, why calls were denied, busiest tokens, tokens about to expire,
/// the service itself. Every figure comes from the service and leads to the rows behind it.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void setOnline(bool online) override;

private:
    struct Span
    {
        std::chrono::hours length;
        std::chrono::minutes bucket;
    };

    QWidget* makeContent();
    [[nodiscard]] Span span() const;
    void load();
    void showStatistics(const api::Statistics& statistics, core::Timestamp from);
    void showReasons(const api::Statistics& statistics);
    void showBusiest(const api::Statistics& statistics);
    void showExpiring(const client::Listed<api::TokenView>& tokens);
    void showHealth(const api::ServiceStatus& status);

    Context m_context;
    widgets::SegmentedControl* m_span;
    widgets::Notice* m_notice = nullptr;
    SetupChecklist* m_setup = nullptr;
    FigureTile* m_calls = nullptr;
    FigureTile* m_denied = nullptr;
    FigureTile* m_active = nullptr;
    FigureTile* m_duration = nullptr;
    TrafficChart* m_chart = nullptr;
    widgets::Card* m_reasons = nullptr;
    widgets::Card* m_busiest = nullptr;
    widgets::Card* m_expiring = nullptr;
    widgets::Card* m_health = nullptr;
};

} // namespace pages
