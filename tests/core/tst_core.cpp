// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/clock.h"
#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "common/core/time.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValueOrTheErrorThatExplainsWhyThereIsNone()
    {
        const core::Result<int> value = 7;
        QVERIFY(value);
        QCOMPARE(*value, 7);

        const core::Result<int> error =
            core::Error{core::Error::Code::NotFound, u"No such token."_s};
        QVERIFY(!error.hasValue());
        QCOMPARE(error.error().code, core::Error::Code::NotFound);
        QCOMPARE(error.error().message, u"No such token."_s);
    }

    void movesItsValueOut()
    {
        core::Result<std::unique_ptr<int>> value = std::make_unique<int>(5);
        const std::unique_ptr<int> moved = std::move(value).value();
        QCOMPARE(*moved, 5);
    }

    void distinguishesAStringFromAnError()
    {
        const core::Result<QString> empty = QString();
        QVERIFY(empty.hasValue());
    }
};

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void comparesByContent_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("equal");
        QTest::newRow("equal") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abd") << false;
        QTest::newRow("first differs") << QByteArray("abc") << QByteArray("bbc") << false;
        QTest::newRow("prefix") << QByteArray("abc") << QByteArray("ab") << false;
        QTest::newRow("empty") << QByteArray("abc") << QByteArray() << false;
        QTest::newRow("behind a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
        QTest::newRow("high bit") << QByteArray("\x80") << QByteArray("\x00", 1) << false;
        QTest::newRow("differences that cancel") << QByteArray("ab") << QByteArray("ba") << false;
    }
    void comparesByContent()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        QFETCH(const bool, equal);
        QCOMPARE(core::constantTimeEqual(a.toStdString(), b.toStdString()), equal);
        QCOMPARE(core::Secret(a.toStdString()) == core::Secret(b.toStdString()), equal);
    }

    void leavesNothingBehindWhenMoved()
    {
        core::Secret from(std::string("short"));
        const core::Secret to = std::move(from);
        QCOMPARE(to.reveal(), std::string_view("short"));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question

        core::Secret assigned;
        core::Secret source(std::string(200, 'x'));
        assigned = std::move(source);
        QCOMPARE(assigned.reveal().size(), std::size_t(200));
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move)
    }

    void survivesAssignmentToItself()
    {
        core::Secret secret(std::string("value"));
        core::Secret& same = secret;
        secret = same;
        QCOMPARE(secret.reveal(), std::string_view("value"));
        secret = std::move(same);
        QCOMPARE(secret.reveal(), std::string_view("value"));
    }

    void copiesAreIndependent()
    {
        core::Secret original(std::string("value"));
        const core::Secret copy = original;
        original = core::Secret();
        QCOMPARE(copy.reveal(), std::string_view("value"));
    }

    void wipesMemory()
    {
        std::array<unsigned char, 5> bytes{1, 2, 3, 4, 5};
        core::wipeMemory(bytes.data(), 4);
        QCOMPARE(bytes, (std::array<unsigned char, 5>{0, 0, 0, 0, 5}));
    }
};

class TestTime : public QObject
{
    Q_OBJECT

private slots:
    void writesIsoInUtcWithMilliseconds()
    {
        QCOMPARE(core::toIsoText(core::fromMilliseconds(0)), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(core::toIsoText(core::fromMilliseconds(1'800'000'000'123)),
                 u"2027-01-15T08:00:00.123Z"_s);
        QCOMPARE(core::toIsoText(core::fromMilliseconds(-1)), u"1969-12-31T23:59:59.999Z"_s);
    }

    void readsIsoWithAZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("UTC") << u"1970-01-01T00:00:01Z"_s << qint64{1'000};
        QTest::newRow("milliseconds") << u"1970-01-01T00:00:01.250Z"_s << qint64{1'250};
        QTest::newRow("one digit of fraction") << u"1970-01-01T00:00:01.5Z"_s << qint64{1'500};
        QTest::newRow("without seconds") << u"1970-01-01T00:01Z"_s << qint64{60'000};
        QTest::newRow("east") << u"1970-01-01T01:00:00+01:00"_s << qint64{0};
        QTest::newRow("west") << u"1969-12-31T19:00:00-05:00"_s << qint64{0};
        QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << qint64{1'835'395'200'000};
    }
    void readsIsoWithAZone()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, milliseconds);
        const auto time = core::fromIsoText(text);
        QVERIFY(time);
        QCOMPARE(core::toMilliseconds(*time), milliseconds);
    }

    void refusesWhatWouldMeanAnotherTimeElsewhere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2027-01-05", "2027-01-05T08:41:00", "2027-01-05 08:41:00Z",
              "2027-13-05T08:41:00Z", "2027-02-29T00:00:00Z", "2027-01-05T25:00:00Z",
              "2027-01-05T08:41:00z", " 2027-01-05T08:41:00Z", "2027-01-05T08:41:00Z\n",
              "2027-01-05T08:41:00.1234Z", "+02027-01-05T08:41:00Z", "27-01-05T08:41:00Z",
              "2027-01-05T08:41:00+0100", "2027-01-05T08:41:00+1:00", "now", "0", "1800000000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatWouldMeanAnotherTimeElsewhere()
    {
        QFETCH(const QString, text);
        QVERIFY(!core::fromIsoText(text));
    }

    void readsBackWhatItWrote()
    {
        for (const qint64 milliseconds :
             {0LL, 1LL, 999LL, -62'135'596'800'000LL, 1'800'000'000'123LL, 253'402'300'799'999LL}) {
            const core::Timestamp time = core::fromMilliseconds(milliseconds);
            QCOMPARE(core::fromIsoText(core::toIsoText(time)), time);
        }
    }
};

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void aWallClockStepDoesNotMoveIntervals()
    {
        test::FakeClock clock;
        const auto before = clock.monotonic();
        const auto wall = clock.now();
        clock.step(std::chrono::hours(-3));
        QVERIFY(clock.monotonic() == before);
        QVERIFY(clock.now() == wall - std::chrono::hours(3));
        clock.advance(std::chrono::seconds(2));
        QVERIFY(clock.monotonic() == before + std::chrono::seconds(2));
    }

    void theSystemsMonotonicClockNeverGoesBack()
    {
        const core::SystemClock clock;
        auto last = clock.monotonic();
        for (int i = 0; i < 1'000; ++i) {
            const auto next = clock.monotonic();
            QVERIFY(next >= last);
            last = next;
        }
    }

    void theSystemsRandomnessFillsEveryByteAndDiffers()
    {
        core::SystemRandom random;
        std::array<int, 13> nonZero{}; // a length that is no multiple of the generator's word
        std::set<std::array<std::uint8_t, 13>> drawn;
        for (int i = 0; i < 64; ++i) {
            std::array<std::uint8_t, 13> bytes{};
            random.fill(bytes);
            for (std::size_t k = 0; k < bytes.size(); ++k)
                nonZero[k] += bytes[k] != 0;
            drawn.insert(bytes);
        }
        QCOMPARE(drawn.size(), std::size_t(64));
        for (const int count : nonZero)
            QVERIFY(count > 40);
    }
};

int main(int argc, char** argv)
{
    return test::runAll<TestResult, TestSecret, TestTime, TestClock>(argc, argv);
}

#include "tst_core.moc"
