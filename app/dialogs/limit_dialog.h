// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/explain_json.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace widgets {
class Badge;
class Card;
} // namespace widgets

namespace dialogs {

class LimitHighlighter;

/// The editor for "Limit to" lines: coloured, completed, checked by the service while one types,
/// tried against a request. Its owner passes the questions on; the dialog returns the lines.
class LimitDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    LimitDialog(const QString& name, const QStringList& lines, QWidget* parent);

    void setAnswer(const api::LimitsAnswer& answer);
    /// The service could not say whether the lines are right, or the try-out is faulty.
    void setFault(const QString& message);
    [[nodiscard]] QStringList lines() const;

signals:
    void asked(const api::LimitsQuestion& question);
    /// Empty: no limits at all.
    void submitted(const QStringList& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTry();
    void edited();
    void ask();
    void showProblems(const QList<api::LimitsAnswer::Problem>& problems);
    void showAttempt(const api::LimitsAnswer& answer);
    void goTo(const api::LimitsAnswer::Problem& problem);
    void nextProblem();
    void openCompletion();

    QPlainTextEdit* m_editor;
    LimitHighlighter* m_highlighter;
    widgets::Card* m_problemList;
    QComboBox* m_method = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_body = nullptr;
    widgets::Badge* m_outcome = nullptr;
    widgets::Button* m_apply;
    QList<api::LimitsAnswer::Problem> m_problems;
    qsizetype m_nextProblem = 0;
    QTimer m_pause;
};

} // namespace dialogs
