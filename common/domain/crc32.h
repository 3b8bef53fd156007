// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace domain {

/// CRC-32 (ISO-HDLC: what zlib, PNG and Ethernet use). Finds slips, not forgeries.
///
/// Every request with a token needs one over 60 bytes, which zlib's own takes three times as long
/// for.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

} // namespace domain
