// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/edit_token_dialog.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/expiry_field.h"
#include "app/dialogs/lifetime_field.h"
#include "app/dialogs/token_badge.h"
#include "app/dialogs/token_rules.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/words/problem_words.h"
#include "common/api/draft_json.h"
#include "common/domain/validation.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::FieldRow;
using widgets::Message;

namespace dialogs {

EditTokenDialog::EditTokenDialog(const domain::Token& token, bool rates, const core::Clock& clock,
                                 QWidget* parent)
    : Dialog(tr("Edit token"), tr("Change %1").arg(token.name), publicPart(token), Form, parent)
    , m_token(token)
    , m_clock(clock)
    , m_name(new QLineEdit(token.name))
    , m_description(new QLineEdit(token.description))
    , m_expiry(new ExpiryField(clock, true))
    , m_rules(new TokenRules(rates))
    , m_nameRow(new FieldRow(tr("Name"), m_name))
    , m_descriptionRow((new FieldRow(tr("Description"), m_description))->optional())
    , m_expiryRow(new FieldRow(tr("Expires"), m_expiry))
{
    m_expiry->setKept(token.expiresAt);
    m_rules->show(token);
    for (QWidget* part : {static_cast<QWidget*>(m_nameRow), static_cast<QWidget*>(m_descriptionRow),
                          static_cast<QWidget*>(m_expiryRow), static_cast<QWidget*>(m_rules)})
        body()->addWidget(part);
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    m_save = addButton(new Button(ButtonKind::Primary, tr("Save changes")));
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &EditTokenDialog::submit);
    for (QLineEdit* field : {m_name, m_description})
        connect(field, &QLineEdit::textChanged, this, &EditTokenDialog::refresh);
    connect(m_expiry, &ExpiryField::edited, this, &EditTokenDialog::refresh);
    connect(m_rules, &TokenRules::edited, this, &EditTokenDialog::refresh);
    connect(m_rules, &TokenRules::resized, this, &EditTokenDialog::adjustHeight);
    connect(m_rules, &TokenRules::limitEditorAsked, this, &EditTokenDialog::limitEditorAsked);
    m_name->setFocus();
    refresh();
}

void EditTokenDialog::setMaximum(const std::optional<domain::Lifetime>& maximum, bool never)
{
    m_maximum = maximum;
    m_expiry->setMaximum(maximum, never);
    m_expiryRow->setCounter(maximum ? tr("At most %1").arg(lifetimeWords(*maximum)) : QString());
    refresh();
}

void EditTokenDialog::setLimits(const QStringList& lines)
{
    m_rules->setLimits(lines);
}

QJsonObject EditTokenDialog::form() const
{
    QJsonObject form = formOf(m_token);
    form.insert(u"name"_s, m_name->text().trimmed());
    form.insert(u"description"_s, m_description->text().trimmed());
    if (const auto choice = m_expiry->value())
        form.insert(u"expires"_s, expiryText(*choice));
    const QJsonObject rules = m_rules->form();
    for (auto member = rules.begin(); member != rules.end(); ++member)
        form.insert(member.key(), *member);
    return form;
}

void EditTokenDialog::showForm(const QJsonObject& form)
{
    showText(m_name, form["name"_L1].toString());
    showText(m_description, form["description"_L1].toString());
    const QString expires = form["expires"_L1].toString();
    m_expiry->setValue(expires == expiryText(m_token.expiresAt) ? std::nullopt
                                                                : expiryFromText(expires));
    m_rules->showForm(form);
    refresh();
}

void EditTokenDialog::setBefore(const domain::Token& token)
{
    m_token = token;
    m_expiry->setKept(token.expiresAt);
    refresh();
}

api::TokenPatch EditTokenDialog::patch() const
{
    api::TokenPatch patch;
    if (const QString name = m_name->text().trimmed(); name != m_token.name)
        patch.name = name;
    if (const QString text = m_description->text().trimmed(); text != m_token.description)
        patch.description = text;
    patch.expires = m_expiry->value();
    if (m_rules->limits() != m_token.limits)
        patch.limits = m_rules->limits();
    if (m_rules->ranges() != m_token.ipRanges)
        patch.ipRanges = m_rules->ranges();
    if (m_rules->rows().contains(m_rules->rowFor(u"rateLimit"_s))
        && m_rules->rate() != m_token.rateLimit)
        patch.rateLimit = m_rules->rate();
    if (m_rules->readOnly() != m_token.readOnly)
        patch.readOnly = m_rules->readOnly();
    return patch;
}

domain::Problems EditTokenDialog::problems() const
{
    domain::Problems found = domain::validateTokenName(m_name->text().trimmed());
    found += domain::validateDescription(m_description->text());
    if (const auto choice = m_expiry->value())
        found += domain::validateExpiry(*choice, m_maximum, m_clock.now());
    found += m_rules->problems();
    return found;
}

FieldRow* EditTokenDialog::rowFor(const QString& field) const
{
    if (FieldRow* rule = m_rules->rowFor(field))
        return rule;
    return field.startsWith("description"_L1) ? m_descriptionRow
        : field.startsWith("expires"_L1)      ? m_expiryRow
                                              : m_nameRow;
}

void EditTokenDialog::mark(const domain::Problems& problems)
{
    QList<FieldRow*> rows{m_nameRow, m_descriptionRow, m_expiryRow};
    rows += m_rules->rows();
    for (FieldRow* row : std::as_const(rows))
        row->setMessage(Message::Kind::None);
    for (const domain::FieldProblem& problem : problems) {
        if (FieldRow* row = rowFor(problem.field); !row->isBad())
            row->setMessage(Message::Kind::Bad, words::sentence(problem));
    }
}

void EditTokenDialog::refresh()
{
    mark(problems());
    m_nameRow->setCounter(tr("%1 of 64").arg(QLocale().toString(m_name->text().size())));
    m_save->setDisabledReason(api::toJson(patch()).isEmpty() ? tr("Nothing is changed yet.")
                                                             : QString());
}

void EditTokenDialog::submit()
{
    const domain::Problems found = problems();
    mark(found);
    if (!found.isEmpty()) {
        rowFor(found.front().field)->takeFocus();
        return;
    }
    m_save->setDisabledReason(tr("The changes are being saved."));
    emit submitted(patch());
}

void EditTokenDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_save->setDisabledReason({});
    mark(problems);
    setFooterHint(problems.isEmpty() ? message : tr("Some of the values can't be used."));
    if (!problems.isEmpty())
        rowFor(problems.front().field)->takeFocus();
}

} // namespace dialogs
