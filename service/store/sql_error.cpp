// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/sql_error.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

// Extended result codes of SQLite (sqlite3.h).
enum SqliteCode
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    ConstraintForeignKey = 787,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
};

Code classifySqlite(int code)
{
    if (code == ConstraintUnique || code == ConstraintPrimaryKey || code == ConstraintForeignKey)
        return Code::Conflict;
    switch (code & 0xff) {
    case Constraint:
        return Code::InvalidArgument;
    case Busy:
    case Locked:
    case ReadOnly:
    case IoError:
    case Full:
    case CannotOpen:
        return Code::Unavailable;
    default:
        return Code::Internal;
    }
}

bool isPostgresConnectionLoss(const QString& state)
{
    // Class 08: connection exceptions; 57P: the server shuts down or has ended the session. libpq
    // itself reports a dead socket without any state.
    return state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1);
}

Code classifyPostgres(const QString& state)
{
    if (state == "23505"_L1 || state == "23503"_L1)
        return Code::Conflict;
    if (state.startsWith("23"_L1)
        || state.startsWith("22"_L1)) // other constraints; values that don't fit
        return Code::InvalidArgument;
    // 25006 read-only, 40 serialization and deadlock, 53 out of resources, 55P03 lock timeout,
    // 57014 statement timeout, 58 the server's own I/O, 28 and 3D: this user or database is not let
    // in (any more).
    for (const auto prefix :
         {"25006"_L1, "40"_L1, "53"_L1, "55"_L1, "57"_L1, "58"_L1, "28"_L1, "3D"_L1}) {
        if (state.startsWith(prefix))
            return Code::Unavailable;
    }
    return isPostgresConnectionLoss(state) ? Code::Unavailable : Code::Internal;
}

QString firstLine(const QString& text)
{
    // PostgreSQL adds a DETAIL line that repeats the row's values.
    QString line = text.section(u'\n', 0, 0).trimmed();
    if (line.startsWith("ERROR:"_L1))
        line = line.mid(6).trimmed();
    return line;
}

} // namespace

Code classify(const QSqlError& error, Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return classifySqlite(error.nativeErrorCode().toInt());
    case Dialect::PostgreSql:
        return classifyPostgres(error.nativeErrorCode());
    }
    return Code::Internal;
}

bool isConnectionLoss(const QSqlError& error, Dialect dialect)
{
    return dialect == Dialect::PostgreSql && isPostgresConnectionLoss(error.nativeErrorCode());
}

core::Error toError(const QSqlError& error, Dialect dialect, const QString& what)
{
    QString why = firstLine(error.databaseText());
    if (why.isEmpty())
        why = firstLine(error.driverText());
    return {classify(error, dialect), u"The database could not %1: %2."_s.arg(what, why)};
}

} // namespace store
