// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void signsIn_data();
    void signsIn();
    void countsFailuresAndResets();
    void locksAfterFailures();
    void anAdministratorUnlocks();
    void disabledMeanwhile();
    void passwordChangedMeanwhile();
    void oldHashIsMadeAnew();
    void answersNeverComeFromWithin();
    void overload();

    void sessionLasts();
    void sessionEndsWhenIdle();
    void sessionEndsAtItsAbsoluteAge();
    void sessionIsNotInTheStore();
    void sessionEndsOnSignOut();
    void sessionsEndWithThePassword();
    void noSession_data();
    void noSession();
};
