// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class WorkersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWorkerHasItsOwnHandler();
    void runOnEachReachesEveryWorker();
    void runOnEachFromAWorkerDoesNotWaitForItself();
    void runOnEachCountsOnlyThoseThatAreInTime();
    void whatIsPublishedIsSeenByTheNextRequest();
    void stopFinishesRequestsInFlight();
    void stopClosesIdleConnections();
    void stopGivesUpAtTheDeadline();
    void anIdleConnectionMayBringALastRequest();
    void tooManyConnectionsGet503();
    void oneAddressGetsItsShare();
    void acceptingPausesWithoutDescriptors();
};
