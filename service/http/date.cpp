// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/date.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace http {

namespace {

constexpr std::string_view dayNames = "SunMonTueWedThuFriSat";
constexpr std::string_view monthNames = "JanFebMarAprMayJunJulAugSepOctNovDec";

void putNumber(char* at, unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
}

void putName(char* at, std::string_view names, unsigned index)
{
    const auto name = names.substr(std::size_t{index} * 3, 3);
    std::copy(name.begin(), name.end(), at);
}

} // namespace

std::array<char, 29> dateText(std::int64_t secondsSince1970)
{
    using namespace std::chrono;
    const sys_seconds time{seconds{secondsSince1970}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};

    std::array<char, 29> text{};
    constexpr std::string_view pattern = "DDD, dd MMM yyyy hh:mm:ss GMT";
    std::copy(pattern.begin(), pattern.end(), text.begin());
    putName(text.data(), dayNames, weekday{day}.c_encoding());
    putNumber(text.data() + 5, unsigned{date.day()}, 2);
    putName(text.data() + 8, monthNames, unsigned{date.month()} - 1);
    putNumber(text.data() + 12, static_cast<unsigned>(int{date.year()}), 4);
    putNumber(text.data() + 17, static_cast<unsigned>(clock.hours().count()), 2);
    putNumber(text.data() + 20, static_cast<unsigned>(clock.minutes().count()), 2);
    putNumber(text.data() + 23, static_cast<unsigned>(clock.seconds().count()), 2);
    return text;
}

} // namespace http
