// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace http {

namespace {

constexpr auto tokenTable = [] {
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[static_cast<std::size_t>(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[static_cast<std::size_t>(c)] = table[static_cast<std::size_t>(c - 'a' + 'A')] = true;
    for (const char c : std::string_view{"!#$%&'*+-.^_`|~"})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr std::uint64_t everyByte(std::uint64_t value)
{
    return value * 0x0101010101010101ULL;
}

bool isControl(unsigned char c)
{
    return (c < 0x20 && c != '\t') || c == 0x7f;
}

bool hasControlsSlowly(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return isControl(static_cast<unsigned char>(c)); });
}

/// Has high bits set when one of eight octets is below 0x20 (HTAB too) or DEL; rarely for others,
/// by carries.
std::uint64_t suspicion(const char* octets)
{
    std::uint64_t word = 0;
    std::memcpy(&word, octets, sizeof word);
    return ((word - everyByte(0x20)) | (word + everyByte(0x01))) & ~word;
}

bool isNameCharacter(char c)
{
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'
        || c == '~';
}

bool isValidPort(std::string_view port)
{
    if (port.size() > 5)
        return false;
    const auto number = parseDecimal(port);
    return number && *number >= 1 && *number <= 65535;
}

bool isValidIpv6(std::string_view address)
{
    int colons = 0;
    for (const char c : address) {
        if (c == ':')
            ++colons;
        else if (hexDigit(c) < 0 && c != '.')
            return false;
    }
    return colons >= 2 && address.size() <= 45;
}

/// The length of the valid UTF-8 sequence that starts with the lead byte at \a at, or 0.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    const unsigned lead = byte(0);
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool overlong = lead == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = lead == 0xed && byte(1) > 0x9f;
        return !overlong && !surrogate && continues(1) && continues(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool overlong = lead == 0xf0 && byte(1) < 0x90;
        const bool tooBig = lead == 0xf4 && byte(1) > 0x8f;
        return !overlong && !tooBig && continues(1) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isToken(std::string_view text)
{
    for (const char c : text) {
        if (!tokenTable[static_cast<unsigned char>(c)])
            return false;
    }
    return !text.empty();
}

bool hasControls(std::string_view text)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    if (text.size() < step)
        return hasControlsSlowly(text);
    // Eight octets at a time, the last eight overlapping those before; what looks suspicious is
    // looked at closely.
    std::uint64_t suspicious = suspicion(text.data() + text.size() - step);
    for (std::size_t at = 0; at + step < text.size(); at += step)
        suspicious |= suspicion(text.data() + at);
    return (suspicious & everyByte(0x80)) != 0 && hasControlsSlowly(text);
}

std::string_view trimBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<std::uint64_t> parseDecimal(std::string_view digits)
{
    if (digits.empty() || digits.size() > 19)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

bool isValidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool isValidHost(std::string_view host)
{
    if (host.empty() || host.size() > 261) // 255 for the name, 6 for ":65535"
        return false;
    if (host.front() == '[') {
        const auto end = host.find(']');
        if (end == std::string_view::npos || !isValidIpv6(host.substr(1, end - 1)))
            return false;
        const auto rest = host.substr(end + 1);
        return rest.empty() || (rest.front() == ':' && isValidPort(rest.substr(1)));
    }
    const auto colon = host.find(':');
    if (colon != std::string_view::npos && !isValidPort(host.substr(colon + 1)))
        return false;
    const auto name = host.substr(0, colon);
    if (name.empty() || name.front() == '.' || name.find("..") != std::string_view::npos)
        return false;
    for (const char c : name) {
        if (!isNameCharacter(c))
            return false;
    }
    return true;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

} // namespace http
