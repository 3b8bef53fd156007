// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lint.h"
#include "service/policy/lint_line.h"

namespace policy {

/// What is odd about the URL's pattern of one line. \a paths: all that can reach it.
void lintUrl(const LintLine& line, const PatternLanguage& paths, SearchBudget& budget,
             QList<LimitWarning>& warnings);

/// The columns of the dots in \a pattern that stand between letters or digits and for any
/// character, as indices into it.
[[nodiscard]] QList<qsizetype> unescapedDots(const QString& pattern);

} // namespace policy
