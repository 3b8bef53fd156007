// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

namespace store {

/// A database transaction. Rolls back when it goes, unless commit() succeeded. At most one at a
/// time per Database.
///
/// A statement that failed spoils its transaction: commit() then rolls back and answers with an
/// error, on both databases.
class Transaction
{
public:
    enum class Kind
    {
        Read, ///< several questions that must see one state; writes are refused
        Append, ///< writes that never contradict each other: audit, usage, positions
        /// Changes of the configuration. One at a time over all connections and nodes, so that what
        /// was read inside (revisions, counts, uniqueness) still holds when it commits.
        Change,
    };

    static core::Result<Transaction> begin(Database& database, Kind kind = Kind::Change);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Durable when it succeeded. An error means: not stored - except Unavailable after a lost
    /// connection, where the database may have stored it without being able to say so (the message
    /// tells).
    [[nodiscard]] core::Status commit();

private:
    explicit Transaction(Database& database) : m_database(&database) { }
    void rollback();

    Database* m_database; ///< null once committed, rolled back or moved from
};

} // namespace store
