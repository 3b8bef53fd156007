// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"
#include "service/store/token_table.h"

#include <QString>

namespace store {

/// How the expression comes to the owners' accounts.
enum class OwnersFrom
{
    Join, ///< users o is joined: for a few rows
    Sets ///< without: those who may not are collected once. For walks through all tokens, where
         ///< looking up every row's owner is dearer than all the rest
};

/// The rule as one SQL expression over tokens t, whose value is the number of the
/// domain::TokenState. It holds numbers only, never text from outside.
[[nodiscard]] core::Result<QString> tokenStateSql(Database& database, const TokenStateRule& rule,
                                                  OwnersFrom owners);

/// A condition over tokens t that holds where the state is one of \a states or, with \a expiring,
/// the token can be used and expires within domain::expiringSpan. For walks, as OwnersFrom::Sets:
/// it asks for no more than what tells these states from the others. Holds nowhere without any.
[[nodiscard]] core::Result<QString> tokenIsSql(Database& database, const TokenStateRule& rule,
                                               const QList<domain::TokenState>& states,
                                               bool expiring);

/// The moment \a lifetime after the milliseconds in \a column, as domain::Lifetime::after() counts
/// it.
[[nodiscard]] QString afterSql(Dialect dialect, const domain::Lifetime& lifetime,
                               const QString& column);

} // namespace store
