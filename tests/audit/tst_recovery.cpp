// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_recovery.h"

#include "service/audit/audit_verifier.h"
#include "service/store/spool_position_table.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <cstring>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Victim
{
    std::set<std::uint64_t> answered;
    int exitCode = -1; ///< when it was not killed
};

/// Runs audit_victim until it has answered \a calls calls and kills it then.
Victim killAfter(const QString& database, const QString& folder, qsizetype calls)
{
    Victim victim;
    int pipe[2] = {};
    if (::pipe(pipe) != 0)
        return victim;
    const QByteArray first = database.toLocal8Bit();
    const QByteArray second = QFile::encodeName(folder);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        ::execl(AUDIT_VICTIM, AUDIT_VICTIM, first.constData(), second.constData(), nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    QByteArray bytes;
    char chunk[4096];
    for (ssize_t got = 0; (got = ::read(pipe[0], chunk, sizeof chunk)) > 0;) {
        bytes.append(chunk, got);
        if (bytes.size() >= calls * 8)
            ::kill(child, SIGKILL);
    }
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    victim.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t id = 0;
        std::memcpy(&id, bytes.constData() + at, sizeof id);
        victim.answered.insert(id);
    }
    return victim;
}

} // namespace

void TestRecovery::killedProcessesLoseNoAnsweredCall()
{
    const QString database =
        isSqlite() ? location().file : QString::fromStdString(std::string(location().uri.reveal()));
    std::set<std::uint64_t> answered;
    const int rounds = isSqlite() ? 8 : 4;
    for (int round = 0; round < rounds; ++round) {
        const Victim victim =
            killAfter(database, folder(), QRandomGenerator::global()->bounded(1, 40'000));
        QCOMPARE(victim.exitCode, -1);
        answered.insert(victim.answered.begin(), victim.answered.end());
    }
    audit::AuditWriter writer(db(), clock(), options());
    OK(writer.recover());
    QVERIFY(QDir(folder()).isEmpty());

    std::multiset<std::uint64_t> stored;
    for (const store::AuditEvent& event : search({}, 10'000))
        stored.insert(static_cast<std::uint64_t>(event.id));
    for (const std::uint64_t id : answered)
        QCOMPARE(stored.count(id), 1U);
    QCOMPARE(std::set(stored.begin(), stored.end()).size(), stored.size()); // none twice
    QVERIFY(stored.size()
            <= answered.size() + static_cast<std::size_t>(rounds)); // and none made up
    QCOMPARE(number(u"SELECT count(*) FROM spool_positions"_s), 0);
    TAKE(verified, audit::verifyLog(db(), key(), core::fromMilliseconds(0)));
    QVERIFY2(verified.isClean(), qPrintable(test::said(verified)));
}

void TestRecovery::spoolsOfWorkersThatAreGoneAreTakenOver()
{
    for (int worker = 0; worker < 3; ++worker) {
        spool::Spool& spool = openSpool();
        for (int i = 0; i < 10; ++i)
            answer(spool, call());
    }
    dropSpools();
    (void)openSpool(); // another name than any of them
    dropSpools();
    audit::AuditWriter writer(db(), clock(), options());
    TAKE(recovery, writer.recover());
    QCOMPARE(recovery.records, 30);
    QCOMPARE(recovery.damaged, 0U);
    QCOMPARE(search().size(), 30);
    QVERIFY(QDir(folder()).isEmpty());
}

void TestRecovery::recoveringTwiceStoresOnce()
{
    spool::Spool& spool = openSpool();
    for (int i = 0; i < 10; ++i)
        answer(spool, call());
    write(); // stored, but the file is still there
    QFile::copy(spool.path(),
                folder() + u"/again.left"_s); // as a file system that undid the removal would
    dropSpools();
    audit::AuditWriter writer(db(), clock(), options());
    TAKE(recovery, writer.recover());
    QCOMPARE(recovery.records, 0);
    QCOMPARE(search().size(), 10);
}

void TestRecovery::aSpoolInUseStopsASecondProcess()
{
    answer(openSpool(), call());
    audit::AuditWriter writer(db(), clock(), options());
    FAILS(writer.recover(), Conflict);
}

void TestRecovery::anUnreadableSpoolIsKeptAside()
{
    QFile file(folder() + u"/worker-9.spool"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200'000, 'x'));
    file.close();
    audit::AuditWriter writer(db(), clock(), options());
    TAKE(recovery, writer.recover());
    QCOMPARE(recovery.unreadable, 1);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"worker-9.spool.damaged"_s});
}

void TestRecovery::aDamagedSpoolGivesWhatItCan()
{
    spool::Spool& spool = openSpool();
    for (int i = 0; i < 10; ++i)
        answer(spool, call());
    const QString path = spool.path();
    dropSpools();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(spool::SpoolFile::headLength + 3 * 208));
    file.write("damage");
    file.close();
    audit::AuditWriter writer(db(), clock(), options());
    TAKE(recovery, writer.recover());
    QCOMPARE(recovery.records, 9);
    QCOMPARE(recovery.damaged, 1U);
    QCOMPARE(search().size(), 9);
}

void TestRecovery::idsGoOnAfterTheGreatest()
{
    audit::AuditWriter writer(db(), clock(), options());
    TAKE(nothing, writer.recover());
    QCOMPARE(nothing.lastDecision, 0U);
    const std::uint64_t stored = answer(openSpool(), call());
    write();
    const std::uint64_t inSpool = answer(openSpool(), call());
    dropSpools();
    QVERIFY(inSpool > stored);
    TAKE(recovery, writer.recover());
    QCOMPARE(recovery.lastDecision, inSpool);
    TAKE(again, writer.recover());
    QCOMPARE(again.lastDecision, inSpool);
}

void TestRecovery::positionsOfOtherNodesStay()
{
    OK(change([&] { return store::SpoolPositionTable(db()).put(u"1/abc"_s, 5); }));
    OK(change([&] { return store::SpoolPositionTable(db()).put(u"0/abc"_s, 5); }));
    audit::AuditWriter writer(db(), clock(), options());
    OK(writer.recover());
    TAKE(positions, store::SpoolPositionTable(db()).all());
    QCOMPARE(positions.keys(), QList<QString>{u"1/abc"_s});
}
