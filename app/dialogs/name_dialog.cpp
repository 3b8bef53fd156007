// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/name_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;
using widgets::Message;

namespace dialogs {

NameDialog::NameDialog(const Content& content, QWidget* parent)
    : Dialog(content.windowTitle, content.heading, content.sentence, Confirm, parent)
    , m_taken(content.taken)
    , m_takenText(content.takenText)
    , m_name(new QLineEdit(content.name))
    , m_row(new widgets::FieldRow(tr("Name"), m_name))
{
    m_name->setMaxLength(longest);
    m_name->selectAll();
    body()->addWidget(m_row);
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    Button* save = addButton(new Button(ButtonKind::Primary, content.action));
    save->setDefault(true);
    connect(save, &Button::clicked, this, &NameDialog::submit);
    connect(m_name, &QLineEdit::textEdited, this, &NameDialog::check);
    m_name->setFocus();
}

void NameDialog::check()
{
    const bool taken = m_taken.contains(m_name->text().trimmed(), Qt::CaseInsensitive);
    m_row->setMessage(taken ? Message::Kind::Warn : Message::Kind::None,
                      taken ? m_takenText : QString());
}

void NameDialog::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_row->setMessage(Message::Kind::Bad, tr("Give it a name."));
        m_name->setFocus();
        return;
    }
    emit submitted(name);
    accept();
}

} // namespace dialogs
