// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/crc32.h"

#include <array>

namespace domain {

namespace {

constexpr std::uint32_t polynomial = 0xedb8'8320; // reflected
constexpr std::size_t width = 4; // bytes per step

using Tables = std::array<std::array<std::uint32_t, 256>, width>;

/// tables[k][b]: what byte b does to the checksum when k more bytes follow in the same step.
constexpr Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? polynomial : 0);
        tables[0][byte] = crc;
    }
    for (std::size_t k = 1; k < width; ++k)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = tables[k - 1][byte] >> 8 ^ tables[0][tables[k - 1][byte] & 0xff];
    return tables;
}

constexpr Tables tables = makeTables();

std::uint32_t at(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

} // namespace

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xffff'ffff;
    for (; bytes.size() >= width; bytes.remove_prefix(width)) {
        crc ^= at(bytes, 0) | at(bytes, 1) << 8 | at(bytes, 2) << 16 | at(bytes, 3) << 24;
        crc = tables[3][crc & 0xff] ^ tables[2][crc >> 8 & 0xff] ^ tables[1][crc >> 16 & 0xff]
            ^ tables[0][crc >> 24];
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        crc = crc >> 8 ^ tables[0][(crc ^ at(bytes, i)) & 0xff];
    return ~crc;
}

} // namespace domain
