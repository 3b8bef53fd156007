// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/rate_file.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using policy::RateKey;
using policy::RateLimiter;
using runtime::RateFile;

namespace {

policy::RateWindow threeAnHour()
{
    return *policy::RateWindow::from({3, {1, domain::Lifetime::Unit::Hours}, std::nullopt});
}

/// A run of the service as far as rates go.
struct Run
{
    explicit Run(const test::FakeClock& given) : clock(given) { }

    int allowed(int tries)
    {
        int count = 0;
        const policy::RateWindow window = threeAnHour();
        for (int i = 0; i < tries; ++i)
            count +=
                rates.take(RateKey::ofUser(7), std::span(&window, 1), clock.monotonic()).allowed
                ? 1
                : 0;
        return count;
    }

    const test::FakeClock& clock;
    RateLimiter rates;
};

} // namespace

/// Rate limits survive a restart, roughly (MO-38).
class TestRateFile : public QObject
{
    Q_OBJECT

private slots:
    void whatWasUsedStaysUsed();
    void theTimeBetweenCounts();
    void savingAside();
    void aDamagedFileIsNoReasonNotToStart();
    void nothingUsedLeavesNothing();
    void whatCannotBeWrittenIsSaid();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"rates"_s);
    test::FakeClock m_clock;
};

void TestRateFile::whatWasUsedStaysUsed()
{
    Run before(m_clock);
    QCOMPARE(before.allowed(2), 2);
    QVERIFY(RateFile(m_path, m_clock).save(before.rates));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    Run after(m_clock);
    QVERIFY(RateFile(m_path, m_clock).restore(after.rates));
    QCOMPARE(after.allowed(5), 1);
}

void TestRateFile::theTimeBetweenCounts()
{
    Run before(m_clock);
    QCOMPARE(before.allowed(5), 3);
    QVERIFY(RateFile(m_path, m_clock).save(before.rates));
    m_clock.advance(std::chrono::minutes(20));
    Run after(m_clock);
    QVERIFY(RateFile(m_path, m_clock).restore(after.rates));
    QCOMPARE(after.allowed(5), 1);
}

void TestRateFile::savingAside()
{
    Run before(m_clock);
    QCOMPARE(before.allowed(3), 3);
    {
        RateFile file(m_path, m_clock);
        file.saveAside(before.rates);
        file.saveAside(before.rates); // one after the other
    } // waits
    Run after(m_clock);
    QVERIFY(RateFile(m_path, m_clock).restore(after.rates));
    QCOMPARE(after.allowed(5), 0);
}

void TestRateFile::aDamagedFileIsNoReasonNotToStart()
{
    Run before(m_clock);
    QCOMPARE(before.allowed(3), 3);
    QVERIFY(RateFile(m_path, m_clock).save(before.rates));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(30) && file.write("x") == 1);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"everybody begins anew"_s));
    Run after(m_clock);
    QVERIFY(!RateFile(m_path, m_clock).restore(after.rates));
    QCOMPARE(after.allowed(5), 3);
    QVERIFY(!file.exists());
}

void TestRateFile::nothingUsedLeavesNothing()
{
    QFile::remove(m_path);
    Run idle(m_clock);
    QVERIFY(RateFile(m_path, m_clock).restore(idle.rates));
    QVERIFY(RateFile(m_path, m_clock).save(idle.rates));
    QVERIFY(!QFile::exists(m_path));
}

void TestRateFile::whatCannotBeWrittenIsSaid()
{
    Run run(m_clock);
    QCOMPARE(run.allowed(1), 1);
    const core::Status saved =
        RateFile(m_folder.filePath(u"nowhere/rates"_s), m_clock).save(run.rates);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"begin anew"_s));
}

QTEST_GUILESS_MAIN(TestRateFile)
#include "tst_rate_file.moc"
