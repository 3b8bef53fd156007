// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// The small grammars of RFC 9110 and 3986 that several parsers share. Unlike
/// QByteArray::toLongLong() or QUrl they take exactly what the RFC writes: no signs, no blanks, no
/// other radix, no repair.
namespace http {

/// RFC 9110, 5.6.2: one or more tchar.
[[nodiscard]] bool isToken(std::string_view text);
/// Whether there is an octet that a field value or request line must not hold: below 0x20 (except
/// HTAB) or DEL.
[[nodiscard]] bool hasControls(std::string_view text);
/// Without spaces and HTABs at both ends.
[[nodiscard]] std::string_view trimBlanks(std::string_view text);
/// 1 to 19 ASCII digits and nothing else.
[[nodiscard]] std::optional<std::uint64_t> parseDecimal(std::string_view digits);
/// RFC 3629: no overlong forms, surrogates, or anything above U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// A host name, IPv4 address or bracketed IPv6 address, with or without a port of 1 to 65535.
[[nodiscard]] bool isValidHost(std::string_view host);
/// The value of a hexadecimal digit, or -1.
[[nodiscard]] int hexDigit(char c);
/// ASCII letters in lower case, everything else as it is.
[[nodiscard]] constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Calls \a visit with every element of a comma-separated list, without blanks; empty elements are
/// skipped (RFC 9110, 5.6.1).
template <typename Visit>
void forEachListElement(std::string_view list, Visit visit)
{
    while (true) {
        const auto comma = list.find(',');
        if (const auto element = trimBlanks(list.substr(0, comma)); !element.empty())
            visit(element);
        if (comma == std::string_view::npos)
            return;
        list.remove_prefix(comma + 1);
    }
}

} // namespace http
