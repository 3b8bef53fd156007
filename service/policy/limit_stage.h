// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/authorize.h"

namespace policy {

/// The last restriction: the token's "Limit to" lines (EX-24 ... EX-41). Allowed for what has none.
[[nodiscard]] Authorization askLimits(const Claim& claim, StageNotes& notes);

} // namespace policy
