// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/saved_services.h"
#include "app/widgets/palette.h"

#include <QString>

namespace shell {

/// What a saved service is for; shown as the line across the window and a pill beside its name, so
/// that nobody takes the one for the other.
using Environment = client::SavedService::Environment;

/// In the language of the console; empty for none.
[[nodiscard]] QString label(Environment environment);
[[nodiscard]] widgets::Colour ink(Environment environment);
[[nodiscard]] QString iconName(Environment environment);

} // namespace shell
