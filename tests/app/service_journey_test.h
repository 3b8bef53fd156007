// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/running_service.h"

#include <QObject>

/// The console's client and pages against a real service.
class ServiceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInAndKnowsWhoItIs();
    void refusesAWrongPassword();
    void readsAndSavesEverySettingsPage();
    void twoPeopleSaveAndTheSecondIsTold();
    void twoPeopleEditOneAccountAndBothChangesHold();
    void makesTestsAndRevokesATokenThroughThePage();
    void checksLimitsAtTheirColumn();
    void everythingIsInTheAuditLog();
    void newsComeByThemselves();
    void theAuditLogFollowsAndTellsWhatEachStageSaid();
    void aServiceThatIsKilledLosesNothingAndComesBack();

private:
    test::RunningService m_service;
};
