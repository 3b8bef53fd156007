// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runtime/config.h"
#include "service/runtime/control_socket.h"

namespace runtime {

/// Carries out one request to the administration API in this process, on a store that no service
/// has open, with the rights of whoever may read the data directory. Conflict: a service runs, but
/// cannot be reached.
[[nodiscard]] core::Result<LocalAnswer> askStore(const Config& config, const LocalRequest& request);

/// Through the running service, or here when none runs.
[[nodiscard]] core::Result<LocalAnswer> askLocally(const Place& place, const LocalRequest& request);

/// Says on stderr what a problem document says, field by field. \return 1
int explainProblem(const LocalAnswer& answer);

} // namespace runtime
