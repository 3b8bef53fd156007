// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/user_model.h"

#include "app/models/moment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

int alignment(bool right)
{
    return int(Qt::AlignVCenter) | int(right ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void UserModel::reset(const QList<domain::User>& users, const QString& next,
                      const std::optional<qint64>& total)
{
    beginResetModel();
    m_awaiting = false;
    m_users = users;
    setEnd(next, total);
    endResetModel();
}

void UserModel::append(const QList<domain::User>& users, const QString& next,
                       const std::optional<qint64>& total)
{
    if (!users.isEmpty()) {
        beginInsertRows({}, loaded(), loaded() + static_cast<int>(users.size()) - 1);
        m_users += users;
        endInsertRows();
    }
    setEnd(next, total);
}

void UserModel::replace(const domain::User& user)
{
    const auto found = std::ranges::find_if(m_users, [&](const domain::User& other) {
        return domain::fold(other.name) == domain::fold(user.name);
    });
    if (found == m_users.end())
        return;
    *found = user;
    const int row = static_cast<int>(found - m_users.begin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const domain::User* UserModel::at(int row) const
{
    return row >= 0 && row < m_users.size() ? &m_users[row] : nullptr;
}

int UserModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UserModel::display(const domain::User& user, int column) const
{
    switch (Column(column)) {
    case Name:
        return user.name;
    case DisplayName:
        return user.displayName;
    case Email:
        return user.email;
    case Groups:
        return user.groups.join(u", "_s);
    case Role:
        return !user.enabled     ? tr("Disabled")
            : user.administrator ? tr("Administrator")
                                 : tr("User");
    case FailedLogins:
        return user.lockedUntil     ? tr("%1, locked").arg(number(user.failedLogins))
            : user.failedLogins > 0 ? number(user.failedLogins)
                                    : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UserModel::data(const QModelIndex& index, int role) const
{
    if (role == BlankRole)
        return isBlank();
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == FailedLogins);
    const domain::User* user = at(index.row());
    if (!user)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(*user, index.column());
    case Qt::ToolTipRole:
        return index.column() == Groups ? user->groups.join(u'\n')
            : index.column() == FailedLogins && user->lockedUntil
            ? tr("Locked until %1").arg(exact(*user->lockedUntil))
            : QString();
    default:
        return {};
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString heads[ColumnCount] = {tr("Name"),   tr("Display name"), tr("E-mail"),
                                        tr("Groups"), tr("Role"),         tr("Failed sign-ins")};
    if (role == Qt::DisplayRole)
        return heads[section];
    if (role == Qt::TextAlignmentRole)
        return alignment(section == FailedLogins);
    return {};
}

void GroupModel::reset(const QList<domain::Group>& groups, const QString& next,
                       const std::optional<qint64>& total)
{
    beginResetModel();
    m_awaiting = false;
    m_groups = groups;
    setEnd(next, total);
    endResetModel();
}

void GroupModel::append(const QList<domain::Group>& groups, const QString& next,
                        const std::optional<qint64>& total)
{
    if (!groups.isEmpty()) {
        beginInsertRows({}, loaded(), loaded() + static_cast<int>(groups.size()) - 1);
        m_groups += groups;
        endInsertRows();
    }
    setEnd(next, total);
}

const domain::Group* GroupModel::at(int row) const
{
    return row >= 0 && row < m_groups.size() ? &m_groups[row] : nullptr;
}

QStringList GroupModel::names() const
{
    QStringList names;
    for (const domain::Group& group : m_groups)
        names.append(group.name);
    return names;
}

int GroupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupModel::data(const QModelIndex& index, int role) const
{
    if (role == BlankRole)
        return isBlank();
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == Members);
    const domain::Group* group = at(index.row());
    if (!group || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (Column(index.column())) {
    case Name:
        return group->name;
    case Description:
        return group->description;
    case Members:
        return number(group->members);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString heads[ColumnCount] = {tr("Name"), tr("Description"), tr("Members")};
    if (role == Qt::DisplayRole)
        return heads[section];
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Members);
    return {};
}

} // namespace models
