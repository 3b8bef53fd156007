// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_highlighter.h"

#include "app/widgets/palette.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;

namespace dialogs {

void LimitHighlighter::setProblems(const QList<api::LimitsAnswer::Problem>& problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    rehighlight();
}

void LimitHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression methods(u"^\\s*(\\[[A-Za-z,\\s]+\\])+"_s);
    static const QRegularExpression atoms(u"\\[(QueryParam|JsonData|Header)::[^\\]]*\\]?"_s);
    if (const auto match = methods.match(text); match.hasMatch())
        setFormat(0, static_cast<int>(match.capturedLength()), colour(Colour::SyntaxMethod));
    auto found = atoms.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        colourAtom(text, match.capturedStart(), match.capturedEnd());
    }
    for (const api::LimitsAnswer::Problem& problem : std::as_const(m_problems)) {
        if (problem.line - 1 != currentBlock().blockNumber() || text.isEmpty())
            continue;
        const int column = std::clamp(problem.column - 1, 0, static_cast<int>(text.size()) - 1);
        underline(column, std::min(3, static_cast<int>(text.size()) - column), problem.severity);
    }
}

void LimitHighlighter::underline(int column, int length, api::LimitsAnswer::Severity severity)
{
    using Severity = api::LimitsAnswer::Severity;
    if (severity == Severity::Info)
        return; // nothing is wrong there
    const Colour mark = severity == Severity::Error ? Colour::BadMark
        : severity == Severity::Warning             ? Colour::WarnMark
                                                    : Colour::Text3;
    for (int i = column; i < column + length; ++i) { // each keeps its own colour
        QTextCharFormat wrong = format(i);
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colour(mark));
        setFormat(i, 1, wrong);
    }
}

/// "[QueryParam::name==value]"
void LimitHighlighter::colourAtom(const QString& text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression comparison(u"==|>=|<=|>|<"_s);
    const auto paint = [this](qsizetype from, qsizetype to, Colour token) {
        if (to > from)
            setFormat(static_cast<int>(from), static_cast<int>(to - from), colour(token));
    };
    const qsizetype name = text.indexOf("::"_L1, begin) + 2;
    paint(begin, name - 2, Colour::SyntaxAtom);
    paint(name - 2, name, Colour::SyntaxOperator);
    const auto match = comparison.match(text, name);
    if (!match.hasMatch() || match.capturedStart() >= end) {
        paint(name, end, Colour::SyntaxName);
        return;
    }
    paint(name, match.capturedStart(), Colour::SyntaxName);
    paint(match.capturedStart(), match.capturedEnd(), Colour::SyntaxOperator);
    paint(match.capturedEnd(), end, Colour::SyntaxString);
    if (end > begin && text[end - 1] == u']')
        paint(end - 1, end, Colour::SyntaxAtom);
}

} // namespace dialogs
