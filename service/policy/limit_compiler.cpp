// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_compiler.h"

#include <algorithm>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

using Atom = domain::LimitLine::Atom;

LimitMatch::Part partOf(Atom::Kind kind)
{
    switch (kind) {
    case Atom::Kind::QueryParam:
        return LimitMatch::Part::QueryParam;
    case Atom::Kind::JsonData:
        return LimitMatch::Part::JsonData;
    case Atom::Kind::Header:
        return LimitMatch::Part::Header;
    }
    return LimitMatch::Part::None;
}

/// Compiles the parts of one line and notes what is wrong with them, with their places.
class Compiler
{
public:
    Compiler(int line, QList<LimitProblem>& problems) : m_line(line), m_problems(problems) { }

    std::optional<CompiledLine> compile(const QString& text, const domain::LimitLine& line)
    {
        const qsizetype before = m_problems.size();
        const MethodSet methods = compileMethods(text, line.methods);
        std::optional<Pattern> url = compilePattern(line.url, line.urlColumn);
        std::vector<CompiledAtom> atoms;
        bool hasJson = false;
        for (const Atom& atom : line.atoms) {
            hasJson |= atom.kind == Atom::Kind::JsonData;
            if (std::optional<CompiledAtom> compiled = compileAtom(atom))
                atoms.push_back(std::move(*compiled));
        }
        if (m_problems.size() != before)
            return std::nullopt;
        return CompiledLine{text.toStdString(), methods, std::move(*url), std::move(atoms),
                            hasJson};
    }

    void note(int column, const QString& code, const QString& message)
    {
        m_problems.append({m_line, column, code, message});
    }

private:
    MethodSet compileMethods(const QString& text, const QStringList& names)
    {
        domain::Problems unknown;
        const MethodSet methods = MethodSet::from(names, {}, unknown);
        for (const domain::FieldProblem& problem : unknown) {
            const QString name = names.at(problem.field.mid(1, problem.field.size() - 2).toInt());
            note(static_cast<int>(text.indexOf(name, 0, Qt::CaseInsensitive)) + 1, problem.code,
                 problem.message);
        }
        return methods;
    }

    std::optional<Pattern> compilePattern(const QString& text, int column)
    {
        auto pattern = Pattern::compile(text);
        if (const auto* error = std::get_if<PatternError>(&pattern)) {
            note(column + error->column - 1, error->code, error->message);
            return std::nullopt;
        }
        return std::get<Pattern>(std::move(pattern));
    }

    std::optional<LimitCondition> compileCondition(const Atom& atom)
    {
        if (atom.operation == Atom::Operator::Matches) {
            std::optional<Pattern> pattern = compilePattern(atom.value, atom.valueColumn);
            return pattern ? std::optional(LimitCondition(std::move(*pattern))) : std::nullopt;
        }
        std::optional<domain::Comparable> bound =
            domain::Comparable::parse(atom.value.toStdString());
        if (!bound) {
            note(atom.valueColumn, u"value_not_comparable"_s,
                 u"This is neither a number nor a date."_s);
            return std::nullopt;
        }
        return LimitCondition(atom.operation, std::move(*bound));
    }

    std::optional<CompiledAtom> compileAtom(const Atom& atom)
    {
        std::optional<JsonNode> node;
        if (atom.kind == Atom::Kind::JsonData) {
            node = JsonNode::parse(atom.name.toStdString());
            if (!node) {
                note(
                    atom.column, u"name_invalid"_s,
                    u"\"%1\" is not a member name, dotted path or JSON pointer of at most %2 parts."_s
                        .arg(atom.name, QString::number(JsonNode::maximumDepth)));
                return std::nullopt;
            }
        }
        std::optional<LimitCondition> condition = compileCondition(atom);
        if (!condition)
            return std::nullopt;
        return CompiledAtom{partOf(atom.kind), atom.name.toStdString(), std::move(node),
                            std::move(*condition), atom.toString().toStdString()};
    }

    int m_line;
    QList<LimitProblem>& m_problems;
};

} // namespace

std::size_t CompiledLine::jsonAtoms() const
{
    return static_cast<std::size_t>(
        std::count_if(atoms.begin(), atoms.end(), [](const CompiledAtom& atom) {
            return atom.part == LimitMatch::Part::JsonData;
        }));
}

bool LimitCondition::holds(std::string_view value) const
{
    if (const auto* pattern = std::get_if<Pattern>(&m_test))
        return pattern->matches(value);
    const auto& [operation, bound] = std::get<Comparison>(m_test);
    const std::optional<domain::Comparable> given = domain::Comparable::parse(value);
    if (!given)
        return false;
    const std::partial_ordering order = *given <=> bound;
    switch (operation) {
    case Atom::Operator::Matches:
        return false; // is a pattern
    case Atom::Operator::AtLeast:
        return order >= 0;
    case Atom::Operator::AtMost:
        return order <= 0;
    case Atom::Operator::Above:
        return order > 0;
    case Atom::Operator::Below:
        return order < 0;
    }
    return false;
}

std::optional<CompiledLine> compileLine(const QString& text, int number,
                                        QList<LimitProblem>& problems)
{
    Compiler compiler(number, problems);
    const auto parsed = domain::LimitLine::parse(text);
    if (const auto* error = std::get_if<domain::LimitLineError>(&parsed)) {
        compiler.note(error->column, error->code, error->message);
        return std::nullopt;
    }
    return compiler.compile(text, std::get<domain::LimitLine>(parsed));
}

} // namespace policy
