// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/call_metrics.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace admin {

/// What is measured, as it stands now.
struct Measurements
{
    std::vector<const gateway::CallMetrics*> workers;
    std::string_view version;
    std::uint64_t connections = 0;
    double spoolFill = 0; ///< 0 ... 1, of the fullest spool
    double auditLagSeconds = 0; ///< age of the oldest record that is not in the store
    bool storeHealthy = false;
    bool secureMode = false;
    std::int64_t revision = 0;
    std::uint64_t tokens = 0;
    std::uint64_t users = 0;
    double uptimeSeconds = 0;
};

/// The Prometheus text exposition format, version 0.0.4. Written by hand, because it is a page of
/// text and the library in question brings an HTTP server.
[[nodiscard]] std::string exposition(const Measurements& measured);

} // namespace admin
