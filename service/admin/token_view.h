// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"
#include "service/policy/compile.h"
#include "service/store/token_table.h"

#include <QJsonArray>

namespace admin {

/// What a state depends on besides the token, under today's settings.
[[nodiscard]] store::TokenStateRule stateRule(const policy::Snapshot& policy, core::Timestamp now);

[[nodiscard]] QJsonObject toJson(const store::ListedToken& listed);

/// What the owner might delete to make room (MO-19), the least needed first, at most 20.
[[nodiscard]] core::Result<QJsonArray> deletableTokens(store::Database& database,
                                                       const QString& owner, core::Timestamp now);

} // namespace admin
