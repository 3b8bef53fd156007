// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"
#include "service/store/query.h"
#include "service/store/transaction.h"

#include <QString>
#include <QVariantList>

namespace store {

/// Checksums over the rows that decide requests, so that a damaged, lost or doubled row is noticed
/// when the policy is loaded, wherever the file's own structure is still sound. SQLite has no
/// checksums, and a restriction that reads as another one, or as none, must not be served.
///
/// Each table has one: the exclusive or of its rows' hashes, and their number, kept up by every
/// write in its transaction. It finds accidents, not attackers: who can write the file can write
/// the sum.
enum class PolicyPart
{
    Users,
    Groups,
    Memberships,
    Tokens,
    Upstreams,
    Settings
};

struct PolicySum
{
    quint64 checksum = 0;
    qint64 rows = 0;

    /// Takes in the current row, whose first columns are policyColumns(part).
    void add(PolicyPart part, const Query& row);
    friend bool operator==(const PolicySum&, const PolicySum&) = default;
};

/// The columns that decide requests; token columns are of alias t.
[[nodiscard]] QLatin1StringView policyColumns(PolicyPart part);

/// Internal unless \a sum, of all rows of the table as they were just read, is the recorded one.
/// What was read and this must be in one transaction if others may write.
[[nodiscard]] core::Status verify(Database& database, PolicyPart part, const PolicySum& sum);
/// Reads the table and verifies it.
[[nodiscard]] core::Status verify(Database& database, PolicyPart part);

/// Keeps the recorded sum up with a write: begin() before it and finish() after it, in the write's
/// transaction. \a where, with its \a values, selects the rows that may change.
class PolicyChange
{
public:
    PolicyChange(Database& database, PolicyPart part, QString where, QVariantList values);

    [[nodiscard]] core::Status begin();
    [[nodiscard]] core::Status finish();

private:
    [[nodiscard]] core::Result<PolicySum> selected();

    Database& m_database;
    PolicyPart m_part;
    QString m_where;
    QVariantList m_values;
    PolicySum m_before;
};

/// Runs \a write between begin() and finish() of a PolicyChange.
template <typename F>
auto changing(Database& database, PolicyPart part, const QString& where, const QVariantList& values,
              const F& write) -> decltype(write())
{
    PolicyChange change(database, part, where, values);
    if (const core::Status begun = change.begin(); !begun)
        return begun.error();
    auto result = write();
    if (!result)
        return result;
    if (const core::Status finished = change.finish(); !finished)
        return finished.error();
    return result;
}

/// Runs \a read, which loads rows and verifies their sum, so that nobody's write comes in between.
template <typename F>
core::Status inOneState(Database& database, const F& read)
{
    if (database.inTransaction())
        return read();
    auto transaction = Transaction::begin(database, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    if (core::Status done = read(); !done)
        return done;
    return transaction->commit();
}

/// Records the sums of the rows as they are. For an administrator who has looked at a refused store
/// (or has written to it with other tools) and wants it as it is. Needs a transaction.
[[nodiscard]] core::Status acceptPolicyRows(Database& database);

} // namespace store
