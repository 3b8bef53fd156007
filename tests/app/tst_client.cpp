// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/client_events_test.h"
#include "tests/app/client_test.h"
#include "tests/app/connection_test.h"
#include "tests/app/console_link_test.h"
#include "tests/app/transport_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<ClientTest, ConnectionTest, ConsoleLinkTest, ClientEventsTest,
                        TransportTest>(argc, argv);
}
