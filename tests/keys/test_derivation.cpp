// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/test_derivation.h"

#include "service/keys/master_key.h"
#include "tests/keys/key_support.h"

#include <QSet>
#include <QTest>

using keys::Purpose;
using test::bytesOf;
using test::secret;

void TestDerivation::rfc5869_data()
{
    QTest::addColumn<QByteArray>("keyMaterial");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("derived");
    const auto range = [](int first, int last) {
        QByteArray bytes;
        for (int i = first; i <= last; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    };
    QTest::newRow("A.1") << QByteArray(22, '\x0b') << range(0x00, 0x0c) << range(0xf0, 0xf9)
                         << QByteArray::fromHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5d"
                                                "b02d56ecc4c5bf34007208d5b887185865");
    QTest::newRow("A.2")
        << range(0x00, 0x4f) << range(0x60, 0xaf) << range(0xb0, 0xff)
        << QByteArray::fromHex(
               "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271c"
               "b41c65e590"
               "e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                         << QByteArray::fromHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3"
                                                "454e5f3c738d2d9d201395faa4b61a96c8");
}

void TestDerivation::rfc5869()
{
    QFETCH(QByteArray, keyMaterial);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, derived);
    const auto result =
        keys::hkdfSha256(secret(keyMaterial), salt.toStdString(), info.toStdString(),
                         static_cast<std::size_t>(derived.size()));
    QVERIFY(result);
    QCOMPARE(bytesOf(*result).toHex(), derived.toHex());
}

void TestDerivation::everyPurposeHasItsOwnKey()
{
    const core::Secret master = secret(QByteArray(32, 'm'));
    QSet<QByteArray> all{bytesOf(master)};
    for (const Purpose purpose : {Purpose::TokenPepper, Purpose::Sealing, Purpose::SessionPepper,
                                  Purpose::AuditChain, Purpose::KeyCheck}) {
        const auto key = keys::deriveKey(master, purpose);
        QVERIFY(key);
        QCOMPARE(key->reveal().size(), 32U);
        all.insert(bytesOf(*key));
    }
    QCOMPARE(all.size(), 6);
}

void TestDerivation::theSameMasterGivesTheSameKeys()
{
    // A known answer, because a changed derivation would invalidate every stored token. From
    // Python: hkdf over hmac and hashlib.
    const auto pepper = keys::deriveKey(secret(QByteArray(32, 'm')), Purpose::TokenPepper);
    QVERIFY(pepper);
    QCOMPARE(bytesOf(*pepper).toHex(),
             QByteArray("d2a690a3ab65ed8cf82ed84fc98aac3f8699db944755b3c72211eaa00a8aaa5e"));
}

void TestDerivation::aMasterKeyHas32Bytes()
{
    for (const int size : {0, 16, 31, 33, 64}) {
        QVERIFY(!keys::deriveKey(secret(QByteArray(size, 'm')), Purpose::Sealing));
        QVERIFY(!keys::keyCheck(secret(QByteArray(size, 'm'))));
    }
}

void TestDerivation::theCheckTellsKeysApart()
{
    const QByteArray master(32, 'm');
    const auto check = keys::keyCheck(secret(master));
    QVERIFY(check);
    QCOMPARE(check->size(), 32);
    QCOMPARE(*keys::keyCheck(secret(master)), *check);
    for (int i = 0; i < 32; ++i) {
        QByteArray other = master;
        other[i] = static_cast<char>(other[i] ^ 1);
        QVERIFY(*keys::keyCheck(secret(other)) != *check);
    }
    QVERIFY(!check->contains(master.first(8)));
}
