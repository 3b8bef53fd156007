// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spool {

/// 63-bit ids, ascending in time, unique over nodes and workers: 42 bits milliseconds since 2024, 4
/// bits node, 6 bits worker, 11 bits sequence. Written as 11 base62 characters. One object per
/// thread.
class DecisionIds
{
public:
    static constexpr unsigned maxNode = 15;
    static constexpr unsigned maxWorker = 63;
    /// The worker number of the control plane (changes, sessions).
    static constexpr unsigned controlWorker = maxWorker;

    /// \a lastUsed: the greatest id already given, so that a clock set back cannot make an id
    /// twice.
    DecisionIds(unsigned node, unsigned worker, std::uint64_t lastUsed);
    /// Greater than every id before, whatever the clock does; more than 2 048 in a millisecond
    /// borrow from the next.
    [[nodiscard]] std::uint64_t next(std::int64_t nowMilliseconds);

private:
    std::uint64_t m_fixed = 0;
    std::uint64_t m_lastTick = 0;
    std::uint64_t m_sequence = 0;
};

/// The moment in an id, in milliseconds since 1970. Runs ahead of the clock after a clock was set
/// back.
[[nodiscard]] std::int64_t decisionMilliseconds(std::uint64_t decision);
/// The smallest id of that millisecond, and the greatest: bounds for a search by time.
[[nodiscard]] std::uint64_t firstDecisionAt(std::int64_t milliseconds);

/// 11 base62 characters; they sort as the ids do.
[[nodiscard]] std::string decisionText(std::uint64_t decision);
/// Nothing unless the text is exactly what decisionText() makes of some id.
[[nodiscard]] std::optional<std::uint64_t> decisionFromText(std::string_view text);

} // namespace spool
