// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/difference_test.h"
#include "tests/app/kept_drafts_test.h"
#include "tests/app/settings_pages_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<DifferenceTest, KeptDraftsTest, SettingsPagesTest>(argc, argv);
}
