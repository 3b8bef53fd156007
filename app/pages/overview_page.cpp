// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/models/audit_model.h"
#include "app/models/duration.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/audit_filter.h"
#include "app/pages/figure_tile.h"
#include "app/pages/overview_cards.h"
#include "app/pages/setup_checklist.h"
#include "app/pages/traffic_chart.h"
#include "app/pages/traffic_legend.h"
#include "app/pages/traffic_table.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
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
    setPauses(std::chrono::seconds(5), std::chrono::seconds(60));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::loadUnlessUsed);
    connect(&m_now, &QTimer::timeout, this, &OverviewPage::loadSoon);
    if (m_context.events) {
        connect(m_context.events, &client::Events::auditGrew, this, &OverviewPage::loadSoon);
        connect(m_context.events, &client::Events::tokenChanged, this, &OverviewPage::loadSoon);
        connect(m_context.events, &client::Events::statusChanged, this, &OverviewPage::loadSoon);
        connect(m_context.events, &client::Events::missed, this, &OverviewPage::loadSoon);
    }
}

void OverviewPage::setPauses(std::chrono::milliseconds soon, std::chrono::milliseconds now)
{
    m_soon.setInterval(soon);
    m_now.setInterval(now);
}

QWidget* OverviewPage::makeContent()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_notice = new widgets::Notice(widgets::Tone::Warn);
    m_notice->hide();
    connect(m_notice->offerRetry(), &Button::clicked, this, &OverviewPage::load);
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
    const auto goTo = [this](QAbstractButton* button, const QString& words) {
        connect(button, &QAbstractButton::clicked, this, [this, words] { openCalls(words); });
    };
    goTo(m_calls, {});
    goTo(m_denied, u"decision:denied"_s);
    goTo(m_duration, {});
    connect(m_active, &QAbstractButton::clicked, this, &OverviewPage::openTokens);

    auto* traffic = new Card;
    QHBoxLayout* head = traffic->setHead(tr("Calls"));
    addLegend(*head);
    m_chart = new TrafficChart;
    traffic->addRow(m_chart, false);
    m_table = new TrafficTable;
    m_table->setMinimumHeight(m_chart->minimumHeight());
    m_table->hide();
    traffic->addRow(m_table, false);
    auto* form = new widgets::IconButton(u"list"_s, tr("Show as a table"));
    form->setCheckable(true);
    head->addWidget(form);
    connect(form, &QAbstractButton::toggled, this, [this](bool table) {
        m_table->setVisible(table);
        m_chart->setVisible(!table);
    });
    connect(m_table, &TrafficTable::stretchOpened, m_chart, &TrafficChart::opened);
    connect(m_chart, &TrafficChart::opened, this, [this](core::Timestamp from, core::Timestamp to) {
        emit pageRequested(u"audit-log"_s, u"kind:call "_s + AuditFilter::words(from, to));
    });
    m_reasons = new Card;
    for (Card* card : {traffic, m_reasons}) // equally high
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* all = rowLink(tr("View all"));
    m_reasons->setHead(tr("Denials by reason"))->addWidget(all);
    m_reasons->body()->addStretch(1); // the head stays on top while there are no rows
    goTo(all, u"decision:denied"_s);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(traffic, 2);
    middle->addWidget(m_reasons, 1);
    column->addLayout(middle);

    m_busiest = new BusiestCard(m_context);
    m_expiring = new ExpiringCard(m_context);
    m_health = new HealthCard(m_context);
    const auto openToken = [this](const QString& id) {
        emit pageRequested(u"manage-api-keys"_s, id);
    };
    connect(m_busiest, &BusiestCard::tokenAsked, this, openToken);
    connect(m_busiest, &BusiestCard::callsAsked, this,
            [this](const QString& id) { openCalls(u"token:"_s + id); });
    connect(m_busiest, &BusiestCard::allAsked, this, &OverviewPage::openTokens);
    connect(m_expiring, &ExpiringCard::tokenAsked, this, openToken);
    connect(m_expiring, &ExpiringCard::allAsked, this, &OverviewPage::openTokens);
    connect(m_health, &HealthCard::pageAsked, this, &OverviewPage::pageRequested);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    for (Card* card : std::initializer_list<Card*>{m_busiest, m_expiring, m_health})
        lower->addWidget(card, 1);
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
    m_from = from;
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
                                if (tokens) {
                                    m_expiring->show(tokens->items);
                                    m_expiringCount = tokens->total;
                                    showTokens();
                                }
                            });
    m_context.client.status(this, [this](const Result<api::ServiceStatus>& status) {
        if (!status)
            return;
        m_health->show(*status);
        m_status = *status;
        showTokens();
    });
}

/// The calls in the audit log of the span that is shown: what the figures count.
void OverviewPage::openCalls(const QString& words)
{
    const QStringList all{u"kind:call"_s, words, AuditFilter::words(m_from, {})};
    emit pageRequested(u"audit-log"_s, all.join(u' ').simplified());
}

void OverviewPage::openTokens()
{
    emit pageRequested(u"manage-api-keys"_s, {});
}

void OverviewPage::showTokens()
{
    if (!m_status.tokens)
        return;
    const bool expiring = m_expiringCount.value_or(0) > 0;
    m_active->setFigure(
        models::number(*m_status.tokens),
        expiring ? tr("%Ln expire within 14 days", nullptr, int(*m_expiringCount))
                 : tr("%1 shared").arg(models::number(m_status.sharedTokens.value_or(0))),
        expiring ? Colour::Warn : Colour::Text2);
}

/// While somebody looks: when the service tells that calls came, but not more often than the
/// figures can be read, and without being told now and then.
void OverviewPage::loadSoon()
{
    if (isVisible() && m_online && !m_soon.isActive())
        m_soon.start();
}

/// Rows are made anew with the figures: not while somebody goes through them with the keyboard.
void OverviewPage::loadUnlessUsed()
{
    const QWidget* used = QApplication::focusWidget();
    const bool inRows = used
        && (m_reasons->isAncestorOf(used) || m_busiest->isAncestorOf(used)
            || m_expiring->isAncestorOf(used) || m_health->isAncestorOf(used));
    if (inRows)
        m_soon.start();
    else
        load();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_now.start();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_now.stop();
    m_soon.stop();
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
    const QString none = tr("No calls in this time");
    m_denied->setFigure(models::number(denied),
                        calls ? tr("%1 % of all calls").arg(QLocale().toString(share, 'f', 2))
                              : none);
    m_duration->setFigure(calls ? models::duration(duration / double(calls), 1) : u"–"_s,
                          calls ? tr("On average, with the upstream") : none);
    m_chart->show(buckets, asked.bucket);
    m_table->show(buckets, asked.bucket);
    showReasons(statistics);
    m_busiest->show(statistics.busiest);
    emit statusChanged(
        tr("Updated %1")
            .arg(QLocale().toString(core::toDateTime(m_context.clock.now()).toLocalTime().time(),
                                    u"HH:mm"_s)));
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
        connect(bar, &QAbstractButton::clicked, this,
                [this, code = count.reason] { openCalls(u"reason:"_s + code); });
        auto* row = new QHBoxLayout;
        row->addWidget(bar);
        addListRow(*m_reasons, row, false);
    }
    m_reasons->body()->addStretch(1);
}

void OverviewPage::setOnline(bool online)
{
    m_online = online;
    for (FigureTile* tile : {m_calls, m_denied, m_active, m_duration})
        setUsable(tile, awayReason(online));
    m_chart->setStale(!online);
    m_table->setStale(!online);
}

} // namespace pages
