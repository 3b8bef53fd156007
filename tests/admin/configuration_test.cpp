// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/configuration_test.h"

#include "service/keys/seal_box.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/user_table.h"
#include "tests/admin/world.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A configuration with something in every part.
void fill(World& world)
{
    world.set(u"tokens"_s, object(R"({"maxPerUser":{"enabled":true,"count":7}})"));
    world.set(u"restrictions"_s, object(R"({"readOnly":{"enabled":true,"groups":["ops"]},
                  "ip":{"mode":"allow","allow":[{"range":"127.0.0.0/8","comment":"here"}]}})"));
    world.set(u"global"_s, object(R"({"enforcement":"dry-run"})"));
    world.join(u"alice"_s, u"token-users"_s);
    world.post(u"root"_s, u"/upstreams"_s,
               object(R"({"name":"jira","preset":"jira","baseUrl":"http://127.0.0.1:8080",
                   "publicPaths":[{"methods":["GET"],"path":"/status"}]})"));
    world.token(u"root"_s, u"limited"_s,
                object(R"({"owner":"alice","limits":[".*/rest/.*"],"ipRanges":["10.0.0.0/8"],
                    "readOnly":true,"scheme":"both","expires":"never"})"));
    world.token(u"root"_s, u"shared"_s, {{u"shared"_s, true}});
}

admin::AdminRequest::Credential root()
{
    return World::basic(u"root"_s, u"root-password"_s);
}

QJsonObject exported(World& world, const QString& sealFor = {})
{
    QString path = u"/configuration"_s;
    admin::AdminRequest request = world.request(u"GET"_s, path, {}, {});
    if (!sealFor.isEmpty())
        request.query.append({u"sealFor"_s, sealFor});
    request.credential = root(); // an import that changes passwords ends sessions
    const test::Answer answer = world.send(std::move(request));
    [&] { QVERIFY2(answer.status == 200, answer.body.constData()); }();
    return answer.json;
}

test::Answer import(World& world, const QJsonObject& configuration,
                    const core::Secret& privateKey = {}, const QString& query = {})
{
    QJsonObject body{{u"configuration"_s, configuration}};
    if (!privateKey.isEmpty())
        body.insert(u"privateKey"_s, QString::fromStdString(std::string(privateKey.reveal())));
    return world.askWith(root(), u"POST"_s, u"/configuration"_s + query, body);
}

QJsonObject minimal()
{
    return {{u"format"_s, u"latchkey-configuration"_s}, {u"version"_s, 1}};
}

QJsonObject with(const QString& part, const char* items)
{
    QJsonObject json = minimal();
    json.insert(part, QJsonDocument::fromJson(items).array());
    return json;
}

/// What a policy decides by, but for the numbers that the store gives.
QStringList decisive(const policy::Snapshot& policy)
{
    QStringList lines;
    policy.tokens.forEach([&](const policy::TokenRecord& token) {
        const policy::UserRecord* owner = policy.users.find(token.owner);
        lines.append(
            u"token %1 %2 %3 %4%5%6 %7 %8 %9"_s.arg(QString::fromLatin1(token.id.data(), 12))
                .arg(owner ? QString::fromStdString(owner->name) : u"-"_s)
                .arg(int(token.schemes))
                .arg(token.revoked)
                .arg(token.disabled)
                .arg(token.readOnly)
                .arg(token.expiresAt)
                .arg(QString::fromLatin1(
                    QByteArray(reinterpret_cast<const char*>(token.digest.data()), 32).toHex()))
                .arg(token.extras && token.extras->limits && token.extras->ipRanges));
    });
    policy.users.forEach([&](const policy::UserRecord& user) {
        QStringList groups;
        for (const auto number : user.groups)
            groups.append(QString::fromStdString(policy.groups.find(number)->name));
        lines.append(u"user %1 %2 %3%4 %5"_s
                         .arg(QString::fromStdString(user.name), QString::fromStdString(user.email))
                         .arg(user.administrator)
                         .arg(user.enabled)
                         .arg(groups.join(u',')));
    });
    for (const auto& upstream : policy.upstreams)
        lines.append(u"upstream %1 %2"_s.arg(upstream->upstream.name, upstream->upstream.baseUrl));
    lines.sort();
    return lines;
}

} // namespace

void ConfigurationTest::sealedItComesBackWhole() // EX-47, EX-50
{
    World from;
    fill(from);
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    const QJsonObject document = exported(from, seal.publicText);
    World to; // the same master key: as after a move of the key file
    const test::Answer answer = import(to, document, seal.privateText);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["skipped"_L1].toArray(), QJsonArray());
    QCOMPARE(answer.json["tokens"_L1]["created"_L1].toInt(), 2);
    QCOMPARE(to.policy().settings, from.policy().settings);
    QCOMPARE(decisive(to.policy()), decisive(from.policy()));
    QJsonObject again = exported(to);
    QJsonObject before = exported(from);
    again.remove("exportedAt"_L1);
    before.remove("exportedAt"_L1);
    QCOMPARE(again, before);
}

void ConfigurationTest::itComesBackUnderAnotherMasterKey() // EX-44: values were kept
{
    World from;
    fill(from);
    QString id;
    const core::Secret value = from.token(u"bob"_s, u"bobs"_s, {{u"scheme"_s, u"both"_s}}, &id);
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    const QJsonObject document = exported(from, seal.publicText);
    const auto text = keys::openSeal(
        seal.privateText, QByteArray::fromBase64(document["sealed"_L1].toString().toLatin1()));
    QVERIFY(text);
    // As if the digests had been made under another key.
    QJsonObject secrets =
        QJsonDocument::fromJson(QByteArray::fromStdString(std::string(text->reveal()))).object();
    secrets.insert(u"installation"_s, u"b3RoZXI="_s);
    secrets.insert(u"digests"_s, QJsonObject());
    QJsonObject moved = document;
    moved.insert(u"sealed"_s,
                 QString::fromLatin1(
                     keys::sealFor(seal.publicText,
                                   core::Secret(QJsonDocument(secrets).toJson().toStdString()))
                         ->toBase64()));
    World to;
    QVERIFY2(import(to, moved, seal.privateText).status == 200, "");
    QCOMPARE(
        to.askWith(World::bearer(value), u"GET"_s, u"/me"_s).json["user"_L1]["name"_L1].toString(),
        u"bob"_s);
    QVERIFY2(to.askWith(World::basic(u"bob"_s, u"bob-password"_s), u"GET"_s, u"/me"_s).status
                 == 200,
             "passwords go with it");
}

void ConfigurationTest::noSecretWithoutASeal()
{
    World world;
    fill(world);
    const QByteArray text = QJsonDocument(exported(world)).toJson();
    QVERIFY(!text.contains("argon2"));
    QVERIFY(!text.contains("lku_") && !text.contains("lks_"));
    QVERIFY(!text.contains("digest"));
    const keys::SealKeys seal = keys::generateSealKeys(world.random);
    const QByteArray sealed = QJsonDocument(exported(world, seal.publicText)).toJson();
    QVERIFY(!sealed.contains("argon2") && !sealed.contains("lku_"));
}

void ConfigurationTest::tokensWithoutAValue()
{
    World from;
    fill(from);
    World to;
    const test::Answer answer = import(to, exported(from));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["skipped"_L1].toArray().size(), 2);
    QVERIFY(to.policy().tokens.isEmpty());
    QVERIFY2(import(from, exported(from)).json["tokens"_L1]["unchanged"_L1].toInt() == 2,
             "where they are, they need none");
}

void ConfigurationTest::newTokensGetTheirValueOnce() // EX-29, EX-50
{
    World world;
    const test::Answer answer =
        import(world, with(u"tokens"_s, R"([{"name":"export","owner":"alice","scheme":"both",
            "limits":["[get].*/rest/api/2/issue/JRA.*"],"expires":{"count":3,"unit":"months"}}])"));
    QVERIFY2(answer.status == 200, answer.body.constData());
    const QJsonObject made = answer.json["newTokens"_L1][0].toObject();
    QCOMPARE(made["owner"_L1].toString(), u"alice"_s);
    const core::Secret value(made["secret"_L1].toString().toStdString());
    QVERIFY2(world.askWith(World::bearer(value), u"GET"_s, u"/me"_s).code == u"not_permitted",
             "it works, and its limits hold");
    QVERIFY(world.events().contains(u"token.create root>alice"_s));
}

void ConfigurationTest::checkChangesNothing() // EX-47: try it somewhere else first
{
    World from;
    fill(from);
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    const QJsonObject document = exported(from, seal.publicText);
    World to;
    const test::Answer told = import(to, document, seal.privateText, u"?check=true"_s);
    QVERIFY2(told.status == 200, told.body.constData());
    QCOMPARE(told.json["tokens"_L1]["created"_L1].toInt(), 2);
    QVERIFY(!told.json["settings"_L1].toArray().isEmpty());
    QVERIFY(!told.json.contains("newTokens"_L1));
    QCOMPARE(to.revision(), 0);
    QVERIFY(to.events().filter(u"import"_s).isEmpty());
    QVERIFY(to.policy().tokens.isEmpty() && to.policy().upstreams.empty());
}

void ConfigurationTest::everythingThatIsWrongAtOnce()
{
    World world;
    QJsonObject json = minimal();
    json.insert(u"settings"_s, object(R"({"tokens":{"maximum":1},"colours":{}})"));
    json.insert(u"groups"_s, QJsonDocument::fromJson(R"([{"name":"a,b"}])").array());
    json.insert(u"users"_s,
                QJsonDocument::fromJson(R"([{"name":"carol","email":"no mail","password":"x"},7])")
                    .array());
    json.insert(u"upstreams"_s, QJsonDocument::fromJson(R"([{"name":"u"}])").array());
    json.insert(u"tokens"_s,
                QJsonDocument::fromJson(R"([{"id":"short","name":"t","owner":"alice"},
                    {"name":"u","owner":"alice","limits":["["]}])")
                    .array());
    json.insert(u"extras"_s, 1);
    const test::Answer answer = import(world, json);
    QCOMPARE(answer.status, 422);
    for (const QString& expected :
         {u"groups[0].name:"_s, u"users[0].email:"_s, u"users[0].password:unknown_field"_s,
          u"users[1]:wrong_type"_s, u"upstreams[0].baseUrl:required"_s, u"tokens[0].id:not_an_id"_s,
          u"tokens[1].limits[0]"_s, u"extras:unknown_field"_s})
        QVERIFY2(answer.errors().contains(expected),
                 qPrintable(expected + u" in "_s + answer.errors()));
    const test::Answer names =
        import(world, with(u"users"_s, R"([{"name":"carol","groups":["nobody"]}])"));
    QCOMPARE(names.errors(), u"users[0].groups[0]:unknown_group"_s);
    QCOMPARE(import(world, {{u"format"_s, u"other"_s}, {u"version"_s, 2}}).errors(),
             u"format:unknown_value version:unknown_value"_s);
    QCOMPARE(import(world, with(u"tokens"_s, R"([{"name":"n","owner":"zoe"}])")).errors(),
             u"tokens[\"n\"].owner:unknown_user"_s);
    QCOMPARE(world.revision(), 0);
}

void ConfigurationTest::oneChangeOrNone()
{
    World world;
    QJsonObject json = with(u"groups"_s, R"([{"name":"fresh"}])");
    json.insert(u"users"_s, QJsonDocument::fromJson(R"([{"name":"carol"}])").array());
    world.recordFails = true;
    QCOMPARE(import(world, json).status, 503);
    QCOMPARE(world.revision(), 0);
    world.recordFails = false;
    QCOMPARE(world.get(u"root"_s, u"/users/carol"_s).status, 404);
    QCOMPARE(import(world, json).status, 200);
    QCOMPARE(world.revision(), 1);
    QCOMPARE(world.published.size(), 1);
}

void ConfigurationTest::whatIsThereIsChangedAndNothingIsDeleted()
{
    World world;
    const test::Answer answer = import(
        world, with(u"users"_s, R"([{"name":"alice","email":"a@example.org","groups":["ops"]}])"));
    QCOMPARE(answer.json["users"_L1],
             QJsonValue(QJsonObject{{u"created"_s, 0}, {u"changed"_s, 1}, {u"unchanged"_s, 0}}));
    QCOMPARE(world.get(u"root"_s, u"/users/alice"_s).json["groups"_L1].toArray(),
             QJsonArray{u"ops"_s});
    QCOMPARE(world.get(u"root"_s, u"/users"_s).json["total"_L1].toInt(), 3);
    QVERIFY2(world.askWith(World::basic(u"alice"_s, u"alice-password"_s), u"GET"_s, u"/me"_s).status
                 == 200,
             "a password that the file doesn't hold stays");
}

void ConfigurationTest::twiceIsOnce()
{
    World from;
    fill(from);
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    const QJsonObject document = exported(from, seal.publicText);
    World to;
    QCOMPARE(import(to, document, seal.privateText).status, 200);
    const test::Answer again = import(to, document, seal.privateText);
    QCOMPARE(again.status, 200);
    for (const char* part : {"groups", "users", "upstreams", "tokens"}) {
        const QJsonValue counts = again.json[QLatin1StringView(part)];
        QVERIFY2(counts["created"_L1].toInt() == 0 && counts["changed"_L1].toInt() == 0, part);
    }
    QCOMPARE(again.json["settings"_L1].toArray(), QJsonArray());
}

void ConfigurationTest::secureModeIsRespected() // EX-42, EX-43
{
    World from;
    QString id;
    from.token(u"alice"_s, u"one"_s, {}, &id);
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    QJsonObject document = exported(from, seal.publicText);
    World to;
    to.enterSecureMode();
    QCOMPARE(import(to, document, seal.privateText).json["tokens"_L1]["created"_L1].toInt(), 1);
    QVERIFY2(store::SealedSecretTable(*to.database).count().value() == 0, "no value is kept");
    QJsonArray tokens = document["tokens"_L1].toArray();
    QJsonObject token = tokens[0].toObject();
    token.insert(u"name"_s, u"other"_s);
    document.insert(u"tokens"_s, QJsonArray{token});
    const test::Answer edited = import(to, document, seal.privateText);
    QCOMPARE(edited.json["skipped"_L1][0]["name"_L1].toString(), u"other"_s);
    QCOMPARE(to.get(u"root"_s, u"/tokens/"_s + id).json["name"_L1].toString(), u"one"_s);
    QVERIFY2(to.policy().settings.secureMode.active, "no file leaves Secure Mode");
}

void ConfigurationTest::theLastAdministratorStays()
{
    World world;
    const test::Answer answer = import(
        world,
        with(u"users"_s, R"([{"name":"root","email":"root@example.org","administrator":false}])"));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code, u"last_administrator"_s);
    QVERIFY(world.get(u"root"_s, u"/me"_s).json["user"_L1]["administrator"_L1].toBool());
}

void ConfigurationTest::newPasswordsEndSessions()
{
    World from;
    from.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"password"_s, u"battery staple"_s}});
    const keys::SealKeys seal = keys::generateSealKeys(from.random);
    const QJsonObject document = exported(from, seal.publicText);
    World to;
    QCOMPARE(to.get(u"alice"_s, u"/me"_s).status, 200);
    QCOMPARE(import(to, document, seal.privateText).status, 200);
    QCOMPARE(to.get(u"alice"_s, u"/me"_s).status, 401);
    QCOMPARE(to.askWith(World::basic(u"alice"_s, u"battery staple"_s), u"GET"_s, u"/me"_s).status,
             200);
}

void ConfigurationTest::notWhileAChangeWaits() // N12
{
    World world;
    test::Extra extra;
    extra.ifMatch = u"*"_s;
    world.ask(u"root"_s, u"PUT"_s, u"/settings/global?confirmWithin=60"_s,
              {{u"passwordBasic"_s, u"deny"_s}}, extra);
    QCOMPARE(import(world, with(u"groups"_s, R"([{"name":"fresh"}])")).code,
             u"confirmation_pending"_s);
}

void ConfigurationTest::keys_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("another key") << 0;
    QTest::newRow("the public key") << 1;
    QTest::newRow("changed in between") << 2;
    QTest::newRow("something else was sealed") << 3;
}

void ConfigurationTest::keys()
{
    QFETCH(int, which);
    World world;
    keys::SealKeys seal = keys::generateSealKeys(world.random);
    QJsonObject document = exported(world, seal.publicText);
    if (which == 0)
        seal = keys::generateSealKeys(world.random);
    if (which == 1)
        seal.privateText = core::Secret(seal.publicText.toStdString());
    QByteArray box = QByteArray::fromBase64(document["sealed"_L1].toString().toLatin1());
    if (which == 2)
        box[40] = char(box[40] ^ 1);
    if (which == 3)
        box = *keys::sealFor(seal.publicText, core::Secret("{}"));
    document.insert(u"sealed"_s, QString::fromLatin1(box.toBase64()));
    QCOMPARE(import(world, document, seal.privateText).errors(), u"privateKey:not_a_key"_s);
    admin::AdminRequest request = world.request(u"GET"_s, u"/configuration"_s, {}, {});
    request.query.append({u"sealFor"_s, u"lkseal-public-1:AAAA"_s});
    request.credential = World::bearer(world.session(u"root"_s));
    QCOMPARE(world.send(std::move(request)).errors(), u"sealFor:not_a_key"_s);
}

void ConfigurationTest::recordedAndForAdministrators()
{
    World world;
    exported(world);
    QCOMPARE(world.events().front(), u"configuration.export root"_s);
    import(world, minimal());
    QVERIFY(world.events().contains(u"configuration.import root"_s));
    QCOMPARE(world.get(u"alice"_s, u"/configuration"_s).code, u"administrators_only"_s);
    QCOMPARE(world.post(u"alice"_s, u"/configuration"_s, {{u"configuration"_s, minimal()}}).code,
             u"administrators_only"_s);
    world.recordFails = true;
    QVERIFY2(world.askWith(root(), u"GET"_s, u"/configuration"_s).status == 503,
             "what can't be recorded is not given away");
}
