// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_verifier.h"

#include "service/audit/audit_events.h"
#include "service/audit/audit_verifier.h"
#include "service/audit/log_verification.h"
#include "service/store/query.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr core::Timestamp always{};

}

/// Four rows of calls, one call that ended late, three changes.
void TestVerifier::makeLog()
{
    for (int round = 0; round < 3; ++round) {
        write({call(), call(), call()});
        store::AuditEvent event;
        event.id = static_cast<qint64>(nextId());
        event.at = clock().now();
        event.kind = store::AuditKind::Change;
        event.reason = domain::Reason::Allowed;
        event.actor = u"admin"_s;
        event.target = u"token.revoke"_s;
        event.details = {{u"n"_s, round}, {u"user"_s, u"carol"_s}};
        OK(change([&] { return audit::AuditEvents(key()).record(db(), event); }));
    }
    spool::Spool& spool = openSpool();
    const auto slow = spool.append(call());
    write();
    spool.complete(*slow, 200, 1, 2);
    write();
}

void TestVerifier::aLogAsWrittenIsClean()
{
    TAKE(empty, audit::verifyLog(db(), key(), always));
    QVERIFY(empty.isClean());
    makeLog();
    TAKE(verified, audit::verifyLog(db(), key(), always));
    QVERIFY2(verified.isClean(), qPrintable(test::said(verified)));
    QCOMPARE(verified.calls, 10);
    QCOMPARE(verified.events, 3);
}

void TestVerifier::everyTamperingIsFound()
{
    const char* const tamperings[] = {
        "DELETE FROM audit_frames WHERE number = 1",
        "DELETE FROM audit_frames WHERE number = 2",
        "DELETE FROM audit_frames WHERE number = (SELECT max(number) FROM audit_frames)",
        "DELETE FROM audit_frames",
        "DELETE FROM audit_nodes",
        "UPDATE audit_nodes SET number = number - 1",
        "UPDATE audit_nodes SET removed_number = 1",
        "UPDATE audit_frames SET first_id = first_id - 1 WHERE number = 2",
        "UPDATE audit_frames SET last_id = last_id + 1 WHERE number = 2",
        "UPDATE audit_frames SET last_at = last_at + 1 WHERE number = 2",
        "UPDATE audit_frames SET calls = calls - 1 WHERE number = 2",
        "UPDATE audit_frames SET keys = (SELECT o.keys FROM audit_frames o WHERE o.number = 5) "
        "WHERE number = 2",
        "UPDATE audit_frames SET data = (SELECT o.data FROM audit_frames o WHERE o.number = 1) "
        "WHERE number = 2",
        "UPDATE audit_frames SET number = number + 100, first_number = first_number + 100 WHERE "
        "number = 2",
        "UPDATE audit_frames SET node = 1",
        "UPDATE audit_completions SET status = 403",
        "DELETE FROM audit_completions",
        "INSERT INTO audit_completions (id, status, bytes, duration_us) SELECT id + 1, 200, 0, 0 "
        "FROM audit_completions",
        "UPDATE audit_events SET actor = 'bob' WHERE batch = 2",
        "UPDATE audit_events SET details = '{\"n\":7}' WHERE batch = 2",
        "UPDATE audit_events SET at = at + 1 WHERE batch = 2",
        "UPDATE audit_events SET batch = 3 WHERE batch = 2",
        "DELETE FROM audit_events WHERE batch = 2",
        "DELETE FROM audit_events WHERE batch = 3",
        "DELETE FROM audit_events",
        "DELETE FROM audit_objects WHERE id = (SELECT min(id) FROM audit_objects)",
        "UPDATE audit_objects SET name = 'dave'",
        "UPDATE audit_objects SET kind = 2",
        "DELETE FROM audit_links WHERE batch = 1",
        "DELETE FROM audit_links WHERE batch = 3",
        "DELETE FROM audit_links",
        "UPDATE audit_links SET row_count = 2 WHERE batch = 1",
        "UPDATE audit_links SET digest = (SELECT o.digest FROM audit_links o WHERE o.batch = 1) "
        "WHERE batch = 2",
        "DELETE FROM meta WHERE key = 'audit_head'",
    };
    makeLog();
    QSet<int> kinds;
    for (const char* tampering : tamperings) {
        auto transaction = store::Transaction::begin(db()); // undone after each
        QVERIFY(transaction);
        const auto changed =
            store::Query(db(), u"tamper"_s, QString::fromLatin1(tampering)).change();
        QVERIFY2(changed && *changed > 0, tampering);
        TAKE(verified, audit::verifyInTransaction(db(), key(), always));
        QVERIFY2(!verified.isClean(), tampering);
        for (const domain::LogFinding& finding : verified.findings) {
            kinds.insert(int(finding.kind));
            QVERIFY2(!domain::text(finding).contains(u'%'), tampering);
        }
    }
    for (int kind = 0; kind <= int(domain::LogFinding::Kind::EventsIndexChanged); ++kind)
        QVERIFY2(kinds.contains(kind), domain::code(domain::LogFinding::Kind(kind)));
    TAKE(verified, audit::verifyLog(db(), key(), always));
    QVERIFY(verified.isClean());
}

void TestVerifier::everyChangedByteOfCallsIsFound()
{
    makeLog();
    store::Query read(db(), u"test"_s, u"SELECT data FROM audit_frames WHERE number = 2"_s);
    QVERIFY(read.first());
    const QByteArray data = read.bytes(0);
    for (qsizetype at = 0; at < data.size(); ++at) {
        QByteArray changed = data;
        changed[at] =
            static_cast<char>(changed[at] ^ (1 << QRandomGenerator::global()->bounded(8)));
        auto transaction = store::Transaction::begin(db());
        QVERIFY(transaction);
        OK(store::Query(db(), u"tamper"_s, u"UPDATE audit_frames SET data = ? WHERE number = 2"_s)
               .bind(changed)
               .change());
        TAKE(verified, audit::verifyInTransaction(db(), key(), always));
        QVERIFY(!verified.isClean());
    }
}

void TestVerifier::anotherKeyDoesNotFit()
{
    makeLog();
    TAKE(verified, audit::verifyLog(db(), core::Secret("another"), always));
    QVERIFY(!verified.isClean());
}

void TestVerifier::whatWasNotFinishedSaysNothing()
{
    makeLog();
    qint64 heard = 0;
    TAKE(ended, audit::verifyLog(db(), key(), always, [&](qint64 checked) {
             heard = checked;
             return checked < 11; // the ten calls, then the first change
         }));
    QCOMPARE(heard, 11);
    QVERIFY(ended.cancelled);
    QVERIFY(ended.findings.isEmpty());
    QVERIFY2(!ended.isClean(), "half a check is no clean log");
}

void TestVerifier::aCheckBesideEverythingElse()
{
    makeLog();
    audit::LogVerification verification(db(), key());
    QVERIFY(!verification.progress().running);
    const auto clean = verification.start(always).result();
    QVERIFY(clean && clean->isClean());
    QCOMPARE(clean->calls, 10);
    QCOMPARE(verification.progress().checked, 13);
    QCOMPARE(verification.progress().all, 13);
    QVERIFY(!verification.progress().running);

    sql(u"UPDATE audit_events SET actor = 'bob' WHERE batch = 2"_s);
    const auto broken = verification.start(always).result();
    QVERIFY(broken && !broken->isClean());
    QCOMPARE(broken->findings.front(),
             (domain::LogFinding{domain::LogFinding::Kind::EventsChanged, {2}}));
}
