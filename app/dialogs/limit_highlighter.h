// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/explain_json.h"

#include <QSyntaxHighlighter>

namespace dialogs {

/// Colours the parts of "Limit to" lines and underlines what is wrong with them.
class LimitHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setProblems(const QList<api::LimitsAnswer::Problem>& problems);

protected:
    void highlightBlock(const QString& text) override;

private:
    void underline(int column, int length, api::LimitsAnswer::Severity severity);
    void colourAtom(const QString& text, qsizetype begin, qsizetype end);

    QList<api::LimitsAnswer::Problem> m_problems;
};

} // namespace dialogs
