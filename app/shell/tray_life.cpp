// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tray_life.h"

#include "app/shell/expiry_reminder.h"
#include "app/shell/service_link.h"

#include <QAction>
#include <QApplication>

namespace shell {

TrayLife::TrayLife(QWidget& window, Preferences& preferences, const core::Clock& clock)
    : m_preferences(preferences)
    , m_clock(clock)
    , m_tray(window)
{
    connect(&m_tray, &Tray::quitAsked, this, &TrayLife::quitAsked);
    setOn(preferences.tray());
}

void TrayLife::offer(QAction& entry)
{
    const QString reason = Tray::unavailableReason();
    entry.setEnabled(reason.isEmpty());
    if (!reason.isEmpty()) // said in the menu, too: not everybody gets to see tooltips
        entry.setText(tr("%1 (not on this desktop)").arg(entry.text()));
    entry.setToolTip(reason);
    entry.setChecked(m_tray.isOn());
    connect(&entry, &QAction::toggled, this, [this](bool on) {
        m_preferences.setTray(on);
        setOn(on);
    });
}

void TrayLife::setOn(bool on)
{
    m_tray.setOn(on && Tray::unavailableReason().isEmpty());
    QApplication::setQuitOnLastWindowClosed(!m_tray.isOn()); // hidden windows are none
    if (m_reminder)
        m_reminder->setOn(m_tray.isOn());
}

void TrayLife::watch(ServiceLink& link)
{
    m_reminder = new ExpiryReminder(link.client(), link.session().account().user.name,
                                    m_preferences, m_clock, &link.session());
    connect(m_reminder, &ExpiryReminder::reminded, &m_tray, &Tray::tell);
    m_reminder->setOn(m_tray.isOn());
}

void TrayLife::rest()
{
    delete m_reminder;
}

} // namespace shell
