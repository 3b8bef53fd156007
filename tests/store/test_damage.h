// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// A store that was damaged is refused, or serves what was written; never less of it (reliability
/// 21).
class TestDamage : public test::StoreTest
{
    Q_OBJECT
private slots:
    void everyWriteKeepsTheSums();
    void aRolledBackWriteKeepsTheSums();
    void changedRowsAreNoticed_data();
    void changedRowsAreNoticed();
    void whatDecidesNothingMayChange();
    void bothDatabasesHaveTheSameSums();
    void anAdministratorMayAcceptTheRows();
    void singleDamagesOfTheFile();

private:
    void prepare() override;
    core::Status fill();
    core::Status verifyAll();
    /// Everything that decides requests, as a start would load it.
    core::Result<QString> policy(store::Database& database);
    core::Result<QString> served(const QString& file);
};
