// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// The tables with few rows and simple rules.
class TestSmallTables : public test::StoreTest
{
    Q_OBJECT
private slots:
    void settingsNeedTheCurrentRevision();
    void settingsThatCanNotBeReadAreAnError();
    void anUpstreamComesBackAsStored();
    void upstreamNamesAreUnique();
    void anUnreadableUpstreamIsAnError_data();
    void anUnreadableUpstreamIsAnError();
    void changesTakeTheNextRevision();
    void theChangeOfADayIsFound();
    void theLastChangeOfAPageIsFound();
    void aRolledBackChangeTakesNoRevision();
    void sessionsEndByThemselves();
    void sessionsEndWithTheirUser();
    void anIdempotencyKeyIsUsedOnce_MO13();
    void oldAnswersAreForgotten();
    void spoolPositionsAreKept();
    void metaValuesAreKept();
};
