// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/test_master_key.h"

#include "service/keys/master_key.h"
#include "tests/keys/key_support.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using test::bytesOf;
using test::secret;

namespace {

/// Keeps the key in memory, and can be told to be out of order.
class MemoryProvider final : public keys::KeyProvider
{
public:
    std::optional<core::Secret> key;
    bool outOfOrder = false;
    int created = 0;

    [[nodiscard]] QString description() const override { return u"memory"_s; }
    [[nodiscard]] keys::ProviderState probe() override
    {
        return {keys::ProviderState::Kind::Available, {}, {}};
    }
    [[nodiscard]] core::Result<std::optional<core::Secret>> read() override
    {
        if (outOfOrder)
            return Error{Error::Code::Unavailable, u"locked"_s};
        return key;
    }
    [[nodiscard]] core::Status create(const core::Secret& fresh) override
    {
        ++created;
        if (outOfOrder)
            return Error{Error::Code::Unavailable, u"locked"_s};
        key = fresh;
        return core::Done{};
    }
};

} // namespace

void TestMasterKey::aNewStoreGetsAFreshKey()
{
    test::CountingRandom random;
    MemoryProvider one;
    MemoryProvider two;
    const auto first = keys::masterKeyForNewStore(one, random);
    const auto second = keys::masterKeyForNewStore(two, random);
    QVERIFY(first && second);
    QCOMPARE(first->reveal().size(), 32U);
    QVERIFY(!(*first == *second));
    QVERIFY(*one.key == *first);
}

void TestMasterKey::anUnfinishedInitIsTakenUp()
{
    test::CountingRandom random;
    MemoryProvider provider;
    const auto first = keys::masterKeyForNewStore(provider, random);
    const auto again = keys::masterKeyForNewStore(provider, random);
    QVERIFY(first && again);
    QVERIFY(*first == *again);
    QCOMPARE(provider.created, 1);
}

void TestMasterKey::aProviderThatCanNotBeAskedMakesNoKey()
{
    test::CountingRandom random;
    MemoryProvider provider;
    provider.outOfOrder = true;
    const auto key = keys::masterKeyForNewStore(provider, random);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Unavailable);
    QCOMPARE(provider.created, 0);
}

void TestMasterKey::aStoreGetsItsOwnKeyBack()
{
    MemoryProvider provider;
    provider.key = secret(QByteArray(32, 'm'));
    const auto check = keys::keyCheck(*provider.key);
    QVERIFY(check);
    const auto key = keys::masterKeyForStore(provider, *check);
    QVERIFY(key);
    QVERIFY(*key == *provider.key);
}

void TestMasterKey::aMissingKeyIsNeverReplaced()
{
    MemoryProvider provider;
    const auto check = keys::keyCheck(secret(QByteArray(32, 'm')));
    const auto missing = keys::masterKeyForStore(provider, *check);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QCOMPARE(provider.created, 0);
    provider.outOfOrder = true;
    const auto locked = keys::masterKeyForStore(provider, *check);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, Error::Code::Unavailable);
    QCOMPARE(provider.created, 0);
}

void TestMasterKey::anotherStoresKeyIsRefused()
{
    MemoryProvider provider;
    provider.key = secret(QByteArray(32, 'n'));
    const auto check = keys::keyCheck(secret(QByteArray(32, 'm')));
    const auto key = keys::masterKeyForStore(provider, *check);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Conflict);
    QVERIFY(key.error().message.contains(u"memory"_s));
}

void TestMasterKey::aDamagedCheckIsRefused()
{
    MemoryProvider provider;
    provider.key = secret(QByteArray(32, 'm'));
    const QByteArray check = *keys::keyCheck(*provider.key);
    for (const QByteArray& damaged :
         {QByteArray(), check.chopped(1), check + 'x', QByteArray(32, '\0')})
        QVERIFY(!keys::masterKeyForStore(provider, damaged));
}
