// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/edit_token_dialog.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/expiry_field.h"
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
    fill(token);
    for (QWidget* part : {static_cast<QWidget*>(m_nameRow), static_cast<QWidget*>(m_descriptionRow),
                          static_cast<QWidget*>(m_expiryRow), static_cast<QWidget*>(m_rules)})
        body()->addWidget(part);
    m_reload = addLink(new Button(ButtonKind::Link, tr("Drop my changes"), u"refresh"_s));
    m_reload->setAutoDefault(false);
    m_reload->hide();
    connect(m_reload, &Button::clicked, this, [this] {
        m_expiry->setValue(std::nullopt);
        fill(m_token);
        m_reload->hide();
        setFooterHint({});
        refresh();
    });
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
    m_expiryRow->setCounter(maximum ? tr("At most %1").arg(domain::toText(*maximum)) : QString());
    refresh();
}

void EditTokenDialog::fill(const domain::Token& token)
{
    m_name->setText(token.name);
    m_description->setText(token.description);
    m_expiry->setKept(token.expiresAt);
    m_rules->show(token);
}

QStringList EditTokenDialog::differences(const domain::Token& one, const domain::Token& other)
{
    const std::pair<bool, QString> parts[] = {
        {one.name != other.name, tr("Name")},
        {one.description != other.description, tr("Description")},
        {one.expiresAt != other.expiresAt, tr("Expires")},
        {one.limits != other.limits, TokenRules::tr("Limit to")},
        {one.ipRanges != other.ipRanges, TokenRules::tr("Allowed addresses")},
        {one.readOnly != other.readOnly, TokenRules::tr("Read-only")},
        {one.rateLimit != other.rateLimit, TokenRules::tr("Rate limit")},
        {one.disabled != other.disabled || one.revokedAt != other.revokedAt, tr("State")},
    };
    QStringList names;
    for (const auto& [differs, name] : parts) {
        if (differs)
            names.append(name);
    }
    return names;
}

void EditTokenDialog::merge(const domain::Token& now)
{
    const api::TokenPatch mine = patch();
    domain::Token shown = now;
    shown.name = mine.name.value_or(now.name);
    shown.description = mine.description.value_or(now.description);
    shown.limits = mine.limits.value_or(now.limits);
    shown.ipRanges = mine.ipRanges.value_or(now.ipRanges);
    shown.rateLimit = mine.rateLimit.value_or(now.rateLimit);
    shown.readOnly = mine.readOnly.value_or(now.readOnly);
    const QStringList changed = differences(m_token, now);
    m_token = now;
    fill(shown);
    m_reload->show();
    refresh();
    //: names of fields
    setFooterHint(tr("Somebody else changed this token meanwhile: %1. Save again to put your "
                     "changes over it.")
                      .arg(QLocale().createSeparatedList(changed)));
}

void EditTokenDialog::setLimits(const QStringList& lines)
{
    m_rules->setLimits(lines);
}

QJsonObject EditTokenDialog::formBefore() const
{
    return formOf(m_token);
}

QJsonObject EditTokenDialog::form() const
{
    QJsonObject form = formBefore();
    form.insert(u"name"_s, m_name->text().trimmed());
    form.insert(u"description"_s, m_description->text().trimmed());
    if (const auto choice = m_expiry->value())
        form.insert(u"expires"_s, expiryText(*choice));
    const QJsonObject rules = m_rules->form();
    for (auto member = rules.begin(); member != rules.end(); ++member)
        form.insert(member.key(), *member);
    return form;
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
        rowFor(found.front().field)->input()->setFocus();
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
}

} // namespace dialogs
