// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsReadInOrder();
    void theFileIsPrivateAndHasItsSpace();
    void aFileInUseIsRefused();
    void aLeftoverIsMovedAside();
    void aFullDiskIsMetAtOpening();
    void textsAreCutAndCleaned();
    void longRunsWrapAround();
    void fullMeansNothingIsWritten();
    void completionsHaveTheirRoomEvenWhenFull();
    void aCallUnderWayHoldsTheReaderUntilItIsDetached();
    void aLateCompletionComesAsItsOwnRecord();
    void aLateCompletionAfterItsPlaceWasReused();
    void rewindingGivesTheSameRecordsAgain();
    void appendingAllocatesNothing();
    void waitersHearWhenTheirRecordIsStored();
    void producerAndConsumerMeetOnlyInTheRing();
};
