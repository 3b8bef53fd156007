// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/hearing.h"
#include "service/gateway/rate_keys.h"
#include "service/policy/authorize.h"

namespace gateway {

using domain::Reason;
using policy::AuthMethod;
using policy::Stage;
using Kind = domain::Remark::Kind;

Outcome judgePermission(Hearing& hearing)
{
    policy::Decision& decision = hearing.out.decision;
    if (decision.method == AuthMethod::None) {
        hearing.notes.skip(Stage::TokenState, Stage::Limits, Kind::OpenPath);
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
    const policy::Authorization answer = policy::authorize(claim, hearing.notes);
    if (decision.method == AuthMethod::Token)
        decision.user = claim.user;
    if (answer.needsBody) {
        hearing.out.need.what = Need::What::Body;
        return Reason::NotDecided;
    }
    return answer.reason == Reason::Allowed ? std::nullopt : Outcome(answer.reason);
}

Outcome judgeRate(Hearing& hearing)
{
    policy::Decision& decision = hearing.out.decision;
    const RateRule rule(hearing.snapshot, decision);
    if (rule.windows.empty())
        return skipped(hearing, Stage::Rate, [&rule] {
            return domain::Remarks{{rule.own ? Kind::TokenExempt : Kind::NoRateLimit, {}}};
        });

    const bool look = hearing.call.explaining;
    const RateKeys keys(rule.own ? RateKeys::Subject::Token
                                 : hearing.snapshot.settings.rateLimiting.subject,
                        decision, hearing.out.client);
    const policy::RateVerdict verdict =
        hearing.counters.rates.take(keys.all(), rule.windows, hearing.call.monotonic, look ? 0 : 1);
    const bool allowed = look ? verdict.remaining > 0 : verdict.allowed;
    decision.rate = {verdict.limit, verdict.remaining, verdict.resetSeconds(),
                     verdict.windowSeconds};
    const auto saw = [&] {
        const Kind kind = rule.own ? (look ? Kind::OwnRateLeft : Kind::OwnRateLeftAfter)
                                   : (look ? Kind::RateLeft : Kind::RateLeftAfter);
        return domain::Remarks{
            {kind, {std::to_string(verdict.remaining), std::to_string(verdict.limit)}}};
    };
    if (allowed)
        return passed(hearing, Stage::Rate, saw);
    decision.retryAfterSeconds = look ? verdict.resetSeconds() : verdict.retryAfterSeconds();
    return decided(hearing, Stage::Rate, Reason::RateLimited, saw);
}

} // namespace gateway
