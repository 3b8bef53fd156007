// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/user_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

void readSecret(ObjectReader& reader, QLatin1StringView name, core::Secret& secret)
{
    QString text;
    reader.text(name, text);
    secret = core::Secret(text.toStdString());
    text.fill(QChar::Null);
}

} // namespace

QJsonObject toJson(const domain::User& user)
{
    return {
        {u"name"_s, user.name},
        {u"displayName"_s, user.displayName},
        {u"email"_s, user.email},
        {u"groups"_s, QJsonArray::fromStringList(user.groups)},
        {u"administrator"_s, user.administrator},
        {u"enabled"_s, user.enabled},
        {u"failedLogins"_s, user.failedLogins},
        {u"lockedUntil"_s,
         user.lockedUntil ? QJsonValue(core::toIsoText(*user.lockedUntil))
                          : QJsonValue(QJsonValue::Null)},
        {u"source"_s, user.source},
        {u"revision"_s, user.revision},
    };
}

void read(const QJsonObject& json, domain::User& user, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.text("name"_L1, user.name);
    reader.text("displayName"_L1, user.displayName);
    reader.text("email"_L1, user.email);
    reader.texts("groups"_L1, user.groups);
    reader.flag("administrator"_L1, user.administrator);
    reader.flag("enabled"_L1, user.enabled);
    reader.number("failedLogins"_L1, user.failedLogins);
    reader.optionalTime("lockedUntil"_L1, user.lockedUntil);
    reader.text("source"_L1, user.source);
    reader.number("revision"_L1, user.revision);
}

void read(const QJsonObject& json, UserDraft& draft, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("name"_L1))
        reader.text("name"_L1, draft.name);
    reader.text("displayName"_L1, draft.displayName);
    reader.text("email"_L1, draft.email);
    reader.texts("groups"_L1, draft.groups);
    reader.flag("administrator"_L1, draft.administrator);
    reader.flag("enabled"_L1, draft.enabled);
    if (reader.has("password"_L1))
        readSecret(reader, "password"_L1, draft.password.emplace());
    reader.finish();
}

void read(const QJsonObject& json, UserPatch& patch, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.has("name"_L1))
        reader.text("name"_L1, patch.name.emplace());
    if (reader.has("displayName"_L1))
        reader.text("displayName"_L1, patch.displayName.emplace());
    if (reader.has("email"_L1))
        reader.text("email"_L1, patch.email.emplace());
    if (reader.has("groups"_L1))
        reader.texts("groups"_L1, patch.groups.emplace());
    if (reader.has("administrator"_L1))
        reader.flag("administrator"_L1, patch.administrator.emplace(false));
    if (reader.has("enabled"_L1))
        reader.flag("enabled"_L1, patch.enabled.emplace(false));
    if (reader.has("password"_L1))
        readSecret(reader, "password"_L1, patch.password.emplace());
    if (reader.has("currentPassword"_L1))
        readSecret(reader, "currentPassword"_L1, patch.currentPassword.emplace());
    reader.finish();
}

QJsonObject toJson(const domain::Group& group)
{
    return {
        {u"name"_s, group.name},
        {u"description"_s, group.description},
        {u"members"_s, group.members},
        {u"revision"_s, group.revision},
    };
}

void read(const QJsonObject& json, domain::Group& group, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.text("name"_L1, group.name);
    reader.text("description"_L1, group.description);
    reader.number("members"_L1, group.members);
    reader.number("revision"_L1, group.revision);
}

void read(const QJsonObject& json, GroupDraft& draft, bool creating, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (creating)
        reader.require("name"_L1);
    if (reader.has("name"_L1))
        reader.text("name"_L1, draft.name.emplace());
    if (reader.has("description"_L1))
        reader.text("description"_L1, draft.description.emplace());
    reader.finish();
}

void read(const QJsonObject& json, SignIn& signIn, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("username"_L1))
        reader.text("username"_L1, signIn.username);
    if (reader.require("password"_L1))
        readSecret(reader, "password"_L1, signIn.password);
    reader.finish();
}

} // namespace api
