// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_panel.h"

#include "app/dialogs/lifetime_field.h"
#include "app/dialogs/token_badge.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/rate_words.h"
#include "app/pages/token_usage_words.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/code_box.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/sparkline.h"
#include "app/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::factRow;
using widgets::Text;
using widgets::Type;

namespace pages {
TokenPanel::TokenPanel(const core::Clock& clock, QWidget* parent)
    : SidePanel(tr("Token details"), parent)
    , m_clock(clock)
    , m_test(new Button(ButtonKind::Secondary, tr("Test Token…"), u"flask"_s))
{
    auto* history = new Button(ButtonKind::Quiet, tr("Show history"), u"history"_s);
    connect(m_test, &Button::clicked, this, &TokenPanel::testAsked);
    connect(history, &Button::clicked, this, &TokenPanel::historyAsked);
    addAction(m_test);
    addAction(history);
}

void TokenPanel::setOnline(bool online)
{
    m_test->setDisabledReason(online ? QString() : tr("The service is away."));
}

void TokenPanel::show(const api::TokenView& token)
{
    m_token = token;
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(new widgets::Line);
    column->addWidget(makeFacts());
    column->addWidget(new widgets::Line);
    column->addWidget(makeLimits());
    column->addWidget(new widgets::Line);
    column->addWidget(makeCalls());
    column->addStretch(1);
    setSheet(sheet);
}

QWidget* TokenPanel::makeCalls()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Text(tr("Calls"), Type::Strong));
    head->addWidget(new Text(tr("last 30 days"), Type::Small, Colour::Text2));
    head->addStretch(1);
    m_calls = new Text({}, Type::Strong);
    head->addWidget(m_calls);
    column->addLayout(head);
    m_bars = new widgets::Sparkline(widgets::Sparkline::Form::Bars);
    column->addWidget(m_bars);
    // Time runs left to right in every language.
    auto* days = new QWidget;
    days->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    m_firstDay = new Text({}, Type::Small, Colour::Text2);
    row->addWidget(m_firstDay);
    row->addStretch(1);
    row->addWidget(new Text(tr("Today"), Type::Small, Colour::Text2));
    column->addWidget(days);
    return holder;
}

void TokenPanel::setUsage(const api::TokenUsageList& usage)
{
    const qint64 calls = usage.of(m_token.token.id).calls;
    m_calls->setText(models::number(calls));
    m_bars->setValues(usage.callsByDay(m_token.token.id), callsSentence(calls));
    m_firstDay->setText(models::shortDate(usage.from));
    if (!usage.complete)
        m_bars->setToolTip(tr("Counted back to %1 only.").arg(models::exact(usage.countedFrom)));
}

QWidget* TokenPanel::makeHead()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* title = new QHBoxLayout;
    auto* name = new Text(m_token.token.name, Type::Heading);
    name->setElide(Qt::ElideRight);
    title->addWidget(name, 1);
    auto* edit = new widgets::IconButton(u"pencil"_s, tr("Edit token…"));
    edit->setVisible(m_token.state != domain::TokenState::Revoked);
    connect(edit, &QAbstractButton::clicked, this, &TokenPanel::editAsked);
    title->addWidget(edit);
    auto* close = new widgets::IconButton(u"close"_s, tr("Close details"));
    connect(close, &QAbstractButton::clicked, this, &TokenPanel::closeAsked);
    title->addWidget(close);
    column->addLayout(title);
    auto* id = new QHBoxLayout;
    auto* part = new Text(dialogs::publicPart(m_token.token), Type::Mono);
    part->setLayoutDirection(Qt::LeftToRight); // also in a mirrored panel
    id->addWidget(part);
    auto* copy = new widgets::IconButton(u"copy"_s, tr("Copy id"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_token.token.id); });
    id->addWidget(copy);
    id->addStretch(1);
    column->addLayout(id);
    auto* marks = new widgets::FlowLayout; // in long words they take two lines
    auto* badge = new widgets::Badge(dialogs::badgeOf(m_token, m_clock.now()));
    badge->setToolTip(models::stateSentence(m_token));
    marks->addWidget(badge);
    marks->addWidget(new widgets::Pill(models::schemeWord(m_token.token.schemes)));
    if (m_token.token.readOnly)
        marks->addWidget(new widgets::Pill(tr("Read-only")));
    column->addLayout(marks);
    if (m_token.state != domain::TokenState::Active)
        column->addWidget(
            (new Text(models::stateSentence(m_token), Type::Small, Colour::Text2))->wrapped());
    return holder;
}

/// "1,000 per hour", a line for each time frame.
QString TokenPanel::rateWords(const domain::TokenRate& rate)
{
    if (rate.exempt)
        return tr("None: it is never slowed down");
    QStringList lines;
    for (const domain::RateSettings::Window& window : rate.windows)
        lines.append(windowWords(window));
    return lines.join(u'\n');
}

QWidget* TokenPanel::makeFacts()
{
    const domain::Token& token = m_token.token;
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!token.description.isEmpty())
        column->addWidget((new Text(token.description, Type::Body, Colour::Text2))->wrapped());
    column->addWidget(factRow(tr("Owner"), token.shared ? tr("Shared") : token.owner));
    column->addWidget(factRow(tr("Created"), models::shortDate(token.createdAt),
                              tr("by %1").arg(token.createdBy)));
    column->addWidget(token.expiresAt ? factRow(tr("Expires"), models::shortLocal(*token.expiresAt),
                                                models::exactUtc(*token.expiresAt))
                                      : factRow(tr("Expires"), tr("Never")));
    if (token.previousUntil && *token.previousUntil > m_clock.now())
        column->addWidget(factRow(tr("Old value"),
                                  tr("until %1").arg(models::shortLocal(*token.previousUntil)),
                                  models::exactUtc(*token.previousUntil)));
    column->addWidget(token.lastUsedAt ? factRow(tr("Last used"),
                                                 models::relative(*token.lastUsedAt, m_clock.now()),
                                                 token.lastAddresses.join(u", "_s))
                                       : factRow(tr("Last used"), tr("Never used")));
    column->addWidget(factRow(tr("Calls"), models::number(token.calls)));
    if (token.rateLimit)
        column->addWidget(factRow(tr("Rate limit"), rateWords(*token.rateLimit)));
    QStringList ranges;
    for (const domain::IpRange& range : token.ipRanges.value_or(QList<domain::IpRange>()))
        ranges.append(range.toString());
    column->addWidget(factRow(tr("Addresses"),
                              ranges.isEmpty()
                                  ? new Text(tr("Any"))
                                  : (new Text(ranges.join(u'\n'), Type::Mono))->selectable()));
    return holder;
}

QWidget* TokenPanel::makeLimits()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Limit to"), Type::Strong), 1);
    auto* edit = (new Button(ButtonKind::Link, tr("Edit…")))->small();
    edit->setVisible(m_token.state != domain::TokenState::Revoked);
    connect(edit, &Button::clicked, this, &TokenPanel::limitsAsked);
    head->addWidget(edit);
    column->addLayout(head);
    if (m_token.token.limits)
        column->addWidget(new widgets::CodeBox(m_token.token.limits->join(u'\n')));
    else
        column->addWidget(
            (new Text(tr("Everything that its owner may do."), Type::Body, Colour::Text2))
                ->wrapped());
    return holder;
}

} // namespace pages
