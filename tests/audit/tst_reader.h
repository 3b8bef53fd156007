// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/audit/audit_test.h"

class TestReader : public test::AuditTest
{
    Q_OBJECT

private slots:
    void everyFilterFindsWhatItNames();
    void pagesOfAnySizeGiveEverythingOnce();
    void changesAndCallsComeInOneOrder();
    void oldCallsThatCameLateAreInTheirPlace();
    void aSearchWithoutTimeStillGetsOn();
    void oneRecordIsFoundByItsId();
    void whatIsNoCursorIsRefused();
    void totalsAreToldWhenNothingFilters();
    void statisticsAddUp();
};
