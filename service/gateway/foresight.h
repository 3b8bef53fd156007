// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request.h"
#include "service/policy/snapshot.h"

#include <cstdint>
#include <span>

namespace gateway {

/// Fetches what the later stages will read: the token that the request seems to hold, and its
/// owner. Among 100 000 tokens neither is in the processor's cache, and the way to each leads
/// through several nodes, of which one names the next. So it goes one node further before each
/// stage, and the memory comes while the stage is at work.
///
/// It only fetches: nothing is decided or remembered here, and a request that holds no token or a
/// wrong one is judged just the same.
class Foresight
{
public:
    /// Both must outlive it.
    Foresight(const http::Headers& headers, const policy::Snapshot& snapshot);

    /// One node further.
    void step();
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

private:
    using Tokens = decltype(policy::Snapshot::tokens);
    using Users = decltype(policy::Snapshot::users);

    enum class Phase : std::uint8_t
    {
        Token, ///< on the way to the token
        Owner, ///< on the way to its owner
        Done
    };

    void stepToToken();
    void stepToOwner();

    const policy::Snapshot& m_snapshot;
    Tokens::Approach m_token;
    Users::Approach m_owner;
    Phase m_phase = Phase::Done;
};

/// The same for requests that are going to be judged one after the other: goes one node further for
/// each of them in turn, so that their memory comes at the same time.
void foresee(std::span<const http::Request* const> requests, const policy::Snapshot& snapshot);

} // namespace gateway
