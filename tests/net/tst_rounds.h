// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class RoundTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsReadyTogetherAreForeseenOnceAndBeforeTheyAreHandled();
    void aRequestAloneIsNotForeseen();
    void whatIsRefusedIsNotForeseen();
    void pipelinedRequestsOfARoundAreAnsweredInOrder();
    void aClientThatLeavesHarmsNobody();
    void aHandlerMayEndAnotherConnectionOfItsRound();
};
