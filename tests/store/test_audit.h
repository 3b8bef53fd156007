// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/audit_table_test.h"

/// The audit log's rows, counts and chain links.
class TestAudit : public test::AuditTableTest
{
    Q_OBJECT
private slots:
    void anEventComesBackAsStored();
    void ownerAndActorAreToldApart();
    void anIdIsTakenOnce();
    void callsAreCounted();
    void theChainContinuesFromItsLastLink();
    void batchesAreReadInTheirOrder();
    void retentionRemovesWholeBatches();
    void aDamagedRowIsAnError();
};
