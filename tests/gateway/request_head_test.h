// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is written to upstreams and clients, as functions of what was parsed.
class RequestHeadTest : public QObject
{
    Q_OBJECT

private slots:
    void baseUrlsAreReadStrictly_data();
    void baseUrlsAreReadStrictly();
    void theHeadIsWrittenAnew();
    void fieldsThatNeverGoOn_data();
    void fieldsThatNeverGoOn();
    void fieldsThatGoOn_data();
    void fieldsThatGoOn();
    void theCredentialGoesOnOnlyWhenAsked_data();
    void theCredentialGoesOnOnlyWhenAsked();
    void identityReplacesWhatTheClientSays();
    void identityCannotSplitTheHead();
    void framingFollowsTheBody_data();
    void framingFollowsTheBody();
    void onlyIdempotentRequestsWithoutAStreamedBodyAreRepeated_data();
    void onlyIdempotentRequestsWithoutAStreamedBodyAreRepeated();
    void answersKeepTheirOwnFieldsOnly();
    void answersOfUnknownLengthAreMarkedOff_data();
    void answersOfUnknownLengthAreMarkedOff();
};
