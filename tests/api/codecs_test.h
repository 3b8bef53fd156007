// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class CodecsTest : public QObject
{
    Q_OBJECT

private slots:
    void settingsKeepTheShapesOfTheContract_data();
    void settingsKeepTheShapesOfTheContract();
    void settingsComeBackAsWritten();
    void absentMembersKeepTheirValue();
    void settingsProblems_data();
    void settingsProblems();
    void allProblemsAtOnce();
    void draftReadsEverything();
    void draftDefaults();
    void draftProblems_data();
    void draftProblems();
    void patchTellsAbsentFromNull();
    void tokenViewComesBack();
    void tokenShape();
    void userShapeHasNoPassword();
    void userDraftAndPatch();
    void groups();
    void upstreamPresetAndChange();
    void whoWouldBeRefusedComesBack();
    void upstreamProblems_data();
    void upstreamProblems();
};
