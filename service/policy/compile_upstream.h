// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "service/policy/snapshot.h"

#include <memory>
#include <vector>

namespace policy {

/// Null when there are problems; their fields begin with "upstreams[<name>]".
[[nodiscard]] std::shared_ptr<const UpstreamRecord>
compileUpstream(const domain::Upstream& upstream, domain::Problems& problems);

/// Puts upstreams in the order in which they are asked. Two that would answer the same requests, or
/// have the same name, are a problem of the one that was made later.
void orderUpstreams(std::vector<std::shared_ptr<const UpstreamRecord>>& upstreams,
                    domain::Problems& problems);

} // namespace policy
