// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lines.h"

namespace policy {

/// A limit line with \a length characters at \a column (1-based) replaced.
[[nodiscard]] QString edited(const QString& line, qsizetype column, qsizetype length,
                             const QString& with);

/// \a line without what \a problem says about it, where only one thing can have been meant: a
/// missing "]" or "=", a look-ahead that is all there is, names of groups and ends of texts as
/// other engines write them. What is returned compiles.
[[nodiscard]] std::optional<QString> repaired(const QString& line, const LimitProblem& problem);

} // namespace policy
