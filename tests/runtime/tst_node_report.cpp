// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/node_report_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<NodeReportTest>(argc, argv);
}
