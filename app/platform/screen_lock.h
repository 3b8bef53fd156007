// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace platform {

/// Hears when the person locks the screen. Where the system has no word for that, or says nothing,
/// it stays silent. Main thread.
///
/// Linux: the session's Lock signal and locked hint of logind, and the screen savers of desktops,
/// over D-Bus. Windows: session notifications. macOS: the distributed notification.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLock(QObject* parent = nullptr);
    ~ScreenLock() override;

signals:
    /// May come more than once for one lock.
    void locked();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace platform
