// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace policy {

/// Characters as sorted, disjoint ranges of code points, both ends included.
using CharacterSet = std::vector<std::pair<char32_t, char32_t>>;

/// The structure of a regular expression that describes texts and nothing else.
struct PatternNode
{
    enum class Kind
    {
        Characters, ///< one character of \a characters
        Sequence, ///< the children, one after the other; none: the empty text
        Choice, ///< one of the children
        Repeat, ///< the one child, \a least to \a most times
    };
    static constexpr int unlimited = -1;

    Kind kind = Kind::Sequence;
    CharacterSet characters;
    std::vector<PatternNode> children;
    int least = 0;
    int most = 0; ///< or unlimited
};

/// Takes apart what RE2 has accepted. Nothing for what this does not know: flags, word boundaries,
/// classes of Unicode, anchors within the expression. Anchors at its ends are passed over, because
/// patterns match whole texts anyway.
[[nodiscard]] std::optional<PatternNode> readPattern(const QString& text);

} // namespace policy
