// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/upstream_pool.h"

#include <memory>
#include <vector>

namespace gateway {

/// One worker's pools, one for each upstream as it is configured now.
class UpstreamPools
{
public:
    explicit UpstreamPools(UpstreamConnection::Executor executor) : m_executor(std::move(executor))
    { }

    /// Made when it is first asked for. A pool of an earlier configuration goes when the last
    /// forwarding that uses it ends.
    std::shared_ptr<UpstreamPool> poolFor(const domain::Upstream& upstream);
    void expire(UpstreamPool::TimePoint now);
    /// Whether nothing is left that could expire.
    [[nodiscard]] bool idle() const { return m_pools.empty(); }
    [[nodiscard]] const UpstreamConnection::Executor& executor() const { return m_executor; }

private:
    UpstreamConnection::Executor m_executor;
    std::vector<std::shared_ptr<UpstreamPool>> m_pools;
};

} // namespace gateway
