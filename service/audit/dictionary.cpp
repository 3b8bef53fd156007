// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/dictionary.h"

#include <algorithm>
#include <cstring>

namespace audit {

namespace {

std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t hash = text.size() * odd;
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = (hash ^ word) * odd;
        hash ^= hash >> 32;
        text.remove_prefix(8);
    }
    std::uint64_t word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), text.size());
    hash = (hash ^ word) * odd;
    return hash ^ (hash >> 32);
}

} // namespace

std::uint64_t Dictionary::indexOf(std::string_view text)
{
    const std::uint64_t full = hashOf(text);
    const auto hash = static_cast<std::uint32_t>(full >> 32);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = full & mask;
    for (; m_slots[place].number != 0; place = (place + 1) & mask) {
        const std::uint32_t index = m_slots[place].number - 1;
        if (m_slots[place].hash == hash && (*this)[index] == text)
            return index;
    }
    m_text.append(text);
    m_ends.push_back(m_text.size());
    m_slots[place] = {hash, static_cast<std::uint32_t>(m_ends.size())};
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return m_ends.size() - 1;
}

void Dictionary::grow()
{
    m_slots.assign(m_slots.size() * 2, Slot{});
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t index = 0; index < m_ends.size(); ++index) {
        const std::uint64_t full = hashOf((*this)[index]);
        std::size_t place = full & mask;
        while (m_slots[place].number != 0)
            place = (place + 1) & mask;
        m_slots[place] = {static_cast<std::uint32_t>(full >> 32),
                          static_cast<std::uint32_t>(index + 1)};
    }
}

void Dictionary::clear()
{
    if (m_ends.empty())
        return;
    m_text.clear();
    m_ends.clear();
    std::fill(m_slots.begin(), m_slots.end(), Slot{});
}

void KeySet::add(std::uint64_t hash)
{
    hash = hash == 0 ? 1 : hash;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    for (; m_slots[place] != 0; place = (place + 1) & mask) {
        if (m_slots[place] == hash)
            return;
    }
    m_slots[place] = hash;
    m_hashes.push_back(hash);
    if (m_hashes.size() * 2 <= m_slots.size())
        return;
    const std::vector<std::uint64_t> known = std::move(m_hashes);
    m_slots.assign(m_slots.size() * 2, 0);
    m_hashes.clear();
    for (const std::uint64_t one : known)
        add(one);
}

void KeySet::clear()
{
    if (m_hashes.empty())
        return;
    m_hashes.clear();
    std::fill(m_slots.begin(), m_slots.end(), 0);
}

} // namespace audit
