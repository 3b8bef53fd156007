// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/user_dialog.h"

#include "app/dialogs/entry_forms.h"
#include "app/dialogs/field_check.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::FieldRow;
using widgets::Message;

namespace dialogs {

UserDialog::UserDialog(const std::optional<domain::User>& user, const QStringList& groups,
                       QWidget* parent)
    : Dialog(user ? tr("Edit User") : tr("Add User"), user ? user->name : tr("Who is it?"),
             tr("An account signs in with its password and owns tokens."), Form, parent)
    , m_user(user)
    , m_name(new QLineEdit(user ? user->name : QString()))
    , m_displayName(new QLineEdit(user ? user->displayName : QString()))
    , m_email(new QLineEdit(user ? user->email : QString()))
    , m_password(new widgets::SecretField)
    , m_groups(new QListWidget)
    , m_administrator(new QCheckBox(tr("Administrator")))
    , m_enabled(new QCheckBox(tr("May sign in and use tokens")))
    , m_nameRow(new FieldRow(tr("Name"), m_name))
    , m_displayNameRow((new FieldRow(tr("Display name"), m_displayName))->optional())
    , m_emailRow((new FieldRow(tr("E-mail"), m_email))->optional())
    , m_passwordRow(
          (new FieldRow(user ? tr("New password") : tr("Password"), m_password))->optional())
    , m_groupsRow((new FieldRow(tr("Groups"), m_groups))->optional())
    , m_save(new Button(ButtonKind::Primary, user ? tr("Save user") : tr("Create user")))
{
    m_passwordRow->setHint(user ? tr("Left empty: the password stays.")
                                : tr("Left empty: the account can't sign in with a password."));
    m_groups->setFixedHeight(widgets::scaled(112));
    for (const QString& group : groups)
        addGroup(group);
    for (const QString& group : user ? user->groups : QStringList()) {
        addGroup(group); // what the list does not have must not be lost by saving
        m_groups->findItems(group, Qt::MatchExactly | Qt::MatchCaseSensitive)
            .constFirst()
            ->setCheckState(Qt::Checked);
    }
    m_administrator->setChecked(user && user->administrator);
    m_enabled->setChecked(!user || user->enabled);
    auto* names = new QHBoxLayout;
    names->setSpacing(16);
    names->addWidget(m_nameRow);
    names->addWidget(m_displayNameRow);
    body()->addLayout(names);
    body()->addWidget(m_emailRow);
    body()->addWidget(m_passwordRow);
    body()->addWidget(m_groupsRow);
    auto* flags = new QHBoxLayout;
    flags->setSpacing(24);
    flags->addWidget(m_administrator);
    flags->addWidget(m_enabled);
    flags->addStretch(1);
    body()->addLayout(flags);
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    addButton(m_save)->setDefault(true);
    connect(m_save, &Button::clicked, this, &UserDialog::submit);
    checkInline(m_name, m_nameRow, [this] { return domain::validateUserName(draft().name); });
    checkInline(m_displayName, m_displayNameRow,
                [this] { return domain::validateDisplayName(draft().displayName); });
    checkInline(m_email, m_emailRow, [this] { return domain::validateEmail(draft().email); });
}

void UserDialog::addGroup(const QString& group)
{
    if (!m_groups->findItems(group, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty())
        return;
    auto* item = new QListWidgetItem(group, m_groups);
    item->setSizeHint({0, widgets::scaled(28)});
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
}

QStringList UserDialog::chosenGroups() const
{
    QStringList groups;
    for (int i = 0; i < m_groups->count(); ++i) {
        if (m_groups->item(i)->checkState() == Qt::Checked)
            groups.append(m_groups->item(i)->text());
    }
    return groups;
}

api::UserDraft UserDialog::draft() const
{
    api::UserDraft draft;
    draft.name = m_name->text().trimmed();
    draft.displayName = m_displayName->text().trimmed();
    draft.email = m_email->text().trimmed();
    draft.groups = chosenGroups();
    draft.administrator = m_administrator->isChecked();
    draft.enabled = m_enabled->isChecked();
    if (!m_password->text().isEmpty())
        draft.password = core::Secret(m_password->text().toStdString());
    return draft;
}

QJsonObject UserDialog::form() const
{
    const api::UserDraft now = draft();
    domain::User user;
    user.name = now.name;
    user.displayName = now.displayName;
    user.email = now.email;
    user.groups = now.groups;
    user.administrator = now.administrator;
    user.enabled = now.enabled;
    return formOf(user);
}

void UserDialog::showForm(const QJsonObject& form)
{
    showText(m_name, form["name"_L1].toString());
    showText(m_displayName, form["displayName"_L1].toString());
    showText(m_email, form["email"_L1].toString());
    const QStringList groups = textsOf(form["groups"_L1]);
    for (const QString& group : groups)
        addGroup(group);
    for (int i = 0; i < m_groups->count(); ++i) {
        QListWidgetItem* item = m_groups->item(i);
        item->setCheckState(groups.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_administrator->setChecked(form["administrator"_L1].toBool());
    m_enabled->setChecked(form["enabled"_L1].toBool());
}

void UserDialog::clearPassword()
{
    m_password->clear();
}

api::UserPatch UserDialog::patch() const
{
    const api::UserDraft now = draft();
    api::UserPatch patch;
    if (!m_user)
        return patch;
    if (now.name != m_user->name)
        patch.name = now.name;
    if (now.displayName != m_user->displayName)
        patch.displayName = now.displayName;
    if (now.email != m_user->email)
        patch.email = now.email;
    if (QSet<QString>(now.groups.begin(), now.groups.end())
        != QSet<QString>(m_user->groups.begin(), m_user->groups.end()))
        patch.groups = now.groups;
    if (now.administrator != m_user->administrator)
        patch.administrator = now.administrator;
    if (now.enabled != m_user->enabled)
        patch.enabled = now.enabled;
    patch.password = now.password;
    return patch;
}

FieldRow* UserDialog::rowFor(const QString& field) const
{
    return field == u"displayName"        ? m_displayNameRow
        : field == u"email"               ? m_emailRow
        : field.startsWith("password"_L1) ? m_passwordRow
        : field.startsWith("groups"_L1)   ? m_groupsRow
                                          : m_nameRow;
}

void UserDialog::mark(const domain::Problems& problems)
{
    for (FieldRow* row : {m_nameRow, m_displayNameRow, m_emailRow, m_passwordRow, m_groupsRow})
        row->setMessage(Message::Kind::None);
    for (const domain::FieldProblem& problem : problems)
        rowFor(problem.field)->setMessage(Message::Kind::Bad, words::sentence(problem));
    if (!problems.isEmpty())
        rowFor(problems.front().field)->takeFocus();
}

void UserDialog::submit()
{
    const api::UserDraft now = draft();
    domain::Problems problems = domain::validateUserName(now.name);
    problems += domain::validateDisplayName(now.displayName);
    problems += domain::validateEmail(now.email);
    mark(problems);
    if (!problems.isEmpty())
        return;
    m_save->setDisabledReason(tr("The user is being saved."));
    emit submitted();
}

void UserDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_save->setDisabledReason({});
    mark(problems);
    setFooterHint(problems.isEmpty() ? message : tr("Some of the values can't be used."));
}

GroupDialog::GroupDialog(const std::optional<domain::Group>& group, QWidget* parent)
    : Dialog(group ? tr("Edit Group") : tr("Add Group"),
             group ? group->name : tr("What do its members have in common?"),
             tr("Restrictions name groups; who is a member is decided with each user."), Confirm,
             parent)
    , m_name(new QLineEdit(group ? group->name : QString()))
    , m_description(new QLineEdit(group ? group->description : QString()))
    , m_nameRow(new FieldRow(tr("Name"), m_name))
    , m_save(new Button(ButtonKind::Primary, group ? tr("Save group") : tr("Create group")))
{
    body()->addWidget(m_nameRow);
    body()->addWidget((new FieldRow(tr("Description"), m_description))->optional());
    connect(addButton(new Button(ButtonKind::Secondary, tr("Cancel"))), &Button::clicked, this,
            &QDialog::reject);
    addButton(m_save)->setDefault(true);
    connect(m_save, &Button::clicked, this, [this] {
        const domain::Problems problems = domain::validateGroupName(m_name->text().trimmed());
        m_nameRow->setMessage(problems.isEmpty() ? Message::Kind::None : Message::Kind::Bad,
                              problems.isEmpty() ? QString() : words::sentence(problems.front()));
        if (!problems.isEmpty())
            return m_name->setFocus();
        m_save->setDisabledReason(tr("The group is being saved."));
        emit submitted(draft());
    });
    checkInline(m_name, m_nameRow, [this] { return domain::validateGroupName(*draft().name); });
}

api::GroupDraft GroupDialog::draft() const
{
    api::GroupDraft draft;
    draft.name = m_name->text().trimmed();
    draft.description = m_description->text().trimmed();
    return draft;
}

QJsonObject GroupDialog::form() const
{
    const api::GroupDraft now = draft();
    domain::Group group;
    group.name = *now.name;
    group.description = *now.description;
    return formOf(group);
}

void GroupDialog::showForm(const QJsonObject& form)
{
    showText(m_name, form["name"_L1].toString());
    showText(m_description, form["description"_L1].toString());
}

void GroupDialog::setFault(const QString& message, const domain::Problems& problems)
{
    m_save->setDisabledReason({});
    setFooterHint(problems.isEmpty() ? message : QString());
    if (!problems.isEmpty())
        m_nameRow->setMessage(Message::Kind::Bad, words::sentence(problems.front()));
}

} // namespace dialogs
