// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForTokensWithEveryFilterEncoded();
    void readsTokensAndWhereTheListGoesOn();
    void givesAValueWithItsVersionAndSendsItBack();
    void passesAStaleChangeOnAsStale();
    void carriesEveryFieldErrorAndTheDecisionId();
    void carriesTheCandidatesOfAFullUser();
    void readsSettingsOfANewerService();
    void saysSoWhenTheAnswerIsNoneOfThisService();
    void doesNotCallACompletionWhoseContextIsGone();
    void doesNotCallACancelledCompletion();
    void givingUpEndsOnlyWhatAsks();
    void whatFollowsFromAnAnswerIsTheSameWait();
    void sendsTheSessionAndNothingElseAboutIt();
    void keepsWhatWasAskedWhenTheSessionEnds();
    void abandonsTheWorkOfSomebodyElse();
    void aWrongPasswordEndsNoSession();
    void createsATokenWithAnIdempotencyKey();
    void readsAnAuditRowAndStatistics();
    void readsAnExplanation();
    void readsWhatIsWrongWithLimits();
};
