// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/store_test.h"

/// Any text that both databases can keep comes back as it went in; the rest is refused or replaced,
/// never cut.
class TestText : public test::StoreTest
{
    Q_OBJECT
private slots:
    void tellsWhatCanBeStored_data();
    void tellsWhatCanBeStored();
    void naughtyStringsComeBack();
    void unstorableNamesAreRefused();
    void unstorableAuditTextIsReplaced();
    void likePatternsMatchLiterally();
    void jsonListsAreReadStrictly();
    void cursorsOfStrangersAreRefused();
};
