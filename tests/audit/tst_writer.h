// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestWriter : public test::AuditTest
{
    Q_OBJECT

private slots:
    void everyCallIsStoredOnceAsItWas();
    void callsOfSeveralSpoolsComeTogether();
    void aCallUnderWayIsStoredAfterItsGraceAndCompletedLater();
    void drainingWaitsForNoEnd();
    void whoWaitsForDurabilityHearsAtOnce();
    void usageOfTokensIsCountedOnce();
    void deniedCallsAreNoUse();
    void callsOfTheAdministrationApiAreUsesButNoTraffic();
    void statisticsCountEveryCallOnce();
    void whenTheStoreRefusesCallsWaitAndNoneIsLost();
    void aCommitOfUnknownOutcomeStoresOnce();
    void aFullSpoolIsEmptiedWithoutWaiting();
    void noSecretReachesTheDatabase();
    void clocksThatGoBackLoseNothing();
};
