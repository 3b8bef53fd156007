// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace audit {

/// How much each token was used, for a hundred thousand tokens at a time: what a call touches lies
/// together, because with tokens drawn at random every access is a cache miss.
class TokenSums
{
public:
    static constexpr std::size_t idLength =
        16; ///< longer ids don't occur (spool::format::TextLimits)
    static constexpr std::size_t addressesKept = 5;

    struct Use
    {
        std::array<char, idLength> id{}; ///< filled up with NUL
        std::int64_t lastAt = 0;
        std::uint32_t calls = 0;
        std::uint32_t addressCount = 0;
        std::array<domain::IpAddress, addressesKept> addresses{}; ///< newest first

        [[nodiscard]] std::string_view token() const;
        void count(std::int64_t at, const domain::IpAddress& address);
    };

    TokenSums() : m_slots(1'024) { }

    void add(std::string_view token, std::int64_t at, const domain::IpAddress& address);
    [[nodiscard]] bool isEmpty() const { return m_uses.empty() && m_callCount == 0; }
    /// At most that many tokens.
    [[nodiscard]] std::size_t size() const { return m_uses.size() + m_callCount; }
    /// Everything added so far. Valid until the next add().
    [[nodiscard]] const std::vector<Use>& uses();
    void clear();

private:
    using Id = std::array<char, idLength>;
    /// A call whose memory has been asked for.
    struct Call
    {
        Id id{};
        std::uint64_t hash = 0;
        std::int64_t at = 0;
        domain::IpAddress address;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< in m_uses, + 1; 0: free
    };

    void settle();
    Use& useOf(const Id& id, std::uint64_t full);
    void grow();

    std::array<Call, 16> m_calls; ///< not in m_uses yet
    std::size_t m_callCount = 0;
    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::vector<Use> m_uses;
};

} // namespace audit
