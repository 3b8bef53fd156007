// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// The console's client and pages against a real service.
class ServiceJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void signsInAndKnowsWhoItIs();
    void refusesAWrongPassword();
    void readsAndSavesEverySettingsPage();
    void twoPeopleSaveAndTheSecondIsTold();
    void makesTestsAndRevokesATokenThroughThePage();
    void checksLimitsAtTheirColumn();
    void everythingIsInTheAuditLog();
    void aServiceThatIsKilledLosesNothingAndComesBack();

private:
    void start();

    QTemporaryDir m_folder;
    QProcess m_service;
    QUrl m_address;
    QString m_port = QStringLiteral("0");
};
