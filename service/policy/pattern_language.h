// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/pattern_syntax.h"

#include <QString>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace policy {

/// The set of texts that a pattern admits as a whole, for questions that a matcher can't answer:
/// does it admit all that another one does, have two anything in common, and what would be an
/// example.
class PatternLanguage
{
public:
    /// Nothing for patterns that readPattern() does not know, and for those that would need too
    /// many states.
    [[nodiscard]] static std::optional<PatternLanguage> of(const QString& pattern);

private:
    friend class LanguageSearch;

    /// Goes on by one character of \a characters to \a next; without characters, for nothing to
    /// \a next and \a other.
    struct State
    {
        CharacterSet characters;
        std::int32_t next = none;
        std::int32_t other = none;
    };
    static constexpr std::int32_t none = -1;

    friend class LanguageBuilder;
    std::vector<State> m_states;
    std::int32_t m_start = 0;
    std::int32_t m_end = 0;
};

/// What a search for a text may cost, in steps of some nanoseconds; shared by the searches of one
/// task, so that no input makes it slow.
struct SearchBudget
{
    std::int64_t steps = 0;
};

struct FoundText
{
    enum class Outcome
    {
        Found,
        None, ///< there is no such text
        Unknown, ///< the budget was used up before that was clear
    };

    Outcome outcome = Outcome::Unknown;
    QString text; ///< one of the shortest
};

/// Looks for a text that each of \a languages admits and \a except, where given, does not.
[[nodiscard]] FoundText findText(std::span<const PatternLanguage* const> languages,
                                 const PatternLanguage* except, SearchBudget& budget);
[[nodiscard]] inline FoundText findText(std::initializer_list<const PatternLanguage*> languages,
                                        const PatternLanguage* except, SearchBudget& budget)
{
    return findText(std::span(languages.begin(), languages.size()), except, budget);
}

} // namespace policy
