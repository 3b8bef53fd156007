// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tailsTheLogUntilOneScrolls();
    void saysHowManyCameMeanwhile();
    void aGapIsNotShownAsIfNothingWereMissing();
    void looksWhenTheServiceTells();
    void looksNowAndThenWhereTheServiceTellsNothing();
    void nobodyLooksWhileThePageIsHiddenOrTheServiceAway();
    void aLogThatCannotComeIsNotCalledLive();
    void searchesTheLog();
    void linksFilterByOwnerAndAddress();
    void whatIsReadStaysWhenNewerRowsMakeRoom();
    void nothingFoundOffersTheWholeLog();
    void anEmptyTimeIsNotCalledAFilter();
    void aSearchGoesOnUntilSomethingIsFound();
    void aRecordShowsWhatEachStageSaidThenAndToday();
    void arrowKeysAskOnlyForTheRowWhereTheyStop();
    void aRecordWithoutStagesSaysSo();
    void changesHaveNoTrace();
    void aChangeSaysWhatWasBeforeAndAfter();
    void aChangedEntryIsToldFieldByField_data();
    void aChangedEntryIsToldFieldByField();
    void aChangeLeadsToTheHistoryOfWhatItChanged();
    void aCallIsCopiedAsCurl();
    void anExportSaysHowFarItIs();
    void theFileHasTheColumnsThatAreShown();
    void aStoppedExportLeavesNoFile();
    void aFailedExportLeavesNoFile();
    void chipsAskForCallsWithoutATokenAndForSlowOnes();
    void copiesTheDecisionsOfTheSelectedRows();
};
