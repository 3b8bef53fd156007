// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateway/pipeline.h"

namespace gateway {

/// One request on its way. Views point into the exchange, pointers into \a snapshot.
struct Pipeline::Job : std::enable_shared_from_this<Pipeline::Job>
{
    net::ExchangePtr exchange;
    policy::SnapshotPtr snapshot;
    Call call;
    Judgement judgement;
    std::optional<Dialect> dialect; ///< on the authz door
    std::uint64_t decision = 0;
    std::string decisionText;
    policy::UserNumber checkedUser = 0; ///< whose password was checked
    bool judged = false; ///< judgement.client is known
    std::optional<spool::Spool::Ticket> ticket;
    std::chrono::steady_clock::time_point started;
    // Where the plan of forwarding points to.
    std::string groups;
    std::string target;

    /// Keeps the memory and lets go of the rest.
    void letGo()
    {
        exchange.reset();
        snapshot.reset();
    }
    [[nodiscard]] Presentation presentation() const
    {
        return {judgement.basicScheme, judgement.passwordsAccepted};
    }
};

} // namespace gateway
