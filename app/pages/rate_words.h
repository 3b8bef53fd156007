// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/token.h"

#include <QString>

namespace pages {

/// "100 per minute, at most 20 at once", in the language of the console.
[[nodiscard]] QString windowWords(const domain::RateSettings::Window& window);
/// A token's own limit: "exempt", or its windows.
[[nodiscard]] QString rateWords(const domain::TokenRate& rate);

} // namespace pages
