// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/secret_field.h"

#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;

SignInDialog::SignInDialog(client::Session& session, Why why, const QString& user,
                           const QString& service, QWidget* parent)
    : Dialog(
        why == Why::Locked ? tr("Locked") : tr("Sign in again"),
        why == Why::Locked ? tr("%1 is locked").arg(service)
                           : tr("Your session on %1 has ended").arg(service),
        tr("Nothing you entered is lost. After you sign in as %1, what you were doing goes on.")
            .arg(user),
        Confirm, parent)
    , m_session(session)
    , m_user(user)
    , m_password(new widgets::SecretField)
    , m_row(new widgets::FieldRow(tr("Password"), m_password))
    , m_go(new Button(ButtonKind::Primary, why == Why::Locked ? tr("Unlock") : tr("Sign in")))
{
    body()->addWidget(m_row);
    auto* cancel = addButton(
        new Button(ButtonKind::Secondary, why == Why::Locked ? tr("Sign out") : tr("Cancel")));
    addButton(m_go);
    m_go->setDefault(true);
    m_password->setFocus();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_go, &Button::clicked, this, &SignInDialog::signIn);
    connect(this, &QDialog::rejected, this, &SignInDialog::givenUp);
}

void SignInDialog::signIn()
{
    if (m_password->text().isEmpty()) {
        m_row->setMessage(widgets::Message::Kind::Bad, tr("Enter your password."));
        m_password->setFocus();
        return;
    }
    m_go->setEnabled(false);
    api::SignIn question;
    question.username = m_user;
    question.password = core::Secret(m_password->text().toStdString());
    m_session.signIn(question, m_session.isRemembered(), this,
                     [this](const client::Result<api::Account>& answer) {
                         m_go->setEnabled(true);
                         if (answer) {
                             accept();
                             return;
                         }
                         m_row->setMessage(widgets::Message::Kind::Bad, answer.failure().message);
                         m_password->selectAll();
                         m_password->setFocus();
                     });
}

} // namespace shell
