// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"

#include <string_view>

namespace domain {

/// What to change so that the stage that refused would let the request pass, in one English
/// sentence: names the setting or the field, not its new value. Empty for reasons that let through.
[[nodiscard]] std::string_view smallestChange(Reason reason);

} // namespace domain
