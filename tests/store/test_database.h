// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// Opening, transactions and errors, alike on both databases.
class TestDatabase : public test::StoreTest
{
    Q_OBJECT
private slots:
    void aCommittedChangeIsSeenByOthers();
    void anUncommittedChangeIsNot();
    void aWriteNeedsATransaction();
    void aReadTransactionRefusesWrites();
    void transactionsDoNotNest();
    void aFailedStatementSpoilsItsTransaction();
    void aConnectionBelongsToItsThread();
    void anotherThreadOpensItsOwn();
    void changesOfTwoConnectionsHappenOneAfterTheOther();
    void errorsDoNotRepeatStoredValues();
    void healthIsChecked();

    // SQLite only.
    void theFileIsPrivate();
    void aFileReadableByOthersIsTightened();
    void aMissingStoreIsNotMade();
    void aForeignDatabaseIsLeftAlone();
    void whatIsNoDatabaseIsRefused();
    void damageIsFoundWhenOpening();
    void settingsOfTheConnection();
};
