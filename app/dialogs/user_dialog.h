// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/api/user_json.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace widgets {
class FieldRow;
}

namespace dialogs {

/// A new account, or what is to be different about one.
class UserDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    /// \a user absent: a new one. \a groups are those that exist.
    UserDialog(const std::optional<domain::User>& user, const QStringList& groups, QWidget* parent);

    void setFault(const QString& message, const domain::Problems& problems);
    [[nodiscard]] api::UserDraft draft() const;
    /// What stands in it, without the password: entry_forms.h.
    [[nodiscard]] QJsonObject form() const;
    void showForm(const QJsonObject& form);
    /// What the user is now: what differs from it is what is to be saved.
    void setBefore(const domain::User& user) { m_user = user; }
    void clearPassword();
    /// Only what is different.
    [[nodiscard]] api::UserPatch patch() const;

signals:
    void submitted();

private:
    void addGroup(const QString& group);
    void submit();
    void mark(const domain::Problems& problems);
    [[nodiscard]] QStringList chosenGroups() const;
    [[nodiscard]] widgets::FieldRow* rowFor(const QString& field) const;

    std::optional<domain::User> m_user;
    QLineEdit* m_name;
    QLineEdit* m_displayName;
    QLineEdit* m_email;
    QLineEdit* m_password;
    QListWidget* m_groups;
    QCheckBox* m_administrator;
    QCheckBox* m_enabled;
    widgets::FieldRow* m_nameRow;
    widgets::FieldRow* m_displayNameRow;
    widgets::FieldRow* m_emailRow;
    widgets::FieldRow* m_passwordRow;
    widgets::FieldRow* m_groupsRow;
    widgets::Button* m_save;
};

/// The name and description of a group.
class GroupDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    GroupDialog(const std::optional<domain::Group>& group, QWidget* parent);

    void setFault(const QString& message, const domain::Problems& problems);
    [[nodiscard]] api::GroupDraft draft() const;
    /// What stands in it: entry_forms.h.
    [[nodiscard]] QJsonObject form() const;
    void showForm(const QJsonObject& form);

signals:
    void submitted(const api::GroupDraft& draft);

private:
    QLineEdit* m_name;
    QLineEdit* m_description;
    widgets::FieldRow* m_nameRow;
    widgets::Button* m_save;
};

} // namespace dialogs
