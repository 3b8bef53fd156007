// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/comparable.h"
#include "common/domain/limit_line.h"
#include "service/policy/json_nodes.h"
#include "service/policy/limit_lines.h"
#include "service/policy/method_set.h"
#include "service/policy/pattern.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace policy {

/// What an atom asks of a value.
class LimitCondition
{
public:
    explicit LimitCondition(Pattern pattern) : m_test(std::move(pattern)) { }
    LimitCondition(domain::LimitLine::Atom::Operator operation, domain::Comparable bound)
        : m_test(Comparison{operation, std::move(bound)})
    { }

    /// What cannot be compared with the bound (another kind of value, an odd spelling) does not
    /// hold.
    [[nodiscard]] bool holds(std::string_view value) const;

private:
    struct Comparison
    {
        domain::LimitLine::Atom::Operator operation;
        domain::Comparable bound;
    };
    std::variant<Pattern, Comparison> m_test;
};

struct CompiledAtom
{
    LimitMatch::Part part; ///< QueryParam, Header or JsonData
    std::string name;
    std::optional<JsonNode> node; ///< for JsonData
    LimitCondition condition;
    std::string text;
};

struct CompiledLine
{
    std::string text; ///< as written
    MethodSet methods;
    Pattern url;
    std::vector<CompiledAtom> atoms;
    bool hasJson = false;

    [[nodiscard]] std::size_t jsonAtoms() const;
};

/// One line, or all that is wrong with it.
[[nodiscard]] std::optional<CompiledLine> compileLine(const QString& text, int number,
                                                      QList<LimitProblem>& problems);

} // namespace policy
