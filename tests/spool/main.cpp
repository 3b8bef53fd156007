// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_clean_text.h"
#include "tests/spool/tst_damage.h"
#include "tests/spool/tst_decision_id.h"
#include "tests/spool/tst_replay.h"
#include "tests/spool/tst_spool.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestCleanText, TestDecisionId, TestSpool, TestReplay, TestDamage>(argc,
                                                                                          argv);
}
