// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/audit_table_test.h"

/// Searches of the audit log: what they find, in which pages, and how.
class TestAuditSearch : public test::AuditTableTest
{
    Q_OBJECT
private slots:
    void everyFilterAgreesWithItsMeaning();
    void timesFollowTheEventsThoughTheClockWasSetBack();
    void pagesMeetWithoutGapOrRepetition();
    void aSearchOfManyRowsEndsItsPageEarly();
    void searchesUseTheirIndex();
};
