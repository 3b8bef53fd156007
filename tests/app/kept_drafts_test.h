// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What somebody has edited and not saved outlives a console that was killed.
class KeptDraftsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsKeptIsFoundByTheSamePersonOnTheSameServiceOnly();
    void aSecondConsoleLeavesTheDraftsOfTheFirstAlone();
    void aFileThatCannotBeReadIsMovedAside();
    void othersOnTheComputerCannotReadThem();
    void noSettingsPageHoldsASecret();
    void anEditIsKeptAndDroppedWithTheDraft();
    void aSavedDraftIsKeptNoLonger();
    void lookingAtAPageDoesNotDropWhatAnEarlierRunLeft();
    void aRestoredDraftIsADraft();
    void aDraftOfAnOlderPageEndsInTheConflict();
    void aDraftThatTheServiceHasAlreadyIsNone();
    void aFolderThatCannotBeWrittenIsSaidOnce();
};
