// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/lockout.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::Lockout;
using domain::IpAddress;

namespace {

const Lockout::Settings settings{3, 120, 300};
const Lockout::TimePoint start{1h};

IpAddress address(const char* text)
{
    return IpAddress::parse(text).value();
}

const IpAddress client = address("192.0.2.7");

} // namespace

class TestLockout : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsLockedAtFirst()
    {
        const Lockout lockout;
        QVERIFY(!lockout.addressLockedFor(client, start));
        QVERIFY(!lockout.userLockedFor("alice", start));
        QVERIFY(lockout.locked(start).empty());
        QCOMPARE(lockout.entryCount(), std::size_t(0));
    }

    // RE-19
    void tooManyFailuresWithinTheWindowLock()
    {
        Lockout lockout;
        lockout.failed(client, "alice", settings, start);
        lockout.failed(client, "alice", settings, start + 119s);
        QVERIFY(!lockout.addressLockedFor(client, start + 119s));
        QVERIFY(!lockout.userLockedFor("alice", start + 119s));
        lockout.failed(client, "alice", settings, start + 119s);
        QCOMPARE(lockout.addressLockedFor(client, start + 119s), std::optional(300s));
        QCOMPARE(lockout.userLockedFor("alice", start + 119s), std::optional(300s));
        // To the last moment, and rounded up so that Retry-After is never too early.
        QCOMPARE(lockout.userLockedFor("alice", start + 119s + 299'999ms), std::optional(1s));
        QVERIFY(!lockout.userLockedFor("alice", start + 119s + 300s));
        QVERIFY(!lockout.addressLockedFor(client, start + 119s + 300s));
    }

    void oneFailureLocksWhereThatIsSet()
    {
        Lockout lockout;
        lockout.failed(client, {}, {1, 1, 10}, start);
        QCOMPARE(lockout.addressLockedFor(client, start), std::optional(10s));
    }

    void theWindowSlides()
    {
        Lockout lockout;
        // Two at the end of one window and two at the beginning of the next are three within 120 s.
        lockout.failed(client, {}, settings, start);
        lockout.failed(client, {}, settings, start + 110s);
        lockout.failed(client, {}, settings, start + 120s); // the first one no longer counts
        QVERIFY(!lockout.addressLockedFor(client, start + 120s));
        lockout.failed(client, {}, settings, start + 130s);
        QVERIFY(lockout.addressLockedFor(client, start + 130s));
    }

    void slowFailuresNeverLock()
    {
        Lockout lockout;
        for (int i = 0; i < 1'000; ++i) {
            const auto now = start + i * 60s;
            lockout.failed(client, "alice", {3, 119, 300}, now);
            QVERIFY(!lockout.userLockedFor("alice", now));
        }
        QCOMPARE(lockout.entryCount(), std::size_t(2));
    }

    void askingDuringALockDoesNotProlongIt()
    {
        Lockout lockout;
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, "alice", settings, start);
        for (int i = 0; i < 100; ++i)
            lockout.failed(client, "alice", settings, start + 200s);
        QVERIFY(lockout.userLockedFor("alice", start + 299s));
        QVERIFY(!lockout.userLockedFor("alice", start + 300s));
        // Nor do the failures from before it, or during it, count afterwards.
        lockout.failed(client, "alice", settings, start + 300s);
        lockout.failed(client, "alice", settings, start + 300s);
        QVERIFY(!lockout.userLockedFor("alice", start + 300s));
        lockout.failed(client, "alice", settings, start + 300s);
        QCOMPARE(lockout.userLockedFor("alice", start + 300s), std::optional(300s));
    }

    void accountsAndAddressesCountApart()
    {
        Lockout lockout;
        for (int i = 0; i < 3; ++i)
            lockout.failed(address(qPrintable(u"192.0.2.%1"_s.arg(i))), "alice", settings, start);
        QVERIFY(lockout.userLockedFor("alice", start));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!lockout.addressLockedFor(address(qPrintable(u"192.0.2.%1"_s.arg(i))), start));
        for (const char* user : {"bob", "carol", "dave"})
            lockout.failed(address("198.51.100.1"), user, settings, start);
        QVERIFY(lockout.addressLockedFor(address("198.51.100.1"), start));
        QVERIFY(!lockout.userLockedFor("bob", start));
        QVERIFY(
            !lockout.userLockedFor("198.51.100.1", start)); // an address is no account of that name
    }

    void aFailureWithoutAnAccountCountsForTheAddressOnly()
    {
        Lockout lockout;
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, {}, settings, start);
        QVERIFY(lockout.addressLockedFor(client, start));
        QVERIFY(!lockout.userLockedFor({}, start));
        QCOMPARE(lockout.entryCount(), std::size_t(1));
    }

    void anIpv6NeighbourhoodCountsAsOne()
    {
        Lockout lockout;
        lockout.failed(address("2001:db8:1:2::1"), {}, settings, start);
        lockout.failed(address("2001:db8:1:2:ffff:ffff:ffff:ffff"), {}, settings, start);
        lockout.failed(address("2001:db8:1:2:8000::"), {}, settings, start);
        QVERIFY(lockout.addressLockedFor(address("2001:db8:1:2::abcd"), start));
        QVERIFY(!lockout.addressLockedFor(address("2001:db8:1:3::1"), start));
        QVERIFY(!lockout.addressLockedFor(address("2001:db8:1:1:ffff::"), start));
        QCOMPARE(lockout.locked(start).front().who, std::string("2001:db8:1:2::/64"));
    }

    void mappedAddressesAreTheirIpv4Ones()
    {
        Lockout lockout;
        for (const char* text : {"192.0.2.7", "::ffff:192.0.2.7", "::ffff:c000:207"})
            lockout.failed(address(text), {}, settings, start);
        QVERIFY(lockout.addressLockedFor(client, start));
        QVERIFY(
            !lockout.addressLockedFor(address("192.0.2.8"), start)); // v4 neighbours are strangers
    }

    void successForgetsTheAccountButNotTheAddress()
    {
        Lockout lockout;
        lockout.failed(client, "alice", settings, start);
        lockout.failed(client, "alice", settings, start);
        lockout.succeeded("alice");
        QCOMPARE(lockout.failures("alice", settings, start), 0);
        lockout.failed(client, "alice", settings, start);
        QVERIFY(!lockout.userLockedFor("alice", start));
        QVERIFY(lockout.addressLockedFor(client, start)); // three wrong guesses came from there
        lockout.succeeded("nobody");
    }

    void anAdministratorUnlocks()
    {
        Lockout lockout;
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, "alice", settings, start);
        QVERIFY(lockout.unlock("alice"));
        QVERIFY(!lockout.userLockedFor("alice", start));
        QVERIFY(lockout.addressLockedFor(client, start));
        QVERIFY(lockout.unlock(client));
        QVERIFY(!lockout.addressLockedFor(client, start));
        QVERIFY(!lockout.unlock("alice"));
        QVERIFY(!lockout.unlock(client));
        QCOMPARE(lockout.entryCount(), std::size_t(0));
    }

    void failuresAreCountedForDisplay()
    {
        Lockout lockout;
        QCOMPARE(lockout.failures("alice", settings, start), 0);
        lockout.failed(client, "alice", settings, start);
        lockout.failed(client, "alice", settings, start + 100s);
        QCOMPARE(lockout.failures("alice", settings, start + 100s), 2);
        QCOMPARE(lockout.failures("alice", settings, start + 120s), 1);
        lockout.failed(client, "alice", settings, start + 101s);
        QCOMPARE(lockout.failures("alice", settings, start + 101s), 3);
    }

    void whoIsLockedIsListed()
    {
        Lockout lockout;
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, "alice", settings, start);
        lockout.failed(address("192.0.2.9"), "bob", settings, start);
        auto locked = lockout.locked(start + 100s);
        std::sort(locked.begin(), locked.end(),
                  [](const auto& a, const auto& b) { return a.who < b.who; });
        QCOMPARE(locked.size(), std::size_t(2));
        QVERIFY(locked[0].isAddress && locked[0].who == "192.0.2.7" && locked[0].remaining == 200s);
        QVERIFY(!locked[1].isAddress && locked[1].who == "alice");
        QVERIFY(lockout.locked(start + 300s).empty());
    }

    // A short lock that begins after a long one must not end the long one, nor hide it.
    void locksOfDifferentLengthsEndOnTheirOwn()
    {
        Lockout lockout;
        lockout.failed(client, {}, {1, 60, 1'000}, start);
        lockout.failed(address("192.0.2.8"), {}, {1, 60, 10}, start + 5s);
        QVERIFY(lockout.addressLockedFor(client, start + 999s));
        QVERIFY(!lockout.addressLockedFor(address("192.0.2.8"), start + 15s));
        QVERIFY(!lockout.addressLockedFor(client, start + 1'000s));
        lockout.failed(address("192.0.2.9"), {}, {1, 60, 10}, start + 2'000s);
        QVERIFY(lockout.addressLockedFor(address("192.0.2.9"), start + 2'009s));
        QVERIFY(!lockout.addressLockedFor(client, start + 2'009s));
    }

    void memoryIsBounded()
    {
        Lockout lockout(1, 640); // ten per shard
        for (int i = 0; i < 100'000; ++i)
            lockout.failed(IpAddress::fromIpv4(static_cast<std::uint32_t>(i)), {}, settings,
                           start + i * 1ms);
        QVERIFY(lockout.entryCount() <= 640);
        QVERIFY(lockout.entryCount() > 600);
        // A name of any length takes no more than a bounded place.
        const std::string longName(1'000'000, 'x');
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, longName, settings, start);
        QVERIFY(lockout.userLockedFor(longName, start));
        QCOMPARE(lockout.locked(start).size() >= 1, true);
    }

    // Or an attacker would unlock a name by failing with many others.
    void aFloodForgetsTheLockedLast()
    {
        Lockout lockout(1, 640);
        for (int i = 0; i < 3; ++i)
            lockout.failed(client, "alice", settings, start);
        for (int i = 0; i < 50'000; ++i)
            lockout.failed(IpAddress::fromIpv4(static_cast<std::uint32_t>(i)),
                           "u" + std::to_string(i), settings, start + 1s);
        QVERIFY(lockout.userLockedFor("alice", start + 1s));
        QVERIFY(lockout.addressLockedFor(client, start + 1s));
    }

    void theOldestUnlockedIsForgottenFirst()
    {
        Lockout lockout(1, 1); // one per shard: the next in the same shard replaces it
        lockout.failed(client, {}, settings, start);
        std::size_t before = lockout.entryCount();
        QCOMPARE(before, std::size_t(1));
        for (int i = 0; i < 10'000; ++i)
            lockout.failed(IpAddress::fromIpv4(static_cast<std::uint32_t>(i)), {}, settings, start);
        QCOMPARE(lockout.entryCount(), std::size_t(64));
    }

    void threadsCountEveryFailure()
    {
        Lockout lockout;
        constexpr int threads = 8;
        constexpr int each = 500;
        std::vector<std::thread> workers;
        for (int t = 0; t < threads; ++t)
            workers.emplace_back([&lockout, t] {
                for (int i = 0; i < each; ++i) {
                    lockout.failed(IpAddress::fromIpv4(static_cast<std::uint32_t>(t)), "shared",
                                   {threads * each + 1, 86'400, 10}, start);
                    (void)lockout.userLockedFor("shared", start);
                    (void)lockout.locked(start);
                    if (i % 100 == 0) {
                        lockout.failed(IpAddress::fromIpv4(0xffff0000), "other" + std::to_string(t),
                                       settings, start);
                        lockout.unlock("other" + std::to_string(t));
                    }
                }
            });
        for (std::thread& worker : workers)
            worker.join();
        QCOMPARE(lockout.failures("shared", {threads * each + 1, 86'400, 10}, start),
                 threads * each);
        lockout.failed(client, "shared", {threads * each + 1, 86'400, 10}, start);
        QVERIFY(lockout.userLockedFor("shared", start));
    }
};

std::unique_ptr<QObject> testLockout()
{
    return std::make_unique<TestLockout>();
}

#include "test_lockout.moc"
