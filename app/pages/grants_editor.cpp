// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/grants_editor.h"

#include "app/dialogs/lifetime_field.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using Unit = domain::Lifetime::Unit;
using widgets::Message;

GrantsEditor::GrantsEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_field(new QLineEdit)
    , m_message(new Message)
    , m_suggestions(new QStringListModel(this))
{
    setWhatsThis(tr("The groups whose members may make tokens, each with the longest lifetime that "
                    "they may choose. Who is in several gets the longest."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setPlaceholderText(tr("token-users"));
    m_field->setAccessibleName(tr("Add group"));
    m_field->setFixedWidth(widgets::scaled(170));
    m_field->setCompleter(new QCompleter(m_suggestions, this));
    widgets::dressSuggestions(*m_field->completer(), m_field->accessibleName());
    m_field->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    row->addWidget(m_field);
    auto* button = new widgets::Button(widgets::ButtonKind::Secondary, tr("Add group"),
                                       QStringLiteral("plus"));
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_message);
    connect(button, &widgets::Button::clicked, this, &GrantsEditor::add);
    connect(m_field, &QLineEdit::returnPressed, this, &GrantsEditor::add);
}

void GrantsEditor::setGrants(const QList<Grant>& grants)
{
    m_grants = grants;
    rebuild();
}

void GrantsEditor::setSuggestions(const QStringList& groups)
{
    m_suggestions->setStringList(groups);
}

void GrantsEditor::setNotes(const EntryNotes& notes)
{
    for (int i = 0; i < m_notes.size(); ++i) {
        const EntryNote note = notes.value(i);
        m_notes.at(i)->show(note.text.isEmpty()  ? Message::Kind::None
                                : note.isProblem ? Message::Kind::Bad
                                                 : Message::Kind::Warn,
                            note.text);
    }
}

void GrantsEditor::rebuild()
{
    m_notes.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_grants.size(); ++i) {
        m_rows->addWidget(makeRow(i));
        m_notes.append(new Message);
        m_rows->addWidget(m_notes.back());
    }
}

QWidget* GrantsEditor::makeRow(int index)
{
    const Grant& grant = m_grants.at(index);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* name = new widgets::Text(grant.group, widgets::Type::Label);
    name->setMinimumWidth(widgets::scaled(170));
    row->addWidget(name);
    auto* limited = new QCheckBox(tr("At most"));
    limited->setAccessibleName(tr("Longest lifetime for %1").arg(grant.group));
    limited->setChecked(grant.maxLifetime.has_value());
    row->addWidget(limited);
    auto* field = new dialogs::LifetimeField(
        tr("Longest lifetime for %1").arg(grant.group),
        {Unit::Hours, Unit::Days, Unit::Weeks, Unit::Months, Unit::Years});
    field->setValue(grant.maxLifetime.value_or(domain::Lifetime{90, Unit::Days}));
    field->setEnabled(grant.maxLifetime.has_value());
    row->addWidget(field);
    row->addStretch();
    auto* remove =
        new widgets::IconButton(QStringLiteral("trash"), tr("Remove %1").arg(grant.group));
    row->addWidget(remove);
    const auto take = [this, index, limited, field] {
        field->setEnabled(limited->isChecked());
        m_grants[index].maxLifetime =
            limited->isChecked() ? std::optional(field->value()) : std::nullopt;
        emit edited();
    };
    connect(limited, &QCheckBox::toggled, this, take);
    connect(field, &dialogs::LifetimeField::edited, this, take);
    connect(remove, &widgets::IconButton::clicked, this, [this, index] {
        m_grants.removeAt(index);
        rebuild();
        emit edited();
    });
    return line;
}

void GrantsEditor::add()
{
    const QString name = m_field->text().trimmed();
    if (name.isEmpty())
        return;
    const domain::Problems problems = domain::validateGroupName(name);
    const bool known = std::ranges::any_of(m_grants, [&name](const Grant& grant) {
        return grant.group.compare(name, Qt::CaseInsensitive) == 0;
    });
    const QString problem = known ? tr("%1 is in the list already.").arg(name)
        : problems.isEmpty()      ? QString()
                                  : words::sentence(problems.first());
    m_message->show(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
    if (!problem.isEmpty())
        return;
    m_grants.append({name, domain::Lifetime{90, Unit::Days}});
    m_field->clear();
    rebuild();
    emit edited();
}

} // namespace pages
