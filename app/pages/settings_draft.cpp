// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_draft.h"

using namespace Qt::StringLiterals;

namespace pages {

void SettingsDraft::setSavedBy(const client::Failure& stale)
{
    const QString user = stale.problem.extra["changedBy"_L1].toString();
    const auto at = core::fromIsoText(stale.problem.extra["changedAt"_L1].toString());
    m_savedBy = user.isEmpty() || !at ? std::nullopt : std::optional(SavedBy{user, *at});
}

} // namespace pages
