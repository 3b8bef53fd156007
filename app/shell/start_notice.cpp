// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_notice.h"

#include "app/widgets/button.h"
#include "app/widgets/dialog.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

namespace shell {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::StartNotice)
};

} // namespace

bool wishToStartAsAtFirst(Qt::KeyboardModifiers held)
{
    return held == Qt::ShiftModifier;
}

void tellHowItStarted(const QStringList& setAside, bool shift, QWidget* window)
{
    if (setAside.isEmpty() && !shift)
        return;
    const QString heading = setAside.isEmpty() ? Words::tr("The console starts as at first")
                                               : Words::tr("How the window was could not be read");
    const QString sentence = setAside.isEmpty()
        ? Words::tr("The shift key was held while it started. Window, columns, filters, colours "
                    "and language are as they are at first; saved services stay.")
        : Words::tr("Window, columns, filters, colours or language are as they are at first; saved "
                    "services stay. What could not be read was kept:");
    auto* dialog = new widgets::Dialog(Words::tr("Start"), heading, sentence,
                                       widgets::Dialog::Confirm, window);
    for (const QString& file : setAside)
        dialog->body()->addWidget(
            (new widgets::Text(QDir::toNativeSeparators(file), widgets::Type::Mono))
                ->wrapped()
                ->selectable());
    auto* close =
        dialog->addButton(new widgets::Button(widgets::ButtonKind::Primary, Words::tr("Close")));
    close->setDefault(true);
    QObject::connect(close, &widgets::Button::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace shell
