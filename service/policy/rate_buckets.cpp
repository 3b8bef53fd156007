// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/rate_buckets.h"

#include "common/core/prefetch.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace policy {

namespace {

constexpr std::int64_t longAgo = std::numeric_limits<std::int64_t>::min() / 2;
/// Callers read the clock before they get the lock, so their times differ by a little: a bucket
/// that is full at one caller's time may be not quite full at another's.
constexpr std::int64_t clockSkew = 10'000'000'000;

std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e37'79b9'7f4a'7c15;
    value = (value ^ value >> 30) * 0xbf58'476d'1ce4'e5b9;
    value = (value ^ value >> 27) * 0x94d0'49bb'1331'11eb;
    return value ^ value >> 31;
}

} // namespace

std::uint64_t RateBuckets::hash(const RateKey& key, std::uint64_t seed)
{
    return mix(key.low ^ mix(key.high ^ seed));
}

void RateBuckets::configure(std::uint64_t seed, std::size_t maximum)
{
    m_seed = seed;
    m_maximum = maximum;
}

std::uint64_t RateBuckets::hashOf(const Id& id) const
{
    return mix(hash(id.key, m_seed) ^ static_cast<std::uint64_t>(id.periodNs));
}

void RateBuckets::foresee(const Id& id) const
{
    const auto first = reinterpret_cast<std::uintptr_t>(m_first.load(std::memory_order_relaxed));
    const std::size_t index = hashOf(id) & m_mask.load(std::memory_order_relaxed);
    core::prefetch(reinterpret_cast<const void*>(first + index * sizeof(Slot)), sizeof(Slot));
}

/// Of the id's slot, or of the free slot where it would go. There is always a free one.
std::size_t RateBuckets::indexOf(const Id& id) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = hashOf(id) & mask;
    while (m_slots[index].id.periodNs != 0 && m_slots[index].id != id)
        index = (index + 1) & mask;
    return index;
}

std::int64_t RateBuckets::find(const Id& id) const
{
    if (m_slots.empty())
        return longAgo;
    const Slot& slot = m_slots[indexOf(id)];
    return slot.id.periodNs != 0 ? slot.tat : longAgo;
}

std::int64_t& RateBuckets::at(const Id& id, std::int64_t nowNs)
{
    std::size_t index = m_slots.empty() ? 0 : indexOf(id);
    if (m_slots.empty() || m_slots[index].id.periodNs == 0) {
        if (m_used == m_maximum || 4 * (m_used + 1) > 3 * m_slots.size()) {
            makeRoom(nowNs);
            index = indexOf(id);
        }
        m_slots[index] = {id, longAgo};
        ++m_used;
    }
    return m_slots[index].tat;
}

/// Leaves out what is full, which loses nothing; then, at the maximum, what is closest to full.
/// Enough goes or is added that this happens seldom.
void RateBuckets::makeRoom(std::int64_t nowNs)
{
    std::vector<Slot> live;
    live.reserve(m_used);
    for (const Slot& slot : m_slots)
        if (slot.id.periodNs != 0 && slot.tat > nowNs - clockSkew)
            live.push_back(slot);
    const std::size_t kept = m_maximum - std::max<std::size_t>(m_maximum / 8, 1);
    if (m_used == m_maximum && live.size() > kept) {
        std::nth_element(live.begin(),
                         live.begin() + static_cast<std::ptrdiff_t>(live.size() - kept), live.end(),
                         [](const Slot& a, const Slot& b) { return a.tat < b.tat; });
        m_evictions += live.size() - kept;
        live.erase(live.begin(), live.begin() + static_cast<std::ptrdiff_t>(live.size() - kept));
    }
    constexpr std::size_t fewest = 16;
    place(live, std::max(fewest, std::bit_ceil(2 * live.size() + 2)));
}

void RateBuckets::place(const std::vector<Slot>& live, std::size_t count)
{
    m_slots.assign(count, Slot{});
    m_first.store(m_slots.data(), std::memory_order_relaxed);
    m_mask.store(count - 1, std::memory_order_relaxed);
    for (const Slot& slot : live)
        m_slots[indexOf(slot.id)] = slot;
    m_used = live.size();
}

} // namespace policy
