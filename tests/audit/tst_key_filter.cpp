// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_key_filter.h"

#include "service/audit/key_filter.h"

#include <QTest>

using audit::KeyFilter;
using audit::keyHash;
using audit::KeyKind;

namespace {

std::string filterOf(int keys)
{
    std::vector<std::uint64_t> hashes;
    for (int i = 0; i < keys; ++i)
        hashes.push_back(keyHash(KeyKind::Token, "token" + std::to_string(i)));
    return KeyFilter::build(hashes);
}

} // namespace

void TestKeyFilter::whatIsInIsAlwaysFound()
{
    for (const int size : {1, 2, 10, 1'000, 5'000}) {
        const std::string filter = filterOf(size);
        for (int i = 0; i < size; ++i)
            QVERIFY(
                KeyFilter::mayHold(filter, keyHash(KeyKind::Token, "token" + std::to_string(i))));
    }
}

void TestKeyFilter::whatIsNotInIsSeldomFound()
{
    const std::string filter = filterOf(2'000);
    int found = 0;
    for (int i = 0; i < 100'000; ++i)
        found += KeyFilter::mayHold(filter, keyHash(KeyKind::Token, "other" + std::to_string(i)))
            ? 1
            : 0;
    QVERIFY2(found < 1'800, std::to_string(found).c_str());
}

void TestKeyFilter::kindsAreKeptApart()
{
    QVERIFY(keyHash(KeyKind::Person, "alice") != keyHash(KeyKind::Upstream, "alice"));
    QVERIFY(keyHash(KeyKind::Person, "alice") != keyHash(KeyKind::Person, "alicf"));
}

void TestKeyFilter::hashesStayAsTheyAreStored()
{
    // Filters are in the database: another hash would hide what an earlier version has written.
    QCOMPARE(keyHash(KeyKind::Token, "Ab3dEf6hIj9l"), std::uint64_t{0xe0ed975b25c1c8f1});
}

void TestKeyFilter::aMissingFilterHoldsEverything()
{
    QVERIFY(KeyFilter::mayHold({}, keyHash(KeyKind::Token, "any")));
}
