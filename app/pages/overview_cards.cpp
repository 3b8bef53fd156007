// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_cards.h"

#include "app/models/moment.h"
#include "app/models/node_words.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QPointer>
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

constexpr int shownRows = 5;

Text* small(const QString& text)
{
    auto* made = new Text(text, Type::Small, Colour::Text2);
    made->setElide(Qt::ElideRight);
    return made;
}

Button* link(const QString& text)
{
    Button* made = (new Button(ButtonKind::Link, text))->small()->elided();
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

/// Cards beside each other are equally high; their rows stay at the top.
void fillHeight(widgets::Card& card)
{
    card.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

} // namespace

void addListRow(widgets::Card& card, QBoxLayout* row, bool line)
{
    card.addRow(row, line);
    row->setContentsMargins(16, 4, 16, 4);
    row->addStrut(widgets::scaled(26));
}

BusiestCard::BusiestCard(const Context& context, QWidget* parent) : Card(parent), m_context(context)
{
    Button* all = link(tr("View all"));
    fillHeight(*this);
    setHead(tr("Busiest tokens"))->addWidget(all);
    body()->addStretch(1);
    connect(all, &Button::clicked, this, &BusiestCard::allAsked);
}

void BusiestCard::show(const QList<api::Statistics::TokenCalls>& busiest)
{
    clearRows();
    if (busiest.isEmpty())
        addRow(small(tr("No token was used.")), false);
    for (const api::Statistics::TokenCalls& token : busiest.mid(0, shownRows)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        const QString id = token.tokenId;
        Button* name = link(m_names.value(id, id));
        connect(name, &Button::clicked, this, [this, id] { emit tokenAsked(id); });
        if (!m_names.contains(id))
            m_context.client.token(
                id, this,
                [this, id, name = QPointer(name)](
                    const client::Result<client::Versioned<api::TokenView>>& found) {
                    if (!found)
                        return;
                    m_names.insert(id, found->value.token.name);
                    if (name)
                        name->setText(found->value.token.name);
                });
        Button* calls = link(models::number(token.calls));
        calls->setToolTip(tr("Show the calls of this token"));
        connect(calls, &Button::clicked, this, [this, id] { emit callsAsked(id); });
        row->addWidget(name);
        row->addWidget(small(token.owner), 1);
        row->addWidget(calls);
        addListRow(*this, row);
    }
    body()->addStretch(1);
}

ExpiringCard::ExpiringCard(const Context& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
{
    Button* all = link(tr("View all"));
    fillHeight(*this);
    setHead(tr("About to expire"))->addWidget(all);
    body()->addStretch(1);
    connect(all, &Button::clicked, this, &ExpiringCard::allAsked);
}

void ExpiringCard::show(const QList<api::TokenView>& tokens)
{
    clearRows();
    if (tokens.isEmpty())
        addRow(small(tr("None within 14 days.")), false);
    for (const api::TokenView& token : tokens.mid(0, shownRows)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        Button* name = link(token.token.name);
        connect(name, &Button::clicked, this, [this, id = token.token.id] { emit tokenAsked(id); });
        row->addWidget(name);
        row->addWidget(small(token.token.shared ? tr("Shared") : token.token.owner), 1);
        row->addWidget(
            new widgets::Badge({widgets::Tone::Warn, u"clock"_s,
                                models::ahead(*token.token.expiresAt, m_context.clock.now())}));
        addListRow(*this, row);
    }
    body()->addStretch(1);
}

HealthCard::HealthCard(const Context& context, QWidget* parent) : Card(parent), m_context(context)
{
    fillHeight(*this);
    setHead(tr("Service health"));
    body()->addStretch(1);
}

void HealthCard::add(const QString& name, const QString& fact, bool fine, const QString& page,
                     const QString& place)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(fine ? u"circle-check"_s : u"warning"_s,
                                          fine ? Colour::Ok : Colour::Warn));
    auto* what = new Text(name);
    what->setElide(Qt::ElideRight);
    row->addWidget(what);
    auto* text = small(fact);
    text->setElide(Qt::ElideMiddle);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (page.isEmpty()) {
        // An address or a number keeps its end; the words before it give way.
        text->setMinimumWidth(std::min(text->sizeHint().width(), widgets::scaled(120)));
        row->addWidget(text, 1);
    } else {
        delete text;
        Button* lead = link(fact);
        lead->setAccessibleName(name + u": "_s + fact);
        connect(lead, &Button::clicked, this, [this, page, place] { emit pageAsked(page, place); });
        row->addStretch(1);
        row->addWidget(lead);
    }
    addListRow(*this, row, false);
}

void HealthCard::show(const api::ServiceStatus& status)
{
    clearRows();
    const bool enforced = status.enforcement == u"on";
    add(tr("Enforcement"),
        enforced                               ? tr("on")
            : status.enforcement == u"dry-run" ? tr("dry run: nothing is refused")
                                               : tr("off: everything is let in"),
        enforced, u"global-settings"_s);
    QStringList gateway;
    for (const api::ServiceStatus::GatewayDoor& door : status.gateway)
        gateway.append(door.address);
    add(tr("Gateway"), gateway.isEmpty() ? tr("no listener") : gateway.join(u", "_s));
    add(tr("Forward auth"),
        status.authz.isEmpty() ? tr("no listener") : status.authz.join(u", "_s));
    if (status.workers)
        add(tr("Workers"), models::number(*status.workers));
    const models::NodeWords nodes(status.nodes);
    if (!nodes.allAnswer())
        add(tr("Nodes"), nodes.missing().join(u", "_s), false);
    else if (!nodes.summary().isEmpty())
        add(tr("Nodes"), nodes.summary());
    if (status.startedAt)
        add(tr("Running since"), models::relative(*status.startedAt, m_context.clock.now()));
    add(tr("Policy revision"), models::number(status.revision), true, u"audit-log"_s,
        u"kind:change"_s);
    add(tr("Version"), status.version);
    body()->addStretch(1);
}

} // namespace pages
