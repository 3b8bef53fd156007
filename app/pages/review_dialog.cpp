// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/review_dialog.h"

#include "app/pages/settings_form.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pages {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

ReviewDialog::ReviewDialog(const SettingsForm& form, const QList<SettingDifference>& changes,
                           QWidget* parent)
    : Dialog(tr("Review changes"), tr("What saving %1 would change").arg(form.formTitle()),
             tr("Nothing is saved before you press the button."), Form, parent)
{
    auto* card = new widgets::Card(nullptr, Colour::Surface);
    const auto row = [card](const QString& name, const QString& before, const QString& after,
                            bool head) {
        auto* line = new QWidget;
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(16, 8, 16, 8);
        grid->setHorizontalSpacing(16);
        for (int i = 0; i < 3; ++i) {
            const QString words = i == 0 ? name : i == 1 ? before : after;
            auto* cell = new Text(words,
                                  head         ? Type::SmallStrong
                                      : i == 0 ? Type::Label
                                               : Type::Body,
                                  head         ? Colour::Text3
                                      : i == 1 ? Colour::Text2
                                               : Colour::Text);
            grid->addWidget(cell->wrapped(), 0, i);
            grid->setColumnStretch(i, 1);
        }
        card->addRow(line, true, false);
    };
    row(tr("Setting"), tr("Now on the service"), tr("Your draft"), true);
    for (const SettingDifference& change : changes)
        row(form.nameOf(change.path), form.wordsFor(change.path, change.theirs),
            form.wordsFor(change.path, change.mine), false);
    body()->addWidget(card);
    auto* back = addButton(new Button(ButtonKind::Secondary, tr("Back to the draft")));
    auto* save = addButton(new Button(ButtonKind::Primary, tr("Save")));
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, [this] {
        accept();
        emit saveRequested();
    });
}

} // namespace pages
