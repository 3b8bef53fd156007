// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace runtime {

/// Before anything secret is in memory: no core files, no tracing by other processes of the user,
/// private files only (umask 077), broken pipes as errors.
void hardenProcess();

/// Sends Qt's messages to stderr with the "<n>" priorities that journald understands.
void logToStderr();

/// Tells systemd, when it listens ($NOTIFY_SOCKET): "READY=1", "STOPPING=1", "STATUS=...".
void notifySystemd(const QByteArray& state);

/// Turns SIGTERM, SIGINT and SIGHUP into calls on the thread that created it.
class Signals : public QObject
{
public:
    Signals(std::function<void()> terminate, std::function<void()> reload);
    ~Signals() override;
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

private:
    std::function<void()> m_terminate;
    std::function<void()> m_reload;
    int m_pipe[2] = {-1, -1};
};

/// Makes sure that one service at a time uses a data directory. Held until destroyed, also by a
/// crash.
class InstanceLock
{
public:
    InstanceLock() = default;
    ~InstanceLock();
    InstanceLock(const InstanceLock&) = delete;
    InstanceLock& operator=(const InstanceLock&) = delete;

    /// False: another process holds it.
    [[nodiscard]] bool acquire(const QString& file);

private:
    int m_descriptor = -1;
};

} // namespace runtime
