// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDenial : public QObject
{
    Q_OBJECT

private slots:
    void everyRefusalHasItsOwnAnswer();
    void nothingThatLetsThroughIsAnsweredAsSuch();
    void statusAndChallenge_data();
    void statusAndChallenge();
    void clientsCannotTellUnusableTokensApart();
    void clientsCannotTellFailedPasswordsApart();
    void writesAProblemDocument();
    void problemWithoutDecisionHasNoInstance();
    void textsNeedNoEscapingButQuotes();
    void retryAfterIsAtLeastOneSecond_data();
    void retryAfterIsAtLeastOneSecond();
    void rateLimitFieldsFollowTheDraft();
    void headHasNoBody();
    void standInTellsTheTrueAnswerBeside();
    void aWarmBufferIsAllItNeeds();
};
