// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/secret.h"
#include "service/audit/leftovers.h"
#include "service/spool/spool.h"
#include "service/store/database.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace audit {

/// How the writer is doing, for /health/ready, metrics and the console.
struct WriterHealth
{
    bool storing =
        true; ///< false: the store refuses; the spools fill up, then requests are answered with 503
    QString lastError; ///< why; of the last refusal
    double backlog = 0; ///< of the fullest spool, 0 ... 1
    std::chrono::milliseconds lag{0}; ///< for how long nothing could be stored
    quint64 stored = 0; ///< records since the start
    quint64 damaged = 0; ///< records lost to damage since the start
};

/// Brings what workers append to their spools into the store, on a thread and a connection of its
/// own: in batches, many times a second, each batch in one short transaction.
class AuditWriter
{
public:
    struct Options
    {
        QString folder; ///< of the spools
        int node = 0; ///< 0 ... DecisionIds::maxNode
        core::Secret key; ///< of the hash chain
        std::chrono::milliseconds interval{25};
        /// For how long a call that is under way may hold up what comes after it; at most twice as
        /// long.
        std::chrono::milliseconds grace{1'000};
        double urgentBacklog = 0.25; ///< from here on nothing waits for calls under way
        int retentionDays = 365;
    };

    /// \a database tells where the store is; the writer opens connections of its own.
    AuditWriter(const store::Database& database, const core::Clock& clock, Options options);
    AuditWriter(const AuditWriter&) = delete;
    AuditWriter& operator=(const AuditWriter&) = delete;
    ~AuditWriter(); ///< stop()

    /// Takes over what earlier processes left, on the calling thread. Before any spool is opened in
    /// the folder: the ids of this run go on from its lastDecision.
    core::Result<Recovery> recover();

    /// The spools must live until stop().
    void start(const std::vector<spool::Spool*>& spools);
    /// Stores everything and ends the thread; gives up when the store refuses (what is left is
    /// recovered at the next start). The workers have stopped by then.
    void stop();

    /// Any thread.
    [[nodiscard]] WriterHealth health() const;
    /// Any thread: waits until everything appended so far is stored, calls under way without their
    /// ends, and all usage is counted. False after \a timeout.
    bool drain(std::chrono::milliseconds timeout);
    /// Any thread.
    void setRetentionDays(int days) { m_retentionDays = days; }

private:
    class Loop;

    const store::Database& m_database;
    const core::Clock& m_clock;
    const Options m_options;
    std::atomic<int> m_retentionDays;
    std::thread m_thread;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< for the writer
    std::condition_variable m_changed; ///< for drain()
    bool m_woken = false;
    bool m_stopping = false;
    quint64 m_drainsAsked = 0;
    quint64 m_drainsDone = 0;
    WriterHealth m_health;
};

} // namespace audit
