// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

#include <QTimer>

class QGridLayout;

namespace widgets {
class Card;
class Notice;
class SegmentedControl;
class Text;
} // namespace widgets

namespace pages {

class BusiestCard;
class ExpiringCard;
class FigureTile;
class HealthCard;
class SetupChecklist;
class TrafficChart;
class TrafficTable;

/// What goes on: calls over time, why calls were denied, busiest tokens, tokens about to expire,
/// the service itself. Every figure comes from the service and leads to the rows behind it.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void refresh() override { activate(); }
    void setOnline(bool online) override;
    /// How long after news the figures are read again, and how often without any.
    void setPauses(std::chrono::milliseconds soon, std::chrono::milliseconds now);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Span
    {
        std::chrono::hours length;
        std::chrono::minutes bucket;
    };

    QWidget* makeContent();
    [[nodiscard]] Span span() const;
    void load();
    void loadSoon();
    void loadUnlessUsed();
    void openCalls(const QString& words);
    void openTokens();
    void showTokens();
    void showStatistics(const api::Statistics& statistics, core::Timestamp from);
    void showReasons(const api::Statistics& statistics);

    Context m_context;
    widgets::SegmentedControl* m_span;
    widgets::Notice* m_notice = nullptr;
    SetupChecklist* m_setup = nullptr;
    FigureTile* m_calls = nullptr;
    FigureTile* m_denied = nullptr;
    FigureTile* m_active = nullptr;
    FigureTile* m_duration = nullptr;
    TrafficTable* m_table = nullptr;
    TrafficChart* m_chart = nullptr;
    widgets::Card* m_reasons = nullptr;
    BusiestCard* m_busiest = nullptr;
    ExpiringCard* m_expiring = nullptr;
    HealthCard* m_health = nullptr;
    api::ServiceStatus m_status;
    std::optional<qint64> m_expiringCount;
    core::Timestamp m_from{};
    QTimer m_soon;
    QTimer m_now;
    bool m_online = true;
};

} // namespace pages
