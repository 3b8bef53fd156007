// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/persistent_map_test.h"

#include "service/policy/persistent_map.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>
#include <unordered_map>
#include <vector>

namespace {

struct Record
{
    static inline std::atomic<int> alive = 0;
    static inline std::atomic<int> copies = 0;

    int key = 0;
    int value = 0;

    Record(int k, int v) : key(k), value(v) { ++alive; }
    Record(const Record& other) : key(other.key), value(other.value)
    {
        ++alive;
        ++copies;
    }
    Record(Record&& other) noexcept : key(other.key), value(other.value) { ++alive; }
    Record& operator=(const Record&) = default;
    ~Record() { --alive; }
};

enum class Hash
{
    Good,
    LowBitsOnly, ///< deep chains: keys differ in the last bits of the hash that are looked at
    FewValues, ///< long collision lists
    OneValue,
};

template <Hash kind>
struct Traits
{
    using Key = int;
    static int key(const Record& record) { return record.key; }
    static std::uint64_t hash(int key)
    {
        const auto number = static_cast<std::uint64_t>(key);
        switch (kind) {
        case Hash::Good:
            return policy::mixedBits(number);
        case Hash::LowBitsOnly:
            return number << 54;
        case Hash::FewValues:
            return policy::mixedBits(number % 7);
        case Hash::OneValue:
            return 0x123456789abcdef0U;
        }
        return 0;
    }
};

template <Hash kind>
using Map = policy::PersistentMap<Record, Traits<kind>>;
using Reference = std::unordered_map<int, int>;

template <typename AnyMap>
Reference contentOf(const AnyMap& map)
{
    Reference content;
    map.forEach([&content](const Record& record) {
        // A record listed twice would otherwise go unnoticed.
        content[record.key] += content.contains(record.key) ? 1'000'000 : record.value;
    });
    return content;
}

template <typename AnyMap>
bool agrees(const AnyMap& map, const Reference& reference, int keys)
{
    if (map.size() != reference.size() || contentOf(map) != reference)
        return false;
    for (int key = -1; key <= keys; ++key) {
        const Record* found = map.find(key);
        const auto expected = reference.find(key);
        if ((found != nullptr) != (expected != reference.end()))
            return false;
        if (found && found->value != expected->second)
            return false;
    }
    return true;
}

template <typename AnyMap>
void change(AnyMap& map, Reference& reference, int keys, std::mt19937& random)
{
    const int key = static_cast<int>(random() % static_cast<unsigned>(keys));
    if (random() % 3 == 0) {
        const bool was = reference.erase(key) > 0;
        QCOMPARE(map.erase(key), was);
        return;
    }
    const int value = static_cast<int>(random() % 1000);
    reference[key] = value;
    map.set({key, value});
}

template <Hash kind>
void checkRandomChanges(int keys, int rounds)
{
    std::mt19937 random(20'261'121);
    Map<kind> map;
    Reference reference;
    for (int round = 0; round < rounds; ++round) {
        change(map, reference, keys, random);
        if (round % 97 == 0)
            QVERIFY2(agrees(map, reference, keys), qPrintable(QString::number(round)));
    }
    QVERIFY(agrees(map, reference, keys));
    for (int key = 0; key < keys; ++key)
        QCOMPARE(map.erase(key), reference.erase(key) > 0);
    QVERIFY(map.isEmpty());
    QVERIFY(agrees(map, {}, keys));
}

template <Hash kind>
void checkOldVersions(int keys)
{
    std::mt19937 random(4);
    std::vector<std::pair<Map<kind>, Reference>> versions(1);
    for (int round = 0; round < 600; ++round) {
        // From any version, not only from the newest: branches share structure too.
        auto [map, reference] = versions[random() % versions.size()];
        for (int i = 0; i < 5; ++i)
            change(map, reference, keys, random);
        versions.emplace_back(std::move(map), std::move(reference));
        if (versions.size() > 60)
            versions.erase(versions.begin() + static_cast<long>(random() % versions.size()));
    }
    for (const auto& [map, reference] : versions)
        QVERIFY(agrees(map, reference, keys));
}

using Check = void (*)(int, int);
using OldCheck = void (*)(int);

} // namespace

void PersistentMapTest::emptyFindsNothing()
{
    Map<Hash::Good> map;
    QVERIFY(map.isEmpty());
    QCOMPARE(map.size(), std::size_t(0));
    QVERIFY(!map.find(0));
    QVERIFY(contentOf(map).empty());
}

void PersistentMapTest::setReplacesByKey()
{
    Map<Hash::Good> map;
    map.set({1, 10});
    map.set({1, 11});
    QCOMPARE(map.size(), std::size_t(1));
    QCOMPARE(map.find(1)->value, 11);
}

void PersistentMapTest::eraseSaysWhetherThereWasOne()
{
    Map<Hash::Good> map;
    QVERIFY(!map.erase(1));
    map.set({1, 10});
    QVERIFY(!map.erase(2));
    QVERIFY(map.erase(1));
    QVERIFY(!map.erase(1));
    QVERIFY(map.isEmpty());
}

void PersistentMapTest::aCopyDoesNotSeeLaterChanges()
{
    Map<Hash::Good> map;
    for (int key = 0; key < 1000; ++key)
        map.set({key, key});
    const Map<Hash::Good> before = map;
    const Record* kept = before.find(500);

    map.set({500, -1});
    map.erase(501);
    map.set({1000, 1000});

    QCOMPARE(before.size(), std::size_t(1000));
    QCOMPARE(before.find(500), kept);
    QCOMPARE(kept->value, 500);
    QVERIFY(before.find(501));
    QVERIFY(!before.find(1000));
    QCOMPARE(map.find(500)->value, -1);
    QVERIFY(!map.find(501));
    QVERIFY(map.find(1000));
    QCOMPARE(map.find(502), before.find(502)); // what did not change is shared
}

void PersistentMapTest::movingLeavesAnEmptyMap()
{
    Map<Hash::Good> map;
    map.set({1, 10});
    Map<Hash::Good> taken = std::move(map);
    QVERIFY(map.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    QVERIFY(!map.find(1));
    QCOMPARE(taken.find(1)->value, 10);

    Map<Hash::Good> assigned;
    assigned.set({2, 20});
    assigned = taken;
    QCOMPARE(assigned.find(1)->value, 10);
    QVERIFY(!assigned.find(2));
}

void PersistentMapTest::mapsOfEqualContentListItAlike()
{
    // The canonical shape: however a map came about, equal content looks equal.
    std::vector<int> keys(3000);
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = static_cast<int>(i);
    const auto listed = [](const Map<Hash::Good>& map) {
        std::vector<int> order;
        map.forEach([&order](const Record& record) { order.push_back(record.key); });
        return order;
    };

    Map<Hash::Good> straight;
    for (const int key : keys)
        straight.set({key, 0});

    std::mt19937 random(7);
    std::shuffle(keys.begin(), keys.end(), random);
    Map<Hash::Good> detour;
    for (const int key : keys) {
        detour.set({key, 0});
        detour.set({key + 10'000, 0});
    }
    for (const int key : keys)
        detour.erase(key + 10'000);

    QCOMPARE(listed(detour), listed(straight));
}

namespace {

/// Steps to the end, whatever is there.
template <typename AnyMap>
const Record* approached(const AnyMap& map, int key)
{
    typename AnyMap::Approach approach(map, key);
    while (approach.step()) { }
    return approach.arrived();
}

/// With collisions nothing need be fetched, but what is must be right.
template <typename AnyMap>
bool approachesAgree(bool collides)
{
    constexpr int keys = 3000;
    AnyMap map;
    if (approached(map, 1))
        return false;
    for (int key = 0; key < keys; key += 2)
        map.set({key, key});
    for (int key = 0; key < keys; ++key) {
        const Record* found = map.find(key);
        const Record* arrived = approached(map, key);
        if (found && arrived != found && !(collides && !arrived))
            return false;
    }
    return true;
}

} // namespace

void PersistentMapTest::anApproachArrivesWhereFindDoes_data()
{
    QTest::addColumn<bool>("agree");
    QTest::newRow("well spread keys") << approachesAgree<Map<Hash::Good>>(false);
    QTest::newRow("deep chains") << approachesAgree<Map<Hash::LowBitsOnly>>(true);
    QTest::newRow("long collision lists") << approachesAgree<Map<Hash::FewValues>>(true);
    QTest::newRow("one collision list") << approachesAgree<Map<Hash::OneValue>>(true);
}

void PersistentMapTest::anApproachArrivesWhereFindDoes()
{
    QFETCH(bool, agree);
    QVERIFY(agree);
}

void PersistentMapTest::randomChangesAgreeWithAnOrdinaryMap_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<int>("keys");
    QTest::newRow("well mixed, few keys") << Check(checkRandomChanges<Hash::Good>) << 20;
    QTest::newRow("well mixed, many keys") << Check(checkRandomChanges<Hash::Good>) << 3000;
    QTest::newRow("deep chains") << Check(checkRandomChanges<Hash::LowBitsOnly>) << 900;
    QTest::newRow("seven hashes") << Check(checkRandomChanges<Hash::FewValues>) << 200;
    QTest::newRow("one hash") << Check(checkRandomChanges<Hash::OneValue>) << 60;
}

void PersistentMapTest::randomChangesAgreeWithAnOrdinaryMap()
{
    QFETCH(Check, check);
    QFETCH(int, keys);
    check(keys, 12'000);
}

void PersistentMapTest::oldVersionsStayWhatTheyWere_data()
{
    QTest::addColumn<OldCheck>("check");
    QTest::addColumn<int>("keys");
    QTest::newRow("well mixed") << OldCheck(checkOldVersions<Hash::Good>) << 400;
    QTest::newRow("deep chains") << OldCheck(checkOldVersions<Hash::LowBitsOnly>) << 200;
    QTest::newRow("seven hashes") << OldCheck(checkOldVersions<Hash::FewValues>) << 50;
    QTest::newRow("one hash") << OldCheck(checkOldVersions<Hash::OneValue>) << 20;
}

void PersistentMapTest::oldVersionsStayWhatTheyWere()
{
    QFETCH(OldCheck, check);
    QFETCH(int, keys);
    check(keys);
}

void PersistentMapTest::everyRecordIsFreedOnce()
{
    QCOMPARE(Record::alive.load(), 0);
    {
        Map<Hash::FewValues> map;
        std::vector<Map<Hash::FewValues>> versions;
        for (int key = 0; key < 300; ++key) {
            map.set({key % 120, key});
            if (key % 10 == 0)
                versions.push_back(map);
            if (key % 3 == 0)
                map.erase(key / 2);
        }
        QVERIFY(Record::alive > 0);
        versions.clear();
        QCOMPARE(static_cast<std::size_t>(Record::alive), map.size());
    }
    QCOMPARE(Record::alive.load(), 0);
}

void PersistentMapTest::changingAUniqueMapCopiesNoRecord()
{
    Map<Hash::Good> map;
    Record::copies = 0;
    for (int key = 0; key < 1000; ++key)
        map.set({key, key});
    for (int key = 0; key < 1000; key += 2)
        map.erase(key);
    const Map<Hash::Good> shared = map;
    map.set({1, 2});
    QCOMPARE(Record::copies.load(), 0);
    QCOMPARE(shared.find(1)->value, 1);
}

void PersistentMapTest::copiesMayBeChangedAndDroppedOnDifferentThreads()
{
    Map<Hash::Good> map;
    for (int key = 0; key < 2000; ++key)
        map.set({key, key});

    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([copy = map, number, &wrong]() mutable {
            for (int key = number; key < 2000; key += 4) {
                auto older = copy;
                copy.set({key, -key});
                copy.erase(key + 1);
                wrong += older.find(key)->value == key || key == 0 ? 0 : 1;
                wrong += copy.find(key)->value == -key ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(map.size(), std::size_t(2000));
    QCOMPARE(map.find(1999)->value, 1999);
}
