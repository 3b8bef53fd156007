// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_rules.h"

#include "service/admin/answers.h"
#include "service/policy/token_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using domain::ExpiryChoice;
using domain::Lifetime;

bool isIn(const policy::Snapshot& policy, const policy::UserRecord& user, const QString& group)
{
    const std::string name = domain::fold(group).toStdString();
    const policy::GroupRecord* record = policy.groupsByName.find(name);
    return record && std::binary_search(user.groups.begin(), user.groups.end(), record->number);
}

/// The longest of the grants of a user's groups. \a granted tells whether there was any; nothing:
/// one has no maximum.
std::optional<Lifetime> longestGrant(const policy::Snapshot& policy, const policy::UserRecord& user,
                                     core::Timestamp now, bool& granted)
{
    std::optional<Lifetime> longest;
    granted = false;
    for (const domain::RestrictionSettings::Grant& grant :
         policy.settings.restrictions.tokenGeneration) {
        if (!isIn(policy, user, grant.group))
            continue;
        granted = true;
        if (!grant.maxLifetime)
            return std::nullopt;
        if (!longest || longest->after(now) < grant.maxLifetime->after(now))
            longest = grant.maxLifetime;
    }
    return longest;
}

} // namespace

std::optional<api::Problem> creationRefusal(const policy::Snapshot& policy, const Caller& caller,
                                            const policy::UserRecord* owner)
{
    const bool own = owner && owner->number == caller.number;
    if (!own && !caller.administrator)
        return problem(403, u"administrators_only"_s,
                       owner ? u"You may create tokens for your own account only."_s
                             : u"Only administrators may create shared tokens."_s);
    if (caller.administrator)
        return std::nullopt;
    if (policy.settings.restrictions.adminsOnly)
        return problem(403, u"owner_not_permitted"_s,
                       u"Only administrators may create and use tokens here."_s);
    if (!policy.settings.global.usersMayCreateTokens)
        return problem(403, u"owner_not_permitted"_s,
                       u"Only administrators may create tokens here."_s);
    if (!policy::ownerPermitted(policy, *owner))
        return problem(403, u"not_in_token_group"_s);
    return std::nullopt;
}

std::optional<api::Problem> workRefusal(const policy::Snapshot& policy, const Caller& caller)
{
    if (caller.administrator)
        return std::nullopt;
    const policy::UserRecord* user = policy.users.find(caller.number);
    if (user && policy::ownerPermitted(policy, *user))
        return std::nullopt;
    return problem(
        403, u"owner_not_permitted"_s,
        u"This account may not work with tokens any more. It may still revoke and delete its own."_s);
}

api::Problem rateIsForAdministrators()
{
    return problem(403, u"administrators_only"_s,
                   u"Only administrators may give a token a rate limit of its own. Leave "
                   u"\"rateLimit\" out."_s);
}

std::optional<Lifetime> maximumLifetime(const policy::Snapshot& policy,
                                        const policy::UserRecord* owner, core::Timestamp now)
{
    const domain::TokenSettings& tokens = policy.settings.tokens;
    std::optional<Lifetime> maximum;
    if (tokens.maxLifetimeEnabled)
        maximum = tokens.maxLifetime;
    if (!owner || owner->administrator || !policy.settings.restrictions.tokenGenerationEnabled)
        return maximum;
    bool granted = false;
    const std::optional<Lifetime> grant = longestGrant(policy, *owner, now, granted);
    if (granted && grant && (!maximum || grant->after(now) < maximum->after(now)))
        maximum = grant;
    return maximum;
}

ExpiryChoice proposedExpiry(const policy::Snapshot& policy, const std::optional<Lifetime>& maximum,
                            core::Timestamp now)
{
    ExpiryChoice choice;
    choice.kind = ExpiryChoice::Kind::After;
    choice.lifetime = policy.settings.tokens.proposedLifetime;
    if (maximum && maximum->after(now) < choice.lifetime.after(now))
        choice.lifetime = *maximum;
    return choice;
}

} // namespace admin
