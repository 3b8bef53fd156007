// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the audit log tells of a decision, and what today's policy would make of the call (N1).
class ExplainTest : public QObject
{
    Q_OBJECT

private slots:
    void theDecidingStageIsTold_data();
    void theDecidingStageIsTold();
    void todayIsJudgedAnew();
    void whatIsNotRecordedIsNotGuessed_data();
    void whatIsNotRecordedIsNotGuessed();
    void passwordsAreNotAskedFor();
    void schemesAreToldByWhatWasDecided();
    void aDeletedTokenHasNoToday();
    void whatWasRecordedStays();
    void noCounterMoves();
    void agreesWithTheDoor();
    void usersAskAboutTheirOwnTokens();
    void tellsWhatTheUpstreamWouldBeTold();
    void tellsHowLongEachStageTook();
};
