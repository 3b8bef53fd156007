// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_events.h"

#include "service/audit/audit_events.h"
#include "service/store/audit_chain_table.h"
#include "service/store/audit_event_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

store::AuditEvent madeEvent(std::uint64_t id, core::Timestamp at)
{
    store::AuditEvent event;
    event.id = static_cast<qint64>(id);
    event.at = at;
    event.kind = store::AuditKind::Change;
    event.reason = domain::Reason::Allowed;
    event.actor = u"admin"_s;
    event.target = u"token.create"_s;
    return event;
}

} // namespace

void TestEvents::actorAndSubjectAreApart() // RE-23
{
    store::AuditEvent made = madeEvent(nextId(), clock().now());
    made.onBehalfOf = u"bob"_s;
    made.owner = u"bob"_s;
    made.tokenId = u"Ab3dEf6hIj9l"_s;
    made.details = {{u"before"_s, QJsonValue()}, {u"after"_s, QJsonObject{{u"name"_s, u"ci"_s}}}};
    OK(change([&] { return audit::AuditEvents(key()).record(db(), made); }));
    TAKE(stored, store::AuditEventTable(db()).find(made.id));
    QCOMPARE(stored.actor, u"admin"_s);
    QCOMPARE(stored.onBehalfOf, u"bob"_s);
    QCOMPARE(stored.owner, u"bob"_s);
    QCOMPARE(stored.details, made.details);
    QCOMPARE(stored.batch, 1);
}

void TestEvents::aChangeWithoutItsRecordIsImpossible()
{
    const store::AuditEvent made = madeEvent(nextId(), clock().now());
    QVERIFY(!audit::AuditEvents(key()).record(db(), made)); // outside a transaction
    {
        auto transaction = store::Transaction::begin(db());
        QVERIFY(transaction);
        OK(audit::AuditEvents(key()).record(db(), made));
    } // rolled back
    FAILS(store::AuditEventTable(db()).find(made.id), NotFound);
    OK(change([&] { return audit::AuditEvents(key()).record(db(), made); }));
    QVERIFY(
        !change([&] { return audit::AuditEvents(key()).record(db(), made); })); // its id is taken
    TAKE(last, store::AuditChainTable(db()).last());
    QCOMPARE(last->batch, 1);
}

void TestEvents::manyEventsMakeOneLink()
{
    QList<store::AuditEvent> events;
    for (int i = 0; i < 250; ++i)
        events.prepend(madeEvent(nextId(), clock().now()));
    OK(change([&] { return audit::AuditEvents(key()).record(db(), events); }));
    OK(change([&] {
        return audit::AuditEvents(key()).record(db(), madeEvent(nextId(), clock().now()));
    }));
    TAKE(last, store::AuditChainTable(db()).last());
    QCOMPARE(last->batch, 2);
    TAKE(first, store::AuditChainTable(db()).find(1));
    QCOMPARE(first.rows, 250);
    QCOMPARE(search().size(), 251);
}

void TestEvents::textsAreCleanedAndSecretsMasked()
{
    store::AuditEvent made = madeEvent(nextId(), clock().now());
    const QString token = u"lku_Ab3dEf6hIj9l_"_s + QString(49, u'Q');
    made.actor = u"a\r\nb"_s;
    made.details = {
        {u"name"_s, token}, {u"list"_s, QJsonArray{token, 5}}, {token, QString(QChar(0)) + u"x"_s}};
    OK(change([&] { return audit::AuditEvents(key()).record(db(), made); }));
    TAKE(stored, store::AuditEventTable(db()).find(made.id));
    QCOMPARE(stored.actor, u"a\uFFFD\uFFFDb"_s);
    const QString masked = u"lku_Ab3dEf6hIj9l_***"_s;
    QCOMPARE(stored.details,
             (QJsonObject{
                 {u"name"_s, masked}, {u"list"_s, QJsonArray{masked, 5}}, {masked, u"\uFFFDx"_s}}));
}
