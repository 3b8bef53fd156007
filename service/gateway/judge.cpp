// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/judge.h"

#include "common/domain/smallest_change.h"
#include "service/auth/own_tokens.h"
#include "service/gateway/hearing.h"

#include <array>

namespace gateway {

using domain::Reason;
using policy::AuthMethod;
using Enforcement = domain::GlobalSettings::Enforcement;

namespace {

/// The whole decision, in its order. The first stage that has a verdict ends it.
constexpr std::array<StageFunction, 9> ladder{
    judgeTarget, //       one reading of the target, or none
    judgeAddress, //      who is asking, by address
    judgeRoute, //        upstream; enforcement off, preflight, forced, bypass, public
    judgeIp, //           before any credential is looked at
    judgeLockout, //      likewise
    judgeCredential, //   exactly one, and not in the clear
    judgeAuthenticity, // whose it is, or the reason why that is not known
    judgePermission, //   state, owner, user, addresses, paths, groups, read-only, limits
    judgeRate, //         only what would otherwise be allowed
};

/// Keeps what was presented from where it must not go: our credentials from the upstream, any
/// credential in the query from the records.
void keepSecrets(Hearing& hearing)
{
    Judgement& out = hearing.out;
    const auth::Credential& credential = hearing.credential;
    switch (out.decision.method) {
    case AuthMethod::Token:
    case AuthMethod::Password:
        out.credentialConsumed = true;
        if (credential.isInQuery())
            out.target.removeParameter(hearing.snapshot.queryParameter);
        return;
    case AuthMethod::UpstreamPassword:
    case AuthMethod::ForeignToken:
        out.queryHoldsSecret = credential.isInQuery();
        return;
    case AuthMethod::None:
        break;
    }
    if (!out.targetKnown)
        return;
    const auto own = auth::findOwnTokens(*hearing.call.headers, out.target, hearing.places());
    const bool ourPassword = credential.isBasic() && out.decision.upstream
        && out.decision.upstream->upstream.passwords == domain::Upstream::Passwords::Local;
    out.credentialConsumed = own.inHeaders || ourPassword;
    out.queryHoldsSecret = own.foreignInQuery;
    if (own.inQuery)
        out.target.removeParameter(hearing.snapshot.queryParameter);
}

/// Dry-run: what would have been refused goes through as it would with enforcement off, so nobody
/// is vouched for. What cannot be forwarded at all stays refused.
void liftForDryRun(Hearing& hearing)
{
    policy::Decision& decision = hearing.out.decision;
    const bool dryRun =
        hearing.snapshot.settings.global.enforcement == Enforcement::DryRun && decision.upstream;
    if (!dryRun || decision.allowed())
        return;
    decision.wouldBe = decision.reason;
    decision.reason = Reason::AllowedEnforcementOff;
    decision.method = AuthMethod::None;
    decision.user = nullptr;
    decision.retryAfterSeconds = 0;
}

void conclude(Hearing& hearing, Reason reason)
{
    Judgement& out = hearing.out;
    const bool waiting = out.need.what != Need::What::Nothing;
    out.decision.reason = waiting ? Reason::NotDecided : reason;
    out.decision.stages = hearing.notes.marks;
    if (hearing.notes.trace)
        hearing.notes.trace->smallestChange = domain::smallestChange(out.decision.reason);
    if (waiting)
        return;
    keepSecrets(hearing);
    liftForDryRun(hearing);
}

} // namespace

void Judgement::clear()
{
    decision = {};
    need.what = Need::What::Nothing;
    need.user = 0;
    if (!need.password.isEmpty())
        need.password = {};
    targetKnown = false;
    client = {};
    credentialConsumed = false;
    basicScheme = false;
    passwordsAccepted = false;
    queryHoldsSecret = false;
    claimedUser.clear();
}

void judge(const Call& call, const policy::Snapshot& snapshot, const policy::TokenHasher& hasher,
           Counters counters, Judgement& out, policy::Trace* trace)
{
    out.clear();
    Hearing hearing{call, snapshot, hasher, counters, out, {{}, trace}};
    for (const StageFunction stage : ladder) {
        if (const Outcome outcome = stage(hearing))
            return conclude(hearing, *outcome);
    }
    const bool anonymous = out.decision.method == AuthMethod::None;
    conclude(hearing, anonymous ? Reason::AllowedPublic : Reason::Allowed);
}

} // namespace gateway
