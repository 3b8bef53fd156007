// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/callers_test.h"

#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

void CallersTest::signingIn()
{
    World world;
    const test::Answer answer =
        world.post({}, u"/session"_s,
                   {{u"username"_s, u"Root@Example.org"_s}, {u"password"_s, u"root-password"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json["session"_L1].toString().startsWith(u"lkx_"));
    QCOMPARE(answer.json["expiresAt"_L1].toString(), core::toIsoText(world.clock.now() + 60min));
    QCOMPARE(answer.json["user"_L1]["name"_L1].toString(), u"root"_s);
    QCOMPARE(answer.json["permissions"_L1].toArray(),
             (QJsonArray{u"administer"_s, u"create_tokens"_s, u"use_tokens"_s}));
    QCOMPARE(answer.actor, u"root"_s);
    QCOMPARE(world.events().front(), u"session.create root"_s);
}

void CallersTest::signingOut()
{
    World world;
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).status, 200);
    QCOMPARE(world.ask(u"alice"_s, u"DELETE"_s, u"/session"_s).status, 204);
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).code, u"not_signed_in"_s);
    QCOMPARE(world.events().front(), u"session.delete alice"_s);
}

void CallersTest::me()
{
    World world;
    const test::Answer answer = world.get(u"alice"_s, u"/me"_s);
    QCOMPARE(answer.json["user"_L1]["email"_L1].toString(), u"alice@example.org"_s);
    QCOMPARE(answer.json["permissions"_L1].toArray(),
             (QJsonArray{u"create_tokens"_s, u"use_tokens"_s}));
    QCOMPARE(answer.json["authenticatedBy"_L1].toString(), u"session"_s);
    world.set(u"restrictions"_s, {{u"adminsOnly"_s, true}}); // RE-15, RE-17
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).json["permissions"_L1].toArray(), QJsonArray());
}

void CallersTest::basicWithAPassword()
{
    World world;
    const auto ask = [&](const QString& user, const QString& password) {
        return world.askWith(World::basic(user, password), u"GET"_s, u"/me"_s);
    };
    QCOMPARE(ask(u"alice"_s, u"alice-password"_s).json["authenticatedBy"_L1].toString(),
             u"password"_s);
    QCOMPARE(ask(u"alice@example.org"_s, u"alice-password"_s).status, 200);
    const test::Answer wrong = ask(u"alice"_s, u"bob-password"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.reason, domain::Reason::PasswordWrong);
    QCOMPARE(wrong.actor, u"alice"_s);
    const test::Answer unknown = ask(u"mallory"_s, u"x"_s);
    QCOMPARE(unknown.reason, domain::Reason::UserUnknown);
    QCOMPARE(unknown.json["type"_L1], wrong.json["type"_L1]); // the two look alike
    QCOMPARE(unknown.json["detail"_L1], wrong.json["detail"_L1]);
}

void CallersTest::aSessionEndsWithItsUser()
{
    World world;
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).status, 200);
    QCOMPARE(world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"enabled"_s, false}}).status,
             200);
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).status, 401);
    QCOMPARE(world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"enabled"_s, true}}).status,
             200);
    QVERIFY2(world.get(u"alice"_s, u"/me"_s).status == 401, "an ended session doesn't come back");

    QCOMPARE(world.get(u"bob"_s, u"/me"_s).status, 200);
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/users/bob"_s, {{u"password"_s, u"battery staple"_s}})
            .status,
        200);
    QCOMPARE(world.get(u"bob"_s, u"/me"_s).status, 401);
}

void CallersTest::aDemotedAdministratorLosesTheSession()
{
    World world;
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, true}}).status,
        200);
    QCOMPARE(world.get(u"alice"_s, u"/users"_s).status, 200);
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, false}}).status,
        200);
    QCOMPARE(world.get(u"alice"_s, u"/users"_s).status, 401);
}

void CallersTest::tokenOfAnAdministrator()
{
    World world;
    const core::Secret token = world.token(u"root"_s, u"automation"_s, {{u"scheme"_s, u"both"_s}});
    const test::Answer bearer = world.askWith(World::bearer(token), u"GET"_s, u"/users"_s);
    QCOMPARE(bearer.status, 200);
    QCOMPARE(bearer.actor, u"root"_s);
    const QString text = QString::fromStdString(std::string(token.reveal()));
    QCOMPARE(world.askWith(World::basic(u"ROOT"_s, text), u"GET"_s, u"/me"_s).status, 200);
    QCOMPARE(world.askWith(World::basic(u"alice"_s, text), u"GET"_s, u"/me"_s).reason,
             domain::Reason::TokenUserMismatch);
    QCOMPARE(world.askWith(World::basic(QString(), text), u"GET"_s, u"/me"_s).reason,
             domain::Reason::TokenUserMismatch);
}

void CallersTest::theRecordTellsWhatEachStageSaid()
{
    World world;
    // target address route ip lockout credential authenticate | state owner user ip paths | groups
    // read-only limits rate
    const auto password = [&](const QString& value, const QString& what = u"/me"_s) {
        return world.askWith(World::basic(u"alice"_s, value), u"GET"_s, what).stages;
    };
    QCOMPARE(world.get(u"alice"_s, u"/me"_s).stages, QByteArray("PPPSPPPSSSSSPSSS"));
    QCOMPARE(world.get(u"alice"_s, u"/users"_s).stages, QByteArray("PPPSPPPSSSSSFnnn"));
    QCOMPARE(world.get(u"alice"_s, u"/nowhere"_s).stages, QByteArray("PPFnnnnnnnnnnnnn"));
    QCOMPARE(world.ask(u"alice"_s, u"DELETE"_s, u"/me"_s).stages, QByteArray("PPFnnnnnnnnnnnnn"));
    QCOMPARE(world.get({}, u"/me"_s).stages, QByteArray("PPPSSFnnnnnnnnnn"));
    QCOMPARE(world.get({}, u"/openapi.json"_s).stages, QByteArray("PPPSnnnnnnnnnnnn"));
    QCOMPARE(password(u"alice-password"_s), QByteArray("PPPSPPPSSSSSPSSS"));
    QCOMPARE(password(u"wrong"_s), QByteArray("PPPSPPFnnnnnnnnn"));
    QCOMPARE(world
                 .post({}, u"/session"_s,
                       {{u"username"_s, u"root"_s}, {u"password"_s, u"root-password"_s}})
                 .stages,
             QByteArray("PPPSPPPSSSSSPSSS"));

    const core::Secret token =
        world.token(u"root"_s, u"t"_s,
                    {{u"scheme"_s, u"both"_s}, {u"limits"_s, QJsonArray{u"[get]/api/v1/users"_s}}});
    const QString text = QString::fromStdString(std::string(token.reveal()));
    const auto bearer = [&](const QString& what) {
        return world.askWith(World::bearer(token), u"GET"_s, what).stages;
    };
    QCOMPARE(bearer(u"/users"_s), QByteArray("PPPSPPPPPSSSPPPS"));
    QCOMPARE(bearer(u"/groups"_s), QByteArray("PPPSPPPPPSSSPPFn"));
    QCOMPARE(world.askWith(World::basic(u"root"_s, text), u"GET"_s, u"/users"_s).stages,
             QByteArray("PPPSPPPPPPSSPPPS"));
    QCOMPARE(world.askWith(World::basic(u"alice"_s, text), u"GET"_s, u"/users"_s).stages,
             QByteArray("PPPSPPPPPFnnnnnn"));
    world.set(u"rate-limiting"_s, {{u"lockout"_s, QJsonObject{{u"failures"_s, 2}}}});
    QCOMPARE(password(u"wrong"_s), QByteArray("PPPSPPFnnnnnnnnn"));
    QCOMPARE(password(u"wrong"_s), QByteArray("PPPSFnnnnnnnnnnn"));
}

void CallersTest::narrowedToken_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const QJsonObject& members, const char* what,
                        domain::Reason reason) {
        QTest::newRow(name) << members << QString::fromLatin1(what) << static_cast<int>(reason);
    };
    using enum domain::Reason;
    row("read-only reads", {{u"readOnly"_s, true}}, "GET /users", Allowed);
    row("read-only doesn't write", {{u"readOnly"_s, true}}, "POST /groups", ReadOnlyToken);
    row("limit fits", {{u"limits"_s, QJsonArray{u"[get]/api/v1/users"_s}}}, "GET /users", Allowed);
    row("limit doesn't fit", {{u"limits"_s, QJsonArray{u"[get]/api/v1/users"_s}}}, "GET /groups",
        LimitNotMatched);
    row("limit of an upstream", {{u"limits"_s, QJsonArray{u"/rest/.*"_s}}}, "GET /users",
        LimitNotMatched);
    row("address fits", {{u"ipRanges"_s, QJsonArray{u"127.0.0.0/8"_s}}}, "GET /users", Allowed);
    row("address doesn't fit", {{u"ipRanges"_s, QJsonArray{u"10.0.0.0/8"_s}}}, "GET /users",
        TokenIpNotAllowed);
    row("Basic only", {{u"scheme"_s, u"basic"_s}}, "GET /users", SchemeNotAccepted);
}

void CallersTest::narrowedToken()
{
    QFETCH(QJsonObject, members);
    QFETCH(QString, what);
    QFETCH(int, reason);
    World world;
    if (!members.contains(u"scheme"_s))
        members.insert(u"scheme"_s, u"bearer"_s);
    const core::Secret token = world.token(u"root"_s, u"narrow"_s, members);
    const test::Answer answer =
        world.askWith(World::bearer(token), what.section(u' ', 0, 0), what.section(u' ', 1));
    QCOMPARE(static_cast<int>(answer.reason), reason);
    QCOMPARE(answer.status < 400, reason == static_cast<int>(domain::Reason::Allowed));
}

void CallersTest::unusableToken_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("reason");
    using enum domain::Reason;
    QTest::newRow("revoked") << u"revoke"_s << static_cast<int>(TokenRevoked);
    QTest::newRow("disabled") << u"disable"_s << static_cast<int>(TokenDisabled);
    QTest::newRow("deleted") << u"delete"_s << static_cast<int>(TokenUnknown);
    QTest::newRow("expired") << u"expire"_s << static_cast<int>(TokenExpired);
    QTest::newRow("owner disabled") << u"owner"_s << static_cast<int>(OwnerDisabled);
    QTest::newRow("owner not permitted (RE-16)")
        << u"adminsOnly"_s << static_cast<int>(OwnerNotPermitted);
}

void CallersTest::unusableToken()
{
    QFETCH(QString, action);
    QFETCH(int, reason);
    World world;
    QString id;
    const core::Secret token = world.token(u"alice"_s, u"t"_s, {{u"scheme"_s, u"bearer"_s}}, &id);
    QCOMPARE(world.askWith(World::bearer(token), u"GET"_s, u"/me"_s).status, 200);
    if (action == u"expire")
        world.clock.advance(24h * 91);
    else if (action == u"delete")
        QCOMPARE(world.ask(u"alice"_s, u"DELETE"_s, u"/tokens/"_s + id).status, 200);
    else if (action == u"owner")
        QCOMPARE(
            world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"enabled"_s, false}}).status,
            200);
    else if (action == u"adminsOnly")
        world.set(u"restrictions"_s, {{u"adminsOnly"_s, true}});
    else
        QCOMPARE(world.post(u"alice"_s, u"/tokens/"_s + id + u'/' + action).status, 200);
    const test::Answer answer = world.askWith(World::bearer(token), u"GET"_s, u"/me"_s);
    QCOMPARE(static_cast<int>(answer.reason), reason);
    QVERIFY(answer.status == 401 || answer.status == 403);
}

void CallersTest::sharedTokenSpeaksForNobody() // EX-3
{
    World world;
    const core::Secret token = world.token(u"root"_s, u"shared"_s, {{u"shared"_s, true}});
    const QString text = QString::fromStdString(std::string(token.reveal()));
    QCOMPARE(world.askWith(World::basic(u"root"_s, text), u"GET"_s, u"/users"_s).status, 401);
    QCOMPARE(world.askWith(World::bearer(token), u"GET"_s, u"/users"_s).status, 401);
}

void CallersTest::tokenOfAnotherUser()
{
    World world;
    QString id;
    world.token(u"alice"_s, u"hers"_s, {}, &id);
    for (const QString& what : {u"GET "_s, u"DELETE "_s, u"POST /revoke"_s, u"POST /disable"_s,
                                u"POST /enable"_s, u"POST /rotate"_s}) {
        const test::Answer answer = world.ask(u"bob"_s, what.section(u' ', 0, 0),
                                              u"/tokens/"_s + id + what.section(u' ', 1));
        QCOMPARE(answer.status, 404);
    }
    QCOMPARE(
        world
            .post(u"bob"_s, u"/tokens/"_s + id + u"/reveal"_s, {{u"password"_s, u"bob-password"_s}})
            .status,
        404);
    QCOMPARE(world.get(u"bob"_s, u"/tokens"_s).json["total"_L1].toInt(), 0);
    QCOMPARE(world.get(u"root"_s, u"/tokens"_s).json["total"_L1].toInt(), 1); // KA-16
}

void CallersTest::wrongCredentialsLockTheAddress()
{
    World world;
    const core::Secret session = world.session(u"alice"_s);
    test::Extra stranger;
    stranger.peer = "192.0.2.7";
    const auto guess = [&](const QString& user) {
        return world.askWith(World::basic(user, u"guess"_s), u"GET"_s, u"/me"_s, {}, stranger);
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(guess(u"user%1"_s.arg(i)).status, 401);
    const test::Answer locked =
        world.askWith(World::bearer(session), u"GET"_s, u"/me"_s, {}, stranger);
    QCOMPARE(locked.status, 429);
    QCOMPARE(locked.code, u"locked_out"_s);
    QCOMPARE(locked.headers.value("Retry-After"), "300"_ba);
    QVERIFY2(world.get(u"alice"_s, u"/me"_s).status == 200, "another address is not locked");
    world.clock.advance(301s);
    QCOMPARE(world.askWith(World::bearer(session), u"GET"_s, u"/me"_s, {}, stranger).status, 200);
}

void CallersTest::wrongPasswordsLockTheAccount() // RE-19
{
    World world;
    for (const QString& user :
         {u"alice"_s, u"nobody"_s}) { // an account that doesn't exist locks like one that does
        for (int i = 0; i < 10; ++i) {
            test::Extra from;
            from.peer = "198.51.100." + std::to_string(i + 1);
            QCOMPARE(
                world.askWith(World::basic(user, u"guess"_s), u"GET"_s, u"/me"_s, {}, from).status,
                401);
        }
        const test::Answer locked =
            world.askWith(World::basic(user, user + u"-password"_s), u"GET"_s, u"/me"_s);
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.code, u"account_locked"_s);
    }
    QCOMPARE(world.get(u"root"_s, u"/users/alice"_s).json["failedLogins"_L1].toInt(), 10);
}

void CallersTest::unlocking() // RE-19
{
    World world;
    for (int i = 0; i < 10; ++i) {
        test::Extra from;
        from.peer = "198.51.100." + std::to_string(i + 1);
        world.askWith(World::basic(u"alice"_s, u"guess"_s), u"GET"_s, u"/me"_s, {}, from);
    }
    const test::Answer answer = world.post(u"root"_s, u"/users/alice/unlock"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["failedLogins"_L1].toInt(), 0);
    QCOMPARE(
        world.askWith(World::basic(u"alice"_s, u"alice-password"_s), u"GET"_s, u"/me"_s).status,
        200);
    QVERIFY(world.events().contains(u"user.unlock root>alice"_s));
}

void CallersTest::localOperator()
{
    World world;
    admin::AdminRequest request =
        world.request(u"POST"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}, {u"owner"_s, u"alice"_s}}, {});
    request.local = true;
    const test::Answer answer = world.send(request);
    QCOMPARE(answer.status, 201);
    QCOMPARE(world.events().front(), u"token.create (local)>alice"_s);
    QCOMPARE(answer.json["token"_L1]["createdBy"_L1].toString(), u"(local)"_s);

    admin::AdminRequest ownerless =
        world.request(u"POST"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, {});
    ownerless.local = true;
    QCOMPARE(world.send(ownerless).errors(), u"owner:required"_s);
}
