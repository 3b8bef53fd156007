// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/writer_loop.h"

#include "common/core/logging.h"
#include "service/audit/frame_row.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace audit {

namespace {

constexpr std::size_t recordsPerBatch = 4'096;
constexpr std::size_t fewRecords = 1'024; ///< after a batch of less there is no hurry
constexpr auto retryAfter = 200ms;
constexpr std::chrono::milliseconds longestPause = 20ms;
constexpr auto tallyEvery = 1s;
constexpr auto tallyPerToken =
    500us; ///< the more tokens are in use, the more of their calls gather
constexpr auto tallyAtMost = 60s;
constexpr auto retentionEvery = 1h;

} // namespace

void AuditWriter::Loop::run()
{
    while (true) {
        const Orders now = orders();
        beginDrain(now);
        if (m_batch.isEmpty())
            collect(now.stop || m_drain.order > 0);
        const std::size_t size = m_batch.records.size();
        const auto begun = std::chrono::steady_clock::now();
        if (!connect() || !store()) {
            if (now.stop)
                return; // what is left stays in the spools for the next start
            sleep(retryAfter);
            continue;
        }
        const auto took = std::chrono::steady_clock::now() - begun;
        endDrain();
        if (now.stop && size == 0) {
            maintain(true);
            return;
        }
        if (now.stop || (m_drain.order > 0 && size > 0))
            continue;
        if (size < fewRecords || m_writer.health().backlog < m_writer.m_options.urgentBacklog)
            maintain(false);
        // After a big batch as long a pause as the transaction was, so that the main thread's
        // changes find a gap in SQLite's lock.
        sleep(size < fewRecords
                  ? m_writer.m_options.interval
                  : std::min(std::chrono::ceil<std::chrono::milliseconds>(took), longestPause));
    }
}

/// A drain is over when everything is stored that stood in the spools when it was asked for,
/// whatever comes after.
void AuditWriter::Loop::beginDrain(const Orders& now)
{
    if (now.drains == 0 || m_drain.order > 0)
        return;
    m_drain.order = now.drains;
    m_drain.heads.clear();
    for (const Source& source : m_sources)
        m_drain.heads.push_back(source.reader.head());
}

void AuditWriter::Loop::endDrain()
{
    if (m_drain.order == 0)
        return;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].reader.cursor() < m_drain.heads[i])
            return;
    }
    maintain(true);
    const std::lock_guard lock(m_writer.m_mutex);
    m_writer.m_drainsDone = m_drain.order;
    m_writer.m_changed.notify_all();
    m_drain.order = 0;
}

bool AuditWriter::Loop::connect()
{
    if (m_store)
        return true;
    if (!m_database) {
        auto database = m_writer.m_database.openAnother();
        if (!database) {
            refused(database.error());
            return false;
        }
        m_database = std::move(*database);
    }
    auto store = std::make_unique<BatchStore>(*m_database, m_writer.m_clock,
                                              m_writer.m_options.node, m_writer.m_options.key);
    if (const core::Status loaded = store->load(); !loaded) {
        refused(loaded.error());
        return false;
    }
    m_store = std::move(store);
    m_compactor = std::make_unique<Compactor>(*m_store);
    m_retention = std::make_unique<Retention>(*m_store);
    return true;
}

void AuditWriter::Loop::collect(bool urgent)
{
    m_lowest = UINT64_MAX;
    m_highest = 0;
    const std::size_t share =
        std::max<std::size_t>(recordsPerBatch / std::max<std::size_t>(m_sources.size(), 1), 64);
    for (Source& source : m_sources)
        collectFrom(source, urgent, m_batch.records.size() + share);
}

void AuditWriter::Loop::collectFrom(Source& source, bool urgent, std::size_t limit)
{
    const Moment now = m_writer.m_clock.monotonic();
    if (now - source.since >= m_writer.m_options.grace) {
        source.since = now;
        source.detachBefore = source.nextDetachBefore;
        source.nextDetachBefore = source.reader.head();
    }
    const bool hurry = urgent || !source.spool.waiters().isEmpty()
        || source.reader.backlog() > m_writer.m_options.urgentBacklog;
    const std::uint64_t detachBefore = hurry ? source.reader.head() : source.detachBefore;
    const std::uint64_t begin = source.reader.cursor();
    while (m_batch.records.size() < limit) {
        const auto record = source.reader.next(detachBefore);
        if (!record)
            break;
        if (record->call) {
            const std::uint64_t lowest = std::min(m_lowest, record->decision);
            const std::uint64_t highest = std::max(m_highest, record->decision);
            if (highest - lowest > static_cast<std::uint64_t>(rowIdSpan())) {
                source.reader.backTo(record->position);
                break;
            }
            m_lowest = lowest;
            m_highest = highest;
        }
        m_batch.records.push_back(*record);
    }
    if (source.reader.cursor() != begin)
        m_batch.positions.insert(source.name, static_cast<qint64>(source.reader.cursor()));
}

bool AuditWriter::Loop::store()
{
    if (m_batch.isEmpty()) {
        m_refused = false; // what was refused is kept and tried again; nothing is kept
        publishHealth();
        return true;
    }
    if (const core::Status written = m_store->write(m_batch); !written) {
        refused(written.error());
        return false;
    }
    stored();
    return true;
}

void AuditWriter::Loop::stored()
{
    for (Source& source : m_sources) {
        source.reader.release();
        if (!source.spool.waiters().isEmpty())
            source.spool.waiters().stored(source.reader.cursor());
    }
    if (m_refused)
        qCInfo(core::logAudit, "The audit log is being written again.");
    m_refused = false;
    {
        const std::lock_guard lock(m_writer.m_mutex);
        m_writer.m_health.stored += m_batch.records.size();
    }
    m_batch.clear();
    publishHealth();
}

void AuditWriter::Loop::refused(const core::Error& error)
{
    if (!m_refused) {
        m_refusedSince = m_writer.m_clock.monotonic();
        qCCritical(core::logAudit,
                   "The audit log can't be written: %s Requests are answered as long as the spools "
                   "have room.",
                   qPrintable(error.message));
    }
    m_refused = true;
    {
        const std::lock_guard lock(m_writer.m_mutex);
        m_writer.m_health.lastError = error.message;
    }
    for (Source& source : m_sources)
        source.spool.waiters().failAll();
    publishHealth();
}

void AuditWriter::Loop::publishHealth()
{
    double backlog = 0;
    quint64 damaged = 0;
    for (const Source& source : m_sources) {
        backlog = std::max(backlog, source.reader.backlog());
        damaged += source.reader.damaged();
    }
    const std::lock_guard lock(m_writer.m_mutex);
    WriterHealth& health = m_writer.m_health;
    if (damaged > health.damaged)
        qCCritical(core::logAudit,
                   "%llu audit records were damaged in memory or on disk and are lost.",
                   static_cast<unsigned long long>(damaged - health.damaged));
    health.damaged = damaged;
    health.backlog = backlog;
    health.storing = !m_refused;
    health.lag = m_refused ? std::chrono::duration_cast<std::chrono::milliseconds>(
                     m_writer.m_clock.monotonic() - m_refusedSince)
                           : 0ms;
}

/// Everything that is not urgent, one short transaction at a time.
void AuditWriter::Loop::maintain(bool flushEverything)
{
    while (true) {
        const core::Result<bool> more = maintainOnce(flushEverything);
        if (!more) { // nothing is lost by it, and the next batch will tell if the store is gone
            qCWarning(core::logAudit, "The audit log could not be tidied up: %s",
                      qPrintable(more.error().message));
            return;
        }
        if (!*more || !flushEverything)
            return;
    }
}

core::Result<bool> AuditWriter::Loop::maintainOnce(bool flushEverything)
{
    const Moment now = m_writer.m_clock.monotonic();
    UsageTally& tally = m_store->tally();
    const auto wait = std::min<std::chrono::microseconds>(
        tallyEvery + tally.tokens() * tallyPerToken, tallyAtMost);
    if (!tally.isEmpty() && (flushEverything || tally.isFlushing() || now - m_lastTally >= wait)) {
        const auto more = tally.flushSome(m_store->database(), m_store->number());
        if (!more)
            return more.error();
        m_lastTally = now;
        if (*more || flushEverything)
            return !tally.isEmpty();
    }
    if (flushEverything)
        return false;
    if (const auto merged = m_compactor->step(); !merged || *merged)
        return merged;
    if (now - m_lastRetention >= retentionEvery)
        m_retentionDue = true;
    if (m_retentionDue) {
        m_lastRetention = now;
        const auto more = m_retention->step(m_writer.m_clock.now()
                                            - std::chrono::days(m_writer.m_retentionDays.load()));
        if (!more)
            return more.error();
        m_retentionDue = *more;
        return *more;
    }
    return false;
}

void AuditWriter::Loop::sleep(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_writer.m_mutex);
    m_writer.m_wake.wait_for(lock, time,
                             [this] { return m_writer.m_woken || m_writer.m_stopping; });
    m_writer.m_woken = false;
}

AuditWriter::Loop::Orders AuditWriter::Loop::orders()
{
    const std::lock_guard lock(m_writer.m_mutex);
    const bool drain = m_writer.m_drainsAsked > m_writer.m_drainsDone;
    return {m_writer.m_stopping, drain ? m_writer.m_drainsAsked : 0};
}

} // namespace audit
