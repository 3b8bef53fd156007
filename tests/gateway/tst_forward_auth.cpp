// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/tst_forward_auth.h"

#include "service/gateway/forward_auth.h"
#include "service/gateway/identity_headers.h"
#include "service/http/request_parser.h"
#include "tests/gateway/answer.h"

#include <QTest>

using namespace std::string_view_literals;
using domain::Reason;
using gateway::Dialect;

namespace {

/// A question as a front proxy would send it, kept with the facts that point into it.
struct Question
{
    std::string bytes;
    http::Request request;
    gateway::ForwardedRequest facts;
};

/// \a fields are lines that end in CRLF.
std::unique_ptr<Question> ask(const QByteArray& target, const QByteArray& fields,
                              const char* method = "GET")
{
    auto question = std::make_unique<Question>();
    question->bytes = std::string(method) + " " + target.toStdString()
        + " HTTP/1.1\r\nHost: authz\r\n" + fields.toStdString() + "\r\n";
    http::RequestParser parser({});
    if (parser.parseHead(question->bytes, question->request).status
        != http::HeadResult::Status::Complete)
        qFatal("not a request: %s", question->bytes.c_str());
    question->facts = gateway::readForwardedRequest(question->request);
    return question;
}

QByteArray rowName(const char* target, QByteArray fields)
{
    return target + (' ' + fields.replace("\r\n", " "));
}

constexpr auto nginxMethod = "X-Original-Method: PUT\r\n";
constexpr auto nginxUrl = "X-Original-URL: https://jira.example:8443/rest/api?x=1\r\n";
const QByteArray nginx = QByteArray(nginxMethod) + nginxUrl;
constexpr auto forwardMethod = "X-Forwarded-Method: PUT\r\n";
constexpr auto forwardProto = "X-Forwarded-Proto: https\r\n";
constexpr auto forwardHost = "X-Forwarded-Host: jira.example:8443\r\n";
constexpr auto forwardUri = "X-Forwarded-Uri: /rest/api?x=1\r\n";
const QByteArray forward = QByteArray(forwardMethod) + forwardProto + forwardHost + forwardUri;

} // namespace

void TestForwardAuth::factsAreRead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("tls");
    const auto row = [](const char* name, const char* target, const QByteArray& fields,
                        Dialect dialect, bool tls = true, const char* host = "jira.example:8443") {
        QTest::newRow(name) << QByteArray(target) << fields << dialect << QByteArray(host) << tls;
    };
    row("nginx, absolute", "/authz/nginx", nginx, Dialect::Nginx);
    row("nginx, absolute http", "/authz/nginx", QByteArray(nginx).replace("https:", "http:"),
        Dialect::Nginx, false);
    row("nginx, path", "/authz/nginx",
        QByteArray(nginxMethod) + "X-Original-URL: /rest/api?x=1\r\n" + forwardProto + forwardHost,
        Dialect::Nginx);
    row("forward", "/authz/forward", forward, Dialect::Forward);
    row("forward, with Caddy's query", "/authz/forward?x=/other&X-Forwarded-Uri=/other", forward,
        Dialect::Forward);
    row("forward, http", "/authz/forward", QByteArray(forward).replace("https", "http"),
        Dialect::Forward, false);
    row("forward, WebSocket", "/authz/forward", QByteArray(forward).replace("https", "wss"),
        Dialect::Forward);
    row("forward, other case", "/authz/forward",
        QByteArray(forward).replace("X-Forwarded", "x-forwarded").replace("https", "HTTPS"),
        Dialect::Forward);
    row("forward, chain of addresses", "/authz/forward",
        forward + "X-Forwarded-For: a, b\r\nX-Forwarded-For: c\r\n", Dialect::Forward);
    row("Envoy", "/authz/envoy/rest/api?x=1", forwardProto, Dialect::Envoy, true, "authz");
    row("Envoy, scheme unknown", "/authz/envoy/rest/api?x=1", "", Dialect::Envoy, false, "authz");
}

void TestForwardAuth::factsAreRead()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, tls);
    const auto question = ask(target, fields, dialect == Dialect::Envoy ? "PUT" : "GET");
    QCOMPARE(question->facts.problem, Reason::NotDecided);
    QCOMPARE(question->facts.dialect, dialect);
    QCOMPARE(question->facts.method, http::Method::Put);
    QVERIFY(question->facts.target == "/rest/api?x=1"sv);
    QCOMPARE(QByteArray::fromStdString(std::string(question->facts.host)), host);
    QCOMPARE(question->facts.tls, tls);
}

void TestForwardAuth::unclearFactsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char* target, const QByteArray& fields) {
        QTest::newRow(rowName(target, fields).constData()) << QByteArray(target) << fields;
    };
    // Each fact once, never under an alias (Traefik GHSA-5m6w), of any value.
    for (const char* more :
         {forwardMethod, forwardProto, forwardHost, forwardUri, "X_Forwarded_Method: GET\r\n",
          "X-Forwarded_Proto: https\r\n", "x_forwarded_host: evil\r\n",
          "X_Forwarded-Uri: /public\r\n", "X-Forwarded-URI: /public\r\n"})
        row("/authz/forward", forward + more);
    for (const char* more : {nginxMethod, nginxUrl, "X_Original_Method: GET\r\n",
                             "X_ORIGINAL_URL: https://h/\r\n", "X-Original_URL: /\r\n"})
        row("/authz/nginx", nginx + more);
    row("/authz/envoy/a", QByteArray(forwardProto) + forwardProto);
    row("/authz/envoy/a", "X_Forwarded_Proto: https\r\n");
    row("/authz/envoy/a", "X-Forwarded-Proto: ftp\r\n");
    // Values that are none.
    const auto instead = [&](const char* line, const char* other) {
        row("/authz/forward", QByteArray(forward).replace(line, other));
    };
    instead(forwardMethod, "X-Forwarded-Method: get\r\n");
    instead(forwardMethod, "X-Forwarded-Method: CONNECT\r\n");
    instead(forwardMethod, "X-Forwarded-Method: GET, PUT\r\n");
    instead(forwardMethod, "X-Forwarded-Method:\r\n");
    instead(forwardProto, "X-Forwarded-Proto: https, http\r\n");
    instead(forwardProto, "X-Forwarded-Proto: ftp\r\n");
    instead(forwardProto, "X-Forwarded-Proto:\r\n");
    instead(forwardHost, "X-Forwarded-Host:\r\n");
    instead(forwardHost, "X-Forwarded-Host: a, b\r\n");
    instead(forwardHost, "X-Forwarded-Host: a/b\r\n");
    instead(forwardHost, "X-Forwarded-Host: u@a\r\n");
    instead(forwardHost, "X-Forwarded-Host: a:x\r\n");
    instead(forwardUri, "X-Forwarded-Uri:\r\n");
    instead(forwardUri, "X-Forwarded-Uri: rest/api\r\n");
    instead(forwardUri, "X-Forwarded-Uri: *\r\n");
    instead(forwardUri, "X-Forwarded-Uri: https://h/a\r\n");
    for (const char* url : {"", "rest/api", "//h/a", "https:/a", "https://h", "https:///a",
                            "https://u@h/a", "https://h?/a", "https://h#/a", "https://h\\/a",
                            "https://a b/c", "https://a,b/c", "ftp://h/a", "https://h:x/a", "*"})
        row("/authz/nginx", QByteArray(nginxMethod) + "X-Original-URL: " + url + "\r\n");
}

void TestForwardAuth::unclearFactsAreRefused()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QCOMPARE(ask(target, fields)->facts.problem, Reason::BadForwardedHeader);
}

void TestForwardAuth::otherPathsAreNoDialect_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"/", "/authz", "/authz/", "/authz/nginx/", "/authz/nginx?x", "/authz/Nginx",
          "/authz/forward/a", "/authz/forwards", "/authz/envoy", "/authz/envoyx/a", "/authz//nginx",
          "/x/../authz/nginx", "/authz/%6eginx"})
        QTest::newRow(target) << QByteArray(target);
}

void TestForwardAuth::otherPathsAreNoDialect()
{
    QFETCH(const QByteArray, target);
    QCOMPARE(ask(target, nginx + forward)->facts.problem, Reason::Malformed);
}

void TestForwardAuth::bodyIsVisibleOnlyWhenWhole_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("visible");
    const auto row = [](const char* target, const QByteArray& fields, bool visible) {
        QTest::newRow(rowName(target, fields).constData())
            << QByteArray(target) << fields << visible;
    };
    row("/authz/envoy/a", "Content-Length: 2\r\n", true);
    row("/authz/envoy/a", "Transfer-Encoding: chunked\r\n", true);
    row("/authz/envoy/a", "", false);
    row("/authz/envoy/a", "Content-Length: 0\r\n", false); // without with_request_body
    row("/authz/envoy/a", "Content-Length: 2\r\nX-Envoy-Auth-Partial-Body: true\r\n", false);
    row("/authz/envoy/a", "Content-Length: 2\r\nx_envoy_auth_partial_body: false\r\n", false);
    row("/authz/forward", forward + "Content-Length: 2\r\n", false);
    row("/authz/nginx", nginx + "Content-Length: 2\r\n", false);
}

void TestForwardAuth::bodyIsVisibleOnlyWhenWhole()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, visible);
    const auto question = ask(target, fields, "POST");
    QCOMPARE(question->facts.problem, Reason::NotDecided);
    QCOMPARE(question->facts.bodyVisible, visible);
}

void TestForwardAuth::oneMissingFactIsEnough_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    for (const char* line : {forwardMethod, forwardProto, forwardHost, forwardUri})
        QTest::newRow(QByteArray(line).trimmed().constData())
            << QByteArray("/authz/forward") << QByteArray(forward).replace(line, "");
    for (const char* line : {nginxMethod, nginxUrl})
        QTest::newRow(QByteArray(line).trimmed().constData())
            << QByteArray("/authz/nginx") << QByteArray(nginx).replace(line, "");
    const auto path = QByteArray(nginxMethod) + "X-Original-URL: /a\r\n";
    QTest::newRow("nginx path without host") << QByteArray("/authz/nginx") << path + forwardProto;
    QTest::newRow("nginx path without scheme") << QByteArray("/authz/nginx") << path + forwardHost;
    QTest::newRow("nothing") << QByteArray("/authz/forward") << QByteArray();
    QTest::newRow("the other dialect's facts") << QByteArray("/authz/nginx") << forward;
    QTest::newRow("the other's, reversed") << QByteArray("/authz/forward") << nginx;
}

void TestForwardAuth::oneMissingFactIsEnough()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QCOMPARE(ask(target, fields)->facts.problem, Reason::BadForwardedHeader);
}

void TestForwardAuth::grantTellsEveryIdentityField_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("a user") << QByteArray("alice") << QByteArray("alice");
    QTest::newRow("anonymous") << QByteArray() << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("zo\xc3\xab") << QByteArray("zo\xc3\xab");
    // Caddy GHSA-7r4p-vjf4-gxv4: a field that is not there would be the client's own.
    QTest::newRow("unwritable name") << QByteArray("a\r\nb") << QByteArray();
}

void TestForwardAuth::grantTellsEveryIdentityField()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, told);
    gateway::Identity identity;
    identity.user = {user.constData(), static_cast<std::size_t>(user.size())};
    identity.groups = "a,b";
    identity.decisionId = "0123456789a";
    std::string out;
    http::ResponseWriter writer(out);
    gateway::writeGrant(writer, identity, {100, 7, 30, 60}, true);
    const test::Answer answer(out);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.whole && answer.body.empty());
    QCOMPARE(QByteArray::fromStdString(answer.field("X-Forwarded-User")), told);
    QCOMPARE(answer.field("X-Forwarded-Email"), std::string());
    QCOMPARE(answer.field("X-Forwarded-Groups"), std::string("a,b"));
    QCOMPARE(answer.field("X-Latchkey-Token-Id"), std::string());
    QCOMPARE(answer.field("X-Latchkey-Auth-Method"), std::string());
    QCOMPARE(answer.field("X-Latchkey-Decision-Id"), std::string("0123456789a"));
    QCOMPARE(answer.field("X-Latchkey-Decision"), std::string("allow"));
    QCOMPARE(answer.field("Cache-Control"), std::string("no-store"));
    QCOMPARE(answer.field("RateLimit"), std::string(R"("default";r=7;t=30)"));
}

void TestForwardAuth::refusalInTheDialectsWay_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("errorStatus");
    const auto row = [](Reason reason, Dialect dialect, int status, const char* errorStatus) {
        QTest::addRow("%s, dialect %d", std::string(domain::code(reason)).c_str(),
                      static_cast<int>(dialect))
            << reason << dialect << status << QByteArray(errorStatus);
    };
    const std::pair<Reason, int> answers[] = {
        {Reason::CredentialMissing, 401},  {Reason::TokenUnknown, 401},
        {Reason::IpNotAllowed, 403},       {Reason::RateLimited, 429},
        {Reason::LockedOut, 429},          {Reason::AmbiguousTarget, 400},
        {Reason::BadForwardedHeader, 400}, {Reason::NoUpstream, 404},
        {Reason::AuditUnavailable, 503},   {Reason::InternalError, 500},
        {Reason::NotDecided, 500}};
    for (const auto& [reason, status] : answers) {
        row(reason, Dialect::Forward, status, "-");
        row(reason, Dialect::Envoy, status, "-");
        // nginx makes a 500 of everything but 401 and 403 (and would let a 2xx through).
        row(reason, Dialect::Nginx, status == 401 ? 401 : 403,
            QByteArray::number(status).constData());
    }
}

void TestForwardAuth::refusalInTheDialectsWay()
{
    QFETCH(const Reason, reason);
    QFETCH(const Dialect, dialect);
    QFETCH(const int, status);
    QFETCH(const QByteArray, errorStatus);
    gateway::DenialAnswer denial;
    denial.denial = gateway::denialFor(reason, {});
    denial.decisionId = "0123456789a";
    std::string out;
    http::ResponseWriter writer(out);
    QCOMPARE(gateway::writeRefusal(writer, dialect, denial), status);
    const test::Answer answer(out);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.whole);
    QCOMPARE(QByteArray::fromStdString(answer.field("X-Error-Status")), errorStatus);
    QCOMPARE(answer.field("X-Error-Body"),
             dialect == Dialect::Nginx ? answer.body : std::string("-"));
    // A refusal must never look like a grant.
    QCOMPARE(answer.field("X-Latchkey-Decision"), std::string("-"));
    QCOMPARE(answer.field("X-Forwarded-User"), std::string("-"));
}

void TestForwardAuth::reservedNamesInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("reserved");
    for (const char* name : {"X-Forwarded-User", "x-forwarded-user", "X_FORWARDED_USER",
                             "x-Forwarded_email", "X-Forwarded-Groups", "X-Latchkey-Token-Id",
                             "x_latchkey_auth_method", "X-Latchkey-Decision-Id",
                             "X-LATCHKEY-DECISION", "X-Latchkey-Assertion", "x_latchkey-anything"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name : {"", "X", "X-Latchkey", "X-Forwarded-For", "X-Forwarded-Users",
                             "XX-Forwarded-User", "X-Forwarded.User", "Authorization", "Accept"})
        QTest::newRow(*name == 0 ? "empty" : name) << QByteArray(name) << false;
}

void TestForwardAuth::reservedNamesInEverySpelling()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, reserved);
    QCOMPARE(gateway::isReserved({name.constData(), static_cast<std::size_t>(name.size())}),
             reserved);
}

void TestForwardAuth::forwardingFieldsInEverySpelling()
{
    for (const auto name :
         {"Forwarded"sv, "X-Forwarded-For"sv, "x_forwarded_for"sv, "X-Forwarded-Uri"sv,
          "X-Original-URL"sv, "X_Original_Method"sv, "X-Real-IP"sv, "X_Real_IP"sv, "Via"sv,
          "True-Client-IP"sv, "CF-Connecting-IP"sv, "X-Rewrite-URL"sv, "Remote_User"sv})
        QVERIFY2(gateway::isForwardingField(name), std::string(name).c_str());
    for (const auto name :
         {""sv, "X"sv, "Accept"sv, "Referer"sv, "X-Request-Id"sv, "Cookie"sv, "Vary"sv, "TE"sv})
        QVERIFY2(!gateway::isForwardingField(name), std::string(name).c_str());
}
