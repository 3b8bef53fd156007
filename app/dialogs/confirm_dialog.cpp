// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/confirm_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
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
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_action(new Button(ButtonKind::DangerFill, content.action))
{
    setMark(u"circle-x"_s, widgets::Tone::Bad);
    body()->addWidget((new Text(content.consequence))->wrapped());
    if (!content.uses.isEmpty())
        body()->addWidget(usesCard(content.uses));
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

QWidget* ConfirmDialog::usesCard(const QList<Use>& uses)
{
    auto* card = new widgets::Card(nullptr, Colour::Sunken);
    for (const Use& use : uses) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        auto* who = new Text(use.who, Type::Mono);
        who->setMinimumWidth(widgets::scaled(110));
        row->addWidget(who);
        row->addWidget(new Text(use.what, Type::Body, Colour::Text2), 1);
        row->addWidget(new Text(use.when, Type::Small, Colour::Text2));
        card->addRow(row);
    }
    return card;
}

void ConfirmDialog::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    m_cancel->setFocus();
}

} // namespace dialogs
