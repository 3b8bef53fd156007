// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/secret_store.h"
#include "common/api/user_json.h"

#include <QWidget>

class QLineEdit;

namespace widgets {
class FieldRow;
class SecretField;
} // namespace widgets

namespace shell {

class RememberChoice;

/// Asks for name and password, and whether the session is to be remembered on this computer.
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    /// \a secrets outlives the step.
    explicit SignInStep(client::SecretStore& secrets, QWidget* parent = nullptr);

    /// Begins with a name that nobody has typed here, or with none, and without a password.
    void begin(const QString& name);
    /// A name that is known by now; what was typed for a password stays.
    void setName(const QString& name);
    /// Marks what is missing; the first such field gets the focus. \return whether nothing is
    bool check();
    [[nodiscard]] api::SignIn who() const;
    [[nodiscard]] bool remembers() const;
    /// Whether something was typed since begin().
    [[nodiscard]] bool hasInput() const;
    /// The password is not needed any more.
    void forget();
    /// Looks whether there is a keychain, and goes to what is still to be typed.
    void enter();
    /// The service refused: the password can be typed anew.
    void again();

signals:
    void returnPressed();

private:
    QLineEdit* m_name;
    widgets::SecretField* m_password;
    widgets::FieldRow* m_nameRow;
    widgets::FieldRow* m_passwordRow;
    RememberChoice* m_remember;
    QString m_given; ///< the name before anybody typed
};

} // namespace shell
