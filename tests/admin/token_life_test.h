// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What happens to a token after it was made.
class TokenLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void change();
    void ownRatesAreForAdministrators();
    void changeProblems_data();
    void changeProblems();
    void changeOfARevokedToken();
    void stale();
    void revoke();
    void disableAndEnable();
    void rotateAtOnce();
    void rotateWithOverlap();
    void rotateProblems_data();
    void rotateProblems();
    void remove();
    void removeAllOfAUser();
    void reveal();
    void revealIsForTheOwner();
    void revealNeedsThePassword();
    void revealNeedsARecord();
    void secureMode_data();
    void secureMode();
    void shutOutUsersMayStillRevoke();
    void statesAreComputed();
    void listFiltersAndSorts();
    void listPages();
    void usageIsForOwnersAndAdministrators();
    void usageProblems_data();
    void usageProblems();
};
