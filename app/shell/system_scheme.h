// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace shell {

/// Whether the desktop is set to dark, where it keeps that in the settings of the person: the
/// registry of Windows, the global preferences of macOS. Nothing elsewhere, where a portal tells
/// it. Read anew at every call.
[[nodiscard]] std::optional<bool> darkBySystemSettings();

} // namespace shell
