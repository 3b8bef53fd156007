// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/spool/spool.h"

namespace test {

/// A call as a script makes it.
inline spool::CallRecord sampleCall(std::uint64_t decision)
{
    spool::CallRecord call;
    call.decision = decision;
    call.at = spool::decisionMilliseconds(decision);
    call.reason = domain::Reason::Allowed;
    call.authMethod = 1;
    call.stages = 0x502848; // all asked; four had nothing to say
    call.client = domain::IpAddress::fromIpv4(0x0a010203);
    call.tokenId = "Ab3dEf6hIj9l";
    call.actor = "alice";
    call.owner = "alice";
    call.method = "GET";
    call.target = "/rest/api/2/issue/JRA-100?fields=summary,status";
    call.upstream = "jira";
    return call;
}

} // namespace test
