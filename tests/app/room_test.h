// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What has room where in the console's own widgets: looks.md §4, §7, §11 and §12.
class RoomTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void whatScrollsEndsWhereTheRestEnds_data();
    void whatScrollsEndsWhereTheRestEnds();
    void aNarrowSheetStandsInTheMiddleOrAtTheNearSide();
    void anExampleEndsBeforeTheKeys();
    void aFieldHasRoomForItsChevronsAtTheFarSide();
    void aNumberStandsAtTheNearSide();
    void codeIsReadFromTheLeftInEveryLanguage();
    void headsOfCardsAreEquallyHigh();
    void helpDoesNotPushALabelFromItsDescription();
    void aButtonShowsTheFocusOnce();
    void wordsAndKeysOfAMenuStandApart();
    void fieldsAndIconsGrowWithTheLetters();
    void aTooltipIsAsWideAsItsWordsAndWraps_data();
    void aTooltipIsAsWideAsItsWordsAndWraps();
    void aListOfSuggestionsHasRowsAsHighAsThoseOfAChoice();
    void theSameKeyHasOneName();
    void wrappedLinesBeginAtOneEdgeFromTheRight();
    void switchesEndWhereOtherControlsEnd_data();
    void switchesEndWhereOtherControlsEnd();
    void aPanelLeavesItsPlaceSoonerWithLargeLetters();
};
