// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_repair.h"

#include "service/policy/limit_compiler.h"

namespace policy {

using namespace Qt::StringLiterals;

namespace {

/// The ")" of the group that begins at \a open, or -1.
qsizetype groupEnd(const QString& text, qsizetype open)
{
    int depth = 0;
    bool inClass = false;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\')
            ++i;
        else if (inClass)
            inClass = c != u']';
        else if (c == u'[')
            inClass = true;
        else if (c == u'(')
            ++depth;
        else if (c == u')' && --depth == 0)
            return i;
    }
    return -1;
}

/// "(?=false)" as all of a pattern, with nothing or ".*" behind it, means "false" or "false.*".
std::optional<QString> withoutLookAhead(const QString& line, qsizetype at)
{
    const qsizetype end = groupEnd(line, at);
    if (end < 0)
        return std::nullopt;
    const bool first = at == 0 || line.at(at - 1) == u'=' || line.at(at - 1) == u']';
    const QStringView behind = QStringView(line).mid(end + 1);
    const bool last = behind.isEmpty() || behind.startsWith(u']') || behind == u".*"
        || behind.startsWith(u".*]") || behind.startsWith(u".*[");
    const QString inner = line.mid(at + 3, end - at - 3);
    if (!first || !last || inner.contains(u'|'))
        return std::nullopt;
    return edited(line, at + 1, end - at + 1, inner);
}

std::optional<QString> supported(const QString& line, qsizetype at)
{
    const QStringView rest = QStringView(line).mid(at);
    if (rest.startsWith(u"(?="))
        return withoutLookAhead(line, at);
    if (rest.startsWith(u"(?<") && rest.size() > 3 && rest.at(3).isLetter())
        return edited(line, at + 3, 1, u"P<"_s);
    const bool ends = rest.size() == 2 || (rest.size() > 2 && rest.at(2) == u']');
    if (rest.startsWith(u"\\Z") && ends)
        return edited(line, at + 1, 2, {});
    return std::nullopt;
}

std::optional<QString> guess(const QString& line, const LimitProblem& problem)
{
    const qsizetype at = problem.column - 1;
    if (problem.code == u"atom_unclosed")
        return line.trimmed() + u']';
    if (problem.code == u"operator_missing" && line.mid(at, 1) == u"=")
        return edited(line, problem.column, 1, u"=="_s);
    if (problem.code == u"regex_unsupported")
        return supported(line, at);
    return std::nullopt;
}

} // namespace

QString edited(const QString& line, qsizetype column, qsizetype length, const QString& with)
{
    return line.left(column - 1) + with + line.mid(column - 1 + length);
}

std::optional<QString> repaired(const QString& line, const LimitProblem& problem)
{
    std::optional<QString> changed = guess(line, problem);
    QList<LimitProblem> left;
    if (changed && !compileLine(*changed, problem.line, left))
        return std::nullopt;
    return changed;
}

} // namespace policy
