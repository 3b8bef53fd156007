// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"
#include "service/store/token_table.h"

#include <QString>

namespace store {

/// The rule as one SQL expression over tokens t and users o, whose value is the number of the
/// domain::TokenState. It holds numbers only, never text from outside.
[[nodiscard]] core::Result<QString> tokenStateSql(Database& database, const TokenStateRule& rule);

/// The moment \a lifetime after the milliseconds in \a column, as domain::Lifetime::after() counts
/// it.
[[nodiscard]] QString afterSql(Dialect dialect, const domain::Lifetime& lifetime,
                               const QString& column);

} // namespace store
