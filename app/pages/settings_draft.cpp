// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_draft.h"

namespace pages {

void SettingsDraft::setSavedBy(const client::Failure& stale)
{
    m_savedBy = pages::savedBy(stale);
}

} // namespace pages
