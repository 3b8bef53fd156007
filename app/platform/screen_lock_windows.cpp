// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/screen_lock.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>

#include <windows.h>
#include <wtsapi32.h>

namespace platform {

/// A window that nobody sees, which Windows tells of the session.
class ScreenLock::Listener : public QAbstractNativeEventFilter
{
public:
    explicit Listener(ScreenLock& owner) : m_owner(owner)
    {
        m_window.create();
        m_registered = WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION) != FALSE;
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~Listener() override
    {
        if (m_registered)
            WTSUnRegisterSessionNotification(handle());
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto* told = static_cast<const MSG*>(message);
        if (told->message == WM_WTSSESSION_CHANGE && told->wParam == WTS_SESSION_LOCK)
            emit m_owner.locked();
        return false;
    }

private:
    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(m_window.winId()); }

    ScreenLock& m_owner;
    QWindow m_window;
    bool m_registered = false;
};

ScreenLock::ScreenLock(QObject* parent)
    : QObject(parent)
    , m_listener(std::make_unique<Listener>(*this))
{ }

ScreenLock::~ScreenLock() = default;

} // namespace platform
