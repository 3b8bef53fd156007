// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What was typed on the way into a service is not lost by a slip: leaving asks, Back keeps it.
class LeaveSetupTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingTypedNothingAsked();
    void escAsksBeforeWhatWasTypedIsLost_data();
    void escAsksBeforeWhatWasTypedIsLost();
    void keepGoingLosesNothing();
    void closingTheWindowAsksToo();
    void anotherServiceOfTheListAsksToo();
    void backKeepsWhatWasTyped();
    void aSignedInPersonIsNotThrownOut();
    void howFarTheWayInIsIsSaid();
    void whatIsBeingAddedIsListed();
};
