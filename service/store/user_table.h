// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"
#include "common/domain/user.h"
#include "service/store/database.h"
#include "service/store/page.h"

#include <functional>
#include <optional>
#include <vector>

namespace store {

struct UserFilter
{
    QString q; ///< part of name, display name or e-mail, without regard to case
    std::optional<QString> group;
    std::optional<bool> administrator;
    std::optional<bool> enabled;
};

/// Accounts and their memberships. Password hashes never leave through domain::User.
///
/// Functions that write need a transaction (Internal otherwise). Names are looked up folded
/// (domain::fold()).
class UserTable
{
public:
    explicit UserTable(Database& database) : m_database(database) { }

    /// Answers with the stored user (id and revision set). Conflict: the name is taken.
    /// InvalidArgument: a group that does not exist, or text that can't be stored.
    [[nodiscard]] core::Result<domain::User> insert(const domain::User& user, core::Timestamp now);
    /// Replaces everything but id, name folded differently is a rename. Stale: \a expectedRevision
    /// is not current.
    [[nodiscard]] core::Result<domain::User> update(const domain::User& user,
                                                    qint64 expectedRevision);
    /// Conflict while the user still owns tokens: those are deleted first, each with its own audit
    /// record (RE-21).
    [[nodiscard]] core::Status remove(qint64 id);

    [[nodiscard]] core::Result<domain::User> find(qint64 id);
    [[nodiscard]] core::Result<domain::User> findByName(const QString& name);
    /// By name or e-mail (EX-19). Conflict: the e-mail belongs to several users.
    [[nodiscard]] core::Result<domain::User> findByLogin(const QString& nameOrEmail);
    /// Ascending by folded name.
    [[nodiscard]] core::Result<Page<domain::User>> list(const UserFilter& filter,
                                                        const QString& cursor, int limit);
    [[nodiscard]] core::Result<qint64> count();
    [[nodiscard]] core::Result<qint64> countAdministrators(bool enabledOnly);

    /// Every user with the sorted numbers of their groups, ascending by id; stops when \a each
    /// answers with an error.
    [[nodiscard]] core::Status forEach(
        const std::function<core::Status(const domain::User&, const std::vector<qint64>& groups)>&
            each);

    /// The PHC text; empty when the user has no password (KA-5).
    [[nodiscard]] core::Result<core::Secret> passwordHash(qint64 id);
    [[nodiscard]] core::Status setPasswordHash(qint64 id, const core::Secret& phc);

    // Failed sign-ins (RE-19). They don't touch the revision: they are no edits.
    /// Answers with the new count.
    [[nodiscard]] core::Result<int> countFailedLogin(qint64 id,
                                                     std::optional<core::Timestamp> lockedUntil);
    [[nodiscard]] core::Status clearFailedLogins(qint64 id);

private:
    [[nodiscard]] core::Status setGroups(qint64 id, const QStringList& groups);

    Database& m_database;
};

} // namespace store
