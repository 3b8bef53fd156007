// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/batch_store.h"

namespace audit {

/// Removes what is older than it has to be kept: calls of this node and of nodes that are gone,
/// ends of calls, changes and sessions, statistics.
class Retention
{
public:
    explicit Retention(BatchStore& store) : m_store(store) { }

    /// Removes a little in one short transaction; false when nothing older than \a cutoff is left.
    core::Result<bool> step(core::Timestamp cutoff);

private:
    core::Result<bool> removeOwnCalls(core::Timestamp cutoff);
    core::Result<bool> removeCallsOfGoneNodes(core::Timestamp cutoff);
    core::Result<bool> removeRest(core::Timestamp cutoff);

    BatchStore& m_store;
};

} // namespace audit
