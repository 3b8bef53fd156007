// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/decision_id.h"

#include <algorithm>

namespace spool {

namespace {

constexpr std::int64_t epoch = 1'704'067'200'000; // 2024-01-01T00:00:00Z
constexpr unsigned tickShift = 21;
constexpr unsigned nodeShift = 17;
constexpr unsigned workerShift = 11;
constexpr std::uint64_t lastSequence = (1U << workerShift) - 1;
constexpr std::uint64_t lastTick = (1ULL << 42) - 1;
constexpr std::string_view digits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t textLength = 11;

std::uint64_t tickOf(std::int64_t milliseconds)
{
    return std::min(static_cast<std::uint64_t>(std::max<std::int64_t>(milliseconds - epoch, 0)),
                    lastTick);
}

} // namespace

DecisionIds::DecisionIds(unsigned node, unsigned worker, std::uint64_t lastUsed)
    : m_fixed((static_cast<std::uint64_t>(std::min(node, maxNode)) << nodeShift)
              | (static_cast<std::uint64_t>(std::min(worker, maxWorker)) << workerShift))
    , m_lastTick(lastUsed >> tickShift)
    , m_sequence(lastSequence) // the first id takes a later millisecond than any id given before
{ }

std::uint64_t DecisionIds::next(std::int64_t nowMilliseconds)
{
    const std::uint64_t tick = tickOf(nowMilliseconds);
    if (tick > m_lastTick) {
        m_lastTick = tick;
        m_sequence = 0;
    } else if (m_sequence < lastSequence) {
        ++m_sequence;
    } else {
        ++m_lastTick;
        m_sequence = 0;
    }
    return (m_lastTick << tickShift) | m_fixed | m_sequence;
}

std::int64_t decisionMilliseconds(std::uint64_t decision)
{
    return static_cast<std::int64_t>(decision >> tickShift) + epoch;
}

std::uint64_t firstDecisionAt(std::int64_t milliseconds)
{
    return tickOf(milliseconds) << tickShift;
}

std::string decisionText(std::uint64_t decision)
{
    std::string text(textLength, '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, decision /= digits.size())
        *place = digits[decision % digits.size()];
    return text;
}

std::optional<std::uint64_t> decisionFromText(std::string_view text)
{
    if (text.size() != textLength)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text) {
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos || value > (INT64_MAX - digit) / digits.size())
            return std::nullopt;
        value = value * digits.size() + digit;
    }
    return value;
}

} // namespace spool
