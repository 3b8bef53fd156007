// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenTheServiceGoesAndComesBack();
    void attemptsSpreadAroundTheirPause_data();
    void attemptsSpreadAroundTheirPause();
    void tellsThatSomebodyChangedSomething();
    void remembersASessionOnlyWhenAsked();
    void saysSoWhenTheKeychainIsLocked();
    void goesOnWithARememberedSession();
    void keepsARememberedSessionWhileTheServiceIsAway();
    void saysThatARememberedSessionHasEnded();
    void savedServicesSurviveAndKeepNoSecret();
    void anUnreadableListIsKeptBesideAndStartsEmpty();
    void importsOnlyWhatIsNew();
    void readsAddressesAsPeopleTypeThem_data();
    void readsAddressesAsPeopleTypeThem();
    void showsAFingerprintInTwoLines();
    void aServiceIsFoundByItsAddress();
};
