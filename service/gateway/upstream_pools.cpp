// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/upstream_pools.h"

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
    std::erase_if(m_pools, [now](const auto& pool) {
        return pool.use_count() == 1 && pool->isForgotten(now);
    });
}

} // namespace gateway
