// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string_view>
#include <variant>

namespace re2 {
class RE2;
}

namespace policy {

/// Why a pattern was refused.
struct PatternError
{
    int column = 1; ///< 1-based, in the pattern, in UTF-16 units as editors count
    QString code; ///< "regex_invalid", "regex_unsupported" or "regex_too_large"
    QString message; ///< A whole sentence for people.

    friend bool operator==(const PatternError&, const PatternError&) = default;
};

/// A compiled RE2 pattern that must match the whole of a text: "$" and "^" never stand for a line's
/// end inside it, a trailing newline is part of the text. Case-sensitive unless it says (?i);
/// UTF-8. Matching takes time linear in the text, and what cannot be matched (for want of memory,
/// or invalid UTF-8) does not match. Copies share the program; thread-safe.
class Pattern
{
public:
    [[nodiscard]] static std::variant<Pattern, PatternError> compile(const QString& text);

    [[nodiscard]] bool matches(std::string_view text) const;
    /// As written, UTF-8.
    [[nodiscard]] std::string_view text() const;

private:
    explicit Pattern(std::shared_ptr<const re2::RE2> program) : m_program(std::move(program)) { }

    std::shared_ptr<const re2::RE2> m_program; ///< never null
};

/// RE2 takes an encoded surrogate for a character; Unicode (and what an upstream makes of it) does
/// not, so a text with one matches nothing.
[[nodiscard]] bool hasSurrogate(std::string_view text);

} // namespace policy
