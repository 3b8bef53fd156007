// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/character_set.h"

#include <QString>

#include <optional>
#include <vector>

namespace policy {

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

/// What a pattern says, or where something stands that is not understood.
struct PatternReading
{
    std::optional<PatternNode> node;
    std::optional<qsizetype> unknownAt; ///< without a node: where, in UTF-16 units from 0
};

/// Takes apart what RE2 has accepted, flags included. Not understood are word boundaries, classes
/// of Unicode, numeric escapes and anchors within the expression. Anchors at its ends are passed
/// over, because patterns match whole texts anyway.
[[nodiscard]] PatternReading readPattern(const QString& text);

} // namespace policy
