// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace http {

/// An HTTP date in the preferred form, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7), always 29
/// characters. \a secondsSince1970 must lie in the years 1970 to 9999.
[[nodiscard]] std::array<char, 29> dateText(std::int64_t secondsSince1970);

} // namespace http
