// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/request_head_test.h"

#include "service/gateway/answer_head.h"
#include "service/gateway/request_head.h"
#include "service/http/request_parser.h"

#include <QTest>

namespace {

struct Written
{
    std::string head;

    explicit Written(const std::string& fields, const gateway::ForwardPlan& plan,
                     const std::string& method = "GET")
    {
        const auto text =
            method + " /client/path HTTP/1.1\r\nHost: front.example:8443\r\n" + fields + "\r\n";
        http::RequestParser parser({});
        http::Request request;
        const auto result = parser.parseHead(text, request);
        if (result.status != http::HeadResult::Status::Complete)
            qFatal("the test's own request is malformed: %s", text.c_str());
        const auto upstream =
            gateway::UpstreamAddress::parse("https://jira.internal:8443/jira/").value();
        gateway::writeRequestHead(head, request, upstream, plan);
    }
    [[nodiscard]] bool has(const std::string& line) const
    {
        return head.find("\r\n" + line + "\r\n") != std::string::npos;
    }
    [[nodiscard]] bool mentions(const std::string& text) const
    {
        return head.find(text) != std::string::npos;
    }
};

gateway::ForwardPlan plan()
{
    gateway::ForwardPlan plan;
    plan.target = "/rest/api/2/issue?fields=a";
    plan.client = domain::IpAddress::parse("203.0.113.9").value();
    plan.clientTls = true;
    plan.apiKeyHeader = "x-api-key";
    plan.identity = {{"X-Forwarded-User", "alice"}, {"X-Latchkey-Token-Id", "abc"}};
    return plan;
}

} // namespace

void RequestHeadTest::baseUrlsAreReadStrictly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("read"); // tls host port authority path; empty: refused
    const auto row = [](const char* url, const char* read) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(read);
    };
    row("http://jira", "0 jira 80 jira ");
    row("http://jira/", "0 jira 80 jira ");
    row("HTTPS://jira.example.com/ctx//", "1 jira.example.com 443 jira.example.com /ctx");
    row("http://10.0.0.1:8080/a/b", "0 10.0.0.1 8080 10.0.0.1:8080 /a/b");
    row("http://jira:80", "0 jira 80 jira ");
    row("https://jira:80", "1 jira 80 jira:80 ");
    row("http://[::1]:8080/x", "0 ::1 8080 [::1]:8080 /x");
    row("http://[2001:db8::1]", "0 2001:db8::1 80 [2001:db8::1] ");
    row("ftp://jira", "");
    row("jira", "");
    row("http://", "");
    row("http:///path", "");
    row("http://user@jira", "");
    row("http://jira:0", "");
    row("http://jira:99999", "");
    row("http://jira:", "");
    row("http://jira/a?b", "");
    row("http://jira/a#b", "");
    row("http://jira/a b", "");
    row("http://ji ra/", "");
    row("http://jira\r\nX: y/", "");
}

void RequestHeadTest::baseUrlsAreReadStrictly()
{
    QFETCH(QString, url);
    QFETCH(QString, read);
    const auto address = gateway::UpstreamAddress::parse(url.toStdString());
    QCOMPARE(address.has_value(), !read.isEmpty());
    if (!address)
        return;
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(address->tls ? 1 : 0)
                 .arg(QString::fromStdString(address->host))
                 .arg(address->port)
                 .arg(QString::fromStdString(address->authority),
                      QString::fromStdString(address->basePath)),
             read);
}

void RequestHeadTest::theHeadIsWrittenAnew()
{
    const Written written("Accept: a/b\r\nX-Custom:   spaced \r\n", plan());
    QCOMPARE(written.head,
             std::string("GET /jira/rest/api/2/issue?fields=a HTTP/1.1\r\n"
                         "Host: jira.internal:8443\r\n"
                         "Accept: a/b\r\n"
                         "X-Custom: spaced\r\n"
                         "X-Forwarded-For: 203.0.113.9\r\n"
                         "X-Forwarded-Proto: https\r\n"
                         "X-Forwarded-Host: front.example:8443\r\n"
                         "Via: 1.1 latchkey\r\n"
                         "X-Forwarded-User: alice\r\n"
                         "X-Latchkey-Token-Id: abc\r\n"
                         "\r\n"));
}

void RequestHeadTest::fieldsThatNeverGoOn_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name :
         {// identity, in every spelling
          "X-Forwarded-User", "x-forwarded-user", "X_Forwarded_User", "x-forwarded_user",
          "X-Forwarded-Email", "X_FORWARDED_GROUPS", "X-Latchkey-Token-Id", "x_latchkey_decision",
          "X-Latchkey-Anything", "X-Latchkey_Assertion",
          // where it came from
          "X-Forwarded-For", "X_Forwarded_For", "X-Forwarded-Proto", "X-Forwarded-Host",
          "X-Forwarded-Prefix", "X-Forwarded-Port", "Forwarded", "FORWARDED", "Via", "X-Real-IP",
          "X_Real_IP", "X-Original-URL", "X-Rewrite-URL",
          // of the connection
          "Keep-Alive", "TE", "Trailer", "Proxy-Connection", "Proxy-Authorization", "Proxy",
          // framing and host, disguised
          "Content_Length", "Transfer_Encoding", "content_length",
          // the credential
          "Authorization", "X-Api-Key", "X_API_KEY"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void RequestHeadTest::fieldsThatNeverGoOn()
{
    QFETCH(QString, name);
    const Written written(name.toStdString() + ": smuggled\r\nAccept: kept\r\n", plan());
    QVERIFY2(!written.mentions("smuggled"), written.head.c_str());
    QVERIFY(written.has("Accept: kept"));
}

void RequestHeadTest::fieldsThatGoOn_data()
{
    QTest::addColumn<QString>("name");
    for (const auto* name : {"Accept", "Cookie", "Content-Type", "User-Agent", "X-Request-Id",
                             "X-Atlassian-Token", "Range", "If-Match", "Origin", "Referer",
                             "X-Forward", "X-Latch", "Authorizations", "Viable"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void RequestHeadTest::fieldsThatGoOn()
{
    QFETCH(QString, name);
    QVERIFY(Written(name.toStdString() + ": kept\r\n", plan()).has(name.toStdString() + ": kept"));
    // Connection can take away what belongs to the connection, and nothing else.
    const Written named(name.toStdString() + ": v\r\nX-Hop: gone\r\nConnection: X-Hop\r\n", plan());
    QVERIFY(named.has(name.toStdString() + ": v"));
    QVERIFY(!named.mentions("X-Hop"));
    QVERIFY(!named.mentions("Connection"));
}

void RequestHeadTest::theCredentialGoesOnOnlyWhenAsked_data()
{
    QTest::addColumn<bool>("pass");
    QTest::newRow("kept back") << false;
    QTest::newRow("passed") << true;
}

void RequestHeadTest::theCredentialGoesOnOnlyWhenAsked()
{
    QFETCH(bool, pass);
    auto how = plan();
    how.passAuthorization = pass;
    const Written written("Authorization: Bearer abc\r\nX-API-Key: def\r\n", how);
    QCOMPARE(written.has("Authorization: Bearer abc"), pass);
    QCOMPARE(written.has("X-API-Key: def"), pass);
    how.apiKeyHeader = {}; // no key header is configured: a field like any other
    QVERIFY(Written("X-API-Key: def\r\n", how).has("X-API-Key: def"));
}

void RequestHeadTest::identityReplacesWhatTheClientSays()
{
    auto how = plan();
    how.passAuthorization = true;
    how.identity = {{"Authorization", "Basic upstream"}, {"X-Remote-Name", "alice"}};
    const Written written("Authorization: Bearer mine\r\nx_remote_name: mallory\r\n", how);
    QVERIFY(written.has("Authorization: Basic upstream"));
    QVERIFY(written.has("X-Remote-Name: alice"));
    QVERIFY(!written.mentions("mine"));
    QVERIFY(!written.mentions("mallory"));
}

void RequestHeadTest::identityCannotSplitTheHead()
{
    auto how = plan();
    how.identity = {{"X-Forwarded-User", "alice\r\nX-Forwarded-Groups: admins"}};
    const Written written("", how);
    QVERIFY(!written.mentions("admins"));
}

void RequestHeadTest::framingFollowsTheBody_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<bool>("bodyRead");
    QTest::addColumn<QString>("framing");
    QTest::newRow("none") << QString() << false << QString();
    QTest::newRow("length") << "Content-Length: 5\r\n" << false << "Content-Length: 5";
    QTest::newRow("empty") << "Content-Length: 0\r\n" << false << "Content-Length: 0";
    QTest::newRow("chunked") << "Transfer-Encoding: chunked\r\n"
                             << false << "Transfer-Encoding: chunked";
    QTest::newRow("chunked, read") << "Transfer-Encoding: chunked\r\n"
                                   << true << "Content-Length: 4";
    QTest::newRow("expect") << "Content-Length: 5\r\nExpect: 100-continue\r\n"
                            << false << "Content-Length: 5";
}

void RequestHeadTest::framingFollowsTheBody()
{
    QFETCH(QString, fields);
    QFETCH(bool, bodyRead);
    QFETCH(QString, framing);
    auto how = plan();
    how.bodyRead = bodyRead;
    how.body = "read";
    const Written written(fields.toStdString(), how, "POST");
    QVERIFY(framing.isEmpty() || written.has(framing.toStdString()));
    QVERIFY(!framing.isEmpty() || !written.mentions("Content-Length"));
    QCOMPARE(written.mentions("Transfer-Encoding"), framing.startsWith(u"Transfer"));
    QVERIFY(!written.mentions("Expect"));
}

void RequestHeadTest::onlyIdempotentRequestsWithoutAStreamedBodyAreRepeated_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("body");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("repeatable");
    using http::Method;
    for (const auto method : {Method::Get, Method::Head, Method::Options, Method::Put,
                              Method::Delete, Method::Post, Method::Patch, Method::Move}) {
        const bool idempotent =
            method != Method::Post && method != Method::Patch && method != Method::Move;
        const auto name = http::toText(method);
        const auto row = [&](const char* how, bool body, bool read) {
            QTest::newRow((std::string(name) + how).c_str())
                << int(method) << body << read << (idempotent && (!body || read));
        };
        row(" without body", false, false);
        row(" streamed", true, false);
        row(" read", true, true);
    }
}

void RequestHeadTest::onlyIdempotentRequestsWithoutAStreamedBodyAreRepeated()
{
    QFETCH(int, method);
    QFETCH(bool, body);
    QFETCH(bool, read);
    QFETCH(bool, repeatable);
    http::Request request;
    request.method = static_cast<http::Method>(method);
    request.framing = body ? http::Framing::Length : http::Framing::NoBody;
    gateway::ForwardPlan how;
    how.bodyRead = read;
    QCOMPARE(gateway::isRepeatable(request, how), repeatable);
}

void RequestHeadTest::answersKeepTheirOwnFieldsOnly()
{
    http::ResponseParser parser({});
    http::Response response;
    const std::string text = "HTTP/1.1 302 Elsewhere\r\nLocation: https://other/\r\n"
                             "Date: Sat, 21 Nov 2026 00:00:00 GMT\r\n"
                             "Set-Cookie: a\r\nSet-Cookie: b\r\nKeep-Alive: timeout=5\r\n"
                             "Connection: X-Hop\r\nX-Hop: 1\r\nX-Latchkey-Decision: allow\r\n"
                             "x_decision: theirs\r\nUpgrade: h2c\r\nContent-Length: 3\r\n\r\n";
    QCOMPARE(parser.parseHead(text, false, response).status, http::HeadResult::Status::Complete);
    auto how = plan();
    how.answerHeaders = {{"X-Decision", "ours"}};
    std::string out;
    gateway::writeAnswerHead(out, response, gateway::AnswerFraming::AsIs, how, true);
    QCOMPARE(out,
             std::string("HTTP/1.1 302 Found\r\nLocation: https://other/\r\n"
                         "Date: Sat, 21 Nov 2026 00:00:00 GMT\r\nSet-Cookie: a\r\n"
                         "Set-Cookie: b\r\nContent-Length: 3\r\nX-Decision: ours\r\n\r\n"));
}

void RequestHeadTest::answersOfUnknownLengthAreMarkedOff_data()
{
    QTest::addColumn<int>("framing");
    QTest::addColumn<int>("minor");
    QTest::addColumn<int>("expected");
    using From = http::ResponseFraming;
    using To = gateway::AnswerFraming;
    const auto row = [](const char* name, From from, int minor, To to) {
        QTest::newRow(name) << int(from) << minor << int(to);
    };
    row("length", From::Length, 1, To::AsIs);
    row("length 1.0", From::Length, 0, To::AsIs);
    row("none", From::NoBody, 1, To::AsIs);
    row("chunked", From::Chunked, 1, To::Chunked);
    row("until close", From::UntilClose, 1, To::Chunked);
    row("chunked 1.0", From::Chunked, 0, To::UntilClose);
    row("until close 1.0", From::UntilClose, 0, To::UntilClose);
}

void RequestHeadTest::answersOfUnknownLengthAreMarkedOff()
{
    QFETCH(int, framing);
    QFETCH(int, minor);
    QFETCH(int, expected);
    http::Response response;
    response.framing = static_cast<http::ResponseFraming>(framing);
    http::Request request;
    request.minorVersion = minor;
    QCOMPARE(int(gateway::answerFraming(response, request)), expected);

    std::string out;
    gateway::appendChunk(out, {});
    QVERIFY(out.empty());
    gateway::appendChunk(out, "0123456789abcdef!");
    QCOMPARE(out, std::string("11\r\n0123456789abcdef!\r\n"));
}
