// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/core/secret.h"
#include "common/domain/token.h"

class QLineEdit;

namespace widgets {
class FieldRow;
}

namespace dialogs {

/// Shows the value of a token to its owner once more, after the password (EX-44); in standard mode
/// only. The service records it.
class RevealDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    RevealDialog(const domain::Token& token, QWidget* parent);

    void setSecret(const core::Secret& secret);
    void setFault(const QString& message);

signals:
    void submitted(const core::Secret& password);
    void secretCopied(const QString& secret, int seconds);

private:
    void submit();

    QLineEdit* m_password;
    widgets::FieldRow* m_row;
    widgets::Button* m_show;
    widgets::Button* m_close;
};

} // namespace dialogs
