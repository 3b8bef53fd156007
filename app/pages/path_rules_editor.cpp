// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/path_rules_editor.h"

#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace pages {

using widgets::Colour;
using widgets::Message;
using widgets::Text;
using widgets::Type;

PathRulesEditor::PathRulesEditor(const QString& title, const QString& sentence,
                                 const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_card(new widgets::Card)
    , m_list(new QWidget)
{
    setAccessibleName(title);
    setWhatsThis(title + QStringLiteral("\n\n") + sentence + QStringLiteral("\n\n")
                 + tr("The path is a regular expression (RE2) for the whole path, from the first "
                      "slash on and without the query. Without methods a rule holds for all."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setHead(title, {}, iconName);
    auto* words = new Text(sentence, Type::Small, Colour::Text2);
    m_card->addRow(words->wrapped());
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_card->addRow(m_list, false, false);
    m_card->addRow(makeAdder(), true, false);
    rebuild();
}

void PathRulesEditor::setRules(const QList<domain::PathRule>& rules,
                               const QList<domain::PathRule>& saved)
{
    m_rules = rules;
    m_saved = saved;
    rebuild();
}

void PathRulesEditor::setProblem(const QString& problem)
{
    m_message->show(problem.isEmpty() ? Message::Kind::None : Message::Kind::Bad, problem);
}

void PathRulesEditor::rebuild()
{
    m_card->setBeside(m_rules.isEmpty() ? tr("None listed")
                                        : tr("%n rule(s)", nullptr, int(m_rules.size())));
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_rules.size(); ++i) {
        m_list->layout()->addWidget(new widgets::Line);
        m_list->layout()->addWidget(makeRow(i));
    }
}

QWidget* PathRulesEditor::makeRow(int index)
{
    const domain::PathRule& rule = m_rules.at(index);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 2, 16, 2);
    row->setSpacing(12);
    auto* methods = new Text(rule.methods.isEmpty() ? tr("All methods")
                                                    : rule.methods.join(QStringLiteral(", ")),
                             Type::Label);
    methods->setMinimumWidth(widgets::scaled(150));
    row->addWidget(methods);
    auto* path =
        new Text(QStringLiteral("\u2066%1\u2069").arg(rule.path), Type::Mono, Colour::Text);
    path->setElide(Qt::ElideMiddle);
    row->addWidget(path, 1);
    if (!m_saved.contains(rule))
        row->addWidget(new widgets::Pill(tr("New"), widgets::Tone::Accent));
    auto* remove = new widgets::IconButton(QStringLiteral("trash"), tr("Remove %1").arg(rule.path));
    row->addWidget(remove);
    connect(remove, &widgets::IconButton::clicked, this, [this, index] {
        m_rules.removeAt(index);
        rebuild();
        emit edited();
    });
    return line;
}

QWidget* PathRulesEditor::makeAdder()
{
    auto* adder = new QWidget;
    auto* column = new QVBoxLayout(adder);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_methods = new widgets::ComboBox;
    m_methods->setEditable(true);
    m_methods->setAccessibleName(tr("Methods of the new rule"));
    m_methods->addItems({tr("All methods"), QStringLiteral("GET"), QStringLiteral("GET, HEAD"),
                         QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"),
                         QStringLiteral("DELETE")});
    m_methods->setMinimumWidth(widgets::scaled(150));
    row->addWidget(m_methods);
    m_path = new widgets::CodeField;
    m_path->setPlaceholderText(QStringLiteral("/status(/.*)?"));
    m_path->setAccessibleName(tr("Path pattern of the new rule"));
    row->addWidget(m_path, 1);
    auto* button =
        new widgets::Button(widgets::ButtonKind::Secondary, tr("Add"), QStringLiteral("plus"));
    row->addWidget(button);
    column->addLayout(row);
    m_message = new Message;
    column->addWidget(m_message);
    connect(button, &widgets::Button::clicked, this, &PathRulesEditor::add);
    connect(m_path, &QLineEdit::returnPressed, this, &PathRulesEditor::add);
    connect(m_path, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    return adder;
}

void PathRulesEditor::add()
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    domain::PathRule rule;
    rule.path = m_path->text().trimmed();
    if (m_methods->currentText() != tr("All methods"))
        for (const QString& method : m_methods->currentText().split(separators, Qt::SkipEmptyParts))
            rule.methods.append(method.toUpper());
    domain::Problems problems = domain::validatePathRules({rule}, QStringLiteral("rule"));
    QString problem = problems.isEmpty() ? QString() : words::sentence(problems.first());
    if (rule.path.isEmpty())
        problem = tr("Write a pattern for the whole path, such as /status(/.*)?");
    else if (m_rules.contains(rule))
        problem = tr("This rule is in the list already.");
    if (!problem.isEmpty()) {
        setProblem(problem);
        m_path->setFocus();
        return;
    }
    m_rules.append(rule);
    m_path->clear();
    rebuild();
    m_path->setFocus();
    emit edited();
}

} // namespace pages
