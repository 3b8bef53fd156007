// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// A value that limit lines can compare with ">=", "<=", ">" and "<": a plain decimal number
/// ("-2.50"), a date
/// ("2018-01-31") or a moment with its zone ("2018-01-31T12:00:00+01:00"). Numbers are compared
/// exactly, digit by digit. Every other spelling (exponents, leading zeros, "+5", blanks, "24:00")
/// is no such value, because an upstream might read it in another way.
class Comparable
{
public:
    enum class Kind : std::uint8_t
    {
        Number,
        Date,
        Moment
    };

    [[nodiscard]] static std::optional<Comparable> parse(std::string_view text);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Unordered when the kinds differ: then no comparison holds.
    friend std::partial_ordering operator<=>(const Comparable& a, const Comparable& b);
    friend bool operator==(const Comparable& a, const Comparable& b);

private:
    static std::optional<Comparable> number(std::string_view text);
    static std::optional<Comparable> time(std::string_view text);

    Kind m_kind = Kind::Number;
    bool m_negative = false; ///< for Number
    std::string m_whole; ///< digits before the point
    std::string m_fraction; ///< digits after it, without trailing zeros
    std::int64_t m_seconds = 0; ///< since 1970, for Moment; days for Date
    std::int32_t m_nanoseconds = 0;
};

} // namespace domain
