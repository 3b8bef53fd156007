// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDecisionId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAscendWhateverTheClockDoes();
    void idsOfWorkersAndNodesNeverMeet();
    void aRestartGoesOnAfterTheGreatestStoredId();
    void idsTellTheirTime();
    void idsStayWithin63Bits();
    void textSortsAsIdsDoAndReadsBack();
    void otherTextIsNoId_data();
    void otherTextIsNoId();
};
