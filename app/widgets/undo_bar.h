// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <functional>

class QShortcut;
class QTimer;

namespace widgets {

class Button;
class Text;

/// What has just happened, and the way to take it back, for some seconds: at the foot of a page.
/// Ctrl+Z does the same while the keyboard is in the page and no field has a use for it. The time
/// stands still while the keyboard or the mouse is in the bar.
class UndoBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualSpan{10'000};

    /// \a page is where Ctrl+Z counts.
    explicit UndoBar(QWidget* page);

    /// For how long an offer stands.
    void setSpan(std::chrono::milliseconds span) { m_span = span; }
    /// Takes the place of an offer that stands. \a undo is called at most once.
    void offer(const QString& text, std::function<void()> undo);
    /// Takes back what was offered, if the offer still stands.
    void undo();
    /// The offer is over.
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();

    Text* m_text;
    Button* m_undo;
    QShortcut* m_key;
    QTimer* m_timer;
    std::chrono::milliseconds m_span = usualSpan;
    std::function<void()> m_action;
};

} // namespace widgets
