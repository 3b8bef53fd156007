// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The administration door: what it lets in, what it hands over, what it writes down.
class FrontTest : public QObject
{
    Q_OBJECT

private slots:
    void health();
    void metrics();
    void hosts_data();
    void hosts();
    void browsersAreKeptOut();
    void handsOverEverything();
    void badForms_data();
    void badForms();
    void credentials_data();
    void credentials();
    void answersAndRecords();
    void recordsRefusals();
    void aFullSpoolRefusesBeforeAnythingHappens();
    void overload();
    void headHasNoBody();
    void streams();
    void aStreamThatBreaksIsCutOff();
    void aPeerThatIsGone();
    void answersAfterTheEndAreDropped();
    void malformedRequests();
};
