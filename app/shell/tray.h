// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;
class QWidget;

namespace shell {

/// The icon in the desktop's tray, which not every desktop has: brings the window back, and tells
/// what a person should know while the window is hidden.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QWidget& window);
    ~Tray() override;

    /// Why there can be none; empty: there can.
    [[nodiscard]] static QString unavailableReason();
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_icon != nullptr; }
    void tell(const QString& title, const QString& text);

signals:
    void quitAsked();

private:
    void bringForward();

    QWidget& m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace shell
