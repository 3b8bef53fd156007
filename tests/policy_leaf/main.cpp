// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

std::unique_ptr<QObject> testIpSet();
std::unique_ptr<QObject> testJsonNodes();
std::unique_ptr<QObject> testLimitLines();
std::unique_ptr<QObject> testLimitBody();
std::unique_ptr<QObject> testLimitLint();
std::unique_ptr<QObject> testLockout();
std::unique_ptr<QObject> testNoAllocation();
std::unique_ptr<QObject> testPathRules();
std::unique_ptr<QObject> testPattern();
std::unique_ptr<QObject> testPatternLanguage();
std::unique_ptr<QObject> testPatternSet();
std::unique_ptr<QObject> testRangeLint();
std::unique_ptr<QObject> testRateLimiter();
std::unique_ptr<QObject> testRateRace();
std::unique_ptr<QObject> testRedos();

int main(int argc, char** argv)
{
    return test::run(argc, argv,
                     {testIpSet, testJsonNodes, testLimitLines, testLimitBody, testLimitLint,
                      testLockout, testNoAllocation, testPathRules, testPattern,
                      testPatternLanguage, testPatternSet, testRangeLint, testRateLimiter,
                      testRateRace, testRedos});
}
