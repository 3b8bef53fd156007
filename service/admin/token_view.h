// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"
#include "service/policy/compile.h"
#include "service/store/token_table.h"

namespace admin {

/// What a state depends on besides the token, under today's settings.
[[nodiscard]] store::TokenStateRule stateRule(const policy::Snapshot& policy, core::Timestamp now);

[[nodiscard]] QJsonObject toJson(const store::ListedToken& listed);

/// The form in which the policy takes a token.
[[nodiscard]] policy::TokenRow policyRow(const store::PolicyToken& token);

} // namespace admin
