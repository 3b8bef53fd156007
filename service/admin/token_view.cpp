// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_view.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr int candidatesShown = 20;

QJsonObject candidateJson(const domain::Token& token)
{
    const auto orNull = [](const std::optional<core::Timestamp>& time) {
        return time ? QJsonValue(core::toIsoText(*time)) : QJsonValue(QJsonValue::Null);
    };
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"createdAt"_s, core::toIsoText(token.createdAt)},
            {u"expiresAt"_s, orNull(token.expiresAt)},
            {u"revokedAt"_s, orNull(token.revokedAt)},
            {u"lastUsedAt"_s, orNull(token.lastUsedAt)}};
}

QString reasonFor(const store::ListedToken& listed)
{
    const domain::Token& token = listed.token;
    const auto moment = [](const std::optional<core::Timestamp>& time) {
        return time ? core::toIsoText(*time) : QString();
    };
    switch (listed.state) {
    case domain::TokenState::Active:
        return u"It can be used."_s;
    case domain::TokenState::Expired:
        return u"It expired on %1."_s.arg(moment(token.expiresAt));
    case domain::TokenState::Revoked:
        return u"It was revoked on %1, for good."_s.arg(moment(token.revokedAt));
    case domain::TokenState::Disabled:
        return u"It is switched off and can be enabled again."_s;
    case domain::TokenState::OwnerDisabled:
        return u"The account \"%1\" is disabled."_s.arg(token.owner);
    case domain::TokenState::OwnerNotPermitted:
        return u"\"%1\" may not use tokens: only administrators, or members of the granted groups, may."_s
            .arg(token.owner);
    case domain::TokenState::OverCap:
        return u"It can be used, but lives longer than new tokens may today."_s;
    case domain::TokenState::Closing:
        return u"It can be used; the value before the last rotation works until %1."_s.arg(
            moment(token.previousUntil));
    }
    return {};
}

} // namespace

store::TokenStateRule stateRule(const policy::Snapshot& policy, core::Timestamp now)
{
    return {policy.settings.tokens, policy.settings.restrictions, now};
}

QJsonObject toJson(const store::ListedToken& listed)
{
    return api::toJson(api::TokenView{listed.token, listed.state, reasonFor(listed)});
}

core::Result<QJsonArray> deletableTokens(store::Database& database, const QString& owner,
                                         core::Timestamp now)
{
    const auto tokens = store::TokenTable(database).deletable(owner, now, candidatesShown);
    if (!tokens)
        return tokens.error();
    QJsonArray candidates;
    for (const domain::Token& token : *tokens)
        candidates.append(candidateJson(token));
    return candidates;
}

} // namespace admin
