// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/side_panel.h"
#include "common/api/token_json.h"
#include "common/api/usage_json.h"
#include "common/core/clock.h"

namespace widgets {
class Button;
class Sparkline;
class Text;
} // namespace widgets

namespace pages {

/// Everything about one token, at the side of the table.
class TokenPanel final : public widgets::SidePanel
{
    Q_OBJECT

public:
    explicit TokenPanel(const core::Clock& clock, QWidget* parent = nullptr);

    void show(const api::TokenView& token);
    /// What the audit log knows of its last 30 days.
    void setUsage(const api::TokenUsageList& usage);
    void setOnline(bool online);
    [[nodiscard]] const api::TokenView& token() const { return m_token; }

signals:
    void closeAsked();
    void editAsked();
    void limitsAsked();
    void testAsked();
    void historyAsked();

private:
    QWidget* makeHead();
    QWidget* makeFacts();
    QWidget* makeLimits();
    QWidget* makeCalls();
    [[nodiscard]] static QString rateWords(const domain::TokenRate& rate);

    const core::Clock& m_clock;
    api::TokenView m_token;
    widgets::Button* m_test;
    widgets::Sparkline* m_bars = nullptr;
    widgets::Text* m_calls = nullptr;
    widgets::Text* m_firstDay = nullptr;
};

} // namespace pages
