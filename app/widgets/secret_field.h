// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace widgets {

/// A secret: bullets, with an eye that shows it. A window that has one is kept out of pictures of
/// the screen where the system can do that, and Ctrl+Shift+C shows or hides all of its secrets.
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);

    [[nodiscard]] bool isMasked() const { return echoMode() == QLineEdit::Password; }
    void setMasked(bool masked);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* m_eye;
};

/// Ctrl+Shift+C.
[[nodiscard]] QKeySequence secretKeys();
/// Shows what is masked among the secrets that \a window shows; where nothing is, masks them all.
void toggleSecrets(QWidget& window);

} // namespace widgets
