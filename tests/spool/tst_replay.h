// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedCallOfAKilledProcessIsReplayedOnce();
    void replayGoesOnWhereTheStoreStopped();
    void replayWorksAtEveryLap();
    void rewindingGivesTheSameRecordsAgain();
    void whatIsNoSpoolIsRefused_data();
    void whatIsNoSpoolIsRefused();
};
