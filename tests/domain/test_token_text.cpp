// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/crc32.h"
#include "common/domain/token_text.h"
#include "tests/support/scripted_random.h"

#include <QTest>

#include <array>
#include <cmath>
#include <memory>
#include <set>
#include <zlib.h>

using namespace Qt::StringLiterals;
namespace token_text = domain::token_text;

namespace {

constexpr std::string_view alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::string fresh(bool shared = false)
{
    core::SystemRandom random;
    return std::string(token_text::generate(shared, random).reveal());
}

} // namespace

class TestTokenText : public QObject
{
    Q_OBJECT

private slots:
    void theChecksumIsZlibs()
    {
        QCOMPARE(domain::crc32("123456789"), 0xcbf4'3926U); // the published check value
        core::SystemRandom random;
        std::array<std::uint8_t, 300> bytes{};
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            random.fill(bytes);
            const std::string_view text(reinterpret_cast<const char*>(bytes.data()), size);
            QCOMPARE(domain::crc32(text),
                     static_cast<std::uint32_t>(::crc32(0, bytes.data(), static_cast<uInt>(size))));
        }
    }

    // Computed with an independent implementation: zlib's CRC-32 of the first 60 characters, base
    // 62, 6 digits.
    void hasTheDocumentedForm()
    {
        test::ScriptedRandom zeros({0});
        QCOMPARE(
            token_text::generate(false, zeros).reveal(),
            std::string_view("lku_000000000000_00000000000000000000000000000000000000000001FMlQ9"));
        QCOMPARE(
            token_text::generate(true, zeros).reveal(),
            std::string_view("lks_000000000000_00000000000000000000000000000000000000000000cK3Q2"));
    }

    void smallChecksumsArePadded()
    {
        // CRC-32 0x21dd928: fewer than six digits in base 62.
        const std::string text =
            "lku_FlpPQgBNZuin_hlN5SgW6nAXrPNVk1U2JjsdbbPfAAWE0nCYwtZEPWMy02Ozv6";
        QCOMPARE(text.size(), token_text::length);
        QVERIFY(token_text::idOf(text));
        QCOMPARE(text[text.size() - 6], '0');
    }

    void readsTheIdOfWhatItMade()
    {
        for (int i = 0; i < 200; ++i) {
            const std::string text = fresh(i % 2 == 0);
            QCOMPARE(text.size(), std::size_t(66));
            QVERIFY(token_text::looksLikeToken(text));
            const auto id = token_text::idOf(text);
            QVERIFY(id);
            QCOMPARE(std::string(id->begin(), id->end()), text.substr(4, 12));
        }
    }

    void rotationKeepsTheIdAndChangesTheSecret()
    {
        core::SystemRandom random;
        const std::string before = fresh();
        const auto id = *token_text::idOf(before);
        const core::Secret after = token_text::generate(false, id, random);
        QCOMPARE(token_text::idOf(after.reveal()), std::optional(id));
        QVERIFY(after.reveal().substr(0, 17) == before.substr(0, 17));
        QVERIFY(after.reveal().substr(17, 43) != before.substr(17, 43));
    }

    void everyChangeOfOneCharacterIsNoticed()
    {
        const std::string text = fresh();
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char c :
                 {'0', 'A', 'a', 'z', '_', ' ', '\0', '\n', '\x80', '/', ':', '@', '[', '`', '{'}) {
                std::string changed = text;
                if (changed[i] == c)
                    continue;
                changed[i] = c;
                // The kind is part of what the checksum covers, so "lku" cannot be made "lks"
                // either.
                QVERIFY2(!token_text::idOf(changed), changed.c_str());
            }
    }

    void everyOtherLengthIsRefused()
    {
        const std::string text = fresh();
        for (std::size_t size = 0; size < text.size(); ++size)
            QVERIFY(!token_text::idOf(std::string_view(text).substr(0, size)));
        QVERIFY(!token_text::idOf(text + "0"));
        QVERIFY(!token_text::idOf(" " + text));
        QVERIFY(!token_text::idOf(text + "\n"));
        QVERIFY(!token_text::idOf(std::string(1'000'000, 'a')));
    }

    void transposedCharactersAreNoticed()
    {
        const std::string text = fresh();
        for (std::size_t i = 4; i + 1 < text.size(); ++i) {
            std::string changed = text;
            std::swap(changed[i], changed[i + 1]);
            if (changed != text)
                QVERIFY(!token_text::idOf(changed));
        }
    }

    // RE-14, RE-19: such a text is ours even when it is broken, and goes nowhere else.
    void claimsItsPrefixHoweverBroken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ours");
        QTest::newRow("prefix alone") << QByteArray("lku_") << true;
        QTest::newRow("shared prefix alone") << QByteArray("lks_") << true;
        QTest::newRow("cut off") << QByteArray("lku_abc") << true;
        QTest::newRow("other kind") << QByteArray("lkx_abc") << false;
        QTest::newRow("upper case") << QByteArray("LKU_abc") << false;
        QTest::newRow("no underscore") << QByteArray("lkuabc") << false;
        QTest::newRow("password") << QByteArray("hunter2") << false;
        QTest::newRow("prefix inside") << QByteArray("xlku_abc") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void claimsItsPrefixHoweverBroken()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, ours);
        QCOMPARE(token_text::looksLikeToken(text.toStdString()), ours);
        QVERIFY(!token_text::idOf(text.toStdString()));
    }

    // 256 is no multiple of 62: without rejection the first eight digits would come up a quarter
    // more often.
    void throwsAwayBytesThatWouldMakeSomeDigitsLikelier()
    {
        test::ScriptedRandom random({255, 254, 248, 61, 249, 247, 0, 62});
        const std::string text(token_text::generate(false, random).reveal());
        QCOMPARE(text.substr(4, 8), std::string("zz00zz00")); // 61, 247 = 3 * 62 + 61, 0, 62
    }

    void allDigitsAreEquallyLikely()
    {
        std::array<int, 256> counts{};
        core::SystemRandom random;
        constexpr int rounds = 4'000;
        for (int i = 0; i < rounds; ++i) {
            const core::Secret secret = token_text::generate(false, random);
            for (const char c : secret.reveal().substr(17, 43))
                ++counts[static_cast<unsigned char>(c)];
        }
        constexpr double expected = rounds * 43 / 62.0;
        double chiSquare = 0;
        int total = 0;
        for (const char c : alphabet) {
            const int count = counts[static_cast<unsigned char>(c)];
            chiSquare += (count - expected) * (count - expected) / expected;
            total += count;
        }
        QCOMPARE(total, rounds * 43); // nothing but the alphabet
        QVERIFY2(
            chiSquare < 140,
            qPrintable(QString::number(chiSquare))); // 61 degrees of freedom: once in 10 million
    }

    void neverRepeats()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 2'000; ++i)
            seen.insert(fresh());
        QCOMPARE(seen.size(), std::size_t(2'000));
    }
};

std::unique_ptr<QObject> testTokenText()
{
    return std::make_unique<TestTokenText>();
}

#include "test_token_text.moc"
