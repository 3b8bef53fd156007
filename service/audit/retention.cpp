// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/retention.h"

#include "service/spool/decision_id.h"
#include "service/store/audit_chain_table.h"
#include "service/store/audit_event_table.h"
#include "service/store/transaction.h"

#include <algorithm>

namespace audit {

namespace {

constexpr int rowsPerStep = 4; // of up to 4 096 calls each
constexpr int smallRowsPerStep = 500;

} // namespace

core::Result<bool> Retention::step(core::Timestamp cutoff)
{
    for (const auto part :
         {&Retention::removeOwnCalls, &Retention::removeCallsOfGoneNodes, &Retention::removeRest}) {
        const core::Result<bool> more = (this->*part)(cutoff);
        if (!more || *more)
            return more;
    }
    return false;
}

core::Result<bool> Retention::removeOwnCalls(core::Timestamp cutoff)
{
    auto rows = store::AuditFrameTable(m_store.database())
                    .oldest(m_store.node(), core::toMilliseconds(cutoff), rowsPerStep);
    if (!rows)
        return rows.error();
    const qint64 counted = m_store.tally().countedEverywhere();
    while (!rows->isEmpty() && rows->last().number > counted)
        rows->removeLast();
    if (rows->isEmpty())
        return false;
    auto transaction =
        store::Transaction::begin(m_store.database(), store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    const auto state = m_store.removeThrough(rows->last());
    if (!state)
        return state.error();
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    m_store.acceptRemoval(*state);
    return true;
}

core::Result<bool> Retention::removeCallsOfGoneNodes(core::Timestamp cutoff)
{
    store::AuditFrameTable table(m_store.database());
    const auto nodes = table.nodes();
    if (!nodes)
        return nodes.error();
    for (const int node : *nodes) {
        if (node == m_store.node())
            continue;
        const auto newest = table.last(node, 1);
        if (!newest)
            return newest.error();
        // A node that still writes looks after itself.
        if (newest->isEmpty() || newest->first().lastAt >= core::toMilliseconds(cutoff))
            continue;
        const auto oldest = table.oldest(node, core::toMilliseconds(cutoff), rowsPerStep);
        if (!oldest)
            return oldest.error();
        const qint64 last =
            oldest->isEmpty() ? 0 : std::min(oldest->last().number, newest->first().number - 1);
        if (last <= 0 || oldest->first().number > last)
            continue; // the last row stays: its node may come back and go on from it
        auto transaction =
            store::Transaction::begin(m_store.database(), store::Transaction::Kind::Append);
        if (!transaction)
            return transaction.error();
        if (const auto removed = table.remove(node, 0, last); !removed)
            return removed.error();
        if (const core::Status committed = transaction->commit(); !committed)
            return committed.error();
        return true;
    }
    return false;
}

core::Result<bool> Retention::removeRest(core::Timestamp cutoff)
{
    store::AuditEventTable events(m_store.database());
    auto transaction =
        store::Transaction::begin(m_store.database(), store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    const auto before = static_cast<qint64>(spool::firstDecisionAt(core::toMilliseconds(cutoff)));
    const auto ends = store::AuditFrameTable(m_store.database())
                          .removeCompletionsBefore(before, smallRowsPerStep);
    if (!ends)
        return ends.error();
    const auto last = store::AuditChainTable(m_store.database()).lastBatchBefore(cutoff);
    if (!last)
        return last.error();
    qint64 removed = 0;
    if (*last) {
        const auto rows = events.removeBatchesThrough(**last, smallRowsPerStep);
        if (!rows)
            return rows.error();
        removed = *rows;
    }
    if (const core::Status counts = events.removeStatisticsBefore(cutoff); !counts)
        return counts.error();
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    return *ends == smallRowsPerStep || removed == smallRowsPerStep;
}

} // namespace audit
