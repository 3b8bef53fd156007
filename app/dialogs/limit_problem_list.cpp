// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_problem_list.h"

#include "app/dialogs/limit_editor.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QHBoxLayout>

#include <algorithm>

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr qsizetype shown = 5;

} // namespace

LimitProblemList::LimitProblemList(QWidget* parent) : Card(parent, Colour::Sunken)
{
    setAccessibleName(tr("Problems"));
    hide();
}

void LimitProblemList::setProblems(const QList<Problem>& problems)
{
    QList<Problem> sorted = problems;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Problem& a, const Problem& b) { return a.severity < b.severity; });
    if (sorted == m_problems)
        return;
    m_problems = sorted;
    clearRows();
    setVisible(!sorted.isEmpty());
    for (const Problem& problem : sorted.mid(0, shown))
        addProblem(problem);
    if (sorted.size() > shown)
        addRow(new Text(
            tr("And %n more, marked beside the lines.", nullptr, int(sorted.size() - shown)),
            Type::Small, Colour::Text2));
}

void LimitProblemList::addProblem(const Problem& problem)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 5, 12, 5);
    row->setSpacing(8);
    const ProblemLook look = lookOf(problem.severity);
    row->addWidget(
        new widgets::IconLabel(look.iconName, widgets::colours(widgets::Tone(look.tone)).text, 14));
    auto* place = (new Button(ButtonKind::Link,
                              tr("Line %1, column %2").arg(problem.line).arg(problem.column)))
                      ->small();
    place->setAutoDefault(false);
    connect(place, &Button::clicked, this, [this, problem] { emit chosen(problem); });
    row->addWidget(place);
    row->addWidget(
        (new Text(words::sentence(problem.code, problem.message), Type::Small, Colour::Text2))
            ->wrapped(),
        1);
    if (problem.replacement) {
        auto* fix = (new Button(ButtonKind::Link, tr("Fix")))->small();
        fix->setAutoDefault(false);
        const bool removes = problem.replacement->isEmpty();
        fix->setToolTip(removes ? tr("Removes the line")
                                : tr("Replaces the line: %1").arg(*problem.replacement));
        fix->setAccessibleName(tr("Fix line %1, column %2").arg(problem.line).arg(problem.column));
        connect(fix, &Button::clicked, this, [this, problem] { emit fixAsked(problem); });
        row->addWidget(fix);
    }
    addRow(line, true, false);
}

} // namespace dialogs
