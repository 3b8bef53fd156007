// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_chain_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr auto columns = "batch, at, first_id, last_id, row_count, digest"_L1;

AuditLink readLink(const Query& row)
{
    return {row.integer(0), row.time(1),    row.integer(2),
            row.integer(3), row.integer(4), row.bytes(5)};
}

} // namespace

core::Result<std::optional<AuditLink>> AuditChainTable::lockLast()
{
    if (!m_database.inTransaction())
        return core::Error{Code::Internal,
                           u"The audit chain was continued outside a transaction."_s};
    if (m_database.dialect() == Dialect::PostgreSql) {
        Query lock(m_database, u"wait for other audit writers"_s,
                   u"SELECT pg_advisory_xact_lock(5497563402)"_s);
        if (const auto locked = lock.first(); !locked)
            return locked.error();
    }
    return last();
}

core::Status AuditChainTable::append(const AuditLink& link)
{
    const auto stored =
        Query(m_database, u"continue the audit chain"_s,
              u"INSERT INTO audit_links (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(columns))
            .bind(link.batch)
            .bind(link.at)
            .bind(link.firstId)
            .bind(link.lastId)
            .bind(link.rows)
            .bind(link.digest)
            .change();
    if (!stored)
        return stored.error();
    return core::Done{};
}

core::Result<std::optional<AuditLink>> AuditChainTable::last()
{
    Query query(m_database, u"read the audit chain"_s,
                u"SELECT %1 FROM audit_links ORDER BY batch DESC LIMIT 1"_s.arg(columns));
    const auto found = query.first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<AuditLink>{};
    return std::optional(readLink(query));
}

core::Result<AuditLink> AuditChainTable::find(qint64 batch)
{
    Query query(m_database, u"read the audit chain"_s,
                u"SELECT %1 FROM audit_links WHERE batch = ?"_s.arg(columns));
    const auto found = query.bind(batch).first();
    if (!found)
        return found.error();
    if (!*found)
        return core::Error{Code::NotFound, u"The audit chain has no link %1."_s.arg(batch)};
    return readLink(query);
}

core::Result<std::optional<qint64>> AuditChainTable::lastBatchBefore(core::Timestamp moment)
{
    Query query(m_database, u"read the audit chain"_s,
                u"SELECT batch FROM audit_links WHERE at < ? AND batch < "
                "(SELECT COALESCE(min(batch), 9223372036854775807) FROM audit_links WHERE at >= ?) "
                "ORDER BY batch DESC LIMIT 1"_s);
    const auto found = query.bind(moment).bind(moment).first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<qint64>{};
    return std::optional(query.integer(0));
}

core::Status AuditChainTable::forEach(qint64 first,
                                      const std::function<core::Status(const AuditLink&)>& each)
{
    Query query(m_database, u"read the audit chain"_s,
                u"SELECT %1 FROM audit_links WHERE batch >= ? ORDER BY batch"_s.arg(columns));
    return query.bind(first).each([&] { return each(readLink(query)); });
}

} // namespace store
