// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/audit_integrity_test.h"

#include "app/pages/audit_integrity.h"
#include "app/pages/audit_log_page.h"
#include "app/widgets/dialog.h"
#include "common/api/log_finding_json.h"
#include "tests/app/shown_tokens.h"

#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace test;

namespace {

const QByteArray place = "/audit/verification";

QJsonObject state(bool running, const QJsonValue& last, qint64 checked = 0, qint64 records = 0)
{
    return {{u"running"_s, running}, {u"checked"_s, checked}, {u"records"_s, records},
            {u"last"_s, last},       {u"fault"_s, {}},        {u"startedAt"_s, {}}};
}

QJsonObject result(bool intact)
{
    QJsonArray findings;
    if (!intact)
        findings = api::toJson(
            QList<domain::LogFinding>{{domain::LogFinding::Kind::CallsChanged, {0, 41, 60}},
                                      {domain::LogFinding::Kind::EventsChanged, {7}}});
    return {{u"intact"_s, intact},
            {u"at"_s, u"2026-11-22T11:03:00.000Z"_s},
            {u"finishedAt"_s, u"2026-11-22T11:03:09.000Z"_s},
            {u"by"_s, u"m.lindqvist"_s},
            {u"calls"_s, 1'204'000},
            {u"events"_s, 331},
            {u"findings"_s, findings}};
}

QAction* chore(QWidget* page, const QString& text)
{
    const auto all = page->findChildren<QAction*>();
    for (QAction* action : all) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void AuditIntegrityTest::whatIsNotKnownIsNotCalledIntact_data()
{
    QTest::addColumn<QJsonObject>("told");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody has checked")
        << state(false, {}) << u"The chain was not verified since the service was started"_s;
    QTest::newRow("intact") << state(false, result(true)) << u"Chain intact up to"_s;
    QTest::newRow("broken") << state(false, result(false)) << u"Chain broken"_s;
    QTest::newRow("without the word itself")
        << state(false, QJsonObject{{u"at"_s, u"2026-11-22T11:03:00.000Z"_s}}) << QString();
    QTest::newRow("running") << state(true, result(true), 500, 1000)
                             << u"Verifying the chain: 500 of 1,000 records"_s;
    QTest::newRow("running, not counted yet") << state(true, {}) << u"Verifying the chain…"_s;
    QJsonObject failed = state(false, result(true));
    failed.insert(u"fault"_s, u"The database is away."_s);
    QTest::newRow("could not be checked")
        << failed << u"The chain could not be verified: The database is away."_s;
}

void AuditIntegrityTest::whatIsNotKnownIsNotCalledIntact()
{
    QFETCH(const QJsonObject, told);
    QFETCH(const QString, said);
    ConsoleWorld world;
    world.transport.on("GET " + place, answer(200, told));
    Shown<pages::AuditLogPage> audit(world.context());
    const pages::AuditIntegrity* integrity = audit.page->integrity();
    QCOMPARE(integrity->isVisible(), !said.isEmpty());
    if (!said.isEmpty())
        QVERIFY2(integrity->text().startsWith(said), qPrintable(integrity->text()));
    QCOMPARE(integrity->isVisible() && integrity->text().startsWith(u"Chain intact"_s),
             said.startsWith(u"Chain intact"_s));
}

void AuditIntegrityTest::aCheckIsFollowedToItsEnd()
{
    ConsoleWorld world;
    world.transport.on("GET " + place, answer(200, state(false, {})));
    world.transport.on("POST " + place, answer(202, state(true, {})));
    Shown<pages::AuditLogPage> audit(world.context());
    pages::AuditIntegrity* integrity = audit.page->integrity();
    integrity->setPause(std::chrono::milliseconds(1));
    QSignalSpy told(audit.page, &pages::Page::notified);
    QAction* verify = chore(audit.page, u"Verify the audit log"_s);
    QVERIFY(verify && verify->isEnabled());
    world.transport.on("GET " + place, answer(200, state(true, {}, 600'000, 1'204'331)));
    verify->trigger();
    QTRY_COMPARE(integrity->text(), u"Verifying the chain: 600,000 of 1,204,331 records"_s);
    QVERIFY(!verify->isEnabled());
    auto* bar = integrity->findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 498); // of a thousand
    picture(audit.page, u"audit-verifying"_s);
    world.transport.on("GET " + place, answer(200, state(false, result(true))));
    QTRY_VERIFY(integrity->text().startsWith(u"Chain intact up to"_s));
    QVERIFY(integrity->text().contains(u"1,204,331 record"_s));
    QVERIFY(!bar->isVisible());
    QVERIFY(verify->isEnabled());
    QCOMPARE(told.size(), 1); // for who does not look at it
    picture(audit.page, u"audit-intact"_s);
    const qsizetype asked = world.transport.count("GET " + place);
    settle();
    QCOMPARE(world.transport.count("GET " + place), asked); // there is nothing to wait for
}

void AuditIntegrityTest::aBrokenChainIsSaidInWordsAndRed()
{
    ConsoleWorld world;
    world.transport.on("GET " + place, answer(200, state(false, result(false))));
    Shown<pages::AuditLogPage> audit(world.context());
    QVERIFY(shows(audit.page, u"The audit log was changed or damaged"_s));
    QVERIFY(shows(audit.page, u"2 place(s)"_s) || shows(audit.page, u"2 places"_s));
    QVERIFY(shows(audit.page, u"make a backup now"_s)); // what to do
    picture(audit.page, u"audit-broken"_s);
    click(audit.page, u"Show what was found…"_s);
    auto* dialog = openDialog<widgets::Dialog>();
    QVERIFY(dialog);
    QVERIFY(shows(dialog, u"Calls were changed: node 0, frames 41 to 60."_s));
    picture(dialog, u"audit-broken-found"_s);
    dialog->reject();
}

void AuditIntegrityTest::aServiceThatCannotCheckSaysNothing()
{
    ConsoleWorld world; // answers 404, as an earlier version does
    Shown<pages::AuditLogPage> audit(world.context());
    QVERIFY(!audit.page->integrity()->isVisible());
}

void AuditIntegrityTest::aCheckCanBeStopped()
{
    ConsoleWorld world;
    world.transport.on("GET " + place, answer(200, state(true, result(true), 10, 1000)));
    world.transport.on("DELETE " + place, answer(200, state(false, result(true))));
    Shown<pages::AuditLogPage> audit(world.context());
    QAction* stop = chore(audit.page, u"Stop verifying"_s);
    QVERIFY(stop && stop->isEnabled());
    stop->trigger();
    settle();
    QCOMPARE(world.transport.count("DELETE " + place), 1);
    QVERIFY(audit.page->integrity()->text().startsWith(u"Chain intact"_s)); // what was known
    QVERIFY(!stop->isEnabled());
}
