// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"

#include <vector>

namespace test {

/// Hands out given bytes over and over.
class ScriptedRandom final : public core::RandomSource
{
public:
    explicit ScriptedRandom(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) { }

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = m_bytes[m_next++ % m_bytes.size()];
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_next = 0;
};

} // namespace test
