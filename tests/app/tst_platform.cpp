// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_lock_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<ScreenLockTest>(argc, argv);
}
