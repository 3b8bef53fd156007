// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/own_token_row.h"

#include "app/dialogs/token_badge.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/page.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_usage_words.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/sparkline.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {

OwnTokenRow::OwnTokenRow(const api::TokenView& token, core::Timestamp now, const Allowed& allowed,
                         TokenActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_token(token)
{
    setAccessibleName(token.token.name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(24);
    row->addWidget(makeWords(now), 1);
    row->addWidget(makeUsage());
    row->addWidget(makeButtons(allowed, actions));
}

QWidget* OwnTokenRow::makeWords(core::Timestamp now)
{
    auto* holder = new QWidget;
    auto* words = new QVBoxLayout(holder);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = new Text(m_token.token.name, Type::Strong,
                          models::works(m_token.state) ? Colour::Text : Colour::Text2);
    name->setElide(Qt::ElideRight);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(name);
    widgets::BadgeLook look = dialogs::badgeOf(m_token, now);
    if (models::isExpiring(m_token, now))
        look.text = models::ahead(*m_token.token.expiresAt, now);
    auto* badge = new widgets::Badge(look);
    badge->setToolTip(models::stateSentence(m_token));
    head->addWidget(badge);
    if (m_token.token.readOnly)
        head->addWidget(new widgets::Pill(tr("Read-only")));
    head->addStretch(1);
    words->addLayout(head);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(8);
    auto* id = new Text(dialogs::publicPart(m_token.token), Type::Mono);
    id->setLayoutDirection(Qt::LeftToRight); // also in a mirrored row
    facts->addWidget(id, 0, Qt::AlignTop);
    facts->addWidget((new Text(factsOf(now), Type::Small, Colour::Text2))->wrapped(), 1);
    words->addLayout(facts);
    if (!m_token.token.description.isEmpty())
        holder->setToolTip(m_token.token.description);
    return holder;
}

QString OwnTokenRow::factsOf(core::Timestamp now) const
{
    const domain::Token& token = m_token.token;
    QStringList facts{QString()};
    if (!token.expiresAt)
        facts.append(tr("Never expires"));
    else if (*token.expiresAt <= now)
        facts.append(tr("Expired %1").arg(models::shortDate(*token.expiresAt)));
    else if (models::isExpiring(m_token, now))
        facts.append(tr("Expires %1").arg(models::shortLocal(*token.expiresAt)));
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
    return facts.join(u"  ·  "_s).trimmed();
}

QWidget* OwnTokenRow::makeUsage()
{
    auto* holder = new QWidget;
    holder->setFixedWidth(widgets::scaled(176));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Calls, 30 days"), Type::Small, Colour::Text2));
    head->addStretch(1);
    m_calls = new Text({}, Type::Small);
    head->addWidget(m_calls);
    column->addLayout(head);
    m_line = new widgets::Sparkline(widgets::Sparkline::Form::Line);
    column->addWidget(m_line);
    return holder;
}

void OwnTokenRow::setUsage(const api::TokenUsageList& usage)
{
    const qint64 calls = usage.of(m_token.token.id).calls;
    m_calls->setText(models::number(calls));
    m_line->setValues(usage.callsByDay(m_token.token.id), callsSentence(calls));
}

QWidget* OwnTokenRow::makeButtons(const Allowed& allowed, TokenActions* actions)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QString usable = models::works(m_token.state) ? Page::awayReason(allowed.online)
                                                        : models::stateSentence(m_token);
    const QString lives = m_token.state == domain::TokenState::Revoked
        ? models::stateSentence(m_token)
        : Page::awayReason(allowed.online);
    const QString name = m_token.token.name;
    const auto add = [&](const QString& icon, const QString& text, const QString& reason,
                         auto action) {
        auto* button = new widgets::IconButton(icon, text);
        if (!reason.isEmpty())
            Page::setUsable(button, text + u'\n' + reason);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, action);
    };
    add(u"flask"_s, tr("Test %1").arg(name), usable, [this, actions] { actions->test(m_token); });
    add(u"code"_s, tr("Snippets for %1").arg(name), usable,
        [this, actions] { actions->showSnippet(m_token); });
    add(u"rotate"_s, tr("Rotate %1").arg(name), lives,
        [this, actions] { actions->rotate(m_token); });
    auto* more = new widgets::IconButton(u"more"_s, tr("More for %1").arg(name));
    more->setMenu(makeMenu(allowed, actions, more));
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    return holder;
}

QMenu* OwnTokenRow::makeMenu(const Allowed& allowed, TokenActions* actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true); // why an entry can't be used
    const QString away = Page::awayReason(allowed.online);
    const QString lives =
        m_token.state == domain::TokenState::Revoked ? models::stateSentence(m_token) : away;
    const QString changing = !lives.isEmpty() || allowed.changing
        ? lives
        : tr("In Secure Mode a token stays as it was made.");
    const auto entry = [&](const QString& text, const QString& reason, auto action) {
        QAction* made = menu->addAction(text);
        Page::setUsable(made, reason);
        connect(made, &QAction::triggered, this, action);
    };
    const bool disabled = m_token.token.disabled;
    entry(tr("Edit…"), changing, [this, actions] { actions->edit(m_token); });
    entry(tr("Limit To…"), changing, [this, actions] { actions->editLimits(m_token); });
    entry(tr("Show value…"), changing, [this, actions] { actions->reveal(m_token); });
    const QString disable = actions->asksBeforeDisabling() ? tr("Disable…") : tr("Disable");
    entry(disabled ? tr("Enable") : disable, lives,
          [this, actions, disabled] { actions->setDisabled({m_token}, !disabled); });
    menu->addSeparator();
    entry(tr("Revoke…"), lives, [this, actions] { actions->revoke({m_token}); });
    entry(tr("Delete…"), away, [this, actions] { actions->deleteForGood(m_token); });
    return menu;
}

} // namespace pages
