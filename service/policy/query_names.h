// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace policy {

/// Whether some parameter of a raw query has this name when decoded once as a form ("%61" and "+"
/// included). Also looks behind ";", which some upstreams read as a separator. No allocation.
[[nodiscard]] bool queryNames(std::string_view query, std::string_view name);

} // namespace policy
