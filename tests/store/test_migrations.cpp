// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_migrations.h"

#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/token_table.h"
#include "tests/store/postgres_server.h"

#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;
using store::Database;
using store::Migration;
using store::Query;

namespace {

QStringList tablesOf(Database& database)
{
    Query query(
        database, u"list tables"_s,
        database.dialect() == store::Dialect::Sqlite
            ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1"_s
            : u"SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_s);
    QStringList names;
    const core::Status read = query.each([&]() -> core::Status {
        names.append(query.text(0));
        return core::Done{};
    });
    return read ? names : QStringList{};
}

core::Status runFile(Database& database, const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Code::NotFound, u"There is no fixture "_s + file};
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString& line :
         QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("--"_L1))
            continue;
        QString sql = line;
        if (database.dialect() == store::Dialect::PostgreSql)
            sql.replace(QRegularExpression(u"X'([0-9a-f]*)'"_s), u"'\\x\\1'::bytea"_s);
        if (const auto done = Query(database, u"run the fixture"_s, sql).change(); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace

core::Result<std::unique_ptr<Database>> TestMigrations::emptyDatabase()
{
    if (isSqlite())
        return Database::open(store::Location::sqlite(location().file + QString::number(++m_made)),
                              Database::Mode::MayCreate);
    const auto place = store::Location::postgresql(
        core::Secret(test::PostgresServer::shared()->newDatabase().toStdString()));
    if (!place)
        return place.error();
    return Database::open(*place, Database::Mode::MayCreate);
}

/// Every row of the tables as text, in an order of its own. Of each table so many columns as it had
/// when \a columns was first filled: a later step may add some.
QString TestMigrations::dump(Database& database, const QStringList& tables,
                             QHash<QString, int>& columns)
{
    QString all;
    for (const QString& table : tables) {
        if (table == "schema_version"_L1)
            continue;
        QStringList rows;
        Query read(database, u"dump"_s, u"SELECT * FROM "_s + table);
        const core::Status done = read.each([&]() -> core::Status {
            QStringList values;
            const int count = columns.value(table, read.columnCount());
            columns.insert(table, count);
            for (int i = 0; i < count; ++i)
                values.append(read.isNull(i)
                                  ? u"NULL"_s
                                  : QString::fromLatin1(read.bytes(i).toPercentEncoding()));
            rows.append(values.join(u'|'));
            return core::Done{};
        });
        if (!done)
            return u"failed: "_s + done.error().message;
        rows.sort();
        all += table + u":\n"_s + rows.join(u'\n') + u'\n';
    }
    return all;
}

void TestMigrations::stepsAreNumberedWithoutGaps()
{
    TAKE(steps, store::builtInMigrations(location().dialect));
    QVERIFY(steps.size() >= 2);
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].number, i + 1);
    TAKE(version, store::schemaVersion(db()));
    QCOMPARE(version, steps.last().number);
    TAKE(
        others,
        store::builtInMigrations(isSqlite() ? store::Dialect::PostgreSql : store::Dialect::Sqlite));
    QCOMPARE(others.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(others[i].name, steps[i].name);
}

void TestMigrations::migratingAgainChangesNothing()
{
    TAKE(version, store::migrate(db(), now()));
    QCOMPARE(version, store::builtInMigrations(location().dialect)->last().number);
    Query count(db(), u"count"_s, u"SELECT count(*) FROM schema_version"_s);
    OK(count.first());
    QCOMPARE(count.number(0), version);
}

void TestMigrations::everyStepKeepsTheRows()
{
    TAKE(steps, store::builtInMigrations(location().dialect));
    for (qsizetype from = 1; from < steps.size(); ++from) {
        TAKE(database, emptyDatabase());
        OK(store::migrate(*database, steps.first(from), now()));
        // Each fixture adds what only its schema can hold.
        for (qsizetype schema = 1; schema <= from; ++schema) {
            const QString file =
                QStringLiteral(STORE_FIXTURES "/rows_%1.sql").arg(schema, 4, 10, QLatin1Char('0'));
            if (QFile::exists(file))
                OK(runFile(*database, file));
        }
        const QStringList tables = tablesOf(*database);
        QHash<QString, int> columns;
        const QString before = dump(*database, tables, columns);
        for (const auto& word : {u"alice"_s, u"lku_tokenid1"_s, u"group-a"_s})
            QVERIFY2(before.contains(word), qPrintable(before));
        OK(store::migrate(*database, steps.first(from + 1), now()));
        TAKE(version, store::schemaVersion(*database));
        QCOMPARE(version, from + 1);
        QCOMPARE(dump(*database, tables, columns), before);
        OK(store::migrate(*database, steps, now()));
        QCOMPARE(dump(*database, tables, columns), before);
        OK(database->checkIntegrity());
    }
}

// Rows of schema 3 have sums without the column of schema 4, and are not taken for damaged.
void TestMigrations::aColumnThatCameLaterChangesNoSum()
{
    domain::Token token;
    token.id = u"token0000001"_s;
    token.name = u"a"_s;
    token.shared = true;
    TAKE(transaction, store::Transaction::begin(db()));
    OK(store::TokenTable(db()).insert(token, {QByteArray(32, 'x'), {}, {}}));
    const auto sumWith = [this](const QString& rate) {
        store::PolicySum sum;
        Query read(db(), u"read"_s,
                   u"SELECT t.id, t.digest, t.owner_id, t.expires_at, t.schemes + 4 * t.read_only "
                   u"+ 8 * t.disabled, t.limits, t.ip_ranges, t.previous_digest, "
                   u"t.previous_until, %1 FROM tokens t"_s.arg(rate));
        const core::Status done = read.each([&]() -> core::Status {
            sum.add(store::PolicyPart::Tokens, read);
            return core::Done{};
        });
        return done ? sum : store::PolicySum{};
    };
    OK(store::verify(db(), store::PolicyPart::Tokens, sumWith(u"NULL"_s)));
    FAILS(store::verify(db(), store::PolicyPart::Tokens, sumWith(u"'{\"exempt\":true}'"_s)),
          Internal);
}

void TestMigrations::aFailingStepLeavesTheStepBefore()
{
    TAKE(steps, store::builtInMigrations(location().dialect));
    const int last = steps.last().number;
    auto broken = steps;
    broken.append(
        {last + 1, u"broken.sql"_s,
         u"CREATE TABLE half (x INTEGER);\nINSERT INTO half (x) VALUES (1);\nINSERT INTO nowhere VALUES (1);\n"_s});
    const QStringList tables = tablesOf(db());
    QHash<QString, int> columns;
    const QString before = dump(db(), tables, columns);
    QVERIFY(!store::migrate(db(), broken, now()));
    TAKE(version, store::schemaVersion(db()));
    QCOMPARE(version, last);
    QVERIFY(!tablesOf(db()).contains(u"half"_s));
    QCOMPARE(dump(db(), tables, columns), before);
    // And it is usable, also by the repaired program.
    broken.last().sql = u"CREATE TABLE whole (x INTEGER);\n"_s;
    OK(store::migrate(db(), broken, now()));
    QVERIFY(tablesOf(db()).contains(u"whole"_s));
}

void TestMigrations::aNewerSchemaIsRefused()
{
    TAKE(steps, store::builtInMigrations(location().dialect));
    auto newer = steps;
    newer.append({steps.last().number + 1, u"newer.sql"_s, u"CREATE TABLE newer (x INTEGER);\n"_s});
    OK(store::migrate(db(), newer, now()));
    const auto refused = store::migrate(db(), now());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::Conflict);
    QVERIFY2(refused.error().message.contains(u"newer version"_s),
             qPrintable(refused.error().message));
}

void TestMigrations::twoProgramsMigrateOnce()
{
    TAKE(database, emptyDatabase());
    std::atomic<int> done{0};
    const auto migrateIt = [&] {
        const auto own = database->openAnother();
        if (own && store::migrate(**own, now()))
            ++done;
    };
    std::thread one(migrateIt);
    std::thread two(migrateIt);
    one.join();
    two.join();
    QCOMPARE(done.load(), 2);
    Query count(*database, u"count"_s, u"SELECT count(*) FROM schema_version"_s);
    OK(count.first());
    QCOMPARE(count.number(0), store::builtInMigrations(location().dialect)->last().number);
}
