// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestRequestParser : public QObject
{
    Q_OBJECT

private slots:
    void takesAnOrdinaryRequest();
    void viewsPointIntoTheInput();
    void takesEveryMethodItKnows();
    void takes_data();
    void takes();
    void waitsForMore_data();
    void waitsForMore();
    void everySplitGivesTheSameVerdict_data();
    void everySplitGivesTheSameVerdict();
    void framingIsReadInOneWay_data();
    void framingIsReadInOneWay();
    void connectionAndExpect_data();
    void connectionAndExpect();
    void onlyAWebSocketIsFlaggedAsUpgrade_data();
    void onlyAWebSocketIsFlaggedAsUpgrade();
    void pipelinedRequestsAreReadOneByOne();
    void aParserIsAsNewAfterARefusal();
};
