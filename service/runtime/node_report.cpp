// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/node_report.h"

#include "common/core/logging.h"
#include "service/store/transaction.h"

namespace runtime {

NodeReport::NodeReport(store::Database& database, const core::Clock& clock, store::Node self)
    : m_database(database)
    , m_clock(clock)
    , m_self(std::move(self))
{ }

void NodeReport::tick()
{
    const auto now = m_clock.monotonic();
    if (m_reported && now < *m_reported + store::NodeTable::reportsEvery)
        return;
    m_self.seenAt = m_clock.now();
    const core::Status stored = write();
    if (stored)
        m_reported = now;
    else if (!m_failing)
        qCWarning(core::logStore).noquote() << stored.error().message;
    m_failing = !stored;
}

core::Status NodeReport::write()
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (core::Status put = store::NodeTable(m_database).put(m_self); !put)
        return put;
    return transaction->commit();
}

void NodeReport::end()
{
    auto transaction = store::Transaction::begin(m_database);
    const bool removed =
        transaction && store::NodeTable(m_database).remove(m_self.number) && transaction->commit();
    if (!removed)
        qCInfo(core::logStore) << "The other nodes could not be told that this one ends.";
}

} // namespace runtime
