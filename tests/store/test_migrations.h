// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

#include <QHash>

/// The schema goes forward step by step, keeps every row, and never half a step.
class TestMigrations : public test::StoreTest
{
    Q_OBJECT
private slots:
    void stepsAreNumberedWithoutGaps();
    void migratingAgainChangesNothing();
    void everyStepKeepsTheRows();
    void aColumnThatCameLaterChangesNoSum();
    void aFailingStepLeavesTheStepBefore();
    void aNewerSchemaIsRefused();
    void twoProgramsMigrateOnce();

private:
    core::Result<std::unique_ptr<store::Database>> emptyDatabase();
    QString dump(store::Database& database, const QStringList& tables,
                 QHash<QString, int>& columns);
    int m_made = 0;
};
