// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_kill.h"

#include "service/store/change_table.h"
#include "service/store/group_table.h"
#include "tests/store/store_test.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

void TestKill::acknowledgedChangesSurviveKill()
{
    const int rounds = qEnvironmentVariableIntValue("LATCHKEY_KILLS") > 0
        ? qEnvironmentVariableIntValue("LATCHKEY_KILLS")
        : 15;
    const QTemporaryDir dir;
    const auto location = store::Location::sqlite(dir.filePath(u"latchkey.db"_s));
    QVERIFY(test::makeSqlite(location.file));
    QRandomGenerator random(7);
    qint64 acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(STORE_WRITER), {location.file});
        QVERIFY(writer.waitForReadyRead(20'000));
        // Killed after a random number of acknowledgements: the moment within the next change is
        // random by itself.
        const int enough = random.bounded(1, 200);
        QByteArray output = writer.readAll();
        while (output.count('\n') < enough && writer.waitForReadyRead(20'000))
            output += writer.readAll();
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAll();
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        QVERIFY2(writer.readAllStandardError().isEmpty(), "the writer failed");
        const QList<QByteArray> lines = output.split('\n');
        QVERIFY(lines.size() >= 2);
        const qint64 last = lines[lines.size() - 2].toLongLong();
        QVERIFY(last > acknowledged);
        acknowledged = last;

        TAKE(database, store::Database::open(location, store::Database::Mode::MustExist));
        OK(database->checkIntegrity());
        TAKE(revision, store::ChangeTable(*database).currentRevision());
        // One more may be stored without having been acknowledged; never one less.
        QVERIFY2(revision == acknowledged || revision == acknowledged + 1,
                 qPrintable(u"%1 acknowledged, %2 stored"_s.arg(acknowledged).arg(revision)));
        TAKE(groups, store::GroupTable(*database).list({}, {}, 1));
        QCOMPARE(groups.total, revision); // no half change
        acknowledged = revision;
    }
}
