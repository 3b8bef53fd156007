// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

/// Whether the console hears that the screen is locked, on message buses of its own.
class ScreenLockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void screenSaversAreHeard_data();
    void screenSaversAreHeard();
    void theOwnSessionIsHeard_data();
    void theOwnSessionIsHeard();
    void otherSessionsAreNot();

private:
    QProcess m_bus;
};
