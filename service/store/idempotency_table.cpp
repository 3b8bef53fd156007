// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/idempotency_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

core::Status IdempotencyTable::insert(const IdempotentAnswer& answer)
{
    const auto inserted =
        Query(
            m_database, u"store the answer"_s,
            u"INSERT INTO idempotency (actor, key, request, answer, until) VALUES (?, ?, ?, ?, ?)"_s)
            .bind(answer.actor)
            .bind(answer.key)
            .bind(answer.request)
            .bind(answer.answer)
            .bind(answer.until)
            .change();
    if (!inserted && inserted.error().code == Code::Conflict)
        return core::Error{Code::Conflict, u"This Idempotency-Key was used already."_s};
    if (!inserted)
        return inserted.error();
    return core::Done{};
}

core::Result<std::optional<IdempotentAnswer>>
IdempotencyTable::find(const QString& actor, const QString& key, core::Timestamp now)
{
    Query query(
        m_database, u"read the stored answer"_s,
        u"SELECT request, answer, until FROM idempotency WHERE actor = ? AND key = ? AND until > ?"_s);
    const auto found = query.bind(actor).bind(key).bind(now).first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<IdempotentAnswer>{};
    return std::optional(
        IdempotentAnswer{key, actor, query.bytes(0), query.bytes(1), query.time(2)});
}

core::Result<qint64> IdempotencyTable::removeExpired(core::Timestamp now)
{
    return Query(m_database, u"remove old answers"_s, u"DELETE FROM idempotency WHERE until <= ?"_s)
        .bind(now)
        .change();
}

core::Result<qint64> IdempotencyTable::removeAll()
{
    return Query(m_database, u"remove stored answers"_s, u"DELETE FROM idempotency"_s).change();
}

} // namespace store
