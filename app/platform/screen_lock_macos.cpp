// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/screen_lock.h"

#include <CoreFoundation/CoreFoundation.h>

namespace platform {

/// The notification comes on the main thread's run loop, which is Qt's event loop.
class ScreenLock::Listener
{
public:
    explicit Listener(ScreenLock& owner) : m_owner(owner)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this,
                                        &Listener::told, CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
    }
    ~Listener()
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

private:
    static void told(CFNotificationCenterRef, void* observer, CFNotificationName, const void*,
                     CFDictionaryRef)
    {
        emit static_cast<Listener*>(observer)->m_owner.locked();
    }

    ScreenLock& m_owner;
};

ScreenLock::ScreenLock(QObject* parent)
    : QObject(parent)
    , m_listener(std::make_unique<Listener>(*this))
{ }

ScreenLock::~ScreenLock() = default;

} // namespace platform
