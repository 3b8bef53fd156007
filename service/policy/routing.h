// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/snapshot.h"

#include <string_view>

namespace policy {

/// The upstream that answers a request: the one with the longest path prefix that covers the path
/// (whole segments only), among those the ones that name the host before those that answer any.
/// \a host is a Host field: case, port and one trailing dot don't matter. Null when there is none.
[[nodiscard]] const UpstreamRecord* upstreamFor(const Snapshot& snapshot, std::string_view host,
                                                std::string_view path);

/// Whether tokens may be used for this path (KA-25). The upstream's token paths count from its path
/// prefix ("/rest/*" of an upstream at "/jira" covers "/jira/rest/api") or from the root.
[[nodiscard]] bool isTokenPath(const UpstreamRecord& upstream, http::Method method,
                               std::string_view path);

} // namespace policy
