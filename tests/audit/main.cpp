// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_call_frame.h"
#include "tests/audit/tst_events.h"
#include "tests/audit/tst_export.h"
#include "tests/audit/tst_key_filter.h"
#include "tests/audit/tst_query.h"
#include "tests/audit/tst_reader.h"
#include "tests/audit/tst_recovery.h"
#include "tests/audit/tst_token_sums.h"
#include "tests/audit/tst_upkeep.h"
#include "tests/audit/tst_verifier.h"
#include "tests/audit/tst_writer.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestCallFrame, TestKeyFilter, TestTokenSums, TestWriter, TestRecovery,
                        TestReader, TestQuery, TestExport, TestEvents, TestVerifier, TestUpkeep>(
        argc, argv);
}
