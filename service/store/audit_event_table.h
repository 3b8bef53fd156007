// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/audit_event.h"
#include "service/store/database.h"

#include <functional>
#include <span>

namespace store {

struct AuditPage
{
    QList<AuditEvent> items; ///< newest first
    /// Cursor for what is older; empty: there is nothing older. A page may be short (or empty) and
    /// still have a next: a search looks at a bounded number of rows a time, so that it answers
    /// quickly whatever it is asked.
    QString next;
};

/// How many calls ended how, in one stretch of time.
struct AuditCount
{
    core::Timestamp start{}; ///< of the bucket
    domain::Reason reason = domain::Reason::NotDecided;
    QString upstream;
    qint64 calls = 0;
    qint64 durationUs = 0; ///< sum
    qint64 bytes = 0; ///< sum
};

/// The audit log. Rows are only ever added, and removed by retention in whole batches.
class AuditEventTable
{
public:
    /// The stretch of time of one AuditCount.
    static constexpr std::chrono::minutes bucket{5};

    explicit AuditEventTable(Database& database) : m_database(database) { }

    /// Needs a transaction. Text that can't be stored as it is (NUL, broken UTF-16) is stored with
    /// U+FFFD instead, so that no crafted name makes its own record vanish. Keeps the counts and
    /// what was changed (AuditObjectTable) up with the rows. Conflict: an id is taken.
    [[nodiscard]] core::Status insert(std::span<const AuditEvent> events);

    [[nodiscard]] core::Result<AuditEvent> find(qint64 id);
    [[nodiscard]] core::Result<AuditPage> search(const AuditFilter& filter, const QString& cursor,
                                                 int limit);
    /// Every match, oldest first, for exports; stops when \a each answers with an error.
    [[nodiscard]] core::Status forEach(const AuditFilter& filter,
                                       const std::function<core::Status(const AuditEvent&)>& each);
    /// Every row of batches \a first ... \a last, ascending by batch, then id: what the hash chain
    /// is checked against.
    [[nodiscard]] core::Status
    forEachOfBatches(qint64 first, qint64 last,
                     const std::function<core::Status(const AuditEvent&)>& each);
    /// The greatest id, 0 when there are none: where spool::DecisionIds goes on from.
    [[nodiscard]] core::Result<qint64> lastId();
    /// All rows.
    [[nodiscard]] core::Result<qint64> count();

    /// Calls (kind Call only, so none of the administration API) per bucket, reason and upstream,
    /// ascending by time.
    [[nodiscard]] core::Result<QList<AuditCount>> statistics(core::Timestamp from,
                                                             core::Timestamp to);

    /// Retention: removes every row of batches up to and with \a last, at most \a limit rows a
    /// time; answers with how many. Their chain links stay, so that the rest can still be verified.
    [[nodiscard]] core::Result<qint64> removeBatchesThrough(qint64 last, int limit);
    [[nodiscard]] core::Status removeStatisticsBefore(core::Timestamp moment);

private:
    Database& m_database;
};

} // namespace store
