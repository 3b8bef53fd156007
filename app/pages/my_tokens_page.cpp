// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/my_tokens_page.h"

#include "app/dialogs/token_badge.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/token_actions.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

/// What is here is the signed-in person's own, also when that is an administrator.
Context ownOnly(Context context)
{
    context.account.permissions.removeAll(u"administer"_s);
    return context;
}

} // namespace

MyTokensPage::MyTokensPage(const Context& context, QWidget* parent)
    : Page(tr("My Tokens"), tr("Tokens act on your behalf. Treat each like your password."),
           u"user"_s, parent)
    , m_context(ownOnly(context))
    , m_actions(new TokenActions(m_context, this))
    , m_create(new Button(ButtonKind::Primary, tr("Create token…"), u"plus"_s))
    , m_notice(new widgets::Notice(widgets::Tone::Warn))
    , m_facts(new widgets::Card)
    , m_tokens(new widgets::Card)
{
    addHeadAction(m_create);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* empty = new widgets::EmptyState(
        u"key"_s, tr("You have no tokens yet"),
        tr("A token lets a program call an API in your name,\nwithout your password."));
    m_empty = empty;
    m_empty->hide();
    m_notice->hide();
    m_facts->hide();
    m_tokens->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_facts),
                          static_cast<QWidget*>(m_tokens), m_empty, makeStart()})
        column->addWidget(part);
    setContent(scrolling(holder, 960));
    connect(m_create, &Button::clicked, m_actions, &TokenActions::add);
    connect(m_actions, &TokenActions::listChanged, this, &MyTokensPage::load);
    connect(m_actions, &TokenActions::tokenChanged, this, &MyTokensPage::load);
    connect(m_actions, &TokenActions::notified, this, &Page::notified);
    connect(m_actions, &TokenActions::secretCopied, this, &Page::secretCopied);
    updateCreate();
}

QWidget* MyTokensPage::makeStart()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Getting started"));
    card->addRow((new Text(tr("Put the token where your script has a password. Nothing else "
                              "changes."),
                           Type::Body, Colour::Text2))
                     ->wrapped(),
                 false);
    card->addRow(
        new widgets::CodeBox(u"curl -u %1:YOUR_TOKEN \\\n  https://API/rest/api/2/myself"_s.arg(
            m_context.account.user.name)),
        false);
    return card;
}

void MyTokensPage::activate()
{
    load();
}

void MyTokensPage::load()
{
    const QString self = m_context.account.user.name;
    m_context.client.tokenChoices(self, this, [this](const client::Result<api::TokenChoices>& c) {
        if (c)
            showChoices(*c);
    });
    client::TokenQuery query;
    query.owner = self;
    query.limit = 200;
    using List = client::Listed<api::TokenView>;
    m_context.client.tokens(query, this, [this](const client::Result<List>& list) {
        if (list)
            return showTokens(*list);
        m_notice->setContent(widgets::Tone::Warn, u"unplug"_s, tr("Your tokens can't be shown"),
                             list.failure().message);
        m_notice->show();
    });
}

void MyTokensPage::showChoices(const api::TokenChoices& choices)
{
    m_refusal = choices.mayCreate ? QString() : tr("Your account may not create tokens just now.");
    m_notice->setVisible(!choices.mayCreate); // RE-17
    if (!choices.mayCreate)
        m_notice->setContent(
            widgets::Tone::Accent, u"circle-info"_s, tr("You can't create tokens"),
            choices.reason == u"not_in_token_group"
                ? tr("Only members of certain groups may. Ask an administrator to add you to one.")
                : tr("An administrator has switched it off or does it for you. Tokens that you "
                     "have can still be revoked."));
    if (choices.mayCreate && choices.remaining && *choices.remaining <= 0)
        m_refusal = tr("You have as many tokens as are allowed. Delete one first.");
    updateCreate();

    m_facts->clearRows();
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    const auto add = [row](const QString& title, const QString& text) {
        if (row->count() > 0)
            row->addWidget(new widgets::Line(Qt::Vertical));
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new Text(title, Type::Strong));
        column->addWidget(new Text(text, Type::Small, Colour::Text2));
        row->addLayout(column);
    };
    if (choices.limit)
        add(tr("%1 of %2 tokens").arg(choices.used).arg(*choices.limit),
            tr("%n more can be created.", nullptr, choices.remaining.value_or(0)));
    else
        add(tr("%n token(s)", nullptr, choices.used), tr("There is no limit."));
    add(choices.maximum ? tr("Up to %1").arg(domain::toText(*choices.maximum)) : tr("Any lifetime"),
        tr("Longest lifetime of a new token."));
    add(choices.acceptedSchemes == domain::Schemes::Both
            ? tr("Basic and Bearer")
            : models::schemeWord(choices.acceptedSchemes),
        tr("Schemes this service accepts."));
    row->addStretch(1);
    m_facts->addRow(row, false);
    m_facts->show();
}

void MyTokensPage::showTokens(const client::Listed<api::TokenView>& tokens)
{
    m_tokens->clearRows();
    for (const api::TokenView& token : tokens.items)
        m_tokens->addRow(makeRow(token));
    m_tokens->setVisible(!tokens.items.isEmpty());
    m_empty->setVisible(tokens.items.isEmpty());
    emit statusChanged(tr("Signed in as %1").arg(m_context.account.user.name));
}

QWidget* MyTokensPage::makeRow(const api::TokenView& view)
{
    const domain::Token& token = view.token;
    const core::Timestamp now = m_context.clock.now();
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = new Text(token.name, Type::Strong);
    name->setElide(Qt::ElideRight);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(name);
    auto* badge = new widgets::Badge(dialogs::badgeOf(view, now));
    badge->setToolTip(view.stateReason);
    head->addWidget(badge);
    if (token.readOnly)
        head->addWidget(new widgets::Pill(tr("Read-only")));
    head->addStretch(1);
    words->addLayout(head);
    QStringList facts{dialogs::publicPart(token)};
    if (!token.expiresAt)
        facts.append(tr("Never expires"));
    else if (*token.expiresAt <= now)
        facts.append(tr("Expired %1").arg(models::shortDate(*token.expiresAt)));
    else if (models::isExpiring(view, now))
        facts.append(tr("Expires %1").arg(models::exactLocal(*token.expiresAt)));
    else
        facts.append(tr("Expires %1").arg(models::shortDate(*token.expiresAt)));
    if (!token.lastUsedAt)
        facts.append(tr("Never used"));
    else if (token.lastAddresses.isEmpty())
        facts.append(tr("Last used %1").arg(models::relative(*token.lastUsedAt, now)));
    else
        facts.append(
            tr("Last used %1 from %2")
                .arg(models::relative(*token.lastUsedAt, now), token.lastAddresses.front()));
    words->addWidget((new Text(facts.join(u"  ·  "_s), Type::Small, Colour::Text2))->wrapped());
    row->addLayout(words, 1);
    auto* calls = new QVBoxLayout;
    calls->setSpacing(2);
    calls->addWidget(new Text(tr("Calls"), Type::Small, Colour::Text2), 0, Qt::AlignRight);
    calls->addWidget(new Text(models::number(token.calls)), 0, Qt::AlignRight);
    row->addLayout(calls);
    row->addWidget(makeButtons(view));
    return holder;
}

QWidget* MyTokensPage::makeButtons(const api::TokenView& token)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const bool usable = models::works(token.state);
    const bool final = token.state == domain::TokenState::Revoked;
    const QString name = token.token.name;
    const auto add = [&](const QString& icon, const QString& text, bool enabled, auto action) {
        auto* button = new widgets::IconButton(icon, text);
        button->setEnabled(enabled && m_online);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, action);
        return button;
    };
    if (m_context.account.user.administrator)
        add(u"flask"_s, tr("Test %1").arg(name), usable, [this, token] { m_actions->test(token); });
    add(u"code"_s, tr("Snippets for %1").arg(name), usable,
        [this, token] { m_actions->showSnippet(token); });
    add(u"rotate"_s, tr("Rotate %1").arg(name), !final,
        [this, token] { m_actions->rotate(token); });
    auto* more = new widgets::IconButton(u"more"_s, tr("More for %1").arg(name));
    auto* menu = new QMenu(more);
    menu->setEnabled(m_online);
    const auto entry = [&](const QString& text, bool enabled, auto action) {
        QAction* made = menu->addAction(text);
        made->setEnabled(enabled);
        connect(made, &QAction::triggered, this, action);
    };
    entry(tr("Limit To…"), !final, [this, token] { m_actions->editLimits(token); });
    entry(token.token.disabled ? tr("Enable") : tr("Disable"), !final,
          [this, token] { m_actions->setDisabled({token}, !token.token.disabled); });
    menu->addSeparator();
    entry(tr("Revoke…"), !final, [this, token] { m_actions->revoke({token}); });
    entry(tr("Delete…"), true, [this, token] { m_actions->deleteForGood(token); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    return holder;
}

void MyTokensPage::updateCreate()
{
    m_create->setDisabledReason(m_online ? m_refusal : tr("The service is away."));
}

void MyTokensPage::createNew()
{
    if (m_create->isEnabled())
        m_actions->add();
}

void MyTokensPage::setOnline(bool online)
{
    m_online = online;
    updateCreate();
    m_tokens->setEnabled(online);
}

} // namespace pages
