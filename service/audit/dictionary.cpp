// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/dictionary.h"

#include <cstring>

namespace audit {

namespace {

std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t hash = text.size() * odd;
    while (!text.empty()) {
        std::uint64_t word = 0;
        const std::size_t taken = text.size() < 8 ? text.size() : 8;
        std::memcpy(&word, text.data(), taken);
        hash = (hash ^ word) * odd;
        hash ^= hash >> 32;
        text.remove_prefix(taken);
    }
    return hash;
}

} // namespace

std::uint64_t Dictionary::indexOf(std::string_view text)
{
    const std::uint64_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    for (; m_slots[place].round == m_round; place = (place + 1) & mask) {
        if (m_slots[place].hash == hash && (*this)[m_slots[place].index] == text)
            return m_slots[place].index;
    }
    const auto index = static_cast<std::uint32_t>(m_ends.size());
    m_slots[place] = {m_round, index, hash};
    m_text.append(text);
    m_ends.push_back(m_text.size());
    if (m_ends.size() * 2 > m_slots.size())
        grow();
    return index;
}

std::string_view Dictionary::operator[](std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void Dictionary::grow()
{
    std::vector<Slot> bigger(m_slots.size() * 2);
    const std::size_t mask = bigger.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.round != m_round)
            continue;
        std::size_t place = slot.hash & mask;
        while (bigger[place].round == m_round)
            place = (place + 1) & mask;
        bigger[place] = slot;
    }
    m_slots = std::move(bigger);
}

void Dictionary::clear()
{
    m_text.clear();
    m_ends.clear();
    if (++m_round == 0) { // four thousand million frames later: no slot may look used
        m_slots.assign(m_slots.size(), Slot{});
        m_round = 1;
    }
}

} // namespace audit
