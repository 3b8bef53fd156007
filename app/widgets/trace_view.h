// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace widgets {

/// A stage of a decision as the service tells it.
struct TraceStep
{
    enum class State
    {
        Passed,
        Failed,
        NothingToSay, ///< asked, and had no rule about this request
        NotReached,
    };
    State state = State::NotReached;
    QString stage;
    QString saw; ///< what the stage saw
    QString time; ///< already in words, such as "4 µs"; may be empty
};

/// The stages of a decision on a thin thread; the failing one stands out, later ones are "not
/// reached".
class TraceView : public QWidget
{
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);

    void setSteps(const QList<TraceStep>& steps);
    /// The trace as lines of text, for the clipboard.
    [[nodiscard]] QString toPlainText() const;

private:
    void rebuild();
    QList<TraceStep> m_steps;
};

} // namespace widgets
