// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/transaction.h"

#include "common/core/logging.h"
#include "service/store/connect.h"
#include "service/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

/// One change at a time, over all nodes; SQLite's BEGIN IMMEDIATE means the same.
constexpr auto lockChanges = "SELECT pg_advisory_xact_lock(5497563401)"_L1;

QString beginStatement(Dialect dialect, Transaction::Kind kind)
{
    const bool read = kind == Transaction::Kind::Read;
    switch (dialect) {
    case Dialect::Sqlite:
        return read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s;
    case Dialect::PostgreSql:
        return read ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s;
    }
    return {};
}

} // namespace

core::Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (database.m_inTransaction)
        return core::Error{Code::Internal, u"A transaction was begun inside another one."_s};
    if (std::this_thread::get_id() != database.m_thread)
        return core::Error{
            Code::Internal,
            u"A transaction was begun on a thread that does not own the connection."_s};
    if (database.m_lost) {
        if (const core::Status connected = database.reconnect(); !connected)
            return connected.error();
    }
    const QString statement = beginStatement(database.dialect(), kind);
    QSqlQuery query(database.handle());
    bool begun = query.exec(statement);
    if (!begun && isConnectionLoss(query.lastError(), database.dialect())) {
        if (const core::Status connected = database.reconnect(); !connected)
            return connected.error();
        query = QSqlQuery(database.handle());
        begun = query.exec(statement);
    }
    if (!begun)
        return toError(query.lastError(), database.dialect(), u"begin a transaction"_s);
    database.m_inTransaction = true;
    database.m_readOnly = kind == Kind::Read;
    database.m_statementFailed = false;
    Transaction transaction(database);
    if (kind == Kind::Change && database.dialect() == Dialect::PostgreSql) {
        const auto locked = ask(database.handle(), database.dialect(),
                                u"wait for other changes to end"_s, lockChanges);
        if (!locked)
            return locked.error();
    }
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    rollback();
}

core::Status Transaction::commit()
{
    if (!m_database)
        return core::Error{Code::Internal, u"A transaction was committed twice."_s};
    // PostgreSQL answers COMMIT of a spoilt transaction with a rollback and no error.
    if (m_database->m_statementFailed) {
        rollback();
        return core::Error{
            Code::Internal,
            u"Nothing was stored, because a statement of the transaction had failed."_s};
    }
    QSqlQuery query(m_database->handle());
    if (query.exec(u"COMMIT"_s)) {
        std::exchange(m_database, nullptr)->m_inTransaction = false;
        return core::Done{};
    }
    core::Error error =
        toError(query.lastError(), m_database->dialect(), u"commit the transaction"_s);
    if (isConnectionLoss(query.lastError(), m_database->dialect())) {
        m_database->m_lost = true;
        error.message +=
            u" The connection broke while committing: look whether the change is there before repeating it."_s;
    }
    rollback();
    return error;
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    Database& database = *std::exchange(m_database, nullptr);
    database.m_inTransaction = false;
    bool done = database.m_lost; // what was done went with the connection
    if (!done)
        done = QSqlQuery(database.handle()).exec(u"ROLLBACK"_s);
    database.m_spoilt.clear();
    if (done)
        return;
    // SQLite may have rolled back by itself (disk full, I/O error). Whatever it was, a fresh
    // connection has no half-done transaction.
    qCWarning(core::logStore,
              "A transaction could not be rolled back; the connection is opened anew.");
    database.m_lost = true;
}

} // namespace store
