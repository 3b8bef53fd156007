// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Somebody else was faster: nothing typed is lost, nothing of theirs is overwritten unasked.
class EntryEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void itTellsWhoChangedWhatAndWhen();
    void onesOwnWinsWhereItIsChosen();
    void theirsWinsWhereItIsChosen();
    void reloadingShowsTheirs();
    void goingBackAsksAgain();
    void theSameChangeByBothIsSaved();
    void aChangeElsewhereIsNoConflict();
    void whatCannotBeReadAgainStays();
    void groupsAreBroughtTogether();
    void upstreamsAreBroughtTogether();
    void limitLinesAreBroughtTogether();
    void aLimitThatBothNarrowedIsChosen();
    void rateLimitsAreBroughtTogether();
    void whatIsTypedWithBlanksIsNoChange();
};
