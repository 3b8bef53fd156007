// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

std::unique_ptr<QObject> testAddresses();
std::unique_ptr<QObject> testComparable();
std::unique_ptr<QObject> testLifetime();
std::unique_ptr<QObject> testLimitLine();
std::unique_ptr<QObject> testNames();
std::unique_ptr<QObject> testRemark();
std::unique_ptr<QObject> testTokenText();
std::unique_ptr<QObject> testValidation();
std::unique_ptr<QObject> testValidationSettings();

int main(int argc, char** argv)
{
    return test::run(argc, argv,
                     {testAddresses, testComparable, testLifetime, testLimitLine, testNames,
                      testRemark, testTokenText, testValidation, testValidationSettings});
}
