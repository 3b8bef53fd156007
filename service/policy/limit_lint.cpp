// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lint.h"

#include "service/policy/limit_lint_atoms.h"
#include "service/policy/limit_lint_url.h"
#include "service/policy/lint_line.h"

#include <algorithm>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

/// Some tens of milliseconds in the worst case, for all lines together.
constexpr std::int64_t searchSteps = 3'000'000;

/// Every path that can reach the limits is in it (http::Target): segments that are not empty, no
/// "\" or "%", no control characters.
const PatternLanguage* canonicalPaths()
{
    static const std::optional<PatternLanguage> paths =
        PatternLanguage::of(uR"(/|(/[^/\\%\x00-\x1f\x7f]+)+/?)"_s);
    return paths ? &*paths : nullptr;
}

bool coversPaths(const LintLine& narrow, const LintLine& wide, SearchBudget& budget)
{
    if (wide.line.url == narrow.line.url)
        return true;
    return wide.url && narrow.url
        && findText({&*narrow.url, canonicalPaths()}, &*wide.url, budget).outcome
        == FoundText::Outcome::None;
}

bool isCovered(const LintLine& narrow, const LintLine& wide, SearchBudget& budget)
{
    return budget.steps > 0 && wide.coversMethodsOf(narrow) && coversPaths(narrow, wide, budget)
        && std::all_of(wide.atoms.begin(), wide.atoms.end(), [&](const LintAtom& asked) {
               return std::any_of(
                   narrow.atoms.begin(), narrow.atoms.end(),
                   [&](const LintAtom& given) { return implies(given, asked, budget); });
           });
}

void lintShadows(const std::vector<LintLine>& lines, SearchBudget& budget,
                 QList<LimitWarning>& warnings)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t k = 0; k < lines.size(); ++k) {
            if (k == i || !isCovered(lines[i], lines[k], budget))
                continue;
            // Of two that admit the same, the first stays.
            if (k > i && isCovered(lines[k], lines[i], budget))
                continue;
            warnings.append(
                {lines[i].number,
                 1,
                 LimitWarning::Severity::Warning,
                 u"shadowed"_s,
                 u"Line %1 admits everything that this line does, so this line changes nothing; remove one of the two."_s
                     .arg(lines[k].number),
                 {},
                 QString()});
            break;
        }
    }
}

QString notJudged(const QString& pattern, const std::optional<qsizetype>& at)
{
    if (!at)
        return u"This pattern stands for too much to be looked through: nothing is said about what it admits, and nothing about lines that it may cover. It works all the same."_s;
    return u"The advice does not follow \"%1\", so nothing is said about what this pattern admits, and nothing about lines that it may cover. It works all the same."_s
        .arg(pattern.mid(*at, pattern.at(*at) == u'\\' ? 2 : 1));
}

/// Silence about a pattern must not look like approval.
void lintUnjudged(const LintLine& line, QList<LimitWarning>& warnings)
{
    const auto look = [&](const QString& pattern, int column, bool known) {
        if (known)
            return;
        const std::optional<qsizetype> at = readPattern(pattern).unknownAt;
        warnings.append({line.number,
                         column + static_cast<int>(at.value_or(0)),
                         LimitWarning::Severity::Info,
                         u"not_judged"_s,
                         notJudged(pattern, at),
                         {}});
    };
    look(line.line.url, line.line.urlColumn, line.url.has_value());
    for (const LintAtom& atom : line.atoms)
        if (!atom.bound)
            look(atom.atom.value, atom.atom.valueColumn, atom.values.has_value());
}

} // namespace

QList<LimitWarning> lintLimits(const QStringList& texts)
{
    QList<LimitWarning> warnings;
    std::vector<LintLine> lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (std::optional<LintLine> line = LintLine::of(texts.at(i), static_cast<int>(i) + 1))
            lines.push_back(std::move(*line));

    SearchBudget budget{searchSteps};
    for (const LintLine& line : lines) {
        lintUrl(line, *canonicalPaths(), budget, warnings);
        lintAtoms(line, budget, warnings);
        lintUnjudged(line, warnings);
    }
    lintShadows(lines, budget, warnings);
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const LimitWarning& a, const LimitWarning& b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return warnings;
}

} // namespace policy
