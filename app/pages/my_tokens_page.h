// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

class QVBoxLayout;

namespace widgets {
class Button;
class Card;
class Notice;
} // namespace widgets

namespace pages {

class TokenActions;

/// A person's own tokens: create within what is allowed, test, snippets, rotate, revoke.
class MyTokensPage final : public Page
{
    Q_OBJECT

public:
    explicit MyTokensPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void createNew() override;
    void setOnline(bool online) override;

private:
    void load();
    void showChoices(const api::TokenChoices& choices);
    void showTokens(const client::Listed<api::TokenView>& tokens);
    QWidget* makeRow(const api::TokenView& token);
    QWidget* makeButtons(const api::TokenView& token);
    QWidget* makeStart();
    void updateCreate();

    Context m_context;
    TokenActions* m_actions;
    widgets::Button* m_create;
    widgets::Notice* m_notice;
    widgets::Card* m_facts;
    widgets::Card* m_tokens;
    QWidget* m_empty = nullptr;
    QString m_refusal;
    bool m_online = true;
};

} // namespace pages
