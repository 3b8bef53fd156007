// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/session.h"
#include "app/widgets/dialog.h"

namespace widgets {
class FieldRow;
class SecretField;
} // namespace widgets

class QLineEdit;

namespace shell {

/// Asks for the password again after the service ended the session, or the console was locked. What
/// was under way goes on afterwards.
class SignInDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    /// Why the password is asked for.
    enum class Why
    {
        Ended, ///< the service ended the session
        Locked ///< the console was locked
    };

    SignInDialog(client::Session& session, Why why, const QString& user, const QString& service,
                 QWidget* parent);

signals:
    /// The person gave up: what waited fails.
    void givenUp();

private:
    void signIn();

    client::Session& m_session;
    QString m_user;
    widgets::SecretField* m_password;
    widgets::FieldRow* m_row;
    widgets::Button* m_go;
};

} // namespace shell
