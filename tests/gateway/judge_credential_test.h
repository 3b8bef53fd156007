// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The stages that find out who asks: credential, TLS, own tokens, passwords, foreign tokens.
class JudgeCredentialTest : public QObject
{
    Q_OBJECT

private slots:
    void exactlyOneCredential();
    void tls();
    void ownTokens();
    void whatLooksLikeOursIsNeverPassedOn();
    void schemes();
    void sharedTokens();
    void rotatedTokens();
    void refusedTokensAreStillNamedForTheRecord();
    void passwordsOff();
    void localPasswords();
    void aPasswordCheckIsAskedFor();
    void upstreamPasswords();
    void foreignTokens();
    void whoIsVouchedFor();
    void whatIsConsumed();
    void tokensInTheQuery();
    void failuresCountTowardsTheLockout_data();
    void failuresCountTowardsTheLockout();
    void accountsAreLockedUnderOneName();
    void aRightPasswordForgetsTheAccountsFailures();
    void explainingLeavesTheCountersAlone();
};
