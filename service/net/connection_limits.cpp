// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/connection_limits.h"

#include <algorithm>
#include <utility>

namespace net {

namespace {

/// Whoever has one IPv6 address usually has its whole /64.
domain::IpAddress counted(const domain::IpAddress& address)
{
    if (address.isIpv4())
        return address;
    auto bytes = address.bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
    return domain::IpAddress(bytes);
}

} // namespace

ConnectionLimits::ConnectionLimits(std::size_t total, std::size_t perAddress)
    : m_total(total)
    , m_perAddress(perAddress)
{ }

void ConnectionLimits::exempt(std::vector<domain::IpRange> ranges)
{
    const std::lock_guard lock(m_exemptMutex);
    m_exempt = std::move(ranges);
}

bool ConnectionLimits::isExempt(const domain::IpAddress& address) const
{
    if (address.isLoopback())
        return true;
    const std::lock_guard lock(m_exemptMutex);
    return std::any_of(m_exempt.begin(), m_exempt.end(),
                       [&](const domain::IpRange& range) { return range.contains(address); });
}

ConnectionLimits::Shard& ConnectionLimits::shardOf(const domain::IpAddress& address)
{
    std::size_t sum = 0;
    for (const auto byte : address.bytes())
        sum = sum * 31 + byte;
    return m_shards[sum % m_shards.size()];
}

ConnectionLimits::Place ConnectionLimits::admit(const domain::IpAddress& address)
{
    Place place;
    if (m_open.fetch_add(1, std::memory_order_relaxed) >= m_total) {
        m_open.fetch_sub(1, std::memory_order_relaxed);
        return place;
    }
    if (!isExempt(address)) {
        place.m_address = counted(address);
        Shard& shard = shardOf(place.m_address);
        const std::lock_guard lock(shard.mutex);
        auto& count = shard.counts[place.m_address];
        if (count >= m_perAddress) {
            if (count == 0)
                shard.counts.erase(place.m_address);
            m_open.fetch_sub(1, std::memory_order_relaxed);
            return place;
        }
        ++count;
        place.m_counted = true;
    }
    place.m_limits = this;
    return place;
}

ConnectionLimits::Place::Place(Place&& other) noexcept
    : m_limits(std::exchange(other.m_limits, nullptr))
    , m_address(other.m_address)
    , m_counted(other.m_counted)
{ }

ConnectionLimits::Place& ConnectionLimits::Place::operator=(Place&& other) noexcept
{
    if (this != &other) {
        release();
        m_limits = std::exchange(other.m_limits, nullptr);
        m_address = other.m_address;
        m_counted = other.m_counted;
    }
    return *this;
}

void ConnectionLimits::Place::release()
{
    if (!m_limits)
        return;
    if (m_counted) {
        Shard& shard = m_limits->shardOf(m_address);
        const std::lock_guard lock(shard.mutex);
        const auto entry = shard.counts.find(m_address);
        if (--entry->second == 0)
            shard.counts.erase(entry);
    }
    m_limits->m_open.fetch_sub(1, std::memory_order_relaxed);
    m_limits = nullptr;
}

} // namespace net
