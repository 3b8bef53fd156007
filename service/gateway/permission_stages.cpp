// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/hearing.h"
#include "service/policy/authorize.h"

#include <span>
#include <vector>

namespace gateway {

using domain::Reason;
using policy::AuthMethod;
using policy::RateKey;
using policy::RateSubjects;
using policy::Stage;
using Subject = domain::RateSettings::Subject;

Outcome judgePermission(Hearing& hearing)
{
    policy::Decision& decision = hearing.out.decision;
    if (decision.method == AuthMethod::None) {
        policy::skip(hearing.trace, Stage::TokenState, Stage::Limits,
                     "anonymous, on a path that is open to everybody");
        return std::nullopt;
    }

    const Call& call = hearing.call;
    policy::Claim claim{.snapshot = hearing.snapshot,
                        .upstream = *decision.upstream,
                        .method = decision.method,
                        .token = decision.token,
                        .basic = hearing.credential.isBasic(),
                        .basicUser = hearing.credential.user(),
                        .user = decision.user ? decision.user : hearing.claimed,
                        .client = hearing.out.client,
                        .now = call.now,
                        .verb = call.method,
                        .target = hearing.out.target,
                        .headers = *call.headers,
                        .bodyKnowledge = call.bodyKnowledge,
                        .body = call.body};
    const policy::Authorization answer = policy::authorize(claim, hearing.trace);
    if (decision.method == AuthMethod::Token)
        decision.user = claim.user;
    if (answer.needsBody) {
        hearing.out.need.what = Need::What::Body;
        return Reason::NotDecided;
    }
    return answer.reason == Reason::Allowed ? std::nullopt : Outcome(answer.reason);
}

namespace {

RateSubjects subjectOf(AuthMethod method)
{
    switch (method) {
    case AuthMethod::None:
        return RateSubjects::Anonymous;
    case AuthMethod::Token:
        return RateSubjects::OwnTokens;
    case AuthMethod::Password:
    case AuthMethod::UpstreamPassword:
        return RateSubjects::Passwords;
    case AuthMethod::ForeignToken:
        return RateSubjects::ForeignTokens;
    }
    return RateSubjects::None;
}

/// Whom a request is counted for. Who has no token is counted as a user, who is not known as a user
/// by address.
class RateKeys
{
public:
    RateKeys(Subject subject, const Judgement& out)
    {
        const policy::Decision& decision = out.decision;
        switch (subject) {
        case Subject::Token:
            if (decision.method == AuthMethod::Token && decision.token) {
                m_one = RateKey::ofToken(decision.token->id);
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
            m_one = RateKey::ofRoute(decision.upstream->upstream.id);
            return;
        case Subject::Address:
            m_one = RateKey::ofAddress(out.client);
            return;
        case Subject::User:
            break;
        }
        m_one =
            decision.user ? RateKey::ofUser(decision.user->number) : RateKey::ofAddress(out.client);
    }

    [[nodiscard]] std::span<const RateKey> all() const
    {
        return m_several.empty() ? std::span(&m_one, 1) : std::span(m_several);
    }

private:
    void addGroups(const std::vector<policy::GroupNumber>& groups)
    {
        if (groups.size() == 1) {
            m_one = RateKey::ofGroup(groups.front());
            return;
        }
        m_several.reserve(groups.size());
        for (const policy::GroupNumber group : groups)
            m_several.push_back(RateKey::ofGroup(group));
    }

    RateKey m_one;
    std::vector<RateKey> m_several;
};

} // namespace

namespace {

/// The limit that holds for a request, and whom it counts. No windows: none does.
struct RateRule
{
    std::span<const policy::RateWindow> windows;
    bool own = false; ///< the token's own, counted for the token whatever the settings count

    RateRule(const policy::Snapshot& snapshot, const policy::Decision& decision)
    {
        if (snapshot.rateWindows.empty())
            return;
        const bool hasOwn = decision.method == AuthMethod::Token && decision.token->extras
            && decision.token->extras->rate;
        if (hasOwn) {
            windows = decision.token->extras->rate->windows;
            own = true;
        } else if (contains(snapshot.rateSubjects, subjectOf(decision.method))) {
            windows = snapshot.rateWindows;
        }
    }
};

} // namespace

Outcome judgeRate(Hearing& hearing)
{
    policy::Decision& decision = hearing.out.decision;
    const RateRule rule(hearing.snapshot, decision);
    if (rule.windows.empty())
        return skipped(hearing, Stage::Rate, [&rule] {
            return std::string(rule.own ? "the token is exempt" : "no rate limit applies");
        });

    const bool look = hearing.call.explaining;
    const RateKeys keys(rule.own ? Subject::Token : hearing.snapshot.settings.rateLimiting.subject,
                        hearing.out);
    const policy::RateVerdict verdict =
        hearing.counters.rates.take(keys.all(), rule.windows, hearing.call.monotonic, look ? 0 : 1);
    const bool allowed = look ? verdict.remaining > 0 : verdict.allowed;
    decision.rate = {verdict.limit, verdict.remaining, verdict.resetSeconds(),
                     verdict.windowSeconds};
    const auto saw = [&] {
        return std::to_string(verdict.remaining) + " of " + std::to_string(verdict.limit)
            + (rule.own ? " of the token's own limit" : "") + " left"
            + (look ? "" : " after this request");
    };
    if (allowed)
        return passed(hearing, Stage::Rate, saw);
    decision.retryAfterSeconds = look ? verdict.resetSeconds() : verdict.retryAfterSeconds();
    return decided(hearing, Stage::Rate, Reason::RateLimited, saw);
}

} // namespace gateway
