// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directory/accounts_test.h"

#include "service/directory/local_directory.h"
#include "service/directory/sessions.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Secret;
using domain::Reason;

namespace {

constexpr directory::PasswordCost cheap{1, 8192};
constexpr domain::RateSettings::Lockout lockout{3, 120, 300};

Secret secret(const char* text)
{
    return Secret(std::string(text));
}

/// A store with alice (password "correct horse"), and a directory over it.
struct Accounts
{
    QTemporaryDir folder;
    test::FakeClock clock;
    core::SystemRandom random;
    std::unique_ptr<store::Database> database = [this] {
        core::Result<std::unique_ptr<store::Database>> opened =
            store::Database::open(store::Location::sqlite(folder.filePath(u"latchkey.db"_s)),
                                  store::Database::Mode::MayCreate);
        if (!opened || !store::migrate(**opened, core::Timestamp{}))
            qFatal("the test's store can't be made");
        return *std::move(opened);
    }();
    directory::LocalDirectory directory{*database, clock, cheap, {1, 4}};
    directory::Sessions sessions{*database, clock, random, secret("pepper"), {60min, 24h}};
    qint64 alice = add(u"alice"_s, u"alice@example.org"_s, "correct horse");

    qint64 add(const QString& name, const QString& email, const char* password, bool enabled = true)
    {
        domain::User user;
        user.name = name;
        user.email = email;
        user.enabled = enabled;
        store::UserTable table(*database);
        auto transaction = store::Transaction::begin(*database);
        const auto stored = table.insert(user, clock.now());
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        if (password) {
            const auto phc = directory::hashPassword(secret(password), cheap);
            if (!phc || !table.setPasswordHash(stored->id, *phc))
                qFatal("no password");
        }
        if (!transaction->commit())
            qFatal("no commit");
        return stored->id;
    }
    void change(const std::function<core::Status()>& what)
    {
        auto transaction = store::Transaction::begin(*database);
        QVERIFY(transaction);
        const core::Status done = what();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(transaction->commit());
    }
    domain::User user(const QString& name)
    {
        return store::UserTable(*database).findByName(name).value();
    }

    directory::SignInResult signIn(const QString& name, const char* password)
    {
        std::optional<directory::SignInResult> result;
        directory.signIn(name, secret(password), lockout,
                         [&](const directory::SignInResult& r) { result = r; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(directory::SignInResult{});
    }
};

} // namespace

void AccountsTest::signsIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* title, const char* name, const char* password, Reason reason) {
        QTest::newRow(title) << QString::fromUtf8(name) << QByteArray(password)
                             << static_cast<int>(reason);
    };
    row("right", "alice", "correct horse", Reason::Allowed);
    row("name in another case", "ALICE", "correct horse", Reason::Allowed);
    row("by e-mail (EX-19)", "Alice@Example.org", "correct horse", Reason::Allowed);
    row("wrong", "alice", "correct hors", Reason::PasswordWrong);
    row("empty", "alice", "", Reason::PasswordWrong);
    row("password in another case", "alice", "Correct horse", Reason::PasswordWrong);
    row("unknown", "mallory", "correct horse", Reason::UserUnknown);
    row("empty name", "", "correct horse", Reason::UserUnknown);
    row("no password at all (KA-5)", "sso", "", Reason::PasswordWrong);
    row("disabled", "gone", "correct horse", Reason::UserDisabled);
    row("disabled and wrong", "gone", "wrong", Reason::PasswordWrong);
    row("ambiguous e-mail (EX-19)", "team@example.org", "correct horse", Reason::UserAmbiguous);
}

void AccountsTest::signsIn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, password);
    QFETCH(int, reason);
    Accounts accounts;
    accounts.add(u"sso"_s, QString(), nullptr);
    accounts.add(u"gone"_s, QString(), "correct horse", false);
    accounts.add(u"t1"_s, u"team@example.org"_s, "correct horse");
    accounts.add(u"t2"_s, u"team@example.org"_s, "correct horse");
    const directory::SignInResult result = accounts.signIn(name, password.constData());
    QCOMPARE(static_cast<int>(result.reason), reason);
    if (result.reason == Reason::Allowed)
        QCOMPARE(result.user.id, accounts.alice);
}

void AccountsTest::countsFailuresAndResets() // RE-19
{
    Accounts accounts;
    accounts.signIn(u"alice"_s, "wrong");
    accounts.signIn(u"alice"_s, "wrong");
    QCOMPARE(accounts.user(u"alice"_s).failedLogins, 2);
    const qint64 revision = accounts.user(u"alice"_s).revision;
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::Allowed);
    QCOMPARE(accounts.user(u"alice"_s).failedLogins, 0);
    QCOMPARE(accounts.user(u"alice"_s).revision, revision);
}

void AccountsTest::locksAfterFailures()
{
    Accounts accounts;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(accounts.signIn(u"alice"_s, "wrong").reason, Reason::PasswordWrong);
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::AccountLocked);
    accounts.clock.advance(299s);
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::AccountLocked);
    accounts.clock.advance(2s);
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::Allowed);
    QVERIFY(!accounts.user(u"alice"_s).lockedUntil);
}

void AccountsTest::anAdministratorUnlocks() // RE-19
{
    Accounts accounts;
    for (int i = 0; i < 4; ++i)
        accounts.signIn(u"alice"_s, "wrong");
    accounts.change([&] { return accounts.directory.unlock(accounts.alice); });
    QCOMPARE(accounts.user(u"alice"_s).failedLogins, 0);
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::Allowed);
}

void AccountsTest::disabledMeanwhile()
{
    Accounts accounts;
    std::optional<Reason> reason;
    accounts.directory.signIn(u"alice"_s, secret("correct horse"), lockout,
                              [&](const directory::SignInResult& r) { reason = r.reason; });
    accounts.change([&]() -> core::Status {
        domain::User user = accounts.user(u"alice"_s);
        user.enabled = false;
        const auto updated = store::UserTable(*accounts.database).update(user, user.revision);
        return updated ? core::Status(core::Done{}) : core::Status(updated.error());
    });
    QTRY_VERIFY(reason);
    QCOMPARE(*reason, Reason::UserDisabled);
}

void AccountsTest::passwordChangedMeanwhile()
{
    Accounts accounts;
    std::optional<Reason> reason;
    accounts.directory.signIn(u"alice"_s, secret("correct horse"), lockout,
                              [&](const directory::SignInResult& r) { reason = r.reason; });
    const core::Result<Secret> phc = directory::hashPassword(secret("battery staple"), cheap);
    accounts.change([&] { return accounts.directory.storePassword(accounts.alice, *phc); });
    QTRY_VERIFY(reason);
    QCOMPARE(*reason, Reason::PasswordWrong);
    QCOMPARE(accounts.signIn(u"alice"_s, "battery staple").reason, Reason::Allowed);
}

void AccountsTest::oldHashIsMadeAnew()
{
    Accounts accounts;
    const auto older = directory::hashPassword(secret("correct horse"), {2, 16384});
    accounts.change([&] { return accounts.directory.storePassword(accounts.alice, *older); });
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::Allowed);
    const auto stored = store::UserTable(*accounts.database).passwordHash(accounts.alice);
    QVERIFY(stored && !(*stored == *older));
    QVERIFY(!directory::needsRehash(*stored, cheap));
    QCOMPARE(accounts.signIn(u"alice"_s, "correct horse").reason, Reason::Allowed);
}

void AccountsTest::answersNeverComeFromWithin()
{
    Accounts accounts;
    for (int i = 0; i < 3; ++i)
        accounts.signIn(u"alice"_s, "wrong");
    for (const QString& name : {u"alice"_s, u"mallory"_s}) {
        bool within = true;
        bool answered = false;
        accounts.directory.signIn(name, secret("x"), lockout, [&](const directory::SignInResult&) {
            QVERIFY(!within);
            answered = true;
        });
        within = false;
        QTRY_VERIFY(answered);
    }
}

void AccountsTest::overload()
{
    Accounts accounts;
    // Dear enough that fifty questions come faster than the first few answers.
    directory::LocalDirectory slow(*accounts.database, accounts.clock, {3, 16 * 1024 * 1024},
                                   {1, 4});
    int answered = 0;
    int overloaded = 0;
    for (int i = 0; i < 50; ++i) {
        slow.signIn(u"mallory"_s, secret("x"), lockout, [&](const directory::SignInResult& r) {
            ++answered;
            overloaded += r.reason == Reason::Overloaded ? 1 : 0;
        });
    }
    QTRY_COMPARE(answered, 50);
    QVERIFY(overloaded > 0);
    QVERIFY(overloaded < 50);
}

void AccountsTest::sessionLasts()
{
    Accounts accounts;
    const auto created = accounts.sessions.create(accounts.alice, u"127.0.0.1"_s);
    QVERIFY(created);
    QVERIFY(directory::Sessions::looksLikeSession(created->text.reveal()));
    QCOMPARE(created->text.reveal().size(), std::size_t{4 + 43});
    QCOMPARE(created->expiresAt, accounts.clock.now() + 60min);
    accounts.clock.advance(50min);
    const auto session = accounts.sessions.check(created->text);
    QVERIFY(session);
    QCOMPARE(session->user, accounts.alice);
    QCOMPARE(session->address, u"127.0.0.1"_s);
    accounts.clock.advance(50min);
    QVERIFY2(accounts.sessions.check(created->text), "being used prolongs it");
}

void AccountsTest::sessionEndsWhenIdle()
{
    Accounts accounts;
    const auto created = accounts.sessions.create(accounts.alice, {});
    accounts.clock.advance(60min);
    const auto session = accounts.sessions.check(created->text);
    QVERIFY(!session);
    QCOMPARE(session.error().code, core::Error::Code::NotFound);
    QCOMPARE(accounts.sessions.removeExpired().value(), 1);
}

void AccountsTest::sessionEndsAtItsAbsoluteAge()
{
    Accounts accounts;
    const auto created = accounts.sessions.create(accounts.alice, {});
    for (int i = 0; i < 28; ++i) {
        accounts.clock.advance(50min);
        QVERIFY(accounts.sessions.check(created->text)); // up to 23:20
    }
    accounts.clock.advance(40min);
    QVERIFY(!accounts.sessions.check(created->text));
}

void AccountsTest::sessionIsNotInTheStore()
{
    Accounts accounts;
    const auto created = accounts.sessions.create(accounts.alice, {});
    for (const QString& name : {u"latchkey.db"_s, u"latchkey.db-wal"_s}) {
        QFile file(accounts.folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const std::string_view text = created->text.reveal();
            QVERIFY(!file.readAll().contains(
                QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))));
        }
    }
}

void AccountsTest::sessionEndsOnSignOut()
{
    Accounts accounts;
    const auto first = accounts.sessions.create(accounts.alice, {});
    const auto second = accounts.sessions.create(accounts.alice, {});
    QVERIFY(!(first->text == second->text));
    QVERIFY(accounts.sessions.remove(first->text));
    QVERIFY(!accounts.sessions.check(first->text));
    QVERIFY(accounts.sessions.check(second->text));
}

void AccountsTest::sessionsEndWithThePassword()
{
    Accounts accounts;
    const qint64 bob = accounts.add(u"bob"_s, {}, "correct horse");
    const auto alices = accounts.sessions.create(accounts.alice, {});
    const auto bobs = accounts.sessions.create(bob, {});
    const auto phc = directory::hashPassword(secret("battery staple"), cheap);
    accounts.change([&] { return accounts.directory.storePassword(accounts.alice, *phc); });
    QVERIFY(!accounts.sessions.check(alices->text));
    QVERIFY(accounts.sessions.check(bobs->text));
    accounts.change([&] { return accounts.directory.endSessions(bob); });
    QVERIFY(!accounts.sessions.check(bobs->text));
}

void AccountsTest::noSession_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prefix only") << QByteArray("lkx_");
    QTest::newRow("right length") << QByteArray("lkx_") + QByteArray(43, 'A');
    QTest::newRow("too long") << QByteArray("lkx_") + QByteArray(4300, 'A');
}

void AccountsTest::noSession()
{
    QFETCH(QByteArray, text);
    Accounts accounts;
    QVERIFY(accounts.sessions.create(accounts.alice, {}));
    QVERIFY(!accounts.sessions.check(Secret(text.toStdString())));
}
