// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// From an address to a session, by what the way into a service says of it.
class WayInTest : public QObject
{
    Q_OBJECT
private slots:
    void whoAnswersDecidesWhoIsAsked_data();
    void whoAnswersDecidesWhoIsAsked();
    void aRememberedSessionIsTried_data();
    void aRememberedSessionIsTried();
    void whoSignsInIsSaid();
    void theFirstAdministratorSignsInToo();
    void whatIsGivenUpSaysNothing();
    void onlyTheLastAddressAnswers();
    void nobodySignsInWhereNobodyWasReached();
};
