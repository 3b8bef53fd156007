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
    [[nodiscard]] std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_text.data() + begin, m_ends[index] - begin};
    }
    void clear();

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< index + 1; 0: free
    };

    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// Distinct key hashes (key_filter.h) in the order in which they first occur; clear() keeps the
/// memory.
class KeySet
{
public:
    KeySet() : m_slots(256) { }

    void add(std::uint64_t hash);
    [[nodiscard]] const std::vector<std::uint64_t>& hashes() const { return m_hashes; }
    void clear();

private:
    std::vector<std::uint64_t> m_slots; ///< 0: free
    std::vector<std::uint64_t> m_hashes;
};

} // namespace audit
