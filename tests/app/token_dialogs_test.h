// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is asked and told about single tokens, and a person's own ones.
class TokenDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void confirmationsTellWhatTheRecordsSay_data();
    void confirmationsTellWhatTheRecordsSay();
    void whatCouldNotBeCountedIsSaid();
    void rotatingTellsWhereTheOldValueIs();
    void editingSendsOnlyWhatChanged();
    void editingChecksAsTheServiceDoes();
    void somebodyElseWasFaster();
    void inSecureModeNothingIsEdited();
    void aTokenHasARateLimitOfItsOwn();
    void aTokenEndsWithACertainDay(); // MO-10
    void usersGiveNoRateLimits();
    void theValueIsShownAfterThePassword();
    void roomIsMadeByDeleting_data();
    void roomIsMadeByDeleting();
    void ownTokensShowTheirRecordedUse();
    void theHeaderFieldAloneIsASnippetToo();
    void everyNewDialogNamesItsControls();
};
