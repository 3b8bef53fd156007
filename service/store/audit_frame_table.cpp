// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_frame_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto metaColumns =
    "node, number, first_number, first_id, last_id, first_at, last_at, calls, digest"_L1;
constexpr qsizetype chunk =
    100; // values lists are of few lengths, for PostgreSQL's and SQLite's sake

AuditFrameRow readMeta(const Query& row)
{
    AuditFrameRow frame;
    frame.node = row.number(0);
    frame.number = row.integer(1);
    frame.firstNumber = row.integer(2);
    frame.firstId = row.integer(3);
    frame.lastId = row.integer(4);
    frame.firstAt = row.integer(5);
    frame.lastAt = row.integer(6);
    frame.calls = row.integer(7);
    frame.digest = row.bytes(8);
    return frame;
}

core::Status toStatus(const core::Result<qint64>& changed)
{
    if (!changed)
        return changed.error();
    return core::Done{};
}

core::Result<QList<AuditFrameRow>> readAll(Query& query)
{
    QList<AuditFrameRow> rows;
    const core::Status read = query.each([&]() -> core::Status {
        rows.append(readMeta(query));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return rows;
}

core::Result<qint64> readNumber(Query& query)
{
    const auto found = query.first();
    if (!found)
        return found.error();
    return *found ? query.integer(0) : 0;
}

QString placeholders(const QString& one, qsizetype count)
{
    return QStringList(count, one).join(u", "_s);
}

} // namespace

core::Status AuditFrameTable::insert(const AuditFrameRow& row)
{
    return toStatus(Query(m_database, u"store calls"_s,
                          u"INSERT INTO audit_frames (%1, keys, data) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(metaColumns))
                        .bind(row.node)
                        .bind(row.number)
                        .bind(row.firstNumber)
                        .bind(row.firstId)
                        .bind(row.lastId)
                        .bind(row.firstAt)
                        .bind(row.lastAt)
                        .bind(row.calls)
                        .bind(row.digest)
                        .bind(row.keys)
                        .bind(row.data)
                        .change());
}

core::Result<qint64> AuditFrameTable::remove(int node, qint64 first, qint64 last)
{
    return Query(m_database, u"remove calls"_s,
                 u"DELETE FROM audit_frames WHERE node = ? AND number BETWEEN ? AND ?"_s)
        .bind(node)
        .bind(first)
        .bind(last)
        .change();
}

core::Status AuditFrameTable::forEachNewest(const Range& range,
                                            const std::function<bool(const AuditFrameRow&)>& each)
{
    Query query(m_database, u"search the calls"_s,
                u"SELECT %1, keys FROM audit_frames WHERE last_id <= ? AND last_id >= ? AND "
                u"first_id < ? AND calls > 0 "
                "AND last_at >= ? AND first_at < ? ORDER BY last_id DESC"_s.arg(metaColumns));
    query.bind(range.lastIdAtMost)
        .bind(range.lastIdAtLeast)
        .bind(range.firstIdBelow)
        .bind(range.endsAtOrAfter)
        .bind(range.beginsBefore);
    const core::Error enough{core::Error::Code::NotFound, QString()};
    bool stopped = false;
    const core::Status read = query.each([&]() -> core::Status {
        AuditFrameRow frame = readMeta(query);
        frame.keys = query.bytes(9);
        stopped = !each(frame);
        if (stopped)
            return enough;
        return core::Done{};
    });
    return stopped ? core::Status(core::Done{}) : read;
}

core::Result<QByteArray> AuditFrameTable::data(int node, qint64 number)
{
    Query query(m_database, u"read calls"_s,
                u"SELECT data FROM audit_frames WHERE node = ? AND number = ?"_s);
    const auto found = query.bind(node).bind(number).first();
    if (!found)
        return found.error();
    if (!*found)
        return core::Error{core::Error::Code::NotFound, u"These calls are no longer stored."_s};
    return query.bytes(0);
}

core::Result<QList<AuditFrameRow>> AuditFrameTable::last(int node, int limit)
{
    Query query(m_database, u"read the last calls"_s,
                u"SELECT %1 FROM audit_frames WHERE node = ? ORDER BY number DESC LIMIT ?"_s.arg(
                    metaColumns));
    query.bind(node).bind(limit);
    return readAll(query);
}

core::Result<QList<AuditFrameRow>> AuditFrameTable::from(int node, qint64 first, int limit)
{
    Query query(m_database, u"read calls"_s,
                u"SELECT %1, keys, data FROM audit_frames WHERE node = ? AND number >= ? "
                "ORDER BY number LIMIT ?"_s.arg(metaColumns));
    QList<AuditFrameRow> rows;
    const core::Status read = query.bind(node).bind(first).bind(limit).each([&]() -> core::Status {
        AuditFrameRow row = readMeta(query);
        row.keys = query.bytes(9);
        row.data = query.bytes(10);
        rows.append(row);
        return core::Done{};
    });
    if (!read)
        return read.error();
    return rows;
}

core::Result<QList<AuditFrameRow>> AuditFrameTable::oldest(int node, qint64 at, int limit)
{
    Query query(
        m_database, u"find calls to remove"_s,
        u"SELECT %1 FROM audit_frames WHERE node = ? ORDER BY number LIMIT ?"_s.arg(metaColumns));
    query.bind(node).bind(limit);
    auto rows = readAll(query);
    if (!rows)
        return rows;
    // Only a beginning may go: the chain has no gaps.
    const auto kept = std::find_if(rows->cbegin(), rows->cend(),
                                   [&](const AuditFrameRow& row) { return row.lastAt >= at; });
    rows->erase(kept, rows->cend());
    return rows;
}

core::Result<qint64> AuditFrameTable::lastId()
{
    Query query(m_database, u"find the last call"_s, u"SELECT max(last_id) FROM audit_frames"_s);
    return readNumber(query);
}

core::Result<qint64> AuditFrameTable::count()
{
    Query query(m_database, u"count the calls"_s, u"SELECT sum(calls) FROM audit_frames"_s);
    return readNumber(query);
}

core::Status AuditFrameTable::complete(std::span<const AuditCompletion> completions)
{
    while (!completions.empty()) {
        const auto part = completions.first(std::min<std::size_t>(completions.size(), chunk));
        completions = completions.subspan(part.size());
        Query query(m_database, u"store how calls ended"_s,
                    u"INSERT INTO audit_completions (id, status, bytes, duration_us) VALUES %1 "
                    "ON CONFLICT (id) DO NOTHING"_s.arg(
                        placeholders(u"(?, ?, ?, ?)"_s, qsizetype(part.size()))));
        for (const AuditCompletion& completion : part)
            query.bind(completion.id)
                .bind(completion.status)
                .bind(completion.bytes)
                .bind(completion.durationUs);
        if (const auto stored = query.change(); !stored)
            return stored.error();
    }
    return core::Done{};
}

core::Result<QHash<qint64, AuditCompletion>>
AuditFrameTable::completions(std::span<const qint64> ids)
{
    QHash<qint64, AuditCompletion> found;
    while (!ids.empty()) {
        const auto part = ids.first(std::min<std::size_t>(ids.size(), chunk));
        ids = ids.subspan(part.size());
        Query query(
            m_database, u"read how calls ended"_s,
            u"SELECT id, status, bytes, duration_us FROM audit_completions WHERE id IN (%1)"_s.arg(
                placeholders(u"?"_s, qsizetype(part.size()))));
        for (const qint64 id : part)
            query.bind(id);
        const core::Status read = query.each([&]() -> core::Status {
            found.insert(query.integer(0),
                         {query.integer(0), query.number(1), query.integer(2), query.integer(3)});
            return core::Done{};
        });
        if (!read)
            return read.error();
    }
    return found;
}

core::Result<qint64> AuditFrameTable::removeCompletionsBefore(qint64 id, int limit)
{
    return Query(m_database, u"remove ends of calls"_s,
                 u"DELETE FROM audit_completions WHERE id IN "
                 "(SELECT id FROM audit_completions WHERE id < ? ORDER BY id LIMIT ?)"_s)
        .bind(id)
        .bind(limit)
        .change();
}

core::Result<std::optional<AuditNode>> AuditFrameTable::node(int node)
{
    Query query(
        m_database, u"read the end of the log"_s,
        u"SELECT node, number, digest, removed_number, removed_digest, seal FROM audit_nodes "
        "WHERE node = ?"_s);
    const auto found = query.bind(node).first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<AuditNode>{};
    return std::optional(AuditNode{query.number(0), query.integer(1), query.bytes(2),
                                   query.integer(3), query.bytes(4), query.bytes(5)});
}

core::Result<QList<int>> AuditFrameTable::nodes()
{
    Query query(m_database, u"read the nodes"_s, u"SELECT node FROM audit_nodes ORDER BY node"_s);
    QList<int> nodes;
    const core::Status read = query.each([&]() -> core::Status {
        nodes.append(query.number(0));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return nodes;
}

core::Status AuditFrameTable::putNode(const AuditNode& node)
{
    return toStatus(
        Query(
            m_database, u"store the end of the log"_s,
            u"INSERT INTO audit_nodes (node, number, digest, removed_number, removed_digest, seal) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (node) DO UPDATE SET number = excluded.number, "
            "digest = excluded.digest, removed_number = excluded.removed_number, "
            "removed_digest = excluded.removed_digest, seal = excluded.seal"_s)
            .bind(node.node)
            .bind(node.number)
            .bind(node.digest)
            .bind(node.removedNumber)
            .bind(node.removedDigest)
            .bind(node.seal)
            .change());
}

core::Result<QHash<int, qint64>> AuditFrameTable::tallies(int node)
{
    Query query(m_database, u"read what is counted"_s,
                u"SELECT part, number FROM audit_tallies WHERE node = ?"_s);
    QHash<int, qint64> numbers;
    const core::Status read = query.bind(node).each([&]() -> core::Status {
        numbers.insert(query.number(0), query.integer(1));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return numbers;
}

core::Status AuditFrameTable::putTallies(int node, int firstPart, int lastPart, qint64 number)
{
    Query query(m_database, u"store what is counted"_s,
                u"INSERT INTO audit_tallies (node, part, number) VALUES %1 "
                "ON CONFLICT (node, part) DO UPDATE SET number = excluded.number"_s.arg(
                    placeholders(u"(?, ?, ?)"_s, lastPart - firstPart + 1)));
    for (int part = firstPart; part <= lastPart; ++part)
        query.bind(node).bind(part).bind(number);
    return toStatus(query.change());
}

} // namespace store
