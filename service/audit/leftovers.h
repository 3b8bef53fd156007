// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/batch_store.h"

#include <QString>

namespace audit {

/// The name under which a spool's position is kept: nodes that share a database keep theirs apart.
[[nodiscard]] QString positionName(int node, const spool::FileId& id);

/// What the processes before this one left.
struct Recovery
{
    qint64 records = 0; ///< taken over into the log
    std::uint64_t damaged = 0; ///< places where records were lost to damage
    int unreadable = 0; ///< files moved aside as "<name>.damaged"
    std::uint64_t lastDecision =
        0; ///< the greatest id in the whole log: DecisionIds goes on from here
};

/// Takes over every spool in the folder ("*.spool", "*.left") and removes it once all of it is
/// stored. Conflict: one is in use, so that another process runs on this folder.
core::Result<Recovery> recoverLeftovers(BatchStore& store, const QString& folder);

} // namespace audit
