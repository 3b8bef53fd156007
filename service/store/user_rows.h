// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/user.h"
#include "service/store/query.h"

namespace store {

/// How rows of the table users (alias t) become values.
namespace user_rows {

/// The first five are policyColumns(PolicyPart::Users).
inline constexpr QLatin1StringView columns{
    "t.id, t.name, t.email, t.administrator, t.enabled, t.display_name, t.failed_logins, "
    "t.locked_until, t.source, t.revision"};
inline constexpr int columnCount = 10;

/// Without the groups.
[[nodiscard]] domain::User read(const Query& row);
/// Adds the names of the user's groups, in their order.
[[nodiscard]] core::Status readGroups(Database& database, domain::User& user);

} // namespace user_rows
} // namespace store
