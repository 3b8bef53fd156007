// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What does not go through: what the client sees then.
class ForwardFailureTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenAnswersBreakTheClientsConnection_data();
    void brokenAnswersBreakTheClientsConnection();
    void answersThatCouldBeReadTwoWaysAreRefused_data();
    void answersThatCouldBeReadTwoWaysAreRefused();
    void anUnreachableUpstreamIs502();
    void aSlowUpstreamIs504();
    void aStalledAnswerIsBrokenOff();
    void aClientThatLeavesEndsTheUpstreamsWork();
    void aBadBodyIsTheClientsFault();
    void aMuteTlsUpstreamIs504();
};
