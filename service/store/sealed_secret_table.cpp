// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/sealed_secret_table.h"

#include "service/store/connect.h"
#include "service/store/query.h"
#include "service/store/transaction.h"

#include <QSqlQuery>
#include <QVariant>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

core::Status SealedSecretTable::put(const QString& tokenId, const QByteArray& blob)
{
    const auto stored = Query(m_database, u"store the sealed token"_s,
                              u"INSERT INTO sealed_secrets (token_id, blob) VALUES (?, ?) "
                              "ON CONFLICT (token_id) DO UPDATE SET blob = excluded.blob"_s)
                            .bind(tokenId)
                            .bind(blob)
                            .change();
    if (!stored && stored.error().code == Code::Conflict)
        return core::Error{Code::NotFound, u"There is no such token."_s};
    if (!stored)
        return stored.error();
    return core::Done{};
}

core::Result<QByteArray> SealedSecretTable::find(const QString& tokenId)
{
    Query query(m_database, u"read the sealed token"_s,
                u"SELECT blob FROM sealed_secrets WHERE token_id = ?"_s);
    const auto found = query.bind(tokenId).first();
    if (!found)
        return found.error();
    if (!*found)
        return core::Error{Code::NotFound, u"The value of this token is not kept."_s};
    return query.bytes(0);
}

core::Status SealedSecretTable::remove(const QString& tokenId)
{
    const auto removed = Query(m_database, u"delete the sealed token"_s,
                               u"DELETE FROM sealed_secrets WHERE token_id = ?"_s)
                             .bind(tokenId)
                             .change();
    if (!removed)
        return removed.error();
    return core::Done{};
}

core::Result<qint64> SealedSecretTable::count()
{
    Query query(m_database, u"count the sealed tokens"_s, u"SELECT count(*) FROM sealed_secrets"_s);
    if (const auto counted = query.first(); !counted)
        return counted.error();
    return query.integer(0);
}

namespace {

/// Moves the log's pages into the file and cuts the log to nothing; answers with an error while a
/// reader is in the way.
core::Status emptyLog(const QSqlDatabase& connection, const QString& what)
{
    const auto busy = ask(connection, Dialect::Sqlite, what, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    if (busy->toInt() != 0)
        return core::Error{
            Code::Unavailable,
            u"The sealed values are deleted, but remains may be in the log file, because another "
            "connection is reading. Try again."_s};
    return core::Done{};
}

} // namespace

core::Status forEachSealedValue(Database& database,
                                const std::function<void(const QByteArray&)>& each)
{
    for (const auto& sql :
         {u"SELECT blob FROM sealed_secrets"_s, u"SELECT answer FROM idempotency"_s}) {
        Query query(database, u"read the sealed values"_s, sql);
        const core::Status read = query.each([&]() -> core::Status {
            each(query.bytes(0));
            return core::Done{};
        });
        if (!read)
            return read;
    }
    return core::Done{};
}

core::Result<qint64> countSealedValues(Database& database)
{
    Query query(
        database, u"count the sealed values"_s,
        u"SELECT (SELECT count(*) FROM sealed_secrets) + (SELECT count(*) FROM idempotency)"_s);
    if (const auto counted = query.first(); !counted)
        return counted.error();
    return query.integer(0);
}

core::Status eraseSealedSecrets(Database& database)
{
    const QString what = u"erase the sealed values"_s;
    auto transaction = Transaction::begin(database, Transaction::Kind::Change);
    if (!transaction)
        return transaction.error();
    for (const auto& table : {u"sealed_secrets"_s, u"idempotency"_s}) {
        if (const auto removed = Query(database, what, u"DELETE FROM "_s + table).change();
            !removed)
            return removed.error();
    }
    if (core::Status committed = transaction->commit(); !committed)
        return committed;
    if (database.dialect() == Dialect::PostgreSql) {
        for (const auto& table : {u"sealed_secrets"_s, u"idempotency"_s}) {
            const auto rewritten = ask(RawConnection::of(database), database.dialect(), what,
                                       u"VACUUM FULL "_s + table);
            if (!rewritten)
                return rewritten.error();
        }
        return core::Done{};
    }
    // secure_delete overwrote the values in their pages; older copies of these pages are in the
    // log, and pages that were freed earlier may be anywhere in the file.
    if (core::Status emptied = emptyLog(RawConnection::of(database), what); !emptied)
        return emptied;
    if (const auto rewritten = ask(RawConnection::of(database), Dialect::Sqlite, what, u"VACUUM"_s);
        !rewritten)
        return rewritten.error();
    return emptyLog(RawConnection::of(database), what);
}

} // namespace store
