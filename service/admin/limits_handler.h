// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"

namespace admin {

/// Checks "Limit to" lines without storing them: every problem with its line and column, and
/// whether a tried request would be let through by them.
[[nodiscard]] AdminResponse checkLimits(const Call& call);

} // namespace admin
