// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_bodies.h"
#include "tests/net/tst_buffers.h"
#include "tests/net/tst_connection.h"
#include "tests/net/tst_listener.h"
#include "tests/net/tst_readiness.h"
#include "tests/net/tst_rounds.h"
#include "tests/net/tst_timeouts.h"
#include "tests/net/tst_tls.h"
#include "tests/net/tst_workers.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<BufferTest, ReadinessTest, ListenerTest, ConnectionTest, BodyTest,
                        RoundTest, TimeoutTest, WorkersTest, TlsTest>(argc, argv);
}
