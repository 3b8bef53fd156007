// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

namespace test {

/// Goes on from the moment that the samples are about, so that they do not grow old.
class SampleClock final : public core::Clock
{
public:
    [[nodiscard]] core::Timestamp now() const override
    {
        return core::fromMilliseconds(1'795'000'000'000)
            + std::chrono::floor<std::chrono::milliseconds>(monotonic() - m_begun);
    }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        return std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace test
