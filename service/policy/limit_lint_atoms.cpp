// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lint_atoms.h"

#include "service/policy/limit_lint_url.h"
#include "service/policy/limit_repair.h"

#include <array>
#include <utility>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

using Operator = domain::LimitLine::Atom::Operator;
using Severity = LimitWarning::Severity;

bool isLower(Operator operation)
{
    return operation == Operator::AtLeast || operation == Operator::Above;
}
bool isStrict(Operator operation)
{
    return operation == Operator::Above || operation == Operator::Below;
}

bool passes(const LintAtom& bound, const QString& value)
{
    return LimitCondition(bound.atom.operation, *bound.bound).holds(value.toStdString());
}

/// Both are comparisons.
bool boundImplies(const LintAtom& given, const LintAtom& asked)
{
    if (isLower(given.atom.operation) != isLower(asked.atom.operation))
        return false;
    const auto order = isLower(asked.atom.operation) ? *given.bound <=> *asked.bound
                                                     : *asked.bound <=> *given.bound;
    const bool needsMore = isStrict(asked.atom.operation) && !isStrict(given.atom.operation);
    return needsMore ? order > 0 : order >= 0;
}

/// Both are comparisons of one thing.
bool boundsExclude(const LintAtom& a, const LintAtom& b)
{
    const auto order = *a.bound <=> *b.bound;
    if (order == std::partial_ordering::unordered)
        return true; // a number is no date
    if (isLower(a.atom.operation) == isLower(b.atom.operation))
        return false;
    const bool inOrder = isLower(a.atom.operation) ? order < 0 : order > 0;
    const bool meet = order == std::partial_ordering::equivalent && !isStrict(a.atom.operation)
        && !isStrict(b.atom.operation);
    return !inOrder && !meet;
}

bool excludes(const LintAtom& a, const LintAtom& b, SearchBudget& budget)
{
    if (a.bound && b.bound)
        return boundsExclude(a, b);
    if (a.bound || b.bound) {
        const LintAtom& bound = a.bound ? a : b;
        const LintAtom& pattern = a.bound ? b : a;
        return pattern.fixed && !passes(bound, *pattern.fixed);
    }
    return a.values && b.values
        && findText({&*a.values, &*b.values}, nullptr, budget).outcome == FoundText::Outcome::None;
}

void lintContradictions(const LintLine& line, SearchBudget& budget, QList<LimitWarning>& warnings)
{
    for (std::size_t i = 0; i < line.atoms.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const LintAtom& first = line.atoms[k];
            const LintAtom& second = line.atoms[i];
            if (first.subject != second.subject || !excludes(first, second, budget))
                continue;
            warnings.append(
                {line.number,
                 second.atom.column,
                 Severity::Warning,
                 u"contradictory"_s,
                 u"No value passes both %1 and %2, so the line admits nothing; conditions of one line must all hold, alternatives go on lines of their own."_s
                     .arg(first.atom.toString(), second.atom.toString()),
                 {}});
            break;
        }
    }
}

void lintAnyValue(const LintLine& line, QList<LimitWarning>& warnings)
{
    for (const LintAtom& given : line.atoms) {
        if (given.atom.operation != Operator::Matches
            || (given.atom.value != u".*" && given.atom.value != u".+"))
            continue;
        warnings.append({line.number,
                         given.atom.valueColumn,
                         Severity::Hint,
                         u"any_value"_s,
                         u"Every value passes; the condition only asks that \"%1\" is there."_s.arg(
                             given.atom.name),
                         {}});
    }
}

void lintValueDots(const LintLine& line, SearchBudget& budget, QList<LimitWarning>& warnings)
{
    for (const LintAtom& given : line.atoms) {
        if (given.atom.operation != Operator::Matches)
            continue;
        for (const qsizetype dot : unescapedDots(given.atom.value)) {
            QString changed = given.atom.value;
            const std::optional<PatternLanguage> other =
                PatternLanguage::of(changed.replace(dot, 1, u'x'));
            const FoundText example = other ? findText({&*other}, nullptr, budget) : FoundText{};
            const auto pattern = Pattern::compile(given.atom.value);
            if (example.outcome != FoundText::Outcome::Found
                || !std::get<Pattern>(pattern).matches(example.text.toStdString()))
                continue;
            warnings.append(
                {line.number, given.atom.valueColumn + static_cast<int>(dot), Severity::Warning,
                 u"unescaped_dot"_s,
                 u"\".\" stands for any character, so the value \"%1\" passes as well; write \"\\.\" for a dot."_s
                     .arg(example.text),
                 example.text, edited(line.text, given.atom.valueColumn + dot, 1, u"\\."_s)});
        }
    }
}

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 9> rangeNames{{
    {"from"_L1, "to"_L1},
    {"start"_L1, "end"_L1},
    {"begin"_L1, "end"_L1},
    {"since"_L1, "until"_L1},
    {"after"_L1, "before"_L1},
    {"min"_L1, "max"_L1},
    {"lower"_L1, "upper"_L1},
    {"first"_L1, "last"_L1},
    {"gte"_L1, "lte"_L1},
}};

bool areEndsByName(const QString& low, const QString& high)
{
    for (const auto& [begin, end] : rangeNames) {
        QString other = low.toLower();
        if (other.contains(begin) && other.replace(begin, end) == high.toLower())
            return true;
    }
    return false;
}

/// EX-36: [QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]
bool looksLikeRange(const LintAtom& low, const LintAtom& high)
{
    if (!low.fixed || !high.fixed || low.atom.kind != high.atom.kind || low.subject == high.subject)
        return false;
    const auto from = domain::Comparable::parse(low.fixed->toStdString());
    const auto to = domain::Comparable::parse(high.fixed->toStdString());
    if (!from || !to || !(*from < *to))
        return false;
    return areEndsByName(low.atom.name, high.atom.name)
        || from->kind() != domain::Comparable::Kind::Number;
}

/// The line with two of its conditions replaced: \a from and \a to stand where they stood.
QString asRange(const LintLine& line, const domain::LimitLine::Atom& from,
                const domain::LimitLine::Atom& to)
{
    domain::LimitLine changed = line.line;
    for (domain::LimitLine::Atom& atom : changed.atoms)
        for (const auto* end : {&from, &to})
            if (atom.column == end->column)
                atom = *end;
    return changed.toString();
}

void lintRanges(const LintLine& line, QList<LimitWarning>& warnings)
{
    for (const LintAtom& low : line.atoms) {
        for (const LintAtom& high : line.atoms) {
            if (!looksLikeRange(low, high))
                continue;
            domain::LimitLine::Atom from = low.atom;
            domain::LimitLine::Atom to = high.atom;
            from.operation = Operator::AtLeast;
            from.value = *low.fixed;
            to.operation = Operator::AtMost;
            to.value = *high.fixed;
            warnings.append(
                {line.number,
                 std::min(low.atom.column, high.atom.column),
                 Severity::Warning,
                 u"equality_not_range"_s,
                 u"This admits \"%1\" and \"%2\" only, not what lies between them; a range is written %3%4."_s
                     .arg(*low.fixed, *high.fixed, from.toString(), to.toString()),
                 {},
                 asRange(line, from, to)});
            return;
        }
    }
}

} // namespace

bool implies(const LintAtom& given, const LintAtom& asked, SearchBudget& budget)
{
    if (given.subject != asked.subject)
        return false;
    if (asked.bound) {
        if (given.bound)
            return boundImplies(given, asked);
        return given.fixed && passes(asked, *given.fixed);
    }
    if (given.bound)
        return asked.atom.value == u".*" || asked.atom.value == u".+";
    if (given.atom.value == asked.atom.value)
        return true;
    return given.values && asked.values
        && findText({&*given.values}, &*asked.values, budget).outcome == FoundText::Outcome::None;
}

void lintAtoms(const LintLine& line, SearchBudget& budget, QList<LimitWarning>& warnings)
{
    lintContradictions(line, budget, warnings);
    lintAnyValue(line, warnings);
    lintValueDots(line, budget, warnings);
    lintRanges(line, warnings);
}

} // namespace policy
