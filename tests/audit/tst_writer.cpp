// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_writer.h"

#include "service/audit/batch_store.h"
#include "service/store/audit_event_table.h"
#include "service/store/query.h"
#include "service/store/token_table.h"
#include "service/store/user_table.h"
#include "tests/spool/sample_call.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

/// Stores a token of that id whose use can be counted.
core::Status addToken(store::Database& database, const QString& id, core::Timestamp now)
{
    domain::Token token;
    token.id = id;
    token.name = id;
    token.shared = true;
    token.createdBy = u"admin"_s;
    token.createdAt = now;
    const auto inserted = store::TokenTable(database).insert(token, {QByteArray(32, 'd'), {}, {}});
    if (!inserted)
        return inserted.error();
    return core::Done{};
}

} // namespace

void TestWriter::everyCallIsStoredOnceAsItWas()
{
    spool::Spool& spool = openSpool();
    spool::CallRecord denied = call();
    denied.reason = domain::Reason::LimitNotMatched;
    denied.wouldBe = domain::Reason::RateLimited;
    denied.owner = "bob";
    denied.client = *domain::IpAddress::parse("2001:db8::7");
    answer(spool, denied, 403);
    clock().advance(10ms);
    const std::uint64_t allowed = answer(spool, call(), 201);
    write();

    const auto found = search();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].id, static_cast<qint64>(allowed));
    const store::AuditEvent& event = found[1];
    QCOMPARE(event.id, static_cast<qint64>(denied.decision));
    QCOMPARE(event.at, core::fromMilliseconds(denied.at));
    QCOMPARE(event.kind, store::AuditKind::Call);
    QCOMPARE(event.reason, domain::Reason::LimitNotMatched);
    QCOMPARE(event.wouldBe, domain::Reason::RateLimited);
    QCOMPARE(event.authMethod, std::uint8_t{1});
    QCOMPARE(event.stages, test::sampleCall(1).stages);
    QCOMPARE(event.actor, u"alice"_s);
    QCOMPARE(event.owner, u"bob"_s);
    QCOMPARE(event.tokenId, u"Ab3dEf6hIj9l"_s);
    QCOMPARE(event.address, denied.client);
    QCOMPARE(event.method, u"GET"_s);
    QCOMPARE(event.target, u"/rest/api/2/issue/JRA-100?fields=summary,status"_s);
    QCOMPARE(event.upstream, u"jira"_s);
    QCOMPARE(event.status, 403);
    QCOMPARE(event.bytes, 1'234);
    QCOMPARE(event.durationUs, 5'600);
}

void TestWriter::callsOfSeveralSpoolsComeTogether()
{
    spool::Spool& first = openSpool();
    spool::Spool& second = openSpool();
    std::set<qint64> made;
    for (int i = 0; i < 100; ++i)
        made.insert(static_cast<qint64>(answer(i % 3 == 0 ? first : second, call())));
    write();
    const auto found = search();
    QCOMPARE(found.size(), 100);
    QVERIFY(std::is_sorted(found.rbegin(), found.rend(),
                           [](const auto& a, const auto& b) { return a.id < b.id; }));
    for (const auto& event : found)
        QCOMPARE(made.count(event.id), 1U);
    QCOMPARE(number(u"SELECT count(*) FROM spool_positions"_s), 2);
}

void TestWriter::aCallUnderWayIsStoredAfterItsGraceAndCompletedLater()
{
    spool::Spool& spool = openSpool();
    audit::AuditWriter writer(db(), clock(), options());
    const auto slow = spool.append(call());
    const std::uint64_t fast = answer(spool, call());
    writer.start(spools());
    for (int i = 0; i < 3; ++i) {
        clock().advance(1s);
        QTest::qWait(20); // lets the writer look at the clock
    }
    QTRY_COMPARE(search().size(), 2);
    QCOMPARE(search()[0].id, static_cast<qint64>(fast));
    QCOMPARE(search()[1].status, 0);

    spool.complete(*slow, 504, 77, 3'000'000);
    QVERIFY(writer.drain(patience));
    writer.stop();
    const auto found = search();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].status, 504);
    QCOMPARE(found[1].bytes, 77);
    QCOMPARE(found[1].durationUs, 3'000'000);
    audit::Search byStatus;
    byStatus.filter.statusFrom = byStatus.filter.statusTo = 504;
    QCOMPARE(search(byStatus).size(), 1);
}

void TestWriter::drainingWaitsForNoEnd()
{
    spool::Spool& spool = openSpool();
    audit::AuditWriter writer(db(), clock(), options());
    writer.start(spools());
    QVERIFY(spool.append(call()));
    QVERIFY(writer.drain(patience));
    QCOMPARE(search().size(), 1);
    QCOMPARE(writer.health().stored, 1U);
    QVERIFY(writer.health().storing);
    QCOMPARE(writer.health().backlog, 0.0);
}

void TestWriter::whoWaitsForDurabilityHearsAtOnce()
{
    spool::Spool& spool = openSpool();
    auto slowly = options();
    slowly.interval = 1h; // only the waiting wakes the writer
    audit::AuditWriter writer(db(), clock(), slowly);
    writer.start(spools());
    for (int i = 0; i < 3; ++i) {
        const auto ticket = spool.append(call());
        std::atomic<int> heard = -1;
        spool.whenDurable(*ticket, [&](bool ok) { heard = ok ? 1 : 0; });
        QTRY_COMPARE(heard.load(), 1);
        QCOMPARE(search().size(), i + 1);
        spool.complete(*ticket, 200, 1, 1);
    }
    writer.stop();
    for (const auto& event : search())
        QCOMPARE(event.status, 200);
}

void TestWriter::usageOfTokensIsCountedOnce()
{
    OK(change([&] { return addToken(db(), u"Ab3dEf6hIj9l"_s, clock().now()); }));
    spool::Spool& spool = openSpool();
    audit::AuditWriter writer(db(), clock(), options());
    writer.start(spools());
    for (int i = 0; i < 7; ++i) {
        clock().advance(1s);
        spool::CallRecord one = call();
        one.client = domain::IpAddress::fromIpv4(0x0a000001 + static_cast<std::uint32_t>(i));
        answer(spool, one);
        if (i % 2 == 0)
            QVERIFY(writer.drain(patience));
    }
    writer.stop();
    TAKE(token, store::TokenTable(db()).find(u"Ab3dEf6hIj9l"_s));
    QCOMPARE(token.calls, 7);
    QCOMPARE(token.lastUsedAt, std::optional(clock().now()));
    QCOMPARE(
        token.lastAddresses,
        (QStringList{u"10.0.0.7"_s, u"10.0.0.6"_s, u"10.0.0.5"_s, u"10.0.0.4"_s, u"10.0.0.3"_s}));

    // As if the process had died between the log and the sums: the sums are made up for, and no
    // others.
    sql(u"UPDATE audit_tallies SET number = 0"_s);
    sql(u"UPDATE tokens SET calls = 0"_s);
    write();
    write();
    TAKE(again, store::TokenTable(db()).find(u"Ab3dEf6hIj9l"_s));
    QCOMPARE(again.calls, 7);
}

void TestWriter::deniedCallsAreNoUse()
{
    OK(change([&] { return addToken(db(), u"Ab3dEf6hIj9l"_s, clock().now()); }));
    spool::CallRecord denied = call();
    denied.reason = domain::Reason::TokenExpired;
    write({denied});
    TAKE(token, store::TokenTable(db()).find(u"Ab3dEf6hIj9l"_s));
    QCOMPARE(token.calls, 0);
    QVERIFY(!token.lastUsedAt);
}

/// A token that is used to make others is used; but only what the gateway was asked is traffic.
void TestWriter::callsOfTheAdministrationApiAreUsesButNoTraffic()
{
    OK(change([&] { return addToken(db(), u"Ab3dEf6hIj9l"_s, clock().now()); }));
    spool::CallRecord administration = call();
    administration.kind = spool::RecordKind::Administration;
    write({administration});
    write();
    TAKE(token, store::TokenTable(db()).find(u"Ab3dEf6hIj9l"_s));
    QCOMPARE(token.calls, 1);
    clock().advance(1min);
    TAKE(counts, store::AuditEventTable(db()).statistics(core::fromMilliseconds(0), clock().now()));
    QVERIFY(counts.isEmpty());
}

void TestWriter::statisticsCountEveryCallOnce()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 10; ++i) {
        calls.push_back(call());
        calls.back().reason = i < 3 ? domain::Reason::RateLimited : domain::Reason::Allowed;
        clock().advance(1min);
    }
    write(calls);
    write();
    TAKE(counts, store::AuditEventTable(db()).statistics(core::fromMilliseconds(0), clock().now()));
    qint64 sum = 0;
    qint64 denied = 0;
    for (const store::AuditCount& count : counts) {
        sum += count.calls;
        denied += count.reason == domain::Reason::RateLimited ? count.calls : 0;
        QCOMPARE(count.durationUs, count.calls * 5'600);
        QCOMPARE(count.bytes, count.calls * 1'234);
        QCOMPARE(count.upstream, u"jira"_s);
    }
    QCOMPARE(sum, 10);
    QCOMPARE(denied, 3);
}

void TestWriter::whenTheStoreRefusesCallsWaitAndNoneIsLost()
{
    spool::Spool& spool = openSpool(spool::SpoolFile::minCapacity);
    audit::AuditWriter writer(db(), clock(), options());
    writer.start(spools());
    answer(spool, call());
    QVERIFY(writer.drain(patience));

    sql(u"ALTER TABLE audit_frames RENAME TO audit_frames_away"_s);
    const auto ticket = spool.append(call());
    std::atomic<int> heard = -1;
    spool.whenDurable(*ticket, [&](bool ok) { heard = ok ? 1 : 0; });
    QTRY_COMPARE(heard.load(), 0); // must not be answered
    spool.complete(*ticket, 503, 0, 0);
    QVERIFY(!writer.health().storing);
    QVERIFY(!writer.health().lastError.isEmpty());
    clock().advance(5s);
    QTRY_VERIFY(writer.health().lag >= 5s);
    int accepted = 2;
    while (const auto next = spool.append(call())) { // until full: then requests are refused
        spool.complete(*next, 200, 0, 0);
        ++accepted;
    }
    QVERIFY(accepted > 100);

    sql(u"ALTER TABLE audit_frames_away RENAME TO audit_frames"_s);
    QVERIFY(writer.drain(patience));
    QVERIFY(writer.health().storing);
    QCOMPARE(writer.health().lag, 0ms);
    QCOMPARE(search().size(), accepted);
    QVERIFY(spool.append(call()));
}

void TestWriter::aCommitOfUnknownOutcomeStoresOnce()
{
    spool::Spool& spool = openSpool();
    for (int i = 0; i < 5; ++i)
        answer(spool, call());
    spool::SpoolReader reader(spool.file());
    audit::Batch batch;
    while (const auto record = reader.next(0))
        batch.records.push_back(*record);
    batch.positions.insert(u"0/x"_s, static_cast<qint64>(reader.cursor()));

    // The first try fails for good, the second is stored by another connection while this one
    // believes that it failed.
    audit::BatchStore mine(db(), clock(), 0, key());
    OK(mine.load());
    sql(u"ALTER TABLE spool_positions RENAME TO away"_s);
    QVERIFY(!mine.write(batch));
    sql(u"ALTER TABLE away RENAME TO spool_positions"_s);
    audit::BatchStore other(db(), clock(), 0, key());
    OK(other.load());
    OK(other.write(batch));
    OK(mine.write(batch));
    QCOMPARE(search().size(), 5);
    QCOMPARE(mine.number(), other.number());
}

void TestWriter::aFullSpoolIsEmptiedWithoutWaiting()
{
    spool::Spool& spool = openSpool(spool::SpoolFile::minCapacity);
    audit::AuditWriter writer(db(), clock(), options());
    std::vector<spool::Spool::Ticket> open;
    while (const auto ticket = spool.append(call())) // none is complete, and the clock stands still
        open.push_back(*ticket);
    writer.start(spools());
    QTRY_VERIFY(writer.health().stored >= open.size() / 2);
    for (const auto& ticket : open)
        spool.complete(ticket, 200, 0, 0);
    QVERIFY(writer.drain(patience));
    const auto found = search();
    QCOMPARE(found.size(), static_cast<qsizetype>(open.size()));
    for (const auto& event : found)
        QCOMPARE(event.status, 200);
}

void TestWriter::noSecretReachesTheDatabase()
{
    const std::string secret(49, 'Q');
    const std::string token = "lku_Ab3dEf6hIj9l_" + secret;
    const std::string target = "/x/" + token + "?access_token=" + token;
    spool::CallRecord bad = call();
    bad.actor = token;
    bad.owner = token;
    bad.target = target;
    write({bad});
    QCOMPARE(search().size(), 1);
    QVERIFY(search().first().target.contains(u"lku_Ab3dEf6hIj9l_***"_s));
    if (!isSqlite())
        return;
    for (const QString& name : {location().file, location().file + u"-wal"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("QQQQ"));
    }
    for (const QFileInfo& info : QDir(folder()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("QQQQ"));
    }
}

void TestWriter::clocksThatGoBackLoseNothing()
{
    spool::Spool& spool = openSpool();
    const std::uint64_t before = answer(spool, call());
    clock().step(-48h);
    const std::uint64_t after = answer(spool, call());
    clock().step(96h);
    const std::uint64_t later = answer(spool, call());
    write();
    const auto found = search();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].id, static_cast<qint64>(later));
    QCOMPARE(found[1].id, static_cast<qint64>(after));
    QCOMPARE(found[2].id, static_cast<qint64>(before));
    audit::Search inThePast; // by the time that the row shows, not by its id
    inThePast.filter.to = clock().now() - 72h;
    QCOMPARE(search(inThePast).size(), 1);
    QCOMPARE(search(inThePast).first().id, static_cast<qint64>(after));
}
