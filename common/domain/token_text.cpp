// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/token_text.h"

#include "common/domain/crc32.h"

#include <algorithm>
#include <cstdint>

namespace domain::token_text {

namespace {

constexpr std::string_view alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t prefixLength = 4; // "lku_"
constexpr std::size_t secretLength = 43;
constexpr std::size_t crcLength = 6;
static_assert(length == prefixLength + idLength + 1 + secretLength + crcLength);

using Checksum = std::array<char, crcLength>;

Checksum checksumOf(std::string_view text)
{
    std::uint32_t crc = crc32(text);
    Checksum digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = alphabet[crc % alphabet.size()];
        crc /= static_cast<std::uint32_t>(alphabet.size());
    }
    return digits;
}

/// 1 for every character that is no base62 digit.
constexpr std::array<std::uint8_t, 256> makeNotBase62()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(1);
    for (const char c : alphabet)
        table[static_cast<unsigned char>(c)] = 0;
    return table;
}

constexpr std::array<std::uint8_t, 256> notBase62 = makeNotBase62();

std::uint8_t strangersIn(std::string_view text)
{
    std::uint8_t strangers = 0;
    for (const char c : text)
        strangers |= notBase62[static_cast<unsigned char>(c)];
    return strangers;
}

/// Fills with base62 digits, all equally likely: bytes from the largest multiple of 62 on are
/// thrown away.
void fillBase62(std::span<char> digits, core::RandomSource& random)
{
    constexpr std::uint8_t limit = 256 / 62 * 62;
    std::array<std::uint8_t, 64> pool{};
    std::size_t next = pool.size();
    for (char& digit : digits) {
        std::uint8_t byte = limit;
        while (byte >= limit) {
            if (next == pool.size()) {
                random.fill(pool);
                next = 0;
            }
            byte = pool[next++];
        }
        digit = alphabet[byte % alphabet.size()];
    }
    core::wipeMemory(pool.data(), pool.size());
}

} // namespace

bool looksLikeToken(std::string_view text)
{
    return text.starts_with("lku_") || text.starts_with("lks_");
}

std::optional<Id> idOf(std::string_view text)
{
    if (text.size() != length)
        return std::nullopt;

    // The shape and the checksum are looked at to the end, whatever they hold: how long it takes
    // tells nothing about a text that is nearly right.
    constexpr std::size_t separator = prefixLength + idLength;
    bool right = looksLikeToken(text) && text[separator] == '_';
    const int strangers =
        strangersIn(text.substr(prefixLength, idLength)) | strangersIn(text.substr(separator + 1));
    right = right && strangers == 0;
    const Checksum checksum = checksumOf(text.substr(0, length - crcLength));
    right &= core::constantTimeEqual({checksum.data(), checksum.size()},
                                     text.substr(length - crcLength));
    if (!right)
        return std::nullopt;
    return seemingId(text);
}

Id seemingId(std::string_view text)
{
    Id id{};
    std::copy_n(text.begin() + prefixLength, idLength, id.begin());
    return id;
}

core::Secret generate(bool shared, core::RandomSource& random)
{
    Id id{};
    fillBase62(id, random);
    return generate(shared, id, random);
}

core::Secret generate(bool shared, const Id& id, core::RandomSource& random)
{
    std::string text;
    text.reserve(length); // no growth that would leave copies of the secret behind
    text = shared ? "lks_" : "lku_";
    text.append(id.data(), id.size());
    text += '_';
    text.resize(length - crcLength);
    fillBase62(std::span(text).last(secretLength), random);
    const Checksum checksum = checksumOf(text);
    text.append(checksum.data(), checksum.size());
    core::Secret secret{std::move(text)};
    return secret;
}

} // namespace domain::token_text
