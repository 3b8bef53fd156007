// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/client_calls_test.h"
#include "tests/app/service_journey_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<ClientCallsTest, ServiceJourneyTest>(argc, argv);
}
