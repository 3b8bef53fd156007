// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/models_test.h"

#include "app/models/audit_model.h"
#include "app/models/duration.h"
#include "app/models/filter_text.h"
#include "app/models/moment.h"
#include "app/models/snippet.h"
#include "app/models/token_model.h"
#include "common/domain/reason.h"
#include "tests/app/samples.h"
#include "tests/support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::SnippetLanguage;

namespace {

constexpr core::Timestamp now = core::Timestamp{std::chrono::milliseconds{1'795'000'000'000}};

QList<api::TokenView> tokens(int count, int first = 0)
{
    QList<api::TokenView> list;
    domain::Problems problems;
    for (int i = first; i < first + count; ++i)
        api::read(test::token(i), list.emplaceBack(), problems);
    return list;
}

QList<api::AuditRow> records(int count, int first = 0)
{
    QList<api::AuditRow> list;
    domain::Problems problems;
    for (int i = first; i < first + count; ++i)
        api::read(test::auditRow(i, true), list.emplaceBack(), problems);
    return list;
}

std::deque<api::TokenView> asRows(const QList<api::TokenView>& list)
{
    return {list.begin(), list.end()};
}

} // namespace

void ModelsTest::saysMomentsInWords_data()
{
    using namespace std::chrono;
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("just now") << qint64(0) << u"0 s ago"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s ago"_s;
    QTest::newRow("minutes") << qint64(60) << u"1 min ago"_s;
    QTest::newRow("hours") << qint64(3 * 3600) << u"3 h ago"_s;
    QTest::newRow("a day") << qint64(24 * 3600) << u"yesterday"_s;
    QTest::newRow("a week shows the date") << qint64(8 * 24 * 3600) << u"10 Nov 2026"_s;
    QTest::newRow("a clock that runs ahead") << qint64(-30) << u"0 s ago"_s;
}

void ModelsTest::saysMomentsInWords()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, words);
    QCOMPARE(models::relative(now - std::chrono::seconds{secondsAgo}, now), words);
}

void ModelsTest::nothingTakesNoTime_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("words");
    QTest::newRow("less than can be told") << 0.0 << 0 << u"under 1 ms"_s;
    QTest::newRow("the least") << 1.0 << 0 << u"1 ms"_s;
    QTest::newRow("many") << 1234.0 << 0 << u"1,234 ms"_s;
    QTest::newRow("a tenth") << 0.4 << 1 << u"0.4 ms"_s;
    QTest::newRow("less than a tenth") << 0.04 << 1 << u"under 0.1 ms"_s;
    QTest::newRow("an axis begins at nothing") << 0.0 << -1 << u"0 ms"_s;
    QTest::newRow("an axis in milliseconds") << 250.0 << -1 << u"250 ms"_s;
    QTest::newRow("an axis in seconds") << 2500.0 << -1 << u"2.5 s"_s;
}

void ModelsTest::nothingTakesNoTime()
{
    QFETCH(double, milliseconds);
    QFETCH(int, decimals);
    QFETCH(QString, words);
    QCOMPARE(decimals < 0 ? models::durationMark(milliseconds)
                          : models::duration(milliseconds, decimals),
             words);
}

void ModelsTest::readsFieldsOutOfAFilter()
{
    const auto filter = models::FilterText::parse(
        u"Owner:ann  nightly state:expired 10:30 name:\"a b\" owner:\"b c\" state:"_s,
        {u"owner"_s, u"state"_s});
    QCOMPARE(filter.value(u"owner"), u"b c"_s); // the last counts
    QCOMPARE(filter.value(u"state"), u"expired"_s);
    QVERIFY(!filter.value(u"name"));
    QCOMPARE(filter.text, u"nightly 10:30 name:a b state:"_s);
}

void ModelsTest::tellsExpiringFromActive()
{
    api::TokenView token = tokens(1).front();
    token.state = domain::TokenState::Active;
    token.token.expiresAt = now + std::chrono::hours{24 * 13};
    QCOMPARE(models::stateWord(token, now), u"Expiring"_s);
    token.token.expiresAt = now + std::chrono::hours{24 * 15};
    QCOMPARE(models::stateWord(token, now), u"Active"_s);
    token.token.expiresAt.reset();
    QCOMPARE(models::stateWord(token, now), u"Active"_s);
    token.token.expiresAt = now + std::chrono::hours{1};
    token.state = domain::TokenState::Disabled; // what does not work does not expire
    QCOMPARE(models::stateWord(token, now), u"Disabled"_s);
}

void ModelsTest::asksForMoreOnceAtATime()
{
    test::FakeClock clock;
    models::TokenModel model(clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &models::ListModel::moreWanted);
    model.reset(asRows(tokens(5)), u"second"_s, 12);
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"second"_s);
    model.giveUpFetching(); // it did not come
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
    model.append(tokens(5, 5), u""_s, {});
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.total(), 12);
    QVERIFY(!model.canFetchMore({}));
    model.remove(model.at(9)->token.id);
    QCOMPARE(model.rowCount(), 9);
}

void ModelsTest::showsBlankRowsUntilTheFirstCome()
{
    test::FakeClock clock;
    models::TokenModel model(clock);
    model.setAwaiting(true);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0, 0).data(models::TokenModel::BlankRole).toBool());
    QVERIFY(!model.index(0, 0).data().isValid());
    model.reset(asRows(tokens(2)), {}, 2);
    QCOMPARE(model.rowCount(), 2);
    model.setAwaiting(true); // rows that are there stay
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, 0).data(models::TokenModel::BlankRole).toBool());
}

void ModelsTest::bringsNewRecordsOnTopWithoutRepeating()
{
    models::AuditModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(records(10), {});
    QCOMPARE(model.prepend(records(10, -3), {}), 3);
    QCOMPARE(model.prepend(records(10, -3), {}), 0);
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.at(0)->decision, records(1, -3).front().decision);
}

void ModelsTest::aTailThatGrowsForeverKeepsItsNewest()
{
    constexpr int capacity = models::AuditModel::capacity;
    models::AuditModel model;
    model.reset(records(100), u"after 100"_s);
    int newest = 0;
    while (model.olderLeftOut() == 0) {
        newest -= 60;
        QCOMPARE(model.prepend(records(100, newest), u"after %1"_s.arg(newest + 100)), 60);
        QVERIFY(model.rowCount() <= capacity);
    }
    QCOMPARE(model.rowCount() + model.olderLeftOut(), 100 - newest);
    QVERIFY(model.rowCount() > capacity / 2);
    // Where the list goes on is behind the last row that is left: scrolling finds no hole.
    QSignalSpy wanted(&model, &models::ListModel::moreWanted);
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"after %1"_s.arg(newest + model.rowCount()));
}

void ModelsTest::scrollingOnForeverKeepsTheOldest()
{
    constexpr int capacity = models::AuditModel::capacity;
    models::AuditModel model;
    model.reset(records(500), u"500"_s);
    int from = 500;
    for (; from < capacity + 1'500; from += 500)
        model.append(records(500, from), QString::number(from + 500));
    QCOMPARE(model.rowCount(), capacity);
    QCOMPARE(model.newerLeftOut(), 1'500);
    QCOMPARE(model.at(0)->decision, records(1, 1'500).front().decision);
    QCOMPARE(model.at(capacity - 1)->decision, records(1, from - 1).front().decision);
    // What is new is counted from the newest that was here, not from what is left.
    QCOMPARE(model.newerIn(records(200, -3)), 3);
}

void ModelsTest::everyReasonOfTheServiceHasAWord()
{
    const QStringList known = models::denialCodes();
    for (int number = 100; number < 400; ++number) {
        const auto reason = domain::reasonFromNumber(number);
        if (!reason)
            continue;
        const std::string_view code = domain::code(*reason);
        const QString text = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        QVERIFY2(known.contains(text), qPrintable(text));
    }
}

void ModelsTest::aSnippetNeverHoldsAToken()
{
    models::SnippetCall call;
    call.method = u"GET"_s;
    call.url = QUrl(u"https://api.example/rest"_s);
    call.user = u"ann"_s;
    for (const auto scheme :
         {models::SnippetCall::Scheme::Basic, models::SnippetCall::Scheme::Bearer}) {
        call.scheme = scheme;
        for (const SnippetLanguage language : models::snippetLanguages) {
            const QString text = models::snippet(language, call);
            QVERIFY2(text.contains(u"LATCHKEY_TOKEN"_s) || text.contains(u"YOUR_TOKEN"_s),
                     qPrintable(models::nameOf(language)));
            QVERIFY(text.contains(u"https://api.example/rest"_s)
                    || language == SnippetLanguage::Postman);
        }
    }
}

void ModelsTest::snippetsEscapeWhatTheyQuote_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char* name, SnippetLanguage language, const QString& literal) {
        QTest::newRow(name) << int(language) << literal;
    };
    row("a shell closes and opens its quotes", SnippetLanguage::Curl, u"'it'\\''s \"$HOME\"\\é'"_s);
    row("PowerShell doubles them", SnippetLanguage::PowerShell, u"'it''s \"$HOME\"\\é'"_s);
    row("JavaScript", SnippetLanguage::Fetch, u"\"it's \\\"$HOME\\\"\\\\\\u00e9\""_s);
    row("Python", SnippetLanguage::Python, u"\"it's \\\"$HOME\\\"\\\\\\u00e9\".encode()"_s);
    row("Java", SnippetLanguage::Java, u"\"it's \\\"$HOME\\\"\\\\\\u00e9\""_s);
    row("Go", SnippetLanguage::Go, u"\"it's \\\"$HOME\\\"\\\\\\u00e9\""_s);
}

void ModelsTest::snippetsEscapeWhatTheyQuote()
{
    QFETCH(int, language);
    QFETCH(QString, literal);
    models::SnippetCall call;
    call.method = u"POST"_s;
    call.url = QUrl(u"https://api.example/"_s);
    call.body = u"it's \"$HOME\"\\é"_s;
    const QString text = models::snippet(SnippetLanguage(language), call);
    QVERIFY2(text.contains(literal), qPrintable(text));
}
