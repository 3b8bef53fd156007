// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/lockout.h"
#include "service/policy/ip_set.h"
#include "service/policy/path_rules.h"
#include "service/policy/rate_limiter.h"
#include "tests/policy_leaf/limit_support.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::atomic<std::uint64_t> allocations{0};

} // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc,misc-new-delete-overloads): counting them is what this
// file is for.
void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    ++allocations;
    return std::malloc(size);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc,misc-new-delete-overloads)

namespace {

/// Allocations of a thousand repetitions, after some to warm up.
template <typename Work>
std::uint64_t allocationsOf(Work work)
{
    for (int i = 0; i < 100; ++i)
        work();
    const std::uint64_t before = allocations;
    for (int i = 0; i < 1'000; ++i)
        work();
    return allocations - before;
}

} // namespace

/// performance.md: no heap allocation once warm.
class TestNoAllocation : public QObject
{
    Q_OBJECT

private slots:
    void theCounterCounts()
    {
        // volatile, or an optimising compiler leaves the pair out
        QCOMPARE(allocationsOf([] {
                     int* volatile number = new int(1);
                     delete number;
                 }),
                 std::uint64_t(1'000));
    }

    void addressSets()
    {
        std::mt19937 random(1);
        std::vector<domain::IpRange> ranges;
        for (int i = 0; i < 1'000; ++i)
            ranges.emplace_back(domain::IpAddress::fromIpv4(static_cast<std::uint32_t>(random())),
                                120);
        const policy::IpSet set(ranges);
        const auto v4 = *domain::IpAddress::parse("192.0.2.1");
        const auto v6 = *domain::IpAddress::parse("2001:db8::1");
        QCOMPARE(allocationsOf([&] { (void)(set.contains(v4) || set.contains(v6)); }),
                 std::uint64_t(0));
    }

    void limitLines()
    {
        const auto lines = test::limits({u"[GET].*/rest/api/2/issue/JRA.*"_s,
                                         u".*/filter/user/.*[QueryParam::permissions==true]"_s,
                                         u"[POST].*/comment.*[Header::X-Project==[A-Z]+]"_s});
        test::LimitRequest matched;
        test::LimitRequest second;
        second.path = "/jira/rest/extender/1.0/filter/user/alice";
        second.parameters = policy::LimitFacts::Parameters{{"permissions", "true"}};
        test::LimitRequest refused;
        refused.path = "/jira/rest/api/2/project/JRA";
        QCOMPARE(allocationsOf([&] { (void)lines.match(matched.facts()); }), std::uint64_t(0));
        QCOMPARE(allocationsOf([&] { (void)lines.match(second.facts()); }), std::uint64_t(0));
        QCOMPARE(allocationsOf([&] { (void)lines.match(refused.facts()); }), std::uint64_t(0));
    }

    void pathRules()
    {
        domain::Problems problems;
        const auto rules = *policy::PathRules::compile(
            {{{u"GET"_s}, u"/status(/.*)?"_s}, {{}, u"/rest/api/2/serverInfo"_s}}, u"bypass"_s,
            problems);
        const auto globs = *policy::PathRules::fromGlobs({u"/rest/*"_s, u"/plugins/*/api/*"_s},
                                                         u"tokenPaths"_s, problems);
        QCOMPARE(allocationsOf([&] {
                     (void)rules.match(http::Method::Get, "/rest/api/2/serverInfo");
                     (void)globs.match(http::Method::Get, "/plugins/servlet/x/api/1");
                 }),
                 std::uint64_t(0));
    }

    void addressesWhileSomebodyIsLocked()
    {
        auth::Lockout lockout;
        lockout.failed(*domain::IpAddress::parse("192.0.2.1"), {}, {1, 60, 60},
                       auth::Lockout::TimePoint{1h});
        const auto client = *domain::IpAddress::parse("2001:db8::1");
        QCOMPARE(allocationsOf(
                     [&] { (void)lockout.addressLockedFor(client, auth::Lockout::TimePoint{1h}); }),
                 std::uint64_t(0));
    }

    void ratesOfAWarmSubject()
    {
        policy::RateLimiter limiter;
        const std::vector windows{
            policy::RateWindow::from({100, {1, domain::Lifetime::Unit::Minutes}, {}}).value(),
            policy::RateWindow::from({1'000, {1, domain::Lifetime::Unit::Hours}, {}}).value()};
        const std::vector keys{policy::RateKey::ofUser(1), policy::RateKey::ofGroup(2),
                               policy::RateKey::ofGroup(3)};
        int step = 0;
        QCOMPARE(allocationsOf([&] {
                     (void)limiter.take(keys, windows,
                                        policy::RateLimiter::TimePoint{1h} + ++step * 10ms);
                 }),
                 std::uint64_t(0));
    }

    void lockoutWhileNobodyIsLocked()
    {
        auth::Lockout lockout;
        const auto client = *domain::IpAddress::parse("2001:db8::1");
        lockout.failed(client, "alice", {}, auth::Lockout::TimePoint{1h});
        QCOMPARE(allocationsOf([&] {
                     (void)lockout.addressLockedFor(client, auth::Lockout::TimePoint{1h});
                     (void)lockout.userLockedFor("somebody with a name that does not fit inline",
                                                 auth::Lockout::TimePoint{1h});
                 }),
                 std::uint64_t(0));
    }
};

std::unique_ptr<QObject> testNoAllocation()
{
    return std::make_unique<TestNoAllocation>();
}

#include "test_no_allocation.moc"
