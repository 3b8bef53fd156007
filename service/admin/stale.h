// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "service/store/database.h"

#include <QLatin1StringView>
#include <QString>

namespace admin {

/// 412: somebody else stored it meanwhile; with who and when, where the history still tells. \a
/// kind is "page" (of the settings), "token", "user", "group" or "upstream", \a name the id of a
/// token and the name of everything else.
[[nodiscard]] api::Problem staleBy(store::Database& database, QLatin1StringView kind,
                                   const QString& name);

} // namespace admin
