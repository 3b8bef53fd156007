// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ListenerTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreNumericWithAPort_data();
    void addressesAreNumericWithAPort();
    void portZeroReportsTheChosenPort();
    void anAddressInUseIsAClearError();
    void onlyListeningTcpSocketsAreAdopted();
    void inheritedSocketsKeepTheirNamesAndOrder();
    void socketsMeantForAnotherProcessAreLeftAlone_data();
    void socketsMeantForAnotherProcessAreLeftAlone();
    void anInheritedSocketServes();
};
