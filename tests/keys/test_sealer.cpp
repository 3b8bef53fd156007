// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/test_sealer.h"

#include "service/keys/sealer.h"
#include "tests/keys/key_support.h"

#include <QSet>
#include <QTest>

using keys::Sealer;
using test::bytesOf;
using test::secret;

namespace {

constexpr std::string_view place = "abcdefghijkl";

} // namespace

void TestSealer::whatIsSealedOpens_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("token") << QByteArray(
        "lku_abcdefghijkl_0123456789012345678901234567890123456789012abcdef");
    QTest::newRow("NUL") << QByteArray("\0\0a\0", 4);
    QTest::newRow("long") << QByteArray(1 << 20, 'x');
}

void TestSealer::whatIsSealedOpens()
{
    QFETCH(QByteArray, plain);
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    for (const std::string_view context : {place, std::string_view()}) {
        const auto blob = sealer.seal(secret(plain), context);
        QVERIFY(blob);
        QCOMPARE(blob->size(), plain.size() + 1 + 12 + 16);
        const auto opened = sealer.open(*blob, context);
        QVERIFY(opened);
        QCOMPARE(bytesOf(*opened), plain);
    }
}

void TestSealer::aKnownBlobOpens()
{
    // Made with Python's cryptography: AESGCM(b"k"*32).encrypt(nonce, b"value", b"\x01" +
    // b"abcdefghijkl"). Stored blobs must stay readable.
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const auto opened = sealer.open(
        QByteArray::fromHex("01000102030405060708090a0b1cbc985b617dcd5a1946220ea6b9d6fe5fb0991680"),
        place);
    QVERIFY(opened);
    QCOMPARE(bytesOf(*opened), QByteArray("value"));
}

void TestSealer::everyChangedBitIsNoticed()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const auto blob = sealer.seal(secret("some value"), place);
    QVERIFY(blob);
    for (qsizetype i = 0; i < blob->size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = *blob;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            const auto opened = sealer.open(changed, place);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, core::Error::Code::InvalidArgument);
        }
    }
}

void TestSealer::everyCutIsNoticed()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const auto blob = sealer.seal(secret("some value"), place);
    QVERIFY(blob);
    for (qsizetype size = 0; size < blob->size(); ++size) {
        QVERIFY(!sealer.open(blob->first(size), place));
        QVERIFY(!sealer.open(blob->last(size), place));
    }
    QVERIFY(!sealer.open(*blob + 'x', place));
}

void TestSealer::anotherContextIsNoticed()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const auto blob = sealer.seal(secret("some value"), place);
    QVERIFY(blob);
    for (const std::string_view other : {"abcdefghijkm", "abcdefghijk", "abcdefghijklm", ""})
        QVERIFY(!sealer.open(*blob, other));
}

void TestSealer::anotherKeyIsNoticed()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const Sealer other(secret(QByteArray(32, 'l')), random);
    const auto blob = sealer.seal(secret("some value"), place);
    QVERIFY(blob);
    QVERIFY(!other.open(*blob, place));
}

void TestSealer::noncesDiffer()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealer.seal(secret("x"), place)->mid(1, 12));
    QCOMPARE(nonces.size(), 1000);
}

void TestSealer::theValueIsNotVisible()
{
    core::SystemRandom random;
    const Sealer sealer(secret(QByteArray(32, 'k')), random);
    const auto blob = sealer.seal(secret("a value that would be found"), place);
    QVERIFY(blob);
    QVERIFY(!blob->contains("value") && !blob->contains("kkkk") && !blob->contains("abcdef"));
}

void TestSealer::aShortKeySealsNothing()
{
    core::SystemRandom random;
    for (const int size : {0, 16, 31, 33}) {
        const Sealer sealer(secret(QByteArray(size, 'k')), random);
        QVERIFY(!sealer.seal(secret("x"), place));
        QVERIFY(!sealer.open(QByteArray(40, '\x01'), place));
    }
}
