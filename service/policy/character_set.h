// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace policy {

/// Characters as sorted, disjoint ranges of code points, both ends included.
using CharacterSet = std::vector<std::pair<char32_t, char32_t>>;

inline constexpr char32_t lastCharacter = 0x10ffff;

/// The ranges sorted and merged.
[[nodiscard]] CharacterSet normalised(CharacterSet set);
[[nodiscard]] CharacterSet complementOf(CharacterSet set);
/// With every character that differs from one of them in case only, as RE2's (?i) has it: Unicode's
/// simple case folding.
[[nodiscard]] CharacterSet caseFolded(const CharacterSet& set);

/// \d, \w and \s.
[[nodiscard]] CharacterSet digits();
[[nodiscard]] CharacterSet wordCharacters();
[[nodiscard]] CharacterSet blanks();
/// The "alpha" of [[:alpha:]]; null for a name that RE2 does not know.
[[nodiscard]] const CharacterSet* posixClass(std::u32string_view name);

} // namespace policy
