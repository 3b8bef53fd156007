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

/// Staying is what Enter and Esc do.
void open(widgets::Dialog* dialog, const QString& staying, const QString& leaving,
          const std::function<void()>& drop)
{
    using widgets::Button;
    using widgets::ButtonKind;
    dialog->setMark(QStringLiteral("pencil"), widgets::Tone::Warn);
    auto* stay = dialog->addButton(new Button(ButtonKind::Secondary, staying));
    auto* leave = dialog->addButton(new Button(ButtonKind::DangerFill, leaving));
    stay->setDefault(true);
    stay->setFocus();
    QObject::connect(stay, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(leave, &Button::clicked, dialog, [dialog, drop] {
        dialog->accept();
        drop();
    });
    dialog->open();
}

} // namespace

void askToLeave(const QStringList& pages, QWidget* window, const std::function<void()>& drop)
{
    auto* dialog = new widgets::Dialog(
        Words::tr("Unsaved changes"), Words::tr("Some changes are not saved"),
        Words::tr("They are in: %1. Leaving drops them.").arg(QLocale().createSeparatedList(pages)),
        widgets::Dialog::Confirm, window);
    open(dialog, Words::tr("Back to the draft"), Words::tr("Drop the changes"), drop);
}

void askToLeaveSetup(const QString& loss, QWidget* window, const std::function<void()>& leave)
{
    auto* dialog =
        new widgets::Dialog(Words::tr("Leave setting up"), Words::tr("Leave setting up?"), loss,
                            widgets::Dialog::Confirm, window);
    open(dialog, Words::tr("Keep going"), Words::tr("Leave"), leave);
}

} // namespace shell
