// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

class QVBoxLayout;

namespace dialogs {
class CandidatesCard;
}

namespace widgets {
class Button;
class Card;
class Notice;
} // namespace widgets

namespace pages {

class OwnTokenRow;
class TokenActions;
class TokenWatch;

/// A person's own tokens: create within what is allowed, test, snippets, change, rotate, revoke,
/// and how much each was used.
class MyTokensPage final : public Page
{
    Q_OBJECT

public:
    explicit MyTokensPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void createNew() override;
    void setOnline(bool online) override;
    [[nodiscard]] TokenWatch* watch() const { return m_watch; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeStart();
    void load();
    void loadUsage();
    void showChoices(const api::TokenChoices& choices);
    void showFacts(const api::TokenChoices& choices);
    void showTokens();
    void takeChanged(const api::TokenView& token);
    void updateWatching();
    void updateCreate();

    Context m_context;
    TokenActions* m_actions;
    TokenWatch* m_watch;
    widgets::Button* m_create;
    widgets::Button* m_createFirst = nullptr; ///< where there are no tokens yet
    widgets::Notice* m_notice;
    widgets::Card* m_facts;
    dialogs::CandidatesCard* m_candidates;
    widgets::Card* m_tokens;
    QWidget* m_empty = nullptr;
    QList<api::TokenView> m_list;
    QList<OwnTokenRow*> m_rows;
    std::optional<api::TokenUsageList> m_usage;
    client::Ticket m_loading;
    QString m_refusal;
    bool m_secureMode = false;
    bool m_online = true;
};

} // namespace pages
