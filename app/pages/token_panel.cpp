// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_panel.h"

#include "app/dialogs/token_badge.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/code_box.h"
#include "app/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

QHBoxLayout* flat(QWidget* holder)
{
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

QWidget* factRow(const QString& label, QWidget* value, const QString& more)
{
    auto* holder = new QWidget;
    QHBoxLayout* row = flat(holder);
    auto* name = new Text(label, Type::Small, Colour::Text2);
    name->setFixedWidth(widgets::scaled(80));
    row->addWidget(name, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(value);
    if (!more.isEmpty())
        column->addWidget((new Text(more, Type::Small, Colour::Text2))->wrapped());
    row->addLayout(column, 1);
    return holder;
}

QWidget* factRow(const QString& label, const QString& value, const QString& more)
{
    return factRow(label, (new Text(value))->wrapped()->selectable(), more);
}

TokenPanel::TokenPanel(const core::Clock& clock, QWidget* parent)
    : Area(Colour::Surface, parent)
    , m_clock(clock)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new widgets::Area(Colour::Surface);
    m_content = new QVBoxLayout(sheet);
    m_content->setContentsMargins(16, 12, 16, 16);
    scroll->setWidget(sheet);
    all->addWidget(scroll, 1);
    all->addWidget(new widgets::Line);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->setSpacing(8);
    auto* test = new Button(ButtonKind::Secondary, tr("Test Token…"), u"flask"_s);
    auto* history = new Button(ButtonKind::Quiet, tr("Show history"), u"history"_s);
    connect(test, &Button::clicked, this, &TokenPanel::testAsked);
    connect(history, &Button::clicked, this, &TokenPanel::historyAsked);
    foot->addWidget(test);
    foot->addWidget(history);
    foot->addStretch(1);
    all->addLayout(foot);
    setAccessibleName(tr("Token details"));
}

void TokenPanel::show(const api::TokenView& token)
{
    m_token = token;
    delete m_shown;
    m_shown = new QWidget;
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(new widgets::Line);
    column->addWidget(makeFacts());
    column->addWidget(new widgets::Line);
    column->addWidget(makeLimits());
    column->addStretch(1);
    m_content->addWidget(m_shown);
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
    auto* close = new widgets::IconButton(u"close"_s, tr("Close details"));
    connect(close, &QAbstractButton::clicked, this, &TokenPanel::closeAsked);
    title->addWidget(close);
    column->addLayout(title);
    auto* id = new QHBoxLayout;
    id->addWidget(new Text(dialogs::publicPart(m_token.token), Type::Mono));
    auto* copy = new widgets::IconButton(u"copy"_s, tr("Copy id"));
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_token.token.id); });
    id->addWidget(copy);
    id->addStretch(1);
    column->addLayout(id);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(8);
    auto* badge = new widgets::Badge(dialogs::badgeOf(m_token, m_clock.now()));
    badge->setToolTip(m_token.stateReason);
    marks->addWidget(badge);
    marks->addWidget(new widgets::Pill(models::schemeWord(m_token.token.schemes)));
    if (m_token.token.readOnly)
        marks->addWidget(new widgets::Pill(tr("Read-only")));
    marks->addStretch(1);
    column->addLayout(marks);
    if (m_token.state != domain::TokenState::Active)
        column->addWidget((new Text(m_token.stateReason, Type::Small, Colour::Text2))->wrapped());
    return holder;
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
    column->addWidget(token.expiresAt ? factRow(tr("Expires"), models::exactLocal(*token.expiresAt),
                                                models::exactUtc(*token.expiresAt))
                                      : factRow(tr("Expires"), tr("Never")));
    column->addWidget(token.lastUsedAt ? factRow(tr("Last used"),
                                                 models::relative(*token.lastUsedAt, m_clock.now()),
                                                 token.lastAddresses.join(u", "_s))
                                       : factRow(tr("Last used"), tr("Never used")));
    column->addWidget(factRow(tr("Calls"), models::number(token.calls)));
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

void TokenPanel::paintEvent(QPaintEvent* event)
{
    Area::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), widgets::colour(Colour::Line));
}

} // namespace pages
