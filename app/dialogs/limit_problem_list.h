// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "common/api/explain_json.h"

namespace dialogs {

/// What is said about the lines, worst first: place, message and, where there is one, its fix. The
/// accessible form of the marks in the editor.
class LimitProblemList final : public widgets::Card
{
    Q_OBJECT

public:
    using Problem = api::LimitsAnswer::Problem;

    explicit LimitProblemList(QWidget* parent = nullptr);

    void setProblems(const QList<Problem>& problems);
    /// In the order that they are shown.
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

signals:
    void chosen(const api::LimitsAnswer::Problem& problem);
    void fixAsked(const api::LimitsAnswer::Problem& problem);

private:
    void addProblem(const Problem& problem);

    QList<Problem> m_problems;
};

} // namespace dialogs
