// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/meta_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;

core::Result<std::optional<QByteArray>> MetaTable::find(const QString& key)
{
    Query query(m_database, u"read its own description"_s,
                u"SELECT value FROM meta WHERE key = ?"_s);
    const auto found = query.bind(key).first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>{};
    return std::optional(query.bytes(0));
}

core::Status MetaTable::put(const QString& key, const QByteArray& value)
{
    const auto stored = Query(m_database, u"store its own description"_s,
                              u"INSERT INTO meta (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
                            .bind(key)
                            .bind(value)
                            .change();
    if (!stored)
        return stored.error();
    return core::Done{};
}

} // namespace store
