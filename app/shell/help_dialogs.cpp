// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_dialogs.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/code_box.h"
#include "app/widgets/dialog.h"
#include "app/widgets/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::Help)
};

void addClose(widgets::Dialog* dialog)
{
    auto* close =
        dialog->addButton(new widgets::Button(widgets::ButtonKind::Secondary, Words::tr("Close")));
    close->setDefault(true);
    QObject::connect(close, &widgets::Button::clicked, dialog, &QDialog::accept);
}

} // namespace

void showAbout(const QString& diagnostics, QWidget* window, const std::function<void()>& bundle)
{
    auto* dialog = new widgets::Dialog(
        Words::tr("About Latchkey"), Words::tr("Latchkey console"),
        Words::tr("API tokens instead of passwords, in front of any REST API. Free software under "
                  "the GNU General Public License, version 3 or later."),
        widgets::Dialog::Confirm, window);
    dialog->body()->addWidget(
        new widgets::Text(Words::tr("Diagnostics, without names, addresses or secrets"),
                          widgets::Type::Small, widgets::Colour::Text2));
    dialog->body()->addWidget(new widgets::CodeBox(diagnostics));
    auto* save = dialog->addLink(
        new widgets::Button(widgets::ButtonKind::Link, Words::tr("Save a diagnostic bundle…")));
    QObject::connect(save, &widgets::Button::clicked, dialog, [dialog, bundle] {
        dialog->accept();
        bundle();
    });
    addClose(dialog);
    dialog->open();
}

void showKeys(const QList<QAction*>& actions, QWidget* window)
{
    auto* dialog = new widgets::Dialog(Words::tr("All keys"), Words::tr("What the keyboard does"),
                                       {}, widgets::Dialog::Confirm, window);
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const int half = int(actions.size() + 1) / 2;
    for (int i = 0; i < actions.size(); ++i) {
        const QString words = actions.at(i)->iconText(); // without the signs of access keys
        grid->addWidget(new widgets::Text(words), i % half, (i / half) * 2);
        grid->addWidget(
            new widgets::KeyHint(actions.at(i)->shortcut().toString(QKeySequence::NativeText)),
            i % half, (i / half) * 2 + 1);
    }
    dialog->body()->addWidget(list);
    addClose(dialog);
    dialog->open();
}

} // namespace shell
