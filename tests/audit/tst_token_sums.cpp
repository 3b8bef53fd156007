// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_token_sums.h"

#include "service/audit/token_sums.h"

#include <QTest>

#include <map>
#include <random>

using audit::TokenSums;

namespace {

domain::IpAddress address(int number)
{
    return domain::IpAddress::parse("10.0.0." + std::to_string(number)).value();
}

std::string token(std::size_t number)
{
    return "tok" + std::to_string(number);
}

} // namespace

// Calls are summed a few at a time; what is asked for holds all of them, after any number and
// however the table grows meanwhile.
void TestTokenSums::everyCallCountsWhenever()
{
    std::mt19937 random(7);
    TokenSums sums;
    std::map<std::string, std::uint32_t, std::less<>> expected;
    for (int call = 1; call <= 20'000; ++call) {
        const std::string id = token(random() % 3'000);
        sums.add(id, call, address(1));
        ++expected[id];
        QVERIFY(!sums.isEmpty());
        QVERIFY(sums.size() >= expected.size());
        if (call > 40 && call % 997 != 0 && call != 20'000)
            continue;
        QCOMPARE(sums.uses().size(), expected.size());
        for (const TokenSums::Use& use : sums.uses())
            QCOMPARE(use.calls, expected.find(use.token())->second);
    }
}

void TestTokenSums::theLatestTimeAndFiveAddressesAreKept()
{
    TokenSums sums;
    for (const auto& [at, number] :
         {std::pair{50, 1}, {70, 2}, {60, 3}, {10, 4}, {20, 5}, {30, 6}, {40, 2}})
        sums.add("alpha", at, address(number));
    QCOMPARE(sums.uses().size(), std::size_t{1});
    const TokenSums::Use& use = sums.uses().front();
    QCOMPARE(use.lastAt, std::int64_t{70});
    QCOMPARE(use.calls, 7U);
    QCOMPARE(use.addressCount, 5U);
    const std::array expected{address(2), address(6), address(5), address(4), address(3)};
    QVERIFY(use.addresses == expected);
}

void TestTokenSums::nothingIsLeftAfterClear()
{
    TokenSums sums;
    for (std::size_t number = 0; number < 100; ++number)
        sums.add(token(number), 1, address(1));
    sums.clear();
    QVERIFY(sums.isEmpty());
    QVERIFY(sums.uses().empty());
    sums.add(token(1), 5, address(1));
    QCOMPARE(sums.uses().size(), std::size_t{1});
    QCOMPARE(sums.uses().front().calls, 1U);
}
