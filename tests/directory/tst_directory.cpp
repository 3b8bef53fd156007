// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directory/accounts_test.h"
#include "tests/directory/passwords_test.h"
#include "tests/directory/setup_code_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<PasswordsTest, AccountsTest, SetupCodeTest>(argc, argv);
}
