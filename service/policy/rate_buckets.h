// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/rate_limiter.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace policy {

/// A bounded hash table from (subject, period) to the time at which its bucket is full again. Not
/// thread-safe: each shard of the limiter has one behind its lock. Open addressing in one block, so
/// that a look-up touches one or two cache lines and only growth allocates.
class RateBuckets
{
public:
    struct Id
    {
        RateKey key;
        std::int64_t periodNs = 0; ///< > 0
        friend bool operator==(const Id&, const Id&) = default;
    };

    /// Spreads every bit of a key and a seed over the whole word.
    [[nodiscard]] static std::uint64_t hash(const RateKey& key, std::uint64_t seed);

    void configure(std::uint64_t seed, std::size_t maximum);

    /// When the bucket is full again; far in the past for one that is not there.
    [[nodiscard]] std::int64_t find(const Id& id) const;
    /// The same, for writing; made when it is not there. Valid until the next call.
    [[nodiscard]] std::int64_t& at(const Id& id, std::int64_t nowNs);

    /// Asks for the memory of the id's slot. For any thread, without the lock: what it looks at may
    /// be of a table that is gone, and is used as an address only.
    void foresee(const Id& id) const;

    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] std::uint64_t evictions() const { return m_evictions; }

    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        for (const Slot& slot : m_slots)
            if (slot.id.periodNs != 0)
                visit(slot.id, slot.tat);
    }

private:
    struct Slot
    {
        Id id;
        std::int64_t tat = 0;
    };

    [[nodiscard]] std::uint64_t hashOf(const Id& id) const;
    [[nodiscard]] std::size_t indexOf(const Id& id) const;
    void makeRoom(std::int64_t nowNs);
    void place(const std::vector<Slot>& live, std::size_t count);

    std::vector<Slot> m_slots; ///< a power of two, at most 3/4 in use; period 0: free
    std::atomic<const Slot*> m_first = nullptr; ///< of m_slots, for foresee()
    std::atomic<std::size_t> m_mask = 0; ///< of m_slots, for foresee()
    std::size_t m_used = 0;
    std::uint64_t m_seed = 0;
    std::size_t m_maximum = 1;
    std::uint64_t m_evictions = 0;
};

} // namespace policy
