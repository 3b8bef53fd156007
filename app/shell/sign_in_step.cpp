// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_step.h"

#include "app/shell/remember_choice.h"
#include "app/widgets/field_row.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace shell {

using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Type;

SignInStep::SignInStep(client::SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_password(new widgets::SecretField)
    , m_nameRow(new FieldRow(tr("Name or e-mail address"), m_name))
    , m_passwordRow(new FieldRow(tr("Password"), m_password))
    , m_remember(new RememberChoice(secrets))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Sign in"), Type::Title))->wrapped());
    column->addWidget((new Text(tr("With your name and password on this service."), Type::Body,
                                widgets::Colour::Text2))
                          ->wrapped());
    column->addWidget(m_nameRow);
    column->addWidget(m_passwordRow);
    column->addWidget(m_remember);
    column->addStretch(1);
    for (QLineEdit* field : {m_name, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &SignInStep::returnPressed);
}

void SignInStep::begin(const QString& name)
{
    m_given = name.trimmed();
    m_name->setText(name);
    m_password->clear();
    for (FieldRow* row : {m_nameRow, m_passwordRow})
        row->setMessage(Message::Kind::None);
}

void SignInStep::setName(const QString& name)
{
    m_name->setText(name);
}

bool SignInStep::check()
{
    m_nameRow->setMessage(m_name->text().trimmed().isEmpty() ? Message::Kind::Bad
                                                             : Message::Kind::None,
                          tr("Enter your name."));
    m_passwordRow->setMessage(m_password->text().isEmpty() ? Message::Kind::Bad
                                                           : Message::Kind::None,
                              tr("Enter your password."));
    for (FieldRow* row : {m_nameRow, m_passwordRow})
        if (row->isBad()) {
            row->input()->setFocus();
            return false;
        }
    return true;
}

api::SignIn SignInStep::who() const
{
    return {m_name->text().trimmed(), core::Secret(m_password->text().toStdString())};
}

bool SignInStep::remembers() const
{
    return m_remember->isChosen();
}

bool SignInStep::hasInput() const
{
    return m_name->text().trimmed() != m_given || !m_password->text().isEmpty();
}

void SignInStep::forget()
{
    m_password->clear();
}

void SignInStep::enter()
{
    m_remember->look();
    (m_name->text().isEmpty() ? m_name : static_cast<QLineEdit*>(m_password))->setFocus();
}

void SignInStep::again()
{
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace shell
