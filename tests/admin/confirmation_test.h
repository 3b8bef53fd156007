// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Settings that are rolled back unless they are confirmed (N12), and what their author is told
/// before.
class ConfirmationTest : public QObject
{
    Q_OBJECT

private slots:
    void confirmedInTimeItStays();
    void notConfirmedItIsRolledBack();
    void theAlarmGoesOffInTime();
    void undoneAtOnce();
    void itSurvivesARestart();
    void aClockThatIsSetBackGivesNoMoreTime();
    void clockBeforeTheChange();
    void nothingElseChangesMeanwhile();
    void groupsThatMayComeBackStay();
    void aConfirmationNamesItsChange();
    void tooLateIsTooLate();
    void rollingBackIsTriedAgain();
    void damagedRecord();
    void confirmThroughTheNewPolicy();
    void theMachineItselfStaysIn();
    void shuttingOneselfOutIsRefused();
    void onlySomePages_data();
    void onlySomePages();
    void checkStoresNothing();
    void checkCollectsProblems();
    void checkTriesAnAddress();
    void warnings_data();
    void warnings();
    void whatAnswersAddMayComeBack();
    void usersDoNotConfirm();
};
