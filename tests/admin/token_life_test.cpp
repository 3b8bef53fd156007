// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/token_life_test.h"

#include "service/auth/token_authenticator.h"
#include "service/store/sealed_secret_table.h"
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

/// Whether the gateway knows the value for the token's, at this moment.
bool known(World& world, const core::Secret& token)
{
    return auth::authenticateToken(world.policy(), world.hasher, token.reveal(),
                                   core::toMilliseconds(world.clock.now()))
               .reason
        == domain::Reason::Allowed;
}

QStringList names(const test::Answer& answer)
{
    QStringList list;
    const QJsonArray items = answer.json["items"_L1].toArray();
    for (const QJsonValue& item : items)
        list.append(item["name"_L1].toString());
    return list;
}

/// A token of alice.
struct Life : World
{
    QString id;
    core::Secret secret = token(u"alice"_s, u"t"_s, {{u"scheme"_s, u"both"_s}}, &id);

    QString path(const QString& action = {}) const { return u"/tokens/"_s + id + action; }
};

} // namespace

void TokenLifeTest::change() // EX-7, EX-50
{
    Life life;
    const test::Answer answer = life.edit(
        u"alice"_s, u"PATCH"_s, life.path(),
        object(
            R"({"name":"renamed","description":"d","limits":["/rest/.*"],"ipRanges":["10.0.0.0/8"],"readOnly":true,
                   "expires":"never"})"));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["name"_L1].toString(), u"renamed"_s);
    QVERIFY(answer.json["expiresAt"_L1].isNull());
    QVERIFY(answer.json["readOnly"_L1].toBool());
    QVERIFY(answer.json.contains("effective"_L1));
    const policy::TokenRecord* record =
        auth::authenticateToken(life.policy(), life.hasher, life.secret.reveal(), 0).token;
    QVERIFY(record && record->readOnly && record->extras && record->extras->limits
            && record->extras->ipRanges);
    QCOMPARE(record->expiresAt, policy::TokenRecord::never);

    const test::Answer cleared = life.edit(u"alice"_s, u"PATCH"_s, life.path(),
                                           object(R"({"limits":null,"ipRanges":null})"));
    QVERIFY(cleared.json["limits"_L1].isNull() && cleared.json["ipRanges"_L1].isNull());
    QCOMPARE(life.events().front(), u"token.change alice"_s);
}

// MO-39: whoever is limited does not choose by how much.
void TokenLifeTest::ownRatesAreForAdministrators()
{
    Life life;
    const auto rateOf = [&life]() -> std::optional<policy::RateOverride> {
        const policy::TokenRecord* record =
            auth::authenticateToken(life.policy(), life.hasher, life.secret.reveal(), 0).token;
        return record && record->extras ? record->extras->rate : std::nullopt;
    };
    const QJsonObject exempt = object(R"({"rateLimit":{"exempt":true}})");
    const test::Answer refused = life.edit(u"alice"_s, u"PATCH"_s, life.path(), exempt);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code, u"administrators_only"_s);
    const test::Answer created = life.post(
        u"alice"_s, u"/tokens"_s, object(R"({"name":"mine","rateLimit":{"exempt":true}})"));
    QCOMPARE(created.status, 403);
    QCOMPARE(created.code, u"administrators_only"_s);
    QVERIFY(!rateOf());

    QCOMPARE(life.edit(u"root"_s, u"PATCH"_s, life.path(), exempt).status, 200);
    QVERIFY(rateOf() && rateOf()->windows.empty());
    const test::Answer own = life.edit(
        u"root"_s, u"PATCH"_s, life.path(),
        object(
            R"({"rateLimit":{"windows":[{"requests":5,"per":{"count":1,"unit":"minutes"},"burst":2}]}})"));
    QVERIFY2(own.status == 200, own.body.constData());
    QCOMPARE(rateOf()->windows.front().capacity, 3U);
    // What somebody else changes meanwhile does not lose it.
    QCOMPARE(life.edit(u"alice"_s, u"PATCH"_s, life.path(), object(R"({"name":"renamed"})")).status,
             200);
    QVERIFY(rateOf());
    const test::Answer wrong = life.edit(
        u"root"_s, u"PATCH"_s, life.path(),
        object(R"({"rateLimit":{"windows":[{"requests":5,"per":{"count":1,"unit":"months"}}]}})"));
    QCOMPARE(wrong.errors(), u"rateLimit.windows[0].per.unit:unknown_value"_s);
    const test::Answer cleared =
        life.edit(u"root"_s, u"PATCH"_s, life.path(), object(R"({"rateLimit":null})"));
    QVERIFY(cleared.json["rateLimit"_L1].isNull());
    QVERIFY(!rateOf());
}

void TokenLifeTest::changeProblems_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("errors");
    QTest::newRow("empty limits") << object(R"({"limits":[]})") << u"limits:empty"_s;
    QTest::newRow("limit") << object(R"({"limits":["("]})") << u"limits[0]:regex_invalid"_s;
    QTest::newRow("owner stays") << object(R"({"owner":"bob"})") << u"owner:unknown_field"_s;
    QTest::newRow("scheme stays") << object(R"({"scheme":"bearer"})") << u"scheme:unknown_field"_s;
    QTest::newRow("secret stays") << object(R"({"secret":"x"})") << u"secret:unknown_field"_s;
    QTest::newRow("name") << object(R"({"name":""})") << u"name:required"_s;
    QTest::newRow("beyond the maximum (MO-17)")
        << object(R"({"expires":{"count":2,"unit":"years"}})") << u"expires.count:too_large"_s;
    QTest::newRow("never") << object(R"({"expires":"never"})") << u"expires:never_not_allowed"_s;
}

void TokenLifeTest::changeProblems()
{
    QFETCH(QJsonObject, body);
    Life life;
    life.set(u"tokens"_s, object(R"({"maxLifetime":{"enabled":true,"count":1,"unit":"years"}})"));
    const test::Answer answer = life.edit(u"alice"_s, u"PATCH"_s, life.path(), body);
    QCOMPARE(answer.status, 422);
    QTEST(answer.errors(), "errors");
}

void TokenLifeTest::changeOfARevokedToken()
{
    Life life;
    life.post(u"alice"_s, life.path(u"/revoke"_s));
    QCOMPARE(life.edit(u"alice"_s, u"PATCH"_s, life.path(), {{u"name"_s, u"x"_s}}).code,
             u"token_final"_s);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/enable"_s)).code, u"token_final"_s);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/disable"_s)).code, u"token_final"_s);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/rotate"_s)).code, u"token_final"_s);
}

void TokenLifeTest::stale()
{
    Life life;
    test::Extra old;
    old.ifMatch = life.get(u"alice"_s, life.path()).etag();
    QCOMPARE(life.ask(u"alice"_s, u"PATCH"_s, life.path(), {{u"name"_s, u"x"_s}}, old).status, 200);
    const qint64 revision = life.revision();
    for (const QString& action : {QString(), u"/revoke"_s, u"/disable"_s, u"/rotate"_s}) {
        const QString method = action.isEmpty() ? u"DELETE"_s : u"POST"_s;
        QCOMPARE(life.ask(u"alice"_s, method, life.path(action), {}, old).code, u"stale"_s);
    }
    const test::Answer late =
        life.ask(u"alice"_s, u"PATCH"_s, life.path(), {{u"name"_s, u"y"_s}}, old);
    QCOMPARE(late.code, u"stale"_s);
    QCOMPARE(late.json["changedBy"_L1].toString(), u"alice"_s);
    QCOMPARE(life.revision(), revision);
}

void TokenLifeTest::revoke() // EX-5
{
    Life life;
    const qsizetype before = life.published.size();
    const test::Answer answer = life.post(u"alice"_s, life.path(u"/revoke"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["state"_L1].toString(), u"revoked"_s);
    QCOMPARE(life.published.size(), before + 1);
    QVERIFY(life.published.back()
                ->tokens
                .find(auth::authenticateToken(life.policy(), life.hasher, life.secret.reveal(), 0)
                          .token->id)
                ->revoked);
    const QString moment = answer.json["revokedAt"_L1].toString();
    life.clock.advance(1min);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/revoke"_s)).json["revokedAt"_L1].toString(),
             moment);
    QCOMPARE(store::SealedSecretTable(*life.database).count().value(), 0);
}

void TokenLifeTest::disableAndEnable()
{
    Life life;
    QCOMPARE(life.post(u"root"_s, life.path(u"/disable"_s)).json["state"_L1].toString(),
             u"disabled"_s);
    QCOMPARE(life.events().front(), u"token.disable root>alice"_s);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/enable"_s)).json["state"_L1].toString(),
             u"active"_s);
    QVERIFY(known(life, life.secret));
}

void TokenLifeTest::rotateAtOnce() // KA-3
{
    Life life;
    const test::Answer answer = life.post(u"alice"_s, life.path(u"/rotate"_s));
    QCOMPARE(answer.status, 200);
    const core::Secret fresh(answer.json["secret"_L1].toString().toStdString());
    QVERIFY(known(life, fresh));
    QVERIFY(!known(life, life.secret));
    QCOMPARE(answer.json["token"_L1]["id"_L1].toString(), life.id);
    QCOMPARE(answer.json["token"_L1]["state"_L1].toString(), u"active"_s);
    const test::Answer shown =
        life.post(u"alice"_s, life.path(u"/reveal"_s), {{u"password"_s, u"alice-password"_s}});
    QCOMPARE(shown.json["secret"_L1], answer.json["secret"_L1]);
}

void TokenLifeTest::rotateWithOverlap()
{
    Life life;
    const test::Answer answer =
        life.post(u"alice"_s, life.path(u"/rotate"_s), {{u"overlap"_s, u"24h"_s}});
    QCOMPARE(answer.json["token"_L1]["state"_L1].toString(), u"closing"_s);
    const QString until = core::toIsoText(life.clock.now() + 24h);
    QCOMPARE(answer.json["token"_L1]["previousUntil"_L1].toString(), until);
    QVERIFY(answer.json["token"_L1]["stateReason"_L1].toString().contains(until));
    const core::Secret fresh(answer.json["secret"_L1].toString().toStdString());
    QVERIFY(known(life, fresh) && known(life, life.secret));
    life.clock.advance(24h - 1ms);
    QVERIFY(known(life, life.secret));
    life.clock.advance(1ms);
    QVERIFY(!known(life, life.secret));
    QVERIFY(known(life, fresh));
}

void TokenLifeTest::rotateProblems_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("unit") << QJsonObject{{u"overlap"_s, u"24"_s}};
    QTest::newRow("negative") << QJsonObject{{u"overlap"_s, u"-1h"_s}};
    QTest::newRow("too long") << QJsonObject{{u"overlap"_s, u"31d"_s}};
    QTest::newRow("number") << QJsonObject{{u"overlap"_s, 24}};
    QTest::newRow("unknown") << QJsonObject{{u"overlaps"_s, u"24h"_s}};
}

void TokenLifeTest::rotateProblems()
{
    QFETCH(QJsonObject, body);
    Life life;
    QCOMPARE(life.post(u"alice"_s, life.path(u"/rotate"_s), body).status, 422);
    QVERIFY(known(life, life.secret));
}

void TokenLifeTest::remove()
{
    Life life;
    const test::Answer answer = life.ask(u"alice"_s, u"DELETE"_s, life.path());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json.contains("effective"_L1));
    QCOMPARE(life.events().front(), u"token.delete alice"_s); // RE-20
    QVERIFY(!known(life, life.secret));
    QCOMPARE(life.get(u"root"_s, life.path()).status, 404);
    QCOMPARE(store::SealedSecretTable(*life.database).count().value(), 0);
}

void TokenLifeTest::removeAllOfAUser() // RE-21
{
    Life life;
    life.token(u"alice"_s, u"second"_s);
    const core::Secret bobs = life.token(u"bob"_s, u"his"_s);
    const test::Answer answer = life.ask(u"root"_s, u"DELETE"_s, u"/users/alice/tokens"_s);
    QCOMPARE(answer.json["deleted"_L1].toInt(), 2);
    const QStringList events = life.events();
    QCOMPARE(events.mid(0, 3),
             (QStringList{u"user.tokens.delete root>alice"_s, u"token.delete root>alice"_s,
                          u"token.delete root>alice"_s}));
    QVERIFY(!known(life, life.secret));
    QVERIFY(known(life, bobs));
    QCOMPARE(life.ask(u"root"_s, u"DELETE"_s, u"/users/alice/tokens"_s).json["deleted"_L1].toInt(),
             0);
}

void TokenLifeTest::reveal() // EX-44
{
    Life life;
    const test::Answer answer =
        life.post(u"alice"_s, life.path(u"/reveal"_s), {{u"password"_s, u"alice-password"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["secret"_L1].toString().toStdString(), std::string(life.secret.reveal()));
    QCOMPARE(life.events().front(), u"token.reveal alice"_s);
}

void TokenLifeTest::revealIsForTheOwner()
{
    Life life;
    QString shared;
    life.token(u"root"_s, u"shared"_s, {{u"shared"_s, true}}, &shared);
    const QJsonObject password{{u"password"_s, u"root-password"_s}};
    QCOMPARE(life.post(u"root"_s, life.path(u"/reveal"_s), password).status, 403);
    QCOMPARE(life.post(u"root"_s, u"/tokens/"_s + shared + u"/reveal"_s, password).status, 403);
    QVERIFY(!life.events().join(u' ').contains(u"token.reveal"));
}

void TokenLifeTest::revealNeedsThePassword()
{
    Life life;
    QCOMPARE(life.post(u"alice"_s, life.path(u"/reveal"_s)).errors(), u"password:required"_s);
    const test::Answer wrong =
        life.post(u"alice"_s, life.path(u"/reveal"_s), {{u"password"_s, u"guess"_s}});
    QCOMPARE(wrong.status, 403);
    QCOMPARE(wrong.code, u"sign_in_failed"_s);
    QCOMPARE(life.get(u"root"_s, u"/users/alice"_s).json["failedLogins"_L1].toInt(), 1);
    QVERIFY(!wrong.body.contains(life.secret.reveal().data()));
}

void TokenLifeTest::revealNeedsARecord()
{
    Life life;
    life.recordFails = true;
    const test::Answer answer =
        life.post(u"alice"_s, life.path(u"/reveal"_s), {{u"password"_s, u"alice-password"_s}});
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code, u"audit_unavailable"_s);
}

void TokenLifeTest::secureMode_data() // EX-43
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("change") << u"PATCH"_s << QString() << QJsonObject{{u"name"_s, u"x"_s}} << false;
    QTest::newRow("reveal") << u"POST"_s << u"/reveal"_s
                            << QJsonObject{{u"password"_s, u"alice-password"_s}} << false;
    QTest::newRow("rotate") << u"POST"_s << u"/rotate"_s << QJsonObject() << false;
    QTest::newRow("disable") << u"POST"_s << u"/disable"_s << QJsonObject() << true;
    QTest::newRow("enable") << u"POST"_s << u"/enable"_s << QJsonObject() << true;
    QTest::newRow("revoke") << u"POST"_s << u"/revoke"_s << QJsonObject() << true;
    QTest::newRow("delete") << u"DELETE"_s << QString() << QJsonObject() << true;
}

void TokenLifeTest::secureMode() // EX-7, EX-43
{
    QFETCH(QString, method);
    QFETCH(QString, action);
    QFETCH(QJsonObject, body);
    QFETCH(bool, allowed);
    Life life;
    life.enterSecureMode();
    for (const QString& who : {u"alice"_s, u"root"_s}) {
        test::Extra any;
        any.ifMatch = u"*"_s;
        const test::Answer answer = life.ask(who, method, life.path(action), body, any);
        QCOMPARE(answer.status, allowed ? 200 : 403);
        if (!allowed)
            QCOMPARE(answer.code, u"secure_mode_immutable"_s);
        else if (method == u"DELETE")
            break;
    }
    const qint64 before = store::SealedSecretTable(*life.database).count().value();
    life.token(u"alice"_s, u"new"_s);
    QVERIFY2(store::SealedSecretTable(*life.database).count().value() == before,
             "nothing is kept in Secure Mode");
}

void TokenLifeTest::shutOutUsersMayStillRevoke() // RE-15
{
    Life life;
    life.set(u"restrictions"_s, {{u"adminsOnly"_s, true}});
    const test::Answer shown = life.get(u"alice"_s, life.path());
    QCOMPARE(shown.json["state"_L1].toString(), u"owner_not_permitted"_s); // KA-22
    QCOMPARE(life.edit(u"alice"_s, u"PATCH"_s, life.path(), {{u"name"_s, u"x"_s}}).code,
             u"owner_not_permitted"_s);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/rotate"_s)).status, 403);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/enable"_s)).status, 403);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/disable"_s)).status, 200);
    QCOMPARE(life.post(u"alice"_s, life.path(u"/revoke"_s)).status, 200);
    QCOMPARE(life.ask(u"alice"_s, u"DELETE"_s, life.path()).status, 200);
}

void TokenLifeTest::statesAreComputed() // KA-22
{
    Life life;
    const auto state = [&] { return life.get(u"root"_s, life.path()).json["state"_L1].toString(); };
    life.set(u"restrictions"_s,
             object(R"({"tokenGeneration":{"enabled":true,"grants":[{"group":"token-users"}]}})"));
    QCOMPARE(state(), u"owner_not_permitted"_s);
    life.join(u"alice"_s, u"token-users"_s);
    QCOMPARE(state(), u"active"_s);
    life.set(u"tokens"_s, object(R"({"maxLifetime":{"enabled":true,"count":1,"unit":"days"}})"));
    QCOMPARE(state(), u"over_cap"_s);
    QCOMPARE(life.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"enabled"_s, false}}).status,
             200);
    QCOMPARE(state(), u"owner_disabled"_s);
}

void TokenLifeTest::listFiltersAndSorts() // KA-16, KA-21
{
    Life life;
    life.clock.advance(1min);
    life.token(u"bob"_s, u"beta"_s, {{u"scheme"_s, u"bearer"_s}, {u"expires"_s, u"never"_s}});
    QString shared;
    life.token(u"root"_s, u"alpha"_s, {{u"shared"_s, true}}, &shared);
    life.post(u"root"_s, u"/tokens/"_s + shared + u"/disable"_s);
    const auto list = [&](const QString& query) {
        return names(life.get(u"root"_s, u"/tokens?"_s + query));
    };
    QCOMPARE(list({}), (QStringList{u"alpha"_s, u"beta"_s, u"t"_s}));
    QCOMPARE(list(u"sort=-name"_s), (QStringList{u"t"_s, u"beta"_s, u"alpha"_s}));
    QCOMPARE(list(u"sort=-expiresAt"_s).front(), u"beta"_s);
    QCOMPARE(list(u"owner=alice"_s), QStringList{u"t"_s});
    QCOMPARE(list(u"state=disabled"_s), QStringList{u"alpha"_s});
    QCOMPARE(list(u"state=disabled,active"_s).size(), 3);
    QCOMPARE(list(u"state=expiring"_s).size(), 0);
    life.token(u"bob"_s, u"soon"_s, {{u"expires"_s, object(R"({"count":3,"unit":"days"})")}});
    QCOMPARE(list(u"state=expiring"_s), QStringList{u"soon"_s});
    QCOMPARE(list(u"state=expiring,disabled"_s), (QStringList{u"alpha"_s, u"soon"_s})); // either
    QCOMPARE(list(u"unusedSince="_s + core::toIsoText(life.clock.now())), QStringList{u"t"_s});
    const QJsonObject counts = life.get(u"root"_s, u"/tokens/counts"_s).json;
    QCOMPARE(counts["total"_L1].toInt(), 4);
    QCOMPARE(counts["states"_L1].toObject(), (QJsonObject{{u"active"_s, 3}, {u"disabled"_s, 1}}));
    QCOMPARE(counts["expiring"_L1].toInt(), 1);
    QCOMPARE(counts["unused"_L1].toInt(), 0);
    QCOMPARE(counts["neverUsed"_L1].toInt(), 4);
    const test::Answer own =
        life.get(u"alice"_s, u"/tokens/counts?unusedSince="_s + core::toIsoText(life.clock.now()));
    QCOMPARE(own.json["total"_L1].toInt(), 1); // KA-16: her own
    QCOMPARE(own.json["unused"_L1].toInt(), 1);
    QCOMPARE(list(u"scheme=bearer"_s), QStringList{u"beta"_s});
    QCOMPARE(list(u"shared=true"_s), QStringList{u"alpha"_s});
    QCOMPARE(list(u"q=BET"_s), QStringList{u"beta"_s});
    QCOMPARE(list(u"createdAfter="_s + core::toIsoText(life.clock.now())).size(), 3);
    QCOMPARE(list(u"neverUsed=true"_s).size(), 4);
    QCOMPARE(list(u"usedAfter=2020-01-01T00:00:00Z"_s).size(), 0);
}

void TokenLifeTest::listPages()
{
    World world;
    for (int i = 0; i < 5; ++i)
        world.token(u"alice"_s, u"t%1"_s.arg(i));
    QStringList seen;
    QString cursor;
    int pages = 0;
    do {
        const test::Answer page = world.get(u"alice"_s, u"/tokens?limit=2&cursor="_s + cursor);
        QCOMPARE(page.json["total"_L1].toInt(), 5);
        seen += names(page);
        cursor = page.json["next"_L1].toString();
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    QCOMPARE(seen, (QStringList{u"t0"_s, u"t1"_s, u"t2"_s, u"t3"_s, u"t4"_s}));
    QCOMPARE(pages, 3);
}

/// KA-16: of the use of other people's tokens, users learn nothing.
void TokenLifeTest::usageIsForOwnersAndAdministrators()
{
    Life life;
    const test::Answer own = life.get(u"alice"_s, u"/tokens/usage?id="_s + life.id);
    QVERIFY2(own.status == 200, own.body.constData());
    QVERIFY(own.json["complete"_L1].toBool());
    QCOMPARE(life.get(u"bob"_s, u"/tokens/usage?owner=alice"_s).status, 403);
    QVERIFY(
        life.get(u"bob"_s, u"/tokens/usage?id="_s + life.id).json["items"_L1].toArray().isEmpty());
    QCOMPARE(life.get(u"root"_s, u"/tokens/usage?owner=ALICE&bucket=1h"_s).status, 200);
}

void TokenLifeTest::usageProblems_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("errors");
    QTest::newRow("bucket") << u"bucket=soon"_s << u"bucket:not_a_duration"_s;
    QTest::newRow("small bucket") << u"bucket=1s"_s << u"bucket:not_a_duration"_s;
    QTest::newRow("many buckets") << u"bucket=5m"_s << u"bucket:out_of_range"_s;
    QTest::newRow("order") << u"from=2027-01-02T00:00:00Z&to=2027-01-01T00:00:00Z"_s
                           << u"from:out_of_range"_s;
    QTest::newRow("span") << u"from=2025-01-02T00:00:00Z&to=2027-01-01T00:00:00Z"_s
                          << u"from:out_of_range"_s;
    QTest::newRow("misspelt") << u"ids=a"_s << u"ids:unknown_field"_s;
    QTest::newRow("tokens") << u"id="_s + QStringList(101, u"a"_s).join(u',') << u"id:too_many"_s;
}

void TokenLifeTest::usageProblems()
{
    World world;
    QFETCH(const QString, query);
    QTEST(world.get(u"root"_s, u"/tokens/usage?"_s + query).errors(), "errors");
}
