// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/codecs_test.h"
#include "tests/api/routes_test.h"
#include "tests/api/strict_json_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<StrictJsonTest, CodecsTest, RoutesTest>(argc, argv);
}
