// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/token_sums.h"

#include "common/core/prefetch.h"

#include <algorithm>
#include <cstring>
#include <span>

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
    Call& call = m_calls[m_callCount++];
    call.id = {};
    std::copy_n(token.data(), std::min(token.size(), call.id.size()), call.id.begin());
    call.hash = hashOf(call.id);
    call.at = at;
    call.address = address;
    core::prefetch(&m_slots[call.hash & (m_slots.size() - 1)]);
    if (m_callCount == m_calls.size())
        settle();
}

const std::vector<TokenSums::Use>& TokenSums::uses()
{
    settle();
    return m_uses;
}

/// Several calls together, because the memory of one comes while another's is asked for.
void TokenSums::settle()
{
    const std::span<const Call> calls(m_calls.data(), m_callCount);
    m_callCount = 0;
    for (const Call& call : calls) {
        const Slot& slot = m_slots[call.hash & (m_slots.size() - 1)];
        if (slot.number != 0)
            core::prefetch(&m_uses[slot.number - 1], 2 * core::cacheLine);
    }
    for (const Call& call : calls)
        useOf(call.id, call.hash).count(call.at, call.address);
}

void TokenSums::Use::count(std::int64_t at, const domain::IpAddress& address)
{
    ++calls;
    lastAt = std::max(lastAt, at);
    const auto end = addresses.begin() + addressCount;
    const auto known = std::find(addresses.begin(), end, address);
    if (known != end) {
        std::rotate(addresses.begin(), known, known + 1);
        return;
    }
    std::shift_right(addresses.begin(), addresses.end(), 1);
    addresses.front() = address;
    addressCount = std::min<std::uint32_t>(addressCount + 1, addressesKept);
}

TokenSums::Use& TokenSums::useOf(const Id& id, std::uint64_t full)
{
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
    m_callCount = 0;
    if (m_uses.empty())
        return;
    m_uses.clear();
    std::fill(m_slots.begin(), m_slots.end(), Slot{});
}

} // namespace audit
