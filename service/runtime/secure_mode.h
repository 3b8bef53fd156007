// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"
#include "service/admin/admin_change.h"
#include "service/runtime/erasure_proof.h"
#include "service/spool/decision_id.h"
#include "service/store/database.h"

#include <optional>

namespace runtime {

/// Settles Secure Mode for this run (EX-42 ... EX-47), before the policy is loaded.
///
/// The file's word wins; without one the stored state holds, and a request made through the API
/// switches it on. Entering erases every sealed value and stored answer that may hold one from the
/// database file, and looks whether any is left; leaving happens through the file only. Both are
/// recorded, with what was found. Remains in files that are not the store's (backups in the data
/// directory) are said, and keep nobody from starting.
///
/// \return whether Secure Mode is active. An error means that the service must not start: sealed
/// values could not be erased.
[[nodiscard]] core::Result<bool>
latchSecureMode(store::Database& database, std::optional<bool> fromFile, const core::Clock& clock,
                spool::DecisionIds& ids, const admin::EventRecorder& record, ErasureProof& proof);

} // namespace runtime
