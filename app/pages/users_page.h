// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/user_model.h"
#include "app/pages/context.h"
#include "app/pages/page.h"

class QStackedLayout;

namespace widgets {
class Button;
class SearchField;
class TableView;
} // namespace widgets

namespace pages {

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
    /// The name of a user, or "groups".
    void openPlace(const QString& place) override;

    [[nodiscard]] widgets::TableView* usersTable() const { return m_users; }

protected:
    void tabChanged(int index) override;

private:
    QWidget* makeUsers();
    QWidget* makeGroups();
    void loadUsers(const QString& cursor = {});
    void loadGroups();
    void addUser();
    void editUser(int row);
    void unlockUser();
    void deleteUser();
    void addGroup();
    void editGroup(int row);
    void deleteGroup();
    void selectionChanged();
    [[nodiscard]] const domain::User* user() const;
    [[nodiscard]] const domain::Group* group() const;

    Context m_context;
    models::UserModel* m_userModel;
    models::GroupModel* m_groupModel;
    widgets::TableView* m_users = nullptr;
    widgets::TableView* m_groups = nullptr;
    widgets::SearchField* m_filter = nullptr;
    widgets::Button* m_add;
    widgets::Button* m_edit = nullptr;
    widgets::Button* m_unlock = nullptr;
    widgets::Button* m_delete = nullptr;
    widgets::Button* m_editGroup = nullptr;
    widgets::Button* m_deleteGroup = nullptr;
    QStackedLayout* m_userStates = nullptr;
    client::Ticket m_fetch;
    bool m_online = true;
};

} // namespace pages
