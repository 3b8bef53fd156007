// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace store {

/// Sealed token texts, for "show it again" in standard mode (EX-44). Only keys::Sealer's blobs go
/// in here. A row goes with its token.
class SealedSecretTable
{
public:
    explicit SealedSecretTable(Database& database) : m_database(database) { }

    /// Inserts or replaces.
    [[nodiscard]] core::Status put(const QString& tokenId, const QByteArray& blob);
    [[nodiscard]] core::Result<QByteArray> find(const QString& tokenId);
    [[nodiscard]] core::Status remove(const QString& tokenId);
    [[nodiscard]] core::Result<qint64> count();

private:
    Database& m_database;
};

/// Everything sealed that the store holds, and that a token's value can be had from: of tokens, and
/// of answers that are kept for repeated requests.
[[nodiscard]] core::Status forEachSealedValue(Database& database,
                                              const std::function<void(const QByteArray&)>& each);
[[nodiscard]] core::Result<qint64> countSealedValues(Database& database);

/// Deletes every sealed value such that no byte of them is left in the database's files (entering
/// Secure Mode). Runs its own transactions, so none may be open. Unavailable: another connection
/// was reading; nothing sealed is reachable any more, but bytes may be left in the files: call
/// again.
[[nodiscard]] core::Status eraseSealedSecrets(Database& database);

} // namespace store
