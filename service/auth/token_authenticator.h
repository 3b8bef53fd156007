// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/policy/snapshot.h"
#include "service/policy/token_hasher.h"

#include <cstdint>
#include <string_view>

namespace auth {

/// What became of a value that looks like one of our tokens.
struct TokenLookup
{
    /// Allowed: it is the secret of \a token. Otherwise TokenMalformed, TokenUnknown or
    /// TokenWrongSecret.
    domain::Reason reason = domain::Reason::NotDecided;
    /// Also set for a wrong secret, for the audit record: then it is only what the value claims.
    const policy::TokenRecord* token = nullptr;
    policy::TokenHasher::Match secret = policy::TokenHasher::Match::None;
};

/// Looks a token up: shape and checksum, then id, then the secret in constant time. A well-formed
/// token costs one digest whether its id exists or not. Says nothing of its state.
[[nodiscard]] TokenLookup authenticateToken(const policy::Snapshot& snapshot,
                                            const policy::TokenHasher& hasher,
                                            std::string_view text, std::int64_t now);

} // namespace auth
