// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestRecovery : public test::AuditTest
{
    Q_OBJECT

private slots:
    void killedProcessesLoseNoAnsweredCall();
    void spoolsOfWorkersThatAreGoneAreTakenOver();
    void recoveringTwiceStoresOnce();
    void aSpoolInUseStopsASecondProcess();
    void anUnreadableSpoolIsKeptAside();
    void aDamagedSpoolGivesWhatItCan();
    void idsGoOnAfterTheGreatest();
    void positionsOfOtherNodesStay();
};
