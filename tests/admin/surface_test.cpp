// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/surface_test.h"

#include "common/api/routes.h"
#include "service/store/node_table.h"
#include "service/store/transaction.h"
#include "tests/admin/world.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject document(World& world)
{
    return world.get({}, u"/openapi.json"_s).json;
}

/// The names of the schemas that a value refers to, at any depth.
void collectReferences(const QJsonValue& value, QStringList& names)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            collectReferences(item, names);
        return;
    }
    const QJsonObject members = value.toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        if (member.key() == u"$ref")
            names.append(member.value().toString().section(u'/', -1));
        collectReferences(member.value(), names);
    }
}

/// What a member of an answer misses of its schema's required members.
QStringList missing(const QJsonObject& schemas, const QString& schema, const QJsonObject& answer)
{
    QStringList names;
    const QJsonArray required = schemas[schema]["required"_L1].toArray();
    for (const QJsonValue& name : required) {
        if (!answer.contains(name.toString()))
            names.append(schema + u'.' + name.toString());
    }
    return names;
}

QByteArrayList messages;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    messages.append(text.toUtf8());
}

} // namespace

void SurfaceTest::documentHoldsEveryRoute()
{
    World world;
    const QJsonObject paths = document(world)["paths"_L1].toObject();
    qsizetype documented = 0;
    for (const QJsonValue& path : paths)
        documented += path.toObject().size();
    QCOMPARE(documented, static_cast<qsizetype>(api::routes().size()));
    for (const api::Route& route : api::routes()) {
        const QJsonObject operation = paths[route.path][QString(route.method).toLower()].toObject();
        QVERIFY2(!operation.isEmpty(), route.id.data());
        QCOMPARE(operation["operationId"_L1].toString(), QString(route.id));
        QVERIFY(operation["responses"_L1].toObject().contains(QString::number(route.success)));
        const qsizetype parameters = QString(route.path).count(u'{');
        qsizetype inPath = 0;
        const QJsonArray list = operation["parameters"_L1].toArray();
        for (const QJsonValue& parameter : list)
            inPath += parameter["in"_L1].toString() == u"path" ? 1 : 0;
        QCOMPARE(inPath, parameters);
    }
}

void SurfaceTest::everyReferenceLeadsSomewhere()
{
    World world;
    const QJsonObject json = document(world);
    QCOMPARE(json["openapi"_L1].toString(), u"3.1.0"_s);
    QCOMPARE(json["info"_L1]["version"_L1].toString(), u"1.2.3"_s);
    const QJsonObject schemas = json["components"_L1]["schemas"_L1].toObject();
    QStringList names;
    collectReferences(json, names);
    QVERIFY(names.size() > 40);
    for (const QString& name : std::as_const(names))
        QVERIFY2(schemas.contains(name), qPrintable(name));
}

void SurfaceTest::answersHaveTheirRequiredMembers()
{
    World world;
    const QJsonObject schemas = document(world)["components"_L1]["schemas"_L1].toObject();
    QString id;
    world.token(u"root"_s, u"t"_s, {}, &id);
    world.post(u"root"_s, u"/upstreams"_s,
               object(R"({"name":"u","baseUrl":"http://127.0.0.1:1"})"));
    const auto answers = [&](const QString& path) { return world.get(u"root"_s, path).json; };
    QStringList absent;
    absent += missing(schemas, u"Status"_s, answers(u"/status"_s));
    absent += missing(schemas, u"AuditVerification"_s, answers(u"/audit/verification"_s));
    absent += missing(schemas, u"Me"_s, answers(u"/me"_s));
    absent += missing(schemas, u"TokenList"_s, answers(u"/tokens"_s));
    absent += missing(schemas, u"Token"_s, answers(u"/tokens/"_s + id));
    absent += missing(schemas, u"TokenChoices"_s, answers(u"/tokens/choices"_s));
    absent += missing(schemas, u"TokenCounts"_s, answers(u"/tokens/counts"_s));
    absent += missing(schemas, u"TokenUsageList"_s, answers(u"/tokens/usage"_s));
    absent += missing(schemas, u"UserList"_s, answers(u"/users"_s));
    absent += missing(schemas, u"User"_s, answers(u"/users/alice"_s));
    absent += missing(schemas, u"GroupList"_s, answers(u"/groups"_s));
    absent += missing(schemas, u"Group"_s, answers(u"/groups/ops"_s));
    absent += missing(schemas, u"UpstreamList"_s, answers(u"/upstreams"_s));
    absent += missing(schemas, u"Upstream"_s, answers(u"/upstreams/u"_s));
    absent += missing(schemas, u"AuditList"_s, answers(u"/audit"_s));
    absent += missing(schemas, u"AuditRow"_s, answers(u"/audit"_s)["items"_L1][0].toObject());
    absent += missing(
        schemas, u"Session"_s,
        world.post({}, u"/session"_s, object(R"({"username":"bob","password":"bob-password"})"))
            .json);
    absent += missing(schemas, u"TokenWithSecret"_s,
                      world.post(u"root"_s, u"/tokens"_s, {{u"name"_s, u"n"_s}}).json);
    absent += missing(schemas, u"Problem"_s, answers(u"/users/nobody"_s));
    absent += missing(schemas, u"Effective"_s,
                      world.ask(u"root"_s, u"DELETE"_s, u"/tokens/"_s + id).json);
    QCOMPARE(absent, QStringList());
}

void SurfaceTest::theStatusTellsWhoSharesTheStore()
{
    World world;
    const auto nodes = [&](const QString& who) {
        return world.get(who, u"/status"_s).json["nodes"_L1];
    };
    QCOMPARE(nodes(u"root"_s).toArray().size(), 1); // the one that answers, which reported nothing
    QCOMPARE(nodes(u"root"_s)[0]["here"_L1], QJsonValue(true));
    QVERIFY(!nodes(u"alice"_s).isArray()); // how it is built is for those who run it
    const core::Timestamp now = world.clock.now();
    auto transaction = store::Transaction::begin(*world.database);
    QVERIFY(transaction);
    store::NodeTable table(*world.database);
    QVERIFY(table.put({0, u"0.9.0"_s, now - 1h, now - 1h})); // what it was before
    QVERIFY(table.put({1, u"1.2.4"_s, now - 1h, now - 29s}));
    QVERIFY(table.put({2, u"1.2.3"_s, now - 1h, now - 30s})); // killed
    QVERIFY(table.put({3, u"1.0.0"_s, now - 72h, now - 25h})); // taken down for good
    QVERIFY(transaction->commit());
    const QJsonArray all = nodes(u"root"_s).toArray();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0]["version"_L1].toString(), u"1.2.3"_s);
    QCOMPARE(all[1]["version"_L1].toString(), u"1.2.4"_s);
    QCOMPARE(all[1]["seenAt"_L1].toString(), core::toIsoText(now - 29s));
    QCOMPARE(all[1]["here"_L1], QJsonValue(false));
    const QList<bool> answering{all[0]["answering"_L1].toBool(), all[1]["answering"_L1].toBool(),
                                all[2]["answering"_L1].toBool()};
    QCOMPARE(answering, (QList<bool>{true, true, false}));
}

void SurfaceTest::auditListAndOne()
{
    World world;
    world.token(u"root"_s, u"t"_s, {{u"owner"_s, u"alice"_s}});
    world.set(u"global"_s, {{u"enforcement"_s, u"dry-run"_s}});
    const test::Answer list = world.get(u"root"_s, u"/audit?kind=change"_s);
    QCOMPARE(list.status, 200);
    const QJsonArray items = list.json["items"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["target"_L1].toString(), u"settings.change"_s);
    QCOMPARE(items[0]["details"_L1]["before"_L1]["enforcement"_L1].toString(), u"on"_s);
    QCOMPARE(items[0]["details"_L1]["after"_L1]["enforcement"_L1].toString(), u"dry-run"_s);
    QCOMPARE(items[1]["actor"_L1].toString(), u"root"_s); // RE-23
    QCOMPARE(items[1]["onBehalfOf"_L1].toString(), u"alice"_s);
    QCOMPARE(items[1]["address"_L1].toString(), u"127.0.0.1"_s);

    const QString decision = items[1]["decision"_L1].toString();
    const test::Answer one = world.get(u"root"_s, u"/audit/"_s + decision);
    QCOMPARE(one.status, 200);
    QCOMPARE(one.json, items[1].toObject());
    QCOMPARE(
        world.get(u"root"_s, u"/audit?kind=change&owner=alice"_s).json["items"_L1].toArray().size(),
        1);
    QVERIFY(world.get(u"root"_s, u"/audit?kind=calls"_s)
                .json["errors"_L1][0]["message"_L1]
                .toString()
                .contains(u"call, change, session, administration"_s));
    QCOMPARE(world.get(u"root"_s, u"/audit?kind=change&outcome=denied"_s)
                 .json["items"_L1]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(
        world.get(u"root"_s, u"/audit?kind=change&status=4xx"_s).json["items"_L1].toArray().size(),
        0);
    QCOMPARE(world.get(u"root"_s, u"/audit?kind=change&withToken=false&slowerThan=100"_s)
                 .json["items"_L1]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(world.get(u"root"_s, u"/audit?withToken=perhaps&slowerThan=0"_s).status, 422);
}

void SurfaceTest::auditExport()
{
    World world;
    world.token(u"root"_s, u"t"_s);
    for (const QString& format : {u"csv"_s, u"jsonl"_s}) {
        admin::AdminRequest request =
            world.request(u"GET"_s, u"/audit/export?kind=change&format="_s + format, {}, {});
        request.credential = World::bearer(world.session(u"root"_s));
        request.accept = u"text/csv"_s;
        std::optional<admin::AdminResponse> response;
        world.router.handle(request, [&](admin::AdminResponse r) { response = std::move(r); });
        QVERIFY(response && response->nextPart);
        QByteArray all;
        bool ended = false;
        while (!ended) {
            std::optional<core::Result<QByteArray>> part;
            response->nextPart([&](core::Result<QByteArray> p) { part = std::move(p); });
            QTRY_VERIFY(part);
            QVERIFY(*part);
            ended = (*part)->isEmpty();
            all += **part;
        }
        QVERIFY2(all.contains("token.create"), all.constData());
        QCOMPARE(response->contentType.startsWith(format == u"csv" ? "text/csv"
                                                                   : "application/x-ndjson"),
                 true);
    }
}

void SurfaceTest::statistics()
{
    World world;
    const test::Answer answer = world.get(
        u"root"_s, u"/statistics?from=2027-01-01T00:00:00Z&to=2027-02-01T00:00:00Z&bucket=1d"_s);
    QVERIFY2(answer.status == 200, answer.body.constData());
    for (const QLatin1StringView member : {"buckets"_L1, "reasons"_L1, "busiest"_L1})
        QVERIFY(answer.json[member].isArray());
    QCOMPARE(world
                 .get(u"root"_s,
                      u"/statistics?from=2027-01-01T00:00:00Z&to=2027-02-01T00:00:00Z&bucket=1s"_s)
                 .errors(),
             u"bucket:not_a_duration"_s);
}

void SurfaceTest::explainsAVerdict()
{
    World world;
    world.post(u"root"_s, u"/upstreams"_s,
               object(R"({"name":"api","baseUrl":"http://127.0.0.1:1"})"));
    const core::Secret token =
        world.token(u"alice"_s, u"t"_s, object(R"({"scheme":"both","limits":["[get]/rest/.*"]})"));
    const QString text = QString::fromStdString(std::string(token.reveal()));
    QJsonObject question{{u"scheme"_s, u"bearer"_s},
                         {u"credential"_s, text},
                         {u"method"_s, u"GET"_s},
                         {u"url"_s, u"http://127.0.0.1/rest/issue?x=1"_s},
                         {u"clientAddress"_s, u"127.0.0.1"_s}};
    const test::Answer allowed = world.post(u"root"_s, u"/explain"_s, question);
    QVERIFY2(allowed.json["allowed"_L1].toBool(), allowed.body.constData());
    QCOMPARE(allowed.json["user"_L1].toString(), u"alice"_s);
    QCOMPARE(allowed.json["upstream"_L1].toString(), u"api"_s);
    QVERIFY(allowed.json["stages"_L1].toArray().size() > 10);

    question.insert(u"method"_s, u"POST"_s);
    const test::Answer denied = world.post(u"root"_s, u"/explain"_s, question);
    QVERIFY(!denied.json["allowed"_L1].toBool());
    QCOMPARE(denied.json["reason"_L1].toString(), u"limit_not_matched"_s);
    QVERIFY(!denied.json["explanation"_L1].toString().isEmpty());
    QVERIFY2(!denied.body.contains(text.toUtf8()), "an explanation holds no credential");
}

void SurfaceTest::explainsByTokenId()
{
    World world;
    world.post(u"root"_s, u"/upstreams"_s,
               object(R"({"name":"api","baseUrl":"http://127.0.0.1:1"})"));
    QString id;
    const core::Secret token = world.token(u"alice"_s, u"t"_s, {}, &id);
    const QJsonObject question{
        {u"scheme"_s, u"basic"_s}, {u"tokenId"_s, id}, {u"url"_s, u"/rest"_s}};
    const test::Answer answer = world.post(u"root"_s, u"/explain"_s, question);
    QVERIFY2(answer.json["allowed"_L1].toBool(), answer.body.constData());
    QCOMPARE(answer.json["tokenId"_L1].toString(), id);
    world.post(u"alice"_s, u"/tokens/"_s + id + u"/revoke"_s);
    QCOMPARE(world.post(u"root"_s, u"/explain"_s, question).json["reason"_L1].toString(),
             u"token_revoked"_s);
    QCOMPARE(
        world
            .post(
                u"root"_s, u"/explain"_s,
                {{u"scheme"_s, u"basic"_s}, {u"tokenId"_s, u"000000000000"_s}, {u"url"_s, u"/"_s}})
            .status,
        404);
}

void SurfaceTest::explainingMovesNoCounter()
{
    World world;
    const QJsonObject question{{u"scheme"_s, u"bearer"_s},
                               {u"credential"_s, u"wrong"_s},
                               {u"url"_s, u"/rest"_s},
                               {u"clientAddress"_s, u"192.0.2.1"_s}};
    for (int i = 0; i < 20; ++i)
        QVERIFY(!world.post(u"root"_s, u"/explain"_s, question).json["allowed"_L1].toBool());
    QCOMPARE(world.lockout.entryCount(), std::size_t{0});
}

void SurfaceTest::explainProblems()
{
    World world;
    const test::Answer answer = world.post(
        u"root"_s, u"/explain"_s,
        object(R"({"scheme":"digest","method":"BREW","clientAddress":"10","headers":{"a":1}})"));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errors(),
             u"scheme:unknown_value url:required method:unknown_value clientAddress:not_an_address "
             "headers.a:wrong_type"_s);
    QCOMPARE(
        world.post(u"root"_s, u"/explain"_s, object(R"({"scheme":"bearer","url":"/"})")).errors(),
        u"credential:required"_s);
}

/// A value that somebody knows must not be in the store's files, the audit log, or a message.
void SurfaceTest::noSecretIsFoundAnywhere()
{
    messages.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    QByteArrayList secrets{"canary-password-1", "canary-password-2", "canary-guess"};
    {
        World world;
        QLoggingCategory::setFilterRules(u"latchkey.*=true"_s);
        const auto keep = [&](const core::Secret& secret) {
            secrets.append(
                QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())));
        };
        world.post(u"root"_s, u"/users"_s,
                   object(R"({"name":"carol","password":"canary-password-1"})"));
        world.edit(u"root"_s, u"PATCH"_s, u"/users/carol"_s,
                   object(R"({"password":"canary-password-2"})"));
        world.askWith(World::basic(u"carol"_s, u"canary-guess"_s), u"GET"_s, u"/me"_s);
        world.post({}, u"/session"_s, object(R"({"username":"carol","password":"canary-guess"})"));
        keep(world.session(u"alice"_s));
        QString id;
        test::Extra extra;
        extra.idempotencyKey = u"canary"_s;
        const test::Answer made =
            world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"t"_s}}, extra);
        keep(core::Secret(made.json["secret"_L1].toString().toStdString()));
        id = made.json["token"_L1]["id"_L1].toString();
        const test::Answer rotated =
            world.post(u"alice"_s, u"/tokens/"_s + id + u"/rotate"_s, {{u"overlap"_s, u"1h"_s}});
        keep(core::Secret(rotated.json["secret"_L1].toString().toStdString()));
        QCOMPARE(world
                     .post(u"alice"_s, u"/tokens/"_s + id + u"/reveal"_s,
                           {{u"password"_s, u"alice-password"_s}})
                     .status,
                 200);
        world.publishFails = true;
        world.recordFails = true;
        world.post(u"alice"_s, u"/tokens"_s, {{u"name"_s, u"u"_s}});

        const QByteArray log =
            QJsonDocument(world.get(u"root"_s, u"/audit?limit=1000"_s).json).toJson();
        for (const QByteArray& secret : std::as_const(secrets))
            QVERIFY2(!log.contains(secret), "in the audit log");
        QDirIterator files(world.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++seen;
            for (const QByteArray& secret : std::as_const(secrets))
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(seen >= 1);
    }
    qInstallMessageHandler(before);
    QVERIFY2(secrets.size() == 6 && secrets.back().size() == 66, "the canaries are alive");
    const QByteArray said = messages.join('\n');
    QVERIFY2(said.contains("could not be recorded"), "messages are captured");
    for (const QByteArray& secret : std::as_const(secrets))
        QVERIFY2(!said.contains(secret), "in a message");
}
