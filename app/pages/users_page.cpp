// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/users_page.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/user_dialog.h"
#include "app/models/moment.h"
#include "app/pages/entry_editing.h"
#include "app/pages/filter_field.h"
#include "app/pages/filter_fields.h"
#include "app/pages/groups_tab.h"
#include "app/pages/kept_form.h"
#include "app/pages/list_layout.h"
#include "app/pages/review.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/token_usage_words.h"
#include "app/pages/user_menu.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/table_columns.h"
#include "app/widgets/table_states.h"
#include "app/widgets/table_view.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using client::Result;
using widgets::Button;
using widgets::ButtonKind;
using widgets::TableStates;

namespace pages {
namespace {

QByteArray versionOf(qint64 revision)
{
    return '"' + QByteArray::number(revision) + '"';
}

} // namespace

UsersPage::UsersPage(const Context& context, QWidget* parent)
    : Page(tr("Users & Groups"), tr("Who may sign in, own tokens and belongs together."),
           u"users"_s, parent)
    , m_context(context)
    , m_userModel(new models::UserModel(this))
    , m_groups(new GroupsTab(context))
    , m_filter(new FilterField(userFilterWords(), tr("Filter users"),
                               tr("Filter, for example  group:staff  enabled:no")))
    , m_saved(new SavedFilterButton(u"users"_s, context.address, [this] { return state(); }))
    , m_add(new Button(ButtonKind::Primary, tr("Add user…"), u"plus"_s))
{
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    addHeadAction(refresh);
    addHeadAction(m_add);
    addTab(tr("Users"), makeUsers());
    addTab(tr("Groups"), m_groups);
    connect(refresh, &QAbstractButton::clicked, this, &UsersPage::activate);
    connect(m_add, &Button::clicked, this, &UsersPage::createNew);
    connect(m_groups, &GroupsTab::notified, this, &Page::notified);
    connect(m_groups, &GroupsTab::undoable, this, &Page::offerUndo);
    connect(m_groups, &GroupsTab::historyAsked, this,
            [this](const QString& words) { emit pageRequested(u"audit-log"_s, words); });
    connect(m_groups, &GroupsTab::membersChanged, this, [this] { loadUsers(); });
    connect(m_saved, &SavedFilterButton::notified, this, &Page::notified);
    connect(m_saved, &SavedFilterButton::undoable, this, &Page::offerUndo);
    connect(m_saved, &SavedFilterButton::chosen, this, [this](const QJsonObject& saved) {
        m_filter->setText(saved["words"_L1].toString());
        loadUsers();
    });
    proposePeople(m_filter, context.client);
    selectionChanged();
}

QWidget* UsersPage::makeUsers()
{
    auto* bar = new QWidget;
    QHBoxLayout* row = listBar(bar, m_filter, m_saved);
    m_edit = new Button(ButtonKind::Secondary, tr("Edit…"), u"pencil"_s);
    m_unlock = new Button(ButtonKind::Secondary, tr("Reset failed sign-ins"), u"lock-open"_s);
    m_delete = new Button(ButtonKind::Danger, tr("Delete…"), u"trash"_s);
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
    auto* columns = new widgets::TableColumns(m_users, u"tables/users"_s);
    auto* choose = new widgets::IconButton(u"columns"_s, tr("Choose columns"));
    row->addWidget(new widgets::Line(Qt::Vertical));
    row->addWidget(choose);
    connect(choose, &QAbstractButton::clicked, columns, [columns, choose] {
        columns->choose(choose->mapToGlobal(QPoint(0, choose->height())));
    });
    connect(m_filter, &FilterField::usableSettled, this, [this] { loadUsers(); });
    connect(m_userModel, &models::ListModel::moreWanted, this, &UsersPage::loadUsers);
    connect(m_users, &widgets::TableView::opened, this, &UsersPage::editUser);
    connect(m_users, &widgets::TableView::editAsked, this, &UsersPage::editUser);
    connect(m_users, &widgets::TableView::removalAsked, this, &UsersPage::deleteUser);
    connect(m_users, &widgets::TableView::rowSelectionChanged, this, &UsersPage::selectionChanged);
    connect(m_users, &QWidget::customContextMenuRequested, this, &UsersPage::openMenu);
    connect(m_edit, &Button::clicked, this,
            [this] { editUser(m_users->selectedRows().value(0, -1)); });
    connect(m_unlock, &Button::clicked, this, &UsersPage::unlockUser);
    connect(m_delete, &Button::clicked, this, &UsersPage::deleteUser);

    m_userStates = new TableStates(m_users, nullptr, tr("No user matches"),
                                   tr("Nobody has that in the name or address."),
                                   tr("The users can't be shown"));
    connect(m_userStates, &TableStates::retryAsked, this, [this] { loadUsers(); });
    connect(m_userStates, &TableStates::clearAsked, this, [this] {
        m_filter->clear();
        loadUsers();
    });
    return listBelow(bar, m_userStates);
}

void UsersPage::activate()
{
    loadUsers();
    m_groups->load();
}

void UsersPage::loadUsers(const QString& cursor)
{
    m_fetch.cancel();
    if (cursor.isEmpty())
        m_userModel->setAwaiting(true);
    client::UserQuery query = userQuery(m_filter->usableText());
    query.cursor = cursor;
    using List = client::Listed<domain::User>;
    m_fetch = m_context.client.users(query, this, [this, cursor](const Result<List>& list) {
        if (!list) {
            m_userModel->giveUpFetching();
            m_userModel->setAwaiting(false);
            if (cursor.isEmpty() && list.failure().kind == client::Failure::Kind::Cancelled)
                m_userModel->reset({}, {}, {}); // what was there answered another question
            emit notified(list.failure().message);
            if (m_userModel->rowCount() == 0)
                m_userStates->setFailed(list.failure().message);
            return;
        }
        if (cursor.isEmpty())
            m_userModel->reset(list->items, list->next, list->total);
        else
            m_userModel->append(list->items, list->next, list->total);
        const int rows = m_userModel->rowCount();
        m_userStates->setState(rows > 0 ? TableStates::Rows : TableStates::NothingFound);
        m_shown =
            tr("Showing %1 of %2")
                .arg(models::number(rows), models::number(m_userModel->total().value_or(rows)));
        if (currentTab() == 0)
            emit statusChanged(m_shown);
        selectionChanged();
    });
}

QJsonObject UsersPage::state() const
{
    const QString words = m_filter->usableText();
    return words.isEmpty() ? QJsonObject() : QJsonObject{{u"words"_s, words}};
}

const domain::User* UsersPage::user() const
{
    return m_userModel->at(m_users->selectedRows().value(0, -1));
}

void UsersPage::selectionChanged()
{
    const domain::User* one = user();
    const QString noUser = !m_online ? tr("The service is away.")
        : one                        ? QString()
                                     : tr("Select a user first.");
    m_edit->setDisabledReason(noUser);
    m_delete->setDisabledReason(noUser);
    m_unlock->setDisabledReason(one && one->failedLogins == 0 && !one->lockedUntil
                                    ? tr("There were no failed sign-ins.")
                                    : noUser);
}

void UsersPage::openMenu(const QPoint& at)
{
    const domain::User* one = user();
    if (!one)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto to = [this](const QString& page) {
        return [this, page](const QString& words) { emit pageRequested(page, words); };
    };
    fillUserMenu(*menu, *one, m_online,
                 {[this] { editUser(m_users->selectedRows().value(0, -1)); },
                  [this] { unlockUser(); }, to(u"audit-log"_s), to(u"manage-api-keys"_s),
                  [this] { deleteUser(); }});
    menu->popup(m_users->viewport()->mapToGlobal(at));
}

void UsersPage::tabChanged(int index)
{
    m_add->setText(index == 0 ? tr("Add user…") : tr("Add group…"));
    emit statusChanged(index == 0 ? m_shown : QString()); // all groups are in sight
}

void UsersPage::createNew()
{
    if (currentTab() == 0)
        addUser();
    else
        m_groups->add();
}

void UsersPage::addUser()
{
    auto* dialog = new dialogs::UserDialog(std::nullopt, m_groups->names(), window());
    keepNewForm(
        m_context, dialog, u"new-user"_s, [dialog] { return dialog->form(); },
        [dialog](const QJsonObject& form) { dialog->showForm(form); });
    connect(dialog, &dialogs::UserDialog::submitted, this, [this, dialog] {
        Review change{Review::Kind::New, Review::creatingHeading(dialog->draft().name),
                      EntryWords::fields(EntryWords::Kind::User, dialog->form()),
                      dialogs::UserDialog::tr("Create user")};
        if (dialog->draft().password)
            change.fields.append(EntryWords::password(true));
        review(
            m_context.careful, change, dialog, [this, dialog] { create(dialog); },
            [dialog] { dialog->setFault({}, {}); });
    });
    dialog->open();
}

void UsersPage::create(dialogs::UserDialog* dialog)
{
    m_context.client.createUser(
        dialog->draft(), dialog,
        [this, dialog](const Result<client::Versioned<domain::User>>& made) {
            if (!made)
                return dialog->setFault(made.failure().message, made.failure().problem.errors);
            dialog->accept();
            emit notified(tr("%1 is created.").arg(made->value.name));
            activate();
        });
}

void UsersPage::editUser(int row)
{
    const domain::User* chosen = m_userModel->at(row);
    if (!chosen || !m_online)
        return;
    using dialogs::UserDialog;
    auto* dialog = new UserDialog(*chosen, m_groups->names(), window());
    EntryEditing::Way way;
    way.kind = EntryWords::Kind::User;
    way.what = chosen->name;
    way.action = UserDialog::tr("Save user");
    way.id = u"user/"_s + chosen->name;
    way.form = [dialog] { return dialog->form(); };
    way.show = [dialog](const QJsonObject& form) { dialog->showForm(form); };
    way.fault = [dialog](const QString& message, const domain::Problems& problems) {
        dialog->setFault(message, problems);
    };
    way.more = [dialog] {
        return dialog->draft().password ? QList<ChangedField>{EntryWords::password(false)}
                                        : QList<ChangedField>();
    };
    way.dropMore = [dialog] { dialog->clearPassword(); };
    way.stored = [self = QPointer(this), name = chosen->name] {
        if (!self)
            return;
        emit self->notified(tr("%1 is saved.").arg(name));
        self->activate();
    };
    way.store = [dialog, name = chosen->name, &client = m_context.client](
                    const QByteArray& version, const EntryEditing::Stored& then) {
        client.changeUser(name, dialog->patch(), version, dialog,
                          [then](const Result<client::Versioned<domain::User>>& saved) {
                              then(saved ? nullptr : &saved.failure());
                          });
    };
    way.fetch = [dialog, name = chosen->name,
                 &client = m_context.client](const EntryEditing::Fetched& then) {
        client.user(name, dialog,
                    [dialog, then](const Result<client::Versioned<domain::User>>& now) {
                        if (!now)
                            return then(now.failure());
                        then(EntryEditing::Version{
                            dialogs::formOf(now->value), versionOf(now->value.revision),
                            [dialog, user = now->value] { dialog->setBefore(user); }});
                    });
    };
    auto* editing = new EntryEditing(
        m_context, dialog, {dialogs::formOf(*chosen), versionOf(chosen->revision), {}}, way);
    connect(dialog, &UserDialog::submitted, editing, &EntryEditing::submit);
    dialog->open();
}

void UsersPage::unlockUser()
{
    const domain::User* chosen = user();
    if (!chosen)
        return;
    const QString failures = models::number(chosen->failedLogins);
    const Review change{Review::Kind::Action,
                        tr("Let %1 sign in again?").arg(chosen->name),
                        {{tr("Failed sign-ins"), failures, models::number(0)}},
                        tr("Reset failed sign-ins")};
    review(m_context.careful, change, window(), [this, name = chosen->name] { unlock(name); });
}

void UsersPage::unlock(const QString& name)
{
    m_context.client.unlockUser(
        name, this, [this](const Result<client::Versioned<domain::User>>& unlocked) {
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
    m_context.client.tokenUsage(
        {{}, chosen->name, usageDays}, m_context.clock.now(), dialog,
        [dialog](const Result<api::TokenUsageList>& usage) {
            if (usage && !usage->items.isEmpty())
                dialog->setUses(
                    dialog->consequence() + u' ' + usedSentence(*usage, usage->items.size()), {});
        });
    connect(dialog, &dialogs::ConfirmDialog::confirmed, this, [this, name = chosen->name] {
        m_context.client.deleteUser(name, this, [this, name](const Result<client::Nothing>& gone) {
            emit notified(gone ? tr("%1 is deleted.").arg(name) : gone.failure().message);
            activate();
        });
    });
    dialog->open();
}

void UsersPage::focusFilter()
{
    if (currentTab() == 1)
        return m_groups->focusFilter();
    m_filter->setFocus();
    m_filter->selectAll();
}

void UsersPage::setOnline(bool online)
{
    m_online = online;
    m_users->setStale(!online);
    m_groups->setOnline(online);
    m_add->setDisabledReason(online ? QString() : tr("The service is away."));
    selectionChanged();
}

void UsersPage::openPlace(const QString& place)
{
    if (place == "groups"_L1) {
        setCurrentTab(1);
    } else if (place.startsWith("filter:"_L1)) {
        setCurrentTab(0);
        m_saved->choose(place.mid(7));
    } else if (place.startsWith("groups/filter:"_L1)) {
        setCurrentTab(1);
        m_groups->saved()->choose(place.mid(14));
    } else if (!place.isEmpty()) {
        setCurrentTab(0);
        m_filter->setText(place);
        loadUsers();
    }
}

} // namespace pages
