// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request.h"
#include "service/policy/rate_limiter.h"
#include "service/policy/snapshot.h"

#include <span>

namespace gateway {

/// Fetches what the stages will read of requests that are going to be judged one after the other:
/// the token that each seems to hold, its owner, and the bucket it is counted in. Among 100 000
/// tokens none of these is in the processor's cache, and the way to each leads through several
/// nodes, of which one names the next. So it goes one node further for each request in turn, and
/// their memory comes at the same time.
///
/// It only fetches: nothing is decided or remembered here, and a request that holds no token or a
/// wrong one is judged just the same.
void foresee(std::span<const http::Request* const> requests, const policy::Snapshot& snapshot,
             const policy::RateLimiter& rates);

} // namespace gateway
