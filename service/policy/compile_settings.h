// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "service/policy/snapshot.h"

#include <QStringList>

#include <vector>

namespace policy {

/// Fills the compiled forms of snapshot.settings. Needs the snapshot's groups.
void compileSettings(Snapshot& snapshot, domain::Problems& problems);

/// The sorted numbers of groups. A name that no group has is a problem of "\a field[i]".
[[nodiscard]] std::vector<GroupNumber> groupNumbers(const Snapshot& snapshot,
                                                    const QStringList& names, const QString& field,
                                                    domain::Problems& problems);

} // namespace policy
