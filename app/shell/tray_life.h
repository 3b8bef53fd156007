// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/preferences.h"
#include "app/shell/tray.h"
#include "common/core/clock.h"

#include <QPointer>

class QAction;

namespace shell {

class ExpiryReminder;
class ServiceLink;

/// What the console does while its window is closed, if the person wants that: it stays in the
/// tray and reminds of tokens that expire.
class TrayLife final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the object.
    TrayLife(QWidget& window, Preferences& preferences, const core::Clock& clock);

    [[nodiscard]] bool isOn() const { return m_tray.isOn(); }
    /// Makes the entry of the menu switch it, or say why it can't.
    void offer(QAction& entry);
    /// Somebody is signed in there; the reminders end with the session's object.
    void watch(ServiceLink& link);
    /// Nobody is signed in any more.
    void rest();

signals:
    void quitAsked();

private:
    void setOn(bool on);

    Preferences& m_preferences;
    const core::Clock& m_clock;
    Tray m_tray;
    QPointer<ExpiryReminder> m_reminder;
};

} // namespace shell
