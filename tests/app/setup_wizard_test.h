// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// From the address of a fresh service to its first administrator and a starting profile.
class SetupWizardTest : public QObject
{
    Q_OBJECT
private slots:
    void aFreshServiceAsksForTheFirstAdministrator();
    void aServiceWithAnAdministratorAsksToSignIn();
    void anOlderServiceAsksToSignIn();
    void onThisComputerEnterGoesOnAtOnce();
    void aServiceThatDoesNotRunIsSaidToBeStarted_data();
    void aServiceThatDoesNotRunIsSaidToBeStarted();
    void backFromSigningInKeepsTheChoice();
    void whatIsMissingIsSaidBeforeAnythingIsSent();
    void aWrongCodeIsSaidBesideIt();
    void whatTheServiceFindsWrongStandsBesideItsField();
    void somebodyElseWasFirst();
    void profileIsChosenAfterwards();
    void profileCanBeLeftAsItIs();
    void whoLeavesMeanwhileComesInOnce();
    void theCodeAndThePasswordsAreForgotten();
    void thisComputerIsNotAddedTwice();
    void theSamePersonAtTheSameAddressIsOneEntry_data();
    void theSamePersonAtTheSameAddressIsOneEntry();
    void theChecklistFollowsWhatIsConfigured();
    void theChecklistGoesWhenNothingNecessaryIsLeft();
    void everyEmptyPageShowsTheWayOn_data();
    void everyEmptyPageShowsTheWayOn();
    void theStepOfAnEmptyPageBeginsThere();
    void anEmptyServiceCanTakeOverAConfiguration();
};
