// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "common/domain/ip_address.h"
#include "service/auth/lockout.h"
#include "service/http/target.h"
#include "service/policy/decision.h"
#include "service/policy/limit_lines.h"
#include "service/policy/rate_limiter.h"
#include "service/policy/token_hasher.h"
#include "service/policy/trace.h"

#include <optional>
#include <string>
#include <string_view>

namespace gateway {

using BodyKnowledge = policy::BodyKnowledge;

enum class PasswordKnowledge : std::uint8_t
{
    NotChecked,
    Right,
    Wrong,
    Locked, ///< the account takes no passwords for a while
};

/// The facts of a request that is to be judged: its own, or what a trusted front proxy says of it.
struct Call
{
    http::Method method = http::Method::Get;
    std::string_view target;
    std::string_view host;
    const http::Headers* headers = nullptr;
    domain::IpAddress peer; ///< of the connection
    bool peerIsTrusted = false; ///< its forwarding headers may be believed
    bool tls = false; ///< the client's own hop was encrypted, as far as known
    BodyKnowledge bodyKnowledge = BodyKnowledge::NotVisible;
    std::string_view body;
    PasswordKnowledge password = PasswordKnowledge::NotChecked;
    std::int64_t now = 0; ///< milliseconds since 1970, for expiry
    std::chrono::steady_clock::time_point monotonic; ///< for rates and lockout
    bool explaining =
        false; ///< leaves the counters as they are: nothing is consumed, no failure noted
};

/// What must be known before the verdict can be given.
struct Need
{
    enum class What : std::uint8_t
    {
        Nothing,
        Body,
        PasswordCheck
    };

    What what = What::Nothing;
    /// For PasswordCheck. 0: nobody has that name; check against a decoy, so that it takes as long.
    policy::UserNumber user = 0;
    core::Secret password; ///< for PasswordCheck
};

/// The verdict, and what the rest of the pipeline needs of how it came about. Reused per worker:
/// clear() keeps memory.
struct Judgement
{
    policy::Decision decision;
    Need need;
    http::Target target; ///< canonical; meaningful unless the reason is AmbiguousTarget
    bool targetKnown = false;
    domain::IpAddress client; ///< peer, or the right-most untrusted hop
    /// The Authorization field (or key header) held a credential of ours and must not go on. One in
    /// the query parameter has been taken out of \a target.
    bool credentialConsumed = false;
    bool basicScheme =
        false; ///< the credential came as Basic, for the challenge and the 401/403 choice
    bool passwordsAccepted = false; ///< Basic might have been a password here (RE-13, RE-14)
    /// The target still holds somebody else's credential in its query, which goes on but must not
    /// be recorded.
    bool queryHoldsSecret = false;
    std::string
        claimedUser; ///< what a Basic credential says who it is; not verified; for the audit

    void clear();
};

/// What judging shares between requests and workers. Thread-safe members.
struct Counters
{
    policy::RateLimiter& rates;
    auth::Lockout& lockout;
};

/// Decides. Synchronous, and a function of its arguments and the counters: stages 1 to 10 of the
/// pipeline, in order, first failure wins. With \a trace every stage also tells what it saw; the
/// verdict is the same code's.
///
/// When \a out.need is not Nothing there is no verdict yet: fetch it and judge again. No counter
/// has moved until then.
///
/// Whom the request speaks for is in the decision only where this code has verified it: with
/// foreign tokens, upstream passwords, bypass, enforcement off, and whatever dry-run let through,
/// \a decision.user is null. Failed authentications count towards the lockout; every address-wide
/// lock is asked before a credential is looked at.
void judge(const Call& call, const policy::Snapshot& snapshot, const policy::TokenHasher& hasher,
           Counters counters, Judgement& out, policy::Trace* trace = nullptr);

} // namespace gateway
