// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/user_table.h"

#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"
#include "service/store/user_rows.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

QString searchText(const domain::User& user)
{
    return domain::fold(user.name + u'\n' + user.displayName + u'\n' + user.email);
}

core::Error noSuchUser()
{
    return {Code::NotFound, u"There is no such user."_s};
}

core::Error nameTaken(const domain::User& user)
{
    return {Code::Conflict, u"There is a user named \"%1\" already."_s.arg(user.name)};
}

core::Result<domain::User> findOne(Database& database, Query& query)
{
    const auto found = query.first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchUser();
    domain::User user = user_rows::read(query);
    if (const core::Status groups = user_rows::readGroups(database, user); !groups)
        return groups.error();
    return user;
}

/// InvalidArgument: there is no such group.
core::Status join(Database& database, qint64 user, const QString& group)
{
    const auto added = Query(database, u"change the user's groups"_s,
                             u"INSERT INTO memberships (user_id, group_id) "
                             "SELECT CAST(? AS BIGINT), id FROM user_groups WHERE folded_name = ? "
                             "ON CONFLICT (user_id, group_id) DO NOTHING"_s)
                           .bind(user)
                           .bind(domain::fold(group))
                           .change();
    if (!added)
        return added.error();
    if (*added == 1)
        return core::Done{};
    // Nothing was added: the group is named twice, or it doesn't exist.
    Query known(database, u"read the groups"_s,
                u"SELECT 1 FROM user_groups WHERE folded_name = ?"_s);
    const auto exists = known.bind(domain::fold(group)).first();
    if (!exists)
        return exists.error();
    if (!*exists)
        return core::Error{Code::InvalidArgument, u"There is no group named \"%1\"."_s.arg(group)};
    return core::Done{};
}

} // namespace

core::Result<domain::User> UserTable::insert(const domain::User& user, core::Timestamp now)
{
    Query query(m_database, u"store the user"_s,
                u"INSERT INTO users (name, folded_name, display_name, email, folded_email, "
                u"search_text, administrator, "
                "enabled, failed_logins, locked_until, source, created_at, revision) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"_s);
    query.bind(user.name).bind(domain::fold(user.name)).bind(user.displayName).bind(user.email);
    query.bind(domain::fold(user.email))
        .bind(searchText(user))
        .bind(user.administrator)
        .bind(user.enabled);
    query.bind(user.failedLogins).bind(user.lockedUntil).bind(user.source).bind(now);
    const auto inserted =
        changing(m_database, PolicyPart::Users, u"t.folded_name = ?"_s,
                 {repaired(domain::fold(user.name))}, [&] { return query.changeReturning(); });
    if (!inserted)
        return inserted.error().code == Code::Conflict ? nameTaken(user) : inserted.error();
    const qint64 id = query.integer(0);
    if (const core::Status groups = setGroups(id, user.groups); !groups)
        return groups.error();
    return find(id);
}

core::Result<domain::User> UserTable::update(const domain::User& user, qint64 expectedRevision)
{
    Query query(m_database, u"change the user"_s,
                u"UPDATE users SET name = ?, folded_name = ?, display_name = ?, email = ?, "
                u"folded_email = ?, "
                "search_text = ?, administrator = ?, enabled = ?, failed_logins = ?, locked_until "
                "= ?, source = ?, "
                "revision = revision + 1 WHERE id = ? AND revision = ?"_s);
    query.bind(user.name).bind(domain::fold(user.name)).bind(user.displayName).bind(user.email);
    query.bind(domain::fold(user.email))
        .bind(searchText(user))
        .bind(user.administrator)
        .bind(user.enabled);
    query.bind(user.failedLogins)
        .bind(user.lockedUntil)
        .bind(user.source)
        .bind(user.id)
        .bind(expectedRevision);
    const auto changed = changing(m_database, PolicyPart::Users, u"t.id = ?"_s, {user.id},
                                  [&] { return query.change(); });
    if (!changed)
        return changed.error().code == Code::Conflict ? nameTaken(user) : changed.error();
    if (*changed == 0) {
        const auto current = find(user.id);
        return current
            ? core::Error{Code::Stale, u"The user was changed by somebody else meanwhile."_s}
            : current.error();
    }
    if (const core::Status groups = setGroups(user.id, user.groups); !groups)
        return groups.error();
    return find(user.id);
}

core::Status UserTable::setGroups(qint64 id, const QStringList& groups)
{
    return changing(m_database, PolicyPart::Memberships, u"t.user_id = ?"_s, {id},
                    [&]() -> core::Status {
                        const auto cleared = Query(m_database, u"change the user's groups"_s,
                                                   u"DELETE FROM memberships WHERE user_id = ?"_s)
                                                 .bind(id)
                                                 .change();
                        if (!cleared)
                            return cleared.error();
                        for (const QString& group : groups) {
                            if (core::Status joined = join(m_database, id, group); !joined)
                                return joined;
                        }
                        return core::Done{};
                    });
}

core::Status UserTable::remove(qint64 id)
{
    if (const core::Status left = setGroups(id, {}); !left)
        return left;
    Query query(m_database, u"delete the user"_s, u"DELETE FROM users WHERE id = ?"_s);
    query.bind(id);
    const auto removed = changing(m_database, PolicyPart::Users, u"t.id = ?"_s, {id},
                                  [&] { return query.change(); });
    if (!removed && removed.error().code == Code::Conflict)
        return core::Error{Code::Conflict, u"The user still owns tokens. Delete those first."_s};
    if (!removed)
        return removed.error();
    return *removed == 1 ? core::Status(core::Done{}) : core::Status(noSuchUser());
}

core::Result<domain::User> UserTable::find(qint64 id)
{
    Query query(m_database, u"read the user"_s,
                u"SELECT %1 FROM users t WHERE id = ?"_s.arg(user_rows::columns));
    return findOne(m_database, query.bind(id));
}

core::Result<domain::User> UserTable::findByName(const QString& name)
{
    if (!isStorable(name))
        return noSuchUser();
    Query query(m_database, u"read the user"_s,
                u"SELECT %1 FROM users t WHERE folded_name = ?"_s.arg(user_rows::columns));
    return findOne(m_database, query.bind(domain::fold(name)));
}

core::Result<domain::User> UserTable::findByLogin(const QString& nameOrEmail)
{
    auto byName = findByName(nameOrEmail);
    if (byName || byName.error().code != Code::NotFound || nameOrEmail.isEmpty()
        || !isStorable(nameOrEmail))
        return byName;
    Query query(m_database, u"read the user"_s,
                u"SELECT id FROM users WHERE folded_email = ? AND folded_email <> '' LIMIT 2"_s);
    std::vector<qint64> ids;
    const core::Status read = query.bind(domain::fold(nameOrEmail)).each([&]() -> core::Status {
        ids.push_back(query.integer(0));
        return core::Done{};
    });
    if (!read)
        return read.error();
    if (ids.empty())
        return noSuchUser();
    if (ids.size() > 1)
        return core::Error{
            Code::Conflict,
            u"Several users have this e-mail address, so it can't be used to sign in."_s};
    return find(ids.front());
}

core::Result<core::Secret> UserTable::passwordHash(qint64 id)
{
    Query query(m_database, u"read the password's hash"_s,
                u"SELECT password_hash FROM users WHERE id = ?"_s);
    const auto found = query.bind(id).first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchUser();
    return core::Secret(query.text(0).toStdString());
}

core::Status UserTable::setPasswordHash(qint64 id, const core::Secret& phc)
{
    Query query(m_database, u"store the password's hash"_s,
                u"UPDATE users SET password_hash = ? WHERE id = ?"_s);
    if (phc.isEmpty())
        query.bindNull();
    else
        query.bind(
            QString::fromUtf8(phc.reveal().data(), static_cast<qsizetype>(phc.reveal().size())));
    const auto changed = query.bind(id).change();
    if (!changed)
        return changed.error();
    return *changed == 1 ? core::Status(core::Done{}) : core::Status(noSuchUser());
}

core::Result<int> UserTable::countFailedLogin(qint64 id, std::optional<core::Timestamp> lockedUntil)
{
    Query query(
        m_database, u"count the failed sign-in"_s,
        u"UPDATE users SET failed_logins = failed_logins + 1, locked_until = ? WHERE id = ? "
        "RETURNING failed_logins"_s);
    const auto changed = query.bind(lockedUntil).bind(id).changeReturning();
    if (!changed)
        return changed.error();
    if (!*changed)
        return noSuchUser();
    return query.number(0);
}

core::Status UserTable::clearFailedLogins(qint64 id)
{
    const auto changed =
        Query(m_database, u"clear the failed sign-ins"_s,
              u"UPDATE users SET failed_logins = 0, locked_until = NULL WHERE id = ?"_s)
            .bind(id)
            .change();
    if (!changed)
        return changed.error();
    return *changed == 1 ? core::Status(core::Done{}) : core::Status(noSuchUser());
}

} // namespace store
