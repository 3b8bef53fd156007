// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The ladder as a whole: its order, that every reason can be met, that explaining changes nothing,
/// and what it costs.
class JudgeLadderTest : public QObject
{
    Q_OBJECT

private slots:
    void eachEarlierStageWinsOverEachLater();
    void everyReasonOfTheLadderCanBeMet();
    void theZeroValueDenies();
    void aTraceTellsEveryStage();
    void theTraceNamesTheClosestLimitAndTheSmallestChange();
    void aTraceHoldsNoSecret();
    void theVerdictIsTheSameWithAndWithoutATrace();
    void theSmallestChangeIsSaidForEveryRefusal();
    void judgementsAreReusedWithoutLeftovers();
    void theTokenPathAllocatesNothing_data();
    void theTokenPathAllocatesNothing();
};
