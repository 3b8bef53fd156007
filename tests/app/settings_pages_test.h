// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class SettingsPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsUnsavedAfterReading();
    void aSwitchMakesADraftAndDiscardDropsIt();
    void savingSendsThePageWithItsVersion();
    void addressesAreRolledBackUnlessConfirmed();
    void anAddressIsReadAsTheServiceReadsIt_data();
    void anAddressIsReadAsTheServiceReadsIt();
    void anEmptyAllowListCannotBeSaved();
    void aStalePageOpensTheConflictAndKeepsTheDraft();
    void theConflictTellsWhoSaved();
    void whatWasChosenInTheConflictIsSaved();
    void theOwnAddressIsToldBeforeSaving();
    void aLostConnectionKeepsTheDraftAndForbidsSaving();
    void secureModeWantsItsNameTyped();
    void aLockedSwitchSaysWhy();
    void lockoutSecondsAreShownInTheLargestUnit();
    void entriesShowWhatTheServiceSaysAboutThem();
    void somethingTypedIsNotForgottenWhenSaving();
    void severalRangesAreReadAtOnce();
    void aLongListShowsWhatTheFilterFinds();
    void theDraftIsTriedOnRecordedTraffic();
    void tokensKeepALimitOfTheirOwn();
    void secureModeTellsItsProof_data();
    void secureModeTellsItsProof();
    void anUpstreamHasAddressesOfItsOwn();
    void aConfigurationIsShownBeforeItIsImported();
};
