// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/tst_denial.h"
#include "tests/gateway/tst_forward_auth.h"
#include "tests/gateway/tst_recorded_target.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestDenial, TestForwardAuth, TestRecordedTarget>(argc, argv);
}
