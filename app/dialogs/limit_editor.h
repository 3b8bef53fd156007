// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/explain_json.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace dialogs {

class LimitBubble;
class LimitHighlighter;

/// A text field for "Limit to" lines: coloured, numbered, with a mark beside every line that
/// something is said about, the message at its column, and completion (Ctrl+Space). Left to right
/// in every language.
class LimitEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Problem = api::LimitsAnswer::Problem;

    explicit LimitEditor(const QStringList& lines, QWidget* parent = nullptr);

    /// Their lines count from 1, blank ones included.
    void setProblems(const QList<Problem>& problems);
    /// Proposed for the URL.
    void setPaths(const QStringList& paths) { m_paths = paths; }
    void goTo(const Problem& problem);
    /// Puts what the service proposes in the line's place; it can be undone.
    void fix(const Problem& problem);
    /// Adds a line at the end.
    void addLine(const QString& line);

signals:
    /// The text is another one (not only its colours).
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Gutter;

    [[nodiscard]] int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent* event);
    /// The gravest thing that is said about a line, from 0; null: nothing.
    [[nodiscard]] const Problem* problemOf(int block) const;
    [[nodiscard]] QString toolTipAt(const QPoint& inViewport) const;
    void markLine();
    void placeBubble();
    void complete();
    void insertWord(const QString& word);

    Gutter* m_gutter;
    LimitHighlighter* m_highlighter;
    LimitBubble* m_bubble;
    QCompleter* m_completer;
    QStringListModel* m_words;
    qsizetype m_typed = 0;
    QStringList m_paths;
    QList<Problem> m_problems;
};

/// How a problem is shown.
struct ProblemLook
{
    QString iconName;
    int tone; ///< widgets::Tone
};
[[nodiscard]] ProblemLook lookOf(api::LimitsAnswer::Severity severity);

} // namespace dialogs
