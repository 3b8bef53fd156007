// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/values_editor.h"

#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/field_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pages {

ValuesEditor::ValuesEditor(const QString& accessibleName, const QString& addText,
                           const QString& example, Check check, QWidget* parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_flow(new widgets::FlowLayout)
    , m_adder(new QWidget)
    , m_field(new QLineEdit)
    , m_message(new widgets::Message)
    , m_note(new widgets::Message)
    , m_suggestions(new QStringListModel(this))
{
    setAccessibleName(accessibleName);
    setWhatsThis(accessibleName + QStringLiteral("\n\n")
                 + tr("Type a name and press Enter. The cross beside an entry takes it away. "
                      "Nothing holds before you save."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_flow);
    column->addWidget(m_message);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout(m_adder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field->setPlaceholderText(example);
    m_field->setAccessibleName(addText);
    m_field->setMinimumWidth(widgets::scaled(170));
    auto* button =
        (new widgets::Button(widgets::ButtonKind::Secondary, addText, QStringLiteral("plus")));
    row->addWidget(m_field);
    row->addWidget(button);
    m_flow->addWidget(m_adder);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    widgets::dressSuggestions(*completer, addText);
    setFocusProxy(m_field);
    connect(button, &widgets::Button::clicked, this, &ValuesEditor::add);
    connect(m_field, &QLineEdit::returnPressed, this, &ValuesEditor::add);
    connect(m_field, &QLineEdit::textEdited, this,
            [this] { m_message->show(widgets::Message::Kind::None, {}); });
}

void ValuesEditor::setValues(const QStringList& values)
{
    if (values == m_values && m_flow->count() == values.size() + 1)
        return;
    m_values = values;
    rebuild();
}

void ValuesEditor::setSuggestions(const QStringList& suggestions)
{
    m_suggestions->setStringList(suggestions);
}

void ValuesEditor::setNotes(const EntryNotes& notes)
{
    QStringList texts;
    bool isProblem = false;
    for (const EntryNote& note : notes) {
        texts.append(note.text);
        isProblem |= note.isProblem;
    }
    m_note->show(texts.isEmpty() ? widgets::Message::Kind::None
                     : isProblem ? widgets::Message::Kind::Bad
                                 : widgets::Message::Kind::Warn,
                 texts.join(QLatin1Char(' ')));
}

void ValuesEditor::rebuild()
{
    setNotes({});
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        if (item->widget() != m_adder) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const QString& value : std::as_const(m_values)) {
        auto* chip = new widgets::ValueChip(value, this);
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &widgets::ValueChip::removed, this, [this, value] {
            m_values.removeAll(value);
            rebuild();
            emit edited();
        });
    }
    m_flow->addWidget(m_adder);
    m_flow->invalidate();
    updateGeometry();
}

void ValuesEditor::add()
{
    const QString value = m_field->text().trimmed();
    if (value.isEmpty())
        return;
    const QString problem = m_values.contains(value, Qt::CaseInsensitive)
        ? tr("%1 is in the list already.").arg(value)
        : m_check(value);
    m_message->show(problem.isEmpty() ? widgets::Message::Kind::None : widgets::Message::Kind::Bad,
                    problem);
    if (!problem.isEmpty())
        return;
    m_values.append(value);
    m_field->clear();
    rebuild();
    m_field->setFocus();
    emit edited();
}

} // namespace pages
