// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// One connection and its requests, one after the other.
class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void oneConnectionServesManyRequests();
    void bytesMayComeOneByOne();
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedRequestsBehindALateAnswerWait();
    void aLargeHeadFitsAndALargerIsRefused();
    void anIdleConnectionGivesMemoryBackAndGoesOn();
    void malformedAndOversizedHeadsAreRefusedAndClosed_data();
    void malformedAndOversizedHeadsAreRefusedAndClosed();
    void theRefusalArrivesAlthoughMoreIsBeingSent();
    void http10AndConnectionCloseEndTheConnection_data();
    void http10AndConnectionCloseEndTheConnection();
    void abortLooksBroken();
    void aPeerThatLeavesIsNoticed();
    void aKeptExchangeCannotTouchTheNextRequest();
    void aRequestStaysReadableAfterItsPeerLeft();
};
