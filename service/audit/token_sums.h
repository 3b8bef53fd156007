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
    };

    TokenSums() : m_slots(1'024) { }

    void add(std::string_view token, std::int64_t at, const domain::IpAddress& address);
    [[nodiscard]] const std::vector<Use>& uses() const { return m_uses; }
    void clear();

private:
    using Id = std::array<char, idLength>;
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< in m_uses, + 1; 0: free
    };

    Use& useOf(std::string_view token);
    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::vector<Use> m_uses;
};

} // namespace audit
