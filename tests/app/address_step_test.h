// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Where a service is: on this computer, where nothing is to be typed, or on another.
class AddressStepTest : public QObject
{
    Q_OBJECT
private slots:
    void onThisComputerNothingNeedsTyping();
    void aServiceStandsWhereItBelongs_data();
    void aServiceStandsWhereItBelongs();
    void eitherPlaceKeepsWhatWasTyped();
    void anAddressOfThisComputerMayBeTyped_data();
    void anAddressOfThisComputerMayBeTyped();
    void aWrongPortIsSaidBesideIt_data();
    void aWrongPortIsSaidBesideIt();
    void aFieldIsJudgedWhenItIsLeft();
    void digitsOfEveryLanguageArePorts();
    void aWrongAddressIsSaidBesideIt();
    void whereItConnectsIsSaid();
    void theEnvironmentFollowsTheAddressUntilItIsChosen();
    void theEnvironmentOfASavedServiceStays();
    void anotherAddressForgetsTheCertificate();
    void whatALinkProposedNobodyTyped_data();
    void whatALinkProposedNobodyTyped();
    void enterGoesOnFromEveryPart();
};
