// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/policy/snapshot.h"
#include "service/policy/stage.h"

#include <cstdint>
#include <optional>

namespace policy {

/// How the principal was established.
enum class AuthMethod : std::uint8_t
{
    None,
    Token,
    Password,
    UpstreamPassword,
    ForeignToken
};

/// The rate limit as it stands after this request; all zero when none applies.
struct RateState
{
    std::uint32_t limit = 0;
    std::uint32_t remaining = 0;
    std::uint32_t resetSeconds = 0;
    std::uint32_t windowSeconds = 0;
};

/// The verdict. The zero value denies. Pointers point into the snapshot that decided.
struct Decision
{
    domain::Reason reason = domain::Reason::NotDecided;
    /// With dry-run: what the verdict would have been; \a reason then lets the request through.
    std::optional<domain::Reason> wouldBe;
    AuthMethod method = AuthMethod::None;
    const UpstreamRecord* upstream = nullptr;
    /// Also set when the token was recognised but refused; with TokenWrongSecret it is only what
    /// the presented value claims.
    const TokenRecord* token = nullptr;
    const UserRecord* user = nullptr; ///< who the request speaks for, where this was verified
    StageMarks stages; ///< what each stage said; with dry-run before the refusal was lifted
    RateState rate;
    std::uint32_t retryAfterSeconds = 0;

    [[nodiscard]] bool allowed() const { return domain::lets(reason); }
};

} // namespace policy
