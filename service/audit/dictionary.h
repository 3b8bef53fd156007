// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// Numbers distinct texts in the order in which they first occur. clear() keeps the memory, so that
/// a used dictionary allocates no more.
class Dictionary
{
public:
    Dictionary() : m_slots(256) { }

    /// The text's number; equal texts have one.
    [[nodiscard]] std::uint64_t indexOf(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const;
    void clear();

private:
    struct Slot
    {
        std::uint32_t round = 0; ///< of clear(); of an older round: free
        std::uint32_t index = 0;
        std::uint64_t hash = 0;
    };

    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::string m_text;
    std::vector<std::size_t> m_ends;
    std::uint32_t m_round = 1;
};

} // namespace audit
