// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "common/core/secret.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <thread>
#include <vector>

namespace store {

enum class Dialect
{
    Sqlite,
    PostgreSql
};

/// Where the data is. Cheap to copy.
struct Location
{
    Dialect dialect = Dialect::Sqlite;
    QString file; ///< SQLite: path of the database file
    core::Secret uri; ///< PostgreSQL: postgresql://user:password@host:port/name?sslmode=... (may
                      ///< hold a password)

    [[nodiscard]] static Location sqlite(const QString& file);
    /// Refuses what is no postgresql:// address with a database name.
    [[nodiscard]] static core::Result<Location> postgresql(const core::Secret& uri);
};

/// One connection. It belongs to the thread that opened it; another thread opens its own with
/// openAnother().
///
/// SQLite: mode 0600, write-ahead log, synchronous=FULL, foreign keys, secure_delete, five seconds
/// of waiting for a lock. PostgreSQL: UTF-8, UTC, reconnects by itself where no transaction is lost
/// by it.
class Database
{
public:
    enum class Mode
    {
        MustExist, ///< SQLite: a missing file is an error, so that a wrong path never starts an
                   ///< empty (permissive) store
        MayCreate,
    };

    /// Opens and checks the database: it is ours, readable and undamaged (SQLite: quick_check).
    /// Does not migrate.
    static core::Result<std::unique_ptr<Database>> open(const Location& location, Mode mode);
    /// A further connection to the same database for the calling thread, without the damage check.
    /// The database object itself may be alive on another thread.
    [[nodiscard]] core::Result<std::unique_ptr<Database>> openAnother() const;

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] Dialect dialect() const { return m_location.dialect; }
    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// One cheap question to the database; reconnects to PostgreSQL if the connection broke. For
    /// /health/ready.
    [[nodiscard]] core::Status checkHealth();
    /// SQLite: PRAGMA quick_check (reads the whole file). PostgreSQL: checkHealth().
    [[nodiscard]] core::Status checkIntegrity();

private:
    friend class Query;
    friend class Transaction;
    friend class RawConnection;

    Database(Location location, QString connectionName);

    [[nodiscard]] core::Status connect(bool create);
    /// Closes and opens again; only outside a transaction.
    [[nodiscard]] core::Status reconnect();
    [[nodiscard]] QSqlDatabase handle() const;

    Location m_location;
    QString m_connectionName;
    std::thread::id m_thread;
    bool m_inTransaction = false;
    bool m_readOnly = false; ///< the transaction is of Kind::Read
    bool m_statementFailed = false; ///< in this transaction: it may not be committed any more
    bool m_lost = false; ///< the last error was a broken connection
    /// Queries that outlive a failed statement of PostgreSQL's: they can only be freed after the
    /// rollback.
    std::vector<QSqlQuery> m_spoilt;
};

} // namespace store
