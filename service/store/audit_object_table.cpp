// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_object_table.h"

#include "service/store/audit_rows.h"
#include "service/store/query.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qsizetype rowsPerStatement = 100;
constexpr int eventsAtOnce = 1000;

} // namespace

core::Status AuditObjectTable::insert(std::span<const AuditEvent> events)
{
    QList<std::pair<qint64, AuditObject>> rows;
    for (const AuditEvent& event : events)
        for (const AuditObject& object : objectsOf(event))
            rows.append({event.id, object});
    for (qsizetype done = 0; done < rows.size(); done += rowsPerStatement) {
        const auto some = rows.mid(done, rowsPerStatement);
        Query query(m_database, u"store what was changed"_s,
                    u"INSERT INTO audit_objects (id, kind, name) VALUES "_s
                        + QStringList(some.size(), u"(?, ?, ?)"_s).join(u','));
        for (const auto& [id, object] : some)
            query.bind(id).bind(static_cast<int>(object.kind)).bind(object.name);
        if (const auto inserted = query.change(); !inserted)
            return inserted.error();
    }
    return core::Done{};
}

core::Status AuditObjectTable::fill()
{
    for (qint64 after = -1;;) {
        std::vector<AuditEvent> events;
        int rows = 0;
        Query query(m_database, u"read the audit log"_s,
                    u"SELECT %1 FROM audit_events WHERE id > ? AND kind <> 0 AND kind = ? "
                    "ORDER BY id LIMIT ?"_s.arg(audit_rows::columns));
        query.bind(after).bind(static_cast<int>(AuditKind::Change)).bind(eventsAtOnce);
        const core::Status read = query.each([&]() -> core::Status {
            ++rows;
            after = query.integer(0);
            if (auto event = audit_rows::read(query))
                events.push_back(*std::move(event));
            return core::Done{};
        });
        if (!read)
            return read;
        if (core::Status stored = insert(events); !stored)
            return stored;
        if (rows < eventsAtOnce)
            return core::Done{};
    }
}

core::Result<QMultiMap<qint64, AuditObject>> AuditObjectTable::between(qint64 firstId,
                                                                       qint64 lastId)
{
    Query query(m_database, u"read what was changed"_s,
                u"SELECT id, kind, name FROM audit_objects WHERE id BETWEEN ? AND ?"_s);
    QMultiMap<qint64, AuditObject> found;
    const core::Status read = query.bind(firstId).bind(lastId).each([&]() -> core::Status {
        found.insert(query.integer(0),
                     {static_cast<AuditObject::Kind>(query.number(1)), query.text(2)});
        return core::Done{};
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace store
