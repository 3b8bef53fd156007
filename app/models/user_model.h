// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/list_model.h"
#include "common/domain/user.h"

namespace models {

/// Accounts as the service lists them.
class UserModel final : public ListModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        DisplayName,
        Email,
        Groups,
        Role,
        FailedLogins,
        ColumnCount
    };

    using ListModel::ListModel;

    void reset(const QList<domain::User>& users, const QString& next,
               const std::optional<qint64>& total);
    void append(const QList<domain::User>& users, const QString& next,
                const std::optional<qint64>& total);
    void replace(const domain::User& user);
    [[nodiscard]] const domain::User* at(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] int loaded() const override { return static_cast<int>(m_users.size()); }

private:
    [[nodiscard]] QString display(const domain::User& user, int column) const;

    QList<domain::User> m_users;
};

/// Groups as the service lists them.
class GroupModel final : public ListModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Description,
        Members,
        ColumnCount
    };

    using ListModel::ListModel;

    void reset(const QList<domain::Group>& groups, const QString& next,
               const std::optional<qint64>& total);
    void append(const QList<domain::Group>& groups, const QString& next,
                const std::optional<qint64>& total);
    [[nodiscard]] const domain::Group* at(int row) const;
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] int loaded() const override { return static_cast<int>(m_groups.size()); }

private:
    QList<domain::Group> m_groups;
};

} // namespace models
