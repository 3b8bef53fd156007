// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace domain {

/// A token that works and expires within this counts as expiring.
inline constexpr std::chrono::hours expiringSpan{24 * 14};

} // namespace domain
