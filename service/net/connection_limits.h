// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "common/domain/ip_range.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace net {

/// Counts open connections, of all workers and of each client address, and says when there are too
/// many. Touched when a connection begins and ends, never per request. Thread-safe.
class ConnectionLimits
{
public:
    /// \a total and \a perAddress are the most that may be open at once.
    ConnectionLimits(std::size_t total, std::size_t perAddress);
    ConnectionLimits(const ConnectionLimits&) = delete;
    ConnectionLimits& operator=(const ConnectionLimits&) = delete;

    /// Addresses that may have more than their share: trusted proxies. Loopback always may.
    void exempt(std::vector<domain::IpRange> ranges);

    /// One admitted connection; gives its place back when it goes.
    class Place
    {
    public:
        Place() = default;
        Place(Place&& other) noexcept;
        Place& operator=(Place&& other) noexcept;
        ~Place() { release(); }
        explicit operator bool() const { return m_limits != nullptr; }

    private:
        friend class ConnectionLimits;
        void release();

        ConnectionLimits* m_limits = nullptr;
        domain::IpAddress m_address;
        bool m_counted = false; ///< against its address
    };
    /// False when there is no place for one more connection from there.
    [[nodiscard]] Place admit(const domain::IpAddress& address);

    [[nodiscard]] std::size_t open() const { return m_open.load(std::memory_order_relaxed); }

private:
    struct Shard
    {
        std::mutex mutex;
        std::map<domain::IpAddress, std::size_t> counts;
    };

    [[nodiscard]] bool isExempt(const domain::IpAddress& address) const;
    [[nodiscard]] Shard& shardOf(const domain::IpAddress& address);

    const std::size_t m_total;
    const std::size_t m_perAddress;
    std::atomic<std::size_t> m_open{0};
    std::array<Shard, 16> m_shards;
    mutable std::mutex m_exemptMutex;
    std::vector<domain::IpRange> m_exempt;
};

} // namespace net
