// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/lockout.h"

#include <algorithm>
#include <functional>
#include <list>
#include <mutex>
#include <unordered_map>

namespace auth {

namespace {

constexpr std::string_view addressTag = "a:";
constexpr std::string_view userTag = "u:";
constexpr std::size_t longestUser =
    1024; ///< bytes; a longer name belongs to nobody and is not worth the memory

/// One key per IPv4 address and per IPv6 /64.
std::string addressKey(const domain::IpAddress& address)
{
    if (address.isIpv4())
        return std::string(addressTag) + address.toString();
    domain::IpAddress::Bytes network = address.bytes();
    std::fill(network.begin() + 8, network.end(), std::uint8_t{0});
    return std::string(addressTag) + domain::IpAddress(network).toString() + "/64";
}

std::string userKey(std::string_view foldedUser)
{
    return std::string(userTag) + std::string(foldedUser.substr(0, longestUser));
}

struct Entry
{
    std::string key;
    std::vector<Lockout::TimePoint> failures; ///< oldest first
    Lockout::TimePoint lockedUntil = Lockout::TimePoint::min();
};

} // namespace

/// Entries in two lists, oldest failure first: those that were locked and those that never were.
/// What is forgotten for want of room is taken from the second as long as there is any, so that a
/// flood of new names unlocks nobody.
struct Lockout::Shard
{
    using List = std::list<Entry>;

    mutable std::mutex mutex;
    List open;
    List locked;
    std::unordered_map<std::string_view, List::iterator> index; ///< keys live in the entries

    [[nodiscard]] Entry* find(std::string_view key)
    {
        const auto found = index.find(key);
        return found == index.end() ? nullptr : &*found->second;
    }
    void erase(std::string_view key)
    {
        const auto found = index.find(key);
        const List::iterator entry = found->second;
        List& list = entry->lockedUntil == TimePoint::min() ? open : locked;
        index.erase(found);
        list.erase(entry);
    }
};

Lockout::Lockout(std::uint64_t seed, std::size_t maxEntries)
    : m_seed(seed)
    , m_maxPerShard(std::max<std::size_t>(maxEntries / shardCount, 1))
    , m_shards(std::make_unique<Shard[]>(shardCount))
{ }

Lockout::~Lockout() = default;

Lockout::Shard& Lockout::shardOf(std::string_view key) const
{
    const std::uint64_t hashed =
        (std::hash<std::string_view>{}(key) ^ m_seed) * 0x9e37'79b9'7f4a'7c15;
    return m_shards[hashed >> 58];
}

std::optional<std::chrono::seconds> Lockout::lockedFor(std::string_view key, TimePoint now) const
{
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    const Entry* entry = shard.find(key);
    if (entry == nullptr || entry->lockedUntil <= now)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(entry->lockedUntil - now);
}

std::optional<std::chrono::seconds> Lockout::addressLockedFor(const domain::IpAddress& address,
                                                              TimePoint now) const
{
    if (entryCount() == 0)
        return std::nullopt;
    return lockedFor(addressKey(address), now);
}

std::optional<std::chrono::seconds> Lockout::userLockedFor(std::string_view foldedUser,
                                                           TimePoint now) const
{
    if (entryCount() == 0)
        return std::nullopt;
    return lockedFor(userKey(foldedUser), now);
}

void Lockout::failed(const domain::IpAddress& address, std::string_view foldedUser,
                     const Settings& settings, TimePoint now)
{
    note(addressKey(address), settings, now);
    if (!foldedUser.empty())
        note(userKey(foldedUser), settings, now);
}

void Lockout::note(std::string_view key, const Settings& settings, TimePoint now)
{
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    Entry* entry = shard.find(key);
    if (entry != nullptr && entry->lockedUntil > now)
        return;
    if (entry == nullptr) {
        if (shard.index.size() >= m_maxPerShard) {
            const Shard::List& from = shard.open.empty() ? shard.locked : shard.open;
            shard.erase(std::string(from.front().key));
            m_entries.fetch_sub(1, std::memory_order_relaxed);
        }
        shard.open.push_back({std::string(key), {}, TimePoint::min()});
        entry = &shard.open.back();
        shard.index.emplace(entry->key, std::prev(shard.open.end()));
        m_entries.fetch_add(1, std::memory_order_relaxed);
    }

    auto& failures = entry->failures;
    const TimePoint since = now - std::chrono::seconds(settings.withinSeconds);
    failures.erase(failures.begin(),
                   std::find_if(failures.begin(), failures.end(),
                                [since](TimePoint failure) { return failure > since; }));
    failures.push_back(now);
    const Shard::List::iterator at = shard.index.find(key)->second;
    Shard::List& list = entry->lockedUntil == TimePoint::min() ? shard.open : shard.locked;
    if (static_cast<std::int64_t>(failures.size()) < settings.failures) {
        list.splice(list.end(), list, at); // is now the youngest
        return;
    }
    failures.clear();
    entry->lockedUntil = now + std::chrono::seconds(settings.forSeconds);
    shard.locked.splice(shard.locked.end(), list, at);
}

bool Lockout::forget(std::string_view key)
{
    if (entryCount() == 0)
        return false;
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    if (shard.find(key) == nullptr)
        return false;
    shard.erase(key);
    m_entries.fetch_sub(1, std::memory_order_relaxed);
    return true;
}

void Lockout::succeeded(std::string_view foldedUser)
{
    forget(userKey(foldedUser));
}

bool Lockout::unlock(std::string_view foldedUser)
{
    return forget(userKey(foldedUser));
}

bool Lockout::unlock(const domain::IpAddress& address)
{
    return forget(addressKey(address));
}

int Lockout::failures(std::string_view foldedUser, const Settings& settings, TimePoint now) const
{
    const std::string key = userKey(foldedUser);
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    const Entry* entry = shard.find(key);
    if (entry == nullptr)
        return 0;
    if (entry->lockedUntil > now)
        return settings.failures;
    const TimePoint since = now - std::chrono::seconds(settings.withinSeconds);
    return static_cast<int>(std::count_if(entry->failures.begin(), entry->failures.end(),
                                          [since](TimePoint failure) { return failure > since; }));
}

std::vector<Lockout::Locked> Lockout::locked(TimePoint now) const
{
    std::vector<Locked> result;
    for (std::size_t i = 0; i < shardCount; ++i) {
        const std::lock_guard lock(m_shards[i].mutex);
        for (const Entry& entry : m_shards[i].locked)
            if (entry.lockedUntil > now)
                result.push_back(
                    {entry.key.starts_with(addressTag), entry.key.substr(addressTag.size()),
                     std::chrono::ceil<std::chrono::seconds>(entry.lockedUntil - now)});
    }
    return result;
}

} // namespace auth
