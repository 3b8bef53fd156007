// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"

#include <atomic>

namespace test {

/// A clock that stands still until a test moves it.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(core::Timestamp start = core::fromMilliseconds(1'800'000'000'000))
        : m_now(start)
    { }

    [[nodiscard]] core::Timestamp now() const override { return m_now.load(); }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        return std::chrono::steady_clock::time_point{} + m_monotonic.load();
    }

    /// Moves both clocks on.
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.load() + by;
        m_monotonic = m_monotonic.load() + by;
    }
    /// Steps the wall clock only, as an administrator or NTP may.
    void step(std::chrono::milliseconds by) { m_now = m_now.load() + by; }

private:
    std::atomic<core::Timestamp> m_now;
    std::atomic<std::chrono::steady_clock::duration> m_monotonic{std::chrono::hours{1}};
};

} // namespace test
