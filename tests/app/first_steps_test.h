// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// From a service that protects nothing to a first API and a call of it that was tried.
class FirstStepsTest : public QObject
{
    Q_OBJECT
private slots:
    void anApiIsProtectedAndReallyCalled();
    void nobodyElseIsAskedForAnApi_data();
    void nobodyElseIsAskedForAnApi();
    void everyStepCanBeSkipped();
    void whatIsMissingIsSaidBeforeAnythingIsSent();
    void whatTheServiceFindsWrongStandsBesideItsField();
    void goingBackAndForwardMakesNothingTwice();
    void inProductionTheApiIsShownBeforeItIsStored();
    void anotherAddressIsAChangeOfTheSameApi();
    void aProfileIsAppliedOnce();
    void leavingAsksWhileAnApiIsTyped();
    void theTestSaysWhatWentWrong_data();
    void theTestSaysWhatWentWrong();
    void nothingIsSentWhereTheTokenCouldBeRead();
    void aNameThatIsTakenIsNumbered();
    void theTokenIsRevokedAlthoughSomebodyLeft();
    void theHostChoosesTheApi();
    void aRecordThatComesLateIsWaitedFor();
    void nobodySeesTheTokensValue();
    void theTraceIsOneClickAway();
};
