// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/query.h"

#include "service/store/sql_error.h"
#include "service/store/text.h"

#include <QSqlDriver>
#include <QSqlError>

namespace store {

using namespace Qt::StringLiterals;

Query::Query(Database& database, const QString& what, const QString& sql)
    : m_database(database)
    , m_what(what)
    , m_sql(sql)
{ }

Query::~Query()
{
    if (m_database.inTransaction() && m_database.m_statementFailed)
        m_database.m_spoilt.push_back(std::move(m_query));
}

Query& Query::bind(const std::optional<core::Timestamp>& time)
{
    return time ? bind(*time) : bindNull();
}

Query& Query::bind(const QString& text)
{
    if (!isStorable(text))
        m_unstorable = true;
    return bindValue(text.isNull() ? u""_s : text);
}

Query& Query::bind(const QByteArray& bytes)
{
    return bindValue(bytes.isNull() ? QByteArray("") : bytes);
}

Query& Query::bindRepaired(const QString& text)
{
    return bind(repaired(text));
}

Query& Query::bindNull()
{
    return bindValue(QVariant(QMetaType(QMetaType::QString)));
}

Query& Query::bindValue(const QVariant& value)
{
    m_values.append(value);
    return *this;
}

core::Result<qint64> Query::change()
{
    if (const core::Status done = executeWrite(); !done)
        return done.error();
    return qint64{m_query.numRowsAffected()};
}

core::Result<bool> Query::changeReturning()
{
    if (const core::Status done = executeWrite(); !done)
        return done.error();
    if (m_query.next())
        return true;
    if (const core::Status done = afterLastRow(); !done)
        return done.error();
    return false;
}

core::Result<bool> Query::first()
{
    if (const core::Status done = execute(false); !done)
        return done.error();
    if (m_query.next())
        return true;
    if (const core::Status done = afterLastRow(); !done)
        return done.error();
    return false;
}

std::optional<core::Timestamp> Query::optionalTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return time(column);
}

core::Status Query::executeWrite()
{
    if (!m_database.inTransaction() || m_database.m_readOnly)
        return core::Error{
            core::Error::Code::Internal,
            u"A write was refused because no transaction for it is open (%1)."_s.arg(m_what)};
    return execute(false);
}

core::Status Query::execute(bool forwardOnly)
{
    if (std::this_thread::get_id() != m_database.m_thread)
        return core::Error{
            core::Error::Code::Internal,
            u"A database connection was used on a thread that does not own it (%1)."_s.arg(m_what)};
    if (m_unstorable)
        return core::Error{
            core::Error::Code::InvalidArgument,
            u"The text holds a NUL or broken characters, so the database can't %1."_s.arg(m_what)};
    if (m_database.m_lost && !m_database.inTransaction()) {
        if (const core::Status connected = m_database.reconnect(); !connected)
            return connected;
    }
    if (attempt(forwardOnly))
        return core::Done{};
    core::Error error = failure();
    if (m_database.inTransaction() || !m_database.m_lost)
        return error;
    if (const core::Status connected = m_database.reconnect(); !connected)
        return connected;
    if (attempt(forwardOnly))
        return core::Done{};
    return failure();
}

bool Query::attempt(bool forwardOnly)
{
    m_query = QSqlQuery(m_database.handle());
    m_query.setForwardOnly(forwardOnly);
    if (m_values.isEmpty())
        return m_query.exec(m_sql);
    if (!m_query.prepare(m_sql))
        return false;
    for (const QVariant& value : m_values)
        m_query.addBindValue(value);
    return m_query.exec();
}

core::Status Query::afterLastRow()
{
    // Reading may fail after any row (damage, a lost connection); next() answers that like the end.
    if (m_query.lastError().isValid())
        return failure();
    return core::Done{};
}

core::Error Query::failure()
{
    const QSqlError error = m_query.lastError();
    m_database.m_statementFailed = true;
    m_database.m_lost = isConnectionLoss(error, m_database.dialect());
    return toError(error, m_database.dialect(), m_what);
}

} // namespace store
