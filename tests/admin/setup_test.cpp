// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/setup_test.h"

#include "service/store/transaction.h"
#include "service/store/user_table.h"
#include "tests/admin/world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Answer;
using test::World;

namespace {

/// A world whose root administers nothing: nobody does.
struct Fresh : World
{
    Fresh()
    {
        auto transaction = store::Transaction::begin(*database);
        store::UserTable users(*database);
        domain::User root = users.findByName(u"root"_s).value();
        root.administrator = false;
        const bool stored = users.update(root, root.revision) && transaction->commit();
        Q_ASSERT(stored);
        Q_UNUSED(stored);
        const core::Status opened = setupCode.open();
        Q_ASSERT(opened);
        Q_UNUSED(opened);
    }

    [[nodiscard]] QString code() const
    {
        const std::string_view text = setupCode.text().reveal();
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }
    Answer setUp(const QString& code, const QString& name = u"ann"_s, const test::Extra& extra = {})
    {
        return post(
            {}, u"/setup"_s,
            {{u"code"_s, code}, {u"name"_s, name}, {u"password"_s, u"a long enough passphrase"_s}},
            extra);
    }
};

} // namespace

void SetupTest::saysWhetherItIsNeeded()
{
    Fresh fresh;
    QCOMPARE(fresh.get({}, u"/setup"_s).json, QJsonObject({{u"needed"_s, true}}));
    QCOMPARE(fresh.setUp(fresh.code()).status, 201);
    QCOMPARE(fresh.get({}, u"/setup"_s).json, QJsonObject({{u"needed"_s, false}}));
    World usual;
    QCOMPARE(usual.get({}, u"/setup"_s).json, QJsonObject({{u"needed"_s, false}}));
}

void SetupTest::makesTheFirstAdministratorOnce()
{
    Fresh fresh;
    const QString code = fresh.code();
    const Answer made = fresh.setUp(code.toLower());
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json["name"_L1].toString(), u"ann"_s);
    QVERIFY(made.json["administrator"_L1].toBool());
    QCOMPARE(made.actor, u"ann"_s);
    QVERIFY(!made.body.contains(code.toLatin1()));
    QVERIFY(!made.body.contains("passphrase"));
    QCOMPARE(fresh.events().first(), u"setup.administrator (setup)>ann"_s);
    QVERIFY(!QFile::exists(fresh.setupCode.file()));

    const Answer signedIn =
        fresh.post({}, u"/session"_s,
                   {{u"username"_s, u"ann"_s}, {u"password"_s, u"a long enough passphrase"_s}});
    QCOMPARE(signedIn.status, 200);
    QVERIFY(signedIn.json["permissions"_L1].toArray().contains(u"administer"_s));

    const Answer again = fresh.setUp(code, u"eve"_s);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code, u"already_set_up"_s);
    QVERIFY(!store::UserTable(*fresh.database).findByName(u"eve"_s));
}

void SetupTest::refusesTheWrongCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("another") << u"AAAA-AAAA-AAAA-AAAA-AAAA"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("dashes only") << u"----"_s;
    QTest::newRow("long") << QString(10'000, u'A');
}

void SetupTest::refusesTheWrongCode()
{
    QFETCH(QString, code);
    Fresh fresh;
    const Answer answer = fresh.setUp(code);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code, u"setup_code_wrong"_s);
    QVERIFY(!domain::lets(answer.reason));
    QVERIFY(answer.actor.isEmpty());
    QVERIFY(!answer.body.contains(fresh.code().toLatin1()));
    QVERIFY(!store::UserTable(*fresh.database).findByName(u"ann"_s));
    QCOMPARE(fresh.setUp(fresh.code()).status, 201); // the right one still works
}

void SetupTest::guessesLockTheAddressOut()
{
    Fresh fresh;
    const domain::RateSettings::Lockout limits = fresh.policy().settings.rateLimiting.lockout;
    for (int i = 0; i < limits.failures; ++i)
        QCOMPARE(fresh.setUp(u"AAAA-AAAA-AAAA-AAAA-AAAA"_s).status, 403);
    const Answer locked = fresh.setUp(fresh.code());
    QCOMPARE(locked.status, 429);
    QCOMPARE(locked.code, u"locked_out"_s);
    QCOMPARE(locked.reason, domain::Reason::LockedOut);
    QVERIFY(locked.headers.value("Retry-After").toInt() >= 1);
    test::Extra elsewhere;
    elsewhere.peer = "192.0.2.7";
    QCOMPARE(fresh.setUp(fresh.code(), u"ann"_s, elsewhere).status, 201);
}

void SetupTest::codeComesBeforeTheRest()
{
    Fresh fresh;
    const Answer answer = fresh.post(
        {}, u"/setup"_s,
        {{u"code"_s, u"AAAA"_s}, {u"name"_s, u"no good name\n"_s}, {u"password"_s, u"x"_s}});
    QCOMPARE(answer.code, u"setup_code_wrong"_s);
    QCOMPARE(fresh.post({}, u"/setup"_s, {}).errors(),
             u"code:required name:required password:required"_s);
}

void SetupTest::everyProblemOfTheInputAtOnce()
{
    Fresh fresh;
    const Answer answer = fresh.post({}, u"/setup"_s,
                                     {{u"code"_s, fresh.code()},
                                      {u"name"_s, u"(setup)"_s},
                                      {u"email"_s, u"nowhere"_s},
                                      {u"password"_s, u"short"_s}});
    QCOMPARE(answer.status, 422);
    QStringList fields;
    for (const QJsonValue& error : answer.json["errors"_L1].toArray())
        fields.append(error["field"_L1].toString());
    QCOMPARE(fields, QStringList({u"name"_s, u"email"_s, u"password"_s}));
    QVERIFY(fresh.setupCode.isOpen());
}

void SetupTest::overOnceThereIsAnAdministrator()
{
    World world; // root administers it
    QVERIFY(world.setupCode.open());
    const std::string_view text = world.setupCode.text().reveal();
    const Answer answer =
        world.post({}, u"/setup"_s,
                   {{u"code"_s, QString::fromLatin1(text.data(), qsizetype(text.size()))},
                    {u"name"_s, u"eve"_s},
                    {u"password"_s, u"a long enough passphrase"_s}});
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code, u"already_set_up"_s);
    QVERIFY(!store::UserTable(*world.database).findByName(u"eve"_s));
}

void SetupTest::disabledAdministratorCountsToo()
{
    Fresh fresh;
    auto transaction = store::Transaction::begin(*fresh.database);
    store::UserTable users(*fresh.database);
    domain::User root = users.findByName(u"root"_s).value();
    root.administrator = true;
    root.enabled = false;
    QVERIFY(users.update(root, root.revision));
    QVERIFY(transaction->commit());
    QCOMPARE(fresh.setUp(fresh.code()).code, u"already_set_up"_s);
}

void SetupTest::onlyOneOfTwoThatAreUnderWay()
{
    Fresh fresh;
    QList<int> statuses;
    for (const QString& name : {u"ann"_s, u"ben"_s}) {
        const QJsonObject body{{u"code"_s, fresh.code()},
                               {u"name"_s, name},
                               {u"password"_s, u"a long enough passphrase"_s}};
        fresh.router.handle(
            fresh.request(u"POST"_s, u"/setup"_s, body, {}),
            [&](const admin::AdminResponse& response) { statuses.append(response.status); });
    }
    QTRY_COMPARE(statuses.size(), 2); // both passwords were hashed before either was stored
    QCOMPARE(statuses, QList<int>({201, 409}));
    QCOMPARE(store::UserTable(*fresh.database).countAdministrators(false).value(), 1);
}

void SetupTest::notWithoutItsRecord()
{
    Fresh fresh;
    fresh.recordFails = true;
    QVERIFY(fresh.setUp(fresh.code()).status >= 500);
    QVERIFY(!store::UserTable(*fresh.database).findByName(u"ann"_s));
    QVERIFY(fresh.setupCode.isOpen());
    fresh.recordFails = false;
    QCOMPARE(fresh.setUp(fresh.code()).status, 201);
}
