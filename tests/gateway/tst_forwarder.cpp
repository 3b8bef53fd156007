// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/forward_failure_test.h"
#include "tests/gateway/forward_link_test.h"
#include "tests/gateway/forward_stream_test.h"
#include "tests/gateway/request_head_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<RequestHeadTest, ForwardStreamTest, ForwardFailureTest, ForwardLinkTest>(
        argc, argv);
}
