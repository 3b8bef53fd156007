// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_audit.h"

#include "service/store/audit_chain_table.h"
#include "service/store/audit_rows.h"
#include "service/store/query.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using domain::Reason;
using store::AuditEvent;
using store::AuditEventTable;
using store::AuditFilter;
using store::AuditKind;

namespace {

domain::IpAddress address(const char* text)
{
    return domain::IpAddress::parse(text).value();
}

/// An id as spool::DecisionIds makes them.
qint64 idAt(core::Timestamp time, qint64 sequence)
{
    return ((core::toMilliseconds(time) - 1'704'067'200'000) << 21) + sequence;
}

bool matches(const AuditEvent& event, const AuditFilter& filter)
{
    const auto is = [](const auto& wanted, const auto& value) {
        return !wanted || *wanted == value;
    };
    return (!filter.from || event.at >= *filter.from) && (!filter.to || event.at < *filter.to)
        && (filter.kinds.isEmpty() || filter.kinds.contains(event.kind))
        && is(filter.allowed, domain::lets(event.reason))
        && (filter.reasons.isEmpty() || filter.reasons.contains(event.reason))
        && is(filter.actor, event.actor) && is(filter.tokenId, event.tokenId)
        && is(filter.owner, event.owner) && is(filter.upstream, event.upstream)
        && is(filter.method, event.method) && (!filter.address || event.address == filter.address)
        && (!filter.statusFrom || event.status >= *filter.statusFrom)
        && (!filter.statusTo || event.status <= *filter.statusTo)
        && event.target.contains(filter.text);
}

} // namespace

AuditEvent TestAudit::event(qint64 number) const
{
    AuditEvent event;
    event.at = at(number);
    event.id = idAt(event.at, number);
    event.reason = Reason::Allowed;
    event.actor = u"alice"_s;
    event.owner = u"alice"_s;
    event.method = u"GET"_s;
    event.target = u"/rest/api/%1"_s.arg(number);
    event.upstream = u"jira"_s;
    event.status = 200;
    event.batch = 1;
    return event;
}

core::Status TestAudit::insert(const std::vector<AuditEvent>& events)
{
    return write([&] { return AuditEventTable(db()).insert(events); });
}

QList<qint64> TestAudit::search(const AuditFilter& filter)
{
    QList<qint64> ids;
    QString cursor;
    do {
        const auto page = AuditEventTable(db()).search(filter, cursor, 17);
        if (!page)
            return {-1};
        for (const AuditEvent& found : page->items)
            ids.append(found.id);
        cursor = page->next;
    } while (!cursor.isEmpty());
    return ids;
}

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

void TestAudit::everyFilterAgreesWithItsMeaning()
{
    QRandomGenerator random(42);
    const auto pick = [&](const auto& list) {
        return list[random.bounded(static_cast<int>(list.size()))];
    };
    const QStringList names{u"alice"_s, u"bob"_s, u""_s};
    const QStringList tokenIds{u"aaaaaaaaaaaa"_s, u"bbbbbbbbbbbb"_s, u""_s};
    const QStringList upstreams{u"jira"_s, u"wiki"_s};
    const QStringList methods{u"GET"_s, u"POST"_s};
    const QList<Reason> reasons{Reason::Allowed,      Reason::AllowedPublic,
                                Reason::IpNotAllowed, Reason::TokenUnknown,
                                Reason::NotDecided,   Reason::AllowedEnforcementOff};
    const QList<std::optional<domain::IpAddress>> addresses{address("10.0.0.1"),
                                                            address("2001:db8::1"), std::nullopt};
    std::vector<AuditEvent> events;
    for (int i = 0; i < 500; ++i) {
        AuditEvent one = event(i);
        one.kind = static_cast<AuditKind>(random.bounded(3));
        one.reason = pick(reasons);
        one.actor = pick(names);
        one.owner = pick(names);
        one.tokenId = pick(tokenIds);
        one.upstream = pick(upstreams);
        one.method = pick(methods);
        one.address = pick(addresses);
        one.status = 200 + 100 * random.bounded(4);
        events.push_back(one);
    }
    OK(insert(events));
    for (int round = 0; round < 150; ++round) {
        AuditFilter filter;
        const auto chance = [&] { return random.bounded(4) == 0; };
        if (chance())
            filter.from = at(random.bounded(500));
        if (chance())
            filter.to = at(random.bounded(500));
        if (chance())
            filter.kinds = {static_cast<AuditKind>(random.bounded(3)),
                            static_cast<AuditKind>(random.bounded(3))};
        if (chance())
            filter.allowed = random.bounded(2) == 0;
        if (chance())
            filter.reasons = {pick(reasons), pick(reasons)};
        if (chance())
            filter.actor = names[random.bounded(2)];
        if (chance())
            filter.tokenId = tokenIds[random.bounded(2)];
        if (chance())
            filter.owner = names[random.bounded(2)];
        if (chance())
            filter.upstream = pick(upstreams);
        if (chance())
            filter.method = pick(methods);
        if (chance())
            filter.address = addresses[random.bounded(2)];
        if (chance())
            filter.statusFrom = 300;
        if (chance())
            filter.statusTo = 400;
        if (chance())
            filter.text = u"api/1"_s;
        QList<qint64> wanted;
        for (auto one = events.rbegin(); one != events.rend(); ++one) {
            if (matches(*one, filter))
                wanted.append(one->id);
        }
        QCOMPARE(search(filter), wanted);
        QList<qint64> exported;
        OK(AuditEventTable(db()).forEach(filter, [&](const AuditEvent& one) -> core::Status {
            exported.prepend(one.id);
            return core::Done{};
        }));
        QCOMPARE(exported, wanted);
    }
}

void TestAudit::timesFollowTheEventsThoughTheClockWasSetBack()
{
    // Ids go on ascending while the clock repeats an hour; and ids of any other layout work as
    // well.
    std::vector<AuditEvent> events;
    for (int i = 0; i < 10; ++i) {
        AuditEvent one = event(3600 + i);
        events.push_back(one);
    }
    for (int i = 0; i < 10; ++i) {
        AuditEvent one = event(i);
        one.id = idAt(at(3610), 100 + i);
        events.push_back(one);
    }
    OK(insert(events));
    AuditFilter filter;
    filter.from = at(2);
    filter.to = at(5);
    QCOMPARE(search(filter).size(), 3);
    AuditEvent small = event(3);
    small.id = 5;
    OK(insert({small}));
    QCOMPARE(search(filter).size(), 4);
}

void TestAudit::pagesMeetWithoutGapOrRepetition()
{
    std::vector<AuditEvent> events;
    for (int i = 0; i < 100; ++i)
        events.push_back(event(i));
    OK(insert(events));
    AuditEventTable table(db());
    TAKE(first, table.search({}, {}, 60));
    QCOMPARE(first.items.size(), 60);
    QCOMPARE(first.items.first().id, events.back().id);
    // What arrives meanwhile does not push rows into the next page.
    OK(insert({event(100)}));
    TAKE(second, table.search({}, first.next, 60));
    QCOMPARE(second.items.size(), 40);
    QVERIFY(second.next.isEmpty());
    QCOMPARE(second.items.first().id, events[39].id);
    FAILS(table.search({}, u"nonsense"_s, 10), InvalidArgument);
}

void TestAudit::aSearchOfManyRowsEndsItsPageEarly()
{
    // One match at the very beginning of 210 000 rows, which no index leads to.
    if (!isSqlite())
        QSKIP("The same statements; SQLite is the quicker one to fill.");
    const QString fill =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 210000) "
        "INSERT INTO audit_events SELECT i, i, 1, 0, 1, 0, 1, 200, 1, 1, 'alice', '', '', NULL, "
        "NULL, 'GET', "
        "CASE i WHEN 1 THEN '/needle' ELSE '/hay' END, 'jira', NULL FROM n"_s;
    OK(write([&] { return store::Query(db(), u"fill"_s, fill).change(); }));
    AuditFilter filter;
    filter.text = u"needle"_s;
    TAKE(first, AuditEventTable(db()).search(filter, {}, 50));
    QVERIFY(first.items.isEmpty());
    QVERIFY(!first.next.isEmpty());
    TAKE(second, AuditEventTable(db()).search(filter, first.next, 50));
    QCOMPARE(second.items.size(), 1);
    QVERIFY(second.next.isEmpty());
    // An index leads to these, so one page is enough.
    filter = {};
    filter.allowed = false;
    TAKE(denials, AuditEventTable(db()).search(filter, {}, 50));
    QVERIFY(denials.items.isEmpty() && denials.next.isEmpty());
}

void TestAudit::searchesUseTheirIndex()
{
    if (!isSqlite())
        QSKIP("The plan is SQLite's.");
    const auto plan = [&](const AuditFilter& filter) -> QString {
        const auto conditions = store::audit_rows::conditionsOf(db(), filter);
        if (!conditions)
            return u"failed"_s;
        store::Query query(db(), u"explain"_s,
                           u"EXPLAIN QUERY PLAN SELECT %1 FROM audit_events WHERE id < ? AND id >= "
                           u"? AND %2 ORDER BY id DESC "
                           "LIMIT 50"_s.arg(store::audit_rows::columns, conditions->text()));
        query.bind(1).bind(2);
        conditions->bindTo(query);
        QString text = conditions->indexed ? u""_s : u"(not indexed) "_s;
        const core::Status read = query.each([&]() -> core::Status {
            text += query.text(3) + u"; "_s;
            return core::Done{};
        });
        return read ? text : u"failed"_s;
    };
    const auto with = [&](const auto& set) {
        AuditFilter filter;
        set(filter);
        return plan(filter);
    };
    const auto uses = [](const QString& text, const QString& index) {
        return text.contains(index) && !text.contains(u"TEMP B-TREE"_s)
            && !text.contains(u"not indexed"_s);
    };
    const QString token = with([](AuditFilter& f) { f.tokenId = u"x"_s; });
    QVERIFY2(uses(token, u"audit_by_token"_s), qPrintable(token));
    const QString actor = with([](AuditFilter& f) { f.actor = u"x"_s; });
    QVERIFY2(uses(actor, u"audit_by_actor"_s), qPrintable(actor));
    const QString client = with([](AuditFilter& f) { f.address = address("10.0.0.1"); });
    QVERIFY2(uses(client, u"audit_by_address"_s), qPrintable(client));
    const QString denials = with([](AuditFilter& f) { f.allowed = false; });
    QVERIFY2(uses(denials, u"audit_denials"_s), qPrintable(denials));
    const QString reason = with([](AuditFilter& f) { f.reasons = {Reason::RateLimited}; });
    QVERIFY2(uses(reason, u"audit_denials"_s), qPrintable(reason));
    const QString changes = with([](AuditFilter& f) { f.kinds = {AuditKind::Change}; });
    QVERIFY2(uses(changes, u"audit_no_calls"_s), qPrintable(changes));
    const QString all = with([](AuditFilter&) {});
    QVERIFY2(uses(all, u"INTEGER PRIMARY KEY"_s), qPrintable(all));
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
