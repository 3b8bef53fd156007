// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/reveal_dialog.h"

#include "app/dialogs/secret_row.h"
#include "app/dialogs/token_badge.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/secret_field.h"

#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;

namespace dialogs {

RevealDialog::RevealDialog(const domain::Token& token, QWidget* parent)
    : Dialog(tr("Show value"), tr("Show the value of %1").arg(token.name), publicPart(token),
             Confirm, parent)
    , m_password(new widgets::SecretField)
    , m_row(new widgets::FieldRow(tr("Your password"), m_password))
    , m_show(new Button(ButtonKind::Primary, tr("Show value")))
    , m_close(new Button(ButtonKind::Secondary, tr("Cancel")))
{
    m_row->setHint(tr("The audit log records that you looked."));
    body()->addWidget(m_row);
    addButton(m_close);
    addButton(m_show);
    m_show->setDefault(true);
    m_show->setDisabledReason(tr("Type your password first."));
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_show->setDisabledReason(text.isEmpty() ? tr("Type your password first.") : QString());
        m_row->setMessage(widgets::Message::Kind::None);
    });
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    connect(m_show, &Button::clicked, this, &RevealDialog::submit);
    m_password->setFocus();
}

void RevealDialog::submit()
{
    m_show->setDisabledReason(tr("The service is being asked."));
    emit submitted(core::Secret(m_password->text().toStdString()));
}

void RevealDialog::setSecret(const core::Secret& secret)
{
    m_password->clear();
    m_row->hide();
    m_show->hide();
    m_close->setText(tr("Close"));
    auto* value = new SecretRow(secret);
    connect(value, &SecretRow::secretCopied, this, &RevealDialog::secretCopied);
    body()->addWidget(value);
    value->copyButton()->setFocus();
    adjustHeight();
}

void RevealDialog::setFault(const QString& message)
{
    m_password->selectAll();
    m_password->setFocus();
    m_show->setDisabledReason({});
    m_row->setMessage(widgets::Message::Kind::Bad, message);
    adjustHeight();
}

} // namespace dialogs
