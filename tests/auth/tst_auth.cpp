// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/base64_test.h"
#include "tests/auth/client_address_test.h"
#include "tests/auth/credential_test.h"
#include "tests/auth/token_authenticator_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<Base64Test, ClientAddressTest, CredentialTest, TokenAuthenticatorTest>(
        argc, argv);
}
