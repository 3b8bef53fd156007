// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_dialogs.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/code_box.h"
#include "app/widgets/dialog.h"
#include "app/widgets/menu_letters.h"
#include "app/widgets/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::Help)
};

/// What some keys do.
struct KeyLine
{
    QString words;
    QList<QKeySequence> keys;
};

QList<KeyLine> keyLines(const QList<QAction*>& actions)
{
    QList<KeyLine> lines;
    for (const QAction* action : actions)
        if (!action->shortcuts().isEmpty())
            lines.append({widgets::withoutLetter(action->text()), action->shortcuts()});
    lines += {{Words::tr("Open the row"), {Qt::Key_Enter}},
              {Words::tr("Edit the row"), {Qt::CTRL | Qt::Key_E}},
              {Words::tr("Revoke or delete the rows"), {QKeySequence::Delete}},
              {Words::tr("Copy what names the rows"), {QKeySequence::Copy}},
              {Words::tr("Select all rows"), {QKeySequence::SelectAll}},
              {Words::tr("Save the settings"), {QKeySequence::Save}},
              {Words::tr("Undo"), {QKeySequence::Undo}},
              {Words::tr("Test the token"), {Qt::CTRL | Qt::Key_Return}},
              {Words::tr("Complete a limit"), {Qt::CTRL | Qt::Key_Space}},
              {Words::tr("Close what is open"), {QKeySequence::Cancel}}};
    return lines;
}

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
                                       {}, widgets::Dialog::Form, window);
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const QList<KeyLine> lines = keyLines(actions);
    const int half = int(lines.size() + 1) / 2;
    for (int i = 0; i < lines.size(); ++i) {
        grid->addWidget(new widgets::Text(lines.at(i).words), i % half, (i / half) * 2);
        auto* hints = new QHBoxLayout;
        hints->setSpacing(4);
        for (const QKeySequence& keys : lines.at(i).keys)
            hints->addWidget(new widgets::KeyHint(keys.toString()));
        hints->addStretch(1);
        grid->addLayout(hints, i % half, (i / half) * 2 + 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    dialog->body()->addWidget(list);
    addClose(dialog);
    dialog->open();
}

} // namespace shell
