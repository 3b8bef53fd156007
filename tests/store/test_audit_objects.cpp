// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_audit_objects.h"

#include "service/store/audit_chain_table.h"
#include "service/store/audit_object_table.h"
#include "service/store/audit_rows.h"
#include "service/store/query.h"
#include "tests/store/postgres_server.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using store::AuditEvent;
using store::AuditEventTable;
using Kind = store::AuditObject::Kind;

AuditEvent TestAuditObjects::changeOf(qint64 number, const QJsonObject& details) const
{
    AuditEvent change = event(number);
    change.kind = store::AuditKind::Change;
    change.actor = u"root"_s;
    change.owner.clear();
    change.target = u"user.change"_s;
    change.upstream.clear();
    change.details = details;
    return change;
}

QList<qint64> TestAuditObjects::historyOf(std::optional<Kind> kind, const QString& name)
{
    store::AuditFilter filter;
    filter.object = {kind, name};
    return search(filter);
}

void TestAuditObjects::aChangeIsFoundByWhatItChanged_data()
{
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    const auto groups = [](const QStringList& names) {
        return QJsonObject{{u"groups"_s, QJsonArray::fromStringList(names)}};
    };
    const QJsonObject moved{{u"user"_s, u"alice"_s},
                            {u"before"_s, groups({u"staff"_s, u"ops"_s})},
                            {u"after"_s, groups({u"staff"_s, u"Dev Team"_s})}};
    const QJsonObject renamed{{u"user"_s, u"alicia"_s},
                              {u"before"_s, QJsonObject{{u"name"_s, u"alice"_s}}},
                              {u"after"_s, QJsonObject{{u"name"_s, u"alicia"_s}}}};
    const QJsonObject named{
        {u"page"_s, u"restrictions"_s}, {u"renamedGroup"_s, u"ops"_s}, {u"to"_s, u"operations"_s}};
    QTest::newRow("a user") << QJsonObject{{u"user"_s, u"alice"_s}} << u"user"_s << u"alice"_s;
    QTest::newRow("in another spelling")
        << QJsonObject{{u"user"_s, u"Álice"_s}} << u"user"_s << u"ÁLICE"_s;
    QTest::newRow("a group") << QJsonObject{{u"group"_s, u"Dev Team"_s}} << u"group"_s
                             << u"dev team"_s;
    QTest::newRow("an upstream") << QJsonObject{{u"upstream"_s, u"Jira"_s}} << u"upstream"_s
                                 << u"jira"_s;
    QTest::newRow("a page of the settings") << named << u"settings"_s << u"restrictions"_s;
    QTest::newRow("a profile") << QJsonObject{{u"profile"_s, u"jira"_s}} << u"profile"_s
                               << u"jira"_s;
    QTest::newRow("the name before") << renamed << u"user"_s << u"alice"_s;
    QTest::newRow("the name after") << renamed << u"user"_s << u"alicia"_s;
    QTest::newRow("a group that was left") << moved << u"group"_s << u"ops"_s;
    QTest::newRow("a group that was joined") << moved << u"group"_s << u"dev team"_s;
    QTest::newRow("a renamed group in the settings") << named << u"group"_s << u"ops"_s;
    QTest::newRow("its new name there") << named << u"group"_s << u"operations"_s;
}

void TestAuditObjects::aChangeIsFoundByWhatItChanged()
{
    QFETCH(QJsonObject, details);
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const AuditEvent change = changeOf(2, details);
    AuditEvent byToken = changeOf(4, {{u"name"_s, u"alice"_s}}); // a token that is called so
    byToken.tokenId = u"aB0000000001"_s;
    OK(insert({changeOf(1, {{u"user"_s, u"bob"_s}}), change, event(3), byToken}));
    const auto known = store::auditObjectKindFromText(kind);
    QVERIFY(known);
    QCOMPARE(store::toText(*known), kind);
    QCOMPARE(historyOf(known, name), QList{change.id});
    QCOMPARE(historyOf(std::nullopt, name), QList{change.id});
    // Something else of that name is something else.
    const Kind other = *known == Kind::Token ? Kind::User : Kind::Token;
    QCOMPARE(historyOf(other, name), QList<qint64>{});
    QCOMPARE(historyOf(std::nullopt, u"staff"_s), QList<qint64>{}); // a group that stayed
    // Ids of tokens differ in their letters' case.
    QCOMPARE(historyOf(std::nullopt, byToken.tokenId), QList{byToken.id});
    QCOMPARE(historyOf(Kind::Token, byToken.tokenId), QList{byToken.id});
    QCOMPARE(historyOf(Kind::Token, byToken.tokenId.toUpper()), QList<qint64>{});
}

void TestAuditObjects::onlyChangesHaveAHistory()
{
    AuditEvent session = changeOf(1, {{u"user"_s, u"alice"_s}});
    session.kind = store::AuditKind::Session;
    AuditEvent call = event(2);
    call.tokenId = u"aB0000000001"_s;
    AuditEvent removal = changeOf(3, {{u"deleted"_s, 2}});
    removal.target = u"user.tokens.delete"_s;
    removal.owner = u"alice"_s;
    OK(insert({session, call, removal}));
    QCOMPARE(historyOf(std::nullopt, u"alice"_s), QList{removal.id});
    QCOMPARE(historyOf(std::nullopt, call.tokenId), QList<qint64>{});
}

void TestAuditObjects::pagesOfAHistoryMeet()
{
    std::vector<AuditEvent> events;
    QList<qint64> wanted;
    for (int i = 0; i < 300; ++i) {
        events.push_back(changeOf(i, {{u"user"_s, i % 3 == 0 ? u"alice"_s : u"bob"_s}}));
        if (i % 3 == 0)
            wanted.prepend(events.back().id);
    }
    OK(insert(events));
    QCOMPARE(historyOf(Kind::User, u"alice"_s), wanted);
    store::AuditFilter denied;
    denied.object = {Kind::User, u"alice"_s};
    denied.allowed = false;
    QCOMPARE(search(denied), QList<qint64>{});
}

// A record that was written before there was an index of what was changed.
void TestAuditObjects::changesOfEarlierVersionsAreFoundToo()
{
    TAKE(steps, store::builtInMigrations(location().dialect));
    constexpr int without = 4;
    std::unique_ptr<store::Database> database;
    if (isSqlite()) {
        TAKE(made,
             store::Database::open(store::Location::sqlite(location().file + u"-old"_s),
                                   store::Database::Mode::MayCreate));
        database = std::move(made);
    } else {
        TAKE(place,
             store::Location::postgresql(
                 core::Secret(test::PostgresServer::shared()->newDatabase().toStdString())));
        TAKE(made, store::Database::open(place, store::Database::Mode::MayCreate));
        database = std::move(made);
    }
    OK(store::migrate(*database, steps.first(without), now()));
    const qint64 rows = 2500; // more than are filled in at once
    {
        TAKE(transaction, store::Transaction::begin(*database));
        for (qint64 i = 0; i < rows; ++i) {
            store::Query query(
                *database, u"write as it was"_s,
                u"INSERT INTO audit_events (%1) VALUES "
                "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(store::audit_rows::columns));
            store::audit_rows::bind(
                query, changeOf(i, {{u"user"_s, i == rows - 1 ? u"alice"_s : u"bob"_s}}));
            OK(query.change());
        }
        OK(store::Query(*database, u"damage"_s,
                        u"UPDATE audit_events SET details = '{' WHERE id = ?"_s)
               .bind(changeOf(0, {}).id)
               .change());
        OK(transaction.commit());
    }
    OK(store::migrate(*database, steps, now()));
    store::AuditFilter filter;
    filter.object = {Kind::User, u"alice"_s};
    TAKE(found, AuditEventTable(*database).search(filter, {}, 10));
    QCOMPARE(found.items.size(), 1);
    QCOMPARE(found.items.front().id, changeOf(rows - 1, {}).id);
    store::Query count(*database, u"count"_s, u"SELECT count(*) FROM audit_objects"_s);
    OK(count.first());
    QCOMPARE(count.integer(0), rows - 1);
}

void TestAuditObjects::retentionTakesWhatWasChangedToo()
{
    AuditEvent old = changeOf(1, {{u"user"_s, u"alice"_s}});
    AuditEvent newer = changeOf(2, {{u"user"_s, u"alice"_s}});
    newer.batch = 2;
    OK(insert({old, newer}));
    store::AuditChainTable chain(db());
    OK(write([&] { return chain.append({1, now(), old.id, old.id, 1, {}}); }));
    OK(write([&] { return chain.append({2, now(), newer.id, newer.id, 1, {}}); }));
    TAKE(removed, write([&] { return AuditEventTable(db()).removeBatchesThrough(1, 100); }));
    QCOMPARE(removed, 1);
    TAKE(left, store::AuditObjectTable(db()).between(0, newer.id));
    QCOMPARE(left.keys(), QList{newer.id});
}

void TestAuditObjects::anIndexLeadsToAHistory()
{
    // PostgreSQL reads a table of a few rows whole, whatever indexes it has: its plan says nothing
    // here.
    if (!isSqlite())
        return;
    store::AuditFilter filter;
    filter.kinds = {store::AuditKind::Change};
    for (const auto kind : {std::optional<Kind>(), std::optional(Kind::User)}) {
        filter.object = {kind, u"alice"_s};
        TAKE(conditions, store::audit_rows::conditionsOf(db(), filter));
        QVERIFY(conditions.indexed);
        store::Query query(db(), u"explain"_s,
                           u"EXPLAIN QUERY PLAN SELECT id FROM audit_events WHERE id < ? AND "
                           "id >= ? AND %1 ORDER BY id DESC LIMIT 50"_s.arg(conditions.text()));
        query.bind(1).bind(2);
        conditions.bindTo(query);
        QString plan;
        OK(query.each([&]() -> core::Status {
            plan += query.text(3) + u"; "_s;
            return core::Done{};
        }));
        QVERIFY2(plan.contains(u"audit_objects_by_name (name=?)"_s), qPrintable(plan));
        QVERIFY2(plan.contains(u"audit_events USING INTEGER PRIMARY KEY (rowid=?)"_s),
                 qPrintable(plan));
    }
}
