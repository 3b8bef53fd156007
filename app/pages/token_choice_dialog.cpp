// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_choice_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"

#include <QListWidget>
#include <QVBoxLayout>

using widgets::Button;
using widgets::ButtonKind;

namespace pages {

TokenChoiceDialog::TokenChoiceDialog(client::Client& client, const QString& heading,
                                     QWidget* parent)
    : Dialog(tr("Choose a token"), heading, {}, Confirm, parent)
    , m_client(client)
    , m_text(new widgets::SearchField(tr("Find a token"), tr("Name, owner or id")))
    , m_list(new QListWidget)
    , m_remark(new widgets::Text({}, widgets::Type::Small, widgets::Colour::Text2))
    , m_go(new Button(ButtonKind::Primary, tr("Continue")))
{
    m_list->setAccessibleName(tr("Tokens"));
    m_list->setMinimumHeight(widgets::scaled(220));
    body()->addWidget(m_text);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_remark);
    m_remark->hide();
    Button* cancel = addButton(new Button(ButtonKind::Secondary, tr("Cancel")));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(m_go)->setDefault(true);
    connect(m_go, &Button::clicked, this, &TokenChoiceDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &TokenChoiceDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_go->setDisabledReason(row < 0 ? tr("Choose a token first.") : QString());
    });
    connect(m_text, &widgets::SearchField::settled, this, &TokenChoiceDialog::search);
    m_go->setDisabledReason(tr("Choose a token first."));
    m_text->setFocus();
    search();
}

void TokenChoiceDialog::search()
{
    client::TokenQuery query;
    query.text = m_text->text().trimmed();
    query.sort = QStringLiteral("name");
    query.limit = 50;
    m_asking.cancel();
    m_asking = m_client.tokens(
        query, this, [this](const client::Result<client::Listed<api::TokenView>>& answer) {
            m_list->clear();
            if (!answer) {
                remark(answer.failure().message);
                return;
            }
            m_found = answer->items;
            for (const api::TokenView& view : std::as_const(m_found))
                m_list->addItem(view.token.owner.isEmpty()
                                    ? tr("%1 (shared)").arg(view.token.name)
                                    : tr("%1 of %2").arg(view.token.name, view.token.owner));
            m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
            remark(m_found.isEmpty()             ? tr("No token matches.")
                       : !answer->next.isEmpty() ? tr("There are more; type on.")
                                                 : QString());
        });
}

void TokenChoiceDialog::remark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty()); // else it leaves a gap under the list
}

void TokenChoiceDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const api::TokenView token = m_found.at(row);
    accept();
    emit chosen(token);
}

} // namespace pages
