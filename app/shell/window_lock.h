// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMenu;

namespace shell {

class Preferences;

/// Covers the window, and hides every dialog over it, until the person who is signed in has given
/// the password again: on demand, when the screen is locked, or when nobody has touched keyboard or
/// mouse for a while. What was entered stays. Main thread.
class WindowLock : public QObject
{
    Q_OBJECT
public:
    /// \a preferences say after how long it locks by itself; they outlive the lock.
    WindowLock(QWidget& window, Preferences& preferences);

    /// The session to lock, which outlives its use here, and what its service is called; null:
    /// there is nothing to lock.
    void setSession(client::Session* session, const QString& service);
    /// The screen was locked: locks with it, unless the person does not want that.
    void lockWithScreen();
    /// Fills a menu with that choice and the times after which it locks by itself.
    void showChoices(QMenu& menu);
    /// Locks by itself after this time without a key or a click; 0: never.
    void setPatience(std::chrono::milliseconds patience);
    void lock();
    [[nodiscard]] bool isLocked() const { return m_cover != nullptr; }

signals:
    /// The person would rather sign out.
    void givenUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unlock();

    QWidget& m_window;
    Preferences& m_preferences;
    client::Session* m_session = nullptr;
    QString m_service;
    QTimer m_idle;
    QPointer<QWidget> m_cover;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace shell
