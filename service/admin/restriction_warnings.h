// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/settings_warnings.h"

namespace admin {

/// Entries of the restrictions that change nothing (N13), by their place:
///
///     range_within_range       another entry of the same list holds it
///     range_never_effective    the list that wins in this mode holds all of it (KA-12)
///     group_without_members    nobody is in the group that is named
///
/// At most a hundred of each list are told.
[[nodiscard]] QList<SettingsWarning> restrictionWarnings(const policy::Snapshot& policy);

} // namespace admin
