// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestUpkeep : public test::AuditTest
{
    Q_OBJECT

private slots:
    void smallRowsAreMergedAndStayWhatTheyAre();
    void rowsAreNotMergedBeforeTheyAreCounted();
    void mergedRowsSpanNoMoreThanAnHour();
    void retentionRemovesWhatIsOlder();
    void retentionLeavesAVerifiableLog();
    void retentionRunsByItself();
};
