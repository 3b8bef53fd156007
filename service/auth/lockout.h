// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "common/domain/settings.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace auth {

/// Who has failed to authenticate too often. Counts per client address (IPv6: per /64) and per
/// account; either locks. Thread-safe; while nobody is locked a question costs one relaxed atomic
/// load.
class Lockout
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Settings = domain::RateSettings::Lockout;

    static constexpr std::size_t defaultMaxEntries = 65'536;

    /// \a seed makes it hard to aim for one shard; any value is right. Beyond \a maxEntries the
    /// oldest that are not locked are forgotten first, then the oldest.
    explicit Lockout(std::uint64_t seed = 0, std::size_t maxEntries = defaultMaxEntries);
    ~Lockout();
    Lockout(const Lockout&) = delete;
    Lockout& operator=(const Lockout&) = delete;

    /// How long this address is locked out for yet, rounded up to seconds; nothing when it is not.
    [[nodiscard]] std::optional<std::chrono::seconds>
    addressLockedFor(const domain::IpAddress& address, TimePoint now) const;
    /// The same for an account. \a foldedUser: domain::fold() of a name, UTF-8.
    [[nodiscard]] std::optional<std::chrono::seconds> userLockedFor(std::string_view foldedUser,
                                                                    TimePoint now) const;

    /// Notes a failed authentication. \a foldedUser is empty where no account was named. An account
    /// or address that is locked stays locked for as long as it was: asking during a lock does not
    /// prolong it.
    void failed(const domain::IpAddress& address, std::string_view foldedUser,
                const Settings& settings, TimePoint now);
    /// Forgets the account's failures; the address's stay, or one valid account would buy unlimited
    /// guesses.
    void succeeded(std::string_view foldedUser);
    /// An administrator's unlock of an account (RE-19). Whether there was anything to forget.
    bool unlock(std::string_view foldedUser);
    bool unlock(const domain::IpAddress& address);

    /// Failures of an account within the window that counts, for display.
    [[nodiscard]] int failures(std::string_view foldedUser, const Settings& settings,
                               TimePoint now) const;

    struct Locked
    {
        bool isAddress = false;
        std::string who; ///< address ("2001:db8::/64") or folded user name
        std::chrono::seconds remaining{0};
    };
    /// Everybody who is locked just now, in no order. For display; looks at every entry.
    [[nodiscard]] std::vector<Locked> locked(TimePoint now) const;
    [[nodiscard]] std::size_t entryCount() const
    {
        return m_entries.load(std::memory_order_relaxed);
    }

private:
    struct Shard;
    static constexpr std::size_t shardCount = 64;

    [[nodiscard]] bool nobodyIsLocked(TimePoint now) const
    {
        return now.time_since_epoch().count() >= m_latestEnd.load(std::memory_order_relaxed);
    }
    void noteLock(TimePoint until);
    [[nodiscard]] Shard& shardOf(std::string_view key) const;
    [[nodiscard]] std::optional<std::chrono::seconds> lockedFor(std::string_view key,
                                                                TimePoint now) const;
    void note(std::string_view key, const Settings& settings, TimePoint now);
    bool forget(std::string_view key);

    std::uint64_t m_seed;
    std::size_t m_maxPerShard;
    std::unique_ptr<Shard[]> m_shards;
    std::atomic<std::size_t> m_entries{0};
    /// When the last of all locks ends. Never lowered: an unlock only costs the others their short
    /// cut for a while.
    std::atomic<TimePoint::rep> m_latestEnd{TimePoint::min().time_since_epoch().count()};
};

} // namespace auth
