// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/rate_limiter.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Lifetime;
using policy::RateKey;
using policy::RateLimiter;
using policy::RateVerdict;
using policy::RateWindow;
using Unit = Lifetime::Unit;

namespace {

const RateLimiter::TimePoint start{1h};

RateWindow window(int requests, Lifetime per, std::optional<int> burst = {})
{
    return RateWindow::from({requests, per, burst}).value();
}

} // namespace

/// What holds however many ask at once, however many subjects there are, and across restarts.
class TestRateRace : public QObject
{
    Q_OBJECT

private slots:
    // reliability.md 11: accepted = limit exactly.
    void sixtyFourThreadsGetExactlyTheLimit()
    {
        constexpr int threads = 64;
        constexpr int rounds = 200;
        const std::vector windows{window(100, {1, Unit::Minutes}), window(150, {1, Unit::Hours})};
        RateLimiter limiter(99);
        std::vector<std::atomic<int>> passed(rounds);
        std::barrier together(threads);
        std::vector<std::thread> workers;
        for (int t = 0; t < threads; ++t)
            workers.emplace_back([&] {
                for (int round = 0; round < rounds; ++round) {
                    const RateKey key = RateKey::ofUser(round);
                    together.arrive_and_wait();
                    for (int i = 0; i < 4; ++i)
                        passed[static_cast<std::size_t>(round)] +=
                            limiter.take(key, windows, start).allowed;
                }
            });
        for (std::thread& worker : workers)
            worker.join();
        for (const auto& count : passed)
            QCOMPARE(count.load(), 100);
    }

    // Several subjects at once, in any order of naming: no bucket gives more than it holds, and
    // nobody waits for ever.
    void manySubjectsAtOnceStayExact()
    {
        constexpr int threads = 16;
        constexpr int subjects = 12;
        const RateWindow limit = window(500, {1, Unit::Hours});
        RateLimiter limiter(5);
        std::vector<std::atomic<int>> charged(subjects);
        std::vector<std::thread> workers;
        for (int t = 0; t < threads; ++t)
            workers.emplace_back([&, t] {
                std::mt19937 random(static_cast<unsigned>(t));
                for (int i = 0; i < 3'000; ++i) {
                    std::vector<int> numbers(1 + random() % 4);
                    std::vector<RateKey> keys;
                    for (int& number : numbers) {
                        number = static_cast<int>(random() % subjects);
                        keys.push_back(RateKey::ofGroup(number));
                    }
                    if (!limiter.take(keys, std::span(&limit, 1), start).allowed)
                        continue;
                    std::sort(numbers.begin(), numbers.end());
                    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
                    for (const int number : numbers)
                        ++charged[static_cast<std::size_t>(number)];
                }
            });
        for (std::thread& worker : workers)
            worker.join();
        for (const auto& count : charged) {
            QVERIFY(count.load() <= 500);
            QVERIFY(count.load() > 400); // and what was refused was not charged
        }
    }

    // Looking ahead needs no lock, also while tables grow under it.
    void lookingAheadDisturbsNobody()
    {
        const std::vector limits{window(5, {1, Unit::Hours}), window(9, {1, Unit::Days})};
        RateLimiter limiter(3);
        std::atomic<bool> over{false};
        std::thread ahead([&] {
            for (int user = 0; !over; user = (user + 1) % 20'000)
                limiter.foresee(RateKey::ofUser(user), limits);
        });
        int passed = 0;
        for (int call = 0; call < 120'000; ++call)
            passed += limiter.take(RateKey::ofUser(call % 20'000), limits, start).allowed;
        over = true;
        ahead.join();
        QCOMPARE(passed, 100'000);
        QCOMPARE(limiter.bucketCount(), std::size_t{40'000});
    }

    void racingThreadsWithRunningTimeStayBelowTheRate()
    {
        constexpr int threads = 16;
        const RateWindow limit = window(1'000, {1, Unit::Seconds}, 49);
        RateLimiter limiter;
        std::atomic<std::int64_t> clock{0}; // microseconds, moved on by the threads themselves
        std::atomic<int> passed{0};
        const RateKey key = RateKey::ofUser(1);
        std::vector<std::thread> workers;
        for (int t = 0; t < threads; ++t)
            workers.emplace_back([&] {
                for (int i = 0; i < 20'000; ++i) {
                    const std::int64_t now = clock.fetch_add(3);
                    passed +=
                        limiter
                            .take(key, std::span(&limit, 1), start + std::chrono::microseconds(now))
                            .allowed;
                }
            });
        for (std::thread& worker : workers)
            worker.join();
        const std::int64_t milliseconds = clock.load() / 1'000;
        QVERIFY(passed.load() <= 50 + milliseconds);
        QVERIFY(passed.load() >= 40 + milliseconds / 2);
    }

    void bucketsThatAreFullAreForgottenWithoutLoss()
    {
        const RateWindow limit = window(10, {1, Unit::Seconds});
        RateLimiter limiter(1, 6'400); // 100 a shard
        for (int i = 0; i < 200'000;
             ++i) // a thousand new subjects a second, each idle after 100 ms
            QVERIFY(
                limiter.take(RateKey::ofUser(i), std::span(&limit, 1), start + i * 20ms).allowed);
        QVERIFY(limiter.bucketCount() <= 6'400);
        QCOMPARE(limiter.evictions(), std::uint64_t(0));
    }

    void memoryIsBoundedEvenWhenAllAreInUse()
    {
        const RateWindow limit = window(2, {1, Unit::Hours});
        RateLimiter limiter(1, 6'400);
        for (int i = 0; i < 100'000; ++i) {
            QVERIFY(limiter.take(RateKey::ofUser(i), std::span(&limit, 1), start).allowed);
            if (i % 1'000 == 0)
                QVERIFY(limiter.bucketCount() <= 6'400);
        }
        QVERIFY(limiter.bucketCount() > 5'000);
        QVERIFY(limiter.evictions() > 90'000);
    }

    void whatIsClosestToFullIsForgottenFirst()
    {
        const RateWindow limit = window(100, {1, Unit::Hours});
        RateLimiter limiter(1, 6'400);
        std::vector<RateKey> heavy;
        for (int i = 0; i < 50; ++i) {
            heavy.push_back(RateKey::ofGroup(i));
            for (int k = 0; k < 100; ++k)
                QVERIFY(limiter.take(heavy.back(), std::span(&limit, 1), start).allowed);
        }
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(limiter.take(RateKey::ofUser(i), std::span(&limit, 1), start).allowed);
        for (const RateKey& key : heavy) // a flood of newcomers has not given them a fresh quota
            QVERIFY(!limiter.take(key, std::span(&limit, 1), start).allowed);
    }

    void growthKeepsEveryCount()
    {
        const std::vector windows{window(2, {1, Unit::Hours}), window(3, {1, Unit::Days})};
        RateLimiter limiter(7);
        for (int i = 0; i < 60'000; ++i)
            QVERIFY(limiter.take(RateKey::ofUser(i), windows, start).allowed);
        QCOMPARE(limiter.bucketCount(), std::size_t(120'000));
        for (int i = 0; i < 60'000; ++i)
            QVERIFY(limiter.take(RateKey::ofUser(i), windows, start).allowed);
        for (int i = 0; i < 60'000; ++i)
            QVERIFY(!limiter.take(RateKey::ofUser(i), windows, start).allowed);
        QCOMPARE(limiter.evictions(), std::uint64_t(0));
    }

    void anySeedCountsTheSame()
    {
        const RateWindow limit = window(3, {1, Unit::Minutes});
        for (const std::uint64_t seed : {0ULL, 1ULL, ~0ULL, 0x1234'5678'9abc'def0ULL}) {
            RateLimiter limiter(seed);
            for (int user = 0; user < 500; ++user)
                for (int i = 0; i < 5; ++i)
                    QCOMPARE(
                        limiter.take(RateKey::ofUser(user), std::span(&limit, 1), start).allowed,
                        i < 3);
        }
    }

    void aRestartKeepsWhatIsOwed()
    {
        const RateWindow limit = window(60, {1, Unit::Minutes});
        const RateKey key = RateKey::ofUser(1);
        std::string saved;
        {
            RateLimiter before(1);
            for (int i = 0; i < 60; ++i)
                QVERIFY(before.take(key, std::span(&limit, 1), start).allowed);
            QVERIFY(before.take(RateKey::ofUser(2), std::span(&limit, 1), start - 10min)
                        .allowed); // full again by now
            saved = before.save(start, 1'000'000);
        }
        RateLimiter after(2); // another seed, another monotonic clock
        const RateLimiter::TimePoint later{5min};
        QVERIFY(after.restore(saved, later, 1'000'000 + 20'000)); // down for 20 s
        QCOMPARE(after.bucketCount(), std::size_t(1));
        int passed = 0;
        while (after.take(key, std::span(&limit, 1), later).allowed)
            ++passed;
        QCOMPARE(passed, 20);
    }

    void aWallClockThatWentBackRestoresNothingExtra()
    {
        const RateWindow limit = window(60, {1, Unit::Minutes});
        const RateKey key = RateKey::ofUser(1);
        RateLimiter before;
        for (int i = 0; i < 60; ++i)
            (void)before.take(key, std::span(&limit, 1), start);
        const std::string saved = before.save(start, 1'000'000'000);
        for (const std::int64_t wall :
             {std::int64_t{0}, std::int64_t{999'999'999}, std::int64_t{1'000'000'000},
              std::numeric_limits<std::int64_t>::min() / 2}) {
            RateLimiter after;
            QVERIFY(after.restore(saved, start, wall));
            QVERIFY(!after.take(key, std::span(&limit, 1), start).allowed);
        }
        RateLimiter muchLater;
        QVERIFY(muchLater.restore(saved, start, std::numeric_limits<std::int64_t>::max() / 2));
        QCOMPARE(muchLater.bucketCount(), std::size_t(0));
    }

    void restoringNeverLowersWhatIsOwed()
    {
        const RateWindow limit = window(2, {1, Unit::Minutes});
        const RateKey key = RateKey::ofUser(1);
        RateLimiter before;
        (void)before.take(key, std::span(&limit, 1), start);
        const std::string saved = before.save(start, 0);
        RateLimiter after;
        (void)after.take(key, std::span(&limit, 1), start, 2);
        QVERIFY(after.restore(saved, start, 0));
        QVERIFY(!after.take(key, std::span(&limit, 1), start).allowed);
    }

    void damagedStateIsRefusedWhole()
    {
        const RateWindow limit = window(2, {1, Unit::Minutes});
        RateLimiter before;
        for (int i = 0; i < 3; ++i)
            (void)before.take(RateKey::ofUser(i), std::span(&limit, 1), start);
        const std::string saved = before.save(start, 0);
        QCOMPARE(saved.size(), std::size_t(8 * (3 + 3 * 4 + 1)));
        for (std::size_t i = 0; i < saved.size(); ++i) {
            std::string damaged = saved;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x20);
            RateLimiter after;
            QVERIFY(!after.restore(damaged, start, 0));
            QCOMPARE(after.bucketCount(), std::size_t(0));
            QVERIFY(!after.restore(std::string_view(saved).substr(0, i), start, 0));
            QCOMPARE(after.bucketCount(), std::size_t(0));
        }
        RateLimiter after;
        QVERIFY(!after.restore(saved + "12345678", start, 0));
        QVERIFY(!after.restore("", start, 0));
        QVERIFY(after.restore(saved, start, 0));
        QCOMPARE(after.bucketCount(), std::size_t(3));
        QVERIFY(after.restore(RateLimiter().save(start, 0), start, 0)); // an empty state is a state
    }
};

std::unique_ptr<QObject> testRateRace()
{
    return std::make_unique<TestRateRace>();
}

#include "test_rate_race.moc"
