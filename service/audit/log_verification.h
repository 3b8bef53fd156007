// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/audit_verifier.h"

#include <QFuture>

#include <atomic>
#include <thread>

namespace audit {

/// Checks the audit log beside everything else: on a thread and a connection of its own, one check
/// at a time. Control thread, which stays free meanwhile.
class LogVerification
{
public:
    /// Both outlive the object.
    LogVerification(const store::Database& database, const core::Secret& key);
    LogVerification(const LogVerification&) = delete;
    LogVerification& operator=(const LogVerification&) = delete;
    ~LogVerification();

    struct Progress
    {
        bool running = false;
        qint64 checked = 0; ///< records so far
        qint64 all = 0; ///< that there were when the check began; 0: not counted yet
    };
    [[nodiscard]] Progress progress() const;

    /// Begins a check, unless one is under way: ask progress() first. Only what is older than \a
    /// keptSince may be missing. After cancel() the answer is Verification::cancelled.
    QFuture<core::Result<Verification>> start(core::Timestamp keptSince);
    /// Ends the check that is under way, soon.
    void cancel() { m_cancelled = true; }
    /// Ends it and waits until its answer is given, which is on the check's thread: call before
    /// whoever gets that goes.
    void stop();

private:
    core::Result<Verification> check(core::Timestamp keptSince);

    const store::Database& m_database;
    const core::Secret& m_key;
    std::atomic<bool> m_running{false};
    std::atomic<bool> m_cancelled{false};
    std::atomic<qint64> m_checked{0};
    std::atomic<qint64> m_all{0};
    std::thread m_thread;
};

} // namespace audit
