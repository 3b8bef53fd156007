// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/confirmation_test.h"

#include "service/store/meta_table.h"
#include "service/store/settings_table.h"
#include "service/store/transaction.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

constexpr const char* office = R"({"ip":{"mode":"allow","allow":[{"range":"10.0.0.0/8"}]}})";
constexpr const char* home = R"({"ip":{"mode":"allow","allow":[{"range":"192.0.2.0/24"}]}})";

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

/// PUTs a page with a query, from an address.
test::Answer put(World& world, const QString& page, const QString& query, const QJsonObject& body,
                 const std::string& peer = "127.0.0.1")
{
    const QString path = u"/settings/"_s + page;
    test::Extra extra;
    extra.ifMatch = u"*"_s;
    extra.peer = peer;
    return world.ask(u"root"_s, u"PUT"_s, path + query, body, extra);
}

test::Answer confirm(World& world, qint64 revision, const std::string& peer = "127.0.0.1")
{
    test::Extra extra;
    extra.peer = peer;
    return world.post(u"root"_s, u"/settings/confirm"_s, {{u"revision"_s, revision}}, extra);
}

QString mode(World& world)
{
    return world.get(u"root"_s, u"/settings/restrictions"_s).json["ip"_L1]["mode"_L1].toString();
}

QJsonValue pendingInStatus(World& world)
{
    return world.get(u"root"_s, u"/status"_s).json["pending"_L1];
}

/// What the audit log says of changes, newest first.
QStringList settingsEvents(World& world)
{
    return world.events().filter(u"settings."_s);
}

/// The alarm as the service sets it, kept for the test to look at.
struct Alarm
{
    explicit Alarm(admin::Confirmations& confirmations)
    {
        confirmations.setAlarm([this](std::optional<std::chrono::milliseconds> after) {
            wanted = after;
            ++set;
        });
    }
    std::optional<std::chrono::milliseconds> wanted;
    int set = 0;
};

} // namespace

void ConfirmationTest::confirmedInTimeItStays() // N12
{
    World world;
    const test::Answer applied =
        put(world, u"restrictions"_s, u"?confirmWithin=120"_s, object(office));
    QVERIFY2(applied.status == 200, applied.body.constData());
    QCOMPARE(mode(world), u"allow"_s);
    QVERIFY2(!world.published.isEmpty() && !world.published.back()->ip.allow.isEmpty(),
             "it is in force at once");
    const QJsonObject pending = applied.json["pending"_L1].toObject();
    QCOMPARE(pending["settings"_L1].toString(), u"restrictions"_s);
    QCOMPARE(pending["revision"_L1].toInt(), 1);
    QCOMPARE(pending["secondsLeft"_L1].toInt(), 120);
    QCOMPARE(pending["by"_L1].toString(), u"root"_s);
    QCOMPARE(core::fromIsoText(pending["until"_L1].toString()).value(), world.clock.now() + 120s);
    QCOMPARE(pendingInStatus(world).toObject(), pending);

    world.clock.advance(119s);
    const test::Answer confirmed = confirm(world, 1);
    QVERIFY2(confirmed.status == 200, confirmed.body.constData());
    QVERIFY(pendingInStatus(world).isNull());
    world.clock.advance(1h);
    world.router.confirmations().wake();
    QCOMPARE(mode(world), u"allow"_s);
    QCOMPARE(settingsEvents(world),
             (QStringList{u"settings.confirm root"_s, u"settings.change root"_s}));
}

void ConfirmationTest::notConfirmedItIsRolledBack() // N12
{
    World world;
    world.set(u"restrictions"_s, object(home));
    put(world, u"restrictions"_s, u"?confirmWithin=120"_s, object(office));
    world.clock.advance(120s);
    world.router.confirmations().wake();
    QCOMPARE(world.policy().settings.restrictions.ipAllow.front().range.toString(),
             u"192.0.2.0/24"_s);
    QVERIFY2(
        world.published.back()->ip.allow.contains(domain::IpAddress::parse("192.0.2.7").value()),
        "every worker has it");
    const test::Answer page = world.get(u"root"_s, u"/settings/restrictions"_s);
    QCOMPARE(page.etag(), u"\"3\""_s);
    QVERIFY(!page.json.contains("pending"_L1));
    QVERIFY(pendingInStatus(world).isNull());
    QCOMPARE(settingsEvents(world).front(), u"settings.roll-back (service)"_s);
    const QJsonObject details = world.get(u"root"_s, u"/audit?kind=change&limit=1"_s)
                                    .json["items"_L1][0]["details"_L1]
                                    .toObject();
    QCOMPARE(details["reason"_L1].toString(), u"not_confirmed"_s);
    QCOMPARE(details["changedBy"_L1].toString(), u"root"_s);
    QCOMPARE(details["after"_L1]["ip"_L1]["allow"_L1][0]["range"_L1].toString(), u"192.0.2.0/24"_s);
}

void ConfirmationTest::theAlarmGoesOffInTime()
{
    World world;
    const Alarm alarm(world.router.confirmations());
    put(world, u"global"_s, u"?confirmWithin=10"_s, {{u"passwordBasic"_s, u"deny"_s}});
    QCOMPARE(alarm.wanted.value(), 10'000ms);
    world.clock.advance(4s);
    world.router.confirmations().wake();
    QCOMPARE(alarm.wanted.value(), 6'000ms);
    QVERIFY2(!world.policy().settings.global.passwordBasic, "too early: nothing happens");
    world.clock.advance(6s);
    world.router.confirmations().wake();
    QVERIFY(!alarm.wanted);
    QVERIFY(world.policy().settings.global.passwordBasic);
}

void ConfirmationTest::undoneAtOnce()
{
    World world;
    const Alarm alarm(world.router.confirmations());
    put(world, u"restrictions"_s, u"?confirmWithin=120"_s, object(office));
    QCOMPARE(world.post(u"root"_s, u"/settings/roll-back"_s, {{u"revision"_s, 7}}).code,
             u"nothing_pending"_s);
    const test::Answer undone =
        world.post(u"root"_s, u"/settings/roll-back"_s, {{u"revision"_s, 1}});
    QVERIFY2(undone.status == 200, undone.body.constData());
    QCOMPARE(undone.json["revision"_L1].toInt(), 2);
    QCOMPARE(mode(world), u"none"_s);
    QVERIFY(!alarm.wanted);
    QCOMPARE(settingsEvents(world).front(), u"settings.roll-back root"_s);
}

void ConfirmationTest::itSurvivesARestart() // N12: killing anything brings the old policy back
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    admin::Confirmations afterRestart(world.services);
    const Alarm alarm(afterRestart);
    world.clock.advance(20s);
    afterRestart.wake();
    QCOMPARE(alarm.wanted.value(), 40'000ms);
    QCOMPARE(mode(world), u"allow"_s);

    admin::Confirmations muchLater(world.services);
    world.clock.advance(5h);
    muchLater.wake();
    QCOMPARE(mode(world), u"none"_s);
    QCOMPARE(settingsEvents(world).front(), u"settings.roll-back (service)"_s);
}

void ConfirmationTest::aClockThatIsSetBackGivesNoMoreTime()
{
    World world;
    const Alarm alarm(world.router.confirmations());
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    world.clock.advance(30s);
    world.clock.step(-20s);
    world.router.confirmations().wake();
    QCOMPARE(alarm.wanted.value(), 30'000ms);
    world.clock.advance(30s);
    QCOMPARE(confirm(world, 1).code, u"nothing_pending"_s);
    QCOMPARE(mode(world), u"none"_s);
}

void ConfirmationTest::clockBeforeTheChange()
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    world.clock.step(-24h);
    admin::Confirmations afterRestart(world.services);
    afterRestart.wake();
    QVERIFY2(mode(world) == u"none", "how long is left is not known, so nothing is");
}

void ConfirmationTest::nothingElseChangesMeanwhile()
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    const QJsonObject off{{u"usersMayCreateTokens"_s, false}};
    for (const QString& query : {QString(), u"?confirmWithin=60"_s}) {
        const test::Answer other = put(world, u"global"_s, query, off);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.code, u"confirmation_pending"_s);
        QCOMPARE(other.json["pending"_L1]["settings"_L1].toString(), u"restrictions"_s);
        QCOMPARE(put(world, u"restrictions"_s, query, object(home)).code,
                 u"confirmation_pending"_s);
    }
    QCOMPARE(world.revision(), 1);
    QCOMPARE(confirm(world, 1).status, 200);
    QCOMPARE(put(world, u"global"_s, {}, off).status, 200);
}

void ConfirmationTest::groupsThatMayComeBackStay()
{
    World world;
    world.set(u"restrictions"_s, object(R"({"readOnly":{"enabled":true,"groups":["ops"]}})"));
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s,
        object(R"({"readOnly":{"enabled":false,"groups":[]}})"));
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/groups/ops"_s).code, u"confirmation_pending"_s);
    QCOMPARE(world.edit(u"root"_s, u"PATCH"_s, u"/groups/ops"_s, {{u"name"_s, u"op"_s}}).code,
             u"confirmation_pending"_s);
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/groups/ops"_s, {{u"description"_s, u"d"_s}}).status,
        200);
    world.clock.advance(60s);
    world.router.confirmations().wake();
    QVERIFY(world.policy().settings.restrictions.readOnly.enabled);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/groups/ops"_s).code, u"in_use"_s);
}

void ConfirmationTest::aConfirmationNamesItsChange()
{
    World world;
    QCOMPARE(confirm(world, 1).code, u"nothing_pending"_s);
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    QCOMPARE(confirm(world, 2).code, u"nothing_pending"_s);
    const test::Answer empty = world.post(u"root"_s, u"/settings/confirm"_s, {{u"a"_s, 1}});
    QCOMPARE(empty.status, 422);
    QCOMPARE(empty.errors(), u"revision:required a:unknown_field"_s);
    QVERIFY(!pendingInStatus(world).isNull());
}

void ConfirmationTest::tooLateIsTooLate()
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    world.clock.advance(60s);
    const test::Answer late = confirm(world, 1);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.code, u"nothing_pending"_s);
    QVERIFY2(mode(world) == u"none", "the alarm need not have gone off for that");
}

void ConfirmationTest::rollingBackIsTriedAgain()
{
    World world;
    const Alarm alarm(world.router.confirmations());
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    world.clock.advance(60s);
    world.recordFails = true;
    world.router.confirmations().wake();
    QVERIFY2(mode(world) == u"allow", "nothing changes without its audit record");
    QCOMPARE(alarm.wanted.value(), 2'000ms);
    QCOMPARE(confirm(world, 1).status, 409);
    world.recordFails = false;
    world.router.confirmations().wake();
    QCOMPARE(mode(world), u"none"_s);
    QVERIFY(!alarm.wanted);
}

void ConfirmationTest::damagedRecord()
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    {
        auto transaction = store::Transaction::begin(*world.database);
        store::MetaTable meta(*world.database);
        QByteArray record = meta.find(u"pending_settings"_s)->value();
        record.replace("\"none\"", "\"deny\"");
        QVERIFY(meta.put(u"pending_settings"_s, record));
        QVERIFY(transaction->commit());
    }
    const Alarm alarm(world.router.confirmations());
    world.clock.advance(60s);
    world.router.confirmations().wake();
    QVERIFY2(mode(world) == u"allow", "what is not as it was written does not become the policy");
    QVERIFY(alarm.wanted);
    QCOMPARE(confirm(world, 1).status, 500);
}

void ConfirmationTest::confirmThroughTheNewPolicy() // N12, RE-8, RE-9
{
    World world;
    const std::string outside = "198.51.100.7";
    QVERIFY(!world.session(u"root"_s).isEmpty());
    const test::Answer applied =
        put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office), outside);
    QVERIFY2(applied.status == 200, applied.body.constData());
    QCOMPARE(applied.json["warnings"_L1][0]["code"_L1].toString(), u"own_address_not_covered"_s);
    QCOMPARE(applied.json["warnings"_L1][0]["address"_L1].toString(), u"198.51.100.7"_s);
    const test::Answer shutOut = confirm(world, 1, outside);
    QCOMPARE(shutOut.status, 403);
    QCOMPARE(shutOut.code, u"ip_not_allowed"_s);
    QCOMPARE(shutOut.reason, domain::Reason::IpNotAllowed);
    QVERIFY2(confirm(world, 1, "10.1.2.3").status == 200, "somebody who gets in may");
}

void ConfirmationTest::theMachineItselfStaysIn()
{
    World world;
    world.set(u"restrictions"_s, object(office));
    const auto from = [&](const std::string& peer, const QString& who) {
        test::Extra extra;
        extra.peer = peer;
        return world.ask(who, u"GET"_s, u"/me"_s, {}, extra);
    };
    QCOMPARE(from("127.0.0.1", u"root"_s).status, 200);
    QCOMPARE(from("::1", u"root"_s).status, 200);
    QCOMPARE(from("10.0.0.1", u"root"_s).status, 200);
    QCOMPARE(from("192.0.2.1", u"root"_s).code, u"ip_not_allowed"_s);
    test::Extra extra;
    extra.peer = "192.0.2.1";
    const test::Answer signIn = world.post(
        {}, u"/session"_s, object(R"({"username":"root","password":"root-password"})"), extra);
    QVERIFY2(signIn.code == u"ip_not_allowed", "before any credential is looked at");
    world.set(u"global"_s, {{u"enforcement"_s, u"dry-run"_s}});
    QCOMPARE(from("192.0.2.1", u"root"_s).status, 200);
}

void ConfirmationTest::shuttingOneselfOutIsRefused() // RE-9
{
    World world;
    const std::string outside = "198.51.100.7";
    const test::Answer refused = put(world, u"restrictions"_s, {}, object(office), outside);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code, u"own_address_not_covered"_s);
    QVERIFY(refused.json["detail"_L1].toString().contains(u"198.51.100.7"));
    QCOMPARE(world.revision(), 0);
    QCOMPARE(put(world, u"restrictions"_s, {}, object(office), "10.0.0.1").status, 200);
    // Whoever is out already makes nothing worse.
    world.set(u"global"_s, {{u"enforcement"_s, u"off"_s}});
    const QJsonObject on{{u"enforcement"_s, u"on"_s}};
    QCOMPARE(put(world, u"global"_s, {}, on, outside).code, u"own_address_not_covered"_s);
    QCOMPARE(put(world, u"global"_s, u"?confirmWithin=60"_s, on, outside).status, 200);
}

void ConfirmationTest::onlySomePages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char* page, const char* query, const char* errors) {
        QTest::addRow("%s%s", page, query)
            << QString::fromLatin1(page) << QString::fromLatin1(query)
            << QString::fromLatin1(errors);
    };
    row("restrictions", "?confirmWithin=10", "");
    row("global", "?confirmWithin=3600", "");
    row("public-apis", "?confirmWithin=60", "");
    row("proxies", "?confirmWithin=60", "");
    row("rate-limiting", "?confirmWithin=60", "");
    row("tokens", "?confirmWithin=60", "confirmWithin:not_offered");
    row("audit", "?confirmWithin=60", "confirmWithin:not_offered");
    row("global", "?confirmWithin=9", "confirmWithin:out_of_range");
    row("global", "?confirmWithin=3601", "confirmWithin:out_of_range");
    row("global", "?confirmwithin=60", "confirmwithin:unknown_field");
    row("global", "?check=yes", "check:wrong_type");
    row("global", "?check=true&address=10.0.0.0/8", "address:not_an_address");
}

void ConfirmationTest::onlySomePages()
{
    QFETCH(QString, page);
    QFETCH(QString, query);
    World world;
    const test::Answer answer = put(world, page, query, object("{}"));
    QTEST(answer.errors(), "errors");
    QCOMPARE(answer.status, answer.errors().isEmpty() ? 200 : 422);
    QCOMPARE(answer.json.contains("pending"_L1), answer.status == 200);
}

void ConfirmationTest::checkStoresNothing()
{
    World world;
    const test::Answer answer = put(world, u"restrictions"_s, u"?check=true"_s, object(office));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QVERIFY(answer.json["ok"_L1].toBool());
    QCOMPARE(answer.json["problems"_L1].toArray(), QJsonArray());
    QCOMPARE(answer.json["warnings"_L1][0]["code"_L1].toString(), u"own_address_not_covered"_s);
    QCOMPARE(answer.json["needsConfirmation"_L1].toBool(), false);
    QJsonArray members;
    const QJsonArray changes = answer.json["changes"_L1].toArray();
    for (const QJsonValue& change : changes)
        members.append(change["member"_L1]);
    QCOMPARE(members, (QJsonArray{u"ip.allow"_s, u"ip.mode"_s}));
    QCOMPARE(changes[1]["before"_L1].toString(), u"none"_s);
    QCOMPARE(changes[1]["after"_L1].toString(), u"allow"_s);
    QCOMPARE(world.revision(), 0);
    QVERIFY(world.published.isEmpty());
    QVERIFY(settingsEvents(world).isEmpty());
    QCOMPARE(store::SettingsTable(*world.database).find(u"restrictions"_s)->revision, 0);
    const test::Answer outside =
        put(world, u"restrictions"_s, u"?check=true"_s, object(office), "198.51.100.7");
    QVERIFY(outside.json["needsConfirmation"_L1].toBool());
}

void ConfirmationTest::checkCollectsProblems()
{
    World world;
    const auto problems = [&](const QString& page, const char* body) {
        const test::Answer answer = put(world, page, u"?check=true"_s, object(body));
        if (answer.status != 200 || answer.json["ok"_L1].toBool())
            return u"fine: "_s + QString::fromUtf8(answer.body);
        QStringList lines;
        const QJsonArray list = answer.json["problems"_L1].toArray();
        for (const QJsonValue& problem : list)
            lines.append(problem["field"_L1].toString() + u':' + problem["code"_L1].toString());
        return lines.join(u' ');
    };
    QCOMPARE(problems(u"restrictions"_s, R"({"ip":{"mode":"allow","allow":[]},
                                             "readOnly":{"enabled":true,"groups":[]}})"),
             u"readOnly.groups:empty ip.allow:empty"_s);
    QCOMPARE(problems(u"public-apis"_s, R"({"bypass":[{"methods":["GET"],"path":"("}]})"),
             u"bypass[0].path:regex_invalid"_s);
    world.set(u"global"_s, {{u"usersMayCreateTokens"_s, false}});
    QVERIFY(problems(u"restrictions"_s,
                     R"({"tokenGeneration":{"enabled":true,"grants":[{"group":"ops"}]}})")
                .contains(u":setting_conflict")); // MO-36
}

void ConfirmationTest::checkTriesAnAddress() // KA-12
{
    World world;
    const auto tried = [&](const char* mode, const QString& address) {
        QJsonObject page =
            object(R"({"ip":{"allow":[{"range":"10.0.0.0/8"},{"range":"10.20.0.0/16"}],
                                           "block":[{"range":"10.20.99.0/24"}]}})");
        QJsonObject ip = page["ip"_L1].toObject();
        ip.insert(u"mode"_s, QString::fromLatin1(mode));
        page.insert(u"ip"_s, ip);
        const QJsonObject seen =
            put(world, u"restrictions"_s, u"?check=true&address="_s + address, page)
                .json["address"_L1]
                .toObject();
        return u"%1 %2 %3 %4"_s.arg(seen["address"_L1].toString())
            .arg(seen["allowed"_L1].toBool() ? u"in"_s : u"out"_s)
            .arg(seen["list"_L1].toString(), seen["range"_L1].toString());
    };
    QCOMPARE(tried("allow", u"10.20.1.1"_s), u"10.20.1.1 in allow 10.20.0.0/16"_s);
    QCOMPARE(tried("allow", u"10.20.99.1"_s), u"10.20.99.1 out block 10.20.99.0/24"_s);
    QCOMPARE(tried("allow", u"192.0.2.1"_s), u"192.0.2.1 out  "_s);
    QCOMPARE(tried("deny", u"10.20.99.1"_s), u"10.20.99.1 in allow 10.20.0.0/16"_s);
    QCOMPARE(tried("deny", u"192.0.2.1"_s), u"192.0.2.1 in  "_s);
    QCOMPARE(tried("none", u"10.20.99.1"_s), u"10.20.99.1 in  "_s);
}

void ConfirmationTest::warnings_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const char* page, const char* body, const char* codes) {
        QTest::newRow(name) << QString::fromLatin1(page) << object(body)
                            << QString::fromLatin1(codes);
    };
    row("covered", "restrictions", R"({"ip":{"mode":"allow","allow":[{"range":"127.0.0.0/8"}]}})",
        "");
    row("not covered (RE-9)", "restrictions", office, "own_address_not_covered");
    row("blocked (KA-12)", "restrictions",
        R"({"ip":{"mode":"deny","block":[{"range":"127.0.0.0/8"}]}})", "own_address_not_covered");
    row("own account (MO-24)", "restrictions", R"({"apiAccess":{"enabled":true,"groups":["ops"]}})",
        "own_account_not_in_api_group group_without_members");
    row("off (MO-32)", "global", R"({"enforcement":"off"})", "enforcement_off");
    row("dry-run", "global", R"({"enforcement":"dry-run"})", "enforcement_dry_run");
    row("passwords (MO-33)", "global", R"({"passwordBasic":"deny"})", "passwords_refused");
    row("query (EX-14)", "global", R"({"queryParameter":"access_token"})", "token_in_query");
    row("nothing new", "global", R"({"passwordBasic":"allow"})", "");
}

void ConfirmationTest::warnings()
{
    QFETCH(QString, page);
    QFETCH(QJsonObject, body);
    World world;
    const auto codes = [](const test::Answer& answer) {
        QStringList list;
        const QJsonArray warnings = answer.json["warnings"_L1].toArray();
        for (const QJsonValue& warning : warnings)
            list.append(warning["code"_L1].toString());
        return list.join(u' ');
    };
    QTEST(codes(put(world, page, u"?check=true"_s, body)), "codes");
    QTEST(codes(put(world, page, {}, body)), "codes");
}

void ConfirmationTest::whatAnswersAddMayComeBack()
{
    World world;
    const test::Answer first =
        put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    QVERIFY(first.json.contains("pending"_L1) && first.json.contains("warnings"_L1));
    QCOMPARE(confirm(world, 1).status, 200);
    const test::Answer again = put(world, u"restrictions"_s, {}, first.json);
    QVERIFY2(again.status == 200, again.body.constData());
    QVERIFY(!again.json.contains("pending"_L1));
}

void ConfirmationTest::usersDoNotConfirm() // RE-3
{
    World world;
    put(world, u"restrictions"_s, u"?confirmWithin=60"_s, object(office));
    const QJsonObject one{{u"revision"_s, 1}};
    QCOMPARE(world.post(u"alice"_s, u"/settings/confirm"_s, one).code, u"administrators_only"_s);
    QCOMPARE(world.post(u"alice"_s, u"/settings/roll-back"_s, one).code, u"administrators_only"_s);
    QVERIFY(!world.get(u"alice"_s, u"/status"_s).json.contains("pending"_L1));
}
