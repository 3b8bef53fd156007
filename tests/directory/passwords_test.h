// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PasswordsTest : public QObject
{
    Q_OBJECT

private slots:
    void hashesAndVerifies();
    void noHashMatchesNothing_data();
    void noHashMatchesNothing();
    void seesAnOlderCost();
    void rules_data();
    void rules();
    void poolAnswersOnItsOwnThread();
    void poolRefusesWhenTooManyWait();
    void poolRehashesAtTodaysCost();
    void nobodyCostsAsMuchAsSomebody();
    void poolEndsWithJobsWaiting();
};
