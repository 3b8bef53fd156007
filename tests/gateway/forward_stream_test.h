// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What goes through: heads and bodies of every framing, both ways.
class ForwardStreamTest : public QObject
{
    Q_OBJECT

private slots:
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
    void aSlowReaderSlowsTheUpstream();
};
