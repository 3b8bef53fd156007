// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Starting profiles: what each sets and why, and applying them in one change.
class ProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProfileIsOffered();
    void everyChangeHasAReason_data();
    void everyChangeHasAReason();
    void whatEachSets_data();
    void whatEachSets();
    void restrictiveLetsOnlyMembersMakeTokens();
    void applyingIsOneChange();
    void checkOnlyTells();
    void secureModeIsConfirmed();
    void addressesAreLeftAlone();
    void notWhileAChangeWaits();
    void goesBackUnlessItIsConfirmed();
    void isKeptWhenConfirmed();
    void secureModeIsTakenBackToo();
    void changingNothingWaitsForNothing();
    void unknownOnes();
};
