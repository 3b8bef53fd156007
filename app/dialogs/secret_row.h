// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QAction;
class QLineEdit;
class QProgressBar;

namespace widgets {
class Button;
class Text;
} // namespace widgets

namespace dialogs {

/// A token's value: its id and bullets with an eye, a button that copies it and counts down until
/// the clipboard is emptied.
class SecretRow final : public QWidget
{
    Q_OBJECT

public:
    /// Seconds after which the clipboard is emptied.
    static constexpr int clipboardSeconds = 60;

    explicit SecretRow(core::Secret secret, QWidget* parent = nullptr);

    [[nodiscard]] QString value() const;
    [[nodiscard]] widgets::Button* copyButton() const { return m_copy; }
    /// Beside the copy button.
    void addAction(QWidget* button);

signals:
    /// The value is on the clipboard; whoever owns the clipboard's time empties it.
    void secretCopied(const QString& secret, int seconds);

private:
    void show(bool whole);
    void copy();
    void tick();

    core::Secret m_secret;
    QHBoxLayout* m_row;
    QLineEdit* m_value;
    QAction* m_eye;
    bool m_whole = false;
    widgets::Button* m_copy;
    widgets::Text* m_left;
    QProgressBar* m_bar;
    QTimer m_clock;
    int m_seconds = 0;
};

} // namespace dialogs
