// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/my_tokens_page.h"

#include "app/dialogs/candidates_card.h"
#include "app/dialogs/lifetime_field.h"
#include "app/models/token_model.h"
#include "app/pages/own_token_row.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_usage_words.h"
#include "app/pages/token_watch.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

constexpr int columnWidth = 960;
constexpr int mostListed = 200;

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
    , m_watch(new TokenWatch(
          m_context,
          [this](const QString& id) {
              return std::ranges::any_of(
                  m_list, [&](const api::TokenView& token) { return token.token.id == id; });
          },
          this))
    , m_create(new Button(ButtonKind::Primary, tr("Create token…"), u"plus"_s))
    , m_notice(new widgets::Notice(widgets::Tone::Warn))
    , m_facts(new widgets::Card)
    , m_candidates(new dialogs::CandidatesCard(context.clock))
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
    m_createFirst = empty->addPrimary(tr("Create your first token…"), u"plus"_s);
    empty->setKeys(u"Ctrl+N"_s);
    empty->addHelp();
    m_empty = empty;
    for (QWidget* part :
         {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_facts),
          static_cast<QWidget*>(m_candidates), static_cast<QWidget*>(m_tokens), m_empty}) {
        part->hide();
        column->addWidget(part);
    }
    column->addWidget(makeStart());
    setContent(scrolling(holder, columnWidth, true));
    setCentred(columnWidth);
    for (Button* create : {m_create, m_createFirst})
        connect(create, &Button::clicked, m_actions, &TokenActions::add);
    connect(m_candidates, &dialogs::CandidatesCard::deletionAsked, this, [this](const QString& id) {
        const auto found = std::ranges::find_if(
            m_list, [&](const api::TokenView& token) { return token.token.id == id; });
        if (found != m_list.end())
            m_actions->deleteForGood(*found);
    });
    connect(m_actions, &TokenActions::listChanged, this, &MyTokensPage::load);
    connect(m_actions, &TokenActions::tokenChanged, this, &MyTokensPage::load);
    connect(m_actions, &TokenActions::notified, this, &Page::notified);
    connect(m_actions, &TokenActions::undoable, this, &Page::offerUndo);
    connect(m_watch, &TokenWatch::changed, this, &MyTokensPage::takeChanged);
    connect(m_watch, &TokenWatch::outdated, this, &MyTokensPage::load);
    connect(m_actions, &TokenActions::secretCopied, this, &Page::secretCopied);
    updateCreate();
}

QWidget* MyTokensPage::makeStart()
{
    auto* card = new widgets::Card;
    QHBoxLayout* head = card->setHead(tr("Getting started"));
    auto* more = new Button(ButtonKind::Link, tr("More snippets…"));
    connect(more, &Button::clicked, this, [this] {
        api::TokenView example;
        example.token.name = tr("your token");
        example.token.owner = m_context.account.user.name;
        example.token.schemes = domain::Schemes::Both;
        m_actions->showSnippet(m_list.isEmpty() ? example : m_list.front());
    });
    head->addWidget(more);
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
    query.limit = mostListed;
    using List = client::Listed<api::TokenView>;
    m_loading.cancel();
    m_loading = m_context.client.tokens(query, this, [this](const client::Result<List>& list) {
        if (list) {
            m_list = list->items;
            showTokens();
            loadUsage();
            return;
        }
        connect(m_notice->offerRetry(), &Button::clicked, this, &MyTokensPage::load);
        m_notice->setContent(widgets::Tone::Warn, u"unplug"_s, tr("Your tokens can't be shown"),
                             list.failure().message);
        m_notice->show();
    });
}

void MyTokensPage::loadUsage()
{
    m_context.client.tokenUsage({{}, m_context.account.user.name, usageDays}, m_context.clock.now(),
                                this, [this](const client::Result<api::TokenUsageList>& usage) {
                                    if (!usage)
                                        return;
                                    m_usage = *usage;
                                    for (OwnTokenRow* row : std::as_const(m_rows))
                                        row->setUsage(*usage);
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
    m_candidates->setChoices(choices); // MO-19
    updateCreate();
    showFacts(choices);
    if (m_secureMode != choices.secureMode) {
        m_secureMode = choices.secureMode;
        showTokens();
    }
}

void MyTokensPage::showFacts(const api::TokenChoices& choices)
{
    m_facts->clearRows();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(24);
    const auto add = [row](const QString& title, const QString& text) {
        if (row->count() > 0)
            row->addWidget(new widgets::Line(Qt::Vertical));
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget((new Text(title, Type::Strong))->wrapped());
        column->addWidget((new Text(text, Type::Small, Colour::Text2))->wrapped());
        row->addLayout(column, 1);
    };
    if (choices.limit)
        add(tr("%1 of %2 tokens").arg(choices.used).arg(*choices.limit),
            tr("%n more can be created.", nullptr, choices.remaining.value_or(0)));
    else
        add(tr("%n token(s)", nullptr, choices.used), tr("There is no limit."));
    add(choices.maximum ? tr("Up to %1").arg(dialogs::lifetimeWords(*choices.maximum))
                        : tr("Any lifetime"),
        tr("Longest lifetime of a new token."));
    add(choices.acceptedSchemes == domain::Schemes::Both
            ? tr("Basic and Bearer")
            : models::schemeWord(choices.acceptedSchemes),
        tr("Schemes this service accepts."));
    m_facts->addRow(row, false);
    m_facts->show();
}

void MyTokensPage::showTokens()
{
    m_tokens->clearRows();
    m_rows.clear();
    const OwnTokenRow::Allowed allowed{m_online, !m_secureMode};
    for (const api::TokenView& token : std::as_const(m_list)) {
        auto* row = new OwnTokenRow(token, m_context.clock.now(), allowed, m_actions);
        if (m_usage)
            row->setUsage(*m_usage);
        m_rows.append(row);
        m_tokens->addRow(row, m_rows.size() > 1);
    }
    m_tokens->setVisible(!m_list.isEmpty());
    m_empty->setVisible(m_list.isEmpty());
    emit statusChanged(tr("Signed in as %1").arg(m_context.account.user.name));
}

/// Somebody else changed it, or this person elsewhere.
void MyTokensPage::takeChanged(const api::TokenView& token)
{
    for (api::TokenView& known : m_list)
        if (known.token.id == token.token.id)
            known = token;
    showTokens();
}

void MyTokensPage::updateWatching()
{
    m_watch->setWatching(isVisible() && m_online);
}

void MyTokensPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    updateWatching();
}

void MyTokensPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    updateWatching();
}

void MyTokensPage::updateCreate()
{
    for (Button* create : {m_create, m_createFirst})
        create->setDisabledReason(m_online ? m_refusal : awayReason(m_online));
}

void MyTokensPage::createNew()
{
    if (m_create->isEnabled())
        m_actions->add();
}

void MyTokensPage::setOnline(bool online)
{
    m_online = online;
    updateWatching();
    updateCreate();
    setUsable(m_candidates, awayReason(online));
    if (!m_list.isEmpty())
        showTokens();
}

} // namespace pages
