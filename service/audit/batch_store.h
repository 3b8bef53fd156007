// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/secret.h"
#include "service/audit/call_frame.h"
#include "service/audit/usage_tally.h"
#include "service/spool/spool_reader.h"
#include "service/store/audit_frame_table.h"

#include <QHash>

#include <vector>

namespace audit {

/// Records that are stored together, in the order of their spools. Their texts point into the
/// spools.
struct Batch
{
    std::vector<spool::StoredRecord> records;
    QHash<QString, qint64> positions; ///< by spool id: up to where it is stored with this batch

    [[nodiscard]] bool isEmpty() const { return positions.isEmpty(); }
    void clear();
};

/// Brings batches into the store, each in one transaction with the spools' new positions, so that
/// every record is there exactly once whatever dies when. One per connection; one node has one at a
/// time.
class BatchStore
{
public:
    BatchStore(store::Database& database, const core::Clock& clock, int node, core::Secret key);

    /// Finds the log's end, and counts what is not counted in the tallies. Must succeed before
    /// anything else.
    core::Status load();

    /// Durable when it succeeds. After an error call it with the same batch again: if the store
    /// took it after all, that is found out.
    core::Status write(const Batch& batch);

    [[nodiscard]] UsageTally& tally() { return m_tally; }
    /// The last frame.
    [[nodiscard]] qint64 number() const { return m_state.number; }
    [[nodiscard]] store::Database& database() { return m_database; }
    [[nodiscard]] int node() const { return m_state.node; }

    /// Forgets the log's beginning up to and with row \a last. In a transaction of the caller, who
    /// calls acceptRemoval() once that is committed.
    core::Result<store::AuditNode> removeThrough(const store::AuditFrameRow& last);
    void acceptRemoval(const store::AuditNode& state) { m_state = state; }

private:
    void pack(const Batch& batch);
    core::Result<bool> isStored(const store::AuditNode& after);
    core::Status writeRows(const Batch& batch, const store::AuditFrameRow& row,
                           const store::AuditNode& after);
    core::Status countRest();

    store::Database& m_database;
    const core::Clock& m_clock;
    core::Secret m_key;
    store::AuditNode m_state;
    UsageTally m_tally;
    FrameBuilder m_frame;
    std::vector<store::AuditCompletion> m_late;
    bool m_unsure = false; ///< the last write failed in a way that may have stored it
};

} // namespace audit
