// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace auth {

/// Decodes base64 (RFC 4648, section 4) in its one canonical spelling: standard alphabet, padding
/// where it belongs and nowhere else, unused bits zero, no blanks. So what decodes to some bytes is
/// exactly what encoding them gives; QByteArray::fromBase64() takes a good deal more.
///
/// The number of bytes written to \a out; nothing when the text is anything else or does not fit.
[[nodiscard]] std::optional<std::size_t> decodeBase64(std::string_view text, std::span<char> out);

} // namespace auth
