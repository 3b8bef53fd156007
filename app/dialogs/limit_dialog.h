// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/explain_json.h"

#include <QTimer>

namespace dialogs {

class LimitEditor;
class LimitPreviewCard;
class LimitProblemList;
class LimitTryCard;

/// The editor for "Limit to" lines: coloured, completed, checked by the service while one types,
/// tried against a request, held against what the token has called. Its owner passes the questions
/// on; the dialog returns the lines.
class LimitDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// What the lines are for.
    struct Subject
    {
        QString name;
        QString owner; ///< empty: not known yet, or shared
        QString tokenId; ///< empty: it has called nothing that they could be held against
    };

    LimitDialog(const Subject& subject, const QStringList& lines, QWidget* parent);

    void setAnswer(const api::LimitsAnswer& answer);
    /// The service could not say whether the lines are right, or the try-out is faulty.
    void setFault(const QString& message);
    /// Without blank ones.
    [[nodiscard]] QStringList lines() const;
    void setLines(const QStringList& lines);

signals:
    void asked(const api::LimitsQuestion& question);
    /// Empty: no limits at all.
    void submitted(const QStringList& lines);

private:
    void makeLinks();
    void edited();
    void ask();
    void showProblems(QList<api::LimitsAnswer::Problem> problems);
    void nextProblem();

    QString m_tokenId;
    LimitEditor* m_editor;
    LimitProblemList* m_problems;
    LimitTryCard* m_try;
    LimitPreviewCard* m_preview;
    widgets::Button* m_apply;
    QList<int> m_numbers; ///< of the lines that were asked about, as the editor counts
    qsizetype m_nextProblem = 0;
    QTimer m_pause;
};

} // namespace dialogs
