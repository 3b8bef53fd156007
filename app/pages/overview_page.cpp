// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/dialogs/token_badge.h"
#include "app/models/audit_model.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/figure_tile.h"
#include "app/pages/setup_checklist.h"
#include "app/pages/traffic_chart.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using client::Result;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Card;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {
namespace {

constexpr int shownRows = 5;

Text* small(const QString& text)
{
    return new Text(text, Type::Small, Colour::Text2);
}

/// All buckets of a span, the quiet ones too, which the service leaves out.
QList<api::Statistics::Bucket> withoutGaps(const QList<api::Statistics::Bucket>& given,
                                           core::Timestamp from, core::Timestamp to,
                                           std::chrono::minutes length)
{
    QList<api::Statistics::Bucket> all;
    auto next = given.begin();
    while (next != given.end() && next->start < from)
        ++next;
    for (core::Timestamp start = from; start < to; start += length) {
        api::Statistics::Bucket bucket;
        bucket.start = start;
        for (; next != given.end() && next->start < start + length; ++next) {
            bucket.allowed += next->allowed;
            bucket.denied += next->denied;
            bucket.durationMs += next->durationMs;
        }
        all.append(bucket);
    }
    return all;
}

core::Timestamp floorTo(core::Timestamp moment, std::chrono::minutes length)
{
    return moment - (moment.time_since_epoch() % length);
}

/// The rows of a card as links.
Button* rowLink(const QString& text)
{
    auto* link = (new Button(ButtonKind::Link, text))->small()->elided();
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

} // namespace

OverviewPage::OverviewPage(const Context& context, QWidget* parent)
    : Page(tr("Overview"), tr("What the service counted, and how it is."), u"chart"_s, parent)
    , m_context(context)
    , m_span(new widgets::SegmentedControl(tr("Time span")))
{
    const QString words[] = {tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d")};
    for (int i = 0; i < 4; ++i)
        m_span->addSegment(i, words[i]);
    m_span->setCurrent(1);
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    addHeadAction(m_span);
    addHeadAction(refresh);
    setContent(scrolling(makeContent(), 0));
    connect(m_span, &widgets::SegmentedControl::chosen, this, &OverviewPage::load);
    connect(refresh, &QAbstractButton::clicked, this, &OverviewPage::load);
}

QWidget* OverviewPage::makeContent()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_notice = new widgets::Notice(widgets::Tone::Warn);
    m_notice->hide();
    column->addWidget(m_notice);
    m_setup = new SetupChecklist(m_context);
    column->addWidget(m_setup);
    connect(m_setup, &SetupChecklist::pageRequested, this, &OverviewPage::pageRequested);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    m_calls = new FigureTile(u"globe"_s, tr("Calls"));
    m_denied = new FigureTile(u"ban"_s, tr("Denied"));
    m_active = new FigureTile(u"key"_s, tr("Tokens"));
    m_duration = new FigureTile(u"gauge"_s, tr("Time per call"));
    for (FigureTile* tile : {m_calls, m_denied, m_active, m_duration})
        tiles->addWidget(tile);
    column->addLayout(tiles);
    const auto goTo = [this](QAbstractButton* tile, const QString& page, const QString& place) {
        connect(tile, &QAbstractButton::clicked, this,
                [this, page, place] { emit pageRequested(page, place); });
    };
    goTo(m_calls, u"audit-log"_s, u"kind:call"_s);
    goTo(m_denied, u"audit-log"_s, u"denied"_s);
    goTo(m_active, u"manage-api-keys"_s, {});
    goTo(m_duration, u"audit-log"_s, u"kind:call"_s);

    auto* traffic = new Card;
    QHBoxLayout* head = traffic->setHead(tr("Calls"));
    for (const auto& [word, ink] :
         {std::pair(tr("Allowed"), Colour::Chart1), std::pair(tr("Denied"), Colour::Chart2)}) {
        auto* square = new widgets::Area(ink);
        square->setFixedSize(8, 8);
        head->addWidget(square);
        head->addWidget(small(word));
    }
    m_chart = new TrafficChart;
    traffic->addRow(m_chart, false);
    connect(m_chart, &TrafficChart::opened, this,
            [this] { emit pageRequested(u"audit-log"_s, u"kind:call"_s); });
    m_reasons = new Card;
    auto* all = rowLink(tr("View all"));
    m_reasons->setHead(tr("Denials by reason"))->addWidget(all);
    goTo(all, u"audit-log"_s, u"denied"_s);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(traffic, 2);
    middle->addWidget(m_reasons, 1, Qt::AlignTop);
    column->addLayout(middle);

    m_busiest = new Card;
    m_busiest->setHead(tr("Busiest tokens"));
    m_expiring = new Card;
    m_expiring->setHead(tr("About to expire"));
    m_health = new Card;
    m_health->setHead(tr("Service health"));
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    for (Card* card : {m_busiest, m_expiring, m_health})
        lower->addWidget(card, 1, Qt::AlignTop);
    column->addLayout(lower);
    return holder;
}

OverviewPage::Span OverviewPage::span() const
{
    using namespace std::chrono;
    constexpr std::array spans{Span{hours{1}, minutes{5}}, Span{hours{24}, minutes{15}},
                               Span{hours{24 * 7}, hours{2}}, Span{hours{24 * 30}, hours{12}}};
    return spans[std::size_t(std::clamp(m_span->current(), 0, 3))];
}

void OverviewPage::activate()
{
    load();
}

void OverviewPage::load()
{
    m_setup->load();
    const Span asked = span();
    const core::Timestamp to = floorTo(m_context.clock.now(), asked.bucket) + asked.bucket;
    const core::Timestamp from = to - asked.length;
    m_context.client.statistics({from, to, asked.bucket}, this,
                                [this, from](const Result<api::Statistics>& statistics) {
                                    m_notice->setVisible(!statistics);
                                    if (statistics)
                                        showStatistics(*statistics, from);
                                    else
                                        m_notice->setContent(widgets::Tone::Warn, u"unplug"_s,
                                                             tr("The figures can't be shown"),
                                                             statistics.failure().message);
                                });
    client::TokenQuery expiring;
    expiring.expiresAfter = m_context.clock.now();
    expiring.expiresBefore = m_context.clock.now() + models::TokenModel::expiringSpan;
    expiring.states = {domain::TokenState::Active, domain::TokenState::OverCap,
                       domain::TokenState::Closing};
    expiring.sort = u"expiresAt"_s;
    expiring.limit = shownRows;
    m_context.client.tokens(expiring, this,
                            [this](const Result<client::Listed<api::TokenView>>& tokens) {
                                if (tokens)
                                    showExpiring(*tokens);
                            });
    m_context.client.status(this, [this](const Result<api::ServiceStatus>& status) {
        if (status)
            showHealth(*status);
    });
}

void OverviewPage::showStatistics(const api::Statistics& statistics, core::Timestamp from)
{
    const Span asked = span();
    const auto buckets = withoutGaps(statistics.buckets, from, from + asked.length, asked.bucket);
    qint64 allowed = 0;
    qint64 denied = 0;
    double duration = 0;
    for (const api::Statistics::Bucket& bucket : buckets) {
        allowed += bucket.allowed;
        denied += bucket.denied;
        duration += bucket.durationMs;
    }
    const qint64 calls = allowed + denied;
    const double share = calls ? 100.0 * double(denied) / double(calls) : 0;
    m_calls->setFigure(models::number(calls), tr("%1 let in").arg(models::number(allowed)));
    m_denied->setFigure(models::number(denied),
                        tr("%1 % of all calls").arg(QLocale().toString(share, 'f', 2)));
    m_duration->setFigure(
        tr("%1 ms").arg(QLocale().toString(calls ? duration / double(calls) : 0, 'f', 1)),
        tr("On average, the upstream's part included"));
    m_chart->show(buckets, asked.bucket);
    showReasons(statistics);
    showBusiest(statistics);
    emit statusChanged(
        tr("Updated %1")
            .arg(QLocale().toString(core::toDateTime(m_context.clock.now()).toLocalTime().time(),
                                    QLocale::ShortFormat)));
}

void OverviewPage::showReasons(const api::Statistics& statistics)
{
    m_reasons->clearRows();
    QList<api::Statistics::ReasonCount> denials;
    for (const api::Statistics::ReasonCount& count : statistics.reasons) {
        if (!count.reason.startsWith("allowed"_L1))
            denials.append(count);
    }
    if (denials.isEmpty())
        m_reasons->addRow(small(tr("Nothing was denied.")), false);
    for (const api::Statistics::ReasonCount& count : denials.mid(0, 7)) {
        auto* bar =
            new RankedBar(models::reasonWord(count.reason), count.calls, denials.front().calls);
        connect(bar, &QAbstractButton::clicked, this, [this, code = count.reason] {
            emit pageRequested(u"audit-log"_s, u"reason:"_s + code);
        });
        m_reasons->addRow(bar, false);
    }
}

void OverviewPage::showBusiest(const api::Statistics& statistics)
{
    m_busiest->clearRows();
    if (statistics.busiest.isEmpty())
        m_busiest->addRow(small(tr("No token was used.")), false);
    for (const api::Statistics::TokenCalls& token : statistics.busiest.mid(0, shownRows)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        Button* link = rowLink(token.tokenId);
        connect(link, &Button::clicked, this,
                [this, id = token.tokenId] { emit pageRequested(u"manage-api-keys"_s, id); });
        // The statistics know ids; the name comes with the token.
        m_context.client.token(token.tokenId, link,
                               [link](const Result<client::Versioned<api::TokenView>>& found) {
                                   if (found)
                                       link->setText(found->value.token.name);
                               });
        row->addWidget(link);
        row->addWidget(small(token.owner), 1);
        row->addWidget(new Text(models::number(token.calls)));
        m_busiest->addRow(row);
    }
}

void OverviewPage::showExpiring(const client::Listed<api::TokenView>& tokens)
{
    m_expiring->clearRows();
    if (tokens.items.isEmpty())
        m_expiring->addRow(small(tr("None within 14 days.")), false);
    for (const api::TokenView& token : tokens.items.mid(0, shownRows)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        Button* link = rowLink(token.token.name);
        connect(link, &Button::clicked, this,
                [this, id = token.token.id] { emit pageRequested(u"manage-api-keys"_s, id); });
        row->addWidget(link);
        row->addWidget(small(token.token.shared ? tr("Shared") : token.token.owner), 1);
        row->addWidget(
            new widgets::Badge({widgets::Tone::Warn, u"clock"_s,
                                models::ahead(*token.token.expiresAt, m_context.clock.now())}));
        m_expiring->addRow(row);
    }
}

void OverviewPage::showHealth(const api::ServiceStatus& status)
{
    m_health->clearRows();
    const auto add = [this](const QString& name, const QString& fact, bool fine = true) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* mark = new QLabel;
        mark->setPixmap(
            widgets::icon(fine ? u"circle-check"_s : u"warning"_s, fine ? Colour::Ok : Colour::Warn)
                .pixmap(16, 16));
        row->addWidget(mark);
        row->addWidget(new Text(name));
        auto* text = small(fact);
        text->setElide(Qt::ElideMiddle);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(text, 1);
        m_health->addRow(row, false);
    };
    if (status.tokens)
        m_active->setFigure(models::number(*status.tokens),
                            tr("%1 shared").arg(models::number(status.sharedTokens.value_or(0))));
    const bool enforced = status.enforcement == u"on";
    add(tr("Enforcement"),
        enforced                               ? tr("on")
            : status.enforcement == u"dry-run" ? tr("dry run: nothing is refused")
                                               : tr("off: everything is let in"),
        enforced);
    add(tr("Gateway"), status.gateway.isEmpty() ? tr("no listener") : status.gateway.join(u", "_s));
    add(tr("Forward auth"),
        status.authz.isEmpty() ? tr("no listener") : status.authz.join(u", "_s));
    if (status.workers)
        add(tr("Workers"), models::number(*status.workers));
    if (status.startedAt)
        add(tr("Running since"), models::relative(*status.startedAt, m_context.clock.now()));
    add(tr("Policy revision"), models::number(status.revision));
    add(tr("Version"), status.version);
}

void OverviewPage::setOnline(bool online)
{
    for (FigureTile* tile : {m_calls, m_denied, m_active, m_duration})
        tile->setEnabled(online);
}

} // namespace pages
