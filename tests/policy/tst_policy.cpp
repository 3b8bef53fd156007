// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/change_property_test.h"
#include "tests/policy/compile_test.h"
#include "tests/policy/logins_test.h"
#include "tests/policy/persistent_map_test.h"
#include "tests/policy/routing_test.h"
#include "tests/policy/stage_test.h"
#include "tests/policy/token_hasher_test.h"
#include "tests/policy/token_state_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<PersistentMapTest, TokenHasherTest, TokenStateTest, StageTest, LoginsTest,
                        RoutingTest, CompileTest, ChangePropertyTest>(argc, argv);
}
