// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The table of tokens: what it asks for, what it keeps, and what is done with many at once.
class TokenListTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestWishIsAskedForNext();
    void rowsComeBeforeNumbers();
    void statesAddUpAndUnusedNarrowsDown();
    void chipsThatDoNotFitGoIntoAMenu();
    void chipsAreOneStopOfTheTabKey();
    void whatAnotherAdministratorChangesIsReadAlone();
    void tokensOfOthersComeWithoutLosingTheSelection();
    void aListThatNobodySeesAsksNothing();
    void theSelectionSurvivesARefresh();
    void theStateIsThereAfterARestart();
    void columnsGiveWayToTheName();
    void chosenColumnsAreKept();
    void whatExpiresSoonestComesFirst();
    void whatExpiresSoonHasAClockBesideItsColour();
    void aHeadSortsInThreeSteps();
    void aColumnWithoutAnOrderSortsNothing();
    void draggedColumnsAreKeptUntilTheyAreReset();
    void aPastedTokenLeavesItsSecretBehind_data();
    void aPastedTokenLeavesItsSecretBehind();
    void severalAreDoneOneAfterTheOtherAndEachIsToldOf();
    void whatIsCancelledIsLeft();
    void outcomesCanBeTakenAlong();
    void theListIsExportedPartByPart();
    void aSpreadsheetRunsNothing();
    void anExportThatFailsLeavesNoFile();
    void theFileHoldsWhatIsChosen_data();
    void theFileHoldsWhatIsChosen();
    void keysEditAndCopyWhatIsSelected();
};
