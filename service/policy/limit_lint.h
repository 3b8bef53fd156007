// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace policy {

/// Something about a limit line that is allowed and probably not meant.
struct LimitWarning
{
    enum class Severity : std::uint8_t
    {
        Info, ///< nothing about the line, only about what can be said of it
        Hint, ///< may well be what is wanted
        Warning
    };

    int line = 1; ///< 1-based
    int column = 1; ///< 1-based, in UTF-16 units as editors count
    Severity severity = Severity::Warning;
    QString code; ///< stable, snake_case
    QString message; ///< What it does, and what to write instead; without the position.
    QString example; ///< a path or value that the line admits and that shows it; may be empty
    /// The whole line as it should be, where only one thing can have been meant; empty: without it.
    std::optional<QString> replacement = std::nullopt;

    friend bool operator==(const LimitWarning&, const LimitWarning&) = default;
};

/// Looks through "Limit to" lines that compile for what their author will not have meant (N13), by
/// line and column:
///
///     shadowed             another line admits everything that this one does
///     contradictory        the conditions of a line can't all hold at once
///     never_matches        no path that can reach the limits looks like this
///     unescaped_dot        "." between letters or digits stands for any character
///     open_end             the pattern goes on after a name that was to end there (EX-32)
///     open_start           anything may stand before the path (hint)
///     everything           the line restricts nothing
///     any_value            the condition only asks that there is a value (hint)
///     equality_not_range   two fixed values that look like the ends of a range (EX-36)
///     query_in_url         a query can't be matched by the URL's pattern
///     not_judged           a pattern that the advice can't follow, and what in it (info)
///
/// Every \a example has been tried with the engine itself, and every \a replacement compiles. What
/// can't be told within a bounded time is not said.
[[nodiscard]] QList<LimitWarning> lintLimits(const QStringList& lines);

} // namespace policy
