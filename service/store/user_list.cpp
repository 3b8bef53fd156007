// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/cursor.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"
#include "service/store/user_rows.h"
#include "service/store/user_table.h"

#include <QHash>

/// The lists and counts of UserTable, and how its rows are read.
namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

domain::User user_rows::read(const Query& row)
{
    domain::User user;
    user.id = row.integer(0);
    user.name = row.text(1);
    user.email = row.text(2);
    user.administrator = row.flag(3);
    user.enabled = row.flag(4);
    user.displayName = row.text(5);
    user.failedLogins = row.number(6);
    user.lockedUntil = row.optionalTime(7);
    user.source = row.text(8);
    user.revision = row.integer(9);
    return user;
}

core::Status user_rows::readGroups(Database& database, domain::User& user)
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

namespace {

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
                u"SELECT %1, folded_name FROM users t WHERE %2 ORDER BY folded_name LIMIT ?"_s.arg(
                    user_rows::columns, conditions.sql.join(" AND "_L1)));
    for (const QVariant& value : std::as_const(conditions.values))
        query.bindValue(value);
    QString last;
    const core::Status read = query.bind(limit + 1).each([&]() -> core::Status {
        if (page.items.size() == limit) {
            page.next = Cursor{{last}}.toText();
            return core::Done{};
        }
        page.items.append(user_rows::read(query));
        last = query.text(user_rows::columnCount);
        return core::Done{};
    });
    if (!read)
        return read.error();
    for (domain::User& user : page.items) {
        if (const core::Status groups = user_rows::readGroups(m_database, user); !groups)
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

namespace {

/// All memberships with the names of their groups. They are small enough to be kept, where reading
/// them beside the users would need two statements at once.
struct Memberships
{
    QHash<qint64, QString> groupNames;
    std::vector<std::pair<qint64, qint64>> pairs; ///< user and group, ascending

    core::Status load(Database& database)
    {
        PolicySum sum;
        Query groups(database, u"read the groups"_s,
                     u"SELECT %1 FROM user_groups t"_s.arg(policyColumns(PolicyPart::Groups)));
        core::Status read = groups.each([&]() -> core::Status {
            sum.add(PolicyPart::Groups, groups);
            groupNames.insert(groups.integer(0), groups.text(1));
            return core::Done{};
        });
        if (read)
            read = verify(database, PolicyPart::Groups, sum);
        if (!read)
            return read;
        sum = {};
        Query members(database, u"read the memberships"_s,
                      u"SELECT %1 FROM memberships t ORDER BY user_id, group_id"_s.arg(
                          policyColumns(PolicyPart::Memberships)));
        read = members.each([&]() -> core::Status {
            sum.add(PolicyPart::Memberships, members);
            pairs.emplace_back(members.integer(0), members.integer(1));
            return core::Done{};
        });
        return read ? verify(database, PolicyPart::Memberships, sum) : read;
    }
};

} // namespace

core::Status UserTable::forEach(
    const std::function<core::Status(const domain::User&, const std::vector<qint64>&)>& each)
{
    return inOneState(m_database, [&]() -> core::Status {
        Memberships memberships;
        if (core::Status loaded = memberships.load(m_database); !loaded)
            return loaded;
        PolicySum sum;
        Query users(m_database, u"read the users"_s,
                    u"SELECT %1 FROM users t ORDER BY id"_s.arg(user_rows::columns));
        auto next = memberships.pairs.cbegin();
        std::vector<qint64> numbers;
        const core::Status read = users.each([&]() -> core::Status {
            sum.add(PolicyPart::Users, users);
            domain::User user = user_rows::read(users);
            numbers.clear();
            for (; next != memberships.pairs.cend() && next->first <= user.id; ++next) {
                if (next->first != user.id || !memberships.groupNames.contains(next->second))
                    return core::Error{
                        Code::Internal,
                        u"The store is damaged: a membership names nobody or nothing."_s};
                numbers.push_back(next->second);
                user.groups.append(memberships.groupNames.value(next->second));
            }
            return each(user, numbers);
        });
        return read ? verify(m_database, PolicyPart::Users, sum) : read;
    });
}

} // namespace store
