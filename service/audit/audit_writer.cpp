// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_writer.h"

#include "service/audit/writer_loop.h"

namespace audit {

AuditWriter::AuditWriter(const store::Database& database, const core::Clock& clock, Options options)
    : m_database(database)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_retentionDays(m_options.retentionDays)
{ }

AuditWriter::~AuditWriter()
{
    stop();
}

core::Result<Recovery> AuditWriter::recover()
{
    const auto database = m_database.openAnother();
    if (!database)
        return database.error();
    BatchStore store(**database, m_clock, m_options.node, m_options.key);
    if (const core::Status loaded = store.load(); !loaded)
        return loaded.error();
    return recoverLeftovers(store, m_options.folder);
}

void AuditWriter::start(const std::vector<spool::Spool*>& spools)
{
    const auto wake = [this] {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        m_wake.notify_one();
    };
    for (spool::Spool* spool : spools)
        spool->waiters().setWaker(wake);
    m_stopping = false;
    m_thread = std::thread([this, spools] { Loop(*this, spools).run(); });
}

void AuditWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    m_thread.join();
}

WriterHealth AuditWriter::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

bool AuditWriter::drain(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    const quint64 mine = ++m_drainsAsked;
    m_woken = true;
    m_wake.notify_one();
    return m_changed.wait_for(lock, timeout, [&] { return m_drainsDone >= mine; });
}

} // namespace audit
