// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

/// Requests over real sockets.
class TransportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesARequestAndItsAnswer();
    void tellsAServiceThatIsNotThere();
    void tellsAServiceThatIsTooSlow();
    void tellsAnAnswerThatBreaksOff();
    void doesNotFollowRedirects();
    void passesLongAnswersInParts();
    void aCancelledRequestIsNotAnswered();
    void showsACertificateThatTheSystemDoesNotTrust();
    void acceptsThePinnedCertificate();
    void refusesAnotherThanThePinnedCertificate();
    void anotherDoorMayHaveACertificateThatTheSystemTrusts();
    void takesNoMoreOfABodyThanIsWanted_data();
    void takesNoMoreOfABodyThanIsWanted();

private:
    QTemporaryDir m_folder;
};
