// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureLeadsToTheRowsBehindIt();
    void aPointOfTheChartLeadsToItsStretchOfTime();
    void theChartIsATableForWhoReads();
    void theTimePerCallIsALineOfItsOwn();
    void nothingIsDrawnWhereNothingWasCalled();
    void theTileOfTokensTellsWhatExpires();
    void theHealthCardNamesTheNodeThatDoesNotAnswer();
    void namesOfTokensAreAskedForOnce();
    void figuresFollowTheService();
    void nobodyAsksWhileThePageIsHidden();
};
