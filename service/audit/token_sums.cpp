// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/token_sums.h"

#include <algorithm>
#include <cstring>

namespace audit {

namespace {

std::uint64_t hashOf(const std::array<char, TokenSums::idLength>& id)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t words[2] = {};
    static_assert(sizeof words == TokenSums::idLength);
    std::memcpy(words, id.data(), sizeof words);
    std::uint64_t hash = words[0] * odd;
    hash = ((hash ^ (hash >> 32)) ^ words[1]) * odd;
    return hash ^ (hash >> 29);
}

} // namespace

std::string_view TokenSums::Use::token() const
{
    return {id.data(),
            static_cast<std::size_t>(std::find(id.begin(), id.end(), '\0') - id.begin())};
}

void TokenSums::add(std::string_view token, std::int64_t at, const domain::IpAddress& address)
{
    Use& use = useOf(token);
    ++use.calls;
    use.lastAt = std::max(use.lastAt, at);
    const auto end = use.addresses.begin() + use.addressCount;
    const auto known = std::find(use.addresses.begin(), end, address);
    if (known != end) {
        std::rotate(use.addresses.begin(), known, known + 1);
        return;
    }
    std::shift_right(use.addresses.begin(), use.addresses.end(), 1);
    use.addresses.front() = address;
    use.addressCount = std::min<std::uint32_t>(use.addressCount + 1, addressesKept);
}

TokenSums::Use& TokenSums::useOf(std::string_view token)
{
    Id id{};
    std::copy_n(token.data(), std::min(token.size(), id.size()), id.begin());
    const std::uint64_t full = hashOf(id);
    const auto hash = static_cast<std::uint32_t>(full >> 32);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = full & mask;
    for (; m_slots[place].number != 0; place = (place + 1) & mask) {
        Use& use = m_uses[m_slots[place].number - 1];
        if (m_slots[place].hash == hash && use.id == id)
            return use;
    }
    m_uses.emplace_back().id = id;
    m_slots[place] = {hash, static_cast<std::uint32_t>(m_uses.size())};
    if (m_uses.size() * 2 > m_slots.size())
        grow();
    return m_uses.back();
}

void TokenSums::grow()
{
    m_slots.assign(m_slots.size() * 2, Slot{});
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        const std::uint64_t full = hashOf(m_uses[i].id);
        std::size_t place = full & mask;
        while (m_slots[place].number != 0)
            place = (place + 1) & mask;
        m_slots[place] = {static_cast<std::uint32_t>(full >> 32),
                          static_cast<std::uint32_t>(i + 1)};
    }
}

void TokenSums::clear()
{
    if (m_uses.empty())
        return;
    m_uses.clear();
    std::fill(m_slots.begin(), m_slots.end(), Slot{});
}

} // namespace audit
