// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DifferenceTest : public QObject
{
    Q_OBJECT
private slots:
    void equalPagesDoNotDiffer();
    void aValueDiffersByItsPath();
    void anEntryIsKnownByItsRangeNotItsPlace();
    void chosenRowsGoOnTopOfTheirs();
    void anEntryThatIWantGoneGoes();
    void aMergeKeepsBothWhereTheyDoNotMeet();
    void whatBothChangedIsAClashAndOnesOwnStands();
    void whatBothReplacedIsAskedAndNotJoined();
};
