// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/limit_editing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pages {

using dialogs::LimitDialog;

LimitDialog* openLimitEditor(client::Client& client, const LimitDialog::Subject& subject,
                             const QStringList& lines, QWidget* parent)
{
    auto* dialog = new LimitDialog(subject, lines, parent);
    QObject::connect(
        dialog, &LimitDialog::asked, dialog,
        [dialog, &client, asking = client::Ticket()](const api::LimitsQuestion& question) mutable {
            asking.cancel(); // what was asked before is about other lines
            asking = client.checkLimits(question, dialog,
                                        [dialog](const client::Result<api::LimitsAnswer>& answer) {
                                            if (answer)
                                                dialog->setAnswer(*answer);
                                            else
                                                dialog->setFault(answer.failure().message);
                                        });
        });
    dialog->open();
    return dialog;
}

QJsonObject withOpenLimits(QJsonObject form, const LimitDialog* editor)
{
    if (editor && editor->isVisible())
        form.insert(QStringLiteral("limits"), QJsonArray::fromStringList(editor->lines()));
    return form;
}

} // namespace pages
