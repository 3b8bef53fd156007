// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_postgres.h"

#include "service/store/change_table.h"
#include "service/store/connect.h"
#include "service/store/group_table.h"
#include "tests/store/postgres_server.h"
#include "tests/store/store_test.h"

#include <QSignalSpy>
#include <QSqlDriver>

using namespace Qt::StringLiterals;
using store::Database;
using store::GroupTable;
using store::Transaction;

namespace {

core::Result<std::unique_ptr<Database>> openNew(QString* uri = nullptr)
{
    const QString address = test::PostgresServer::shared()->newDatabase();
    if (uri)
        *uri = address;
    const auto location = store::Location::postgresql(core::Secret(address.toStdString()));
    if (!location)
        return location.error();
    auto database = Database::open(*location, Database::Mode::MayCreate);
    if (!database)
        return database;
    if (const auto migrated = store::migrate(**database, core::fromMilliseconds(1)); !migrated)
        return migrated.error();
    return database;
}

core::Status addGroup(Database& database, const QString& name)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto made = GroupTable(database).insert({0, name, {}, 0, 0}); !made)
        return made.error();
    return transaction->commit();
}

/// Ends every connection to the database, as an administrator or a failing network does.
void dropConnections(const QString& uri)
{
    test::PostgresServer::run(uri,
                              u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                              u"datname = current_database() "
                              "AND pid <> pg_backend_pid()"_s);
}

} // namespace

void TestPostgres::initTestCase()
{
    if (!test::PostgresServer::shared())
        QSKIP("PostgreSQL's server programs (initdb) are not installed.");
}

void TestPostgres::addressesAreReadStrictly_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"postgresql://latchkey@127.0.0.1:5432/latchkey"_s << true;
    QTest::newRow("postgres") << u"postgres://db/latchkey"_s << true;
    QTest::newRow("password") << u"postgresql://u:p%40%3Aw@db/latchkey?sslmode=verify-full"_s
                              << true;
    QTest::newRow("socket") << u"postgresql:///latchkey?host=/run/postgresql"_s << true;
    QTest::newRow("no database") << u"postgresql://db"_s << false;
    QTest::newRow("empty database") << u"postgresql://db/"_s << false;
    QTest::newRow("other scheme") << u"mysql://db/latchkey"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("misspelt option") << u"postgresql://db/latchkey?sslmod=require"_s << false;
    QTest::newRow("smuggled option")
        << u"postgresql://db/latchkey?sslmode=require;host=evil"_s << false;
}

void TestPostgres::addressesAreReadStrictly()
{
    QFETCH(QString, uri);
    QFETCH(bool, good);
    const auto location = store::Location::postgresql(core::Secret(uri.toStdString()));
    QCOMPARE(location.hasValue(), good);
}

void TestPostgres::aServerThatIsAwayIsUnavailable()
{
    TAKE(location,
         store::Location::postgresql(
             core::Secret(std::string("postgresql://latchkey@127.0.0.1:1/nowhere"))));
    FAILS(Database::open(location, Database::Mode::MustExist), Unavailable);
}

void TestPostgres::theConnectionComesBack()
{
    QString uri;
    TAKE(database, openNew(&uri));
    OK(addGroup(*database, u"one"_s));
    dropConnections(uri);
    OK(GroupTable(*database).findByName(u"one"_s)); // a read outside a transaction is repeated
    dropConnections(uri);
    OK(addGroup(*database, u"two"_s)); // and a transaction begins on a new connection
    dropConnections(uri);
    OK(database->checkHealth());

    test::PostgresServer::shared()->stop();
    FAILS(database->checkHealth(), Unavailable);
    FAILS(GroupTable(*database).findByName(u"one"_s), Unavailable);
    FAILS(addGroup(*database, u"three"_s), Unavailable);
    test::PostgresServer::shared()->start();
    OK(addGroup(*database, u"three"_s));
    TAKE(all, GroupTable(*database).list({}, {}, 10));
    QCOMPARE(all.total, 3);
}

void TestPostgres::aTransactionEndsWithItsConnection()
{
    QString uri;
    TAKE(database, openNew(&uri));
    {
        TAKE(transaction, Transaction::begin(*database));
        OK(GroupTable(*database).insert({0, u"half"_s, {}, 0, 0}));
        dropConnections(uri);
        // Not repeated on a new connection: the first half would be missing.
        FAILS(GroupTable(*database).insert({0, u"other half"_s, {}, 0, 0}), Unavailable);
        FAILS(transaction.commit(), Internal);
    }
    TAKE(all, GroupTable(*database).list({}, {}, 10));
    QCOMPARE(all.total, 0);
    {
        TAKE(transaction, Transaction::begin(*database));
        OK(GroupTable(*database).insert({0, u"half"_s, {}, 0, 0}));
        dropConnections(uri);
        FAILS(transaction.commit(), Unavailable);
    }
    OK(addGroup(*database, u"whole"_s));
    TAKE(whole, GroupTable(*database).list({}, {}, 10));
    QCOMPARE(whole.total, 1);
}

void TestPostgres::aReadOnlyServerRefusesChanges()
{
    QString uri;
    TAKE(database, openNew(&uri));
    test::PostgresServer::run(
        uri,
        u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(uri.section(u'/', -1)));
    dropConnections(uri);
    FAILS(addGroup(*database, u"one"_s), Unavailable);
    OK(GroupTable(*database).list({}, {}, 10));
}

void TestPostgres::passwordsStayOutOfErrors()
{
    TAKE(location,
         store::Location::postgresql(
             core::Secret(std::string("postgresql://someone:hunter2@127.0.0.1:1/nowhere"))));
    const auto opened = Database::open(location, Database::Mode::MustExist);
    QVERIFY(!opened);
    QVERIFY2(!opened.error().message.contains(u"hunter2"_s), qPrintable(opened.error().message));
    const auto bad = store::Location::postgresql(
        core::Secret(std::string("postgresql://someone:hunter2@127.0.0.1:1/")));
    QVERIFY(!bad && !bad.error().message.contains(u"hunter2"_s));
}

void TestPostgres::committedChangesAreNotified()
{
    TAKE(database, openNew());
    TAKE(other, database->openAnother());
    const QSqlDatabase listener = store::RawConnection::of(*other);
    QVERIFY(listener.driver()->subscribeToNotification(u"latchkey_change"_s));
    QSignalSpy heard(listener.driver(), &QSqlDriver::notification);
    {
        TAKE(transaction, Transaction::begin(*database));
        OK(store::ChangeTable(*database).append(core::fromMilliseconds(1), u"alice"_s, {}));
    }
    TAKE(transaction, Transaction::begin(*database));
    TAKE(revision, store::ChangeTable(*database).append(core::fromMilliseconds(1), u"alice"_s, {}));
    OK(transaction.commit());
    QVERIFY(heard.wait(5'000));
    QCOMPARE(heard.size(), 1); // not for the one that was rolled back
    QCOMPARE(heard.first().at(2).toString(), QString::number(revision));
}
