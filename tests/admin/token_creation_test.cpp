// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/token_creation_test.h"

#include "service/policy/token_state.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

QJsonObject lifetime(int count, const QString& unit)
{
    return {{u"count"_s, count}, {u"unit"_s, unit}};
}

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TokenCreationTest::defaults()
{
    World world;
    const test::Answer answer = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"ci"_s}});
    QCOMPARE(answer.status, 201);
    const QJsonObject token = answer.json["token"_L1].toObject();
    QCOMPARE(token["owner"_L1].toString(), u"alice"_s); // EX-6, KA-24
    QCOMPARE(token["createdBy"_L1].toString(), u"alice"_s);
    QCOMPARE(token["scheme"_L1].toString(), u"basic"_s); // EX-12
    QCOMPARE(token["state"_L1].toString(), u"active"_s);
    QCOMPARE(token["expiresAt"_L1].toString(), core::toIsoText(world.clock.now() + 24h * 90));
    QVERIFY(token["limits"_L1].isNull() && token["ipRanges"_L1].isNull());
    const QString secret = answer.json["secret"_L1].toString();
    QCOMPARE(secret.size(), 66);
    QVERIFY(secret.startsWith(u"lku_"_s + token["id"_L1].toString()));
    QCOMPARE(answer.json["effective"_L1]["workers"_L1].toInt(), 2);
    QCOMPARE(answer.json["effective"_L1]["ms"_L1].toDouble(), 0.8);
    QCOMPARE(answer.headers.value("Location"),
             (u"/api/v1/tokens/"_s + token["id"_L1].toString()).toUtf8());
    QCOMPARE(answer.etag(), u"\"%1\""_s.arg(token["revision"_L1].toInt()));
    QCOMPARE(world.published.size(), 1);
    QCOMPARE(world.published.back()->tokens.size(), std::size_t{1});
    QCOMPARE(world.events().front(), u"token.create alice"_s);
    QVERIFY2(!QString::fromUtf8(world.get(u"alice"_s, u"/tokens"_s).body).contains(secret),
             "once only (MO-14)");
}

void TokenCreationTest::everyMember() // MO-20, KA-20
{
    World world;
    const test::Answer answer =
        world.post(u"root"_s, u"/tokens"_s, object(R"({"name":"CI \u00e4","owner":"Alice",
        "description":"one\ntwo","scheme":"both","expires":{"count":3,"unit":"months"},"readOnly":true,
        "limits":["[get,post]/rest/api/2/issue/JRA-.*[QueryParam::expand==names]"],"ipRanges":["10.0.0.0/8","2001:db8::1"],
        "rateLimit":{"windows":[{"requests":5,"per":{"count":1,"unit":"hours"},"burst":null}]}})"));
    QVERIFY2(answer.status == 201, answer.body.constData());
    const QJsonObject token = answer.json["token"_L1].toObject();
    QCOMPARE(token["owner"_L1].toString(), u"alice"_s);
    QCOMPARE(token["createdBy"_L1].toString(), u"root"_s);
    QCOMPARE(token["scheme"_L1].toString(), u"both"_s);
    QVERIFY(token["readOnly"_L1].toBool());
    QCOMPARE(token["ipRanges"_L1].toArray(), (QJsonArray{u"10.0.0.0/8"_s, u"2001:db8::1"_s}));
    QCOMPARE(token["limits"_L1].toArray().size(), 1);
    QCOMPARE(token["rateLimit"_L1]["windows"_L1][0]["requests"_L1].toInt(), 5);
    QVERIFY(token["rateLimit"_L1]["windows"_L1][0]["burst"_L1].isNull());
    const domain::Lifetime months{3, domain::Lifetime::Unit::Months};
    QCOMPARE(token["expiresAt"_L1].toString(), core::toIsoText(months.after(world.clock.now())));
    const test::Answer never =
        world.post(u"root"_s, u"/tokens"_s, {{u"name"_s, u"n"_s}, {u"expires"_s, u"never"_s}});
    QVERIFY(never.json["token"_L1]["expiresAt"_L1].isNull());
}

void TokenCreationTest::invalid_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char* name, const char* body, const char* errors) {
        QTest::newRow(name) << object(body) << QString::fromLatin1(errors);
    };
    row("no name", R"({"description":"x"})", "name:required");
    row("empty name", R"({"name":""})", "name:required");
    row("empty limits", R"({"name":"x","limits":[]})", "limits:empty");
    row("empty addresses", R"({"name":"x","ipRanges":[]})", "ipRanges:empty");
    row("rate without requests",
        R"({"name":"x","rateLimit":{"windows":[{"requests":0,"per":{"count":1,"unit":"days"}}]}})",
        "rateLimit.windows[0].requests:too_small");
    row("rate without windows", R"({"name":"x","rateLimit":{"windows":[]}})",
        "rateLimit.windows:empty");
    row("limit that is no pattern", R"({"name":"x","limits":["/ok","/rest/(.*"]})",
        "limits[1]:regex_invalid");
    row("limit with lookahead", R"x({"name":"x","limits":["/rest/(?=x)"]})x",
        "limits[0]:regex_unsupported");
    row("in the past", R"({"name":"x","expires":{"at":"2001-01-01T00:00:00Z"}})",
        "expires.at:in_the_past");
    row("shared with an owner", R"({"name":"x","shared":true,"owner":"alice"})",
        "owner:not_for_shared");
    row("shared as Bearer (EX-3)", R"({"name":"x","shared":true,"scheme":"bearer"})",
        "scheme:shared_needs_basic");
    row("unknown owner", R"({"name":"x","owner":"mallory"})", "owner:unknown_user");
    row("mail", R"({"name":"x","email":true})", "email:not_available");
    row("everything at once", R"({"name":"","limits":["("],"ipRanges":["10/8"],"colour":1})",
        "ipRanges[0]:not_a_network colour:unknown_field");
    row("all rules at once", R"({"name":"","limits":["("],"email":true})",
        "name:required limits[0]:regex_invalid email:not_available");
}

void TokenCreationTest::invalid()
{
    QFETCH(QJsonObject, body);
    World world;
    const test::Answer answer = world.post(u"root"_s, u"/tokens"_s, body);
    QCOMPARE(answer.status, 422);
    QTEST(answer.errors(), "errors");
    QCOMPARE(world.revision(), 0);
    QVERIFY(world.published.isEmpty());
}

void TokenCreationTest::whoMay_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QJsonObject>("global");
    QTest::addColumn<QJsonObject>("restrictions");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code"); ///< empty: may

    const QJsonObject none;
    const QJsonObject noSelfService{{u"usersMayCreateTokens"_s, false}};
    const QJsonObject adminsOnly{{u"adminsOnly"_s, true}};
    const QJsonObject granted =
        object(R"({"tokenGeneration":{"enabled":true,"grants":[{"group":"token-users"}]}})");
    const auto row = [](const char* name, const char* who, const QJsonObject& global,
                        const QJsonObject& restrictions, const char* body, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(who) << global << restrictions << object(body)
                            << QString::fromLatin1(code);
    };
    row("a user", "bob", none, none, "{}", "");
    row("a user, own name", "bob", none, none, R"({"owner":"BOB"})", "");
    row("for another (KA-24)", "bob", none, none, R"({"owner":"alice"})", "administrators_only");
    row("for nobody known: looks the same", "bob", none, none, R"({"owner":"mallory"})",
        "administrators_only");
    row("shared", "bob", none, none, R"({"shared":true})", "administrators_only");
    row("self-service off (MO-35, KA-13)", "bob", noSelfService, none, "{}", "owner_not_permitted");
    row("self-service off, administrator", "root", noSelfService, none, "{}", "");
    row("self-service off, on behalf", "root", noSelfService, none, R"({"owner":"bob"})", "");
    row("administrators only (RE-15)", "bob", none, adminsOnly, "{}", "owner_not_permitted");
    row("administrators only, administrator", "root", none, adminsOnly, "{}", "");
    row("not in a granted group (MO-26, KA-14)", "bob", none, granted, "{}", "not_in_token_group");
    row("in a granted group", "alice", none, granted, "{}", "");
    row("administrators need no group", "root", none, granted, "{}", "");
    row("on behalf of one who may not use it", "root", none, granted, R"({"owner":"bob"})",
        "invalid_input");
    row("shared by an administrator", "root", none, none, R"({"shared":true})", "");
}

void TokenCreationTest::whoMay()
{
    QFETCH(QString, who);
    QFETCH(QJsonObject, global);
    QFETCH(QJsonObject, restrictions);
    QFETCH(QJsonObject, body);
    World world;
    world.join(u"alice"_s, u"token-users"_s);
    if (!global.isEmpty())
        world.set(u"global"_s, global);
    if (!restrictions.isEmpty())
        world.set(u"restrictions"_s, restrictions);
    body.insert(u"name"_s, u"t"_s);
    const test::Answer answer = world.post(who, u"/tokens"_s, body);
    QTEST(answer.code, "code");
    QCOMPARE(answer.status == 201, answer.code.isEmpty());
}

void TokenCreationTest::permissionIsAskedWhenItIsMade() // RE-18
{
    World world;
    QCOMPARE(world.get(u"bob"_s, u"/tokens/choices"_s).json["mayCreate"_L1].toBool(), true);
    world.set(u"restrictions"_s, {{u"adminsOnly"_s, true}});
    const test::Answer answer = world.post(u"bob"_s, u"/tokens"_s, {{u"name"_s, u"late"_s}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(world.get(u"bob"_s, u"/tokens/choices"_s).json["reason"_L1].toString(),
             u"owner_not_permitted"_s);
}

void TokenCreationTest::maximumLifetime_data() // MO-16, MO-17
{
    QTest::addColumn<QJsonValue>("expires");
    QTest::addColumn<QString>("errors");
    QTest::newRow("shorter") << QJsonValue(lifetime(89, u"days"_s)) << QString();
    QTest::newRow("equal is allowed") << QJsonValue(lifetime(90, u"days"_s)) << QString();
    QTest::newRow("equal in another unit")
        << QJsonValue(lifetime(90 * 24, u"hours"_s)) << QString();
    QTest::newRow("longer") << QJsonValue(lifetime(91, u"days"_s)) << u"expires.count:too_large"_s;
    QTest::newRow("longer in minutes")
        << QJsonValue(lifetime(129'601, u"minutes"_s)) << u"expires.count:too_large"_s;
    QTest::newRow("never") << QJsonValue(u"never"_s) << u"expires:never_not_allowed"_s;
    const core::Timestamp now = test::FakeClock().now();
    const auto at = [&](std::chrono::milliseconds after) {
        return QJsonValue(QJsonObject{{u"at"_s, core::toIsoText(now + after)}});
    };
    QTest::newRow("a moment, equal") << at(24h * 90) << QString();
    QTest::newRow("a moment, later") << at(24h * 90 + 1ms) << u"expires.at:too_large"_s;
}

void TokenCreationTest::maximumLifetime()
{
    QFETCH(QJsonValue, expires);
    QFETCH(QString, errors);
    if (errors.contains(u"129601") || (expires.isObject() && expires["count"_L1].toInt() > 10'000))
        errors = u"expires.count:too_large"_s;
    World world;
    QJsonObject cap = lifetime(90, u"days"_s);
    cap.insert(u"enabled"_s, true);
    world.set(u"tokens"_s, {{u"maxLifetime"_s, cap}});
    for (const QString& who :
         {u"alice"_s, u"root"_s}) { // the maximum holds for administrators, too
        const test::Answer answer =
            world.post(who, u"/tokens"_s, {{u"name"_s, u"t"_s}, {u"expires"_s, expires}});
        QCOMPARE(answer.errors(), errors);
        QCOMPARE(answer.status, errors.isEmpty() ? 201 : 422);
    }
    const test::Answer large = world.post(
        u"bob"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}, {u"expires"_s, lifetime(91, u"days"_s)}});
    QCOMPARE(large.json["errors"_L1][0]["maximum"_L1].toInt(), 90);
}

void TokenCreationTest::grantsAndTheirLifetimes() // KA-15, KA-17
{
    World world;
    world.set(u"restrictions"_s, object(R"({"tokenGeneration":{"enabled":true,"grants":[
        {"group":"token-users","maxLifetime":{"count":90,"unit":"days"}},
        {"group":"ops","maxLifetime":{"count":1,"unit":"years"}}]}})"));
    world.join(u"alice"_s, u"token-users"_s);
    const auto statusFor = [&](const QString& name, const QJsonValue& expires) {
        return world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, name}, {u"expires"_s, expires}})
            .status;
    };
    QCOMPARE(statusFor(u"a"_s, lifetime(90, u"days"_s)), 201);
    QCOMPARE(statusFor(u"b"_s, lifetime(91, u"days"_s)), 422);
    QCOMPARE(statusFor(u"c"_s, u"never"_s), 422);

    // In several groups the longest grant counts ...
    QCOMPARE(world
                 .edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s,
                       {{u"groups"_s, QJsonArray{u"token-users"_s, u"ops"_s}}})
                 .status,
             200);
    QCOMPARE(statusFor(u"d"_s, lifetime(1, u"years"_s)), 201);
    // ... but never beyond the global maximum.
    QJsonObject cap = lifetime(6, u"months"_s);
    cap.insert(u"enabled"_s, true);
    world.set(u"tokens"_s, {{u"maxLifetime"_s, cap}});
    QCOMPARE(statusFor(u"e"_s, lifetime(1, u"years"_s)), 422);
    QCOMPARE(statusFor(u"f"_s, lifetime(6, u"months"_s)), 201);
    const QJsonValue maximum = world.get(u"alice"_s, u"/tokens/choices"_s).json["maximum"_L1];
    QCOMPARE(maximum.toObject(), lifetime(6, u"months"_s));
}

void TokenCreationTest::proposalIsClipped()
{
    World world;
    QJsonObject cap = lifetime(30, u"days"_s);
    cap.insert(u"enabled"_s, true);
    world.set(u"tokens"_s, {{u"maxLifetime"_s, cap}});
    const test::Answer answer = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}});
    QCOMPARE(answer.json["token"_L1]["expiresAt"_L1].toString(),
             core::toIsoText(world.clock.now() + 24h * 30));
}

void TokenCreationTest::nameIsUniquePerOwner() // MO-8
{
    World world;
    world.token(u"alice"_s, u"CI"_s);
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"ci"_s}}).code, u"name_taken"_s);
    QCOMPARE(world.post(u"bob"_s, u"/tokens"_s, {{u"name"_s, u"ci"_s}}).status, 201);
}

void TokenCreationTest::maximumPerUser() // MO-18, MO-19
{
    World world;
    world.set(u"tokens"_s, object(R"({"maxPerUser":{"enabled":true,"count":3}})"));
    QString used;
    QString expiring;
    world.token(u"alice"_s, u"used"_s, {}, &used);
    world.clock.advance(1min);
    world.token(u"alice"_s, u"unused"_s);
    world.clock.advance(1min);
    world.token(u"alice"_s, u"expiring"_s, {{u"expires"_s, lifetime(1, u"hours"_s)}}, &expiring);
    world.clock.advance(2h);
    const test::Answer answer = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"fourth"_s}});
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code, u"token_limit_reached"_s);
    QCOMPARE(answer.json["limit"_L1].toInt(), 3);
    QCOMPARE(answer.json["count"_L1].toInt(), 3);
    const QJsonArray candidates = answer.json["candidates"_L1].toArray();
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates[0]["id"_L1].toString(), expiring); // expired ones first
    QCOMPARE(world.post(u"bob"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}).status, 201);
    QCOMPARE(world.ask(u"alice"_s, u"DELETE"_s, u"/tokens/"_s + expiring).status, 200);
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"fourth"_s}}).status, 201);
}

void TokenCreationTest::expiredOnesCountUnlessSwitchedOff() // MO-19
{
    World world;
    world.set(u"tokens"_s, object(R"({"maxPerUser":{"enabled":true,"count":1}})"));
    world.token(u"alice"_s, u"old"_s, {{u"expires"_s, lifetime(1, u"hours"_s)}});
    world.clock.advance(2h);
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"new"_s}}).status, 409);
    world.set(u"tokens"_s, {{u"countExpired"_s, false}});
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"new"_s}}).status, 201);
}

void TokenCreationTest::onBehalf() // RE-23
{
    World world;
    const test::Answer answer =
        world.post(u"root"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}, {u"owner"_s, u"alice"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(world.events().front(), u"token.create root>alice"_s);
    const QString id = answer.json["token"_L1]["id"_L1].toString();
    QCOMPARE(world.get(u"alice"_s, u"/tokens/"_s + id).json["createdBy"_L1].toString(), u"root"_s);
}

void TokenCreationTest::idempotency() // MO-13
{
    World world;
    test::Extra extra;
    extra.idempotencyKey = u"click-1"_s;
    const test::Answer first = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra);
    const test::Answer second = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.json["secret"_L1], first.json["secret"_L1]);
    QCOMPARE(world.get(u"alice"_s, u"/tokens"_s).json["total"_L1].toInt(), 1);

    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"other"_s}}, extra).code,
             u"idempotency_key_reused"_s);
    QVERIFY2(world.post(u"bob"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra).json["secret"_L1]
                 != first.json["secret"_L1],
             "keys of different callers don't meet");
    // A refused request may be repeated with the same key.
    extra.idempotencyKey = u"click-2"_s;
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra).status, 409);
    // After a day the key is free again.
    world.clock.advance(25h);
    extra.idempotencyKey = u"click-1"_s;
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"again"_s}}, extra).status, 201);
    extra.idempotencyKey = QString(256, u'k');
    QCOMPARE(world
                 .askWith(World::basic(u"alice"_s, u"alice-password"_s), u"POST"_s, u"/tokens"_s,
                          {{u"name"_s, u"z"_s}}, extra)
                 .errors(),
             u"Idempotency-Key:bad_character"_s);
}

void TokenCreationTest::idempotencyInSecureMode() // EX-42
{
    World world;
    world.enterSecureMode();
    test::Extra extra;
    extra.idempotencyKey = u"click"_s;
    const test::Answer first = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra);
    QVERIFY(first.json["secret"_L1].isString());
    const test::Answer second = world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra);
    QCOMPARE(second.status, 201);
    QVERIFY(second.json["secret"_L1].isNull());
    QCOMPARE(second.json["token"_L1]["id"_L1], first.json["token"_L1]["id"_L1]);
}

void TokenCreationTest::choices_data() // RE-6
{
    QTest::addColumn<QJsonObject>("maximum");
    QTest::addColumn<QStringList>("lifetimes");
    QTest::addColumn<bool>("never");
    const QString half = u"6 months"_s;
    const QString one = u"1 years"_s;
    const QString two = u"2 years"_s;
    QTest::newRow("6 months") << lifetime(6, u"months"_s) << QStringList{half} << false;
    QTest::newRow("1 year") << lifetime(1, u"years"_s) << QStringList{one, half} << false;
    QTest::newRow("2 years") << lifetime(2, u"years"_s) << QStringList{two, one, half} << false;
    QTest::newRow("never") << QJsonObject() << QStringList{two, one, half} << true;
}

void TokenCreationTest::choices()
{
    QFETCH(QJsonObject, maximum);
    World world;
    if (!maximum.isEmpty()) {
        maximum.insert(u"enabled"_s, true);
        world.set(u"tokens"_s, {{u"maxLifetime"_s, maximum}});
    }
    const test::Answer answer = world.get(u"alice"_s, u"/tokens/choices"_s);
    QStringList offered;
    const QJsonArray lifetimes = answer.json["lifetimes"_L1].toArray();
    for (const QJsonValue& value : lifetimes)
        offered.append(u"%1 %2"_s.arg(value["count"_L1].toInt()).arg(value["unit"_L1].toString()));
    QTEST(offered, "lifetimes");
    QTEST(answer.json["never"_L1].toBool(), "never");
    for (const QJsonValue& value : lifetimes) { // what is offered is taken
        const QJsonObject expires{{u"count"_s, value["count"_L1]}, {u"unit"_s, value["unit"_L1]}};
        const QString name = value["expiresAt"_L1].toString();
        QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, name}, {u"expires"_s, expires}})
                     .status,
                 201);
    }
}

void TokenCreationTest::choicesTellWhatRemains()
{
    World world;
    QVERIFY(world.get(u"alice"_s, u"/tokens/choices"_s).json["remaining"_L1].isNull());
    world.set(u"tokens"_s, object(R"({"maxPerUser":{"enabled":true,"count":2}})"));
    world.token(u"alice"_s, u"t"_s);
    const test::Answer own = world.get(u"alice"_s, u"/tokens/choices"_s);
    QCOMPARE(own.json["remaining"_L1].toInt(), 1);
    QCOMPARE(own.json["used"_L1].toInt(), 1);
    QVERIFY(own.json["candidates"_L1].toArray().isEmpty());
    world.token(u"alice"_s, u"second"_s); // MO-19: now one must go
    for (const QString& who : {u"alice"_s, u"root"_s})
        QCOMPARE(
            world.get(who, u"/tokens/choices?owner=alice"_s).json["candidates"_L1].toArray().size(),
            2);
    world.set(u"tokens"_s, object(R"({"maxPerUser":{"enabled":true,"count":3}})"));
    QCOMPARE(world.get(u"root"_s, u"/tokens/choices?owner=alice"_s).json["remaining"_L1].toInt(),
             1);
    QCOMPARE(world.get(u"root"_s, u"/tokens/choices?owner=mallory"_s).status, 404);
}
