// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/session_table.h"

#include "service/store/query.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

core::Status SessionTable::insert(const Session& session)
{
    const auto inserted = Query(m_database, u"store the session"_s,
                                u"INSERT INTO sessions (digest, user_id, created_at, expires_at, "
                                u"last_seen_at, address) "
                                "VALUES (?, ?, ?, ?, ?, ?)"_s)
                              .bind(session.digest)
                              .bind(session.user)
                              .bind(session.createdAt)
                              .bind(session.expiresAt)
                              .bind(session.lastSeenAt)
                              .bindRepaired(session.address)
                              .change();
    if (!inserted)
        return inserted.error();
    return core::Done{};
}

core::Result<Session> SessionTable::find(const QByteArray& digest, core::Timestamp now)
{
    Query query(m_database, u"read the session"_s,
                u"SELECT user_id, created_at, expires_at, last_seen_at, address FROM sessions "
                "WHERE digest = ? AND expires_at > ?"_s);
    const auto found = query.bind(digest).bind(now).first();
    if (!found)
        return found.error();
    if (!*found)
        return core::Error{Code::NotFound, u"There is no such session."_s};
    return Session{digest,        query.integer(0), query.time(1),
                   query.time(2), query.time(3),    query.text(4)};
}

core::Status SessionTable::extend(const QByteArray& digest, core::Timestamp lastSeenAt,
                                  core::Timestamp expiresAt)
{
    const auto changed =
        Query(m_database, u"extend the session"_s,
              u"UPDATE sessions SET last_seen_at = ?, expires_at = ? WHERE digest = ?"_s)
            .bind(lastSeenAt)
            .bind(expiresAt)
            .bind(digest)
            .change();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return core::Error{Code::NotFound, u"There is no such session."_s};
    return core::Done{};
}

core::Status SessionTable::remove(const QByteArray& digest)
{
    const auto removed =
        Query(m_database, u"end the session"_s, u"DELETE FROM sessions WHERE digest = ?"_s)
            .bind(digest)
            .change();
    if (!removed)
        return removed.error();
    return core::Done{};
}

core::Result<qint64> SessionTable::removeOf(qint64 user)
{
    return Query(m_database, u"end the user's sessions"_s,
                 u"DELETE FROM sessions WHERE user_id = ?"_s)
        .bind(user)
        .change();
}

core::Result<qint64> SessionTable::removeExpired(core::Timestamp now)
{
    return Query(m_database, u"remove expired sessions"_s,
                 u"DELETE FROM sessions WHERE expires_at <= ?"_s)
        .bind(now)
        .change();
}

} // namespace store
