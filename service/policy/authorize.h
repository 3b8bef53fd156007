// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "service/http/target.h"
#include "service/policy/decision.h"
#include "service/policy/trace.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace policy {

/// Who asks, established by authentication, and for what.
struct Claim
{
    const Snapshot& snapshot;
    const UpstreamRecord& upstream;

    AuthMethod method = AuthMethod::None;
    const TokenRecord* token = nullptr; ///< for AuthMethod::Token
    bool basic = false;
    std::string_view basicUser; ///< as sent
    /// Whom the request speaks for: set by authentication for a password (for an upstream's, it is
    /// the user the name means, if any), by authorize() for a token.
    const UserRecord* user = nullptr;

    domain::IpAddress client;
    std::int64_t now = 0; ///< milliseconds since 1970
    http::Method verb = http::Method::Get;
    const http::Target& target;
    const http::Headers& headers;
    BodyKnowledge bodyKnowledge = BodyKnowledge::NotVisible;
    std::string_view body;
};

/// Whether the claim may go on. The zero value refuses.
struct Authorization
{
    domain::Reason reason = domain::Reason::NotDecided; ///< Allowed, or why not
    bool needsBody = false; ///< no answer yet: ask again with the body
};

/// Asks every restriction in order; the first that refuses is the answer: token state, owner, user
/// match, token addresses, token paths, groups with API access, read-only, limits. Sets claim.user
/// for a token. A principal that is not known by name (foreign token) is in no group, so lists of
/// groups that are switched on refuse it (API access), or let it read only (read-only groups).
[[nodiscard]] Authorization authorize(Claim& claim, StageNotes& notes);

} // namespace policy
