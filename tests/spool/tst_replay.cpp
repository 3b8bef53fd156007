// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_replay.h"

#include "service/spool/spool_reader.h"
#include "service/spool/spool_replay.h"
#include "tests/spool/sample_call.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Runs spool_writer and kills it as soon as it has acknowledged \a calls calls; all ids it has
/// acknowledged by then.
std::vector<std::uint64_t> acknowledgedUntilKilled(const QString& path, std::size_t calls)
{
    int pipe[2] = {};
    if (::pipe(pipe) != 0)
        return {};
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        ::execl(SPOOL_WRITER, SPOOL_WRITER, name.constData(), "4194304", "1", nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    std::vector<std::uint64_t> ids;
    QByteArray bytes;
    char chunk[512];
    bool killed = false;
    for (ssize_t got = 0; (got = ::read(pipe[0], chunk, sizeof chunk)) > 0;) {
        bytes.append(chunk, got);
        if (!killed && static_cast<std::size_t>(bytes.size()) >= calls * 8) {
            ::kill(child, SIGKILL);
            killed = true;
        }
    }
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    ids.resize(static_cast<std::size_t>(bytes.size()) / 8);
    std::memcpy(ids.data(), bytes.constData(), ids.size() * 8);
    return ids;
}

std::vector<std::uint64_t> decisionsOf(spool::SpoolReplay& replay)
{
    std::vector<std::uint64_t> ids;
    while (const auto stored = replay.next())
        ids.push_back(stored->decision);
    return ids;
}

} // namespace

void TestReplay::everyAcknowledgedCallOfAKilledProcessIsReplayedOnce()
{
    for (int round = 0; round < 60; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s"_s);
        const auto acknowledged =
            acknowledgedUntilKilled(path, QRandomGenerator::global()->bounded(3'000));
        QVERIFY(!acknowledged.empty());

        const auto file = spool::SpoolFile::openLeftover(path);
        QVERIFY(file);
        spool::SpoolReplay replay(**file, 0);
        std::uint64_t expected = 0;
        while (const auto stored = replay.next()) {
            QCOMPARE(stored->decision, ++expected); // in order, each once
            QVERIFY(stored->call);
            QCOMPARE(stored->call->target.size(), 6 + stored->decision % 200);
            if (stored->decision % 3 == 0)
                QVERIFY(!stored->completion);
            else if (stored->decision < acknowledged.size())
                QCOMPARE(stored->completion->bytes, stored->decision);
        }
        QVERIFY(expected >= acknowledged.size()); // nothing acknowledged is missing
        QVERIFY(expected
                <= acknowledged.size() + 1); // at most the call that was never answered is more
        QCOMPARE(replay.damaged(), std::uint64_t{0});
    }
}

void TestReplay::replayGoesOnWhereTheStoreStopped()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    std::uint64_t stored = 0;
    {
        const auto spool = spool::Spool::open(path, 0).value();
        for (std::uint64_t i = 1; i <= 10; ++i)
            (void)spool->append(test::sampleCall(i));
        spool::SpoolReader reader(spool->file());
        for (int i = 0; i < 4; ++i)
            (void)reader.next(UINT64_MAX);
        stored = reader.cursor(); // committed, but the process died before release()
    }
    const auto file = spool::SpoolFile::openLeftover(path).value();
    spool::SpoolReplay replay(*file, stored);
    QCOMPARE(replay.remaining(), std::size_t{6});
    QCOMPARE(decisionsOf(replay), (std::vector<std::uint64_t>{5, 6, 7, 8, 9, 10}));
    const std::uint64_t end = replay.cursor();
    spool::SpoolReplay nothing(*file, end);
    QCOMPARE(nothing.remaining(), std::size_t{0});
    QCOMPARE(nothing.cursor(), end);
}

void TestReplay::replayWorksAtEveryLap()
{
    QTemporaryDir folder;
    for (int lap = 0; lap < 40; ++lap) {
        const QString path = folder.filePath(QString::number(lap));
        std::uint64_t written = 0;
        std::uint64_t stored = 0;
        std::uint64_t position = 0;
        {
            const auto spool = spool::Spool::open(path, 0).value();
            spool::SpoolReader reader(spool->file());
            std::string target = "/";
            for (int i = 0; i < lap * 97; ++i) {
                target.resize(1 + (written * 37) % 300, 'p');
                spool::CallRecord call = test::sampleCall(++written);
                call.target = target;
                const auto ticket = spool->append(call);
                QVERIFY(ticket);
                spool->complete(*ticket, 200, 0, 0);
                if (i % 20 == 0) {
                    while (const auto record = reader.next(0))
                        stored = record->decision;
                    reader.release();
                    position = reader.cursor();
                }
            }
        }
        const auto file = spool::SpoolFile::openLeftover(path).value();
        spool::SpoolReplay replay(*file, position);
        for (const std::uint64_t id : decisionsOf(replay))
            QCOMPARE(id, ++stored);
        QCOMPARE(stored, written);
        QCOMPARE(replay.damaged(), std::uint64_t{0});
    }
}

void TestReplay::rewindingGivesTheSameRecordsAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    {
        const auto spool = spool::Spool::open(path, 0).value();
        for (std::uint64_t i = 1; i <= 5; ++i)
            (void)spool->append(test::sampleCall(i));
    }
    const auto file = spool::SpoolFile::openLeftover(path).value();
    spool::SpoolReplay replay(*file, 0);
    (void)replay.next();
    (void)replay.next();
    const std::uint64_t mark = replay.cursor();
    QCOMPARE(decisionsOf(replay), (std::vector<std::uint64_t>{3, 4, 5}));
    replay.rewind(mark);
    QCOMPARE(decisionsOf(replay), (std::vector<std::uint64_t>{3, 4, 5}));
}

void TestReplay::whatIsNoSpoolIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(100, 'x');
    QTest::newRow("zeros") << QByteArray(200'000, '\0');
    QTest::newRow("noise") << QByteArray(200'000, '\xa5');
}

void TestReplay::whatIsNoSpoolIsRefused()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = spool::SpoolFile::openLeftover(file.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::Error::Code::InvalidArgument);
}
