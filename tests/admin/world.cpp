// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/world.h"

#include "service/directory/password_hash.h"
#include "service/store/group_table.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace test {
namespace {

constexpr directory::PasswordCost cheap{1, 8192};

[[noreturn]] void giveUp(const QString& why)
{
    qFatal("%s", qPrintable(why));
}

} // namespace

QString Answer::errors() const
{
    QStringList lines;
    const QJsonArray list = json["errors"_L1].toArray();
    for (const QJsonValue& error : list)
        lines.append(error["field"_L1].toString() + u':' + error["code"_L1].toString());
    return lines.join(u' ');
}

World::World()
    : database(openStore())
    , directory(*database, clock, cheap, {1, 16})
    , sessions(*database, clock, random, core::Secret(std::string(32, 'x')))
    , load([]() -> core::Result<policy::SnapshotPtr> {
        return core::Error{core::Error::Code::Unavailable, u"The test has no loader."_s};
    })
    , changes(changeParts(), firstPolicy())
    , authenticator({changes, sessions, directory, lockout, hasher, clock})
    , services{*database, changes, authenticator, directory, sessions, setupCode,
               lockout,   hasher,  sealer,        clock,     random}
    , query(*database, clock)
    , verification(*database, auditKey)
    , router(services,
             {[this] {
                  admin::ProgramFacts facts;
                  facts.version = u"1.2.3"_s;
                  facts.startedAt = clock.now();
                  facts.workers = 2;
                  facts.gateway = {{u"0.0.0.0:443"_s, true}, {u"127.0.0.1:8462"_s, false}};
                  facts.admin = {u"127.0.0.1:8460"_s};
                  facts.node = 0;
                  return facts;
              },
              {&query, &verification},
              {rates, lockout}})
{ }

std::unique_ptr<store::Database> World::openStore()
{
    auto opened = store::Database::open(store::Location::sqlite(folder.filePath(u"latchkey.db"_s)),
                                        store::Database::Mode::MayCreate);
    if (!opened)
        giveUp(opened.error().message);
    if (const auto version = store::migrate(**opened, clock.now()); !version)
        giveUp(version.error().message);
    return *std::move(opened);
}

policy::SnapshotPtr World::firstPolicy()
{
    policy::Changes all;
    auto transaction = store::Transaction::begin(*database);
    for (const QString& name : {u"token-users"_s, u"ops"_s})
        all.groups.push_back(store::GroupTable(*database).insert({0, name, {}, 0, 0}).value());
    store::UserTable users(*database);
    for (const QString& name : {u"root"_s, u"alice"_s, u"bob"_s}) {
        domain::User user;
        user.name = name;
        user.email = name + u"@example.org"_s;
        user.administrator = name == u"root";
        all.users.push_back(users.insert(user, clock.now()).value());
        const auto phc =
            directory::hashPassword(core::Secret((name + u"-password"_s).toStdString()), cheap);
        if (!phc || !users.setPasswordHash(all.users.back().id, *phc))
            giveUp(u"no password"_s);
    }
    if (!transaction || !transaction->commit())
        giveUp(u"no commit"_s);
    policy::Compiled compiled = policy::apply(policy::Snapshot{}, all);
    if (!compiled)
        giveUp(compiled.problems.front().message);
    return compiled.snapshot;
}

admin::AdminChange::Parts World::changeParts()
{
    return {*database,
            clock,
            ids,
            [this](std::span<const store::AuditEvent> events) -> core::Status {
                if (recordFails)
                    return core::Error{core::Error::Code::Unavailable, u"The test refuses."_s};
                return auditEvents.record(*database, events);
            },
            [this] { return load(); },
            [this](const policy::SnapshotPtr& snapshot) -> core::Result<admin::Published> {
                published.append(snapshot);
                if (publishFails)
                    return core::Error{core::Error::Code::Unavailable, u"One worker is late."_s};
                return admin::Published{2, 800};
            }};
}

admin::AdminRequest World::request(const QString& method, const QString& path,
                                   const QJsonObject& body, const Extra& extra) const
{
    admin::AdminRequest request;
    request.method = method;
    request.path = u"/api/v1"_s + path.section(u'?', 0, 0);
    const QStringList pairs = path.section(u'?', 1).split(u'&', Qt::SkipEmptyParts);
    for (const QString& pair : pairs)
        request.query.append({pair.section(u'=', 0, 0), pair.section(u'=', 1)});
    if (!body.isEmpty())
        request.body =
            core::Secret(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString());
    request.contentType = body.isEmpty() ? QString() : extra.contentType;
    request.ifMatch = extra.ifMatch;
    request.idempotencyKey = extra.idempotencyKey;
    request.accept = extra.accept;
    request.repeatedField = extra.repeatedField;
    request.peer = domain::IpAddress::parse(extra.peer).value();
    return request;
}

World::~World()
{
    verification.stop(); // before the router, which gets their answers
    query.stop();
}

Answer World::send(admin::AdminRequest request)
{
    request.decision = ids.next(core::toMilliseconds(clock.now()));
    std::optional<admin::AdminResponse> response;
    router.handle(std::move(request), [&](admin::AdminResponse r) { response = std::move(r); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(response, 10'000); }();
    Answer answer;
    if (!response)
        return answer;
    answer.status = response->status;
    answer.body = response->body;
    answer.reason = response->reason;
    answer.actor = response->actor;
    const policy::StageMarks stages = response->stages.value_or(policy::StageMarks());
    for (std::size_t i = 0; i < policy::stageCount; ++i)
        answer.stages += "nPFS"[static_cast<int>(stages.verdict(static_cast<policy::Stage>(i)))];
    for (const auto& [name, value] : response->headers)
        answer.headers.insert(name, value);
    answer.json = QJsonDocument::fromJson(response->body).object();
    if (response->contentType == "application/problem+json")
        answer.code = answer.json["type"_L1].toString().section(u':', -1);
    return answer;
}

Answer World::askWith(const admin::AdminRequest::Credential& credential, const QString& method,
                      const QString& path, const QJsonObject& body, const Extra& extra)
{
    admin::AdminRequest made = request(method, path, body, extra);
    made.credential = credential;
    return send(std::move(made));
}

Answer World::ask(const QString& who, const QString& method, const QString& path,
                  const QJsonObject& body, const Extra& extra)
{
    if (who.isEmpty())
        return send(request(method, path, body, extra));
    return askWith(bearer(session(who)), method, path, body, extra);
}

Answer World::edit(const QString& who, const QString& method, const QString& path,
                   const QJsonObject& body)
{
    Extra extra;
    extra.ifMatch = get(u"root"_s, path).etag();
    return ask(who, method, path, body, extra);
}

admin::AdminRequest::Credential World::bearer(const core::Secret& secret)
{
    admin::AdminRequest::Credential credential;
    credential.kind = admin::AdminRequest::Credential::Kind::Bearer;
    credential.secret = secret;
    return credential;
}

admin::AdminRequest::Credential World::basic(const QString& user, const QString& secret)
{
    admin::AdminRequest::Credential credential;
    credential.kind = admin::AdminRequest::Credential::Kind::Basic;
    credential.user = user;
    credential.secret = core::Secret(secret.toStdString());
    return credential;
}

core::Secret World::session(const QString& who)
{
    Kept& kept = m_sessions[who];
    const bool old = clock.now() - kept.since > std::chrono::minutes{30};
    if (kept.text.isEmpty() || old) {
        const Answer answer =
            post({}, u"/session"_s, {{u"username"_s, who}, {u"password"_s, who + u"-password"_s}});
        if (answer.status != 200)
            giveUp(u"no session for "_s + who + u": "_s + QString::fromUtf8(answer.body));
        kept = {core::Secret(answer.json["session"_L1].toString().toStdString()), clock.now()};
    }
    return kept.text;
}

void World::set(const QString& page, const QJsonObject& members)
{
    const Answer answer = edit(u"root"_s, u"PUT"_s, u"/settings/"_s + page, members);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

core::Secret World::token(const QString& who, const QString& name, QJsonObject members, QString* id)
{
    members.insert(u"name"_s, name);
    const Answer answer = post(who, u"/tokens"_s, members);
    [&] { QVERIFY2(answer.status == 201, answer.body.constData()); }();
    if (id)
        *id = answer.json["token"_L1]["id"_L1].toString();
    return core::Secret(answer.json["secret"_L1].toString().toStdString());
}

void World::join(const QString& user, const QString& group)
{
    const Answer answer =
        edit(u"root"_s, u"PATCH"_s, u"/users/"_s + user, {{u"groups"_s, QJsonArray{group}}});
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void World::enterSecureMode()
{
    const admin::Caller root{admin::Caller::Via::Local, 0, u"root"_s, true, {}, {}};
    const auto outcome =
        changes.apply(root, {}, [&](admin::ChangeDraft& draft) -> std::optional<api::Problem> {
            domain::Settings settings = policy().settings;
            settings.secureMode.active = true;
            draft.policy.settings = settings;
            return std::nullopt;
        });
    QVERIFY(!outcome.refused);
}

QStringList World::events()
{
    audit::Search search;
    search.filter.kinds = {store::AuditKind::Change, store::AuditKind::Session};
    QFuture<core::Result<audit::AuditPage>> page = query.page(search, {}, 200);
    page.waitForFinished();
    const core::Result<audit::AuditPage> found = page.result();
    QStringList lines;
    for (const store::AuditEvent& event : found.value().items) {
        QString line = event.target + u' ' + event.actor;
        if (!event.onBehalfOf.isEmpty())
            line += u'>' + event.onBehalfOf;
        lines.append(line);
    }
    return lines;
}

qint64 World::revision()
{
    return policy().revision;
}

} // namespace test
