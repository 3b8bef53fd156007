// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/token_json.h"

#include "common/api/lifetime_json.h"
#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

constexpr NamedValue<domain::Schemes> schemeNames[] = {
    {"basic"_L1, domain::Schemes::Basic},
    {"bearer"_L1, domain::Schemes::Bearer},
    {"both"_L1, domain::Schemes::Both},
};
constexpr NamedValue<domain::TokenState> stateNames[] = {
    {"active"_L1, domain::TokenState::Active},
    {"expired"_L1, domain::TokenState::Expired},
    {"revoked"_L1, domain::TokenState::Revoked},
    {"disabled"_L1, domain::TokenState::Disabled},
    {"owner_not_permitted"_L1, domain::TokenState::OwnerNotPermitted},
    {"owner_disabled"_L1, domain::TokenState::OwnerDisabled},
    {"over_cap"_L1, domain::TokenState::OverCap},
    {"closing"_L1, domain::TokenState::Closing},
};

QJsonValue orNull(const std::optional<core::Timestamp>& time)
{
    return time ? QJsonValue(core::toIsoText(*time)) : QJsonValue(QJsonValue::Null);
}

/// null and absent clear; an empty list is a problem.
void readLimits(ObjectReader& reader, std::optional<QStringList>& limits)
{
    limits.reset();
    reader.accept("limits"_L1);
    if (!reader.has("limits"_L1) || reader.isNull("limits"_L1))
        return;
    QStringList lines;
    const qsizetype before = reader.problems().size();
    reader.texts("limits"_L1, lines);
    if (reader.problems().size() != before)
        return;
    if (lines.isEmpty())
        reader.report(
            "limits"_L1, u"empty"_s,
            u"An empty list would allow nothing. Leave it out, or give null, for no limits."_s);
    else
        limits = lines;
}

void readRanges(ObjectReader& reader, std::optional<QList<domain::IpRange>>& ranges)
{
    ranges.reset();
    reader.accept("ipRanges"_L1);
    if (!reader.has("ipRanges"_L1) || reader.isNull("ipRanges"_L1))
        return;
    QList<domain::IpRange> given;
    const qsizetype before = reader.problems().size();
    readIpRanges(reader, "ipRanges"_L1, given);
    if (reader.problems().size() != before)
        return;
    if (given.isEmpty())
        reader.report(
            "ipRanges"_L1, u"empty"_s,
            u"An empty list would allow no address. Leave it out, or give null, for any address."_s);
    else
        ranges = given;
}

/// null and absent clear.
void readRate(ObjectReader& reader, std::optional<domain::TokenRate>& rate)
{
    rate.reset();
    reader.accept("rateLimit"_L1);
    if (!reader.has("rateLimit"_L1) || reader.isNull("rateLimit"_L1))
        return;
    reader.object("rateLimit"_L1, [&](ObjectReader& nested) { read(nested, rate.emplace()); });
}

QJsonValue rateJson(const std::optional<domain::TokenRate>& rate)
{
    return rate ? QJsonValue(toJson(*rate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const domain::TokenRate& rate)
{
    if (rate.exempt)
        return {{u"exempt"_s, true}};
    return {{u"windows"_s, toJson(rate.windows)}};
}

void read(ObjectReader& reader, domain::TokenRate& rate)
{
    reader.flag("exempt"_L1, rate.exempt);
    const bool hasWindows = readWindows(reader, "windows"_L1, rate.windows);
    if (rate.exempt && hasWindows)
        reader.report("windows"_L1, u"contradiction"_s,
                      u"A token is either exempt from rate limiting or has windows of its own."_s);
    else if (!rate.exempt && !hasWindows)
        (void)reader.require("windows"_L1);
}

QJsonObject toJson(const TokenView& view)
{
    const domain::Token& token = view.token;
    return {
        {u"id"_s, token.id},
        {u"name"_s, token.name},
        {u"description"_s, token.description},
        {u"owner"_s, token.owner.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(token.owner)},
        {u"createdBy"_s, token.createdBy},
        {u"scheme"_s, nameOf(token.schemes, schemeNames)},
        {u"state"_s, nameOf(view.state, stateNames)},
        {u"stateReason"_s, view.stateReason},
        {u"createdAt"_s, core::toIsoText(token.createdAt)},
        {u"expiresAt"_s, orNull(token.expiresAt)},
        {u"revokedAt"_s, orNull(token.revokedAt)},
        {u"previousUntil"_s, orNull(token.previousUntil)},
        {u"lastUsedAt"_s, orNull(token.lastUsedAt)},
        {u"lastAddresses"_s, QJsonArray::fromStringList(token.lastAddresses)},
        {u"calls"_s, token.calls},
        {u"limits"_s,
         token.limits ? QJsonValue(QJsonArray::fromStringList(*token.limits))
                      : QJsonValue(QJsonValue::Null)},
        {u"ipRanges"_s,
         token.ipRanges ? QJsonValue(toJson(*token.ipRanges)) : QJsonValue(QJsonValue::Null)},
        {u"rateLimit"_s, rateJson(token.rateLimit)},
        {u"readOnly"_s, token.readOnly},
        {u"shared"_s, token.shared},
        {u"disabled"_s, token.disabled},
        {u"revision"_s, token.revision},
    };
}

void read(const QJsonObject& json, TokenView& view, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    domain::Token& token = view.token;
    reader.text("id"_L1, token.id);
    reader.text("name"_L1, token.name);
    reader.text("description"_L1, token.description);
    std::optional<QString> owner;
    reader.optionalText("owner"_L1, owner);
    token.owner = owner.value_or(QString());
    reader.text("createdBy"_L1, token.createdBy);
    reader.choice("scheme"_L1, token.schemes, schemeNames);
    reader.choice("state"_L1, view.state, stateNames);
    reader.text("stateReason"_L1, view.stateReason);
    reader.time("createdAt"_L1, token.createdAt);
    reader.optionalTime("expiresAt"_L1, token.expiresAt);
    reader.optionalTime("revokedAt"_L1, token.revokedAt);
    reader.optionalTime("previousUntil"_L1, token.previousUntil);
    reader.optionalTime("lastUsedAt"_L1, token.lastUsedAt);
    reader.texts("lastAddresses"_L1, token.lastAddresses);
    reader.number("calls"_L1, token.calls);
    readLimits(reader, token.limits);
    readRanges(reader, token.ipRanges);
    readRate(reader, token.rateLimit);
    reader.flag("readOnly"_L1, token.readOnly);
    reader.flag("shared"_L1, token.shared);
    reader.flag("disabled"_L1, token.disabled);
    reader.number("revision"_L1, token.revision);
}

QJsonObject toJson(const TokenDraft& draft)
{
    QJsonObject json{
        {u"name"_s, draft.name},
        {u"description"_s, draft.description},
        {u"scheme"_s, nameOf(draft.schemes, schemeNames)},
        {u"readOnly"_s, draft.readOnly},
        {u"shared"_s, draft.shared},
        {u"email"_s, draft.email},
    };
    if (draft.owner)
        json.insert(u"owner"_s, *draft.owner);
    if (draft.expiresGiven)
        json.insert(u"expires"_s, toJson(draft.expires));
    if (draft.limits)
        json.insert(u"limits"_s, QJsonArray::fromStringList(*draft.limits));
    if (draft.ipRanges)
        json.insert(u"ipRanges"_s, toJson(*draft.ipRanges));
    if (draft.rateLimit)
        json.insert(u"rateLimit"_s, toJson(*draft.rateLimit));
    return json;
}

void read(const QJsonObject& json, TokenDraft& draft, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("name"_L1))
        reader.text("name"_L1, draft.name);
    reader.optionalText("owner"_L1, draft.owner);
    reader.text("description"_L1, draft.description);
    reader.choice("scheme"_L1, draft.schemes, schemeNames);
    draft.expiresGiven = reader.has("expires"_L1);
    readExpiry(reader, "expires"_L1, draft.expires);
    readLimits(reader, draft.limits);
    readRanges(reader, draft.ipRanges);
    readRate(reader, draft.rateLimit);
    reader.flag("readOnly"_L1, draft.readOnly);
    reader.flag("shared"_L1, draft.shared);
    reader.flag("email"_L1, draft.email);
    reader.finish();
}

void read(const QJsonObject& json, TokenPatch& patch, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.has("name"_L1))
        reader.text("name"_L1, patch.name.emplace());
    if (reader.has("description"_L1))
        reader.text("description"_L1, patch.description.emplace());
    if (reader.has("expires"_L1))
        readExpiry(reader, "expires"_L1, patch.expires.emplace());
    if (reader.has("limits"_L1))
        readLimits(reader, patch.limits.emplace());
    if (reader.has("ipRanges"_L1))
        readRanges(reader, patch.ipRanges.emplace());
    if (reader.has("rateLimit"_L1))
        readRate(reader, patch.rateLimit.emplace());
    if (reader.has("readOnly"_L1))
        reader.flag("readOnly"_L1, patch.readOnly.emplace(false));
    reader.finish();
}

} // namespace api
