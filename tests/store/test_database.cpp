// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_database.h"

#include "service/store/group_table.h"
#include "service/store/query.h"
#include "service/store/user_table.h"

#include <QFile>
#include <QSqlQuery>

#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using store::Database;
using store::GroupTable;
using store::Transaction;

void TestDatabase::aCommittedChangeIsSeenByOthers()
{
    OK(write([&] { return GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}); }));
    TAKE(other, db().openAnother());
    OK(GroupTable(*other).findByName(u"OPS"_s));
}

void TestDatabase::anUncommittedChangeIsNot()
{
    TAKE(other, db().openAnother());
    {
        TAKE(transaction, Transaction::begin(db()));
        OK(GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}));
        FAILS(GroupTable(*other).findByName(u"ops"_s), NotFound);
    }
    QVERIFY(!db().inTransaction());
    FAILS(GroupTable(db()).findByName(u"ops"_s), NotFound);
}

void TestDatabase::aWriteNeedsATransaction()
{
    FAILS(GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}), Internal);
    FAILS(GroupTable(db()).findByName(u"ops"_s), NotFound);
}

void TestDatabase::aReadTransactionRefusesWrites()
{
    TAKE(transaction, Transaction::begin(db(), Transaction::Kind::Read));
    FAILS(GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}), Internal);
    OK(transaction.commit());
}

void TestDatabase::transactionsDoNotNest()
{
    TAKE(transaction, Transaction::begin(db()));
    FAILS(Transaction::begin(db()), Internal);
    OK(transaction.commit());
    FAILS(transaction.commit(), Internal);
    OK(Transaction::begin(db()));
}

void TestDatabase::aFailedStatementSpoilsItsTransaction()
{
    GroupTable groups(db());
    {
        TAKE(transaction, Transaction::begin(db()));
        OK(groups.insert({0, u"ops"_s, {}, 0, 0}));
        FAILS(groups.insert({0, u"Ops"_s, {}, 0, 0}), Conflict);
        // PostgreSQL would answer COMMIT with success here and store nothing.
        FAILS(transaction.commit(), Internal);
    }
    FAILS(groups.findByName(u"ops"_s), NotFound);
    OK(write([&] { return groups.insert({0, u"ops"_s, {}, 0, 0}); }));
}

void TestDatabase::aConnectionBelongsToItsThread()
{
    core::Error::Code read{};
    core::Error::Code begun{};
    std::thread stranger([&] {
        read = GroupTable(db()).findByName(u"ops"_s).error().code;
        begun = Transaction::begin(db()).error().code;
    });
    stranger.join();
    QCOMPARE(read, core::Error::Code::Internal);
    QCOMPARE(begun, core::Error::Code::Internal);
}

void TestDatabase::anotherThreadOpensItsOwn()
{
    OK(write([&] { return GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}); }));
    bool found = false;
    std::thread reader([&] {
        const auto other = db().openAnother();
        found = other && GroupTable(**other).findByName(u"ops"_s).hasValue();
    });
    reader.join();
    QVERIFY(found);
}

void TestDatabase::changesOfTwoConnectionsHappenOneAfterTheOther()
{
    // Each reads the count and writes it back one higher: without serialisation some would be lost.
    constexpr int perThread = 25;
    OK(write([&] { return GroupTable(db()).insert({0, u"counter"_s, u"0"_s, 0, 0}); }));
    std::atomic<int> failures{0};
    const auto count = [&] {
        const auto own = db().openAnother();
        if (!own) {
            ++failures;
            return;
        }
        for (int i = 0; i < perThread; ++i) {
            GroupTable groups(**own);
            auto transaction = Transaction::begin(**own);
            auto group = transaction ? groups.findByName(u"counter"_s)
                                     : core::Result<domain::Group>(core::Error{});
            if (!group) {
                ++failures;
                continue;
            }
            group->description = QString::number(group->description.toInt() + 1);
            if (!groups.update(*group, group->revision) || !transaction->commit())
                ++failures;
        }
    };
    std::thread one(count);
    std::thread two(count);
    one.join();
    two.join();
    QCOMPARE(failures.load(), 0);
    TAKE(group, GroupTable(db()).findByName(u"counter"_s));
    QCOMPARE(group.description, QString::number(2 * perThread));
    QCOMPARE(group.revision, 1 + 2 * perThread);
}

void TestDatabase::errorsDoNotRepeatStoredValues()
{
    store::UserTable users(db());
    domain::User user;
    user.name = u"alice"_s;
    user.email = u"secret-address@example.org"_s;
    OK(write([&] { return users.insert(user, now()); }));
    TAKE(transaction, Transaction::begin(db()));
    store::Query query(db(), u"store the user"_s, u"INSERT INTO users SELECT * FROM users"_s);
    const auto failed = query.change();
    QVERIFY(!failed);
    QVERIFY2(!failed.error().message.contains(u"alice"_s) && !failed.error().message.contains(u'@'),
             qPrintable(failed.error().message));
}

void TestDatabase::healthIsChecked()
{
    OK(db().checkHealth());
    OK(db().checkIntegrity());
}

void TestDatabase::theFileIsPrivate()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(write([&] { return GroupTable(db()).insert({0, u"ops"_s, {}, 0, 0}); }));
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const auto permissions = QFile::permissions(location().file + suffix);
        QCOMPARE(permissions & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
}

void TestDatabase::aFileReadableByOthersIsTightened()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    close();
    QVERIFY(QFile::setPermissions(location().file,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mode is now 0600"_s));
    OK(Database::open(location(), Database::Mode::MustExist));
    QVERIFY(!(QFile::permissions(location().file) & QFile::ReadOther));
}

void TestDatabase::aMissingStoreIsNotMade()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const QString file = location().file + u".other"_s;
    FAILS(Database::open(store::Location::sqlite(file), Database::Mode::MustExist), NotFound);
    QVERIFY(!QFile::exists(file));
}

void TestDatabase::aForeignDatabaseIsLeftAlone()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const QString file = location().file + u".foreign"_s;
    {
        QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        foreign.setDatabaseName(file);
        QVERIFY(foreign.open());
        QVERIFY(QSqlQuery(foreign).exec(u"CREATE TABLE mine (x)"_s));
        QVERIFY(
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    FAILS(Database::open(store::Location::sqlite(file), Database::Mode::MayCreate), Forbidden);
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == content);
    QVERIFY(QFile::permissions(file) & QFile::ReadOther); // not even its mode is changed
}

void TestDatabase::whatIsNoDatabaseIsRefused()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const QString file = location().file + u".text"_s;
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(8192, 'x'));
    text.close();
    FAILS(Database::open(store::Location::sqlite(file), Database::Mode::MayCreate), Internal);
    const QString pipe = location().file + u".pipe"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    FAILS(Database::open(store::Location::sqlite(pipe), Database::Mode::MayCreate),
          InvalidArgument);
    FAILS(
        Database::open(store::Location::sqlite(u"/nowhere/at/all.db"_s), Database::Mode::MustExist),
        NotFound);
    FAILS(
        Database::open(store::Location::sqlite(u"/nowhere/at/all.db"_s), Database::Mode::MayCreate),
        Unavailable);
}

void TestDatabase::damageIsFoundWhenOpening()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    OK(change([&]() -> core::Status {
        for (int i = 0; i < 2000; ++i) {
            if (const auto made =
                    GroupTable(db()).insert({0, u"group %1"_s.arg(i), QString(100, u'x'), 0, 0});
                !made)
                return made.error();
        }
        return core::Done{};
    }));
    close();
    QFile file(location().file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pageSize = 4096;
    for (qint64 page = file.size() / pageSize / 2; page < file.size() / pageSize / 2 + 3; ++page) {
        QVERIFY(file.seek(page * pageSize));
        file.write(QByteArray(pageSize, '\xa5'));
    }
    file.close();
    const auto opened = Database::open(location(), Database::Mode::MustExist);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, core::Error::Code::Internal);
    QVERIFY2(opened.error().message.contains(u"damaged"_s), qPrintable(opened.error().message));
}

void TestDatabase::settingsOfTheConnection()
{
    if (!isSqlite())
        QSKIP("SQLite only");
    const auto pragma = [&](const QString& name) {
        store::Query query(db(), u"tell a setting"_s, u"PRAGMA "_s + name);
        return query.first() ? query.text(0) : u"failed"_s;
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
    QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
    QCOMPARE(pragma(u"user_version"_s),
             QString::number(store::builtInMigrations(store::Dialect::Sqlite)->last().number));
    QCOMPARE(pragma(u"application_id"_s), QString::number(0x4c4b4559));
}
