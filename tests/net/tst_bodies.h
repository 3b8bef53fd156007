// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What follows the heads: bodies, streamed answers, raw bytes.
class BodyTest : public QObject
{
    Q_OBJECT

private slots:
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
    void rawBytesFlowBothWaysAfterAnUpgrade();
};
