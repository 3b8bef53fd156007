// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/setup_step.h"

#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace shell {

using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Type;

SetupStep::SetupStep(QWidget* parent)
    : QWidget(parent)
    , m_code(new widgets::CodeField)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new widgets::SecretField)
    , m_again(new widgets::SecretField)
    , m_codeRow(new FieldRow(tr("Set-up code"), m_code))
    , m_nameRow(new FieldRow(tr("Name"), m_name))
    , m_emailRow(new FieldRow(tr("E-mail address"), m_email))
    , m_passwordRow(new FieldRow(tr("Password"), m_password))
    , m_againRow(new FieldRow(tr("Password again"), m_again))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("Create the first administrator"), Type::Title))->wrapped());
    column->addWidget((new Text(tr("This service has no administrator yet. Whoever set it up has "
                                   "a code that works once."),
                                Type::Body, widgets::Colour::Text2))
                          ->wrapped());
    m_code->setPlaceholderText(QStringLiteral("7K3M-9QXT-…"));
    m_codeRow->setHint(tr("“latchkeyd init” printed it; it also stands in the file setup-code of "
                          "the service’s data directory, which only the service’s user can "
                          "read."));
    m_code->setWhatsThis(tr("Proves that you may read the service’s data directory, so that "
                            "nobody else on the network can make the first administrator. It is "
                            "erased when it was used. Case, blanks and dashes do not matter."));
    m_name->setWhatsThis(tr("The name to sign in with. It can be changed on Users & Groups."));
    m_email->setWhatsThis(tr("May be used to sign in instead of the name."));
    m_password->setWhatsThis(tr("Of this one account. Tokens of the account work without it."));
    m_again->setWhatsThis(tr("The same password, so that a slip of the fingers does not lock you "
                             "out."));
    m_emailRow->optional();
    column->addWidget(m_codeRow);
    const auto beside = [column](QWidget* first, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(first, 1, Qt::AlignTop);
        row->addWidget(second, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    beside(m_nameRow, m_emailRow);
    beside(m_passwordRow, m_againRow);
    column->addStretch(1);
    for (FieldRow* row : {m_codeRow, m_nameRow, m_emailRow, m_passwordRow, m_againRow}) {
        auto* field = qobject_cast<QLineEdit*>(row->input());
        connect(field, &QLineEdit::returnPressed, this, &SetupStep::returnPressed);
        connect(field, &QLineEdit::textEdited, row,
                [row] { row->setMessage(Message::Kind::None); });
    }
}

bool SetupStep::check()
{
    const auto mark = [](FieldRow* row, bool bad, const QString& words) {
        row->setMessage(bad ? Message::Kind::Bad : Message::Kind::None, words);
    };
    mark(m_codeRow, m_code->text().trimmed().isEmpty(), tr("Enter the set-up code."));
    mark(m_nameRow, m_name->text().trimmed().isEmpty(), tr("Enter a name."));
    mark(m_passwordRow, m_password->text().isEmpty(), tr("Enter a password."));
    mark(m_againRow, m_again->text() != m_password->text(), tr("The two passwords differ."));
    for (FieldRow* row : {m_codeRow, m_nameRow, m_passwordRow, m_againRow})
        if (row->isBad()) {
            row->input()->setFocus();
            return false;
        }
    return true;
}

api::SetupDraft SetupStep::draft() const
{
    api::SetupDraft draft;
    draft.code = core::Secret(m_code->text().trimmed().toStdString());
    draft.name = m_name->text().trimmed();
    draft.email = m_email->text().trimmed();
    draft.password = core::Secret(m_password->text().toStdString());
    return draft;
}

QStringList SetupStep::showProblems(const domain::Problems& problems)
{
    QStringList rest;
    for (const domain::FieldProblem& problem : problems) {
        FieldRow* row = problem.field == QStringLiteral("code") ? m_codeRow
            : problem.field == QStringLiteral("name")           ? m_nameRow
            : problem.field == QStringLiteral("email")          ? m_emailRow
            : problem.field == QStringLiteral("password")       ? m_passwordRow
                                                                : nullptr;
        if (row)
            row->setMessage(Message::Kind::Bad, words::sentence(problem));
        else
            rest.append(words::sentence(problem));
    }
    return rest;
}

QString SetupStep::showFailure(const client::Failure& failure)
{
    if (failure.isCode(QLatin1StringView("setup_code_wrong"))) {
        m_codeRow->setMessage(Message::Kind::Bad, failure.message);
        m_code->setFocus();
        m_code->selectAll();
        return {};
    }
    const QStringList rest = showProblems(failure.problem.errors);
    if (failure.isInputFault() && rest.isEmpty())
        return {};
    return rest.isEmpty() ? failure.message : rest.join(QLatin1Char(' '));
}

void SetupStep::forget()
{
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_code), static_cast<QLineEdit*>(m_password),
                             static_cast<QLineEdit*>(m_again)})
        field->clear();
}

void SetupStep::clear()
{
    forget();
    m_name->clear();
    m_email->clear();
    for (FieldRow* row : {m_codeRow, m_nameRow, m_emailRow, m_passwordRow, m_againRow})
        row->setMessage(Message::Kind::None);
}

bool SetupStep::hasInput() const
{
    for (const FieldRow* row : {m_codeRow, m_nameRow, m_emailRow, m_passwordRow, m_againRow})
        if (!qobject_cast<const QLineEdit*>(row->input())->text().isEmpty())
            return true;
    return false;
}

void SetupStep::focusFirst()
{
    m_code->setFocus();
}

} // namespace shell
