// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <cstdint>
#include <span>

namespace core {

/// Where secrets and ids get their randomness from, so that tests can make them predictable.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource&) = delete;
    RandomSource& operator=(const RandomSource&) = delete;
    virtual ~RandomSource() = default;

    /// Fills the bytes. Thread-safe.
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The operating system's cryptographic generator.
class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); i += 4) {
            const quint32 word = QRandomGenerator::system()->generate();
            for (std::size_t k = 0; k < 4 && i + k < bytes.size(); ++k)
                bytes[i + k] = static_cast<std::uint8_t>(word >> (8 * k));
        }
    }
};

} // namespace core
