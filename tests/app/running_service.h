// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace test {

inline const char* const adminPassword = "a long enough passphrase 42";

/// A latchkeyd of its own in a folder of its own, with the administrator "admin"; on one worker and
/// free ports. It ends with this.
class RunningService
{
public:
    RunningService() = default;
    RunningService(const RunningService&) = delete;
    RunningService& operator=(const RunningService&) = delete;
    ~RunningService();

    /// Each fails by returning false, with why in fault().
    bool init();
    bool start();
    /// As a crash would.
    bool kill();
    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    /// Of the administration API; the same after a restart.
    [[nodiscard]] const QUrl& address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_service;
    QUrl m_address;
    QString m_port = QStringLiteral("0");
    QString m_fault;
};

} // namespace test
