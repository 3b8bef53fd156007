// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tray.h"

#include "app/shell/single_instance.h"

#include <QApplication>
#include <QMenu>

namespace shell {

Tray::Tray(QWidget& window) : m_window(window) { }

Tray::~Tray() = default;

QString Tray::unavailableReason()
{
    return QSystemTrayIcon::isSystemTrayAvailable()
        ? QString()
        : tr("This desktop has no tray for icons of programs.");
}

void Tray::setOn(bool on)
{
    if (on == isOn())
        return;
    if (!on) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Open Latchkey")), &QAction::triggered, this, &Tray::bringForward);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitAsked);
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setToolTip(QStringLiteral("Latchkey"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    bringForward();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::bringForward);
    m_icon->show();
}

void Tray::tell(const QString& title, const QString& text)
{
    if (m_icon)
        m_icon->showMessage(title, text);
}

void Tray::bringForward()
{
    m_window.show();
    shell::bringForward(&m_window);
}

} // namespace shell
