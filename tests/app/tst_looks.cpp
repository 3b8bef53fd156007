// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/looks_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<LooksTest>(argc, argv);
}
