// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/saved_by.h"

using namespace Qt::StringLiterals;

namespace pages {

std::optional<SavedBy> savedBy(const client::Failure& stale)
{
    const QString user = stale.problem.extra["changedBy"_L1].toString();
    const auto at = core::fromIsoText(stale.problem.extra["changedAt"_L1].toString());
    return user.isEmpty() || !at ? std::nullopt : std::optional(SavedBy{user, *at});
}

} // namespace pages
