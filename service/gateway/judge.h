// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "common/domain/ip_address.h"
#include "service/auth/lockout.h"
#include "service/http/target.h"
#include "service/policy/decision.h"
#include "service/policy/rate_limiter.h"
#include "service/policy/trace.h"

#include <optional>
#include <string>
#include <string_view>

namespace gateway {

/// What is known of the body when the verdict is asked for.
enum class BodyKnowledge : std::uint8_t {
    NotVisible, ///< there may be one, it cannot be seen here (forward-auth): a JSON limit denies
    NotRead,    ///< it can be read if a limit line needs it
    None,       ///< the request has none
    Read,
};

enum class PasswordKnowledge : std::uint8_t { NotChecked, Right, Wrong };

/// The facts of a request that is to be judged: its own, or what a trusted front proxy says of it.
struct Call
{
    http::Method method = http::Method::Get;
    std::string_view target;
    std::string_view host;
    const http::Headers* headers = nullptr;
    domain::IpAddress peer;      ///< of the connection
    bool peerIsTrusted = false;  ///< its forwarding headers may be believed
    bool tls = false;            ///< the client's own hop was encrypted, as far as known
    BodyKnowledge bodyKnowledge = BodyKnowledge::NotVisible;
    std::string_view body;
    PasswordKnowledge password = PasswordKnowledge::NotChecked;
    std::int64_t now = 0; ///< milliseconds since 1970, for expiry
    std::chrono::steady_clock::time_point monotonic; ///< for rates and lockout
};

/// What must be known before the verdict can be given.
struct Need
{
    enum class What : std::uint8_t { Nothing, Body, PasswordCheck };

    What what = What::Nothing;
    policy::UserNumber user = 0; ///< for PasswordCheck
    core::Secret password;       ///< for PasswordCheck
};

/// The verdict, and what the rest of the pipeline needs of how it came about. Reused per worker: clear() keeps memory.
struct Judgement
{
    policy::Decision decision;
    Need need;
    http::Target target;      ///< canonical; meaningful unless the reason is AmbiguousTarget
    bool targetKnown = false;
    domain::IpAddress client; ///< peer, or the right-most untrusted hop
    /// The Authorization field (or key header, or query parameter) held our own credential and must not go on.
    bool credentialConsumed = false;
    bool basicScheme = false; ///< the credential came as Basic, for the challenge and the 401/403 choice

    void clear();
};

/// What judging shares between requests and workers. Thread-safe members.
struct Counters
{
    policy::RateLimiter& rates;
    auth::Lockout& lockout;
};

/// Decides. Synchronous, and a function of its arguments and the counters: stages 1 to 10 of the pipeline, in order,
/// first failure wins. With \a trace every stage also tells what it saw; the verdict is the same code's.
void judge(const Call& call, const policy::Snapshot& snapshot, const policy::TokenHasher& hasher, Counters counters,
           Judgement& out, policy::Trace* trace = nullptr);

} // namespace gateway
