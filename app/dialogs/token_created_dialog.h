// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/token_json.h"
#include "common/core/secret.h"

#include <QTimer>
#include <QUrl>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace dialogs {

/// The value of a new or rotated token, shown this once. It can be copied and saved; Close works
/// when it was said to be stored.
class TokenCreatedDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// Seconds after which the clipboard is emptied.
    static constexpr int clipboardSeconds = 60;

    /// \a example is a URL for the ready-made call. \a rotated says what the heading says.
    TokenCreatedDialog(const api::TokenView& token, core::Secret secret, const QUrl& example,
                       bool rotated, QWidget* parent);

    void reject() override;

signals:
    /// The value is on the clipboard; whoever owns the clipboard's time empties it.
    void secretCopied(const QString& secret, int seconds);
    void testAsked();

private:
    [[nodiscard]] QString value() const;
    void copy();
    void saveAs();
    void tick();
    QWidget* valueRow();
    QWidget* facts();

    api::TokenView m_token;
    core::Secret m_secret;
    QUrl m_example;
    QLineEdit* m_value = nullptr;
    widgets::Button* m_copy = nullptr;
    widgets::Text* m_left = nullptr;
    QProgressBar* m_bar = nullptr;
    QCheckBox* m_stored;
    widgets::Button* m_close;
    QTimer m_clock;
    int m_seconds = 0;
};

} // namespace dialogs
