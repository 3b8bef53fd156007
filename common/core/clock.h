// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"

#include <chrono>

namespace core {

/// Where every part of the project gets the time from, so that tests can say what time it is.
/// Implementations are thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Wall-clock time, for what is stored, compared with a stored time, or shown.
    [[nodiscard]] virtual Timestamp now() const = 0;

    /// Time that never goes back, for measuring intervals.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace core
