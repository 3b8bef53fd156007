// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Pages and their dialogs against a service in a script.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTokensWithTheServicesTotal();
    void filtersOnTheService();
    void chipsFilterByState();
    void sortsOnTheService();
    void fetchesMoreWhenScrolledToTheEnd();
    void anEmptyListSaysHowToBegin();
    void aFilterWithoutMatchesSaysSo();
    void makesATokenAndShowsItsValueOnce();
    void showsWhatTheServiceFindsWrong();
    void checksWhileTyping();
    void revokesOnlyAfterAConfirmationThatEnterDoesNotGive();
    void disablesInsteadOfRevoking();
    void revokesManyAfterATypedWord();
    void rotatesWithAnOverlap();
    void testsATokenAndShowsEveryStage();
    void editsLimitsWithErrorsAtTheirColumn();
    void savesSettingsAndKeepsTheDraftInAConflict();
    void aUserSeesOnlyTheOwn();
    void theOwnTokensFollowWhatOthersDo();
    void selfServiceOffSaysSo();
    void resetsFailedSignIns();
    void deletesAUserAfterTheTypedName();
    void everyControlHasAName();
    void aHundredThousandTokensScrollWithoutAHitch();
};
