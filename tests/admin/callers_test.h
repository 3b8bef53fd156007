// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Who may come in, and how.
class CallersTest : public QObject
{
    Q_OBJECT

private slots:
    void signingIn();
    void signingOut();
    void me();
    void basicWithAPassword();
    void aSessionEndsWithItsUser();
    void aDemotedAdministratorLosesTheSession();
    void tokenOfAnAdministrator();
    void theRecordTellsWhatEachStageSaid();
    void narrowedToken_data();
    void narrowedToken();
    void unusableToken_data();
    void unusableToken();
    void sharedTokenSpeaksForNobody();
    void tokenOfAnotherUser();
    void wrongCredentialsLockTheAddress();
    void wrongPasswordsLockTheAccount();
    void unlocking();
    void localOperator();
};
