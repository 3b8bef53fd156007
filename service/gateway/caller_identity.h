// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/forward_auth.h"
#include "service/gateway/forwarder.h"

#include <string>

namespace gateway {

/// Who the request speaks for, in the words of the identity headers. What it points to belongs to
/// the snapshot, to \a decisionText and to \a groups, which is filled.
[[nodiscard]] Identity identityOf(const policy::Snapshot& snapshot,
                                  const policy::Decision& decision, std::string_view decisionText,
                                  std::string& groups);

/// What the upstream is told about the caller, in the order of the request's head.
[[nodiscard]] ForwardPlan::Fields identityFields(const policy::UpstreamRecord& upstream,
                                                 const Identity& identity);

} // namespace gateway
