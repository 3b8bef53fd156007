// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_dialog.h"

#include "app/shell/profile_choice.h"
#include "app/widgets/button.h"

#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;

ProfileDialog::ProfileDialog(client::Client& client, QWidget* parent)
    : Dialog(tr("Starting profile"), tr("How shall this service behave?"),
             tr("A profile sets several pages at once. Everything can be changed afterwards."),
             Form, parent)
{
    auto* choice = new ProfileChoice;
    body()->addWidget(choice);
    auto* skip = addButton(new Button(ButtonKind::Secondary, tr("Keep the settings")));
    auto* use = addButton(new Button(ButtonKind::Primary, tr("Use this profile")));
    use->setEnabled(false);
    connect(skip, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, choice, [choice, use] {
        use->setEnabled(false);
        choice->apply();
    });
    connect(choice, &ProfileChoice::changed, this, [this, choice, use] {
        use->setDisabledReason(choice->whyNot());
        adjustHeight();
    });
    connect(choice, &ProfileChoice::refused, use, [use] { use->setEnabled(true); });
    connect(choice, &ProfileChoice::applied, this, [this](const QString& title) {
        accept();
        emit applied(title);
    });
    choice->load(client);
}

} // namespace shell
