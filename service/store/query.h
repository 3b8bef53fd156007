// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QVariantList>

#include <concepts>
#include <optional>

namespace store {

/// One SQL statement with its values, in the order of its '?'s. Errors are answers; nothing is ever
/// ignored.
///
/// Reads may run at any time; outside a transaction they are repeated once when PostgreSQL's
/// connection broke. Writes need a transaction.
class Query
{
public:
    /// \a what completes "The database could not ...": "store the token".
    Query(Database& database, const QString& what, const QString& sql);
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    Query& bind(std::integral auto value)
    {
        m_values.append(QVariant::fromValue<qint64>(static_cast<qint64>(value)));
        return *this;
    }
    Query& bind(core::Timestamp time) { return bind(core::toMilliseconds(time)); }
    Query& bind(const std::optional<core::Timestamp>& time);
    /// Refused when the statement runs if it can't be stored as it is; a null text is an empty one.
    Query& bind(const QString& text);
    Query& bind(const QByteArray& bytes);
    /// As bind(), but what can't be stored is replaced by U+FFFD.
    Query& bindRepaired(const QString& text);
    Query& bindNull();
    Query& bindValue(const QVariant& value);

    /// A write; answers with the number of rows it changed.
    [[nodiscard]] core::Result<qint64> change();
    /// A write with RETURNING; then on its first row, if it has one.
    [[nodiscard]] core::Result<bool> changeReturning();
    /// A read; then on its first row, if it has one.
    [[nodiscard]] core::Result<bool> first();
    /// A read; calls \a row on each row until it answers with an error. It must not use the same
    /// Database: PostgreSQL sends the rows while they are read.
    template <std::invocable F>
    [[nodiscard]] core::Status each(const F& row)
    {
        if (const core::Status started = execute(true); !started)
            return started;
        while (m_query.next()) {
            if (core::Status status = row(); !status)
                return status;
        }
        return afterLastRow();
    }

    // Columns of the current row, from 0.
    [[nodiscard]] int columnCount() const { return m_query.record().count(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] core::Timestamp time(int column) const
    {
        return core::fromMilliseconds(integer(column));
    }
    [[nodiscard]] std::optional<core::Timestamp> optionalTime(int column) const;

private:
    [[nodiscard]] core::Status execute(bool forwardOnly);
    [[nodiscard]] core::Status executeWrite();
    [[nodiscard]] bool attempt(bool forwardOnly);
    [[nodiscard]] core::Status afterLastRow();
    [[nodiscard]] core::Error failure();

    Database& m_database;
    QString m_what;
    QString m_sql;
    QVariantList m_values;
    QSqlQuery m_query;
    bool m_unstorable = false;
};

} // namespace store
