// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/configuration.h"

#include "common/api/upstream_json.h"
#include "common/domain/token_text.h"
#include "common/domain/validation.h"
#include "service/policy/limit_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using domain::Problems;

void addBelow(const QString& place, const Problems& nested, Problems& problems)
{
    for (domain::FieldProblem problem : nested) {
        problem.field = problem.field.isEmpty() ? place : place + u'.' + problem.field;
        problems.append(problem);
    }
}

/// Reads every object of a list; what is wrong with one is told with its place.
template <typename Read>
void readList(const QJsonObject& json, const QString& name, Problems& problems, Read read)
{
    const QJsonValue list = json.value(name);
    if (list.isUndefined())
        return;
    if (!list.isArray()) {
        problems.append({name, u"wrong_type"_s, u"This must be a list."_s, {}});
        return;
    }
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = name + u'[' + QString::number(i) + u']';
        Problems nested;
        if (items[i].isObject())
            read(items[i].toObject(), nested);
        else
            nested.append({{}, u"wrong_type"_s, u"This must be an object."_s, {}});
        addBelow(place, nested, problems);
    }
}

Problems checkLimits(const std::optional<QStringList>& limits)
{
    if (!limits)
        return {};
    QList<policy::LimitProblem> lines;
    static_cast<void>(policy::LimitLines::compile(*limits, lines));
    return lines.isEmpty() ? domain::validateLimits(*limits)
                           : policy::toProblems(lines, u"limits"_s);
}

template <typename T>
Problems checkToken(const T& token)
{
    Problems problems = domain::validateTokenName(token.name)
        + domain::validateDescription(token.description) + checkLimits(token.limits);
    if (token.ipRanges)
        problems += domain::validateTokenRanges(*token.ipRanges);
    if (token.rateLimit)
        problems += domain::validateTokenRate(*token.rateLimit);
    if (token.shared && token.schemes != domain::Schemes::Basic) // EX-3, EX-4
        problems.append(
            {u"scheme"_s, u"shared_needs_basic"_s, u"A shared token works with Basic only."_s, {}});
    return problems;
}

bool isTokenId(const QString& id)
{
    return id.size() == static_cast<qsizetype>(domain::token_text::idLength)
        && std::all_of(id.begin(), id.end(),
                       [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

domain::Token readToken(const QJsonObject& json, Problems& problems)
{
    api::TokenView view;
    api::read(json, view, problems);
    domain::Token& token = view.token;
    if (!isTokenId(token.id))
        problems.append({u"id"_s, u"not_an_id"_s, u"This must be 12 letters and digits."_s, {}});
    if (token.shared == !token.owner.isEmpty())
        problems.append(
            {u"owner"_s, u"contradiction"_s, u"A token has an owner, unless it is shared."_s, {}});
    if (problems.isEmpty())
        problems = checkToken(token);
    return token;
}

Problems checkUser(const api::UserDraft& user)
{
    Problems problems = domain::validateUserName(user.name)
        + domain::validateDisplayName(user.displayName) + domain::validateEmail(user.email);
    if (user.password)
        problems.append({u"password"_s,
                         u"unknown_field"_s,
                         u"A configuration holds no passwords; sealed, it holds their hashes."_s,
                         {}});
    return problems;
}

void readParts(const QJsonObject& json, Configuration& result, Problems& problems)
{
    readList(json, u"groups"_s, problems, [&](const QJsonObject& item, Problems& nested) {
        domain::Group group;
        QJsonObject known = item;
        known.remove("members"_L1);
        known.remove("revision"_L1);
        api::GroupDraft draft;
        api::read(known, draft, true, nested);
        group.name = draft.name.value_or(QString());
        group.description = draft.description.value_or(QString());
        if (nested.isEmpty())
            nested = domain::validateGroupName(group.name)
                + domain::validateDescription(group.description);
        result.groups.append(group);
    });
    readList(json, u"users"_s, problems, [&](const QJsonObject& item, Problems& nested) {
        api::UserDraft& user = result.users.emplaceBack();
        api::read(item, user, nested);
        if (nested.isEmpty())
            nested = checkUser(user);
    });
    readList(json, u"upstreams"_s, problems, [&](const QJsonObject& item, Problems& nested) {
        domain::Upstream& upstream = result.upstreams.emplaceBack();
        api::read(item, upstream, true, nested);
        if (nested.isEmpty())
            nested = domain::validate(upstream);
    });
    readList(json, u"tokens"_s, problems, [&](const QJsonObject& item, Problems& nested) {
        if (item.contains("id"_L1)) {
            result.tokens.append(readToken(item, nested));
            return;
        }
        api::TokenDraft& draft = result.newTokens.emplaceBack();
        api::read(item, draft, nested);
        if (nested.isEmpty())
            nested = checkToken(draft);
        if (!draft.shared && !draft.owner)
            nested.append({u"owner"_s, u"required"_s, u"Say whose token it is to be."_s, {}});
    });
}

QJsonObject encoded(const QHash<QString, core::Secret>& secrets)
{
    QJsonObject json;
    for (auto it = secrets.constBegin(); it != secrets.constEnd(); ++it)
        json.insert(it.key(), QString::fromStdString(std::string(it.value().reveal())));
    return json;
}

QHash<QString, core::Secret> decoded(const QJsonValue& json)
{
    QHash<QString, core::Secret> secrets;
    const QJsonObject members = json.toObject();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it)
        secrets.insert(it.key(), core::Secret(it.value().toString().toStdString()));
    return secrets;
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

core::Secret ConfigurationSecrets::toText() const
{
    QJsonObject kept;
    for (auto it = digests.constBegin(); it != digests.constEnd(); ++it)
        kept.insert(it.key(),
                    QJsonObject{{u"current"_s, base64(it.value().current)},
                                {u"previous"_s, base64(it.value().previous)},
                                {u"previousUntil"_s, it.value().previousUntil}});
    QByteArray text = QJsonDocument(QJsonObject{{u"passwords"_s, encoded(passwords)},
                                                {u"tokens"_s, encoded(tokens)},
                                                {u"digests"_s, kept},
                                                {u"installation"_s, base64(installation)}})
                          .toJson(QJsonDocument::Compact);
    core::Secret secret(text.toStdString());
    core::wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

core::Result<ConfigurationSecrets> ConfigurationSecrets::fromText(const core::Secret& text)
{
    const std::string_view view = text.reveal();
    const QJsonObject json =
        QJsonDocument::fromJson(
            QByteArray::fromRawData(view.data(), static_cast<qsizetype>(view.size())))
            .object();
    if (!json.contains("passwords"_L1) || !json.contains("digests"_L1))
        return core::Error{core::Error::Code::InvalidArgument,
                           u"What was sealed is not the secret part of a configuration."_s};
    ConfigurationSecrets secrets;
    secrets.passwords = decoded(json["passwords"_L1]);
    secrets.tokens = decoded(json["tokens"_L1]);
    secrets.installation = QByteArray::fromBase64(json["installation"_L1].toString().toLatin1());
    const QJsonObject kept = json["digests"_L1].toObject();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it)
        secrets.digests.insert(
            it.key(),
            {QByteArray::fromBase64(it.value()["current"_L1].toString().toLatin1()),
             QByteArray::fromBase64(it.value()["previous"_L1].toString().toLatin1()),
             it.value()["previousUntil"_L1].toInteger()});
    return secrets;
}

Configuration Configuration::read(const QJsonObject& json, Problems& problems)
{
    Configuration result;
    if (json["format"_L1].toString() != configurationFormat)
        problems.append({u"format"_s,
                         u"unknown_value"_s,
                         u"This is no configuration of Latchkey: format must be "
                         "\"latchkey-configuration\"."_s,
                         {}});
    if (json["version"_L1].toInt() != configurationVersion)
        problems.append({u"version"_s,
                         u"unknown_value"_s,
                         u"This program reads version 1. A newer file needs a newer program."_s,
                         {}});
    if (!problems.isEmpty())
        return result;
    static const QStringList known{u"format"_s,   u"version"_s, u"exportedAt"_s, u"program"_s,
                                   u"settings"_s, u"groups"_s,  u"users"_s,      u"upstreams"_s,
                                   u"tokens"_s,   u"sealed"_s};
    const QStringList given = json.keys();
    for (const QString& name : given) {
        if (!known.contains(name))
            problems.append({name, u"unknown_field"_s, u"A configuration has no such part."_s, {}});
    }
    result.settings = json["settings"_L1].toObject();
    result.sealed = QByteArray::fromBase64(json["sealed"_L1].toString().toLatin1());
    readParts(json, result, problems);
    return result;
}

} // namespace admin
