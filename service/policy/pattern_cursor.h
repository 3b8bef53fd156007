// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// Where the reading of a pattern stands, and under which flags.
struct PatternCursor
{
    std::u32string text;
    std::size_t at = 0;
    bool foldsCase = false; ///< (?i)
    bool dotIsAll = false; ///< (?s)
    std::optional<std::size_t> unknownAt; ///< where something stands that is not understood

    [[nodiscard]] bool known() const { return !unknownAt; }
    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    [[nodiscard]] char32_t here() const { return atEnd() ? U'\0' : text[at]; }
    [[nodiscard]] bool sees(std::u32string_view what) const
    {
        return std::u32string_view(text).substr(at).starts_with(what);
    }
    bool take(std::u32string_view what)
    {
        if (!sees(what))
            return false;
        at += what.size();
        return true;
    }
    /// Ends the reading: what begins at \a where is not understood.
    void giveUp(std::size_t where)
    {
        if (!unknownAt)
            unknownAt = where;
        at = text.size();
    }
};

} // namespace policy
