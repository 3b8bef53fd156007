// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/base64_test.h"

#include "service/auth/base64.h"

#include <QTest>

#include <array>
#include <random>

namespace {

std::optional<QByteArray> decode(const QByteArray& text)
{
    std::array<char, 256> out{};
    const auto size = auth::decodeBase64({text.data(), static_cast<std::size_t>(text.size())}, out);
    if (!size)
        return std::nullopt;
    return QByteArray(out.data(), static_cast<qsizetype>(*size));
}

} // namespace

void Base64Test::rfc4648()
{
    // Section 10
    QCOMPARE(decode("").value(), QByteArray(""));
    QCOMPARE(decode("Zg==").value(), QByteArray("f"));
    QCOMPARE(decode("Zm8=").value(), QByteArray("fo"));
    QCOMPARE(decode("Zm9v").value(), QByteArray("foo"));
    QCOMPARE(decode("Zm9vYg==").value(), QByteArray("foob"));
    QCOMPARE(decode("Zm9vYmE=").value(), QByteArray("fooba"));
    QCOMPARE(decode("Zm9vYmFy").value(), QByteArray("foobar"));
}

void Base64Test::whatIsNotCanonicalIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"Z",
                             "Zg",
                             "Zg=",
                             "Zg===",
                             "=",
                             "==",
                             "====",
                             "Zh==",
                             "Zm9=",
                             "QR==",
                             "Z=g=",
                             "Zg==Zg==",
                             " Zg==",
                             "Zg== ",
                             "Zg\n==",
                             "Zm9v\r\n",
                             "dXNl!!cjpwYXNz",
                             "Zm9v_-==",
                             "Zm-_",
                             "Zm9vZ",
                             "Zm9v=",
                             "Zm9v====",
                             "\xc3\xa4"
                             "Zg="})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("Zm\0v", 4);
}

void Base64Test::whatIsNotCanonicalIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decode(text));
}

void Base64Test::whatDecodesEncodesToItself()
{
    // Random texts of a small alphabet in which valid ones are not rare.
    std::mt19937 random(5);
    const QByteArray alphabet = "AQgwZz9+/==";
    int decoded = 0;
    for (int round = 0; round < 100'000; ++round) {
        QByteArray text(static_cast<qsizetype>(4 * (random() % 3)), ' ');
        for (char& c : text)
            c = alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        if (const auto bytes = decode(text)) {
            QCOMPARE(bytes->toBase64(), text);
            ++decoded;
        }
    }
    QVERIFY(decoded > 10'000);
}

void Base64Test::everyEncodingDecodes()
{
    std::mt19937 random(6);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 120), ' ');
        for (char& c : bytes)
            c = static_cast<char>(random());
        QCOMPARE(decode(bytes.toBase64()).value(), bytes);
    }
}

void Base64Test::theBufferIsNeverOverrun()
{
    std::array<char, 8> out{};
    out.fill('#');
    const QByteArray six = QByteArray("foobar").toBase64();
    const std::string_view text(six.data(), static_cast<std::size_t>(six.size()));
    QVERIFY(!auth::decodeBase64(text, std::span(out).first(5)));
    QCOMPARE(out[5], '#');
    QCOMPARE(auth::decodeBase64(text, std::span(out).first(6)).value(), std::size_t(6));
    QCOMPARE(out[6], '#');
}
