// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "common/domain/settings.h"
#include "common/domain/token_text.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// Who or what a rate is counted for. Two keys are equal only for the same kind and the same
/// subject.
struct RateKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] static RateKey ofToken(const domain::token_text::Id& id);
    [[nodiscard]] static RateKey ofUser(std::int64_t number);
    [[nodiscard]] static RateKey ofGroup(std::int64_t number);
    /// An IPv4 address, or the /64 an IPv6 address belongs to (one customer has at least that
    /// many).
    [[nodiscard]] static RateKey ofAddress(const domain::IpAddress& address);
    /// An upstream, or a numbered route of it.
    [[nodiscard]] static RateKey ofRoute(std::int64_t upstream, std::uint32_t route = 0);

    friend bool operator==(const RateKey&, const RateKey&) = default;
};

/// A limit in the form the limiter works with: one request every \a interval, \a capacity at once.
struct RateWindow
{
    std::int64_t periodNs = 0; ///< > 0
    std::int64_t intervalNs =
        0; ///< > 0; rounded up, so that never more than the limit gets through
    std::uint32_t requests = 0; ///< as configured, for RateLimit-Policy
    std::uint32_t capacity =
        0; ///< > 0: burst + 1, or the window's requests where no burst is configured

    /// Nothing when a count or the period is not positive, or too large to count in nanoseconds
    /// (domain::validate reports those first).
    [[nodiscard]] static std::optional<RateWindow> from(const domain::RateSettings::Window& window);

    friend bool operator==(const RateWindow&, const RateWindow&) = default;
};

/// What one token has instead of the limit that holds for all.
struct RateOverride
{
    std::vector<RateWindow> windows; ///< empty: exempt

    friend bool operator==(const RateOverride&, const RateOverride&) = default;
};

/// What the limiter decided, told by the window that is tightest. The zero value denies.
struct RateVerdict
{
    bool allowed = false;
    std::uint32_t limit = 0; ///< the capacity
    std::uint32_t remaining = 0;
    std::chrono::nanoseconds resetAfter{0}; ///< until the whole capacity is there again
    /// When denied: until the same request would pass; negative when it never can (cost >
    /// capacity).
    std::chrono::nanoseconds retryAfter{0};
    std::uint32_t windowSeconds = 0; ///< at least 1

    [[nodiscard]] std::uint32_t resetSeconds() const; ///< rounded up
    [[nodiscard]] std::uint32_t
    retryAfterSeconds() const; ///< rounded up, at least 1 when denied, else 0
};

/// Counts requests with the generic cell rate algorithm. Buckets belong to subjects and periods,
/// not to a policy: they live on when limits change. Exact under any race: however many threads
/// ask, no bucket gives out more than its capacity plus what time restored. Thread-safe; a warm
/// subject costs no allocation.
class RateLimiter
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr std::size_t defaultMaxBuckets = 1U << 20; ///< up to 64 MiB when all are in use

    /// \a seed makes it hard to aim for one shard; any value is right. When \a maxBuckets are all
    /// in use the buckets closest to full are forgotten first; a full bucket holds nothing and goes
    /// without loss.
    explicit RateLimiter(std::uint64_t seed = 0, std::size_t maxBuckets = defaultMaxBuckets);
    ~RateLimiter();
    RateLimiter(const RateLimiter&) = delete;
    RateLimiter& operator=(const RateLimiter&) = delete;

    /// All windows of all keys pass, and each is charged \a cost, or none is charged. No key or no
    /// window: allowed. A \a cost of 0 only looks.
    [[nodiscard]] RateVerdict take(std::span<const RateKey> keys,
                                   std::span<const RateWindow> windows, TimePoint now,
                                   std::uint32_t cost = 1);
    [[nodiscard]] RateVerdict take(const RateKey& key, std::span<const RateWindow> windows,
                                   TimePoint now, std::uint32_t cost = 1)
    {
        return take(std::span(&key, 1), windows, now, cost);
    }

    /// Asks for the memory that take() will read, so that it is there by then. Changes nothing.
    void foresee(const RateKey& key, std::span<const RateWindow> windows) const;

    /// Buckets in use, and how many were forgotten although they were not full.
    [[nodiscard]] std::size_t bucketCount() const;
    [[nodiscard]] std::uint64_t evictions() const;

    /// Everything that is not full, for a restart; \a wall (milliseconds since 1970) says when that
    /// was.
    [[nodiscard]] std::string save(TimePoint now, std::int64_t wall) const;
    /// Adds what save() returned, less what the time since then has restored (none if the wall
    /// clock went back). False, and nothing is taken over, when the text is damaged or not of this
    /// version.
    [[nodiscard]] bool restore(std::string_view saved, TimePoint now, std::int64_t wall);

private:
    struct Shard;
    class Locks;
    static constexpr std::size_t shardCount = 64;

    [[nodiscard]] std::size_t shardOf(const RateKey& key) const;
    void charge(std::span<const RateKey> keys, std::span<const RateWindow> windows,
                std::int64_t nowNs, std::uint32_t cost);

    std::uint64_t m_seed;
    std::unique_ptr<Shard[]> m_shards;
};

} // namespace policy
