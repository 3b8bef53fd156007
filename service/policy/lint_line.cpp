// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/lint_line.h"

#include <algorithm>
#include <string>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

using Atom = domain::LimitLine::Atom;

/// Appends the one text of a node; false when there are several.
bool appendOnly(const PatternNode& node, std::u32string& text)
{
    switch (node.kind) {
    case PatternNode::Kind::Characters:
        if (node.characters.size() != 1
            || node.characters.front().first != node.characters.front().second)
            return false;
        text += node.characters.front().first;
        return true;
    case PatternNode::Kind::Sequence:
        return std::all_of(node.children.begin(), node.children.end(),
                           [&](const PatternNode& child) { return appendOnly(child, text); });
    case PatternNode::Kind::Choice:
    case PatternNode::Kind::Repeat:
        return false;
    }
    return false;
}

/// Parameters count with case, header fields without it and with "_" for "-"; "/a" and "a" are one
/// node.
QString subjectOf(const Atom& atom)
{
    QString name = atom.name;
    if (atom.kind == Atom::Kind::Header)
        name = name.toLower().replace(u'_', u'-');
    else if (atom.kind == Atom::Kind::JsonData && name.startsWith(u'/'))
        name = name.mid(1).replace(u'/', u'.');
    return domain::toText(atom.kind) + u':' + name;
}

LintAtom understood(const Atom& atom)
{
    LintAtom result;
    result.atom = atom;
    result.subject = subjectOf(atom);
    if (atom.operation == Atom::Operator::Matches) {
        result.values = PatternLanguage::of(atom.value);
        result.fixed = onlyText(atom.value);
    } else {
        result.bound = domain::Comparable::parse(atom.value.toStdString());
    }
    return result;
}

} // namespace

std::optional<QString> onlyText(const QString& pattern)
{
    const PatternReading reading = readPattern(pattern);
    std::u32string text;
    if (!reading.node || !appendOnly(*reading.node, text))
        return std::nullopt;
    return QString::fromStdU32String(text);
}

std::optional<LintLine> LintLine::of(const QString& text, int number)
{
    QList<LimitProblem> problems;
    std::optional<CompiledLine> compiled = compileLine(text, number, problems);
    const auto parsed = domain::LimitLine::parse(text);
    const auto* line = std::get_if<domain::LimitLine>(&parsed);
    if (!compiled || !line)
        return std::nullopt;
    LintLine result{number, text, *line, std::move(*compiled), PatternLanguage::of(line->url), {}};
    for (const Atom& atom : line->atoms)
        result.atoms.push_back(understood(atom));
    return result;
}

bool LintLine::coversMethodsOf(const LintLine& other) const
{
    if (line.methods.isEmpty())
        return true;
    return !other.line.methods.isEmpty()
        && std::all_of(other.line.methods.begin(), other.line.methods.end(),
                       [this](const QString& method) { return line.methods.contains(method); });
}

bool LintLine::admits(const QString& path) const
{
    return compiled.url.matches(path.toStdString());
}

} // namespace policy
