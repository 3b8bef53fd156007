// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QString>

namespace store {

/// A sign-in to the administration API. Only a digest of its id is stored.
struct Session
{
    QByteArray digest; ///< 32 bytes
    qint64 user = 0; ///< domain::User::id
    core::Timestamp createdAt{};
    core::Timestamp expiresAt{};
    core::Timestamp lastSeenAt{};
    QString address; ///< where it was made from
};

/// Sessions end with their user.
class SessionTable
{
public:
    explicit SessionTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Status insert(const Session& session);
    /// NotFound also when it has expired by \a now.
    [[nodiscard]] core::Result<Session> find(const QByteArray& digest, core::Timestamp now);
    [[nodiscard]] core::Status extend(const QByteArray& digest, core::Timestamp lastSeenAt,
                                      core::Timestamp expiresAt);
    [[nodiscard]] core::Status remove(const QByteArray& digest);
    /// After a password change or when the user is disabled. Answers with how many.
    [[nodiscard]] core::Result<qint64> removeOf(qint64 user);
    [[nodiscard]] core::Result<qint64> removeExpired(core::Timestamp now);

private:
    Database& m_database;
};

} // namespace store
