// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace gateway {

/// What one worker counts. Written by its thread only, read by any: relaxed atomics, no lock, no
/// shared cache line.
struct alignas(64) CallMetrics
{
    static constexpr std::size_t reasons = 512; ///< above every domain::Reason
    /// Upper bounds of the latency histogram in microseconds; the last bucket is everything above.
    static constexpr std::array<std::uint32_t, 12> bounds{
        50, 100, 250, 500, 1'000, 2'500, 5'000, 25'000, 100'000, 500'000, 2'500'000, 10'000'000};

    std::array<std::atomic<std::uint64_t>, reasons> gateway{};
    std::array<std::atomic<std::uint64_t>, reasons> authz{};
    std::array<std::atomic<std::uint64_t>, bounds.size() + 1> latency{};
    std::atomic<std::uint64_t> latencySumMicroseconds{0};

    void count(bool authzDoor, domain::Reason reason)
    {
        bump((authzDoor ? authz : gateway)[static_cast<std::size_t>(reason) % reasons], 1);
    }
    void observe(std::uint32_t microseconds)
    {
        std::size_t bucket = 0;
        while (bucket < bounds.size() && microseconds > bounds[bucket])
            ++bucket;
        bump(latency[bucket], 1);
        bump(latencySumMicroseconds, microseconds);
    }

private:
    /// One writer, so a plain load and store is enough and needs no locked instruction.
    static void bump(std::atomic<std::uint64_t>& counter, std::uint64_t by)
    {
        counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }
};

} // namespace gateway
