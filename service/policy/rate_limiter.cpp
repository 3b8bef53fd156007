// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/rate_limiter.h"

#include "common/core/prefetch.h"
#include "common/domain/crc32.h"
#include "service/policy/rate_buckets.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <mutex>

namespace policy {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t day = 86'400 * nanosecondsPerSecond;
constexpr std::int64_t longestPeriod = 366 * day;
/// No bucket can be owed more time than this, which leaves room for every sum in 64 bits.
constexpr std::int64_t longestBacklog = 10 * longestPeriod;

enum class Kind : std::uint64_t
{
    Token = 1,
    User,
    Group,
    Address,
    Route
};

constexpr std::uint64_t tagged(Kind kind, std::uint64_t value)
{
    return static_cast<std::uint64_t>(kind) << 56 | value;
}

std::uint32_t roundedUpSeconds(std::chrono::nanoseconds time)
{
    const std::int64_t seconds = (time.count() + nanosecondsPerSecond - 1) / nanosecondsPerSecond;
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(seconds, 0, std::numeric_limits<std::uint32_t>::max()));
}

std::int64_t unitNs(domain::Lifetime::Unit unit)
{
    switch (unit) {
    case domain::Lifetime::Unit::Seconds:
        return nanosecondsPerSecond;
    case domain::Lifetime::Unit::Minutes:
        return 60 * nanosecondsPerSecond;
    case domain::Lifetime::Unit::Hours:
        return 3'600 * nanosecondsPerSecond;
    case domain::Lifetime::Unit::Days:
        return day;
    case domain::Lifetime::Unit::Weeks:
        return 7 * day;
    case domain::Lifetime::Unit::Months:
    case domain::Lifetime::Unit::Years:
        return 0; // have no one length
    }
    return 0;
}

/// How one window of one subject stands. Times in nanoseconds; \a tat is the "theoretical arrival
/// time": when the bucket will be full again.
RateVerdict judge(const RateWindow& window, std::int64_t tat, std::int64_t now, std::uint32_t cost)
{
    const std::int64_t whole = window.capacity * window.intervalNs;
    const std::int64_t before = std::max(tat - now, std::int64_t{0});
    RateVerdict verdict;
    verdict.limit = window.capacity;
    verdict.windowSeconds =
        std::max(roundedUpSeconds(std::chrono::nanoseconds(window.periodNs)), 1U);
    const std::int64_t after = cost > window.capacity ? std::numeric_limits<std::int64_t>::max()
                                                      : before + cost * window.intervalNs;
    verdict.allowed = after <= whole;
    if (!verdict.allowed)
        verdict.retryAfter = std::chrono::nanoseconds(cost > window.capacity ? -1 : after - whole);
    const std::int64_t owed = verdict.allowed ? after : before;
    // After a change to a smaller limit more can be owed than the bucket now holds.
    verdict.remaining =
        static_cast<std::uint32_t>(std::max(whole - owed, std::int64_t{0}) / window.intervalNs);
    verdict.resetAfter = std::chrono::nanoseconds(owed);
    return verdict;
}

/// Whether \a a says more about when to come again than \a b: a refusal more than a permission, the
/// longer wait, the smaller rest.
bool isTighter(const RateVerdict& a, const RateVerdict& b)
{
    if (a.allowed != b.allowed)
        return !a.allowed;
    if (!a.allowed) {
        const auto wait = [](const RateVerdict& v) {
            return v.retryAfter.count() < 0 ? std::chrono::nanoseconds::max() : v.retryAfter;
        };
        return wait(a) > wait(b);
    }
    return a.remaining != b.remaining ? a.remaining < b.remaining : a.resetAfter > b.resetAfter;
}

bool isRepeated(std::span<const RateKey> keys, std::size_t index)
{
    const auto earlier = keys.first(index);
    return std::find(earlier.begin(), earlier.end(), keys[index]) != earlier.end();
}

void put(std::string& text, std::uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        text += static_cast<char>(value >> shift & 0xff);
}

std::uint64_t get(std::string_view text, std::size_t index)
{
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(text[8 * index + i]);
    return value;
}

constexpr std::uint64_t savedMagic = 0x3145'5441'524b'4c00; // "\0LKRATE1"
constexpr std::size_t headerWords = 3; // magic, wall, count
constexpr std::size_t wordsPerBucket = 4;

} // namespace

RateKey RateKey::ofToken(const domain::token_text::Id& id)
{
    static_assert(std::tuple_size_v<domain::token_text::Id> == 12);
    std::uint64_t low = 0;
    std::uint32_t high = 0;
    std::memcpy(&low, id.data(), 8);
    std::memcpy(&high, id.data() + 8, 4);
    return {tagged(Kind::Token, high), low};
}

RateKey RateKey::ofUser(std::int64_t number)
{
    return {tagged(Kind::User, 0), static_cast<std::uint64_t>(number)};
}

RateKey RateKey::ofGroup(std::int64_t number)
{
    return {tagged(Kind::Group, 0), static_cast<std::uint64_t>(number)};
}

RateKey RateKey::ofAddress(const domain::IpAddress& address)
{
    const std::size_t from =
        address.isIpv4() ? 8 : 0; // the mapped half holds "ffff" and the address
    std::uint64_t half = 0;
    for (std::size_t i = from; i < from + 8; ++i)
        half = half << 8 | address.bytes()[i];
    return {tagged(Kind::Address, address.isIpv4() ? 4 : 6), half};
}

RateKey RateKey::ofRoute(std::int64_t upstream, std::uint32_t route)
{
    return {tagged(Kind::Route, route), static_cast<std::uint64_t>(upstream)};
}

std::optional<RateWindow> RateWindow::from(const domain::RateSettings::Window& window)
{
    const std::int64_t unit = unitNs(window.per.unit);
    if (unit == 0 || window.requests <= 0 || window.per.count <= 0
        || window.per.count > longestPeriod / unit || (window.burst && *window.burst < 0))
        return std::nullopt;
    RateWindow result;
    result.periodNs = unit * window.per.count;
    result.requests = static_cast<std::uint32_t>(window.requests);
    result.intervalNs = (result.periodNs + window.requests - 1) / window.requests;
    const std::int64_t capacity = window.burst ? std::int64_t{*window.burst} + 1 : window.requests;
    if (capacity > longestBacklog / result.intervalNs)
        return std::nullopt;
    result.capacity = static_cast<std::uint32_t>(capacity);
    return result;
}

std::uint32_t RateVerdict::resetSeconds() const
{
    return roundedUpSeconds(resetAfter);
}

std::uint32_t RateVerdict::retryAfterSeconds() const
{
    if (allowed)
        return 0;
    return retryAfter.count() < 0 ? windowSeconds : std::max(roundedUpSeconds(retryAfter), 1U);
}

struct RateLimiter::Shard
{
    mutable std::mutex mutex;
    RateBuckets buckets;
};

/// Holds the locks of some shards, taken in one order by everybody.
class RateLimiter::Locks
{
public:
    explicit Locks(Shard* shards, std::uint64_t which) : m_shards(shards), m_which(which)
    {
        for (std::uint64_t rest = m_which; rest != 0; rest &= rest - 1)
            m_shards[std::countr_zero(rest)].mutex.lock();
    }
    Locks(const Locks&) = delete;
    Locks& operator=(const Locks&) = delete;
    ~Locks()
    {
        for (std::uint64_t rest = m_which; rest != 0; rest &= rest - 1)
            m_shards[std::countr_zero(rest)].mutex.unlock();
    }

private:
    Shard* m_shards;
    std::uint64_t m_which;
};

RateLimiter::RateLimiter(std::uint64_t seed, std::size_t maxBuckets)
    : m_seed(seed)
    , m_shards(std::make_unique<Shard[]>(shardCount))
{
    for (std::size_t i = 0; i < shardCount; ++i)
        m_shards[i].buckets.configure(seed, std::max<std::size_t>(maxBuckets / shardCount, 1));
}

RateLimiter::~RateLimiter() = default;

std::size_t RateLimiter::shardOf(const RateKey& key) const
{
    // The upper bits choose the shard, the lower ones the place within it.
    return RateBuckets::hash(key, m_seed) >> 58;
}

RateVerdict RateLimiter::take(std::span<const RateKey> keys, std::span<const RateWindow> windows,
                              TimePoint now, std::uint32_t cost)
{
    RateVerdict tightest;
    tightest.allowed = true;
    if (keys.empty() || windows.empty())
        return tightest;

    std::uint64_t which = 0;
    for (const RateKey& key : keys)
        which |= std::uint64_t{1} << shardOf(key);
    const Locks locks(m_shards.get(), which);
    const std::int64_t nowNs = std::chrono::nanoseconds(now.time_since_epoch()).count();

    bool first = true;
    for (const RateKey& key : keys) {
        const RateBuckets& buckets = m_shards[shardOf(key)].buckets;
        for (const RateWindow& window : windows) {
            const std::int64_t tat = buckets.find({key, window.periodNs});
            const RateVerdict verdict = judge(window, tat, nowNs, cost);
            if (first || isTighter(verdict, tightest))
                tightest = verdict;
            first = false;
        }
    }
    if (tightest.allowed && cost > 0)
        charge(keys, windows, nowNs, cost);
    return tightest;
}

void RateLimiter::foresee(const RateKey& key, std::span<const RateWindow> windows) const
{
    const Shard& shard = m_shards[shardOf(key)];
    core::prefetch(&shard, sizeof shard);
    for (const RateWindow& window : windows)
        shard.buckets.foresee({key, window.periodNs});
}

void RateLimiter::charge(std::span<const RateKey> keys, std::span<const RateWindow> windows,
                         std::int64_t nowNs, std::uint32_t cost)
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (isRepeated(keys, i))
            continue;
        RateBuckets& buckets = m_shards[shardOf(keys[i])].buckets;
        for (const RateWindow& window : windows) {
            std::int64_t& tat = buckets.at({keys[i], window.periodNs}, nowNs);
            tat = std::max(tat, nowNs) + cost * window.intervalNs;
        }
    }
}

std::size_t RateLimiter::bucketCount() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < shardCount; ++i) {
        const std::lock_guard lock(m_shards[i].mutex);
        count += m_shards[i].buckets.size();
    }
    return count;
}

std::uint64_t RateLimiter::evictions() const
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < shardCount; ++i) {
        const std::lock_guard lock(m_shards[i].mutex);
        count += m_shards[i].buckets.evictions();
    }
    return count;
}

std::string RateLimiter::save(TimePoint now, std::int64_t wall) const
{
    const std::int64_t nowNs = std::chrono::nanoseconds(now.time_since_epoch()).count();
    std::string body;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < shardCount; ++i) {
        const std::lock_guard lock(m_shards[i].mutex);
        m_shards[i].buckets.forEach([&](const RateBuckets::Id& id, std::int64_t tat) {
            if (tat <= nowNs)
                return;
            for (const std::uint64_t word :
                 {id.key.high, id.key.low, static_cast<std::uint64_t>(id.periodNs),
                  static_cast<std::uint64_t>(tat - nowNs)})
                put(body, word);
            ++count;
        });
    }
    std::string saved;
    saved.reserve(8 * (headerWords + 1) + body.size());
    for (const std::uint64_t word : {savedMagic, static_cast<std::uint64_t>(wall), count})
        put(saved, word);
    saved += body;
    put(saved, domain::crc32(saved));
    return saved;
}

bool RateLimiter::restore(std::string_view saved, TimePoint now, std::int64_t wall)
{
    constexpr std::size_t least = 8 * (headerWords + 1);
    if (saved.size() < least || saved.size() % 8 != 0 || get(saved, 0) != savedMagic)
        return false;
    const std::size_t words = saved.size() / 8;
    const std::uint64_t count = get(saved, 2);
    if ((words - headerWords - 1) % wordsPerBucket != 0
        || count != (words - headerWords - 1) / wordsPerBucket
        || get(saved, words - 1) != domain::crc32(saved.substr(0, saved.size() - 8)))
        return false;

    const auto savedAt = static_cast<std::int64_t>(get(saved, 1));
    const std::int64_t passedMs =
        std::clamp<std::int64_t>(wall - savedAt, 0, longestBacklog / 1'000'000);
    const std::int64_t nowNs = std::chrono::nanoseconds(now.time_since_epoch()).count();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = headerWords + wordsPerBucket * i;
        const RateKey key{get(saved, at), get(saved, at + 1)};
        const auto period = static_cast<std::int64_t>(get(saved, at + 2));
        const std::int64_t backlog =
            std::min(static_cast<std::int64_t>(get(saved, at + 3)), longestBacklog)
            - passedMs * 1'000'000;
        if (period <= 0 || backlog <= 0)
            continue;
        Shard& shard = m_shards[shardOf(key)];
        const std::lock_guard lock(shard.mutex);
        std::int64_t& tat = shard.buckets.at({key, period}, nowNs);
        tat = std::max(tat, nowNs + backlog);
    }
    return true;
}

} // namespace policy
