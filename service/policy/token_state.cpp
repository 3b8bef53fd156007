// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/token_state.h"

#include "service/policy/groups.h"

namespace policy {

using domain::Reason;
using domain::TokenState;

bool ownerPermitted(const Snapshot& snapshot, const UserRecord& user)
{
    if (user.administrator)
        return true;
    if (snapshot.settings.restrictions.adminsOnly)
        return false;
    return !snapshot.tokenGeneration.enabled || isMember(user, snapshot.tokenGeneration);
}

std::optional<Reason> ownStateReason(const TokenRecord& token, std::int64_t now)
{
    if (token.revoked)
        return Reason::TokenRevoked;
    if (token.expiresAt <= now)
        return Reason::TokenExpired;
    if (token.disabled)
        return Reason::TokenDisabled;
    return std::nullopt;
}

std::optional<Reason> ownerReason(const Snapshot& snapshot, const UserRecord* owner)
{
    if (!owner)
        return Reason::OwnerMissing;
    if (!owner->enabled)
        return Reason::OwnerDisabled;
    if (!ownerPermitted(snapshot, *owner))
        return Reason::OwnerNotPermitted;
    return std::nullopt;
}

std::optional<Reason> unusableReason(const Snapshot& snapshot, const TokenRecord& token,
                                     std::int64_t now)
{
    if (const auto reason = ownStateReason(token, now))
        return reason;
    if (token.owner == 0)
        return std::nullopt;
    return ownerReason(snapshot, snapshot.users.find(token.owner));
}

namespace {

TokenState stateFor(Reason unusable)
{
    // Whatever else the reason may be, a token that cannot be used is not shown as active.
    if (unusable == Reason::TokenRevoked)
        return TokenState::Revoked;
    if (unusable == Reason::TokenExpired)
        return TokenState::Expired;
    if (unusable == Reason::OwnerNotPermitted)
        return TokenState::OwnerNotPermitted;
    if (unusable == Reason::OwnerDisabled || unusable == Reason::OwnerMissing)
        return TokenState::OwnerDisabled;
    return TokenState::Disabled;
}

bool isOverCap(const domain::TokenSettings& settings, const TokenRecord& token,
               core::Timestamp createdAt)
{
    if (!settings.maxLifetimeEnabled)
        return false;
    return token.expiresAt > core::toMilliseconds(settings.maxLifetime.after(createdAt));
}

} // namespace

TokenState stateOf(const Snapshot& snapshot, const TokenRecord& token, core::Timestamp createdAt,
                   core::Timestamp now)
{
    const std::int64_t moment = core::toMilliseconds(now);
    if (const auto reason = unusableReason(snapshot, token, moment))
        return stateFor(*reason);
    if (isOverCap(snapshot.settings.tokens, token, createdAt))
        return TokenState::OverCap;
    if (token.extras && moment < token.extras->previousUntil)
        return TokenState::Closing;
    return TokenState::Active;
}

} // namespace policy
