// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/upstream_pools.h"

#include <algorithm>

namespace gateway {

std::shared_ptr<UpstreamPool> UpstreamPools::poolFor(const domain::Upstream& upstream)
{
    for (const auto& pool : m_pools) {
        if (pool->serves(upstream))
            return pool;
    }
    std::erase_if(m_pools, [&](const auto& pool) { return pool->precedes(upstream); });
    m_pools.push_back(std::make_shared<UpstreamPool>(m_executor, upstream));
    return m_pools.back();
}

void UpstreamPools::expire(UpstreamPool::TimePoint now)
{
    for (const auto& pool : m_pools)
        pool->expire(now);
}

bool UpstreamPools::idle() const
{
    return std::all_of(m_pools.begin(), m_pools.end(),
                       [](const auto& pool) { return pool->idle() == 0; });
}

} // namespace gateway
