// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/secret.h"

#include <QByteArray>

namespace test {

/// Counts upwards; every fill differs from every other.
class CountingRandom final : public core::RandomSource
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_next++ * 167 + 13);
    }

private:
    unsigned m_next = 0;
};

inline core::Secret secret(const QByteArray& bytes)
{
    return core::Secret(bytes.toStdString());
}

inline QByteArray bytesOf(const core::Secret& secret)
{
    return QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size()));
}

} // namespace test
