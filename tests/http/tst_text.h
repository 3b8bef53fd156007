// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void tokenHasOnlyTchar();
    void controlsAreFoundAtEveryPlace();
    void decimalIsDigitsOnly_data();
    void decimalIsDigitsOnly();
    void utf8IsValidatedStrictly_data();
    void utf8IsValidatedStrictly();
    void hostIsNameOrAddressWithPort_data();
    void hostIsNameOrAddressWithPort();
    void listElementsAreTrimmedAndEmptyOnesSkipped();
    void namesCompareWithoutAsciiCaseOnly();
    void onlyGivesTheFieldThatIsThereOnce();
    void methodsAreExact();
    void hopByHopFieldsNeverGoOn();
    void connectionNamesFieldsButNotEssentialOnes();
    void dateIsImfFixdate();
};
