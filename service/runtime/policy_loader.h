// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/settings.h"
#include "service/policy/snapshot.h"
#include "service/store/database.h"

namespace runtime {

/// All settings pages as stored; a page that was never stored has the product's defaults. A page
/// that cannot be read is an error: a weaker policy is never served instead.
[[nodiscard]] core::Result<domain::Settings> loadSettings(store::Database& database);

/// The policy as the store holds it, in one consistent state. \a secureMode is what the start
/// latched (EX-45), whatever the stored page says.
[[nodiscard]] core::Result<policy::SnapshotPtr> loadPolicy(store::Database& database,
                                                           bool secureMode);

} // namespace runtime
