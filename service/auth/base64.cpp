// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/base64.h"

#include <array>
#include <cstdint>

namespace auth {

namespace {

constexpr std::uint8_t invalid = 0xff;

constexpr std::array<std::uint8_t, 256> makeDigits()
{
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::uint8_t, 256> digits{};
    digits.fill(invalid);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        digits[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return digits;
}
constexpr std::array<std::uint8_t, 256> digits = makeDigits();

} // namespace

std::optional<std::size_t> decodeBase64(std::string_view text, std::span<char> out)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    const std::size_t size = text.size() / 4 * 3 - padding;
    if (size > out.size())
        return std::nullopt;

    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t written = 0;
    for (const char c : text.substr(0, text.size() - padding)) {
        const std::uint8_t digit = digits[static_cast<std::uint8_t>(c)];
        if (digit == invalid)
            return std::nullopt;
        bits = (bits << 6) | digit;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out[written++] = static_cast<char>((bits >> held) & 0xff);
            bits &= (1U << held) - 1;
        }
    }
    if (bits != 0) // what the last digit holds beyond the last byte
        return std::nullopt;
    return written;
}

} // namespace auth
