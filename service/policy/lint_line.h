// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/limit_line.h"
#include "service/policy/limit_compiler.h"
#include "service/policy/pattern_language.h"

#include <QString>

#include <optional>
#include <vector>

namespace policy {

/// One condition of a line, with what can be said about its values.
struct LintAtom
{
    domain::LimitLine::Atom atom;
    QString subject; ///< what it looks at; equal for two spellings of one thing
    std::optional<PatternLanguage> values; ///< for "==", where the pattern is understood
    std::optional<QString> fixed; ///< for "==", when there is exactly one value
    std::optional<domain::Comparable> bound; ///< for the comparisons
};

/// A line as the linter sees it.
struct LintLine
{
    int number = 1;
    QString text; ///< as written
    domain::LimitLine line;
    CompiledLine compiled;
    std::optional<PatternLanguage> url; ///< nothing when the pattern is not understood
    std::vector<LintAtom> atoms;

    /// Nothing for a line that does not compile.
    [[nodiscard]] static std::optional<LintLine> of(const QString& text, int number);

    [[nodiscard]] bool coversMethodsOf(const LintLine& other) const;
    /// Whether the engine lets a path pass the URL's pattern.
    [[nodiscard]] bool admits(const QString& path) const;
};

/// The one text that a pattern admits, if it is so plain.
[[nodiscard]] std::optional<QString> onlyText(const QString& pattern);

} // namespace policy
