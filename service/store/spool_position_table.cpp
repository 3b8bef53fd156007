// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/spool_position_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;

core::Status SpoolPositionTable::put(const QString& spool, qint64 position)
{
    const auto stored = Query(m_database, u"store the spool's position"_s,
                              u"INSERT INTO spool_positions (spool, position) VALUES (?, ?) "
                              "ON CONFLICT (spool) DO UPDATE SET position = excluded.position"_s)
                            .bind(spool)
                            .bind(position)
                            .change();
    if (!stored)
        return stored.error();
    return core::Done{};
}

core::Result<qint64> SpoolPositionTable::find(const QString& spool)
{
    Query query(m_database, u"read the spool's position"_s,
                u"SELECT position FROM spool_positions WHERE spool = ?"_s);
    const auto found = query.bind(spool).first();
    if (!found)
        return found.error();
    return *found ? query.integer(0) : 0;
}

core::Result<QHash<QString, qint64>> SpoolPositionTable::all()
{
    Query query(m_database, u"read the spools' positions"_s,
                u"SELECT spool, position FROM spool_positions"_s);
    QHash<QString, qint64> positions;
    const core::Status read = query.each([&]() -> core::Status {
        positions.insert(query.text(0), query.integer(1));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return positions;
}

core::Status SpoolPositionTable::remove(const QString& spool)
{
    const auto removed =
        Query(m_database, u"forget the spool"_s, u"DELETE FROM spool_positions WHERE spool = ?"_s)
            .bind(spool)
            .change();
    if (!removed)
        return removed.error();
    return core::Done{};
}

} // namespace store
