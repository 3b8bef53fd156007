// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_upkeep.h"

#include "service/audit/audit_events.h"
#include "service/audit/audit_verifier.h"
#include "service/audit/compactor.h"
#include "service/audit/frame_row.h"
#include "service/audit/retention.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything that may be merged, merged; how often.
int mergeAll(audit::BatchStore& store)
{
    audit::Compactor compactor(store);
    int merged = 0;
    for (auto more = compactor.step(); more && *more; more = compactor.step())
        ++merged;
    return merged;
}

/// A row of the log for each of \a calls, every one counted, and none merged: that is the writer's
/// work, and how far it gets depends on the machine. Rows that it merges early are not merged again
/// with others when both together would span too long.
void storeApart(audit::BatchStore& store, const std::vector<spool::CallRecord>& calls)
{
    for (const spool::CallRecord& call : calls) {
        audit::Batch batch;
        spool::StoredRecord record;
        record.decision = call.decision;
        record.call = call;
        record.completion = spool::Completion{200, 1'234, 5'600};
        batch.records.push_back(record);
        batch.positions.insert(u"nowhere"_s, static_cast<qint64>(call.decision));
        OK(store.write(batch));
    }
    for (auto more = store.tally().flushSome(store.database(), store.number()); more && *more;)
        more = store.tally().flushSome(store.database(), store.number());
}

} // namespace

void TestUpkeep::smallRowsAreMergedAndStayWhatTheyAre()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 70; ++i) {
        clock().advance(1s);
        calls.push_back(call());
    }
    audit::BatchStore store(db(), clock(), 0, key());
    OK(store.load());
    storeApart(store, calls);
    const auto before = search();
    QCOMPARE(before.size(), 70);
    QCOMPARE(number(u"SELECT count(*) FROM audit_frames"_s), 70);
    QVERIFY(mergeAll(store) > 0);
    QCOMPARE(number(u"SELECT count(*) FROM audit_frames"_s), 1);
    const auto after = search({}, 9);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].target, before[i].target);
    }
    TAKE(verified, audit::verifyLog(db(), key(), {}));
    QVERIFY2(verified.isClean(), qPrintable(test::said(verified)));
    write({call()}); // and the log goes on
    QCOMPARE(search().size(), 71);
}

void TestUpkeep::rowsAreNotMergedBeforeTheyAreCounted()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 70; ++i)
        calls.push_back(call());
    {
        audit::BatchStore store(db(), clock(), 0, key());
        OK(store.load());
        storeApart(store, calls);
    }
    sql(u"UPDATE audit_tallies SET number = 3 WHERE part = 5"_s);
    audit::BatchStore store(db(), clock(), 0, key());
    OK(store.load());
    QCOMPARE(mergeAll(store), 0);
    QCOMPARE(number(u"SELECT count(*) FROM audit_frames"_s), 70);
}

void TestUpkeep::mergedRowsSpanNoMoreThanAnHour()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 80; ++i) {
        clock().advance(5min);
        calls.push_back(call());
    }
    audit::BatchStore store(db(), clock(), 0, key());
    OK(store.load());
    storeApart(store, calls);
    QVERIFY(mergeAll(store) > 0);
    // 13 calls five minutes apart span an hour; what is left of 80 by thirteens is two.
    QCOMPARE(number(u"SELECT count(*) FROM audit_frames"_s), 80 / 13 + 80 % 13);
    QCOMPARE(number(u"SELECT max(last_at - first_at) FROM audit_frames"_s),
             audit::rowSpanMilliseconds);
    QCOMPARE(search({}, 3).size(), 80);
}

void TestUpkeep::retentionRemovesWhatIsOlder()
{
    const audit::AuditEvents recorder(key());
    for (int day = 0; day < 10; ++day) {
        write({call(), call()});
        spool::Spool& spool = openSpool();
        const auto slow = spool.append(call());
        write();
        spool.complete(*slow, 200, 1, 1);
        write();
        store::AuditEvent event;
        event.id = static_cast<qint64>(nextId());
        event.at = clock().now();
        event.kind = store::AuditKind::Change;
        event.target = u"settings.update"_s;
        OK(change([&] { return recorder.record(db(), event); }));
        clock().advance(24h);
    }
    QCOMPARE(search().size(), 40);
    audit::BatchStore store(db(), clock(), 0, key());
    OK(store.load());
    audit::Retention retention(store);
    const core::Timestamp cutoff = clock().now() - std::chrono::days(4) + 1h;
    int steps = 0;
    for (auto more = retention.step(cutoff); *more; more = retention.step(cutoff))
        QVERIFY(++steps < 100);
    const auto left = search();
    for (const store::AuditEvent& event : left)
        QVERIFY(event.at >= cutoff);
    QCOMPARE(left.size(), 12);
    QCOMPARE(number(u"SELECT count(*) FROM audit_completions"_s), 3);
    QVERIFY(number(u"SELECT min(start) FROM audit_counts"_s) >= core::toMilliseconds(cutoff));
    TAKE(verified, audit::verifyLog(db(), key(), cutoff));
    QVERIFY2(verified.isClean(), qPrintable(test::said(verified)));
}

void TestUpkeep::retentionLeavesAVerifiableLog()
{
    for (int i = 0; i < 10; ++i) {
        write({call()});
        clock().advance(24h);
    }
    {
        audit::BatchStore store(db(), clock(), 0, key());
        OK(store.load());
        audit::Retention retention(store);
        for (auto more = retention.step(clock().now() + 24h); *more;)
            more = retention.step(clock().now() + 24h);
    }
    QCOMPARE(search().size(), 0);
    TAKE(empty, audit::verifyLog(db(), key(), clock().now()));
    QVERIFY(empty.isClean());
    write({call()}); // goes on from the last link
    TAKE(verified, audit::verifyLog(db(), key(), clock().now()));
    QVERIFY2(verified.isClean(), qPrintable(test::said(verified)));
    QCOMPARE(search().size(), 1);
}

void TestUpkeep::retentionRunsByItself()
{
    write({call()});
    clock().advance(std::chrono::days(31));
    auto thirty = options();
    thirty.retentionDays = 30;
    spool::Spool& spool = openSpool();
    audit::AuditWriter writer(db(), clock(), thirty);
    writer.start({&spool});
    QTRY_COMPARE(search().size(), 0);
    answer(spool, call());
    QVERIFY(writer.drain(20s));
    QCOMPARE(search().size(), 1);
    clock().advance(std::chrono::days(29)); // due every hour, but not older
    answer(spool, call());
    QVERIFY(writer.drain(20s));
    QCOMPARE(search().size(), 2);
    writer.setRetentionDays(10);
    clock().advance(2h);
    QTRY_COMPARE(search().size(), 1);
}
