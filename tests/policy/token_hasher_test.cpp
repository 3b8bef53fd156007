// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/token_hasher_test.h"

#include "service/policy/token_hasher.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using policy::TokenDigest;
using policy::TokenHasher;
using policy::TokenRecord;
using Match = TokenHasher::Match;

namespace {

std::string bytes(const char* hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

QByteArray hex(const TokenDigest& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), 32).toHex();
}

TokenHasher hasher(const std::string& key)
{
    return TokenHasher(core::Secret(key));
}

} // namespace

void TokenHasherTest::rfc4231_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("data");
    QTest::addColumn<QByteArray>("mac");

    QTest::newRow("case 1")
        << bytes("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b") << std::string("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2: key shorter than the hash")
        << std::string("Jefe") << std::string("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 3: longer than a block with the key")
        << std::string(20, '\xaa') << std::string(50, '\xdd')
        << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("case 4")
        << bytes("0102030405060708090a0b0c0d0e0f10111213141516171819") << std::string(50, '\xcd')
        << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    QTest::newRow("case 6: key longer than a block")
        << std::string(131, '\xaa')
        << std::string("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("case 7: key and data longer than a block")
        << std::string(131, '\xaa')
        << std::string("This is a test using a larger than block-size key and a larger than "
                       "block-size data. The key needs to be hashed before being used by the HMAC "
                       "algorithm.")
        << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void TokenHasherTest::rfc4231()
{
    QFETCH(std::string, key);
    QFETCH(std::string, data);
    QTEST(hex(hasher(key).digest(data)), "mac");
}

void TokenHasherTest::aHasherCanBeUsedAgainAndByManyThreads()
{
    const TokenHasher one = hasher("pepper");
    const TokenDigest expected = one.digest("lku_text");
    QVERIFY(one.digest("lku_other") != expected);

    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 2000; ++round)
                wrong += one.digest("lku_text") == expected ? 0 : 1;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TokenHasherTest::anotherPepperGivesAnotherDigest()
{
    QVERIFY(hasher("pepper").digest("x") != hasher("Pepper").digest("x"));
}

void TokenHasherTest::theCurrentSecretMatches()
{
    TokenRecord token;
    token.digest = hasher("pepper").digest("current");
    QCOMPARE(TokenHasher::match(hasher("pepper").digest("current"), token, 0), Match::Current);
    QCOMPARE(TokenHasher::match(hasher("pepper").digest("other"), token, 0), Match::None);
}

void TokenHasherTest::thePreviousSecretMatchesUntilItsOverlapEnds_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<Match>("expected");
    QTest::newRow("long before") << 0 << Match::Previous;
    QTest::newRow("last millisecond") << 999 << Match::Previous;
    QTest::newRow("at its end") << 1000 << Match::None;
    QTest::newRow("later") << 5000 << Match::None;
}

void TokenHasherTest::thePreviousSecretMatchesUntilItsOverlapEnds()
{
    QFETCH(int, now);
    const TokenHasher one = hasher("pepper");
    auto extras = std::make_shared<TokenRecord::Extras>();
    extras->previousDigest = one.digest("previous");
    extras->previousUntil = 1000;
    TokenRecord token;
    token.digest = one.digest("current");
    token.extras = extras;

    QTEST(TokenHasher::match(one.digest("previous"), token, now), "expected");
    QCOMPARE(TokenHasher::match(one.digest("current"), token, now), Match::Current);
    QCOMPARE(TokenHasher::match(one.digest("neither"), token, now), Match::None);
}

void TokenHasherTest::oneWrongBitNeverMatches()
{
    TokenRecord token;
    token.digest = hasher("pepper").digest("current");
    for (std::size_t bit = 0; bit < 256; ++bit) {
        TokenDigest near = token.digest;
        near[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QCOMPARE(TokenHasher::match(near, token, 0), Match::None);
    }
}
