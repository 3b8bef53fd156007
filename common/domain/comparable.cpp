// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/comparable.h"

#include <algorithm>
#include <chrono>

namespace domain {

namespace {

constexpr std::size_t maximumDigits = 40; ///< before the point, and after it

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Takes digits and separators off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) { }

    /// Exactly \a count digits; -1 when they are not there.
    int number(std::size_t count)
    {
        if (m_rest.size() < count || !allDigits(m_rest.substr(0, count)))
            return fail();
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = 10 * value + (m_rest[i] - '0');
        m_rest.remove_prefix(count);
        return value;
    }
    /// A fraction of a second, to the nanosecond: 1 ... 9 digits.
    int nanoseconds()
    {
        const auto digits = static_cast<std::size_t>(
            std::find_if_not(m_rest.begin(), m_rest.end(), isDigit) - m_rest.begin());
        if (digits == 0 || digits > 9)
            return fail();
        int value = number(digits);
        for (std::size_t i = digits; i < 9; ++i)
            value *= 10;
        return value;
    }
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char c)
    {
        if (!take(c))
            fail();
    }
    [[nodiscard]] bool isDone() const { return m_ok && m_rest.empty(); }
    [[nodiscard]] bool isOk() const { return m_ok; }
    int fail()
    {
        m_ok = false;
        return -1;
    }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

/// Seconds east of UTC; the zone must be there.
int zone(Scanner& scanner)
{
    if (scanner.take('Z'))
        return 0;
    const bool west = scanner.take('-');
    if (!west)
        scanner.need('+');
    const int hours = scanner.number(2);
    scanner.need(':');
    const int minutes = scanner.number(2);
    if (hours > 23 || minutes > 59)
        return scanner.fail();
    return (west ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<Comparable> Comparable::parse(std::string_view text)
{
    if (text.size() > 10 || (text.size() == 10 && text[4] == '-'))
        if (std::optional<Comparable> value = time(text))
            return value;
    return number(text);
}

std::optional<Comparable> Comparable::number(std::string_view text)
{
    Comparable value;
    value.m_negative = text.starts_with('-');
    if (value.m_negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (!allDigits(whole) || whole.size() > maximumDigits
        || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    if (point != std::string_view::npos) {
        std::string_view fraction = text.substr(point + 1);
        if (!allDigits(fraction) || fraction.size() > maximumDigits)
            return std::nullopt;
        fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
        value.m_fraction = fraction;
    }
    value.m_whole = whole;
    if (value.m_whole == "0" && value.m_fraction.empty())
        value.m_negative = false;
    return value;
}

std::optional<Comparable> Comparable::time(std::string_view text)
{
    Scanner scanner(text);
    const int year = scanner.number(4);
    scanner.need('-');
    const int month = scanner.number(2);
    scanner.need('-');
    const int day = scanner.number(2);
    if (!scanner.isOk())
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;

    Comparable value;
    value.m_kind = Kind::Date;
    value.m_seconds = std::chrono::sys_days(date).time_since_epoch().count();
    if (scanner.isDone())
        return value;

    scanner.need('T');
    const int hour = scanner.number(2);
    scanner.need(':');
    const int minute = scanner.number(2);
    int second = 0;
    if (scanner.take(':')) {
        second = scanner.number(2);
        if (scanner.take('.'))
            value.m_nanoseconds = scanner.nanoseconds();
    }
    const int east = zone(scanner);
    if (!scanner.isDone() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    value.m_kind = Kind::Moment;
    value.m_seconds = value.m_seconds * 86'400 + hour * 3600 + minute * 60 + second - east;
    return value;
}

std::partial_ordering operator<=>(const Comparable& a, const Comparable& b)
{
    if (a.m_kind != b.m_kind)
        return std::partial_ordering::unordered;
    if (a.m_kind != Comparable::Kind::Number) {
        if (a.m_seconds != b.m_seconds)
            return a.m_seconds <=> b.m_seconds;
        return a.m_nanoseconds <=> b.m_nanoseconds;
    }
    if (a.m_negative != b.m_negative)
        return a.m_negative ? std::partial_ordering::less : std::partial_ordering::greater;
    const Comparable& low = a.m_negative ? b : a; // of two negative numbers the longer one is less
    const Comparable& high = a.m_negative ? a : b;
    if (low.m_whole.size() != high.m_whole.size())
        return low.m_whole.size() <=> high.m_whole.size();
    if (const auto order = low.m_whole.compare(high.m_whole); order != 0)
        return order <=> 0;
    return low.m_fraction.compare(high.m_fraction) <=> 0;
}

bool operator==(const Comparable& a, const Comparable& b)
{
    return (a <=> b) == std::partial_ordering::equivalent;
}

} // namespace domain
