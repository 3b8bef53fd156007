// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void oneConnectionServesManyRequests();
    void bytesMayComeOneByOne();
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedRequestsBehindALateAnswerWait();
    void aLargeHeadFitsAndALargerIsRefused();
    void malformedAndOversizedHeadsAreRefusedAndClosed_data();
    void malformedAndOversizedHeadsAreRefusedAndClosed();
    void theRefusalArrivesAlthoughMoreIsBeingSent();
    void http10AndConnectionCloseEndTheConnection_data();
    void http10AndConnectionCloseEndTheConnection();
    void aWholeBodyIsRead_data();
    void aWholeBodyIsRead();
    void aBodyOverTheCapIsTooLarge_data();
    void aBodyOverTheCapIsTooLarge();
    void aMalformedChunkFailsTheBody();
    void aBodyIsReadInPartsWithBackPressure();
    void continueIsSentOnlyWhenTheBodyIsWanted();
    void anEarlyAnswerDrainsASmallBody_data();
    void anEarlyAnswerDrainsASmallBody();
    void anEarlyAnswerToALargeBodyCloses();
    void streamedAnswersWaitForASlowReader();
    void abortLooksBroken();
    void aPeerThatLeavesIsNoticed();
    void aKeptExchangeCannotTouchTheNextRequest();
    void aRequestStaysReadableAfterItsPeerLeft();
    void rawBytesFlowBothWaysAfterAnUpgrade();
};
