// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/profiles_test.h"

#include "service/admin/profiles.h"
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

test::Answer apply(World& world, const QString& name)
{
    const QJsonObject confirm =
        name == u"recommended" ? QJsonObject{{u"confirm"_s, u"SECURE MODE"_s}} : QJsonObject();
    return world.post(u"root"_s, u"/profiles/"_s + name + u"/apply"_s, confirm);
}

QJsonObject profile(World& world, const QString& name)
{
    const QJsonArray items = world.get(u"root"_s, u"/profiles"_s).json["items"_L1].toArray();
    for (const QJsonValue& item : items) {
        if (item["name"_L1].toString() == name)
            return item.toObject();
    }
    return {};
}

void addNameRows()
{
    QTest::addColumn<QString>("name");
    for (const admin::Profile& shipped : admin::shippedProfiles())
        QTest::newRow(qPrintable(shipped.name)) << shipped.name;
}

} // namespace

void ProfilesTest::everyProfileIsOffered()
{
    World world;
    const test::Answer list = world.get(u"root"_s, u"/profiles"_s);
    QCOMPARE(list.status, 200);
    QStringList names;
    const QJsonArray items = list.json["items"_L1].toArray();
    for (const QJsonValue& item : items)
        names.append(item["title"_L1].toString());
    QCOMPARE(names,
             (QStringList{u"Recommended"_s, u"miniOrange"_s, u"Kantega"_s, u"Extender"_s,
                          u"resolution"_s, u"Restrictive"_s}));
    QCOMPARE(world.get(u"alice"_s, u"/profiles"_s).code, u"administrators_only"_s); // RE-3
}

void ProfilesTest::everyChangeHasAReason_data()
{
    addNameRows();
}

void ProfilesTest::everyChangeHasAReason()
{
    QFETCH(QString, name);
    World world;
    // As different from every profile as can be, so that each of its members shows.
    world.set(
        u"tokens"_s,
        object(R"({"maxLifetime":{"enabled":true,"count":7,"unit":"weeks"},"countExpired":false,
                  "maxPerUser":{"enabled":true,"count":3},"purgeExpiredAfterDays":7,
                  "proposedLifetime":{"count":3,"unit":"days"}})"));
    world.set(u"restrictions"_s,
              object(R"({"apiAccess":{"enabled":true,"groups":["ops"]},"adminsOnly":true,
                  "readOnly":{"enabled":true,"groups":["ops"]},
                  "tokenGeneration":{"enabled":true,"grants":[{"group":"ops"}]}})"));
    world.set(u"global"_s,
              object(R"({"enforcement":"dry-run","passwordBasic":"deny","queryParameter":"t",
                  "acceptedSchemes":["bearer"],"requireTls":"never"})"));
    world.set(u"rate-limiting"_s,
              object(R"({"enabled":true,"subject":"user","subjects":["passwords"],
                  "lockout":{"failures":3,"within":"1m","for":"1h"}})"));
    const QJsonArray changes = profile(world, name)["changes"_L1].toArray();
    QVERIFY(!changes.isEmpty());
    for (const QJsonValue& change : changes)
        QVERIFY2(!change["reason"_L1].toString().isEmpty(),
                 qPrintable(change["page"_L1].toString() + u'.' + change["member"_L1].toString()));
    QVERIFY2(apply(world, name).status == 200, "it can be applied over anything");
    QVERIFY(profile(world, name)["applied"_L1].toBool());
}

void ProfilesTest::whatEachSets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* why, const char* name, const char* page, const char* member,
                        const char* value) {
        QTest::newRow(why) << QString::fromLatin1(name) << QString::fromLatin1(page)
                           << QString::fromLatin1(member) << QString::fromLatin1(value);
    };
    row("a year at most", "recommended", "tokens", "maxLifetime",
        R"({"count":365,"enabled":true,"unit":"days"})");
    row("ten tokens", "recommended", "tokens", "maxPerUser", R"({"count":10,"enabled":true})");
    row("EX-42", "recommended", "secure-mode", "requestedForNextStart", "true");
    row("MO-9", "miniorange", "global", "acceptedSchemes", R"(["basic","bearer"])");
    row("MO-33", "miniorange", "global", "passwordBasic", R"("allow")");
    row("MO-34", "miniorange", "global", "foreignTokens", R"("allow")");
    row("MO-35", "miniorange", "global", "usersMayCreateTokens", "true");
    row("MO-37", "miniorange", "rate-limiting", "enabled", "false");
    row("MO-39", "miniorange", "rate-limiting", "subject", R"("token")");
    row("MO-40", "miniorange", "rate-limiting", "subjects", R"(["own_tokens"])");
    row("KA-6", "kantega", "global", "acceptedSchemes", R"(["basic"])");
    row("30 days when nothing is said", "kantega", "tokens", "proposedLifetime",
        R"({"count":30,"unit":"days"})");
    row("KA-7", "kantega", "global", "passwordBasic", R"("allow")");
    row("EX-12", "extender", "global", "acceptedSchemes", R"(["basic"])");
    row("EX-14", "extender", "global", "queryParameter", "null");
    row("EX-46", "extender", "secure-mode", "requestedForNextStart", "false");
    row("RE-5", "resolution", "tokens", "maxLifetime",
        R"({"count":1,"enabled":false,"unit":"years"})");
    row("RE-14", "resolution", "global", "passwordBasic", R"("allow")");
    row("RE-15", "resolution", "restrictions", "adminsOnly", "false");
    row("KA-17", "restrictive", "restrictions", "tokenGeneration",
        R"({"enabled":true,"grants":[{"group":"token-users","maxLifetime":{"count":90,"unit":"days"}}]})");
}

void ProfilesTest::whatEachSets()
{
    QFETCH(QString, name);
    QFETCH(QString, page);
    QFETCH(QString, member);
    QFETCH(QString, value);
    World world;
    const test::Answer applied = apply(world, name);
    QVERIFY2(applied.status == 200, applied.body.constData());
    const QJsonValue stored = world.get(u"root"_s, u"/settings/"_s + page).json[member];
    QCOMPARE(QString::fromUtf8(QJsonDocument(QJsonArray{stored}).toJson(QJsonDocument::Compact)),
             u'[' + value + u']');
}

void ProfilesTest::restrictiveLetsOnlyMembersMakeTokens() // KA-14, KA-15, KA-17, KA-22
{
    World world;
    world.ask(u"root"_s, u"DELETE"_s, u"/groups/token-users"_s);
    QCOMPARE(profile(world, u"restrictive"_s)["newGroups"_L1].toArray(),
             QJsonArray{u"token-users"_s});
    QCOMPARE(apply(world, u"restrictive"_s).status, 200);
    QCOMPARE(world.get(u"root"_s, u"/groups/token-users"_s).status, 200);
    QCOMPARE(world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"one"_s}}).status, 403);
    world.join(u"alice"_s, u"token-users"_s);
    const auto asked = [&](int days) {
        return world
            .post(u"alice"_s, u"/tokens"_s,
                  {{u"name"_s, u"for %1"_s.arg(days)},
                   {u"expires"_s, QJsonObject{{u"count"_s, days}, {u"unit"_s, u"days"_s}}}})
            .status;
    };
    QCOMPARE(asked(90), 201);
    QCOMPARE(asked(91), 422);
}

void ProfilesTest::applyingIsOneChange()
{
    World world;
    const test::Answer applied = apply(world, u"kantega"_s);
    QCOMPARE(applied.status, 200);
    QCOMPARE(world.revision(), 1);
    QCOMPARE(world.published.size(), 1);
    QVERIFY(applied.json["effective"_L1]["workers"_L1].toInt() > 0);
    const QStringList events = world.events().filter(u" root"_s);
    QVERIFY(events.contains(u"profile.apply root"_s));
    QCOMPARE(events.count(u"settings.change root"_s), 2); // tokens and global
    QCOMPARE(apply(world, u"kantega"_s).json["changes"_L1].toArray(), QJsonArray());
}

void ProfilesTest::checkOnlyTells()
{
    World world;
    const test::Answer told = world.post(u"root"_s, u"/profiles/recommended/apply?check=true"_s);
    QCOMPARE(told.status, 200);
    QVERIFY(told.json["turnsSecureModeOn"_L1].toBool());
    QVERIFY(!told.json["changes"_L1].toArray().isEmpty());
    QCOMPARE(world.revision(), 0);
}

void ProfilesTest::secureModeIsConfirmed() // EX-45
{
    World world;
    const test::Answer refused = world.post(u"root"_s, u"/profiles/recommended/apply"_s);
    QCOMPARE(refused.errors(), u"confirm:required"_s);
    QCOMPARE(world.revision(), 0);
    QCOMPARE(apply(world, u"recommended"_s).status, 200);
    QVERIFY(world.policy().settings.secureMode.requestedForNextStart);
    QVERIFY(!world.policy().settings.secureMode.active);
    QCOMPARE(world.post(u"root"_s, u"/profiles/recommended/apply"_s).status, 200);
}

void ProfilesTest::addressesAreLeftAlone()
{
    for (const admin::Profile& shipped : admin::shippedProfiles()) {
        QVERIFY2(!shipped.settings["restrictions"_L1].toObject().contains("ip"_L1),
                 qPrintable(shipped.name));
        QVERIFY2(!shipped.settings.contains("proxies"_L1), qPrintable(shipped.name));
    }
}

void ProfilesTest::notWhileAChangeWaits() // N12
{
    World world;
    test::Extra extra;
    extra.ifMatch = u"*"_s;
    world.ask(u"root"_s, u"PUT"_s, u"/settings/global?confirmWithin=60"_s,
              {{u"passwordBasic"_s, u"deny"_s}}, extra);
    QCOMPARE(apply(world, u"restrictive"_s).code, u"confirmation_pending"_s);
    QCOMPARE(world.revision(), 1);
}

// N12: all pages of a profile go back together.
void ProfilesTest::goesBackUnlessItIsConfirmed()
{
    World world;
    const domain::Settings before = world.policy().settings;
    const test::Answer applied =
        world.post(u"root"_s, u"/profiles/kantega/apply?confirmWithin=60"_s);
    QVERIFY2(applied.status == 200, applied.body.constData());
    QCOMPARE(applied.json["pending"_L1]["settings"_L1].toString(), u"profile"_s);
    QCOMPARE(applied.json["pending"_L1]["profile"_L1].toString(), u"kantega"_s);
    QVERIFY(world.policy().settings != before);
    // Each page that it touched says so, the others don't.
    QVERIFY(world.get(u"root"_s, u"/settings/global"_s).json.contains("pending"_L1));
    QVERIFY(!world.get(u"root"_s, u"/settings/proxies"_s).json.contains("pending"_L1));

    world.clock.advance(61s);
    world.router.confirmations().wake();
    QVERIFY(world.policy().settings == before);
    QVERIFY(world.get(u"root"_s, u"/status"_s).json["pending"_L1].isNull());
    const QStringList events = world.events();
    const QString back = u"settings.roll-back (service)"_s;
    QVERIFY2(events.count(back) >= 2, qPrintable(events.join(u'\n')));
    QVERIFY(!profile(world, u"kantega"_s)["applied"_L1].toBool());
}

void ProfilesTest::isKeptWhenConfirmed()
{
    World world;
    const test::Answer applied =
        world.post(u"root"_s, u"/profiles/kantega/apply?confirmWithin=60"_s);
    const qint64 revision = applied.json["pending"_L1]["revision"_L1].toInteger();
    QCOMPARE(world.post(u"root"_s, u"/settings/confirm"_s, {{u"revision"_s, revision + 1}}).status,
             409);
    QCOMPARE(world.post(u"root"_s, u"/settings/confirm"_s, {{u"revision"_s, revision}}).status,
             200);
    world.clock.advance(1h);
    world.router.confirmations().wake();
    QVERIFY(profile(world, u"kantega"_s)["applied"_L1].toBool());
}

void ProfilesTest::secureModeIsTakenBackToo()
{
    World world;
    const test::Answer applied =
        world.post(u"root"_s, u"/profiles/recommended/apply?confirmWithin=60"_s,
                   {{u"confirm"_s, u"SECURE MODE"_s}});
    QVERIFY(world.policy().settings.secureMode.requestedForNextStart);
    const qint64 revision = applied.json["pending"_L1]["revision"_L1].toInteger();
    QCOMPARE(world.post(u"root"_s, u"/settings/roll-back"_s, {{u"revision"_s, revision}}).status,
             200);
    QVERIFY(!world.policy().settings.secureMode.requestedForNextStart);
}

void ProfilesTest::changingNothingWaitsForNothing()
{
    World world;
    QCOMPARE(apply(world, u"kantega"_s).status, 200);
    const test::Answer again = world.post(u"root"_s, u"/profiles/kantega/apply?confirmWithin=60"_s);
    QCOMPARE(again.status, 200);
    QVERIFY(!again.json.contains("pending"_L1));
}

void ProfilesTest::unknownOnes()
{
    World world;
    QCOMPARE(world.post(u"root"_s, u"/profiles/nobody/apply"_s).status, 404);
    QCOMPARE(world.post(u"alice"_s, u"/profiles/kantega/apply"_s).code, u"administrators_only"_s);
}
