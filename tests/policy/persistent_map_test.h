// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The persistent map against an ordinary one, and what copies may and may not see of each other.
class PersistentMapTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyFindsNothing();
    void setReplacesByKey();
    void eraseSaysWhetherThereWasOne();
    void aCopyDoesNotSeeLaterChanges();
    void movingLeavesAnEmptyMap();
    void mapsOfEqualContentListItAlike();
    void anApproachArrivesWhereFindDoes_data();
    void anApproachArrivesWhereFindDoes();
    void randomChangesAgreeWithAnOrdinaryMap_data();
    void randomChangesAgreeWithAnOrdinaryMap();
    void oldVersionsStayWhatTheyWere_data();
    void oldVersionsStayWhatTheyWere();
    void everyRecordIsFreedOnce();
    void changingAUniqueMapCopiesNoRecord();
    void copiesMayBeChangedAndDroppedOnDifferentThreads();
};
