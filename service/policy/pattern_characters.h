// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/character_set.h"
#include "service/policy/pattern_cursor.h"

namespace policy {

/// What stands for one character of a set, folded where the cursor folds case. Each begins at its
/// first character and leaves the cursor behind its last one.

/// "[a-z]", "[^[:digit:]_]"
[[nodiscard]] CharacterSet readBracket(PatternCursor& cursor);
/// "\d", "\.", "\x{e9}"; gives up at word boundaries, classes of Unicode and numeric escapes.
[[nodiscard]] CharacterSet readEscape(PatternCursor& cursor);

} // namespace policy
