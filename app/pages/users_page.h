// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/user_model.h"
#include "app/pages/context.h"
#include "app/pages/page.h"

namespace widgets {
class Button;
class TableStates;
class TableView;
} // namespace widgets

namespace dialogs {
class UserDialog;
}

namespace pages {

class FilterField;
class GroupsTab;
class SavedFilterButton;

/// Local accounts and groups, failed sign-ins and their reset.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void focusFilter() override;
    void createNew() override;
    void setOnline(bool online) override;
    /// The name of a user, "groups", or "filter:" and "groups/filter:" with the name of a saved
    /// one.
    void openPlace(const QString& place) override;

    [[nodiscard]] widgets::TableView* usersTable() const { return m_users; }

protected:
    void tabChanged(int index) override;

private:
    void openMenu(const QPoint& at);
    QWidget* makeUsers();
    void loadUsers(const QString& cursor = {});
    void addUser();
    void editUser(int row);
    void create(dialogs::UserDialog* dialog);
    void unlockUser();
    void unlock(const QString& name);
    void deleteUser();
    void selectionChanged();
    [[nodiscard]] const domain::User* user() const;
    [[nodiscard]] QJsonObject state() const;

    Context m_context;
    models::UserModel* m_userModel;
    GroupsTab* m_groups;
    FilterField* m_filter;
    SavedFilterButton* m_saved;
    widgets::TableView* m_users = nullptr;
    widgets::Button* m_add;
    widgets::Button* m_edit = nullptr;
    widgets::Button* m_unlock = nullptr;
    widgets::Button* m_delete = nullptr;
    widgets::TableStates* m_userStates = nullptr;
    QString m_shown; ///< how many accounts are listed
    client::Ticket m_fetch;
    bool m_online = true;
};

} // namespace pages
