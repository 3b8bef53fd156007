// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/compile.h"
#include "service/store/token_table.h"

namespace admin {

/// The form in which the policy takes a stored token: at start, and after each change of it.
[[nodiscard]] policy::TokenRow policyRow(const store::PolicyToken& token);

} // namespace admin
