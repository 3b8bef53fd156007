// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/review_dialog.h"

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

ReviewDialog::ReviewDialog(const Review& review, QWidget* parent)
    : Dialog(tr("Review changes"), review.heading,
             tr("Nothing is saved before you press the button."), Form, parent)
{
    using Kind = Review::Kind;
    auto* card = new widgets::Card(nullptr, Colour::Surface);
    const auto row = [card, &review](const ChangedField& field, bool head) {
        auto* line = new QWidget;
        auto* grid = new QGridLayout(line);
        grid->setContentsMargins(16, 8, 16, 8);
        grid->setHorizontalSpacing(16);
        for (int i = 0; i < 3; ++i) {
            if (i == 1 && review.kind == Kind::New)
                continue;
            const QString& words = i == 0 ? field.name : i == 1 ? field.before : field.after;
            auto* cell = new Text(words,
                                  head         ? Type::SmallStrong
                                      : i == 0 ? Type::Label
                                               : Type::Body,
                                  head         ? Colour::Text3
                                      : i == 1 ? Colour::Text2
                                               : Colour::Text);
            grid->addWidget(cell->wrapped(), 0, i);
            grid->setColumnStretch(i, i == 2 && review.kind == Kind::New ? 2 : 1);
        }
        card->addRow(line, true, false);
    };
    const bool settings = review.kind == Kind::Settings;
    row({settings ? tr("Setting") : tr("Field"), tr("Now on the service"),
         settings                       ? tr("Your draft")
             : review.kind == Kind::New ? tr("To be created")
                                        : tr("Afterwards")},
        true);
    for (const ChangedField& field : review.fields)
        row(field, false);
    body()->addWidget(card);
    auto* back =
        addButton(new Button(ButtonKind::Secondary,
                             review.kind == Kind::Action ? tr("Cancel") : tr("Back to the draft")));
    auto* save = addButton(new Button(ButtonKind::Primary, review.action));
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, [this] {
        accept();
        emit saveRequested();
    });
}

} // namespace pages
