// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_audit_search.h"

#include "service/store/audit_rows.h"
#include "service/store/query.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using domain::Reason;
using store::AuditEvent;
using store::AuditEventTable;
using store::AuditFilter;
using store::AuditKind;
using test::address;
using test::idAt;

namespace {

/// What a filter means, in other words than the SQL's.
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
        && is(filter.withToken, !event.tokenId.isEmpty())
        && (!filter.durationFromUs || event.durationUs >= *filter.durationFromUs)
        && event.target.contains(filter.text);
}

} // namespace

void TestAuditSearch::everyFilterAgreesWithItsMeaning()
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
        one.kind = static_cast<AuditKind>(random.bounded(4));
        one.reason = pick(reasons);
        one.actor = pick(names);
        one.owner = pick(names);
        one.tokenId = pick(tokenIds);
        one.upstream = pick(upstreams);
        one.method = pick(methods);
        one.address = pick(addresses);
        one.status = 200 + 100 * random.bounded(4);
        one.durationUs = random.bounded(200'000);
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
            filter.kinds = {static_cast<AuditKind>(random.bounded(4)),
                            static_cast<AuditKind>(random.bounded(4))};
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
            filter.withToken = random.bounded(2) == 0;
        if (chance())
            filter.durationFromUs = 100'000;
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

void TestAuditSearch::timesFollowTheEventsThoughTheClockWasSetBack()
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

void TestAuditSearch::pagesMeetWithoutGapOrRepetition()
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

void TestAuditSearch::aSearchOfManyRowsEndsItsPageEarly()
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

void TestAuditSearch::searchesUseTheirIndex()
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
