// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_view.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

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
        return u"It can be used; the value before the last rotation works until its overlap ends."_s;
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

policy::TokenRow policyRow(const store::PolicyToken& token)
{
    policy::TokenRow row;
    row.id = token.id;
    row.digest = token.digest;
    row.owner = token.owner;
    row.expiresAt = token.expiresAt;
    row.schemes = token.schemes;
    row.revoked = token.revoked;
    row.disabled = token.disabled;
    row.readOnly = token.readOnly;
    row.limits = token.limits;
    row.ipRanges = token.ipRanges;
    row.rateLimit = token.rateLimit;
    row.previousDigest = token.previousDigest;
    row.previousUntil = token.previousUntil;
    return row;
}

} // namespace admin
