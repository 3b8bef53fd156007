// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The editor for "Limit to" lines, in front of a service that is a table.
class LimitEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesWhatCanStandThere_data();
    void proposesWhatCanStandThere();
    void aWordIsPutInByTheKeyboard();
    void aFixReplacesTheLine();
    void aFixOfNothingRemovesTheLine();
    void linesAreCountedAsTheEditorDoes();
    void everyLineSaysHowItStands();
    void recordedCallsAreToldAndTried();
    void problemsGoWorstFirst();
    void whatIsSaidFollowsTheCursor();
    void submittingKeepsTheDialogUntilItIsStored();
};
