// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/draft_json.h"

#include "common/api/lifetime_json.h"
#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

QString textOf(const core::Secret& secret)
{
    const std::string_view value = secret.reveal();
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

template <typename T>
void insert(QJsonObject& json, const QString& name, const std::optional<T>& value)
{
    if (value)
        json.insert(name, *value);
}

void insert(QJsonObject& json, const QString& name, const std::optional<QStringList>& value)
{
    if (value)
        json.insert(name, QJsonArray::fromStringList(*value));
}

void insert(QJsonObject& json, const QString& name, const std::optional<core::Secret>& value)
{
    if (value)
        json.insert(name, textOf(*value));
}

} // namespace

QJsonObject toJson(const TokenPatch& patch)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonObject json;
    insert(json, u"name"_s, patch.name);
    insert(json, u"description"_s, patch.description);
    if (patch.expires)
        json.insert(u"expires"_s, toJson(*patch.expires));
    if (patch.limits)
        json.insert(u"limits"_s,
                    *patch.limits ? QJsonValue(QJsonArray::fromStringList(**patch.limits)) : null);
    if (patch.ipRanges)
        json.insert(u"ipRanges"_s, *patch.ipRanges ? QJsonValue(toJson(**patch.ipRanges)) : null);
    if (patch.rateLimit)
        json.insert(u"rateLimit"_s,
                    *patch.rateLimit ? QJsonValue(toJson(**patch.rateLimit)) : null);
    insert(json, u"readOnly"_s, patch.readOnly);
    return json;
}

QJsonObject toJson(const UserDraft& draft)
{
    QJsonObject json{
        {u"name"_s, draft.name},
        {u"displayName"_s, draft.displayName},
        {u"email"_s, draft.email},
        {u"groups"_s, QJsonArray::fromStringList(draft.groups)},
        {u"administrator"_s, draft.administrator},
        {u"enabled"_s, draft.enabled},
    };
    insert(json, u"password"_s, draft.password);
    return json;
}

QJsonObject toJson(const UserPatch& patch)
{
    QJsonObject json;
    insert(json, u"name"_s, patch.name);
    insert(json, u"displayName"_s, patch.displayName);
    insert(json, u"email"_s, patch.email);
    insert(json, u"groups"_s, patch.groups);
    insert(json, u"administrator"_s, patch.administrator);
    insert(json, u"enabled"_s, patch.enabled);
    insert(json, u"password"_s, patch.password);
    insert(json, u"currentPassword"_s, patch.currentPassword);
    return json;
}

QJsonObject toJson(const GroupDraft& draft)
{
    QJsonObject json;
    insert(json, u"name"_s, draft.name);
    insert(json, u"description"_s, draft.description);
    return json;
}

QJsonObject toJson(const SignIn& signIn)
{
    return {{u"username"_s, signIn.username}, {u"password"_s, textOf(signIn.password)}};
}

} // namespace api
