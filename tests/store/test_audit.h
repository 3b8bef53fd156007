// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/audit_event_table.h"
#include "tests/store/store_test.h"

/// The audit log's rows, searches, counts and chain links.
class TestAudit : public test::StoreTest
{
    Q_OBJECT
private slots:
    void anEventComesBackAsStored();
    void ownerAndActorAreToldApart();
    void anIdIsTakenOnce();
    void everyFilterAgreesWithItsMeaning();
    void timesFollowTheEventsThoughTheClockWasSetBack();
    void pagesMeetWithoutGapOrRepetition();
    void aSearchOfManyRowsEndsItsPageEarly();
    void searchesUseTheirIndex();
    void callsAreCounted();
    void theChainContinuesFromItsLastLink();
    void batchesAreReadInTheirOrder();
    void retentionRemovesWholeBatches();
    void aDamagedRowIsAnError();

private:
    store::AuditEvent event(qint64 number) const;
    core::Status insert(const std::vector<store::AuditEvent>& events);
    QList<qint64> search(const store::AuditFilter& filter);
};
