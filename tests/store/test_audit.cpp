// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_audit.h"

#include "service/store/audit_chain_table.h"
#include "service/store/query.h"

using namespace Qt::StringLiterals;
using domain::Reason;
using store::AuditEvent;
using store::AuditEventTable;
using store::AuditKind;
using test::address;

void TestAudit::anEventComesBackAsStored()
{
    AuditEvent event;
    event.id = std::numeric_limits<qint64>::max() - 1;
    event.at = at(5);
    event.kind = AuditKind::Change;
    event.reason = Reason::IpNotAllowed;
    event.wouldBe = Reason::RateLimited;
    event.authMethod = 3;
    event.actor = u"alice"_s;
    event.onBehalfOf = u"bob"_s;
    event.tokenId = u"abcdefghijkl"_s;
    event.owner = u"carol"_s;
    event.address = address("2001:db8::1");
    event.method = u"PROPFIND"_s;
    event.target = u"/rest/a?b=\U0001F511"_s;
    event.upstream = u"jira"_s;
    event.status = 403;
    event.durationUs = 4'000'000'000;
    event.bytes = qint64{1} << 50;
    event.details = {{u"was"_s, u"x"_s}, {u"list"_s, QJsonObject{{u"n"_s, 1}}}};
    event.batch = 9;
    AuditEvent plain;
    plain.id = 1;
    OK(insert({event, plain}));
    AuditEventTable table(db());
    TAKE(found, table.find(event.id));
    QCOMPARE(found.at, event.at);
    QCOMPARE(found.kind, event.kind);
    QCOMPARE(found.reason, event.reason);
    QCOMPARE(found.wouldBe, event.wouldBe);
    QCOMPARE(found.authMethod, event.authMethod);
    QCOMPARE(found.actor, event.actor);
    QCOMPARE(found.onBehalfOf, event.onBehalfOf);
    QCOMPARE(found.tokenId, event.tokenId);
    QCOMPARE(found.owner, event.owner);
    QVERIFY(found.address == event.address);
    QCOMPARE(found.method, event.method);
    QCOMPARE(found.target, event.target);
    QCOMPARE(found.upstream, event.upstream);
    QCOMPARE(found.status, event.status);
    QCOMPARE(found.durationUs, event.durationUs);
    QCOMPARE(found.bytes, event.bytes);
    QCOMPARE(found.details, event.details);
    QCOMPARE(found.batch, event.batch);
    TAKE(empty, table.find(1));
    QCOMPARE(empty.reason, Reason::NotDecided);
    QVERIFY(empty.actor.isEmpty() && empty.owner.isEmpty() && !empty.address
            && empty.details.isEmpty());
    TAKE(last, table.lastId());
    QCOMPARE(last, event.id);
    FAILS(table.find(2), NotFound);
}

void TestAudit::ownerAndActorAreToldApart()
{
    std::vector<AuditEvent> events;
    const QList<QPair<QString, QString>> pairs{{u"alice"_s, u"alice"_s},
                                               {u"alice"_s, u"bob"_s},
                                               {u"alice"_s, u""_s},
                                               {u""_s, u"alice"_s},
                                               {u""_s, u""_s}};
    for (const auto& [actor, owner] : pairs) {
        AuditEvent one = event(static_cast<qint64>(events.size()) + 1);
        one.actor = actor;
        one.owner = owner;
        one.address = address(events.size() % 2 == 0 ? "10.0.0.1" : "::ffff:10.0.0.1");
        events.push_back(one);
    }
    OK(insert(events));
    for (const AuditEvent& wanted : events) {
        TAKE(found, AuditEventTable(db()).find(wanted.id));
        QCOMPARE(found.actor, wanted.actor);
        QCOMPARE(found.owner, wanted.owner);
        QVERIFY(found.address == wanted.address);
    }
}

void TestAudit::anIdIsTakenOnce()
{
    OK(insert({event(1)}));
    FAILS(insert({event(2), event(1)}), Conflict);
    FAILS(AuditEventTable(db()).find(event(2).id), NotFound);
}

void TestAudit::callsAreCounted()
{
    const core::Timestamp start =
        core::fromMilliseconds(core::toMilliseconds(now()) / 300'000 * 300'000);
    std::vector<AuditEvent> events;
    for (int i = 0; i < 6; ++i) {
        AuditEvent one = event(i);
        one.at = start + std::chrono::seconds(100 * i); // three a bucket
        one.reason = i % 3 == 0 ? Reason::IpNotAllowed : Reason::Allowed;
        one.durationUs = 10;
        one.bytes = 100;
        events.push_back(one);
    }
    AuditEvent change = event(50);
    change.at = start;
    change.kind = AuditKind::Change;
    events.push_back(change);
    OK(insert(events));
    AuditEvent late = event(60);
    late.at = start;
    late.durationUs = 5;
    OK(insert({late}));
    AuditEventTable table(db());
    TAKE(counts, table.statistics(start, start + std::chrono::minutes(10)));
    QCOMPARE(counts.size(), 4);
    QCOMPARE(counts[0].start, start);
    QCOMPARE(counts[0].reason, Reason::Allowed);
    QCOMPARE(counts[0].calls, 3);
    QCOMPARE(counts[0].durationUs, 25);
    QCOMPARE(counts[0].bytes, 200);
    QCOMPARE(counts[1].reason, Reason::IpNotAllowed);
    QCOMPARE(counts[1].calls, 1);
    QCOMPARE(counts[1].upstream, u"jira"_s);
    TAKE(second,
         table.statistics(start + AuditEventTable::bucket, start + std::chrono::minutes(10)));
    QCOMPARE(second.size(), 2);
    OK(write([&] { return table.removeStatisticsBefore(start + AuditEventTable::bucket); }));
    TAKE(left, table.statistics(start, start + std::chrono::minutes(10)));
    QCOMPARE(left.size(), 2);
}

void TestAudit::theChainContinuesFromItsLastLink()
{
    store::AuditChainTable chain(db());
    FAILS(chain.lockLast(), Internal); // outside a transaction nobody is held off
    TAKE(none, chain.last());
    QVERIFY(!none);
    for (int batch = 1; batch <= 3; ++batch) {
        TAKE(transaction, store::Transaction::begin(db(), store::Transaction::Kind::Append));
        TAKE(last, chain.lockLast());
        QCOMPARE(last ? last->batch : 0, batch - 1);
        OK(chain.append({batch, at(batch), batch * 10, batch * 10 + 5, 6,
                         QByteArray(32, static_cast<char>(batch))}));
        OK(transaction.commit());
    }
    FAILS(write([&] { return chain.append({3, at(9), 1, 2, 1, {}}); }), Conflict);
    TAKE(link, chain.find(2));
    QCOMPARE(link.firstId, 20);
    QCOMPARE(link.lastId, 25);
    QCOMPARE(link.rows, 6);
    QCOMPARE(link.digest, QByteArray(32, '\x02'));
    FAILS(chain.find(4), NotFound);
    QList<qint64> seen;
    OK(chain.forEach(2, [&](const store::AuditLink& one) -> core::Status {
        seen.append(one.batch);
        return core::Done{};
    }));
    QCOMPARE(seen, (QList<qint64>{2, 3}));
    TAKE(before, chain.lastBatchBefore(at(3)));
    QCOMPARE(before, std::optional<qint64>(2));
    TAKE(tooEarly, chain.lastBatchBefore(at(1)));
    QVERIFY(!tooEarly);
    TAKE(all, chain.lastBatchBefore(at(99)));
    QCOMPARE(all, std::optional<qint64>(3));
}

void TestAudit::batchesAreReadInTheirOrder()
{
    // Two workers: their ids interleave, their batches don't.
    std::vector<AuditEvent> events;
    for (int i = 1; i <= 20; ++i) {
        AuditEvent one = event(i);
        one.batch = i % 2 + 1;
        events.push_back(one);
    }
    OK(insert(events));
    store::AuditChainTable chain(db());
    OK(write([&] { return chain.append({1, now(), events[1].id, events[19].id, 10, {}}); }));
    OK(write([&] { return chain.append({2, now(), events[0].id, events[18].id, 10, {}}); }));
    QList<QPair<qint64, qint64>> seen;
    const auto note = [&](const AuditEvent& one) -> core::Status {
        seen.append({one.batch, one.id});
        return core::Done{};
    };
    OK(AuditEventTable(db()).forEachOfBatches(1, 2, note));
    QCOMPARE(seen.size(), 20);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    seen.clear();
    OK(AuditEventTable(db()).forEachOfBatches(2, 2, note));
    QCOMPARE(seen.size(), 10);
    QCOMPARE(seen.first().first, 2);
    seen.clear();
    OK(AuditEventTable(db()).forEachOfBatches(3, 9, note));
    QVERIFY(seen.isEmpty());
}

void TestAudit::retentionRemovesWholeBatches()
{
    std::vector<AuditEvent> events;
    for (int i = 1; i <= 30; ++i) {
        AuditEvent one = event(i);
        one.batch = i <= 20 ? i % 2 + 1 : 3;
        events.push_back(one);
    }
    OK(insert(events));
    store::AuditChainTable chain(db());
    OK(write([&] { return chain.append({1, now(), events[1].id, events[19].id, 10, {}}); }));
    OK(write([&] { return chain.append({2, now(), events[0].id, events[18].id, 10, {}}); }));
    OK(write([&] { return chain.append({3, now(), events[20].id, events[29].id, 10, {}}); }));
    AuditEventTable table(db());
    TAKE(some, write([&] { return table.removeBatchesThrough(1, 4); }));
    QCOMPARE(some, 4);
    TAKE(rest, write([&] { return table.removeBatchesThrough(1, 100); }));
    QCOMPARE(rest, 6);
    QCOMPARE(search({}).size(), 20);
    TAKE(second, write([&] { return table.removeBatchesThrough(2, 100); }));
    QCOMPARE(second, 10);
    TAKE(nothing, write([&] { return table.removeBatchesThrough(2, 100); }));
    QCOMPARE(nothing, 0);
    QCOMPARE(search({}).size(), 10);
    OK(chain.find(1)); // the links stay
}

void TestAudit::aDamagedRowIsAnError()
{
    AuditEvent one = event(1);
    one.address = address("10.0.0.1");
    one.details = {{u"a"_s, 1}};
    OK(insert({one}));
    OK(write([&] {
        return store::Query(db(), u"damage"_s, u"UPDATE audit_events SET details = '{\"a\":'"_s)
            .change();
    }));
    FAILS(AuditEventTable(db()).find(one.id), Internal);
    FAILS(AuditEventTable(db()).search({}, {}, 10), Internal);
}
