// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/policy/trace.h"

#include <optional>

namespace policy {

/// What the log keeps of a decision, as far as it tells which stage made it.
struct DecidedCall
{
    domain::Reason reason = domain::Reason::NotDecided;
    bool ofToken = false; ///< one of our tokens was recognised, whatever became of it
    bool hasUpstream = false;
    bool sharedToken = false;
};

/// The stage that gave the verdict: every one before it had nothing against the request, none after
/// it was asked. Nothing for what was decided elsewhere (the parser, the forwarder) and for what
/// went through to the end.
[[nodiscard]] std::optional<Stage> decidingStage(const DecidedCall& call);

} // namespace policy
