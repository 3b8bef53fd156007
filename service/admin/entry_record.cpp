// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/entry_record.h"

#include "common/api/upstream_json.h"

using namespace Qt::StringLiterals;

namespace admin {

QJsonObject recordOf(const domain::User& user)
{
    QStringList groups = user.groups; // whatever their order: they are a set
    groups.sort();
    return {{u"name"_s, user.name},
            {u"displayName"_s, user.displayName},
            {u"email"_s, user.email},
            {u"groups"_s, QJsonArray::fromStringList(groups)},
            {u"administrator"_s, user.administrator},
            {u"enabled"_s, user.enabled}};
}

QJsonObject recordOf(const domain::Group& group)
{
    return {{u"name"_s, group.name}, {u"description"_s, group.description}};
}

QJsonObject recordOf(const domain::Upstream& upstream)
{
    QJsonObject record = api::toJson(upstream); // its address holds no credential: validate()
    record.remove("revision"_L1);
    return record;
}

void noteDifference(QJsonObject& details, const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject was;
    QJsonObject is;
    for (auto member = before.begin(); member != before.end(); ++member)
        if (after.value(member.key()) != *member)
            was.insert(member.key(), *member);
    for (auto member = after.begin(); member != after.end(); ++member)
        if (before.value(member.key()) != *member)
            is.insert(member.key(), *member);
    if (!was.isEmpty())
        details.insert(u"before"_s, was);
    if (!is.isEmpty())
        details.insert(u"after"_s, is);
}

QJsonArray changedMembers(const QJsonObject& details, bool newPassword)
{
    QStringList names = details["after"_L1].toObject().keys();
    if (newPassword)
        names.append(u"password"_s);
    return QJsonArray::fromStringList(names);
}

} // namespace admin
