// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/group_table.h"

#include "service/store/cursor.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr auto columns = "g.id, g.name, g.description, g.revision, "
                         "(SELECT count(*) FROM memberships m WHERE m.group_id = g.id)"_L1;

domain::Group readGroup(const Query& row)
{
    domain::Group group;
    group.id = row.integer(0);
    group.name = row.text(1);
    group.description = row.text(2);
    group.revision = row.integer(3);
    group.members = row.integer(4);
    return group;
}

QString searchText(const domain::Group& group)
{
    return domain::fold(group.name + u'\n' + group.description);
}

template <typename F>
auto changingMember(Database& database, qint64 group, qint64 user, const F& write)
    -> decltype(write())
{
    return changing(database, PolicyPart::Memberships, u"t.group_id = ? AND t.user_id = ?"_s,
                    {group, user}, write);
}

core::Error noSuchGroup()
{
    return {Code::NotFound, u"There is no such group."_s};
}

core::Error nameTaken(const domain::Group& group)
{
    return {Code::Conflict, u"There is a group named \"%1\" already."_s.arg(group.name)};
}

core::Result<domain::Group> findOne(Query& query)
{
    const auto found = query.first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchGroup();
    return readGroup(query);
}

} // namespace

core::Result<domain::Group> GroupTable::insert(const domain::Group& group)
{
    Query query(m_database, u"store the group"_s,
                u"INSERT INTO user_groups (name, folded_name, description, search_text, revision) "
                "VALUES (?, ?, ?, ?, 1) RETURNING id"_s);
    query.bind(group.name)
        .bind(domain::fold(group.name))
        .bind(group.description)
        .bind(searchText(group));
    const auto inserted =
        changing(m_database, PolicyPart::Groups, u"t.folded_name = ?"_s,
                 {repaired(domain::fold(group.name))}, [&] { return query.changeReturning(); });
    if (!inserted)
        return inserted.error().code == Code::Conflict ? nameTaken(group) : inserted.error();
    return find(query.integer(0));
}

core::Result<domain::Group> GroupTable::update(const domain::Group& group, qint64 expectedRevision)
{
    Query query(
        m_database, u"change the group"_s,
        u"UPDATE user_groups SET name = ?, folded_name = ?, description = ?, search_text = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?"_s);
    query.bind(group.name)
        .bind(domain::fold(group.name))
        .bind(group.description)
        .bind(searchText(group));
    query.bind(group.id).bind(expectedRevision);
    const auto changed = changing(m_database, PolicyPart::Groups, u"t.id = ?"_s, {group.id},
                                  [&] { return query.change(); });
    if (!changed)
        return changed.error().code == Code::Conflict ? nameTaken(group) : changed.error();
    auto current = find(group.id);
    if (*changed == 0 && current)
        return core::Error{Code::Stale, u"The group was changed by somebody else meanwhile."_s};
    return current;
}

core::Status GroupTable::remove(qint64 id)
{
    const auto left = changing(m_database, PolicyPart::Memberships, u"t.group_id = ?"_s, {id}, [&] {
        return Query(m_database, u"remove the group's members"_s,
                     u"DELETE FROM memberships WHERE group_id = ?"_s)
            .bind(id)
            .change();
    });
    if (!left)
        return left.error();
    const auto removed = changing(m_database, PolicyPart::Groups, u"t.id = ?"_s, {id}, [&] {
        return Query(m_database, u"delete the group"_s, u"DELETE FROM user_groups WHERE id = ?"_s)
            .bind(id)
            .change();
    });
    if (!removed)
        return removed.error();
    return *removed == 1 ? core::Status(core::Done{}) : core::Status(noSuchGroup());
}

core::Result<domain::Group> GroupTable::find(qint64 id)
{
    Query query(m_database, u"read the group"_s,
                u"SELECT %1 FROM user_groups g WHERE g.id = ?"_s.arg(columns));
    return findOne(query.bind(id));
}

core::Result<domain::Group> GroupTable::findByName(const QString& name)
{
    if (!isStorable(name))
        return noSuchGroup();
    Query query(m_database, u"read the group"_s,
                u"SELECT %1 FROM user_groups g WHERE g.folded_name = ?"_s.arg(columns));
    return findOne(query.bind(domain::fold(name)));
}

core::Result<Page<domain::Group>> GroupTable::list(const QString& q, const QString& cursor,
                                                   int limit)
{
    const QString pattern = containsPattern(domain::fold(q));
    Page<domain::Group> page;
    Query count(m_database, u"count the groups"_s,
                u"SELECT count(*) FROM user_groups WHERE search_text LIKE ? ESCAPE '!'"_s);
    if (const auto counted = count.bind(pattern).first(); !counted)
        return counted.error();
    page.total = count.integer(0);

    QString after;
    if (!cursor.isEmpty()) {
        const auto position = Cursor::parse(cursor, 1);
        if (!position)
            return position.error();
        after = position->values.first().toString();
    }
    Query query(
        m_database, u"list the groups"_s,
        u"SELECT %1, g.folded_name FROM user_groups g WHERE g.search_text LIKE ? ESCAPE '!' "
        "AND g.folded_name > ? ORDER BY g.folded_name LIMIT ?"_s.arg(columns));
    QString last;
    const core::Status read =
        query.bind(pattern).bind(after).bind(limit + 1).each([&]() -> core::Status {
            if (page.items.size() == limit) {
                page.next = Cursor{{last}}.toText();
                return core::Done{};
            }
            page.items.append(readGroup(query));
            last = query.text(5);
            return core::Done{};
        });
    if (!read)
        return read.error();
    return page;
}

core::Status GroupTable::forEach(const std::function<core::Status(const domain::Group&)>& each)
{
    return inOneState(m_database, [&]() -> core::Status {
        PolicySum sum;
        Query query(m_database, u"read the groups"_s,
                    u"SELECT id, name, description, revision, 0 FROM user_groups ORDER BY id"_s);
        const core::Status read = query.each([&] {
            sum.add(PolicyPart::Groups, query);
            return each(readGroup(query));
        });
        return read ? verify(m_database, PolicyPart::Groups, sum) : read;
    });
}

core::Status GroupTable::addMember(qint64 group, qint64 user)
{
    const auto added = changingMember(m_database, group, user, [&] {
        return Query(m_database, u"add the member"_s,
                     u"INSERT INTO memberships (user_id, group_id) VALUES (?, ?) "
                     "ON CONFLICT (user_id, group_id) DO NOTHING"_s)
            .bind(user)
            .bind(group)
            .change();
    });
    if (!added && added.error().code == Code::Conflict)
        return core::Error{Code::NotFound, u"There is no such user or group."_s};
    if (!added)
        return added.error();
    return core::Done{};
}

core::Status GroupTable::removeMember(qint64 group, qint64 user)
{
    const auto removed = changingMember(m_database, group, user, [&] {
        return Query(m_database, u"remove the member"_s,
                     u"DELETE FROM memberships WHERE user_id = ? AND group_id = ?"_s)
            .bind(user)
            .bind(group)
            .change();
    });
    if (!removed)
        return removed.error();
    return core::Done{};
}

} // namespace store
