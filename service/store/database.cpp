// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/database.h"

#include "common/core/logging.h"
#include "service/store/connect.h"

#include <QVariant>

#include <atomic>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// Qt knows connections by name; each of ours has its own, whatever thread it is made on.
QString newConnectionName()
{
    static std::atomic<quint64> last{0};
    return u"latchkey-%1"_s.arg(++last);
}

} // namespace

Location Location::sqlite(const QString& file)
{
    Location location;
    location.file = file;
    return location;
}

Database::Database(Location location, QString connectionName)
    : m_location(std::move(location))
    , m_connectionName(std::move(connectionName))
    , m_thread(std::this_thread::get_id())
{ }

Database::~Database()
{
    {
        QSqlDatabase connection = handle();
        if (m_inTransaction)
            qCCritical(core::logStore,
                       "A database connection ended inside a transaction, which is rolled back.");
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

core::Result<std::unique_ptr<Database>> Database::open(const Location& location, Mode mode)
{
    std::unique_ptr<Database> database(new Database(location, newConnectionName()));
    if (const core::Status connected = database->connect(mode == Mode::MayCreate); !connected)
        return connected.error();
    if (location.dialect == Dialect::Sqlite) {
        if (const core::Status checked = checkSqlite(database->handle(), location.file, false);
            !checked)
            return checked.error();
    }
    return database;
}

core::Result<std::unique_ptr<Database>> Database::openAnother() const
{
    std::unique_ptr<Database> database(new Database(m_location, newConnectionName()));
    if (const core::Status connected = database->connect(false); !connected)
        return connected.error();
    return database;
}

core::Status Database::connect(bool create)
{
    const QString driver = m_location.dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return core::Error{
            core::Error::Code::Unavailable,
            u"Qt's database driver %1 is not installed (Debian: libqt6sql6-%2)."_s.arg(
                driver, m_location.dialect == Dialect::Sqlite ? u"sqlite"_s : u"psql"_s)};
    const QSqlDatabase connection = QSqlDatabase::addDatabase(driver, m_connectionName);
    switch (m_location.dialect) {
    case Dialect::Sqlite:
        return openSqlite(connection, m_location.file, create);
    case Dialect::PostgreSql:
        return openPostgresql(connection, m_location.uri);
    }
    return core::Error{};
}

core::Status Database::reconnect()
{
    handle().close();
    core::Status connected = m_location.dialect == Dialect::Sqlite
        ? openSqlite(handle(), m_location.file, false)
        : openPostgresql(handle(), m_location.uri);
    m_lost = !connected;
    if (connected)
        qCInfo(core::logStore, "Connected to the database again.");
    return connected;
}

core::Status Database::checkHealth()
{
    if (m_inTransaction)
        return core::Done{};
    if (!m_lost) {
        if (ask(handle(), m_location.dialect, u"answer"_s, u"SELECT 1"_s))
            return core::Done{};
    }
    return reconnect();
}

core::Status Database::checkIntegrity()
{
    if (m_location.dialect == Dialect::PostgreSql)
        return checkHealth();
    return checkSqlite(handle(), m_location.file, true);
}

} // namespace store
