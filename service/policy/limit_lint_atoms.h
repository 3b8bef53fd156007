// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lint.h"
#include "service/policy/lint_line.h"

namespace policy {

/// Whether every value that passes \a given also passes \a asked. False where that can't be told.
[[nodiscard]] bool implies(const LintAtom& given, const LintAtom& asked, SearchBudget& budget);

/// What is odd about the conditions of one line.
void lintAtoms(const LintLine& line, SearchBudget& budget, QList<LimitWarning>& warnings);

} // namespace policy
