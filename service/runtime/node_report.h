// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/store/node_table.h"

#include <optional>

namespace runtime {

/// Tells whoever shares the store that this node is there. Control thread.
class NodeReport
{
public:
    /// \a self: when it is seen is filled in.
    NodeReport(store::Database& database, const core::Clock& clock, store::Node self);

    /// Reports when it is time to, the first time at once.
    void tick();
    /// The node ends in good order: nobody has to miss it.
    void end();

private:
    [[nodiscard]] core::Status write();

    store::Database& m_database;
    const core::Clock& m_clock;
    store::Node m_self;
    std::optional<std::chrono::steady_clock::time_point> m_reported;
    bool m_failing = false; ///< said once
};

} // namespace runtime
