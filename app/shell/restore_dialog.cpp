// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/restore_dialog.h"

#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

RestoreDialog::RestoreDialog(const QList<Entry>& entries, const core::Clock& clock, QWidget* parent)
    : Dialog(tr("Unsaved changes"), tr("Changes that were not saved are still here"),
             tr("The console ended before they were saved. They are on this computer only; the "
                "service knows nothing of them."),
             Confirm, parent)
{
    setMark(QStringLiteral("pencil"), widgets::Tone::Accent);
    auto* card = new widgets::Card(nullptr, Colour::Surface);
    for (const Entry& entry : entries) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 4);
        line->setSpacing(16);
        line->addWidget(new Text(entry.title, Type::Label));
        line->addStretch();
        line->addWidget(
            new Text(tr("%n setting(s)", nullptr, entry.changes), Type::Body, Colour::Text2));
        auto* when = new Text(models::relative(entry.at, clock.now()), Type::Small, Colour::Text3);
        when->setToolTip(models::exact(entry.at));
        line->addWidget(when);
        card->addRow(row);
    }
    body()->addWidget(card);
    body()->addWidget((new Text(tr("Restore puts them back into their pages, to be looked at and "
                                   "saved there. If you close this, you are asked again at the "
                                   "next start."),
                                Type::Small, Colour::Text2))
                          ->wrapped());
    auto* discard =
        addButton(new Button(ButtonKind::Secondary, tr("Discard"), QStringLiteral("trash")));
    auto* restore = addButton(new Button(ButtonKind::Primary, tr("Restore")));
    restore->setDefault(true);
    restore->setFocus();
    connect(discard, &Button::clicked, this, [this] {
        accept();
        emit discarded();
    });
    connect(restore, &Button::clicked, this, [this] {
        accept();
        emit restored();
    });
}

} // namespace shell
