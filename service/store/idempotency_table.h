// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace store {

/// What was answered to a request with an Idempotency-Key (MO-13).
struct IdempotentAnswer
{
    QString key;
    QString actor; ///< keys of different actors don't meet
    QByteArray request; ///< digest of method, path and body: the same key with another request is a
                        ///< mistake
    QByteArray answer; ///< sealed by the caller, because it may hold a token's secret
    core::Timestamp until{};
};

class IdempotencyTable
{
public:
    explicit IdempotencyTable(Database& database) : m_database(database) { }

    /// Conflict: the actor has used the key.
    [[nodiscard]] core::Status insert(const IdempotentAnswer& answer);
    [[nodiscard]] core::Result<std::optional<IdempotentAnswer>>
    find(const QString& actor, const QString& key, core::Timestamp now);
    [[nodiscard]] core::Result<qint64> removeExpired(core::Timestamp now);
    /// All of them; entering Secure Mode erases these answers with the sealed secrets.
    [[nodiscard]] core::Result<qint64> removeAll();

private:
    Database& m_database;
};

} // namespace store
