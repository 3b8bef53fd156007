// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/user_table.h"

#include "service/store/cursor.h"
#include "service/store/query.h"
#include "service/store/text.h"

#include <QHash>
#include <QVariant>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr auto columns =
    "id, name, display_name, email, administrator, enabled, failed_logins, locked_until, source, "
    "revision"_L1;

domain::User readUser(const Query& row)
{
    domain::User user;
    user.id = row.integer(0);
    user.name = row.text(1);
    user.displayName = row.text(2);
    user.email = row.text(3);
    user.administrator = row.flag(4);
    user.enabled = row.flag(5);
    user.failedLogins = row.number(6);
    user.lockedUntil = row.optionalTime(7);
    user.source = row.text(8);
    user.revision = row.integer(9);
    return user;
}

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

/// The names of the user's groups, in their order.
core::Status readGroups(Database& database, domain::User& user)
{
    Query query(database, u"read the user's groups"_s,
                u"SELECT g.name FROM memberships m JOIN user_groups g ON g.id = m.group_id WHERE "
                u"m.user_id = ? "
                "ORDER BY g.folded_name"_s);
    query.bind(user.id);
    return query.each([&]() -> core::Status {
        user.groups.append(query.text(0));
        return core::Done{};
    });
}

core::Result<domain::User> findOne(Database& database, Query& query)
{
    const auto found = query.first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchUser();
    domain::User user = readUser(query);
    if (const core::Status groups = readGroups(database, user); !groups)
        return groups.error();
    return user;
}

/// The conditions of a filter, and their values in order.
struct Conditions
{
    QStringList sql{u"1 = 1"_s};
    QVariantList values;

    void add(const QString& condition, const QVariant& value)
    {
        sql.append(condition);
        values.append(value);
    }
};

Conditions conditionsOf(const UserFilter& filter)
{
    Conditions conditions;
    if (!filter.q.isEmpty())
        conditions.add(u"search_text LIKE ? ESCAPE '!'"_s, containsPattern(domain::fold(filter.q)));
    if (filter.group)
        conditions.add(
            u"id IN (SELECT m.user_id FROM memberships m JOIN user_groups g ON g.id = m.group_id "
            "WHERE g.folded_name = ?)"_s,
            domain::fold(*filter.group));
    if (filter.administrator)
        conditions.add(u"administrator = ?"_s, qint64{*filter.administrator});
    if (filter.enabled)
        conditions.add(u"enabled = ?"_s, qint64{*filter.enabled});
    return conditions;
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
    const auto inserted = query.changeReturning();
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
    const auto changed = query.change();
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
    if (const auto cleared = Query(m_database, u"change the user's groups"_s,
                                   u"DELETE FROM memberships WHERE user_id = ?"_s)
                                 .bind(id)
                                 .change();
        !cleared)
        return cleared.error();
    for (const QString& group : groups) {
        const auto added =
            Query(m_database, u"change the user's groups"_s,
                  u"INSERT INTO memberships (user_id, group_id) "
                  "SELECT CAST(? AS BIGINT), id FROM user_groups WHERE folded_name = ? "
                  "ON CONFLICT (user_id, group_id) DO NOTHING"_s)
                .bind(id)
                .bind(domain::fold(group))
                .change();
        if (!added)
            return added.error();
        if (*added == 1)
            continue;
        // Nothing was added: the group is named twice, or it doesn't exist.
        Query known(m_database, u"read the groups"_s,
                    u"SELECT 1 FROM user_groups WHERE folded_name = ?"_s);
        const auto exists = known.bind(domain::fold(group)).first();
        if (!exists)
            return exists.error();
        if (!*exists)
            return core::Error{Code::InvalidArgument,
                               u"There is no group named \"%1\"."_s.arg(group)};
    }
    return core::Done{};
}

core::Status UserTable::remove(qint64 id)
{
    const auto removed =
        Query(m_database, u"delete the user"_s, u"DELETE FROM users WHERE id = ?"_s)
            .bind(id)
            .change();
    if (!removed && removed.error().code == Code::Conflict)
        return core::Error{Code::Conflict, u"The user still owns tokens. Delete those first."_s};
    if (!removed)
        return removed.error();
    return *removed == 1 ? core::Status(core::Done{}) : core::Status(noSuchUser());
}

core::Result<domain::User> UserTable::find(qint64 id)
{
    Query query(m_database, u"read the user"_s,
                u"SELECT %1 FROM users WHERE id = ?"_s.arg(columns));
    return findOne(m_database, query.bind(id));
}

core::Result<domain::User> UserTable::findByName(const QString& name)
{
    if (!isStorable(name))
        return noSuchUser();
    Query query(m_database, u"read the user"_s,
                u"SELECT %1 FROM users WHERE folded_name = ?"_s.arg(columns));
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

core::Result<Page<domain::User>> UserTable::list(const UserFilter& filter, const QString& cursor,
                                                 int limit)
{
    Conditions conditions = conditionsOf(filter);
    Page<domain::User> page;
    Query count(m_database, u"count the users"_s,
                u"SELECT count(*) FROM users WHERE %1"_s.arg(conditions.sql.join(" AND "_L1)));
    for (const QVariant& value : std::as_const(conditions.values))
        count.bindValue(value);
    if (const auto counted = count.first(); !counted)
        return counted.error();
    page.total = count.integer(0);

    if (!cursor.isEmpty()) {
        const auto position = Cursor::parse(cursor, 1);
        if (!position)
            return position.error();
        conditions.add(u"folded_name > ?"_s, position->values.first());
    }
    Query query(m_database, u"list the users"_s,
                u"SELECT %1, folded_name FROM users WHERE %2 ORDER BY folded_name LIMIT ?"_s.arg(
                    columns, conditions.sql.join(" AND "_L1)));
    for (const QVariant& value : std::as_const(conditions.values))
        query.bindValue(value);
    QString last;
    const core::Status read = query.bind(limit + 1).each([&]() -> core::Status {
        if (page.items.size() == limit) {
            page.next = Cursor{{last}}.toText();
            return core::Done{};
        }
        page.items.append(readUser(query));
        last = query.text(10);
        return core::Done{};
    });
    if (!read)
        return read.error();
    for (domain::User& user : page.items) {
        if (const core::Status groups = readGroups(m_database, user); !groups)
            return groups.error();
    }
    return page;
}

core::Result<qint64> UserTable::count()
{
    Query query(m_database, u"count the users"_s, u"SELECT count(*) FROM users"_s);
    if (const auto counted = query.first(); !counted)
        return counted.error();
    return query.integer(0);
}

core::Result<qint64> UserTable::countAdministrators(bool enabledOnly)
{
    Query query(m_database, u"count the administrators"_s,
                u"SELECT count(*) FROM users WHERE administrator = 1 AND enabled >= ?"_s);
    if (const auto counted = query.bind(enabledOnly).first(); !counted)
        return counted.error();
    return query.integer(0);
}

core::Status UserTable::forEach(
    const std::function<core::Status(const domain::User&, const std::vector<qint64>&)>& each)
{
    // Two ordered lists read side by side would need two statements at once; memberships are small
    // enough to be kept.
    QHash<qint64, QString> names;
    Query groups(m_database, u"read the groups"_s, u"SELECT id, name FROM user_groups"_s);
    core::Status read = groups.each([&]() -> core::Status {
        names.insert(groups.integer(0), groups.text(1));
        return core::Done{};
    });
    if (!read)
        return read;
    std::vector<std::pair<qint64, qint64>> memberships;
    Query members(m_database, u"read the memberships"_s,
                  u"SELECT user_id, group_id FROM memberships ORDER BY user_id, group_id"_s);
    read = members.each([&]() -> core::Status {
        memberships.emplace_back(members.integer(0), members.integer(1));
        return core::Done{};
    });
    if (!read)
        return read;
    Query users(m_database, u"read the users"_s,
                u"SELECT %1 FROM users ORDER BY id"_s.arg(columns));
    auto next = memberships.cbegin();
    std::vector<qint64> numbers;
    return users.each([&]() -> core::Status {
        domain::User user = readUser(users);
        numbers.clear();
        for (; next != memberships.cend() && next->first <= user.id; ++next) {
            if (next->first != user.id || !names.contains(next->second))
                return core::Error{
                    Code::Internal,
                    u"The store is damaged: a membership names nobody or nothing."_s};
            numbers.push_back(next->second);
            user.groups.append(names.value(next->second));
        }
        return each(user, numbers);
    });
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
