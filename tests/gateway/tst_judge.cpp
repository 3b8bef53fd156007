// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/foresight_test.h"
#include "tests/gateway/judge_credential_test.h"
#include "tests/gateway/judge_ladder_test.h"
#include "tests/gateway/judge_permission_test.h"
#include "tests/gateway/judge_request_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<JudgeRequestTest, JudgeCredentialTest, JudgePermissionTest, JudgeLadderTest,
                        ForesightTest>(argc, argv);
}
