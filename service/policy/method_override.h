// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"

#include <optional>
#include <string_view>

namespace policy {

/// Whether a request asks the upstream to treat it as if it had another method:
/// X-HTTP-Method-Override, X-HTTP-Method or X-Method-Override in any case and with "_" for "-", or
/// a query parameter "_method". Then its own method says nothing about what it will do.
[[nodiscard]] bool overridesMethod(const http::Headers& headers,
                                   std::optional<std::string_view> query);

} // namespace policy
