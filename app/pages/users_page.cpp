// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/users_page.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/user_dialog.h"
#include "app/models/moment.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/inputs.h"
#include "app/widgets/table_view.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using client::Result;
using widgets::Button;
using widgets::ButtonKind;

namespace pages {
namespace {

QByteArray versionOf(qint64 revision)
{
    return '"' + QByteArray::number(revision) + '"';
}

QHBoxLayout* toolbarIn(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 16, 24, 12);
    row->setSpacing(8);
    return row;
}

QWidget* stacked(QWidget* bar, QWidget* table)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new widgets::Line);
    column->addWidget(table, 1);
    return holder;
}

} // namespace

UsersPage::UsersPage(const Context& context, QWidget* parent)
    : Page(tr("Users & Groups"), tr("Who may sign in, own tokens and belongs together."),
           u"users"_s, parent)
    , m_context(context)
    , m_userModel(new models::UserModel(this))
    , m_groupModel(new models::GroupModel(this))
    , m_add(new Button(ButtonKind::Primary, tr("Add user…"), u"plus"_s))
{
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    addHeadAction(refresh);
    addHeadAction(m_add);
    addTab(tr("Users"), makeUsers());
    addTab(tr("Groups"), makeGroups());
    connect(refresh, &QAbstractButton::clicked, this, &UsersPage::activate);
    connect(m_add, &Button::clicked, this, &UsersPage::createNew);
    selectionChanged();
}

QWidget* UsersPage::makeUsers()
{
    auto* bar = new QWidget;
    QHBoxLayout* row = toolbarIn(bar);
    m_filter =
        new widgets::SearchField(tr("Filter users"), tr("Filter by name or e-mail"), u"Ctrl+F"_s);
    m_edit = new Button(ButtonKind::Secondary, tr("Edit…"), u"pencil"_s);
    m_unlock = new Button(ButtonKind::Secondary, tr("Reset failed sign-ins"), u"lock-open"_s);
    m_delete = new Button(ButtonKind::Danger, tr("Delete…"), u"trash"_s);
    row->addWidget(m_filter, 1);
    for (QWidget* action : {m_edit, m_unlock, m_delete})
        row->addWidget(action);
    m_users = new widgets::TableView(tr("Users"));
    m_users->setModel(m_userModel);
    m_users->setSelectionMode(QAbstractItemView::SingleSelection);
    m_users->setItemDelegate(new widgets::TableDelegate(models::ListModel::BlankRole, m_users));
    m_users->horizontalHeader()->setSortIndicatorShown(false);
    m_users->horizontalHeader()->setSectionResizeMode(models::UserModel::Groups,
                                                      QHeaderView::Stretch);
    const int widths[] = {150, 170, 210, 200, 120, 130};
    for (int column = 0; column < models::UserModel::ColumnCount; ++column)
        m_users->setColumnWidth(column,
                                std::max(widgets::scaled(widths[column]),
                                         m_users->horizontalHeader()->sectionSizeHint(column)));
    connect(m_filter, &widgets::SearchField::settled, this, [this] { loadUsers(); });
    connect(m_userModel, &models::ListModel::moreWanted, this, &UsersPage::loadUsers);
    connect(m_users, &widgets::TableView::opened, this, &UsersPage::editUser);
    connect(m_users, &widgets::TableView::editAsked, this, &UsersPage::editUser);
    connect(m_users, &widgets::TableView::removalAsked, this, &UsersPage::deleteUser);
    connect(m_users, &widgets::TableView::rowSelectionChanged, this, &UsersPage::selectionChanged);
    connect(m_edit, &Button::clicked, this,
            [this] { editUser(m_users->selectedRows().value(0, -1)); });
    connect(m_unlock, &Button::clicked, this, &UsersPage::unlockUser);
    connect(m_delete, &Button::clicked, this, &UsersPage::deleteUser);

    auto* nobody = new widgets::EmptyState({}, tr("No user matches"),
                                           tr("Nobody has that in the name or address."));
    connect(nobody->addSecondary(tr("Clear filters")), &Button::clicked, this, [this] {
        m_filter->clear();
        loadUsers();
    });
    auto* holder = new QWidget;
    m_userStates = new QStackedLayout(holder);
    m_userStates->addWidget(m_users);
    m_userStates->addWidget(nobody);
    return stacked(bar, holder);
}

QWidget* UsersPage::makeGroups()
{
    auto* bar = new QWidget;
    QHBoxLayout* row = toolbarIn(bar);
    m_editGroup = new Button(ButtonKind::Secondary, tr("Edit…"), u"pencil"_s);
    m_deleteGroup = new Button(ButtonKind::Danger, tr("Delete…"), u"trash"_s);
    row->addStretch(1);
    row->addWidget(m_editGroup);
    row->addWidget(m_deleteGroup);
    m_groups = new widgets::TableView(tr("Groups"));
    m_groups->setModel(m_groupModel);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->setItemDelegate(new widgets::TableDelegate(models::ListModel::BlankRole, m_groups));
    m_groups->horizontalHeader()->setSortIndicatorShown(false);
    m_groups->horizontalHeader()->setSectionResizeMode(models::GroupModel::Description,
                                                       QHeaderView::Stretch);
    m_groups->setColumnWidth(models::GroupModel::Name, widgets::scaled(220));
    connect(m_groups, &widgets::TableView::opened, this, &UsersPage::editGroup);
    connect(m_groups, &widgets::TableView::editAsked, this, &UsersPage::editGroup);
    connect(m_groups, &widgets::TableView::removalAsked, this, &UsersPage::deleteGroup);
    connect(m_groups, &widgets::TableView::rowSelectionChanged, this, &UsersPage::selectionChanged);
    connect(m_editGroup, &Button::clicked, this,
            [this] { editGroup(m_groups->selectedRows().value(0, -1)); });
    connect(m_deleteGroup, &Button::clicked, this, &UsersPage::deleteGroup);
    return stacked(bar, m_groups);
}

void UsersPage::activate()
{
    loadUsers();
    loadGroups();
}

void UsersPage::loadUsers(const QString& cursor)
{
    m_fetch.cancel();
    if (cursor.isEmpty())
        m_userModel->setAwaiting(true);
    client::UserQuery query;
    query.text = m_filter->text().trimmed();
    query.cursor = cursor;
    using List = client::Listed<domain::User>;
    m_fetch = m_context.client.users(query, this, [this, cursor](const Result<List>& list) {
        if (!list) {
            m_userModel->giveUpFetching();
            m_userModel->setAwaiting(false);
            emit notified(list.failure().message);
            return;
        }
        if (cursor.isEmpty())
            m_userModel->reset(list->items, list->next, list->total);
        else
            m_userModel->append(list->items, list->next, list->total);
        const int rows = m_userModel->rowCount();
        m_userStates->setCurrentIndex(rows > 0 ? 0 : 1);
        emit statusChanged(
            tr("Showing %1 of %2")
                .arg(models::number(rows), models::number(m_userModel->total().value_or(rows))));
        selectionChanged();
    });
}

void UsersPage::loadGroups()
{
    client::GroupQuery query;
    query.limit = 1000;
    using List = client::Listed<domain::Group>;
    m_context.client.groups(query, this, [this](const Result<List>& list) {
        if (list)
            m_groupModel->reset(list->items, list->next, list->total);
        selectionChanged();
    });
}

const domain::User* UsersPage::user() const
{
    return m_userModel->at(m_users->selectedRows().value(0, -1));
}

const domain::Group* UsersPage::group() const
{
    return m_groupModel->at(m_groups->selectedRows().value(0, -1));
}

void UsersPage::selectionChanged()
{
    const auto reasonFor = [this](bool chosen, const QString& choose) {
        return !m_online ? tr("The service is away.") : chosen ? QString() : choose;
    };
    const domain::User* one = user();
    const QString noUser = reasonFor(one, tr("Select a user first."));
    m_edit->setDisabledReason(noUser);
    m_delete->setDisabledReason(noUser);
    m_unlock->setDisabledReason(one && one->failedLogins == 0 && !one->lockedUntil
                                    ? tr("There were no failed sign-ins.")
                                    : noUser);
    const QString noGroup = reasonFor(group(), tr("Select a group first."));
    m_editGroup->setDisabledReason(noGroup);
    m_deleteGroup->setDisabledReason(noGroup);
}

void UsersPage::tabChanged(int index)
{
    m_add->setText(index == 0 ? tr("Add user…") : tr("Add group…"));
}

void UsersPage::createNew()
{
    if (currentTab() == 0)
        addUser();
    else
        addGroup();
}

void UsersPage::addUser()
{
    auto* dialog = new dialogs::UserDialog(std::nullopt, m_groupModel->names(), window());
    connect(dialog, &dialogs::UserDialog::submitted, this, [this, dialog] {
        m_context.client.createUser(
            dialog->draft(), dialog,
            [this, dialog](const Result<client::Versioned<domain::User>>& made) {
                if (!made)
                    return dialog->setFault(made.failure().message, made.failure().problem.errors);
                dialog->accept();
                emit notified(tr("%1 is created.").arg(made->value.name));
                activate();
            });
    });
    dialog->open();
}

void UsersPage::editUser(int row)
{
    const domain::User* chosen = m_userModel->at(row);
    if (!chosen || !m_online)
        return;
    auto* dialog = new dialogs::UserDialog(*chosen, m_groupModel->names(), window());
    connect(dialog, &dialogs::UserDialog::submitted, this, [this, dialog, before = *chosen] {
        m_context.client.changeUser(
            before.name, dialog->patch(), versionOf(before.revision), dialog,
            [this, dialog](const Result<client::Versioned<domain::User>>& saved) {
                if (!saved)
                    return dialog->setFault(saved.failure().message,
                                            saved.failure().problem.errors);
                dialog->accept();
                emit notified(tr("%1 is saved.").arg(saved->value.name));
                activate();
            });
    });
    dialog->open();
}

void UsersPage::unlockUser()
{
    const domain::User* chosen = user();
    if (!chosen)
        return;
    m_context.client.unlockUser(
        chosen->name, this, [this](const Result<client::Versioned<domain::User>>& unlocked) {
            if (unlocked)
                m_userModel->replace(unlocked->value);
            emit notified(unlocked ? tr("%1 can sign in again.").arg(unlocked->value.name)
                                   : unlocked.failure().message);
            selectionChanged();
        });
}

void UsersPage::deleteUser()
{
    const domain::User* chosen = user();
    if (!chosen || !m_online)
        return;
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete User");
    content.heading = tr("Delete %1?").arg(chosen->name);
    content.about = chosen->email;
    content.consequence = tr("The account and all its tokens stop working at once.");
    content.more = tr("Deleting cannot be undone. To shut the account out and keep it, disable it "
                      "under Edit.");
    content.action = tr("Delete user");
    content.typed = chosen->name;
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, name = chosen->name] {
        m_context.client.deleteUser(name, this, [this, name](const Result<client::Nothing>& gone) {
            emit notified(gone ? tr("%1 is deleted.").arg(name) : gone.failure().message);
            activate();
        });
    });
    dialog->open();
}

void UsersPage::addGroup()
{
    auto* dialog = new dialogs::GroupDialog(std::nullopt, window());
    connect(dialog, &dialogs::GroupDialog::submitted, this,
            [this, dialog](const api::GroupDraft& draft) {
                m_context.client.createGroup(
                    draft, dialog,
                    [this, dialog](const Result<client::Versioned<domain::Group>>& made) {
                        if (!made)
                            return dialog->setFault(made.failure().message,
                                                    made.failure().problem.errors);
                        dialog->accept();
                        loadGroups();
                    });
            });
    dialog->open();
}

void UsersPage::editGroup(int row)
{
    const domain::Group* chosen = m_groupModel->at(row);
    if (!chosen || !m_online)
        return;
    auto* dialog = new dialogs::GroupDialog(*chosen, window());
    connect(dialog, &dialogs::GroupDialog::submitted, this,
            [this, dialog, before = *chosen](const api::GroupDraft& draft) {
                m_context.client.changeGroup(
                    before.name, draft, versionOf(before.revision), dialog,
                    [this, dialog](const Result<client::Versioned<domain::Group>>& saved) {
                        if (!saved)
                            return dialog->setFault(saved.failure().message,
                                                    saved.failure().problem.errors);
                        dialog->accept();
                        activate();
                    });
            });
    dialog->open();
}

void UsersPage::deleteGroup()
{
    const domain::Group* chosen = group();
    if (!chosen || !m_online)
        return;
    dialogs::ConfirmDialog::Content content;
    content.windowTitle = tr("Delete Group");
    content.heading = tr("Delete %1?").arg(chosen->name);
    content.consequence = tr("%n member(s) lose it.", nullptr, static_cast<int>(chosen->members));
    content.more = tr("A group that a setting names can't be deleted.");
    content.action = tr("Delete group");
    auto* dialog = new dialogs::ConfirmDialog(content, window());
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, name = chosen->name] {
        m_context.client.deleteGroup(name, this, [this, name](const Result<client::Nothing>& gone) {
            emit notified(gone ? tr("%1 is deleted.").arg(name) : gone.failure().message);
            activate();
        });
    });
    dialog->open();
}

void UsersPage::focusFilter()
{
    setCurrentTab(0);
    m_filter->setFocus();
    m_filter->selectAll();
}

void UsersPage::setOnline(bool online)
{
    m_online = online;
    m_users->setStale(!online);
    m_groups->setStale(!online);
    m_add->setDisabledReason(online ? QString() : tr("The service is away."));
    selectionChanged();
}

void UsersPage::openPlace(const QString& place)
{
    if (place == "groups"_L1) {
        setCurrentTab(1);
    } else if (!place.isEmpty()) {
        setCurrentTab(0);
        m_filter->setText(place);
        loadUsers();
    }
}

} // namespace pages
