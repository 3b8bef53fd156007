// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace spool {

/// Copies \a text into \a out, at most \a capacity bytes, as text that every store takes and every
/// screen may show: valid UTF-8 in which ill-formed bytes, control characters (C0, DEL, C1), line
/// separators and characters that change the writing direction have become U+FFFD, cut at a
/// character boundary. The secret of anything that looks like one of our tokens is masked
/// ("lku_<id>_***"), wherever a client may have put it. Returns the number of bytes written. No
/// allocation; plain printable ASCII is a check and a memcpy.
std::size_t copyClean(char* out, std::size_t capacity, std::string_view text);

/// The same as a string, for texts of the control plane.
[[nodiscard]] std::string cleanText(std::string_view text, std::size_t capacity = 4096);

} // namespace spool
