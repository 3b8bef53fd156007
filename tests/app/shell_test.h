// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ShellTest : public QObject
{
    Q_OBJECT
private slots:
    void aServiceThatIsNewerIsSaidUntilItIsPutAway();
    void everyControlHasAName();
    void everySettingSaysWhatItIs();
    void hardSettingsHaveAQuestionMark();
    void everyMenuEntryHasALetterOfItsOwn_data();
    void everyMenuEntryHasALetterOfItsOwn();
    void everyMenuGetsItsLettersWhenItOpens_data();
    void everyMenuGetsItsLettersWhenItOpens();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void pagesThatFitDoNotScroll();
    void theNavigationIsAColumnOfIconsInANarrowWindow();
    void aChosenWidthOfTheNavigationWins();
    void aLostServiceIsSaidAndComesBack();
    void aPendingChangeIsKeptOrUndone();
    void anEndedSessionAsksAgainAndGoesOn();
    void aFormGoesOnAfterTheSessionEnded();
    void aFormIsKeptByWhoDoesNotSignInAgain();
    void leavingWithADraftAsksFirst();
    void whatAKilledConsoleLeftIsOffered();
    void whatAKilledConsoleLeftCanBeDropped();
    void aLockedWindowShowsNothingUntilThePasswordIsGiven();
    void aLockedWindowCanBeLeft();
    void itLocksWhenNobodyIsThere();
    void itLocksWithTheScreenUnlessThatIsNotWanted();
    void inProductionChangesAreShownBeforeTheyAreSaved();
    void aProfileIsOpenedByItsName();
    void theConnectionToASavedServiceIsTested();
    void aConnectionThatDoesNotWorkIsExplained();
    void aChangedCertificateHasOneHeading();
    void whatProtectsAConnectionIsTold_data();
    void whatProtectsAConnectionIsTold();
    void aTrayThatIsNotThereIsNotOffered();
    void theKeysThatShowSecretsAreListed();
    void goToAnythingHasTwoKeys();
    void aWishSurvivesTheWayToAnotherConsole();
    void thePaletteOpensAPage();
    void thePaletteFindsSettingsAndUpstreams();
    void thePaletteHasWhatTheMenusHave();
    void whereOneWentLatelyComesFirst();
    void theStatusBarSaysWhatGoesOnAndWhatOneMayDo();
    void theStatusBarTellsTheNodesOfTheStore();
    void switchingTheLanguageKeepsTheService();
    void settingsThatCannotBeReadAreMovedAside();
    void whereTheWindowStandsIsKeptApart();
    void theShiftKeyStartsItAsAtFirst();
    void whatTakesLongIsShown();
    void whatTakesLongCanBeGivenUp();
    void whatIsGivenUpCanBeAskedAgain_data();
    void whatIsGivenUpCanBeAskedAgain();
    void aListThatWasGivenUpDoesNotAnswerAnotherQuestion();
    void helpIsOneClickAwayWhereNothingIsYet();
    void noTitleOrFileHoldsTheSession();
    void theClipboardIsEmptiedOnlyWhileItHoldsTheSecret();
};
