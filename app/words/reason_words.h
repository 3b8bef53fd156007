// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// What a decision's reason means and what to look at, in the language of the console; empty for a
/// code that is not known here.
[[nodiscard]] QString explanation(const QString& code);

} // namespace words
