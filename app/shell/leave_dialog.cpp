// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/leave_dialog.h"

#include "app/widgets/button.h"
#include "app/widgets/dialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::LeaveDialog)
};

} // namespace

void askToLeave(const QStringList& pages, QWidget* window, const std::function<void()>& drop)
{
    using widgets::Button;
    using widgets::ButtonKind;
    auto* dialog = new widgets::Dialog(
        Words::tr("Unsaved changes"), Words::tr("Some changes are not saved"),
        Words::tr("They are in: %1. Leaving drops them.").arg(QLocale().createSeparatedList(pages)),
        widgets::Dialog::Confirm, window);
    dialog->setMark(QStringLiteral("pencil"), widgets::Tone::Warn);
    auto* stay =
        dialog->addButton(new Button(ButtonKind::Secondary, Words::tr("Back to the draft")));
    auto* leave =
        dialog->addButton(new Button(ButtonKind::DangerFill, Words::tr("Drop the changes")));
    stay->setDefault(true);
    stay->setFocus();
    QObject::connect(stay, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(leave, &Button::clicked, dialog, [dialog, drop] {
        dialog->accept();
        drop();
    });
    dialog->open();
}

} // namespace shell
