// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <QStringList>

namespace test {

/// "field code" of each problem, sorted, so that a failing comparison shows what is missing.
[[nodiscard]] inline QStringList list(const domain::Problems& problems)
{
    QStringList texts;
    for (const domain::FieldProblem& problem : problems)
        texts.append(problem.field + u' ' + problem.code);
    texts.sort();
    return texts;
}

} // namespace test
