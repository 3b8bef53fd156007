// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/overview_page_test.h"

#include "app/pages/audit_filter.h"
#include "app/pages/audit_log_page.h"
#include "app/pages/figure_tile.h"
#include "app/pages/overview_cards.h"
#include "app/pages/overview_page.h"
#include "app/pages/traffic_chart.h"
#include "app/pages/traffic_legend.h"
#include "app/pages/traffic_table.h"
#include "app/widgets/segmented_control.h"
#include "tests/app/shown.h"

#include <QChartView>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QValueAxis>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::answer;
using test::click;
using test::ConsoleWorld;
using test::picture;
using test::settle;

namespace {

using Overview = test::Shown<pages::OverviewPage>;

QString wantedPlace(const QSignalSpy& wanted)
{
    return wanted.back()[1].toString();
}

/// The lines of the time per call, and the axis that they are measured by.
std::pair<QList<QLineSeries*>, QValueAxis*> timesIn(const pages::TrafficChart& chart)
{
    const auto plots = chart.findChildren<QChartView*>();
    if (plots.size() != 3)
        return {};
    QList<QLineSeries*> lines;
    for (QAbstractSeries* series : plots.back()->chart()->series())
        lines.append(qobject_cast<QLineSeries*>(series));
    return {lines, qobject_cast<QValueAxis*>(plots.back()->chart()->axes(Qt::Vertical).value(0))};
}

QList<api::Statistics::Bucket> quarters(const QList<int>& calls)
{
    QList<api::Statistics::Bucket> buckets;
    for (const int count : calls) {
        api::Statistics::Bucket bucket;
        bucket.start = core::fromMilliseconds(1'795'000'000'000) + buckets.size() * 15min;
        bucket.allowed = count;
        bucket.durationMs = 30.0 * count;
        buckets.append(bucket);
    }
    return buckets;
}

/// What the audit log asks the service for when it is opened at a place.
QByteArray askedAt(ConsoleWorld& world, const QString& place)
{
    test::Shown<pages::AuditLogPage> log(world.context());
    log.page->openPlace(place);
    settle();
    return world.transport.last("GET /audit").target;
}

} // namespace

void OverviewPageTest::everyFigureLeadsToTheRowsBehindIt()
{
    ConsoleWorld world;
    Overview overview(world.context());
    picture(&overview.window, u"01-overview"_s);
    QVERIFY(world.transport.last("GET /statistics").target.contains("bucket=15m"));
    QSignalSpy wanted(overview.page, &pages::Page::pageRequested);
    const auto tiles = overview.page->findChildren<pages::FigureTile*>();
    QCOMPARE(tiles.size(), 4);
    for (pages::FigureTile* tile : tiles)
        tile->click();
    QCOMPARE(wanted.size(), 4);

    overview.page->findChild<widgets::SegmentedControl*>()->setCurrent(2);
    overview.page->refresh();
    settle();
    click(overview.page, u"Token expired: 812"_s);
    QCOMPARE(wanted.back()[0].toString(), u"audit-log"_s);
    const QString place = wantedPlace(wanted);
    QVERIFY2(place.startsWith(u"kind:call reason:token_expired after:"_s), qPrintable(place));
    const QByteArray asked = askedAt(world, place);
    QVERIFY(asked.contains("reason=token_expired"));
    // Seven days, though the log itself begins with one.
    const auto from = world.clock.now() - 7 * 24h;
    QVERIFY2(asked.contains("from=" + core::toIsoText(from).left(10).toLatin1()),
             asked.constData());
    click(overview.page, u"Policy revision: 1"_s); // it leads to the changes
    QCOMPARE(wanted.back(), (QVariantList{u"audit-log"_s, u"kind:change"_s}));
}

void OverviewPageTest::theHealthCardNamesTheNodeThatDoesNotAnswer()
{
    ConsoleWorld world;
    const auto healthWith = [&](const QList<bool>& answering) {
        QJsonArray nodes;
        for (int number = 0; number < answering.size(); ++number)
            nodes.append(QJsonObject{{u"number"_s, number},
                                     {u"version"_s, u"1.0.0"_s},
                                     {u"startedAt"_s, u"2027-01-05T08:41:00.000Z"_s},
                                     {u"seenAt"_s, u"2027-01-05T09:41:00.000Z"_s},
                                     {u"here"_s, number == 0},
                                     {u"answering"_s, answering[number]}});
        QJsonObject status = test::status(1);
        status.insert(u"nodes"_s, nodes);
        world.transport.on("GET /status", answer(200, status));
        Overview overview(world.context());
        if (answering.contains(false))
            picture(&overview.window, u"node-missing"_s);
        QStringList texts;
        const auto labels = overview.page->findChild<pages::HealthCard*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts;
    };
    QVERIFY(!healthWith({true}).contains(u"Nodes"_s));
    const QStringList both = healthWith({true, true});
    QVERIFY2(both.contains(u"Nodes"_s) && both.contains(u"2 node(s)"_s),
             qPrintable(both.join(u'|')));
    const QStringList one = healthWith({true, false});
    QVERIFY2(one.contains(u"Node 1: no answer since 5 Jan 2027, 09:41:00"_s),
             qPrintable(one.join(u'|')));
}

void OverviewPageTest::aPointOfTheChartLeadsToItsStretchOfTime()
{
    ConsoleWorld world;
    Overview overview(world.context());
    QSignalSpy wanted(overview.page, &pages::Page::pageRequested);
    auto* chart = overview.page->findChild<pages::TrafficChart*>();
    QVERIFY(chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(chart->readOut() >= 0);
    QTest::keyClick(chart, Qt::Key_Return);
    const QString place = wantedPlace(wanted);
    QVERIFY2(place.contains(u"after:"_s) && place.contains(u"before:"_s), qPrintable(place));
    const QByteArray asked = askedAt(world, place);
    QVERIFY(asked.contains("from=") && asked.contains("to="));
    QVERIFY(asked.contains("kind=call"));
}

void OverviewPageTest::theChartIsATableForWhoReads()
{
    ConsoleWorld world;
    Overview overview(world.context());
    QSignalSpy wanted(overview.page, &pages::Page::pageRequested);
    auto* chart = overview.page->findChild<pages::TrafficChart*>();
    auto* table = overview.page->findChild<pages::TrafficTable*>();
    QVERIFY(chart && table);
    QVERIFY(!table->isVisible());
    click(overview.page, u"Show as a table"_s);
    QVERIFY(table->isVisible() && !chart->isVisible());
    picture(&overview.window, u"01-overview-table"_s);
    const QAbstractItemModel* rows = table->model();
    QCOMPARE(rows->rowCount(), 24 * 4); // the buckets of the chart, the newest first
    QCOMPARE(rows->headerData(0, Qt::Horizontal).toString(), u"From"_s);
    QStringList numbers;
    for (int row = rows->rowCount() - 1; row >= 0; --row)
        numbers.append(u"%1: %2 allowed, %3 denied, %4 a call"_s.arg(
            rows->index(row, 0).data().toString(), rows->index(row, 1).data().toString(),
            rows->index(row, 2).data().toString(), rows->index(row, 3).data().toString()));
    QCOMPARE(numbers.join(u'\n'), chart->accessibleDescription());
    table->goTo(3);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(wantedPlace(wanted).contains(u"after:"_s));
    const QString read = rows->index(3, 0).data().toString();
    overview.page->refresh();
    settle();
    QCOMPARE(table->selectedRows(), QList<int>{3});
    QCOMPARE(rows->index(3, 0).data().toString(), read);
}

void OverviewPageTest::theTileOfTokensTellsWhatExpires()
{
    ConsoleWorld world;
    Overview overview(world.context());
    const auto tiles = overview.page->findChildren<pages::FigureTile*>();
    const auto told = [&](const QString& words) {
        return std::any_of(tiles.begin(), tiles.end(), [&](const pages::FigureTile* tile) {
            return tile->accessibleName().contains(words)
                || tile->accessibleDescription().contains(words);
        });
    };
    QVERIFY(told(u"3,204 expire within 14 days"_s));
    world.transport.on("GET /tokens", answer(200, test::tokenList(0, {}, 0)));
    overview.page->refresh();
    settle();
    QVERIFY(told(u"shared"_s));
}

void OverviewPageTest::namesOfTokensAreAskedForOnce()
{
    ConsoleWorld world;
    const auto asked = [&] {
        return std::count_if(world.transport.requests.begin(), world.transport.requests.end(),
                             [](const client::Request& request) {
                                 return test::FakeTransport::nameOf(request).startsWith(
                                     "GET /tokens/Zt51");
                             });
    };
    for (const QString& id : {u"Zt51hNw00001"_s, u"Zt51hNw00002"_s, u"Zt51hNw00003"_s})
        world.transport.on("GET /tokens/" + id.toUtf8(), answer(200, test::token(1)));
    Overview overview(world.context());
    const auto first = asked();
    QVERIFY(first > 0);
    const qsizetype statistics = world.transport.count("GET /statistics");
    overview.page->refresh();
    settle();
    QCOMPARE(world.transport.count("GET /statistics"), statistics + 1);
    QVERIFY(asked() < 2 * first);
}

void OverviewPageTest::figuresFollowTheService()
{
    ConsoleWorld world;
    world.transport.onStream("GET /events");
    client::Events events(world.client);
    pages::Context context = world.context();
    context.events = &events;
    Overview overview(context);
    overview.page->setPauses(1ms, 1h);
    events.start();
    world.transport.say(": hello\n\n");
    const qsizetype asked = world.transport.count("GET /statistics");
    world.transport.say("event: audit\ndata: {\"stored\":1000}\n\n");
    QTRY_COMPARE(world.transport.count("GET /statistics"), asked + 1);
    world.transport.say("event: status\ndata: {}\n\n");
    QTRY_COMPARE(world.transport.count("GET /statistics"), asked + 2);
    overview.page->setPauses(1ms, 1ms); // where the service tells nothing
    QTRY_VERIFY(world.transport.count("GET /statistics") > asked + 4);
}

void OverviewPageTest::nobodyAsksWhileThePageIsHidden()
{
    ConsoleWorld watched;
    ConsoleWorld unwatched;
    Overview hidden(unwatched.context());
    Overview away(unwatched.context());
    hidden.window.hide();
    away.page->setOnline(false);
    hidden.page->setPauses(0ms, 1ms);
    away.page->setPauses(0ms, 1ms);
    const qsizetype asked = unwatched.transport.count("GET /statistics");
    Overview shown(watched.context());
    shown.page->setPauses(0ms, 1ms);
    QTRY_VERIFY(watched.transport.count("GET /statistics") > 10); // so long nobody asked elsewhere
    QCOMPARE(unwatched.transport.count("GET /statistics"), asked);
}

void OverviewPageTest::theTimePerCallIsALineOfItsOwn()
{
    ConsoleWorld world;
    Overview overview(world.context());
    const auto [lines, axis] = timesIn(*overview.page->findChild<pages::TrafficChart*>());
    QVERIFY(!lines.isEmpty());
    QVERIFY(axis);
    for (const QLineSeries* line : lines)
        for (const QPointF& point : line->points())
            QVERIFY(point.y() > 0 && point.y() <= axis->max());
    // Not told by its colour alone.
    QCOMPARE(lines.front()->pen().style(), Qt::CustomDashLine);
    QStringList legend;
    for (const QLabel* label : overview.page->findChildren<QLabel*>())
        if (label->isVisible())
            legend.append(label->text());
    for (const pages::Traffic traffic : pages::traffics)
        QVERIFY2(legend.contains(pages::nameOf(traffic)), qPrintable(pages::nameOf(traffic)));
}

void OverviewPageTest::nothingIsDrawnWhereNothingWasCalled()
{
    pages::TrafficChart chart;
    chart.show(quarters({4, 2, 0, 7, 0, 0, 1, 3, 5}), 15min);
    const auto [lines, axis] = timesIn(chart);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]->points(), (QList<QPointF>{{0.5, 30}, {1.5, 30}}));
    QCOMPARE(lines[1]->points().front().x(), 3.1); // alone it is as wide as its stretch
    QCOMPARE(lines[1]->points().back().x(), 3.9);
    QCOMPARE(lines[2]->points().front().x(), 6.5);
    QCOMPARE(lines[2]->points().back().x(), 8.5);
    QVERIFY(axis->max() >= 30);
    chart.show(quarters({0, 0, 0}), 15min);
    QVERIFY(timesIn(chart).first.isEmpty());
}
