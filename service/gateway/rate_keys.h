// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/decision.h"
#include "service/policy/rate_limiter.h"
#include "service/policy/snapshot.h"

#include <span>
#include <vector>

namespace gateway {

/// Which principals a way to authenticate belongs to, for the rate limit (MO-40).
[[nodiscard]] constexpr policy::RateSubjects subjectOf(policy::AuthMethod method)
{
    switch (method) {
    case policy::AuthMethod::None:
        return policy::RateSubjects::Anonymous;
    case policy::AuthMethod::Token:
        return policy::RateSubjects::OwnTokens;
    case policy::AuthMethod::Password:
    case policy::AuthMethod::UpstreamPassword:
        return policy::RateSubjects::Passwords;
    case policy::AuthMethod::ForeignToken:
        return policy::RateSubjects::ForeignTokens;
    }
    return policy::RateSubjects::None;
}

/// Whom a request is counted for. Who has no token is counted as a user, who is not known as a user
/// by address.
class RateKeys
{
public:
    using Subject = domain::RateSettings::Subject;

    RateKeys(Subject subject, const policy::Decision& decision, const domain::IpAddress& client)
    {
        switch (subject) {
        case Subject::Token:
            if (decision.method == policy::AuthMethod::Token && decision.token) {
                m_one = policy::RateKey::ofToken(decision.token->id);
                return;
            }
            break;
        case Subject::Group:
            if (decision.user && !decision.user->groups.empty()) {
                addGroups(decision.user->groups);
                return;
            }
            break;
        case Subject::Route:
            m_one = policy::RateKey::ofRoute(decision.upstream->upstream.id);
            return;
        case Subject::Address:
            m_one = policy::RateKey::ofAddress(client);
            return;
        case Subject::User:
            break;
        }
        m_one = decision.user ? policy::RateKey::ofUser(decision.user->number)
                              : policy::RateKey::ofAddress(client);
    }

    [[nodiscard]] std::span<const policy::RateKey> all() const
    {
        return m_several.empty() ? std::span(&m_one, 1) : std::span(m_several);
    }

private:
    void addGroups(const std::vector<policy::GroupNumber>& groups)
    {
        if (groups.size() == 1) {
            m_one = policy::RateKey::ofGroup(groups.front());
            return;
        }
        m_several.reserve(groups.size());
        for (const policy::GroupNumber group : groups)
            m_several.push_back(policy::RateKey::ofGroup(group));
    }

    policy::RateKey m_one;
    std::vector<policy::RateKey> m_several;
};

/// The limit that holds for a request, and whom it counts. No windows: none does.
struct RateRule
{
    std::span<const policy::RateWindow> windows;
    bool own = false; ///< the token's own, counted for the token whatever the settings count

    RateRule(const policy::Snapshot& snapshot, const policy::Decision& decision)
    {
        if (snapshot.rateWindows.empty())
            return;
        const bool hasOwn = decision.method == policy::AuthMethod::Token && decision.token->extras
            && decision.token->extras->rate;
        if (hasOwn) {
            windows = decision.token->extras->rate->windows;
            own = true;
        } else if (contains(snapshot.rateSubjects, subjectOf(decision.method))) {
            windows = snapshot.rateWindows;
        }
    }
};

} // namespace gateway
