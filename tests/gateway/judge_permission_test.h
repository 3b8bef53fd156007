// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The stages that ask whether somebody who is known may do this: token state, owner, user match,
/// token addresses and paths, groups, read-only, limits, rate.
class JudgePermissionTest : public QObject
{
    Q_OBJECT

private slots:
    void tokenState();
    void owner();
    void groupChangesTakeEffectAtOnce();
    void userMatch();
    void tokenAddresses();
    void tokenPaths();
    void groupsWithApiAccess();
    void readOnlyGroups();
    void readOnlyTokens();
    void readOnlyMaySignIn();
    void limits();
    void theExamplesOfTheDocument();
    void limitsOnTheBody();
    void rates();
    void whoIsCounted();
    void ownRates();
    void countersSurviveChangesOfThePolicy();
    void onlyTheAllowedIsCounted();
};
