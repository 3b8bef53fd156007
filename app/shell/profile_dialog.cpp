// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/profile_dialog.h"

#include "app/shell/profile_choice.h"
#include "app/widgets/button.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int ConfirmWithin = 120; // seconds

} // namespace

using widgets::Button;
using widgets::ButtonKind;

ProfileDialog::ProfileDialog(client::Client& client, bool fresh, QWidget* parent)
    : Dialog(fresh ? tr("Starting profile") : tr("Apply a profile"),
             tr("How shall this service behave?"),
             tr("A profile sets several pages at once. Everything can be changed afterwards."),
             Form, parent)
{
    auto* choice = new ProfileChoice;
    body()->addWidget(choice);
    choice->setDetailed(!fresh);
    auto* tryFirst = new QCheckBox(tr("Undo it after 2 minutes unless I confirm"));
    tryFirst->setChecked(!fresh);
    tryFirst->setVisible(!fresh);
    body()->addWidget(tryFirst);
    auto* skip = addButton(new Button(ButtonKind::Secondary, tr("Keep the settings")));
    auto* use = addButton(new Button(ButtonKind::Primary, tr("Use this profile")));
    use->setEnabled(false);
    connect(skip, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, choice, [choice, use, tryFirst] {
        use->setEnabled(false);
        choice->setConfirmWithin(tryFirst->isChecked() ? ConfirmWithin : 0);
        choice->apply();
    });
    connect(choice, &ProfileChoice::changed, this, [this, choice, use] {
        use->setDisabledReason(choice->whyNot());
        adjustHeight();
    });
    connect(choice, &ProfileChoice::refused, use, [use] { use->setEnabled(true); });
    connect(choice, &ProfileChoice::applied, this, [this, tryFirst](const QString& title) {
        accept();
        emit applied(title, tryFirst->isChecked());
    });
    choice->load(client);
}

} // namespace shell
