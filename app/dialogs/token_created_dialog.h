// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/secret_row.h"
#include "app/widgets/dialog.h"
#include "common/api/token_json.h"
#include "common/core/secret.h"

#include <QUrl>

class QCheckBox;

namespace widgets {
class CodeBox;
class SegmentedControl;
} // namespace widgets

namespace dialogs {

/// The value of a new or rotated token, shown this once. It can be copied and saved; Close works
/// when it was said to be stored.
class TokenCreatedDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// \a example is a URL for the ready-made call. \a rotated says what the heading says.
    TokenCreatedDialog(const api::TokenView& token, core::Secret secret, const QUrl& example,
                       bool rotated, QWidget* parent);

    void reject() override;

signals:
    /// The value is on the clipboard; whoever owns the clipboard's time empties it.
    void secretCopied(const QString& secret, int seconds);
    void testAsked();

private:
    void saveAs();
    QWidget* facts();
    /// A ready call in the forms that most people need; the others are in Code Snippet.
    QWidget* calls();
    void showCall();

    api::TokenView m_token;
    QUrl m_example;
    SecretRow* m_value;
    widgets::SegmentedControl* m_form;
    widgets::CodeBox* m_call;
    QCheckBox* m_stored;
    widgets::Button* m_close;
};

} // namespace dialogs
