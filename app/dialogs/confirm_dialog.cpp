// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/confirm_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {

ConfirmDialog::ConfirmDialog(const Content& content, QWidget* parent)
    : Dialog(content.windowTitle, content.heading, content.about, Confirm, parent)
    , m_consequence(new Text(content.consequence))
    , m_uses(new UsesCard)
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_action(new Button(content.reversible ? ButtonKind::Primary : ButtonKind::DangerFill,
                          content.action))
{
    setMark(content.icon, content.reversible ? widgets::Tone::Warn : widgets::Tone::Bad);
    body()->addWidget(m_consequence->wrapped());
    body()->addWidget(m_uses);
    m_uses->setUses(content.uses);
    if (!content.more.isEmpty())
        body()->addWidget((new Text(content.more, Type::Body, Colour::Text2))->wrapped());
    if (!content.typed.isEmpty()) {
        auto* field = new QLineEdit;
        body()->addWidget(new widgets::FieldRow(tr("Type %1 to go on").arg(content.typed), field));
        m_action->setEnabled(false);
        connect(field, &QLineEdit::textChanged, this,
                [this, typed = content.typed](const QString& text) {
                    m_action->setEnabled(text.trimmed() == typed);
                });
    }
    if (!content.instead.isEmpty()) {
        Button* instead =
            addLink(new Button(ButtonKind::Secondary, content.instead, content.insteadIcon));
        instead->setAutoDefault(false);
        connect(instead, &Button::clicked, this, [this] {
            emit insteadChosen();
            accept();
        });
    }
    addButton(m_cancel);
    addButton(m_action);
    m_action->setAutoDefault(false);
    m_cancel->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_action, &Button::clicked, this, [this] {
        emit confirmed();
        accept();
    });
}

void ConfirmDialog::setUses(const QString& consequence, const QList<Use>& uses, qint64 all)
{
    m_consequence->setText(consequence);
    m_uses->setUses(uses, all);
    adjustHeight();
}

QString ConfirmDialog::consequence() const
{
    return m_consequence->text();
}

void ConfirmDialog::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    m_cancel->setFocus();
}

} // namespace dialogs
