// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/settings_test.h"

#include "service/store/settings_table.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject without(QJsonObject json, const QString& member)
{
    json.remove(member);
    return json;
}

} // namespace

void SettingsTest::everyPageComesBack_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QJsonObject>("value");
    const auto row = [](const char* page, const char* json) {
        QTest::newRow(page) << QString::fromLatin1(page) << object(json);
    };
    row("tokens",
        R"({"maxLifetime":{"enabled":true,"count":6,"unit":"months"},"maxPerUser":{"enabled":true,"count":3},
        "countExpired":false,"purgeExpiredAfterDays":7,"proposedLifetime":{"count":1,"unit":"weeks"}})");
    row("restrictions",
        R"({"apiAccess":{"enabled":true,"groups":["ops"]},"readOnly":{"enabled":true,"groups":["token-users"]},
        "tokenGeneration":{"enabled":true,"grants":[{"group":"ops","maxLifetime":{"count":90,"unit":"days"}}]},
        "adminsOnly":true,"ip":{"mode":"allow","allow":[{"range":"10.0.0.0/8","comment":"office"}],"block":[]}})");
    row("public-apis", R"({"forceAuthentication":[{"methods":[],"path":"/rest/api/2/serverInfo"}],
        "bypass":[{"methods":["GET"],"path":"/status(/.*)?"}]})");
    row("global",
        R"({"enforcement":"dry-run","passwordBasic":"deny","foreignTokens":"allow","usersMayCreateTokens":false,
        "acceptedSchemes":["bearer"],"apiKeyHeader":"X-Our-Key","queryParameter":"access_token","requireTls":"always"})");
    row("rate-limiting",
        R"({"enabled":true,"windows":[{"requests":5,"per":{"count":1,"unit":"minutes"},"burst":2}],
        "subject":"user","subjects":["own_tokens"],"lockout":{"failures":3,"within":"1m","for":"1h"}})");
    row("proxies", R"({"trusted":["127.0.0.2","10.0.0.0/24"],"header":"forwarded"})");
    row("audit", R"({"retentionDays":30,"durability":"power"})");
}

void SettingsTest::everyPageComesBack()
{
    QFETCH(QString, page);
    QFETCH(QJsonObject, value);
    World world;
    const test::Answer first = world.get(u"root"_s, u"/settings/"_s + page);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.etag(), u"\"0\""_s);
    const test::Answer put = world.edit(u"root"_s, u"PUT"_s, u"/settings/"_s + page, value);
    QVERIFY2(put.status == 200, put.body.constData());
    QCOMPARE(put.etag(), u"\"1\""_s);
    QCOMPARE(without(without(put.json, u"effective"_s), u"warnings"_s), value);
    const test::Answer again = world.get(u"root"_s, u"/settings/"_s + page);
    QCOMPARE(again.json, value);
    QCOMPARE(again.etag(), u"\"1\""_s);
    QCOMPARE(store::SettingsTable(*world.database).find(page)->value, value);
    QCOMPARE(world.events().front(), u"settings.change root"_s);
}

void SettingsTest::pagesAreInEffectAtOnce()
{
    World world;
    world.set(u"global"_s, {{u"enforcement"_s, u"off"_s}});
    QCOMPARE(world.published.size(), 1);
    QCOMPARE(world.published.back()->settings.global.enforcement,
             domain::GlobalSettings::Enforcement::Off);
    world.set(u"restrictions"_s,
              object(R"({"ip":{"mode":"allow","allow":[{"range":"10.0.0.0/8"}]}})"));
    QVERIFY(
        world.published.back()->ip.allow.contains(domain::IpAddress::parse("10.1.1.1").value()));
    QVERIFY2(world.published.back()->settings.global.enforcement
                 == domain::GlobalSettings::Enforcement::Off,
             "one page leaves the others alone");
}

void SettingsTest::refused_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QJsonObject>("value");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char* name, const char* page, const char* json, const char* errors) {
        QTest::newRow(name) << QString::fromLatin1(page) << object(json)
                            << QString::fromLatin1(errors);
    };
    row("unknown member", "tokens", R"({"maximum":1})", "maximum:unknown_field");
    row("unknown group", "restrictions", R"({"apiAccess":{"enabled":true,"groups":["nobody"]}})",
        "apiAccess.groups[0]:unknown_group");
    row("pattern", "public-apis", R"({"bypass":[{"methods":["GET"],"path":"/a("}]})",
        "bypass[0].path:regex_invalid");
    row("pattern beyond RE2", "public-apis",
        R"x({"forceAuthentication":[{"methods":[],"path":"(?=a)"}]})x",
        "forceAuthentication[0].path:regex_unsupported");
    row("everybody as proxy", "proxies", R"({"trusted":["0.0.0.0/0"]})", "trusted[0]:too_wide");
    row("addresses on, none listed (C5)", "restrictions", R"({"ip":{"mode":"allow","allow":[]}})",
        "ip.allow:empty");
}

void SettingsTest::refused()
{
    QFETCH(QString, page);
    QFETCH(QJsonObject, value);
    World world;
    const test::Answer answer = world.edit(u"root"_s, u"PUT"_s, u"/settings/"_s + page, value);
    QCOMPARE(answer.status, 422);
    QTEST(answer.errors(), "errors");
    QVERIFY2(store::SettingsTable(*world.database).find(page)->revision == 0,
             "what can't be compiled is never stored");
    QVERIFY(world.published.isEmpty());
    QCOMPARE(world.revision(), 0);
}

void SettingsTest::aStalePageTellsWhoChangedIt()
{
    World world;
    test::Extra old;
    old.ifMatch = world.get(u"root"_s, u"/settings/tokens"_s).etag();
    const auto put = [&](const QString& page) {
        return world.ask(u"root"_s, u"PUT"_s, u"/settings/"_s + page, {}, old);
    };
    world.set(u"tokens"_s, {{u"purgeExpiredAfterDays"_s, 7}});
    const core::Timestamp then = world.clock.now();
    const qint64 revision = world.changes.current()->revision;
    world.clock.advance(2min);
    world.set(u"global"_s, {{u"enforcement"_s, u"off"_s}}); // another page
    const test::Answer stale = put(u"tokens"_s);
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.json["changedBy"_L1].toString(), u"root"_s);
    QCOMPARE(stale.json["changedAt"_L1].toString(), core::toIsoText(then));
    QCOMPARE(stale.json["policyRevision"_L1].toInteger(), revision);
    // A profile changes several pages at once and is found by each of them.
    const test::Answer applied =
        world.post(u"root"_s, u"/profiles/recommended/apply"_s, {{u"confirm"_s, u"SECURE MODE"_s}});
    QVERIFY2(applied.status == 200, applied.body.constData());
    QCOMPARE(put(u"tokens"_s).json["changedAt"_L1].toString(), core::toIsoText(world.clock.now()));
    // Where nobody ever changed it there is nobody to name.
    old.ifMatch = u"\"77\""_s;
    QVERIFY(!put(u"proxies"_s).json.contains("changedBy"_L1));
}

void SettingsTest::selfServiceAndGrantsContradict() // MO-36
{
    const QJsonObject grants =
        object(R"({"tokenGeneration":{"enabled":true,"grants":[{"group":"ops"}]}})");
    const QJsonObject off = object(R"({"usersMayCreateTokens":false})");
    {
        World world;
        world.set(u"restrictions"_s, grants);
        const test::Answer answer = world.edit(u"root"_s, u"PUT"_s, u"/settings/global"_s, off);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code, u"setting_conflict"_s);
    }
    {
        World world;
        world.set(u"global"_s, off);
        QCOMPARE(world.edit(u"root"_s, u"PUT"_s, u"/settings/restrictions"_s, grants).code,
                 u"setting_conflict"_s);
    }
}

// N13: overlapping ranges, and groups that nobody is in.
void SettingsTest::entriesThatChangeNothingAreTold()
{
    World world;
    QCOMPARE(world.post(u"root"_s, u"/groups"_s, {{u"name"_s, u"empty"_s}}).status, 201);
    world.join(u"bob"_s, u"ops"_s);
    const QJsonObject page = object(R"({
        "apiAccess":{"enabled":false,"groups":["ops","empty"]},
        "readOnly":{"enabled":false,"groups":["empty"]},
        "tokenGeneration":{"enabled":false,"grants":[{"group":"ops"},{"group":"empty"}]},
        "ip":{"mode":"deny","allow":[{"range":"10.0.0.0/8"},{"range":"10.1.0.0/16"}],
              "block":[{"range":"10.2.0.0/16"},{"range":"0.0.0.0/1"}]}})");
    const auto told = [](const test::Answer& answer) {
        QStringList list;
        for (const QJsonValue& warning : answer.json["warnings"_L1].toArray())
            if (warning["address"_L1].isUndefined())
                list.append(warning["field"_L1].toString() + u' ' + warning["code"_L1].toString());
        return list;
    };
    const QStringList expected{u"ip.allow[1] range_within_range"_s,
                               u"ip.block[0] range_within_range"_s,
                               u"ip.block[0] range_never_effective"_s,
                               u"apiAccess.groups[1] group_without_members"_s,
                               u"readOnly.groups[0] group_without_members"_s,
                               u"tokenGeneration.grants[1].group group_without_members"_s};
    QCOMPARE(told(world.edit(u"root"_s, u"PUT"_s, u"/settings/restrictions?check=true"_s, page)),
             expected);
    const test::Answer stored =
        world.edit(u"root"_s, u"PUT"_s, u"/settings/restrictions?confirmWithin=60"_s, page);
    QCOMPARE(stored.status, 200);
    QCOMPARE(told(stored), expected);
}

void SettingsTest::secureModeIsAskedForTheNextStart() // EX-45
{
    World world;
    const QString path = u"/settings/secure-mode"_s;
    const test::Answer answer =
        world.edit(u"root"_s, u"PUT"_s, path,
                   {{u"requestedForNextStart"_s, true}, {u"confirm"_s, u"SECURE MODE"_s}});
    QVERIFY2(answer.status == 200, answer.body.constData());
    QVERIFY(!answer.json["active"_L1].toBool());
    QVERIFY(answer.json["requestedForNextStart"_L1].toBool());
    QVERIFY2(!world.policy().settings.secureMode.active, "nothing changes before the restart");
    // It can be taken back until then, and not afterwards.
    QCOMPARE(world.edit(u"root"_s, u"PUT"_s, path, {{u"requestedForNextStart"_s, false}}).status,
             200);
    world.enterSecureMode();
    const test::Answer late =
        world.edit(u"root"_s, u"PUT"_s, path, {{u"requestedForNextStart"_s, false}});
    QCOMPARE(late.code, u"setting_conflict"_s);
    QVERIFY(late.json["detail"_L1].toString().contains(u"token.secure_mode"));
}

void SettingsTest::mailIsNotThere()
{
    World world;
    QCOMPARE(world.get(u"root"_s, u"/settings/mail"_s).status, 404);
}

void SettingsTest::groupLife()
{
    World world;
    const test::Answer made = world.post(
        u"root"_s, u"/groups"_s, {{u"name"_s, u"Team \u00e4"_s}, {u"description"_s, u"d"_s}});
    QCOMPARE(made.status, 201);
    world.join(u"alice"_s, u"team \u00e4"_s);
    QCOMPARE(world.get(u"root"_s, u"/groups/team \u00e4"_s).json["members"_L1].toInt(), 1);
    const test::Answer changed =
        world.edit(u"root"_s, u"PATCH"_s, u"/groups/Team \u00e4"_s, {{u"name"_s, u"team"_s}});
    QVERIFY2(changed.status == 200, changed.body.constData());
    QCOMPARE(world.get(u"root"_s, u"/users/alice"_s).json["groups"_L1].toArray(),
             QJsonArray{u"team"_s});
    QCOMPARE(world.get(u"root"_s, u"/groups?q=team"_s).json["total"_L1].toInt(), 1);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/groups/team"_s).status, 200);
    QCOMPARE(world.get(u"root"_s, u"/users/alice"_s).json["groups"_L1].toArray(), QJsonArray());
}

void SettingsTest::renamingAGroupRenamesItInTheSettings()
{
    World world;
    world.set(u"restrictions"_s,
              object(R"({"apiAccess":{"enabled":true,"groups":["ops","token-users"]},
                         "tokenGeneration":{"enabled":true,"grants":[{"group":"OPS"}]}})"));
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/groups/ops"_s, {{u"name"_s, u"operators"_s}}).status,
        200);
    const test::Answer page = world.get(u"root"_s, u"/settings/restrictions"_s);
    QCOMPARE(page.json["apiAccess"_L1]["groups"_L1].toArray(),
             (QJsonArray{u"operators"_s, u"token-users"_s}));
    QCOMPARE(page.json["tokenGeneration"_L1]["grants"_L1][0]["group"_L1].toString(),
             u"operators"_s);
    QCOMPARE(page.etag(), u"\"2\""_s);
    QCOMPARE(world.policy().apiAccess.groups.size(), std::size_t{2});
}

void SettingsTest::groupInUse()
{
    World world;
    world.set(u"restrictions"_s, object(R"({"readOnly":{"enabled":false,"groups":["ops"]}})"));
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/groups/ops"_s).code, u"in_use"_s);
    world.set(u"restrictions"_s, object(R"({"readOnly":{"enabled":false,"groups":[]}})"));
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/groups/ops"_s).status, 200);
}

void SettingsTest::userLife()
{
    World world;
    const test::Answer made = world.post(
        u"root"_s, u"/users"_s, object(R"({"name":"Carol","email":"c@example.org","groups":["ops"],
                                                    "password":"battery staple"})"));
    QVERIFY2(made.status == 201, made.body.constData());
    QVERIFY(!made.json.contains("password"_L1));
    QVERIFY(!made.body.contains("battery"));
    QCOMPARE(
        world.askWith(World::basic(u"carol"_s, u"battery staple"_s), u"GET"_s, u"/me"_s).status,
        200);
    const test::Answer renamed =
        world.edit(u"root"_s, u"PATCH"_s, u"/users/Carol"_s,
                   {{u"name"_s, u"caroline"_s}, {u"groups"_s, QJsonArray()}});
    QVERIFY2(renamed.status == 200, renamed.body.constData());
    QCOMPARE(renamed.json["name"_L1].toString(), u"caroline"_s);
    QCOMPARE(world.get(u"root"_s, u"/users/carol"_s).status, 404);
    QCOMPARE(
        world.askWith(World::basic(u"c@example.org"_s, u"battery staple"_s), u"GET"_s, u"/me"_s)
            .status,
        200);
    QCOMPARE(world
                 .post(u"root"_s, u"/users"_s,
                       {{u"name"_s, u"dave"_s}, {u"groups"_s, QJsonArray{u"nobody"_s}}})
                 .status,
             422);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/users/caroline"_s).status, 200);
    QCOMPARE(
        world.askWith(World::basic(u"caroline"_s, u"battery staple"_s), u"GET"_s, u"/me"_s).status,
        401);
    QVERIFY(world.events().contains(u"user.delete root>caroline"_s));
}

void SettingsTest::ownPassword()
{
    World world;
    const test::Answer answer = world.edit(
        u"alice"_s, u"PATCH"_s, u"/users/alice"_s,
        {{u"password"_s, u"battery staple"_s}, {u"currentPassword"_s, u"alice-password"_s}});
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(
        world.askWith(World::basic(u"alice"_s, u"alice-password"_s), u"GET"_s, u"/me"_s).status,
        401);
    QCOMPARE(
        world.askWith(World::basic(u"alice"_s, u"battery staple"_s), u"GET"_s, u"/me"_s).status,
        200);
    QCOMPARE(world.events().front(), u"user.change alice>alice"_s);
}

void SettingsTest::deletingAUserDeletesTheTokens() // RE-21
{
    World world;
    world.token(u"alice"_s, u"one"_s);
    world.token(u"alice"_s, u"two"_s);
    const test::Answer answer = world.ask(u"root"_s, u"DELETE"_s, u"/users/alice"_s);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["deletedTokens"_L1].toInt(), 2);
    QVERIFY(world.policy().tokens.isEmpty());
    QCOMPARE(world.events().filter(u"token.delete root>alice"_s).size(), 2);
    QCOMPARE(world.get(u"root"_s, u"/tokens"_s).json["total"_L1].toInt(), 0);
}

void SettingsTest::usersArePaged()
{
    World world;
    const test::Answer first = world.get(u"root"_s, u"/users?limit=2"_s);
    QCOMPARE(first.json["total"_L1].toInt(), 3);
    QCOMPARE(first.json["items"_L1].toArray().size(), 2);
    const test::Answer second =
        world.get(u"root"_s, u"/users?limit=2&cursor="_s + first.json["next"_L1].toString());
    QCOMPARE(second.json["items"_L1][0]["name"_L1].toString(), u"root"_s);
    QVERIFY(second.json["next"_L1].isNull());
    QCOMPARE(world.get(u"root"_s, u"/users?administrator=true"_s).json["total"_L1].toInt(), 1);
    QCOMPARE(world.get(u"root"_s, u"/users?q=ALI"_s).json["total"_L1].toInt(), 1);
}

void SettingsTest::upstreamLife()
{
    World world;
    const test::Answer made =
        world.post(u"root"_s, u"/upstreams"_s,
                   object(R"({"name":"jira","preset":"jira","baseUrl":"http://127.0.0.1:8080"})"));
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(made.json["tokenPaths"_L1].toArray(), QJsonArray{u"/rest/*"_s}); // KA-25
    const test::Answer changed =
        world.edit(u"root"_s, u"PATCH"_s, u"/upstreams/jira"_s,
                   object(R"({"publicPaths":[{"methods":["GET"],"path":"/status"}]})"));
    QVERIFY2(changed.status == 200, changed.body.constData());
    QVERIFY(world.policy().upstreams.front()->publicPaths.matches(http::Method::Get, "/status"));
    const test::Answer bad = world.edit(u"root"_s, u"PATCH"_s, u"/upstreams/jira"_s,
                                        object(R"({"publicPaths":[{"methods":[],"path":"/("}]})"));
    QCOMPARE(bad.status, 422);
    QCOMPARE(world.get(u"root"_s, u"/upstreams"_s).json["total"_L1].toInt(), 1);

    // KA-12: addresses per upstream; C5: switched on with nothing in it is refused.
    const test::Answer nobody = world.edit(u"root"_s, u"PATCH"_s, u"/upstreams/jira"_s,
                                           {{u"ip"_s, QJsonObject{{u"mode"_s, u"allow"_s}}}});
    QCOMPARE(nobody.errors(), u"ip.allow:empty"_s);
    const QJsonObject office{{u"mode"_s, u"allow"_s},
                             {u"allow"_s, QJsonArray{QJsonObject{{u"range"_s, u"10.0.0.0/8"_s}}}}};
    const test::Answer restricted =
        world.edit(u"root"_s, u"PATCH"_s, u"/upstreams/jira"_s, {{u"ip"_s, office}});
    QVERIFY2(restricted.status == 200, restricted.body.constData());
    QCOMPARE(restricted.json["ip"_L1]["allow"_L1][0]["range"_L1].toString(), u"10.0.0.0/8"_s);
    QVERIFY(world.policy().upstreams.front()->ip.lets(*domain::IpAddress::parse("10.9.9.9")));
    QVERIFY(!world.policy().upstreams.front()->ip.lets(*domain::IpAddress::parse("11.9.9.9")));
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/upstreams/jira"_s).status, 200);
    QVERIFY(world.policy().upstreams.empty());
}

void SettingsTest::status()
{
    World world;
    world.token(u"root"_s, u"shared"_s, {{u"shared"_s, true}});
    world.clock.advance(90s);
    const test::Answer administrator = world.get(u"root"_s, u"/status"_s);
    QCOMPARE(administrator.json["version"_L1].toString(), u"1.2.3"_s);
    QCOMPARE(administrator.json["revision"_L1].toInt(), 1);
    QCOMPARE(administrator.json["workers"_L1].toInt(), 2);
    QCOMPARE(administrator.json["sharedTokens"_L1].toInt(), 1); // EX-3
    const QJsonObject status = world.get(u"bob"_s, u"/status"_s).json;
    QVERIFY(!status.contains("addresses"_L1));
    // Where tokens are used is for everybody who has some.
    QCOMPARE(status["gateway"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"address"_s, u"0.0.0.0:443"_s}, {u"tls"_s, true}},
                         QJsonObject{{u"address"_s, u"127.0.0.1:8462"_s}, {u"tls"_s, false}}}));
    QCOMPARE(status["apiKeyHeader"_L1].toString(), u"X-API-Key"_s);
}
