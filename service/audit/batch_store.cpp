// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/batch_store.h"

#include "common/core/logging.h"
#include "service/audit/chain.h"
#include "service/audit/frame_row.h"
#include "service/store/spool_position_table.h"
#include "service/store/transaction.h"

using namespace Qt::StringLiterals;

namespace audit {

void Batch::clear()
{
    records.clear();
    positions.clear();
}

BatchStore::BatchStore(store::Database& database, const core::Clock& clock, int node,
                       core::Secret key)
    : m_database(database)
    , m_clock(clock)
    , m_key(std::move(key))
    , m_tally(node)
{
    m_state.node = node;
}

core::Status BatchStore::load()
{
    const auto found = store::AuditFrameTable(m_database).node(m_state.node);
    if (!found)
        return found.error();
    if (*found) {
        m_state = **found;
        if (m_state.seal != chain::seal(m_key, m_state))
            qCCritical(
                core::logAudit,
                "The end of the audit log does not have the right seal: it was changed by another "
                "program, or the key is another. Run \"latchkeyd audit verify\".");
    } else {
        m_state.digest = chain::start();
        m_state.removedDigest = chain::start();
    }
    if (const core::Status loaded = m_tally.load(m_database, m_state.number); !loaded)
        return loaded;
    m_unsure = false;
    return countRest();
}

core::Status BatchStore::countRest()
{
    FrameReader reader;
    for (qint64 next = m_tally.countedEverywhere() + 1; next <= m_state.number;) {
        const auto rows = store::AuditFrameTable(m_database).from(m_state.node, next, 16);
        if (!rows)
            return rows.error();
        for (const store::AuditFrameRow& row : *rows) {
            // Only rows that are counted everywhere are ever merged, so that a row's number is
            // right for all of it.
            const bool readable = forEachFrame(row.data, [&](std::string_view frame) {
                if (!reader.read(frame))
                    return false;
                for (const StoredCall& stored : reader.calls())
                    m_tally.add(row.number, stored.call, stored.completion);
                return true;
            });
            if (!readable)
                qCCritical(core::logAudit,
                           "Calls of the audit log (frame %lld) are damaged and were not counted.",
                           static_cast<long long>(row.number));
            next = row.number + 1;
        }
        if (rows->isEmpty())
            break;
    }
    return core::Done{};
}

void BatchStore::pack(const Batch& batch)
{
    m_frame.clear();
    m_late.clear();
    for (const spool::StoredRecord& record : batch.records) {
        if (record.call) {
            m_frame.add(*record.call, record.completion);
        } else if (record.completion) {
            m_frame.add(LateCompletion{record.decision, *record.completion});
            m_late.push_back({static_cast<qint64>(record.decision), record.completion->status,
                              static_cast<qint64>(record.completion->bytes),
                              record.completion->microseconds});
        }
    }
}

core::Status BatchStore::write(const Batch& batch)
{
    pack(batch);
    store::AuditNode after = m_state;
    store::AuditFrameRow row;
    if (!m_frame.isEmpty()) {
        const std::string_view frame = m_frame.finish();
        row.node = m_state.node;
        row.number = row.firstNumber = after.number = m_state.number + 1;
        row.firstAt = row.lastAt = core::toMilliseconds(m_clock.now());
        row.digest = after.digest =
            chain::next(m_key, m_state.digest, m_state.node, row.number, frame);
        after.seal = chain::seal(m_key, after);
        appendFrame(row.data, frame);
        describe(row, m_frame.span(), m_frame.keys());
        if (m_unsure) {
            const auto stored = isStored(after);
            if (!stored)
                return stored.error();
            m_unsure = *stored;
        }
    } else {
        m_unsure = false;
    }
    if (!m_unsure) {
        if (const core::Status written = writeRows(batch, row, after); !written) {
            m_unsure = true;
            return written;
        }
    }
    m_unsure = false;
    m_state = after;
    for (const spool::StoredRecord& record : batch.records) {
        if (record.call)
            m_tally.add(m_state.number, *record.call, record.completion);
    }
    return core::Done{};
}

core::Result<bool> BatchStore::isStored(const store::AuditNode& after)
{
    const auto found = store::AuditFrameTable(m_database).node(m_state.node);
    if (!found)
        return found.error();
    return *found && (*found)->number == after.number && (*found)->digest == after.digest;
}

core::Status BatchStore::writeRows(const Batch& batch, const store::AuditFrameRow& row,
                                   const store::AuditNode& after)
{
    auto transaction = store::Transaction::begin(m_database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    store::AuditFrameTable table(m_database);
    if (after.number != m_state.number) {
        if (const core::Status inserted = table.insert(row); !inserted)
            return inserted;
        if (const core::Status completed = table.complete(m_late); !completed)
            return completed;
        if (const core::Status put = table.putNode(after); !put)
            return put;
    }
    store::SpoolPositionTable positions(m_database);
    for (auto it = batch.positions.cbegin(); it != batch.positions.cend(); ++it) {
        if (const core::Status put = positions.put(it.key(), it.value()); !put)
            return put;
    }
    return transaction->commit();
}

core::Result<store::AuditNode> BatchStore::removeThrough(const store::AuditFrameRow& last)
{
    store::AuditNode after = m_state;
    after.removedNumber = last.number;
    after.removedDigest = last.digest;
    after.seal = chain::seal(m_key, after);
    store::AuditFrameTable table(m_database);
    if (const auto removed = table.remove(m_state.node, 0, last.number); !removed)
        return removed.error();
    if (const core::Status put = table.putNode(after); !put)
        return put.error();
    return after;
}

} // namespace audit
