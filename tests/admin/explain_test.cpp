// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/explain_test.h"

#include "service/admin/explain_handler.h"
#include "tests/admin/world.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Reason;
using policy::AuthMethod;
using test::World;

namespace {

/// A world with an upstream and a token of alice's.
struct Scene : World
{
    QString id;
    core::Secret secret;
    admin::ExplainHandler handler{services, {rates, lockout}};

    Scene()
    {
        post(u"root"_s, u"/upstreams"_s,
             {{u"name"_s, u"api"_s},
              {u"baseUrl"_s, u"http://127.0.0.1:1"_s},
              {u"passwords"_s, u"local"_s}});
        secret =
            token(u"alice"_s, u"t"_s,
                  {{u"scheme"_s, u"both"_s}, {u"limits"_s, QJsonArray{u"[get]/rest/.*"_s}}}, &id);
    }

    [[nodiscard]] store::AuditEvent row(Reason reason, AuthMethod method = AuthMethod::None) const
    {
        store::AuditEvent event;
        event.reason = reason;
        event.authMethod = static_cast<std::uint8_t>(method);
        event.method = u"POST"_s;
        event.target = u"/rest/x?a=b"_s;
        event.upstream = u"api"_s;
        event.address = domain::IpAddress::parse("127.0.0.1");
        if (method == AuthMethod::Token) {
            event.tokenId = id;
            event.owner = u"alice"_s;
            event.actor = u"alice"_s;
        }
        return event;
    }
    [[nodiscard]] QJsonObject trace(const store::AuditEvent& event) const
    {
        return handler.traceOf(event);
    }
};

QString todayOf(const QJsonObject& trace)
{
    return trace["today"_L1].isNull() ? u"null"_s : trace["today"_L1]["reason"_L1].toString();
}

/// What remarks of an answer say.
QString inEnglish(const QJsonArray& json)
{
    domain::Remarks remarks;
    for (const QJsonValue& value : json) {
        const auto kind = domain::remarkFromCode(value["code"_L1].toString().toStdString());
        if (!kind)
            return u"unknown: "_s + value["code"_L1].toString();
        domain::Remark& remark = remarks.emplace_back(domain::Remark{*kind, {}});
        for (const QJsonValue& part : value["values"_L1].toArray())
            remark.values.push_back(part.toString().toStdString());
    }
    return QString::fromStdString(domain::text(remarks));
}

} // namespace

void ExplainTest::theDecidingStageIsTold_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<AuthMethod>("method");
    QTest::addColumn<QString>("stage");
    const auto row = [](Reason reason, AuthMethod method, const char* stage) {
        QTest::addRow("%s %d", std::string(domain::code(reason)).c_str(), static_cast<int>(method))
            << reason << method << QString::fromLatin1(stage);
    };
    row(Reason::LimitNotMatched, AuthMethod::Token, "limits");
    row(Reason::IpNotAllowed, AuthMethod::None, "ip");
    row(Reason::MethodOverride, AuthMethod::None, "route");
    row(Reason::ForgedIdentity, AuthMethod::None, "route");
    row(Reason::CredentialMissing, AuthMethod::None, "credential");
    row(Reason::UserUnknown, AuthMethod::None, "authenticate");
    row(Reason::UserDisabled, AuthMethod::Token, "owner");
    row(Reason::UserAmbiguous, AuthMethod::Token, "user_match");
    row(Reason::RateLimited, AuthMethod::Token, "rate");
    row(Reason::Allowed, AuthMethod::Token, "");
    row(Reason::UpstreamTimeout, AuthMethod::Token, "");
}

void ExplainTest::theDecidingStageIsTold()
{
    QFETCH(Reason, reason);
    QFETCH(AuthMethod, method);
    QFETCH(QString, stage);
    const Scene scene;
    const QJsonObject trace = scene.trace(scene.row(reason, method));
    QCOMPARE(trace["recorded"_L1]["stage"_L1].toString(), stage);
    QCOMPARE(trace["recorded"_L1]["stage"_L1].isNull(), stage.isEmpty());
    QVERIFY(!trace["recorded"_L1]["explanation"_L1].toString().isEmpty());
    QCOMPARE(trace["recorded"_L1]["smallestChange"_L1].toString().isEmpty(), domain::lets(reason));
}

void ExplainTest::todayIsJudgedAnew()
{
    Scene scene;
    const store::AuditEvent refused = scene.row(Reason::LimitNotMatched, AuthMethod::Token);
    const QJsonObject before = scene.trace(refused);
    QCOMPARE(todayOf(before), u"limit_not_matched"_s);
    QVERIFY(before["today"_L1]["closestLimit"_L1].toString().contains(u"[get]/rest/.*"));
    QCOMPARE(before["today"_L1]["stages"_L1].toArray().size(),
             static_cast<qsizetype>(policy::stageCount));

    scene.edit(u"alice"_s, u"PATCH"_s, u"/tokens/"_s + scene.id, {{u"limits"_s, QJsonValue::Null}});
    const QJsonObject after = scene.trace(refused);
    QCOMPARE(todayOf(after), u"allowed"_s);
    QCOMPARE(after["recorded"_L1]["stage"_L1].toString(), u"limits"_s);
    QVERIFY(after["today"_L1]["revision"_L1].toInt() > before["today"_L1]["revision"_L1].toInt());
    QVERIFY(!after["assumed"_L1].toArray().isEmpty());
    QStringList assumed;
    for (const QJsonValue& remark : after["assumedRemarks"_L1].toArray())
        assumed.append(inEnglish({remark}));
    QCOMPARE(QJsonArray::fromStringList(assumed), after["assumed"_L1].toArray());

    // Dry-run: what would have been is what is explained.
    store::AuditEvent dry = refused;
    dry.reason = Reason::AllowedEnforcementOff;
    dry.wouldBe = Reason::LimitNotMatched;
    QCOMPARE(scene.trace(dry)["recorded"_L1]["stage"_L1].toString(), u"limits"_s);
}

void ExplainTest::whatIsNotRecordedIsNotGuessed_data()
{
    QTest::addColumn<Reason>("reason");
    for (const Reason reason :
         {Reason::TokenMalformed, Reason::TokenUnknown, Reason::TokenWrongSecret,
          Reason::TwoCredentials, Reason::CredentialMalformed, Reason::TlsRequired})
        QTest::newRow(std::string(domain::code(reason)).c_str()) << reason;
    QTest::newRow("malformed") << Reason::Malformed;
}

void ExplainTest::whatIsNotRecordedIsNotGuessed()
{
    QFETCH(Reason, reason);
    const Scene scene;
    store::AuditEvent row = scene.row(reason);
    if (reason == Reason::Malformed)
        row.method.clear();
    const QJsonObject trace = scene.trace(row);
    QCOMPARE(todayOf(trace), u"null"_s);
    QVERIFY(!trace["assumed"_L1].toArray().isEmpty());
}

void ExplainTest::passwordsAreNotAskedFor()
{
    const Scene scene;
    const auto today = [&scene](Reason reason, AuthMethod method, const QString& actor) {
        store::AuditEvent row = scene.row(reason, method);
        row.actor = actor;
        return todayOf(scene.trace(row));
    };
    QCOMPARE(today(Reason::Allowed, AuthMethod::Password, u"alice"_s), u"allowed"_s);
    QCOMPARE(today(Reason::PasswordWrong, AuthMethod::None, u"alice"_s), u"password_wrong"_s);
    QCOMPARE(today(Reason::UserUnknown, AuthMethod::None, u"nobody"_s), u"user_unknown"_s);
    QCOMPARE(today(Reason::AccountLocked, AuthMethod::None, u"alice"_s), u"account_locked"_s);
    QCOMPARE(today(Reason::Allowed, AuthMethod::ForeignToken, {}), u"foreign_token_not_accepted"_s);
    QCOMPARE(today(Reason::CredentialMissing, AuthMethod::None, {}), u"credential_missing"_s);
}

void ExplainTest::schemesAreToldByWhatWasDecided()
{
    Scene scene;
    store::AuditEvent mismatch = scene.row(Reason::TokenUserMismatch, AuthMethod::Token);
    mismatch.actor = u"bob"_s;
    QCOMPARE(todayOf(scene.trace(mismatch)), u"token_user_mismatch"_s); // sent as Basic, by bob
    QString basicId;
    scene.token(u"alice"_s, u"basic"_s, {{u"scheme"_s, u"basic"_s}}, &basicId);
    store::AuditEvent basic = scene.row(Reason::Allowed, AuthMethod::Token);
    basic.tokenId = basicId;
    QCOMPARE(todayOf(scene.trace(basic)), u"allowed"_s);
    basic.reason = Reason::SchemeNotAccepted;
    basic.authMethod = 0;
    QCOMPARE(todayOf(scene.trace(basic)), u"scheme_not_accepted"_s);
}

void ExplainTest::aDeletedTokenHasNoToday()
{
    Scene scene;
    const store::AuditEvent row = scene.row(Reason::LimitNotMatched, AuthMethod::Token);
    QCOMPARE(scene.ask(u"alice"_s, u"DELETE"_s, u"/tokens/"_s + scene.id).status, 200);
    const QJsonObject trace = scene.trace(row);
    QCOMPARE(todayOf(trace), u"null"_s);
    QCOMPARE(trace["assumed"_L1].toArray().size(), 1);
    QCOMPARE(trace["recorded"_L1]["stage"_L1].toString(), u"limits"_s);
}

void ExplainTest::whatWasRecordedStays()
{
    Scene scene;
    store::AuditEvent row = scene.row(Reason::TokenIpNotAllowed, AuthMethod::Token);
    QVERIFY(scene.trace(row)["recorded"_L1]["stages"_L1].isNull()); // of an earlier version
    policy::StageMarks marks;
    for (int i = 0; i < static_cast<int>(policy::Stage::TokenIp); ++i)
        marks.note(static_cast<policy::Stage>(i), policy::StageVerdict::Passed);
    marks.note(policy::Stage::TokenIp, policy::StageVerdict::Failed);
    row.stages = marks.packed();
    const QJsonObject trace = scene.trace(row);
    const QJsonArray stages = trace["recorded"_L1]["stages"_L1].toArray();
    QCOMPARE(stages.size(), static_cast<qsizetype>(policy::stageCount));
    QCOMPARE(stages[9]["stage"_L1].toString(), u"user_match"_s);
    QCOMPARE(stages[9]["verdict"_L1].toString(), u"passed"_s);
    QCOMPARE(stages[10]["stage"_L1].toString(), u"token_ip"_s);
    QCOMPARE(stages[10]["verdict"_L1].toString(), u"failed"_s);
    QCOMPARE(stages[11]["verdict"_L1].toString(), u"not_reached"_s);
    QCOMPARE(trace["recorded"_L1]["stage"_L1].toString(), u"token_ip"_s);
    QCOMPARE(todayOf(trace), u"limit_not_matched"_s); // today another stage refuses

    row.upstream.clear();
    row.target = u"/api/v1/tokens"_s; // the gateway may be asked for such a path too
    QVERIFY(!scene.trace(row)["today"_L1].isNull());
    row.kind = store::AuditKind::Administration;
    const QJsonObject own = scene.trace(row);
    QVERIFY(own["today"_L1].isNull());
    QCOMPARE(own["recorded"_L1]["stages"_L1].toArray(), stages);
    QCOMPARE(own["assumed"_L1].toArray().size(), 1);
}

void ExplainTest::noCounterMoves()
{
    Scene scene;
    scene.set(u"rate-limiting"_s, {{u"enabled"_s, true}});
    for (int i = 0; i < 20; ++i) {
        (void)scene.trace(scene.row(Reason::Allowed, AuthMethod::Token));
        (void)scene.trace(scene.row(Reason::PasswordWrong));
    }
    QCOMPARE(scene.rates.bucketCount(), std::size_t{0});
    QCOMPARE(scene.lockout.entryCount(), std::size_t{0});
}

// The judge is one (JudgeLadderTest compares 100 000 of its verdicts); what the handler hands to it
// is what the door would.
void ExplainTest::agreesWithTheDoor()
{
    Scene scene;
    scene.set(u"public-apis"_s,
              {{u"bypass"_s,
                QJsonArray{QJsonObject{{u"methods"_s, QJsonArray{u"GET"_s}},
                                       {u"path"_s, u"/status"_s}}}}});
    const std::string secret(scene.secret.reveal());
    const std::string pair =
        QByteArray("alice:" + QByteArray::fromStdString(secret)).toBase64().toStdString();
    int compared = 0;
    QSet<QString> reasons;
    for (const char* method : {"GET", "POST", "DELETE"}) {
        for (const char* target :
             {"/rest/x", "/rest/x?_method=put", "/other", "/status", "//", "/rest/%2e"}) {
            for (const char* scheme : {"none", "basic", "bearer", "api-key"}) {
                for (const char* address : {"127.0.0.1", "192.0.2.1", "2001:db8::1"}) {
                    for (const bool tls : {true, false}) {
                        const std::string_view used(scheme);
                        QJsonObject question{{u"scheme"_s, QString::fromLatin1(scheme)},
                                             {u"method"_s, QString::fromLatin1(method)},
                                             {u"url"_s, QString::fromLatin1(target)},
                                             {u"clientAddress"_s, QString::fromLatin1(address)},
                                             {u"tls"_s, tls}};
                        if (used != "none")
                            question.insert(u"credential"_s, QString::fromStdString(secret));
                        if (used == "basic")
                            question.insert(u"user"_s, u"alice"_s);
                        const QString told = scene.post(u"root"_s, u"/explain"_s, question)
                                                 .json["reason"_L1]
                                                 .toString();

                        const std::string field = used == "basic" ? "Basic " + pair
                            : used == "bearer"                    ? "Bearer " + secret
                                                                  : secret;
                        http::Headers headers;
                        if (used != "none")
                            headers.add(used == "api-key" ? "X-API-Key" : "Authorization", field);
                        gateway::Call call;
                        call.method = *http::methodFromText(method);
                        call.target = target;
                        call.headers = &headers;
                        call.peer = *domain::IpAddress::parse(address);
                        call.tls = tls;
                        call.bodyKnowledge = gateway::BodyKnowledge::None;
                        call.now = core::toMilliseconds(scene.clock.now());
                        call.monotonic = scene.clock.monotonic();
                        gateway::Judgement judgement;
                        gateway::judge(call, scene.policy(), scene.hasher,
                                       {scene.rates, scene.lockout}, judgement);
                        const std::string_view code = domain::code(judgement.decision.reason);
                        QCOMPARE(
                            told,
                            QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
                        reasons.insert(told);
                        ++compared;
                    }
                }
            }
        }
    }
    QCOMPARE(compared, 3 * 6 * 4 * 3 * 2);
    QVERIFY(reasons.size() >= 6);
}

/// KA-16: users may test their own tokens, and learn nothing of others' or of the restrictions.
void ExplainTest::usersAskAboutTheirOwnTokens()
{
    Scene scene;
    QString others;
    const core::Secret secret = scene.token(u"bob"_s, u"b"_s, {{u"scheme"_s, u"both"_s}}, &others);
    const auto ask = [&](QJsonObject question) {
        question.insert(u"method"_s, u"GET"_s);
        question.insert(u"url"_s, u"/rest/x"_s);
        question.insert(u"clientAddress"_s, u"10.0.0.1"_s);
        return scene.post(u"alice"_s, u"/explain"_s, question);
    };
    const auto text = [](const core::Secret& value) {
        return QString::fromStdString(std::string(value.reveal()));
    };
    const test::Answer own = ask({{u"scheme"_s, u"bearer"_s}, {u"tokenId"_s, scene.id}});
    QVERIFY2(own.status == 200, own.body.constData());
    QVERIFY(own.json["allowed"_L1].toBool());
    const QJsonArray stages = own.json["stages"_L1].toArray();
    for (const QJsonValue& stage : stages) {
        if (stage["stage"_L1].toString() == u"ip" || stage["stage"_L1].toString() == u"lockout")
            QVERIFY(stage["saw"_L1].toString().isEmpty());
        // For a console that speaks another language: the same as remarks, hidden where it is.
        QCOMPARE(inEnglish(stage["remarks"_L1].toArray()), stage["saw"_L1].toString());
    }
    QCOMPARE(ask({{u"scheme"_s, u"bearer"_s}, {u"credential"_s, text(scene.secret)}}).status, 200);
    QCOMPARE(ask({{u"scheme"_s, u"bearer"_s}, {u"tokenId"_s, others}}).status, 404);
    QCOMPARE(ask({{u"scheme"_s, u"bearer"_s}, {u"credential"_s, text(secret)}}).status, 404);
    QCOMPARE(ask({{u"scheme"_s, u"bearer"_s}, {u"tokenId"_s, u"000000000000"_s}}).status, 404);
    QCOMPARE(ask({{u"scheme"_s, u"basic"_s},
                  {u"user"_s, u"bob"_s},
                  {u"credential"_s, u"bob-password"_s}})
                 .status,
             403); // no place to try passwords
    QCOMPARE(ask({{u"scheme"_s, u"none"_s}}).status, 403);
    QCOMPARE(ask({{u"scheme"_s, u"none"_s},
                  {u"tokenId"_s, scene.id},
                  {u"headers"_s,
                   QJsonObject{{u"Authorization"_s, u"Basic Ym9iOmJvYi1wYXNzd29yZA=="_s}}}})
                 .status,
             403);
    // Somebody's password beside a token of one's own is not tried either.
    for (const QString& scheme : {u"bearer"_s, u"api-key"_s}) {
        const test::Answer both =
            ask({{u"scheme"_s, scheme},
                 {u"tokenId"_s, scene.id},
                 {u"headers"_s,
                  QJsonObject{{u"Authorization"_s, u"Basic Ym9iOmJvYi1wYXNzd29yZA=="_s}}}});
        QCOMPARE(both.status, 200);
        QVERIFY(!both.json["allowed"_L1].toBool());
        QCOMPARE(both.json["reason"_L1].toString(), u"two_credentials"_s);
    }
}

void ExplainTest::tellsWhatTheUpstreamWouldBeTold()
{
    Scene scene;
    const QString value = QString::fromStdString(std::string(scene.secret.reveal()));
    QJsonObject question{{u"scheme"_s, u"bearer"_s},
                         {u"credential"_s, value},
                         {u"clientAddress"_s, u"10.1.2.3"_s},
                         {u"url"_s, u"https://api.example/rest/x"_s}};
    const test::Answer allowed = scene.post(u"root"_s, u"/explain"_s, question);
    QStringList told;
    for (const QJsonValue& header : allowed.json[u"upstreamHeaders"_s].toArray())
        told.append(header[u"name"_s].toString() + u'=' + header[u"value"_s].toString());
    QCOMPARE(told,
             (QStringList{u"X-Forwarded-For=10.1.2.3"_s, u"X-Forwarded-Proto=https"_s,
                          u"X-Forwarded-Host=api.example"_s, u"X-Forwarded-User=alice"_s,
                          u"X-Forwarded-Email=alice@example.org"_s, u"X-Forwarded-Groups="_s,
                          u"X-Latchkey-Token-Id="_s + scene.id, u"X-Latchkey-Auth-Method=token"_s,
                          u"X-Latchkey-Decision-Id="_s}));
    QVERIFY(!allowed.body.contains(value.toUtf8()));
    question.insert(u"method"_s, u"POST"_s);
    const test::Answer denied = scene.post(u"root"_s, u"/explain"_s, question);
    QVERIFY(!denied.json[u"allowed"_s].toBool());
    QVERIFY2(denied.json[u"upstreamHeaders"_s].toArray().isEmpty(), "nothing would be sent");
}

namespace {

/// A microsecond passes whenever somebody looks.
class TickingClock final : public core::Clock
{
public:
    [[nodiscard]] core::Timestamp now() const override { return {}; }
    [[nodiscard]] std::chrono::steady_clock::time_point monotonic() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::microseconds(++m_looks));
    }

private:
    mutable int m_looks = 0;
};

} // namespace

void ExplainTest::tellsHowLongEachStageTook()
{
    const TickingClock clock;
    policy::Trace trace(clock);
    const auto slowWords = [&clock] {
        for (int i = 0; i < 1000; ++i)
            (void)clock.monotonic();
        return domain::Remarks{};
    };
    trace.note(policy::Stage::Target, policy::StageVerdict::Passed, slowWords);
    (void)clock.monotonic(); // the work of the next stage
    trace.note(policy::Stage::Address, policy::StageVerdict::Passed, slowWords);
    QCOMPARE(trace.step(policy::Stage::Target).took, std::chrono::microseconds(1));
    QCOMPARE(trace.step(policy::Stage::Address).took, std::chrono::microseconds(2));
    QCOMPARE(policy::Trace().step(policy::Stage::Target).took, std::chrono::microseconds(0));

    Scene scene;
    const test::Answer answer =
        scene.post(u"root"_s, u"/explain"_s,
                   {{u"scheme"_s, u"basic"_s}, {u"tokenId"_s, scene.id}, {u"url"_s, u"/rest/x"_s}});
    for (const QJsonValue& stage : answer.json[u"stages"_s].toArray())
        QVERIFY(stage[u"durationUs"_s].isDouble());
}
