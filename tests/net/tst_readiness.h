// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ReadinessTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesWakeAReader();
    void aShortReadLeavesNothingBehind();
    void aFullReadIsFollowedByAnother();
    void theEndIsReadAfterTheLastBytes();
    void aResetWakesReaderAndWriter();
    void aWriterIsCalledWhenThePeerHasTakenSomething();
    void nobodyIsCalledFromInsideTheWait();

    void aClosedStreamCallsNobody();
    void aStreamClosedByTheOneBeforeIsNotCalled();
    void aSocketWithTheSameNumberIsAnotherOne();
    void aWaiterMayEndWhatItBelongsTo();
    void aLoopThatGoesLetsGoOfWaiters();
    void aBusyStreamDoesNotKeepOthersWaiting();
    void silenceIsWhatThePeerHasNotBroken();
    void aChildProcessDoesNotKeepTheWatchAlive();
};
