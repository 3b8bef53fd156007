// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// When a key is made, and when never.
class TestMasterKey : public QObject
{
    Q_OBJECT
private slots:
    void aNewStoreGetsAFreshKey();
    void anUnfinishedInitIsTakenUp();
    void aProviderThatCanNotBeAskedMakesNoKey();
    void aStoreGetsItsOwnKeyBack();
    void aMissingKeyIsNeverReplaced();
    void anotherStoresKeyIsRefused();
    void aDamagedCheckIsRefused();
};
