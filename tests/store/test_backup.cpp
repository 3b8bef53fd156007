// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_backup.h"

#include "service/store/backup.h"
#include "service/store/group_table.h"
#include "service/store/idempotency_table.h"
#include "service/store/query.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/token_table.h"
#include "service/store/user_table.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using store::Database;
using store::GroupTable;

core::Status TestBackup::addGroup(Database& database, const QString& name)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto made = GroupTable(database).insert({0, name, {}, 0, 0}); !made)
        return made.error();
    return transaction->commit();
}

QByteArray TestBackup::allBytes() const
{
    QByteArray all;
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile file(location().file + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestBackup::aBackupIsTheWholeStore()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(addGroup(db(), u"ops"_s));
    const QString file = location().file + u".it's a backup"_s;
    OK(store::backup(db(), file));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!QFile::exists(file + u".unfinished"_s));
    OK(addGroup(db(), u"later"_s)); // the original goes on
    TAKE(copy, Database::open(store::Location::sqlite(file), Database::Mode::MustExist));
    TAKE(version, store::schemaVersion(*copy));
    QCOMPARE(version, store::builtInMigrations(store::Dialect::Sqlite)->last().number);
    OK(GroupTable(*copy).findByName(u"ops"_s));
    FAILS(GroupTable(*copy).findByName(u"later"_s), NotFound);
    OK(copy->checkIntegrity());
}

void TestBackup::aBackupIsConsistentWhileOthersWrite()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    // Groups come in pairs, each pair in one transaction: a copy with half a pair would show.
    std::atomic<bool> enough{false};
    std::atomic<int> pairs{0};
    std::thread writer([&] {
        const auto own = db().openAnother();
        for (int i = 0; own && !enough; ++i) {
            auto transaction = store::Transaction::begin(**own);
            if (transaction && GroupTable(**own).insert({0, u"a%1"_s.arg(i), {}, 0, 0})
                && GroupTable(**own).insert({0, u"b%1"_s.arg(i), {}, 0, 0})
                && transaction->commit())
                ++pairs;
        }
    });
    while (pairs < 20)
        std::this_thread::yield();
    QList<QString> files;
    for (int i = 0; i < 5; ++i) {
        files.append(location().file + u".copy%1"_s.arg(i));
        const int before = pairs;
        const auto done = store::backup(db(), files.last());
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        while (pairs < before + 2)
            std::this_thread::yield();
    }
    enough = true;
    writer.join();
    for (const QString& file : std::as_const(files)) {
        TAKE(copy, Database::open(store::Location::sqlite(file), Database::Mode::MustExist));
        OK(copy->checkIntegrity());
        TAKE(a, GroupTable(*copy).list(u"a"_s, {}, 1));
        TAKE(b, GroupTable(*copy).list(u"b"_s, {}, 1));
        QCOMPARE(a.total, b.total);
        QVERIFY(a.total >= 20);
    }
}

void TestBackup::nothingIsOverwritten()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const QString file = location().file + u".backup"_s;
    QFile existing(file);
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    FAILS(store::backup(db(), file), Conflict);
    QVERIFY(existing.open(QIODevice::ReadOnly));
    QCOMPARE(existing.readAll(), QByteArray("precious"));
    FAILS(store::backup(db(), u"/nowhere/at/all"_s), Unavailable);
    TAKE(transaction, store::Transaction::begin(db()));
    FAILS(store::backup(db(), file + u"2"_s), Internal);
}

void TestBackup::restoringKeepsWhatWasThere()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(addGroup(db(), u"ops"_s));
    const QString file = location().file + u".backup"_s;
    OK(store::backup(db(), file));
    OK(addGroup(db(), u"later"_s));
    close();
    TAKE(aside, store::restore(file, location(), now()));
    QVERIFY2(aside.contains(u"before-restore-20"_s), qPrintable(aside));
    QVERIFY(QFile::exists(file)); // the backup stays
    {
        TAKE(restored, Database::open(location(), Database::Mode::MustExist));
        OK(GroupTable(*restored).findByName(u"ops"_s));
        FAILS(GroupTable(*restored).findByName(u"later"_s), NotFound);
        OK(addGroup(*restored, u"newest"_s));
    }
    TAKE(old, Database::open(store::Location::sqlite(aside), Database::Mode::MustExist));
    OK(GroupTable(*old).findByName(u"later"_s));
}

void TestBackup::restoringIntoNothing()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(addGroup(db(), u"ops"_s));
    const QString file = location().file + u".backup"_s;
    OK(store::backup(db(), file));
    const auto elsewhere = store::Location::sqlite(location().file + u".elsewhere"_s);
    TAKE(aside, store::restore(file, elsewhere, now()));
    QVERIFY(aside.isEmpty());
    TAKE(restored, Database::open(elsewhere, Database::Mode::MustExist));
    OK(GroupTable(*restored).findByName(u"ops"_s));
    QCOMPARE(QFile::permissions(elsewhere.file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestBackup::restoringReplacesADamagedStore()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(addGroup(db(), u"ops"_s));
    const QString file = location().file + u".backup"_s;
    OK(store::backup(db(), file));
    close();
    QFile damaged(location().file);
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write(QByteArray(20'000, '\x5a'));
    damaged.close();
    FAILS(Database::open(location(), Database::Mode::MustExist), Internal);
    OK(store::restore(file, location(), now()));
    TAKE(restored, Database::open(location(), Database::Mode::MustExist));
    OK(GroupTable(*restored).findByName(u"ops"_s));
}

void TestBackup::aStoreInUseIsNotReplaced()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const QString file = location().file + u".backup"_s;
    OK(store::backup(db(), file));
    OK(addGroup(db(), u"ops"_s));
    FAILS(store::restore(file, location(), now()), Unavailable);
    OK(GroupTable(db()).findByName(u"ops"_s));
    OK(addGroup(db(), u"still working"_s));
    TAKE(other, db().openAnother());
    OK(GroupTable(*other).findByName(u"still working"_s));
}

void TestBackup::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(10'000, 'x');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
}

void TestBackup::whatIsNoBackupIsRefused()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    QFETCH(QByteArray, content);
    OK(addGroup(db(), u"ops"_s));
    close();
    const QString file = location().file + u".backup"_s;
    FAILS(store::restore(file, location(), now()), NotFound);
    QFile fake(file);
    QVERIFY(fake.open(QIODevice::WriteOnly));
    fake.write(content);
    fake.close();
    QVERIFY(!store::restore(file, location(), now()));
    TAKE(kept, Database::open(location(), Database::Mode::MustExist));
    OK(GroupTable(*kept).findByName(u"ops"_s));
    kept.reset();
    QVERIFY(QDir(QFileInfo(file).path())
                .entryList({u"*.restoring*"_s, u"*before-restore*"_s})
                .isEmpty());
}

void TestBackup::postgresqlIsToldItsOwnTools()
{
    if (isSqlite())
        QSKIP("PostgreSQL only");
    const auto refused = store::backup(db(), u"/tmp/never-made"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"pg_dump"_s));
    QVERIFY(!QFile::exists(u"/tmp/never-made"_s));
    FAILS(store::restore(u"/tmp/never-made"_s, location(), now()), InvalidArgument);
}

void TestBackup::erasedSecretsLeaveNoBytes()
{
    domain::User user;
    user.name = u"alice"_s;
    OK(write([&] { return store::UserTable(db()).insert(user, now()); }));
    const QByteArray mark("SEALED-VALUE-THAT-MUST-VANISH");
    const QByteArray answerMark("ANSWER-THAT-MUST-VANISH");
    const auto write1000 = [&](int from, int count) {
        return change([&]() -> core::Status {
            for (int i = from; i < from + count; ++i) {
                domain::Token token;
                token.id = u"token%1"_s.arg(i, 7, 10, QLatin1Char('0'));
                token.name = token.id;
                token.owner = u"alice"_s;
                if (const auto made =
                        store::TokenTable(db()).insert(token, {QByteArray(32, 'x'), {}, {}});
                    !made)
                    return made.error();
                if (core::Status put =
                        store::SealedSecretTable(db()).put(token.id, mark + QByteArray::number(i));
                    !put)
                    return put;
            }
            return store::IdempotencyTable(db()).insert(
                {QString::number(from), u"alice"_s, {}, answerMark, at(60)});
        });
    };
    OK(write1000(0, 300));
    if (isSqlite())
        OK(store::Query(db(), u"checkpoint"_s, u"PRAGMA wal_checkpoint"_s)
               .first()); // some in the file, some in the log
    OK(write1000(300, 50));
    // Rotation and deletion leave older copies behind.
    OK(change([&]() -> core::Status {
        for (int i = 0; i < 100; ++i) {
            if (core::Status put = store::SealedSecretTable(db()).put(
                    u"token%1"_s.arg(i, 7, 10, QLatin1Char('0')), "x");
                !put)
                return put;
        }
        return core::Done{};
    }));
    if (isSqlite()) {
        QVERIFY(allBytes().contains(mark));
        QVERIFY(allBytes().contains(answerMark));
    }
    OK(store::eraseSealedSecrets(db()));
    TAKE(count, store::SealedSecretTable(db()).count());
    QCOMPARE(count, 0);
    TAKE(answer, store::IdempotencyTable(db()).find(u"alice"_s, u"0"_s, now()));
    QVERIFY(!answer);
    if (isSqlite()) {
        QVERIFY(!allBytes().contains(mark));
        QVERIFY(!allBytes().contains(answerMark));
    }
    TAKE(tokens, store::TokenTable(db()).count());
    QCOMPARE(tokens, 350); // only the values go
    OK(db().checkIntegrity());
}

void TestBackup::erasingTellsWhenAReaderIsInTheWay()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(addGroup(db(), u"ops"_s));
    TAKE(other, db().openAnother());
    {
        TAKE(reading, store::Transaction::begin(*other, store::Transaction::Kind::Read));
        OK(GroupTable(*other).findByName(u"ops"_s));
        OK(addGroup(db(), u"later"_s));
        FAILS(store::eraseSealedSecrets(db()), Unavailable);
    }
    OK(store::eraseSealedSecrets(db()));
}
