// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "common/domain/log_finding.h"
#include "service/store/database.h"

#include <functional>

namespace audit {

struct Verification
{
    qint64 calls = 0;
    qint64 events = 0;
    QList<domain::LogFinding>
        findings; ///< at most some hundred; empty: the log is as it was written
    bool cancelled = false; ///< not all was looked at, so nothing is said

    [[nodiscard]] bool isClean() const { return findings.isEmpty() && !cancelled; }
};

/// Hears now and then how many records were checked so far; false ends the check.
using GoOn = std::function<bool(qint64 checked)>;

/// Checks the whole audit log against its hash chains: every edit, removal, swap and cut since it
/// was written is found, except those by somebody who has the key. Only what is older than \a
/// keptSince may be missing, from the beginning on. Blocks, reads everything; the service may be
/// running.
[[nodiscard]] core::Result<Verification> verifyLog(store::Database& database,
                                                   const core::Secret& key,
                                                   core::Timestamp keptSince,
                                                   const GoOn& goOn = {});

/// The same in the caller's transaction.
[[nodiscard]] core::Result<Verification> verifyInTransaction(store::Database& database,
                                                             const core::Secret& key,
                                                             core::Timestamp keptSince,
                                                             const GoOn& goOn = {});

} // namespace audit
