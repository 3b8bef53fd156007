// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"

namespace policy {

/// Whether a message says that its body is JSON in UTF-8 as it stands: one Content-Type of
/// application/json or application/...+json, without a charset other than UTF-8, and no
/// Content-Encoding. What a message says twice, or what needs decoding first, the upstream might
/// read in another way than we.
[[nodiscard]] bool isPlainJson(const http::Headers& headers);

} // namespace policy
