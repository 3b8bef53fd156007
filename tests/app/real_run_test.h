// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A tested request that is also really sent through the gateway.
class RealRunTest : public QObject
{
    Q_OBJECT

private slots:
    void theGatewayIsWhereTheServiceSays_data();
    void theGatewayIsWhereTheServiceSays();
    void aTokenIsNotSentInTheClear_data();
    void aTokenIsNotSentInTheClear();
    void theRequestIsAsAProgramSendsIt_data();
    void theRequestIsAsAProgramSendsIt();
    void bodiesAreShownAsTextOrAsBytes_data();
    void bodiesAreShownAsTextOrAsBytes();
    void onlyHeadersThatMatterAreShown();
    void aPickedTokenHasNothingToSend();
    void theAnswerIsShownBesideTheDecision();
    void anotherVerdictThanExplainedIsSaid_data();
    void anotherVerdictThanExplainedIsSaid();
    void whatChangesSomethingIsAskedAbout_data();
    void whatChangesSomethingIsAskedAbout();
    void whatIsNotExplainedIsNotSent();
    void anAddressThatWillNotDoIsSaid();
    void aGatewayThatDoesNotAnswerIsSaid();
};
