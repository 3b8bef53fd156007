// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/test_derivation.h"
#include "tests/keys/test_master_key.h"
#include "tests/keys/test_providers.h"
#include "tests/keys/test_sealer.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<TestDerivation, TestSealer, TestProviders, TestMasterKey>(argc, argv);
}
