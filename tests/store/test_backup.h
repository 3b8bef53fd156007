// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// Backups, restoring, and erasing for good.
class TestBackup : public test::StoreTest
{
    Q_OBJECT
private slots:
    void aBackupIsTheWholeStore();
    void aBackupIsConsistentWhileOthersWrite();
    void nothingIsOverwritten();
    void restoringKeepsWhatWasThere();
    void restoringIntoNothing();
    void restoringReplacesADamagedStore();
    void aStoreInUseIsNotReplaced();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void postgresqlIsToldItsOwnTools();
    void erasedSecretsLeaveNoBytes();
    void erasingTellsWhenAReaderIsInTheWay();

private:
    core::Status addGroup(store::Database& database, const QString& name);
    QByteArray allBytes() const;
};
