// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/node_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;

core::Status NodeTable::put(const Node& node)
{
    const auto stored =
        Query(m_database, u"report this node"_s,
              u"INSERT INTO nodes (number, version, started_at, seen_at) VALUES (?, ?, ?, ?) "
              "ON CONFLICT (number) DO UPDATE SET version = excluded.version, "
              "started_at = excluded.started_at, seen_at = excluded.seen_at"_s)
            .bind(node.number)
            .bind(node.version)
            .bind(node.startedAt)
            .bind(node.seenAt)
            .change();
    if (!stored)
        return stored.error();
    return core::Done{};
}

core::Status NodeTable::remove(int number)
{
    const auto removed =
        Query(m_database, u"sign this node off"_s, u"DELETE FROM nodes WHERE number = ?"_s)
            .bind(number)
            .change();
    if (!removed)
        return removed.error();
    return core::Done{};
}

core::Result<QList<Node>> NodeTable::seenSince(core::Timestamp moment)
{
    Query query(m_database, u"read the nodes"_s,
                u"SELECT number, version, started_at, seen_at FROM nodes WHERE seen_at >= ? "
                "ORDER BY number"_s);
    QList<Node> nodes;
    const core::Status read = query.bind(moment).each([&]() -> core::Status {
        nodes.append({query.number(0), query.text(1), query.time(2), query.time(3)});
        return core::Done{};
    });
    if (!read)
        return read.error();
    return nodes;
}

} // namespace store
