// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/field_check.h"

#include "app/widgets/field_row.h"
#include "app/words/problem_words.h"

#include <QLineEdit>

using widgets::Message;

namespace dialogs {

void checkInline(QLineEdit* field, widgets::FieldRow* row, std::function<domain::Problems()> faults)
{
    const auto say = [row, faults = std::move(faults)] {
        const domain::Problems found = faults();
        if (found.isEmpty())
            row->setMessage(Message::Kind::None);
        else
            row->setMessage(Message::Kind::Bad, words::sentence(found.front()));
    };
    QObject::connect(field, &QLineEdit::editingFinished, row, [field, say] {
        if (field->isModified())
            say();
    });
    QObject::connect(field, &QLineEdit::textChanged, row, [row, say] {
        if (row->isBad())
            say();
    });
}

} // namespace dialogs
