// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_request_parser.h"

#include "tests/http/request_rows.h"

#include <QTest>

using namespace std::string_view_literals;
using domain::Reason;
using test::addRaw;
using test::addRequest;
using test::view;
using Status = http::HeadResult::Status;

namespace {

constexpr auto get = "GET / HTTP/1.1"sv;
constexpr auto post = "POST / HTTP/1.1"sv;

} // namespace

void TestRequestParser::takesAnOrdinaryRequest()
{
    const auto bytes = "POST /rest/api/2/issue?x=1 HTTP/1.1\r\nHost: "
                       "jira.example:8080\r\nAccept:\t a, b \t\r\nEmpty:\r\n"
                       "Content-Length: 5\r\n\r\nhelloGET"sv;
    const auto parsed = test::parse(bytes);
    QVERIFY(parsed.taken());
    QCOMPARE(parsed.head.length, bytes.size() - 8);
    const auto& request = parsed.request;
    QCOMPARE(request.method, http::Method::Post);
    QVERIFY(request.target == "/rest/api/2/issue?x=1"sv);
    QVERIFY(request.host == "jira.example:8080"sv);
    QCOMPARE(request.minorVersion, 1);
    QCOMPARE(request.headers.size(), std::size_t{4});
    QVERIFY(request.headers.only("accept") == "a, b"sv);
    QVERIFY(request.headers.only("empty") == ""sv);
    QCOMPARE(request.framing, http::Framing::Length);
    QCOMPARE(request.contentLength, std::uint64_t{5});
    QCOMPARE(parsed.content, std::string("hello"));
    QVERIFY(request.keepAlive && !request.expectContinue && !request.upgrade);
}

void TestRequestParser::viewsPointIntoTheInput()
{
    const auto bytes = "GET /a HTTP/1.1\r\nHost: h\r\nX: y\r\n\r\n"sv;
    const auto parsed = test::parse(bytes);
    const auto isInside = [&](std::string_view text) {
        return text.data() >= bytes.data()
            && text.data() + text.size() <= bytes.data() + bytes.size();
    };
    QVERIFY(isInside(parsed.request.target) && isInside(parsed.request.host));
    for (const auto& field : parsed.request.headers)
        QVERIFY(isInside(field.name) && isInside(field.value));
}

void TestRequestParser::takesEveryMethodItKnows()
{
    for (int i = 0; i <= static_cast<int>(http::Method::Purge); ++i) {
        const auto method = static_cast<http::Method>(i);
        const auto bytes = std::string(http::toText(method)) + " / HTTP/1.1\r\nHost: h\r\n\r\n";
        const auto parsed = test::parse(bytes);
        QVERIFY2(parsed.taken(), bytes.c_str());
        QCOMPARE(parsed.request.method, method);
    }
}

void TestRequestParser::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    addRequest(get);
    addRequest("GET / HTTP/1.0");
    addRaw("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    addRequest("OPTIONS * HTTP/1.1");
    addRequest("GET http://h/a HTTP/1.1");
    addRequest("GET HTTPS://H/a HTTP/1.1");
    addRequest(get, "X-Raw: caf\xc3\xa9 \xff\r\n");
    addRequest(get, "X-Tab: a\tb\r\n");
    addRequest(get, "X:\r\nX: \r\nX:  \t \r\n");
    addRequest(get, "!#$%&'*+-.^_`|~09azAZ: strange but a token\r\n");
    addRequest(get, "Cookie: a=b\r\nCookie: c=d\r\n");
    addRequest(get, "Accept: a\r\nAccept: b\r\n");
    addRequest(get, "authorization: Basic YTpi\r\n");
    addRequest(post, "Content-Length: 0\r\n");
    addRequest(post, "content-length:0003\r\n", "abc");
    addRequest(get, "Content-Length: 3\r\n", "abc");
    addRequest(post, "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n");
    addRequest(post, "TRANSFER-ENCODING:\tCHUNKED \r\n", "0\r\n\r\n");
    addRequest(post, "Expect: 100-continue\r\nContent-Length: 1\r\n", "a");
}

void TestRequestParser::takes()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(test::parse(view(bytes)).taken());
}

void TestRequestParser::waitsForMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto whole = "\r\nPROPPATCH /a?b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\n"sv;
    for (std::size_t length = 0; length < whole.size(); ++length)
        QTest::addRow("%zu octets", length)
            << QByteArray(whole.data(), static_cast<qsizetype>(length));
}

void TestRequestParser::waitsForMore()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(test::parse(view(bytes)).head.status, Status::NeedMore);
}

void TestRequestParser::everySplitGivesTheSameVerdict_data()
{
    takes_data();
    addRequest("GET / HTTP/1.0", "Transfer-Encoding: chunked\r\n");
    addRequest(get, "X: a\nY: b\r\n");
    addRequest(get, "Host: g\r\n");
    addRequest(get, "X: a\r\n folded\r\n");
    addRequest(post, "Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n");
    addRequest(post, "Transfer-Encoding: chunked\r\n", "3;x=y\r\nabc\r\n0\r\nT: x\r\n\r\nGET");
    addRequest("GET /" + std::string(9000, 'a') + " HTTP/1.1");
    addRequest(get, "X: " + std::string(17000, 'a') + "\r\n");
}

void TestRequestParser::everySplitGivesTheSameVerdict()
{
    QFETCH(const QByteArray, bytes);
    const auto whole = test::parse(view(bytes));
    const auto check = [&](std::size_t step) {
        const auto pieces = test::parse(view(bytes), step);
        QCOMPARE(pieces.head.status, whole.head.status);
        QCOMPARE(pieces.head.reason, whole.head.reason);
        QCOMPARE(pieces.head.length, whole.head.length);
        QCOMPARE(pieces.body.status, whole.body.status);
        QCOMPARE(pieces.content, whole.content);
        QCOMPARE(pieces.request.target.data(), whole.request.target.data());
    };
    for (std::size_t step = 1;
         step < static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 200)); ++step)
        check(step);
}

void TestRequestParser::framingIsReadInOneWay_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<http::Framing>("framing");
    QTest::addColumn<quint64>("length");
    QTest::newRow("none") << QByteArray() << http::Framing::NoBody << quint64{0};
    QTest::newRow("zero") << QByteArray("Content-Length: 0\r\n") << http::Framing::Length
                          << quint64{0};
    QTest::newRow("largest") << QByteArray("Content-Length: 9999999999999999999\r\n")
                             << http::Framing::Length << quint64{9999999999999999999ULL};
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n")
                             << http::Framing::Chunked << quint64{0};
}

void TestRequestParser::framingIsReadInOneWay()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const http::Framing, framing);
    QFETCH(const quint64, length);
    // A request before it must not leave anything of its framing behind.
    http::RequestParser parser({});
    http::Request request;
    const auto earlier =
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 77\r\nConnection: close\r\n\r\n"sv;
    QCOMPARE(parser.parseHead(earlier, request).status, Status::Complete);
    const auto bytes = "POST / HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
    QCOMPARE(parser.parseHead(view(bytes), request).status, Status::Complete);
    QCOMPARE(request.framing, framing);
    QCOMPARE(quint64{request.contentLength}, length);
    QVERIFY(request.keepAlive);
}

void TestRequestParser::connectionAndExpect_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("expect");
    const auto row = [](const char* version, const char* fields, bool keepAlive, bool expect) {
        QTest::newRow(test::shown(std::string(version) + " " + fields).constData())
            << QByteArray(version) << QByteArray(fields) << keepAlive << expect;
    };
    row("1.1", "", true, false);
    row("1.1", "Connection: keep-alive\r\n", true, false);
    row("1.1", "Connection: close\r\n", false, false);
    row("1.1", "Connection: x, CLOSE ,y\r\n", false, false);
    row("1.1", "Connection: keep-alive\r\nConnection: close\r\n", false, false);
    row("1.1", "Connection: keep-alive, close\r\n", false, false);
    row("1.1", "Connection: closed\r\n", true, false);
    row("1.0", "", false, false);
    row("1.0", "Connection: keep-alive\r\n", false, false);
    row("1.1", "Expect: 100-Continue\r\nContent-Length: 1\r\n", true, true);
    row("1.1", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n", true, true);
    row("1.1", "Expect: 100-continue\r\n", true, false);
    row("1.0", "Expect: 100-continue\r\nContent-Length: 1\r\n", false, false);
}

void TestRequestParser::connectionAndExpect()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, keepAlive);
    QFETCH(const bool, expect);
    const auto bytes = "POST / HTTP/" + version + "\r\nHost: h\r\n" + fields + "\r\n";
    const auto parsed = test::parse(view(bytes));
    QCOMPARE(parsed.head.status, Status::Complete);
    QCOMPARE(parsed.request.keepAlive, keepAlive);
    QCOMPARE(parsed.request.expectContinue, expect);
}

void TestRequestParser::onlyAWebSocketIsFlaggedAsUpgrade_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("upgrade");
    const auto row = [](const char* line, const char* fields, bool upgrade) {
        QTest::newRow(test::shown(std::string(line) + " " + fields).constData())
            << QByteArray(line) << QByteArray(fields) << upgrade;
    };
    constexpr auto line = "GET / HTTP/1.1";
    row(line, "Connection: upgrade\r\nUpgrade: websocket\r\n", true);
    row(line, "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n", true);
    row(line, "Upgrade: websocket\r\n", false);
    row(line, "Connection: upgrade\r\n", false);
    row(line, "Connection: upgrades\r\nUpgrade: websocket\r\n", false);
    row(line, "Connection: upgrade\r\nUpgrade: h2c\r\n", false);
    row(line, "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n",
        false);
    row(line, "Connection: upgrade\r\nUpgrade: websocket, h2c\r\n", false);
    row(line, "Connection: upgrade\r\nUpgrade: h2c\r\nUpgrade: websocket\r\n", false);
    row(line,
        "Connection: upgrade\r\nUpgrade: websocket\r\nUpgrade: websocket\r\nUpgrade: websocket\r\n",
        false);
    row(line, "Connection: upgrade\r\nUpgrade: websocket\r\nContent-Length: 1\r\n", false);
    row("GET / HTTP/1.0", "Connection: upgrade\r\nUpgrade: websocket\r\n", false);
    row("POST / HTTP/1.1", "Connection: upgrade\r\nUpgrade: websocket\r\n", false);
}

void TestRequestParser::onlyAWebSocketIsFlaggedAsUpgrade()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, upgrade);
    const auto bytes = line + "\r\nHost: h\r\n" + fields + "\r\n";
    const auto parsed = test::parse(view(bytes));
    QCOMPARE(parsed.head.status, Status::Complete);
    QCOMPARE(parsed.head.length, static_cast<std::size_t>(bytes.size()));
    QCOMPARE(parsed.request.upgrade, upgrade);
}

void TestRequestParser::pipelinedRequestsAreReadOneByOne()
{
    auto bytes =
        "POST /1 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n"
        "\r\nPOST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\ncd"
        "GET /3 HTTP/1.1\r\nHost: h\r\n\r\n"sv;
    http::RequestParser parser({});
    http::Request request;
    std::string content;
    const auto keep = [&](std::string_view part) { content += part; };

    auto head = parser.parseHead(bytes, request);
    QVERIFY(head.status == Status::Complete && request.target == "/1"sv);
    bytes.remove_prefix(head.length);
    const auto body = parser.parseChunked(bytes, keep);
    QCOMPARE(body.status, http::BodyResult::Status::Complete);
    bytes.remove_prefix(body.consumed);
    QCOMPARE(content, std::string("ab"));

    head = parser.parseHead(bytes, request);
    QVERIFY(head.status == Status::Complete && request.target == "/2"sv);
    bytes.remove_prefix(head.length + request.contentLength);

    head = parser.parseHead(bytes, request);
    QVERIFY(head.status == Status::Complete && request.target == "/3"sv);
    QCOMPARE(head.length, bytes.size());
}

void TestRequestParser::aParserIsAsNewAfterARefusal()
{
    http::RequestParser parser({});
    http::Request request;
    for (const auto bad : {"GET / HTTP/1.1\r\nHost: h\nX"sv,
                           "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n"sv, "\x16\x03"sv}) {
        QCOMPARE(parser.parseHead(bad, request).status, Status::Refused);
        QCOMPARE(parser.parseHead("GET /ok HTTP/1.1\r\nHost: h\r\n\r\n"sv, request).status,
                 Status::Complete);
        QVERIFY(request.target == "/ok"sv);
        QCOMPARE(request.headers.size(), std::size_t{1});
    }
}
