// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What was typed in the form of a dialog outlives a console that is killed.
class KeptFormTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void whatWasTypedIsOfferedAgain_data();
    void whatWasTypedIsOfferedAgain();
    void theLimitOfATokenIsOfferedAgain();
    void passwordsAreNeverKept();
    void cancellingDropsIt();
    void savingDropsIt();
    void whatIsForgottenIsNotOfferedAgain();
    void whatNobodyDecidedAboutIsOfferedAgain();
    void aFormThatNobodyTypedInIsNotKept();
    void linesOfAnOpenLimitEditorAreKeptWithItsForm();
    void aDraftMeetsWhatSomebodyStoredMeanwhile();
    void formsOfAnotherEntryAreNotOffered();
    void oldFormsAreDropped();
    void withoutAFolderNothingIsOffered();
};
