// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/log_finding_json.h"

namespace words {

/// What a check of the audit log found at one place, in the language of the console; the service's
/// own words for what is not known here.
[[nodiscard]] QString finding(const api::LogFindingView& finding);

} // namespace words
