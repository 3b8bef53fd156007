// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_damage.h"

#include "service/spool/spool_reader.h"
#include "service/spool/spool_replay.h"
#include "tests/spool/sample_call.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t calls = 200;

/// The bytes of a spool with some calls in it.
QByteArray sampleFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    {
        const auto spool = spool::Spool::open(path, 0).value();
        for (std::uint64_t i = 1; i <= calls; ++i) {
            const auto ticket = spool->append(test::sampleCall(i));
            if (i % 2 == 0)
                spool->complete(*ticket, 200, i, 1);
        }
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outcome
{
    bool opened = false;
    std::vector<std::uint64_t> decisions;
    std::uint64_t damaged = 0;
};

Outcome replay(const QByteArray& content)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    const auto opened = spool::SpoolFile::openLeftover(file.fileName());
    if (!opened)
        return {};
    Outcome outcome;
    outcome.opened = true;
    spool::SpoolReplay records(**opened, 0);
    std::size_t textLength = 0;
    while (const auto stored = records.next()) {
        outcome.decisions.push_back(stored->decision);
        if (stored->call)
            textLength += stored->call->target.size(); // reads what the views point at
    }
    outcome.damaged = records.damaged();
    return textLength > 0 || outcome.decisions.empty() ? outcome : Outcome{};
}

} // namespace

void TestDamage::oneDamagedBitCostsOneRecordAtMost()
{
    const QByteArray good = sampleFile();
    const qsizetype used = spool::SpoolFile::headLength + 200 * static_cast<qsizetype>(calls);
    auto* random = QRandomGenerator::global();
    for (int round = 0; round < 400; ++round) {
        QByteArray bad = good;
        const qsizetype at = spool::SpoolFile::headLength
            + static_cast<qsizetype>(random->bounded(
                static_cast<quint32>(used - spool::SpoolFile::headLength)));
        bad[at] = static_cast<char>(bad[at] ^ (1 << random->bounded(8)));
        const Outcome outcome = replay(bad);
        QVERIFY(outcome.opened);
        QVERIFY(outcome.decisions.size() >= calls - 1);
        QVERIFY(std::is_sorted(outcome.decisions.begin(), outcome.decisions.end()));
        if (outcome.decisions.size() < calls && outcome.decisions.back() == calls)
            QCOMPARE(outcome.damaged, std::uint64_t{1}); // and it is told
    }
}

void TestDamage::damagedHeadAndTailCostNothing()
{
    QByteArray bad = sampleFile();
    for (qsizetype at = 2048; at < 4096; ++at)
        bad[at] = '\xff';
    QCOMPARE(replay(bad).decisions.size(), std::size_t{calls});
    for (qsizetype at = 2048; at < 4096; ++at)
        bad[at] = '\0';
    QCOMPARE(replay(bad).decisions.size(), std::size_t{calls});
}

void TestDamage::oneDamagedHeadingCostsNothing()
{
    const QByteArray good = sampleFile();
    for (const qsizetype at : {qsizetype{0}, qsizetype{1024}}) {
        QByteArray bad = good;
        bad.replace(at, 512, QByteArray(512, '\0'));
        QCOMPARE(replay(bad).decisions.size(), std::size_t{calls});
    }
    QByteArray bad = good;
    bad.replace(0, 2048, QByteArray(2048, '\0'));
    QVERIFY(!replay(bad).opened);
}

void TestDamage::anythingAtAllInAFileNeverCrashes()
{
    const QByteArray good = sampleFile();
    auto* random = QRandomGenerator::global();
    for (int round = 0; round < 400; ++round) {
        QByteArray bad = good;
        const int changes = 1 << random->bounded(12);
        for (int i = 0; i < changes; ++i)
            bad[static_cast<qsizetype>(random->bounded(static_cast<quint32>(bad.size())))] =
                static_cast<char>(random->generate());
        if (round % 7 == 0)
            bad.truncate(static_cast<qsizetype>(random->bounded(static_cast<quint32>(bad.size()))));
        const Outcome outcome = replay(bad);
        QVERIFY(outcome.decisions.size() <= calls);
    }
}

void TestDamage::damageUnderALiveSpoolIsSkipped()
{
    QTemporaryDir folder;
    const auto spool = spool::Spool::open(folder.filePath(u"s"_s), 0).value();
    spool::SpoolReader reader(spool->file());
    std::vector<spool::Spool::Ticket> tickets;
    for (std::uint64_t i = 1; i <= 10; ++i)
        tickets.push_back(*spool->append(test::sampleCall(i)));
    std::memset(spool->file().at(tickets[2].position) + 100, 'X', 8); // the text of one
    std::memset(spool->file().at(tickets[5].position), 0xff, 48); // the length of another
    std::vector<std::uint64_t> read;
    while (const auto stored = reader.next(UINT64_MAX))
        read.push_back(stored->decision);
    QCOMPARE(read, (std::vector<std::uint64_t>{1, 2, 4, 5, 7, 8, 9, 10}));
    QCOMPARE(reader.damaged(), std::uint64_t{2});
}
