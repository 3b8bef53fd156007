// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/session_json.h"

#include "common/api/lifetime_json.h"
#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

std::optional<qint64> countOf(const QJsonObject& json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<int> smallCountOf(const QJsonObject& json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<domain::Lifetime> lifetimeOf(const QJsonObject& json)
{
    const auto unit = domain::lifetimeUnitFromText(json.value("unit"_L1).toString());
    const int count = json.value("count"_L1).toInt();
    if (!unit || count < 1)
        return std::nullopt;
    return domain::Lifetime{count, *unit};
}

} // namespace

void read(const QJsonObject& json, Account& account, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("user"_L1))
        read(json.value("user"_L1).toObject(), account.user, problems);
    reader.texts("permissions"_L1, account.permissions);
}

void read(const QJsonObject& json, StartedSession& session, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    QString text;
    if (reader.require("session"_L1))
        reader.text("session"_L1, text);
    session.session = core::Secret(text.toStdString());
    reader.time("expiresAt"_L1, session.expiresAt);
    read(json, session.account, problems);
}

void read(const QJsonObject& json, ServiceStatus& status, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("version"_L1))
        reader.text("version"_L1, status.version);
    reader.number("revision"_L1, status.revision);
    const QJsonObject secureMode = json.value("secureMode"_L1).toObject();
    status.secureMode.active = secureMode.value("active"_L1).toBool();
    status.secureMode.requestedForNextStart = secureMode.value("requestedForNextStart"_L1).toBool();
    reader.text("enforcement"_L1, status.enforcement);
    if (json.value("gateway"_L1).isArray())
        reader.objects("gateway"_L1, [&](ObjectReader& nested) {
            ServiceStatus::GatewayDoor& door = status.gateway.emplaceBack();
            nested.text("address"_L1, door.address);
            nested.flag("tls"_L1, door.tls);
        });
    if (reader.has("apiKeyHeader"_L1))
        reader.text("apiKeyHeader"_L1, status.apiKeyHeader);
    if (reader.has("nodes"_L1))
        reader.objects("nodes"_L1, [&](ObjectReader& nested) {
            ServiceStatus::Node& node = status.nodes.emplaceBack();
            nested.number("number"_L1, node.number);
            nested.text("version"_L1, node.version);
            nested.time("startedAt"_L1, node.startedAt);
            nested.time("seenAt"_L1, node.seenAt);
            nested.flag("here"_L1, node.here);
            nested.flag("answering"_L1, node.answering);
        });
    status.workers = smallCountOf(json, "workers"_L1);
    if (reader.has("startedAt"_L1))
        reader.time("startedAt"_L1, status.startedAt.emplace());
    reader.object("addresses"_L1, [&](ObjectReader& nested) {
        nested.texts("authz"_L1, status.authz);
        nested.texts("admin"_L1, status.admin);
    });
    status.tokens = countOf(json, "tokens"_L1);
    status.sharedTokens = countOf(json, "sharedTokens"_L1);
    status.users = countOf(json, "users"_L1);
    status.upstreams = countOf(json, "upstreams"_L1);
    status.pending = pendingChangeFrom(json.value("pending"_L1));
}

QList<TokenChoices::Candidate> candidatesFrom(const QJsonObject& json)
{
    QList<TokenChoices::Candidate> candidates;
    domain::Problems ignored;
    ObjectReader reader(json, ignored);
    reader.objects("candidates"_L1, [&](ObjectReader& nested) {
        TokenChoices::Candidate& candidate = candidates.emplaceBack();
        nested.text("id"_L1, candidate.id);
        nested.text("name"_L1, candidate.name);
        nested.time("createdAt"_L1, candidate.createdAt);
        nested.optionalTime("expiresAt"_L1, candidate.expiresAt);
        nested.optionalTime("revokedAt"_L1, candidate.revokedAt);
        nested.optionalTime("lastUsedAt"_L1, candidate.lastUsedAt);
    });
    return candidates;
}

void read(const QJsonObject& json, TokenChoices& choices, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.text("owner"_L1, choices.owner);
    reader.flag("mayCreate"_L1, choices.mayCreate);
    choices.reason = json.value("reason"_L1).toString();
    choices.maximum = lifetimeOf(json.value("maximum"_L1).toObject());
    reader.flag("never"_L1, choices.never);
    reader.objects("lifetimes"_L1, [&](ObjectReader& nested) {
        TokenChoices::Choice choice;
        read(nested, choice.lifetime);
        nested.time("expiresAt"_L1, choice.expiresAt);
        choices.lifetimes.append(choice);
    });
    readExpiry(reader, "proposed"_L1, choices.proposed);
    choices.used = smallCountOf(json, "used"_L1).value_or(0);
    choices.limit = smallCountOf(json, "limit"_L1);
    choices.remaining = smallCountOf(json, "remaining"_L1);
    choices.candidates = candidatesFrom(json);
    if (const auto schemes = domain::schemesFromText(json.value("acceptedSchemes"_L1).toString()))
        choices.acceptedSchemes = *schemes;
    reader.flag("secureMode"_L1, choices.secureMode);
}

} // namespace api
