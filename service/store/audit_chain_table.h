// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"
#include "service/store/database.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace store {

/// One link of the audit log's hash chain: it covers one batch of rows and the link before it.
struct AuditLink
{
    qint64 batch = 0; ///< 1, 2, 3 ... without gaps
    core::Timestamp at{};
    qint64 firstId = 0; ///< smallest and greatest id of its rows
    qint64 lastId = 0;
    qint64 rows = 0;
    QByteArray digest;
};

class AuditChainTable
{
public:
    explicit AuditChainTable(Database& database) : m_database(database) { }

    /// The last link, for continuing the chain: needs a transaction, and holds off every other that
    /// continues the chain (on any connection or node) until it ends.
    [[nodiscard]] core::Result<std::optional<AuditLink>> lockLast();
    /// Conflict: the number is taken.
    [[nodiscard]] core::Status append(const AuditLink& link);
    [[nodiscard]] core::Result<std::optional<AuditLink>> last();
    [[nodiscard]] core::Result<AuditLink> find(qint64 batch);
    /// The last batch all of whose rows are older than \a moment (its link was written before it),
    /// if there is one.
    [[nodiscard]] core::Result<std::optional<qint64>> lastBatchBefore(core::Timestamp moment);
    /// Ascending from \a first.
    [[nodiscard]] core::Status forEach(qint64 first,
                                       const std::function<core::Status(const AuditLink&)>& each);

private:
    Database& m_database;
};

} // namespace store
