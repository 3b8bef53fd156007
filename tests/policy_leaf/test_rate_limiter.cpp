// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/rate_limiter.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

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

const RateKey alice = RateKey::ofUser(1);
const RateKey bob = RateKey::ofUser(2);

/// How many requests pass at one moment.
int passing(RateLimiter& limiter, std::span<const RateKey> keys,
            std::span<const RateWindow> windows, RateLimiter::TimePoint now)
{
    int count = 0;
    while (count < 100'000 && limiter.take(keys, windows, now).allowed)
        ++count;
    return count;
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void theZeroVerdictDenies()
    {
        QVERIFY(!RateVerdict().allowed);
        QCOMPARE(RateVerdict().retryAfterSeconds(), 1U);
    }

    void withoutAWindowEverythingPasses()
    {
        RateLimiter limiter;
        QVERIFY(limiter.take(alice, {}, start).allowed);
        QVERIFY(
            limiter
                .take(std::span<const RateKey>(), std::vector{window(1, {1, Unit::Minutes})}, start)
                .allowed);
        QCOMPARE(limiter.bucketCount(), std::size_t(0));
    }

    // The shared table of throttled and redis-cell.
    void thePublicVectorsHold()
    {
        const auto file = test::corpusFile(u"gcra/vectors.json"_s);
        if (!file)
            QSKIP("set LATCHKEY_CORPORA to the folder of public corpora to run this");
        const QJsonObject vectors = QJsonDocument::fromJson(*file).object();
        const QJsonObject quota = vectors.value(u"quota"_s).toObject();
        const RateWindow limit = window(quota.value(u"rate_per_s"_s).toInt(), {1, Unit::Seconds},
                                        quota.value(u"max_burst"_s).toInt());
        RateLimiter limiter;
        const QJsonArray cases = vectors.value(u"cases"_s).toArray();
        for (const QJsonValue& value : cases) {
            const QJsonArray row = value.toArray();
            const auto at = [&row](int column) {
                return std::chrono::milliseconds(row.at(column).toInt());
            };
            const RateVerdict verdict = limiter.take(alice, std::span(&limit, 1), start + at(1),
                                                     static_cast<std::uint32_t>(row.at(2).toInt()));
            const QByteArray name = QByteArray::number(row.at(0).toInt());
            QVERIFY2(verdict.allowed == !row.at(6).toBool(), name.constData());
            QCOMPARE(static_cast<int>(verdict.limit), quota.value(u"limit"_s).toInt());
            QVERIFY2(static_cast<int>(verdict.remaining) == row.at(3).toInt(), name.constData());
            QVERIFY2(verdict.resetAfter == at(4), name.constData());
            if (verdict.allowed)
                QVERIFY2(verdict.retryAfter == 0ns, name.constData());
            else if (row.at(5).toInt() < 0)
                QVERIFY2(verdict.retryAfter < 0ns, name.constData());
            else
                QVERIFY2(verdict.retryAfter == at(5), name.constData());
        }
        QCOMPARE(cases.size(), 16);
        const QJsonArray rates = vectors.value(u"rates"_s).toArray();
        for (const QJsonValue& value : rates) {
            const QJsonObject rate = value.toObject();
            const Unit unit = *domain::lifetimeUnitFromText(rate.value(u"per"_s).toString() + u's');
            QCOMPARE(window(rate.value(u"n"_s).toInt(), {1, unit}).intervalNs,
                     rate.value(u"period_ms"_s).toInteger() * 1'000'000);
        }
        QCOMPARE(rates.size(), 4);
    }

    // The same table, so that the rule is checked where the corpus is absent.
    void decidesAsDocumented_data()
    {
        QTest::addColumn<QList<QList<int>>>(
            "steps"); // ms, cost, allowed, remaining, reset ms, retry ms
        QTest::newRow("uses the burst, refuses, restores") << QList<QList<int>>{
            {0, 1, 1, 4, 1'000, 0},   {0, 4, 1, 0, 5'000, 0},     {0, 1, 0, 0, 5'000, 1'000},
            {999, 1, 0, 0, 4'001, 1}, {1'000, 1, 1, 0, 5'000, 0}, {6'000, 1, 1, 4, 1'000, 0}};
        QTest::newRow("never saves up more than the burst")
            << QList<QList<int>>{{0, 1, 1, 4, 1'000, 0},
                                 {1'000'000, 5, 1, 0, 5'000, 0},
                                 {1'000'000, 1, 0, 0, 5'000, 1'000}};
        QTest::newRow("looking costs nothing") << QList<QList<int>>{
            {0, 0, 1, 5, 0, 0}, {0, 5, 1, 0, 5'000, 0}, {0, 0, 1, 0, 5'000, 0}};
        QTest::newRow("a refusal costs nothing") << QList<QList<int>>{
            {0, 3, 1, 2, 3'000, 0}, {0, 3, 0, 2, 3'000, 1'000}, {0, 2, 1, 0, 5'000, 0}};
        QTest::newRow("more than ever fits")
            << QList<QList<int>>{{0, 6, 0, 5, 0, -1}, {0, 5, 1, 0, 5'000, 0}};
    }
    void decidesAsDocumented()
    {
        QFETCH(const QList<QList<int>>, steps);
        const RateWindow limit = window(1, {1, Unit::Seconds}, 4);
        RateLimiter limiter;
        for (const QList<int>& step : steps) {
            const RateVerdict verdict =
                limiter.take(alice, std::span(&limit, 1), start + step.at(0) * 1ms,
                             static_cast<std::uint32_t>(step.at(1)));
            QCOMPARE(verdict.allowed, step.at(2) == 1);
            QCOMPARE(static_cast<int>(verdict.remaining), step.at(3));
            QCOMPARE(verdict.resetAfter, step.at(4) * 1ms);
            if (step.at(5) < 0)
                QVERIFY(verdict.retryAfter < 0ns);
            else
                QCOMPARE(verdict.retryAfter, step.at(5) * 1ms);
            QCOMPARE(verdict.retryAfterSeconds() == 0, verdict.allowed);
        }
    }

    // MO-38: without a burst the whole window may come at once, and not one more.
    void aWindowsRequestsMayComeAtOnce_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("burst"); // -1: none
        QTest::addColumn<int>("passing");
        QTest::newRow("100 a minute") << 100 << Unit::Minutes << -1 << 100;
        QTest::newRow("7 a minute, not a whole number of nanoseconds")
            << 7 << Unit::Minutes << -1 << 7;
        QTest::newRow("1 a day") << 1 << Unit::Days << -1 << 1;
        QTest::newRow("burst 0: one at a time") << 10 << Unit::Seconds << 0 << 1;
        QTest::newRow("burst 4") << 1 << Unit::Seconds << 4 << 5;
        QTest::newRow("burst beyond the window") << 10 << Unit::Minutes << 99 << 100;
    }
    void aWindowsRequestsMayComeAtOnce()
    {
        QFETCH(const int, requests);
        QFETCH(const Unit, unit);
        QFETCH(const int, burst);
        QFETCH(const int, passing);
        const RateWindow limit =
            window(requests, {1, unit}, burst < 0 ? std::nullopt : std::optional(burst));
        RateLimiter limiter;
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&limit, 1), start), passing);
    }

    // Whoever asks all the time gets the capacity once and the rate from then on, to the request.
    void neverMoreThanLimitPlusRateTimesTime_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("stepMs");
        for (const int requests : {1, 3, 7, 60, 100, 999})
            for (const int step : {1, 7, 100, 1'000, 33'333})
                QTest::newRow(qPrintable(u"%1 a minute, every %2 ms"_s.arg(requests).arg(step)))
                    << requests << step;
    }
    void neverMoreThanLimitPlusRateTimesTime()
    {
        QFETCH(const int, requests);
        QFETCH(const int, stepMs);
        const RateWindow limit = window(requests, {1, Unit::Minutes});
        RateLimiter limiter;
        qint64 passed = 0;
        const int steps = std::min(600'000 / stepMs, 20'000);
        for (int i = 0; i <= steps; ++i) {
            passed += ::passing(limiter, std::span(&alice, 1), std::span(&limit, 1),
                                start + i * stepMs * 1ms);
            const qint64 bound = requests + qint64{requests} * i * stepMs / 60'000;
            QVERIFY2(passed <= bound,
                     qPrintable(u"step %1: %2 > %3"_s.arg(i).arg(passed).arg(bound)));
            QVERIFY2(passed >= bound - 1,
                     qPrintable(u"step %1: %2 < %3"_s.arg(i).arg(passed).arg(bound)));
        }
    }

    // MO-39: per subject.
    void subjectsDoNotShareABucket()
    {
        const RateWindow limit = window(2, {1, Unit::Minutes});
        RateLimiter limiter;
        std::vector<RateKey> keys;
        for (std::int64_t number : {0LL, 1LL, 2LL, -1LL, 1'000'000'007LL}) {
            keys.push_back(RateKey::ofUser(number));
            keys.push_back(RateKey::ofGroup(number));
            keys.push_back(RateKey::ofRoute(number));
            keys.push_back(RateKey::ofRoute(number, 1));
        }
        for (const char* text : {"192.0.2.1", "192.0.2.2", "::1", "2001:db8::1", "2001:db8:0:1::1"})
            keys.push_back(RateKey::ofAddress(*domain::IpAddress::parse(text)));
        keys.push_back(
            RateKey::ofToken({'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'}));
        keys.push_back(
            RateKey::ofToken({'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm'}));
        keys.push_back(
            RateKey::ofToken({'b', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'}));
        for (std::size_t i = 0; i < keys.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!(keys[i] == keys[k]));
        for (const RateKey& key : keys)
            QCOMPARE(::passing(limiter, std::span(&key, 1), std::span(&limit, 1), start), 2);
    }

    void anIpv6NeighbourhoodIsOneSubject()
    {
        const auto key = [](const char* text) {
            return RateKey::ofAddress(*domain::IpAddress::parse(text));
        };
        QVERIFY(key("2001:db8:1:2::1") == key("2001:db8:1:2:ffff::"));
        QVERIFY(!(key("2001:db8:1:2::1") == key("2001:db8:1:3::1")));
        QVERIFY(key("::ffff:192.0.2.1") == key("192.0.2.1"));
        QVERIFY(!(key("192.0.2.1") == key("192.0.2.2")));
    }

    void allWindowsMustPassBeforeAnyIsCharged()
    {
        const std::vector windows{window(3, {1, Unit::Seconds}), window(5, {1, Unit::Minutes})};
        RateLimiter limiter;
        QCOMPARE(::passing(limiter, std::span(&alice, 1), windows, start), 3);
        // The short window refused many times; that cost nothing in the long one.
        QCOMPARE(::passing(limiter, std::span(&alice, 1), windows, start + 2s), 2);
        const RateVerdict refused = limiter.take(alice, windows, start + 4s);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.limit, 5U); // told by the window that refuses
        QCOMPARE(refused.windowSeconds, 60U);
        QCOMPARE(refused.retryAfter, 8s); // one every 12 s since the start
        // And the long window's refusals cost nothing in the short one.
        QCOMPARE(::passing(limiter, std::span(&alice, 1), windows, start + 100s), 3);
    }

    void theTightestWindowIsReported()
    {
        const std::vector windows{window(10, {1, Unit::Seconds}), window(12, {1, Unit::Minutes})};
        RateLimiter limiter;
        RateVerdict verdict = limiter.take(alice, windows, start);
        QCOMPARE(verdict.remaining, 9U);
        QCOMPARE(verdict.limit, 10U);
        for (int i = 0; i < 5; ++i)
            verdict = limiter.take(alice, windows, start + 1s);
        verdict = limiter.take(alice, windows, start + 2s);
        QCOMPARE(verdict.limit, 12U);
        QCOMPARE(verdict.remaining, 5U);
        QVERIFY(verdict.allowed);
    }

    void allSubjectsMustPassBeforeAnyIsCharged()
    {
        const RateWindow limit = window(5, {1, Unit::Minutes});
        RateLimiter limiter;
        for (int i = 0; i < 4; ++i)
            QVERIFY(limiter.take(bob, std::span(&limit, 1), start).allowed);
        const std::vector both{alice, bob};
        QCOMPARE(::passing(limiter, both, std::span(&limit, 1), start), 1);
        QVERIFY(!limiter.take(both, std::span(&limit, 1), start).allowed);
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&limit, 1), start), 4);
    }

    void aSubjectNamedTwiceIsChargedOnce()
    {
        const RateWindow limit = window(5, {1, Unit::Minutes});
        RateLimiter limiter;
        const std::vector twice{alice, alice, alice};
        QCOMPARE(::passing(limiter, twice, std::span(&limit, 1), start), 5);
    }

    // The clock is read before the lock is taken, so times arrive a little out of order.
    void timeThatGoesBackNeverGivesMore()
    {
        const RateWindow limit = window(10, {1, Unit::Seconds});
        RateLimiter limiter;
        std::mt19937 random(3);
        int passed = 0;
        int latest = 0;
        for (int i = 0; i < 50'000; ++i) {
            const int now = i / 10;
            const int seen = std::max(0, now - static_cast<int>(random() % 50));
            latest = std::max(latest, seen);
            passed += limiter.take(alice, std::span(&limit, 1), start + seen * 1ms).allowed;
            QVERIFY(passed <= 10 + latest / 100);
        }
        QVERIFY(passed >= 50);
    }

    // A limit that changes does not hand out a fresh quota.
    void countersSurviveAChangeOfPolicy()
    {
        RateLimiter limiter;
        const RateWindow before = window(100, {1, Unit::Minutes});
        for (int i = 0; i < 100; ++i)
            QVERIFY(limiter.take(alice, std::span(&before, 1), start).allowed);
        const RateWindow less = window(10, {1, Unit::Minutes});
        const RateVerdict refused = limiter.take(alice, std::span(&less, 1), start);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.remaining, 0U);
        QCOMPARE(refused.retryAfter, 6s);
        const RateWindow more = window(200, {1, Unit::Minutes});
        QVERIFY(!limiter.take(alice, std::span(&more, 1), start)
                     .allowed); // a minute's worth is a minute's worth
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&more, 1), start + 30s), 100);
        // A window of another length is another bucket.
        const RateWindow hour = window(300, {1, Unit::Hours});
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&hour, 1), start), 300);
    }

    void moreOwedThanFitsAfterAChangeIsRefused()
    {
        RateLimiter limiter;
        const RateWindow generous = window(1, {1, Unit::Minutes}, 99);
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&generous, 1), start), 100);
        const RateWindow strict = window(1, {1, Unit::Minutes});
        const RateVerdict verdict = limiter.take(alice, std::span(&strict, 1), start);
        QVERIFY(!verdict.allowed);
        QCOMPARE(verdict.remaining, 0U);
        QCOMPARE(verdict.resetAfter, 100min);
        QVERIFY(!limiter.take(alice, std::span(&strict, 1), start, 0)
                     .allowed); // owes more than a whole window
    }

    void secondsAreRoundedUp()
    {
        RateVerdict verdict;
        verdict.retryAfter = 1ns;
        verdict.resetAfter = 1'000'000'001ns;
        QCOMPARE(verdict.retryAfterSeconds(), 1U);
        QCOMPARE(verdict.resetSeconds(), 2U);
        verdict.retryAfter = 2s;
        QCOMPARE(verdict.retryAfterSeconds(), 2U);
        verdict.retryAfter = -1ns;
        verdict.windowSeconds = 60;
        QCOMPARE(verdict.retryAfterSeconds(), 60U);
        verdict.allowed = true;
        QCOMPARE(verdict.retryAfterSeconds(), 0U);
    }

    void windowsThatCannotBeCountedAreNone_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("count");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("burst");
        QTest::newRow("zero requests: an error, not unlimited") << 0 << 1 << Unit::Minutes << -1;
        QTest::newRow("negative requests") << -1 << 1 << Unit::Minutes << -1;
        QTest::newRow("no time") << 1 << 0 << Unit::Minutes << -1;
        QTest::newRow("negative time") << 1 << -1 << Unit::Minutes << -1;
        QTest::newRow("months") << 1 << 1 << Unit::Months << -1;
        QTest::newRow("years") << 1 << 1 << Unit::Years << -1;
        QTest::newRow("longer than a year") << 1 << 367 << Unit::Days << -1;
        QTest::newRow("far longer") << 1 << 2'000'000'000 << Unit::Weeks << -1;
        QTest::newRow("negative burst") << 1 << 1 << Unit::Minutes << -2;
        QTest::newRow("a burst of centuries") << 1 << 366 << Unit::Days << 2'147'483'647;
    }
    void windowsThatCannotBeCountedAreNone()
    {
        QFETCH(const int, requests);
        QFETCH(const int, count);
        QFETCH(const Unit, unit);
        QFETCH(const int, burst);
        QVERIFY(!RateWindow::from(
            {requests,
             {count, unit},
             burst == -1 ? std::nullopt : std::optional(burst == -2 ? -1 : burst)}));
    }

    void theLargestWindowsCountWithoutOverflow()
    {
        const RateWindow year = window(1'000'000'000, {366, Unit::Days});
        QCOMPARE(year.capacity, 1'000'000'000U);
        const RateWindow slow = window(1, {366, Unit::Days}, 9);
        RateLimiter limiter;
        QCOMPARE(::passing(limiter, std::span(&alice, 1), std::span(&slow, 1), start), 10);
        const RateVerdict refused = limiter.take(alice, std::span(&slow, 1), start);
        QCOMPARE(refused.retryAfter, 366 * 24h);
        QVERIFY(!limiter.take(alice, std::span(&slow, 1), start, 4'294'967'295U).allowed);
        QVERIFY(limiter.take(bob, std::span(&year, 1), start, 1'000'000'000).allowed);
        QVERIFY(!limiter.take(bob, std::span(&year, 1), start).allowed);
    }
};

std::unique_ptr<QObject> testRateLimiter()
{
    return std::make_unique<TestRateLimiter>();
}

#include "test_rate_limiter.moc"
