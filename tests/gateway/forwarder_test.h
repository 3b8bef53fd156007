// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ForwarderTest : public QObject
{
    Q_OBJECT

private slots:
    void oneUpstreamConnectionServesManyRequests();
    void answersOfEveryFramingArrive_data();
    void answersOfEveryFramingArrive();
    void answersWithoutBodyKeepTheirLength_data();
    void answersWithoutBodyKeepTheirLength();
    void anHttp10ClientGetsNoChunks();
    void requestBodiesArrive_data();
    void requestBodiesArrive();
    void aBodyThatWasReadIsSentAsAWhole();
    void largeBodiesStreamBothWays();
    void continueIsAnsweredHere();
    void anEarlyAnswerReachesTheClient();
    void interimAnswersAreDropped();
    void redirectsArePassedOn();

    void brokenAnswersBreakTheClientsConnection_data();
    void brokenAnswersBreakTheClientsConnection();
    void answersThatCouldBeReadTwoWaysAreRefused_data();
    void answersThatCouldBeReadTwoWaysAreRefused();
    void whatFollowsAnAnswerMeetsNobody();
    void unaskedBytesOnAnIdleConnectionMeetNobody();

    void aStalePooledConnectionIsReplaced();
    void aPostIsNeverRepeated();
    void anUnreachableUpstreamIs502();
    void aSlowUpstreamIs504();
    void aStalledAnswerIsBrokenOff();
    void aClientThatLeavesEndsTheUpstreamsWork();
    void aBadBodyIsTheClientsFault();
    void aSlowReaderSlowsTheUpstream();
    void idleConnectionsAreGivenUp();
    void aChangedUpstreamGetsNewConnections();

    void webSocketsAreTunnelled();
    void aSilentTunnelEnds();
    void nobodySwitchesProtocolsUnasked();

    void upstreamsMayUseTls_data();
    void upstreamsMayUseTls();
    void aMuteTlsUpstreamIs504();
};
