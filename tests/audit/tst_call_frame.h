// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCallFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsUnpacked();
    void theLargestValuesComeThrough();
    void framesOfTheFirstVersionAreStillRead();
    void targetsShareTheirBeginnings();
    void callsTakeFewBytes();
    void aBuilderIsUsedAgainAndAgain();
    void builderAndReaderAgreeOnKeysAndSpan();
    void everyCutIsNoticed();
    void anyBytesAreReadWithoutHarm();
};
