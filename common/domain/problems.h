// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// One thing that is wrong with an input.
struct FieldProblem
{
    QString field; ///< Dotted path of the member as the API names it: "expires.count",
                   ///< "ip.allow[2].range".
    QString code; ///< Stable, snake_case: "required", "too_large", "not_a_network" ...
    QString message; ///< A whole sentence for people: what is wrong and what would be right.
    std::optional<qint64> maximum; ///< The bound, where the rule is one.

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// All that is wrong with an input; empty means it is fine. Validation collects, it never stops at
/// the first problem.
using Problems = QList<FieldProblem>;

} // namespace domain
