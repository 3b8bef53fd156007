// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/lockout.h"

#include <algorithm>
#include <functional>
#include <list>
#include <mutex>
#include <unordered_map>

namespace auth {

namespace {

constexpr char ipv4Tag = '4';
constexpr char ipv6Tag = '6';
constexpr char userTag = 'u';
constexpr std::size_t longestUser =
    1024; ///< bytes; a longer name belongs to nobody and is not worth the memory

/// The bytes of an IPv4 address, or of the /64 of an IPv6 one, behind a tag: short enough to need
/// no allocation.
std::string addressKey(const domain::IpAddress& address)
{
    const auto& bytes = address.bytes();
    std::string key(1, address.isIpv4() ? ipv4Tag : ipv6Tag);
    key.append(address.isIpv4() ? bytes.begin() + 12 : bytes.begin(),
               address.isIpv4() ? bytes.end() : bytes.begin() + 8);
    return key;
}

std::string userKey(std::string_view foldedUser)
{
    return userTag + std::string(foldedUser.substr(0, longestUser));
}

/// "192.0.2.7", "2001:db8:1:2::/64" or the account's name.
std::string shown(std::string_view key)
{
    if (key.front() == userTag)
        return std::string(key.substr(1));
    const bool v4 = key.front() == ipv4Tag;
    domain::IpAddress::Bytes bytes{};
    if (v4)
        bytes[10] = bytes[11] = 0xff;
    std::copy(key.begin() + 1, key.end(), bytes.begin() + (v4 ? 12 : 0));
    return domain::IpAddress(bytes).toString() + (v4 ? "" : "/64");
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
    if (nobodyIsLocked(now))
        return std::nullopt;
    return lockedFor(addressKey(address), now);
}

std::optional<std::chrono::seconds> Lockout::userLockedFor(std::string_view foldedUser,
                                                           TimePoint now) const
{
    if (nobodyIsLocked(now))
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
    noteLock(entry->lockedUntil);
    shard.locked.splice(shard.locked.end(), list, at);
}

void Lockout::noteLock(TimePoint until)
{
    const TimePoint::rep end = until.time_since_epoch().count();
    TimePoint::rep latest = m_latestEnd.load(std::memory_order_relaxed);
    while (latest < end
           && !m_latestEnd.compare_exchange_weak(latest, end, std::memory_order_relaxed)) { }
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
                    {entry.key.front() != userTag, shown(entry.key),
                     std::chrono::ceil<std::chrono::seconds>(entry.lockedUntil - now)});
    }
    return result;
}

} // namespace auth
