// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/compactor.h"

#include "common/core/logging.h"
#include "service/audit/frame_row.h"
#include "service/store/transaction.h"

#include <algorithm>

namespace audit {

namespace {

constexpr qint64 rowsBetweenLooks = 32;
constexpr int rowsPerLook = 96;

/// Whether the ids of both lie near enough to each other for one row.
bool fitTogether(const store::AuditFrameRow& a, const store::AuditFrameRow& b)
{
    if (a.calls == 0 || b.calls == 0)
        return true;
    return std::max(a.lastId, b.lastId) - std::min(a.firstId, b.firstId) <= rowIdSpan();
}

} // namespace

core::Result<bool> Compactor::step()
{
    // A row may only be merged when all of it is counted: after a crash rows are counted again as
    // wholes.
    const qint64 counted = std::min(m_store.tally().countedEverywhere(), m_store.number());
    if (counted - m_looked < rowsBetweenLooks)
        return false;
    const auto rows = store::AuditFrameTable(m_store.database()).last(m_store.node(), rowsPerLook);
    if (!rows)
        return rows.error();
    const Rows run = findRun(*rows, counted);
    if (run.isEmpty()) {
        m_looked = counted;
        return false;
    }
    return merge(run);
}

Compactor::Rows Compactor::findRun(const Rows& newestFirst, qint64 counted) const
{
    Rows run;
    qint64 calls = 0;
    for (const store::AuditFrameRow& row : newestFirst) {
        if (row.number > counted)
            continue;
        const bool fits = row.calls < enough && calls + row.calls <= most
            && (run.isEmpty()
                || (row.calls <= std::max<qint64>(calls, 64) && fitTogether(run.first(), row)));
        if (!fits) {
            if (run.size() >= worthwhile)
                return run;
            run.clear();
            calls = 0;
            if (row.number <= m_looked)
                return {};
            if (row.calls >= enough)
                continue;
        }
        run.append(row);
        calls += row.calls;
    }
    return run.size() >= worthwhile ? run : Rows();
}

core::Result<bool> Compactor::merge(const Rows& run)
{
    const store::AuditFrameRow& oldest = run.last();
    const store::AuditFrameRow& newest = run.first();
    store::AuditFrameTable table(m_store.database());
    const auto rows = table.from(m_store.node(), oldest.number, static_cast<int>(run.size()));
    if (!rows)
        return rows.error();
    if (rows->size() != run.size() || rows->last().number != newest.number)
        return core::Error{core::Error::Code::Internal,
                           QStringLiteral("The audit log has changed under its writer.")};

    store::AuditFrameRow merged = rows->last();
    merged.firstNumber = rows->first().firstNumber;
    merged.data.clear();
    for (const store::AuditFrameRow& row : *rows) {
        merged.data.append(row.data);
        merged.firstAt = std::min(merged.firstAt, row.firstAt);
        merged.lastAt = std::max(merged.lastAt, row.lastAt);
    }
    FrameReader reader;
    if (!describe(merged, reader)) {
        qCCritical(core::logAudit, "Calls of the audit log (frames %lld to %lld) are damaged.",
                   static_cast<long long>(merged.firstNumber),
                   static_cast<long long>(merged.number));
        m_looked = newest.number;
        return false;
    }
    auto transaction =
        store::Transaction::begin(m_store.database(), store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    if (const auto removed = table.remove(m_store.node(), oldest.number, newest.number); !removed)
        return removed.error();
    if (const core::Status inserted = table.insert(merged); !inserted)
        return inserted.error();
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    return true;
}

} // namespace audit
