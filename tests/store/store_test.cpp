// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_test.h"

#include "tests/store/postgres_server.h"

namespace test {

using namespace Qt::StringLiterals;

void StoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("sqlite") << true;
    QTest::newRow("postgresql") << false;
}

void StoreTest::init()
{
    QFETCH_GLOBAL(bool, sqlite);
    m_dir = std::make_unique<QTemporaryDir>();
    if (sqlite) {
        m_location = store::Location::sqlite(m_dir->filePath(u"latchkey.db"_s));
    } else {
        PostgresServer* server = PostgresServer::shared();
        if (!server)
            QSKIP("PostgreSQL's server programs (initdb) are not installed.");
        TAKE(location,
             store::Location::postgresql(core::Secret(server->emptiedDatabase().toStdString())));
        m_location = location;
    }
    TAKE(database, store::Database::open(m_location, store::Database::Mode::MayCreate));
    m_database = std::move(database);
    OK(store::migrate(*m_database, now()));
    prepare();
}

void StoreTest::cleanup()
{
    m_database.reset();
    m_dir.reset();
}

std::unique_ptr<store::Database> makeSqlite(const QString& file)
{
    auto database =
        store::Database::open(store::Location::sqlite(file), store::Database::Mode::MayCreate);
    if (!database) {
        QTest::qFail(qPrintable(database.error().message), __FILE__, __LINE__);
        return {};
    }
    if (const auto migrated = store::migrate(**database, core::fromMilliseconds(1)); !migrated) {
        QTest::qFail(qPrintable(migrated.error().message), __FILE__, __LINE__);
        return {};
    }
    return *std::move(database);
}

} // namespace test
