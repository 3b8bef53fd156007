// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/user.h"
#include "service/store/database.h"
#include "service/store/page.h"

#include <functional>

namespace store {

/// Groups of users. Names are unique folded; membership is written by UserTable.
class GroupTable
{
public:
    explicit GroupTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Result<domain::Group> insert(const domain::Group& group);
    [[nodiscard]] core::Result<domain::Group> update(const domain::Group& group,
                                                     qint64 expectedRevision);
    /// Its memberships go with it. Whether a setting still names the group is the caller's check.
    [[nodiscard]] core::Status remove(qint64 id);

    [[nodiscard]] core::Result<domain::Group> find(qint64 id);
    [[nodiscard]] core::Result<domain::Group> findByName(const QString& name);
    /// Ascending by folded name; \a q is part of name or description.
    [[nodiscard]] core::Result<Page<domain::Group>> list(const QString& q, const QString& cursor,
                                                         int limit);
    /// Ascending by id; members is not counted here (0).
    [[nodiscard]] core::Status
    forEach(const std::function<core::Status(const domain::Group&)>& each);
    [[nodiscard]] core::Status addMember(qint64 group, qint64 user);
    [[nodiscard]] core::Status removeMember(qint64 group, qint64 user);

private:
    Database& m_database;
};

} // namespace store
