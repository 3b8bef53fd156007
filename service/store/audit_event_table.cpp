// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_event_table.h"

#include "service/store/audit_object_table.h"
#include "service/store/audit_rows.h"
#include "service/store/cursor.h"
#include "service/store/query.h"
#include "service/store/text.h"

#include <map>
#include <tuple>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

/// Rows a statement stores at once; PostgreSQL pays a round trip for each statement.
constexpr std::size_t rowsPerStatement = 100;
/// Rows a search looks at for one page where no index leads it.
constexpr int rowsPerSearch = 200'000;

core::Status insertSome(Database& database, std::span<const AuditEvent> events)
{
    QString row = u"(?"_s;
    for (int i = 1; i < audit_rows::columnCount; ++i)
        row += ", ?"_L1;
    row += u')';
    Query query(database, u"store the audit records"_s,
                u"INSERT INTO audit_events (%1) VALUES %2"_s.arg(
                    audit_rows::columns,
                    QStringList(static_cast<qsizetype>(events.size()), row).join(u',')));
    for (const AuditEvent& event : events)
        audit_rows::bind(query, event);
    if (const auto inserted = query.change(); !inserted)
        return inserted.error();
    return core::Done{};
}

core::Status tally(Database& database, std::span<const AuditEvent> events)
{
    struct Sums
    {
        qint64 calls = 0, durationUs = 0, bytes = 0;
    };
    // Ordered, so that two writers take the rows' locks in one order.
    std::map<std::tuple<qint64, int, QString>, Sums> buckets;
    const qint64 length = std::chrono::milliseconds(AuditEventTable::bucket).count();
    for (const AuditEvent& event : events) {
        if (event.kind != AuditKind::Call)
            continue;
        const qint64 start = core::toMilliseconds(event.at) / length * length;
        Sums& sums = buckets[{start, static_cast<int>(event.reason), repaired(event.upstream)}];
        sums.calls += 1;
        sums.durationUs += event.durationUs;
        sums.bytes += event.bytes;
    }
    for (const auto& [key, sums] : buckets) {
        const auto& [start, reason, upstream] = key;
        const auto stored =
            Query(database, u"count the calls"_s,
                  u"INSERT INTO audit_counts (start, reason, upstream, calls, duration_us, bytes) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (start, reason, upstream) DO UPDATE SET "
                  "calls = audit_counts.calls + excluded.calls, "
                  "duration_us = audit_counts.duration_us + excluded.duration_us, "
                  "bytes = audit_counts.bytes + excluded.bytes"_s)
                .bind(start)
                .bind(reason)
                .bind(upstream)
                .bind(sums.calls)
                .bind(sums.durationUs)
                .bind(sums.bytes)
                .change();
        if (!stored)
            return stored.error();
    }
    return core::Done{};
}

/// The id below which a search stops for this page; 0: none.
core::Result<qint64> searchFloor(Database& database, qint64 below)
{
    Query query(database, u"search the audit log"_s,
                u"SELECT id FROM audit_events WHERE id < ? ORDER BY id DESC LIMIT 1 OFFSET ?"_s);
    const auto found = query.bind(below).bind(rowsPerSearch).first();
    if (!found)
        return found.error();
    return *found ? query.integer(0) : 0;
}

} // namespace

core::Status AuditEventTable::insert(std::span<const AuditEvent> events)
{
    for (std::size_t done = 0; done < events.size(); done += rowsPerStatement) {
        const auto some = events.subspan(done, std::min(rowsPerStatement, events.size() - done));
        if (core::Status inserted = insertSome(m_database, some); !inserted)
            return inserted;
    }
    if (core::Status stored = AuditObjectTable(m_database).insert(events); !stored)
        return stored;
    if (core::Status noted = audit_rows::noteSkew(m_database, events); !noted)
        return noted;
    return tally(m_database, events);
}

core::Result<AuditEvent> AuditEventTable::find(qint64 id)
{
    Query query(m_database, u"read the audit record"_s,
                u"SELECT %1 FROM audit_events WHERE id = ?"_s.arg(audit_rows::columns));
    const auto found = query.bind(id).first();
    if (!found)
        return found.error();
    if (!*found)
        return core::Error{Code::NotFound, u"There is no such audit record."_s};
    return audit_rows::read(query);
}

core::Result<AuditPage> AuditEventTable::search(const AuditFilter& filter, const QString& cursor,
                                                int limit)
{
    const auto conditions = audit_rows::conditionsOf(m_database, filter);
    if (!conditions)
        return conditions.error();
    qint64 below = std::numeric_limits<qint64>::max();
    if (!cursor.isEmpty()) {
        const auto position = Cursor::parse(cursor, 1);
        if (!position)
            return position.error();
        below = position->values.first().toLongLong();
    }
    qint64 floor = 0;
    if (!conditions->indexed) {
        const auto found = searchFloor(m_database, below);
        if (!found)
            return found.error();
        floor = *found;
    }
    Query query(
        m_database, u"search the audit log"_s,
        u"SELECT %1 FROM audit_events WHERE id < ? AND id >= ? AND %2 ORDER BY id DESC LIMIT ?"_s
            .arg(audit_rows::columns, conditions->text()));
    query.bind(below).bind(floor);
    conditions->bindTo(query);
    AuditPage page;
    const core::Status read = query.bind(limit + 1).each([&]() -> core::Status {
        if (page.items.size() == limit) {
            page.next = Cursor{{page.items.last().id}}.toText();
            return core::Done{};
        }
        auto event = audit_rows::read(query);
        if (!event)
            return event.error();
        page.items.append(*std::move(event));
        return core::Done{};
    });
    if (!read)
        return read.error();
    if (page.next.isEmpty() && floor != 0)
        page.next = Cursor{{floor}}.toText();
    return page;
}

core::Status AuditEventTable::forEach(const AuditFilter& filter,
                                      const std::function<core::Status(const AuditEvent&)>& each)
{
    const auto conditions = audit_rows::conditionsOf(m_database, filter);
    if (!conditions)
        return conditions.error();
    Query query(m_database, u"read the audit log"_s,
                u"SELECT %1 FROM audit_events WHERE %2 ORDER BY id"_s.arg(audit_rows::columns,
                                                                          conditions->text()));
    conditions->bindTo(query);
    return query.each([&]() -> core::Status {
        const auto event = audit_rows::read(query);
        if (!event)
            return event.error();
        return each(*event);
    });
}

core::Status
AuditEventTable::forEachOfBatches(qint64 first, qint64 last,
                                  const std::function<core::Status(const AuditEvent&)>& each)
{
    Query range(m_database, u"read the audit chain"_s,
                u"SELECT COALESCE(min(first_id), 1), COALESCE(max(last_id), 0) FROM audit_links "
                "WHERE batch BETWEEN ? AND ?"_s);
    if (const auto found = range.bind(first).bind(last).first(); !found)
        return found.error();
    Query query(
        m_database, u"read the audit log"_s,
        u"SELECT %1 FROM audit_events WHERE id BETWEEN ? AND ? AND batch BETWEEN ? AND ? ORDER BY batch, id"_s
            .arg(audit_rows::columns));
    query.bind(range.integer(0)).bind(range.integer(1)).bind(first).bind(last);
    return query.each([&]() -> core::Status {
        const auto event = audit_rows::read(query);
        if (!event)
            return event.error();
        return each(*event);
    });
}

core::Result<qint64> AuditEventTable::count()
{
    Query query(m_database, u"count the changes and sessions"_s,
                u"SELECT count(*) FROM audit_events"_s);
    if (const auto found = query.first(); !found)
        return found.error();
    return query.integer(0);
}

core::Result<qint64> AuditEventTable::lastId()
{
    Query query(m_database, u"read the audit log"_s,
                u"SELECT COALESCE(max(id), 0) FROM audit_events"_s);
    if (const auto found = query.first(); !found)
        return found.error();
    return query.integer(0);
}

core::Result<QList<AuditCount>> AuditEventTable::statistics(core::Timestamp from,
                                                            core::Timestamp to)
{
    Query query(m_database, u"read the counts"_s,
                u"SELECT start, reason, upstream, calls, duration_us, bytes FROM audit_counts "
                "WHERE start >= ? AND start < ? ORDER BY start, reason, upstream"_s);
    QList<AuditCount> counts;
    const core::Status read = query.bind(from).bind(to).each([&]() -> core::Status {
        counts.append({query.time(0), static_cast<domain::Reason>(query.number(1)), query.text(2),
                       query.integer(3), query.integer(4), query.integer(5)});
        return core::Done{};
    });
    if (!read)
        return read.error();
    return counts;
}

core::Result<qint64> AuditEventTable::removeBatchesThrough(qint64 last, int limit)
{
    core::Result<qint64> removed = 0;
    for (const auto table : {"audit_objects"_L1, "audit_events"_L1}) { // the same rows of both
        removed = Query(m_database, u"remove old audit records"_s,
                        u"DELETE FROM %1 WHERE id IN (SELECT id FROM audit_events WHERE id <= "
                        "(SELECT COALESCE(max(last_id), 0) FROM audit_links WHERE batch <= ?) "
                        "AND batch <= ? ORDER BY id LIMIT ?)"_s.arg(table))
                      .bind(last)
                      .bind(last)
                      .bind(limit)
                      .change();
        if (!removed)
            return removed;
    }
    return removed;
}

core::Status AuditEventTable::removeStatisticsBefore(core::Timestamp moment)
{
    const auto removed =
        Query(m_database, u"remove old counts"_s, u"DELETE FROM audit_counts WHERE start < ?"_s)
            .bind(moment)
            .change();
    if (!removed)
        return removed.error();
    return core::Done{};
}

} // namespace store
