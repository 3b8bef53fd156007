// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// Who shares a store knows of each other.
class NodeReportTest : public test::StoreTest
{
    Q_OBJECT
private slots:
    void aNodeReportsAtOnceAndThenNowAndThen();
    void twoNodesSeeEachOther();
    void whoEndsInGoodOrderIsNotMissed();
    void aReportThatFailedIsMadeAgain();
};
