// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_reader.h"

#include "service/audit/audit_events.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using audit::Search;
using domain::Reason;
using store::AuditKind;

namespace {

store::AuditEvent changeEvent(std::uint64_t id, core::Timestamp at)
{
    store::AuditEvent event;
    event.id = static_cast<qint64>(id);
    event.at = at;
    event.kind = AuditKind::Change;
    event.reason = Reason::Allowed;
    event.actor = u"admin"_s;
    event.onBehalfOf = u"alice"_s;
    event.target = u"token.create"_s;
    event.address = domain::IpAddress::fromIpv4(0x7f000001);
    return event;
}

QList<qint64> idsOf(const QList<store::AuditEvent>& events)
{
    QList<qint64> ids;
    for (const store::AuditEvent& event : events)
        ids.append(event.id);
    return ids;
}

} // namespace

void TestReader::everyFilterFindsWhatItNames()
{
    struct Case
    {
        const char* name;
        std::function<void(spool::CallRecord&)> make; ///< how the one call differs from all others
        std::function<void(Search&)> ask;
    };
    const auto from = clock().now() + 1s;
    const Case cases[] = {
        {"token", [](auto& c) { c.tokenId = "ZZZdEf6hIj9l"; },
         [](Search& s) { s.filter.tokenId = u"ZZZdEf6hIj9l"_s; }},
        {"actor", [](auto& c) { c.actor = "carol"; },
         [](Search& s) { s.filter.actor = u"carol"_s; }},
        {"owner", [](auto& c) { c.owner = "dave"; }, [](Search& s) { s.filter.owner = u"dave"_s; }},
        {"no owner", [](auto& c) { c.owner = ""; }, [](Search& s) { s.filter.owner = QString(); }},
        {"method", [](auto& c) { c.method = "DELETE"; },
         [](Search& s) { s.filter.method = u"DELETE"_s; }},
        {"upstream", [](auto& c) { c.upstream = "wiki"; },
         [](Search& s) { s.filter.upstream = u"wiki"_s; }},
        {"address", [](auto& c) { c.client = *domain::IpAddress::parse("2001:db8::5"); },
         [](Search& s) { s.filter.address = domain::IpAddress::parse("2001:db8::5"); }},
        {"denied", [](auto& c) { c.reason = Reason::TokenExpired; },
         [](Search& s) { s.filter.allowed = false; }},
        {"reason", [](auto& c) { c.reason = Reason::TokenRevoked; },
         [](Search& s) {
             s.filter.reasons = {Reason::TokenRevoked, Reason::IpNotAllowed};
         }},
        {"administration", [](auto& c) { c.kind = spool::RecordKind::Administration; },
         [](Search& s) { s.filter.kinds = {AuditKind::Administration}; }},
        {"status", [](auto& c) { c.at += 0; },
         [](Search& s) { s.filter.statusFrom = s.filter.statusTo = 418; }},
        {"status class", [](auto& c) { c.at += 0; },
         [](Search& s) {
             s.filter.statusFrom = 400;
             s.filter.statusTo = 499;
         }},
        {"text in any case", [](auto& c) { c.target = "/rest/Unusual/1"; },
         [](Search& s) { s.filter.text = u"uNUSUAL"_s; }},
        {"prefix", [](auto& c) { c.target = "/other/rest"; },
         [](Search& s) { s.targetPrefix = u"/other"_s; }},
        {"without a token", [](auto& c) { c.tokenId = ""; },
         [](Search& s) { s.filter.withToken = false; }},
        {"slow", [](auto& c) { c.at += 0; }, [](Search& s) { s.filter.durationFromUs = 100'000; }},
        {"time", [&](auto& c) { c.at = core::toMilliseconds(from); },
         [&](Search& s) {
             s.filter.from = from;
             s.filter.to = from + 1ms;
         }},
    };
    for (const Case& one : cases) {
        spool::Spool& spool = openSpool(1 << 20);
        for (int i = 0; i < 50; ++i)
            answer(spool, call());
        spool::CallRecord special = call();
        one.make(special);
        answer(spool, special, QByteArray(one.name).startsWith("status") ? 418 : 200,
               one.name == std::string_view("slow") ? 100'000 : 99'999);
        for (int i = 0; i < 50; ++i)
            answer(spool, call());
        write();

        Search search;
        one.ask(search);
        const auto found = this->search(search, 10);
        QVERIFY2(found.size() == 1, one.name);
        QCOMPARE(found.first().id, static_cast<qint64>(special.decision));
        audit::AuditReader reader(db(), clock());
        Search both = search;
        both.filter.tokenId = u"nobody"_s; // all conditions must hold
        QVERIFY2(this->search(both).isEmpty(), one.name);

        dropSpools();
        for (const auto table : {"audit_frames", "audit_completions", "audit_nodes",
                                 "audit_tallies", "spool_positions"})
            sql(u"DELETE FROM %1"_s.arg(QLatin1StringView(table)));
    }
}

void TestReader::pagesOfAnySizeGiveEverythingOnce()
{
    QList<qint64> made;
    for (int round = 0; round < 5; ++round) { // five rows of packed calls
        std::vector<spool::CallRecord> calls;
        for (int i = 0; i < 40; ++i) {
            calls.push_back(call());
            made.prepend(static_cast<qint64>(calls.back().decision));
        }
        write(calls);
    }
    for (const int limit : {1, 7, 40, 41, 199, 200, 201})
        QCOMPARE(idsOf(search({}, limit)), made);
}

void TestReader::changesAndCallsComeInOneOrder()
{
    const audit::AuditEvents recorder(key());
    QList<qint64> made;
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 60; ++i) {
        if (i % 4 == 0) {
            const std::uint64_t id = nextId();
            OK(change([&] { return recorder.record(db(), changeEvent(id, clock().now())); }));
            made.prepend(static_cast<qint64>(id));
        } else {
            calls.push_back(call());
            made.prepend(static_cast<qint64>(calls.back().decision));
        }
    }
    write(calls);
    for (const int limit : {1, 2, 13, 100})
        QCOMPARE(idsOf(search({}, limit)), made);
    Search changes;
    changes.filter.kinds = {AuditKind::Change};
    QCOMPARE(search(changes, 4).size(), 15);
    Search onlyCalls;
    onlyCalls.filter.kinds = {AuditKind::Call};
    QCOMPARE(search(onlyCalls, 4).size(), 45);
    Search byAction;
    byAction.targetPrefix = u"token."_s;
    QCOMPARE(search(byAction, 4).size(), 15);
}

void TestReader::oldCallsThatCameLateAreInTheirPlace()
{
    const spool::CallRecord old = call();
    std::vector<spool::CallRecord> calls;
    QList<qint64> made{static_cast<qint64>(old.decision)};
    for (int i = 0; i < 30; ++i) {
        clock().advance(1min);
        calls.push_back(call());
        made.prepend(static_cast<qint64>(calls.back().decision));
    }
    const spool::CallRecord veryOld = [&] {
        spool::CallRecord c = old;
        c.decision -= std::uint64_t{1} << 50; // days before: more than one row may span
        return c;
    }();
    made.append(static_cast<qint64>(veryOld.decision));
    write(calls);
    write({old}); // as a spool that was found again
    write({veryOld, call()});
    made.prepend(search({}, 1).first().id);
    for (const int limit : {1, 5, 100})
        QCOMPARE(idsOf(search({}, limit)), made);
    QVERIFY(number(u"SELECT count(*) FROM audit_frames"_s) >= 4);
}

void TestReader::aSearchWithoutTimeStillGetsOn()
{
    for (int round = 0; round < 20; ++round)
        write({call()});
    Search search;
    search.filter.text = u"not there"_s;
    QString cursor;
    int pages = 0;
    audit::AuditReader reader(db(), clock());
    do {
        TAKE(page, reader.page(search, cursor, 10, std::chrono::milliseconds(-1)));
        QVERIFY(page.items.isEmpty());
        QVERIFY(cursor.isEmpty() || page.next < cursor);
        cursor = page.next;
        ++pages;
    } while (!cursor.isEmpty());
    QVERIFY(pages > 1 && pages <= 21);
}

void TestReader::oneRecordIsFoundByItsId()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(call());
    write(calls);
    const std::uint64_t id = nextId();
    OK(change(
        [&] { return audit::AuditEvents(key()).record(db(), changeEvent(id, clock().now())); }));
    audit::AuditReader reader(db(), clock());
    for (const spool::CallRecord& one : calls) {
        TAKE(event, reader.find(static_cast<qint64>(one.decision)));
        QCOMPARE(event.id, static_cast<qint64>(one.decision));
        QCOMPARE(event.status, 200);
    }
    TAKE(event, reader.find(static_cast<qint64>(id)));
    QCOMPARE(event.target, u"token.create"_s);
    FAILS(reader.find(static_cast<qint64>(nextId())), NotFound);
    FAILS(reader.find(0), NotFound);
}

void TestReader::whatIsNoCursorIsRefused()
{
    audit::AuditReader reader(db(), clock());
    for (const QString& cursor : {u"x"_s, u"-1"_s, u"0000000000!"_s, QString(50, u'0')})
        FAILS(reader.page({}, cursor, 10), InvalidArgument);
}

void TestReader::totalsAreToldWhenNothingFilters()
{
    write({call(), call(), call()});
    OK(change([&] {
        return audit::AuditEvents(key()).record(db(), changeEvent(nextId(), clock().now()));
    }));
    audit::AuditReader reader(db(), clock());
    TAKE(all, reader.page({}, {}, 2));
    QCOMPARE(all.total, std::optional<qint64>(4));
    QCOMPARE(all.items.size(), 2);
    Search search;
    search.filter.method = u"GET"_s;
    TAKE(some, reader.page(search, {}, 2));
    QVERIFY(!some.total);
}

void TestReader::statisticsAddUp()
{
    const core::Timestamp begin = clock().now();
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 120; ++i) {
        calls.push_back(call());
        calls.back().tokenId = i % 3 == 0 ? "aaaaaaaaaaaa" : "bbbbbbbbbbbb";
        calls.back().reason = i % 10 == 0 ? Reason::RateLimited
            : i % 15 == 0                 ? Reason::IpNotAllowed
                                          : Reason::Allowed;
        clock().advance(1min);
    }
    write(calls);
    audit::StatisticsQuestion question;
    question.from = begin - 1h;
    question.to = clock().now() + 1h;
    TAKE(statistics, audit::AuditReader(db(), clock()).statistics(question));
    qint64 allowed = 0;
    qint64 denied = 0;
    for (const auto& bucket : statistics.buckets) {
        QCOMPARE(core::toMilliseconds(bucket.start) % 3'600'000, 0);
        allowed += bucket.allowed;
        denied += bucket.denied;
    }
    QCOMPARE(allowed + denied, 120);
    QCOMPARE(denied, 16);
    QCOMPARE(statistics.reasons.first().reason, Reason::Allowed);
    QCOMPARE(statistics.reasons[1].reason, Reason::RateLimited);
    QCOMPARE(statistics.reasons[1].calls, 12);
    QVERIFY(statistics.busiestComplete);
    QCOMPARE(statistics.busiest.first().tokenId, u"bbbbbbbbbbbb"_s);
    QCOMPARE(statistics.busiest.first().calls, 80);
    QCOMPARE(statistics.busiest.first().owner, u"alice"_s);
    QCOMPARE(statistics.busiest[1].calls, 40);
    QVERIFY(statistics.busiest[1].denied > 0);
}
