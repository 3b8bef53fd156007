// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_request_parser.h"

#include "tests/http/message.h"

#include <QTest>

using namespace std::string_view_literals;
using domain::Reason;
using Status = http::HeadResult::Status;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A row named after its bytes. \a fields stand between the Host field and the blank line.
void addRequest(std::string_view line, std::string_view fields = {}, std::string_view body = {})
{
    std::string request(line);
    request += "\r\nHost: h\r\n";
    request += fields;
    request += "\r\n";
    request += body;
    QTest::newRow(test::shown(request).constData()) << QByteArray::fromStdString(request);
}

void addRaw(std::string_view bytes)
{
    QTest::newRow(test::shown(bytes).constData())
        << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

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

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Request line.
    for (const auto line : {"GET / HTTP/1.2"sv,
                            "GET / HTTP/0.9"sv,
                            "GET / HTTP/2.0"sv,
                            "GET / HTTP/2"sv,
                            "GET / HTTP/1.10"sv,
                            "GET / HTTP/01.1"sv,
                            "GET / HTTP/1"sv,
                            "GET / http/1.1"sv,
                            "GET / HTTPS/1.1"sv,
                            "GET / RTSP/1.0"sv,
                            "GET / ICE/1.0"sv,
                            "GET /"sv,
                            "GET"sv,
                            "GET / HTTP/1.1 "sv,
                            " GET / HTTP/1.1"sv,
                            "GET  / HTTP/1.1"sv,
                            "GET /  HTTP/1.1"sv,
                            "GET / / HTTP/1.1"sv,
                            "GET\t/ HTTP/1.1"sv,
                            "GET /\tHTTP/1.1"sv,
                            "GET /a\tb HTTP/1.1"sv,
                            "GET / HTTP/1.1\t"sv,
                            "GET / HTTP/1,1"sv,
                            "get / HTTP/1.1"sv,
                            "Get / HTTP/1.1"sv,
                            "GETX / HTTP/1.1"sv,
                            "G / HTTP/1.1"sv,
                            "CONNECT h:443 HTTP/1.1"sv,
                            "PRI * HTTP/2.0"sv,
                            "SOURCE / HTTP/1.1"sv,
                            "SOURCE / ICE/1.0"sv,
                            "DESCRIBE / HTTP/1.1"sv,
                            "PLAY / RTSP/1.0"sv,
                            "M-SEARCH * HTTP/1.1"sv,
                            "NOTIFY / HTTP/1.1"sv,
                            "ACL / HTTP/1.1"sv,
                            "BIND / HTTP/1.1"sv,
                            "QUERY / HTTP/1.1"sv,
                            "GET h:443 HTTP/1.1"sv,
                            "GET h HTTP/1.1"sv,
                            "GET * HTTP/1.1"sv,
                            "OPTIONS ** HTTP/1.1"sv,
                            "GET ?a HTTP/1.1"sv,
                            "GET http://g/ HTTP/1.1"sv,
                            "GET http://h HTTP/1.1"sv,
                            "GET http://u@h/ HTTP/1.1"sv,
                            "GET http://h:80/ HTTP/1.1"sv,
                            "GET ftp://h/ HTTP/1.1"sv,
                            "GET /\x01 HTTP/1.1"sv,
                            "GET /\x7f HTTP/1.1"sv,
                            "GET /\0 HTTP/1.1"sv,
                            "GET /\r HTTP/1.1"sv,
                            "GET /\n HTTP/1.1"sv,
                            "GET / HTTP/1.1\r"sv})
        addRequest(line);
    // Line ends and blank lines.
    addRaw("\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    addRaw("\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    addRaw("\rGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    addRaw("GET / HTTP/1.1\nHost: h\n\n");
    addRaw("GET / HTTP/1.1\r\nHost: h\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: h\r\n\n");
    addRaw("GET / HTTP/1.1\r\nHost: h\n\n");
    addRaw("GET / HTTP/1.1\r\nHost: h\r\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\n\r\nHost: h\r\n\r\n");
    addRaw("\xef\xbb\xbfGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    // Host.
    addRaw("GET / HTTP/1.1\r\n\r\n");
    addRaw("GET / HTTP/1.0\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost:\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: a b\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: u@a\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: a,b\r\n\r\n");
    addRaw("GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n");
    addRequest(get, "Host: h\r\n");
    addRequest(get, "hOST: g\r\n");
    // Fields.
    for (const auto fields : {" folded\r\n"sv,
                              "X: a\r\n b\r\n"sv,
                              "X: a\r\n\tb\r\n"sv,
                              "X : a\r\n"sv,
                              "X\t: a\r\n"sv,
                              " X: a\r\n"sv,
                              "X\r\n"sv,
                              ": a\r\n"sv,
                              "X Y: a\r\n"sv,
                              "X(: a\r\n"sv,
                              "X\xc3\xa9: a\r\n"sv,
                              "X\x01: a\r\n"sv,
                              "\"X\": a\r\n"sv,
                              "X/Y: a\r\n"sv,
                              "X: a\x01\r\n"sv,
                              "X: a\x7f\r\n"sv,
                              "X: a\0b\r\n"sv,
                              "X: a\x0b\r\n"sv,
                              "X: a\rb\r\n"sv,
                              "X: a\nb: c\r\n"sv,
                              "\0: a\r\n"sv,
                              "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"sv,
                              "Authorization: Bearer a\r\nauthorization: Bearer a\r\n"sv,
                              "X-API-Key: a\r\nx-api-key: b\r\n"sv,
                              "Content-Type: a/b\r\nContent-Type: a/b\r\n"sv,
                              "Expect: 200-ok\r\n"sv,
                              "Expect: 100-continue, x\r\n"sv,
                              "Expect: 100-continue\r\nExpect: 100-continue\r\n"sv,
                              "Expect:\r\n"sv})
        addRequest(get, fields);
    // Framing.
    for (const auto fields : {"Content-Length:\r\n"sv,
                              "Content-Length: +3\r\n"sv,
                              "Content-Length: -3\r\n"sv,
                              "Content-Length: 3,3\r\n"sv,
                              "Content-Length: 3, 3\r\n"sv,
                              "Content-Length: 3 3\r\n"sv,
                              "Content-Length: 0x3\r\n"sv,
                              "Content-Length: 3;\r\n"sv,
                              "Content-Length: 3.0\r\n"sv,
                              "Content-Length: 1e1\r\n"sv,
                              "Content-Length: \"3\"\r\n"sv,
                              "Content-Length: 00000000000000000003\r\n"sv,
                              "Content-Length: 18446744073709551619\r\n"sv,
                              "Content-Length: 3\r\nContent-Length: 3\r\n"sv,
                              "Content-Length: 3\r\nContent-Length: 4\r\n"sv,
                              "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"sv,
                              "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"sv,
                              "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"sv,
                              "Transfer-Encoding:\r\n"sv,
                              "Transfer-Encoding: identity\r\n"sv,
                              "Transfer-Encoding: gzip\r\n"sv,
                              "Transfer-Encoding: gzip, chunked\r\n"sv,
                              "Transfer-Encoding: chunked, gzip\r\n"sv,
                              "Transfer-Encoding: chunked, chunked\r\n"sv,
                              "Transfer-Encoding: chunked,\r\n"sv,
                              "Transfer-Encoding: ,chunked\r\n"sv,
                              "Transfer-Encoding: chunked;q=1\r\n"sv,
                              "Transfer-Encoding: xchunked\r\n"sv,
                              "Transfer-Encoding: chunkedx\r\n"sv,
                              "Transfer-Encoding: \"chunked\"\r\n"sv,
                              "Transfer-Encoding: 'chunked'\r\n"sv,
                              "Transfer-Encoding: chunked\x0b\r\n"sv,
                              "Transfer-Encoding : chunked\r\n"sv,
                              "Transfer-Encoding: identity\r\nContent-Length: 3\r\n"sv,
                              "Transfer-Encoding:\r\nContent-Length: 3\r\n"sv})
        addRequest(post, fields, "abc");
    addRequest("POST / HTTP/1.0", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n");
}

void TestRequestParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto parsed = test::parse(view(bytes));
    QCOMPARE(parsed.head.status, Status::Refused);
    QVERIFY(parsed.head.reason == Reason::Malformed
            || parsed.head.reason == Reason::AmbiguousTarget);
}

void TestRequestParser::refusesWithoutWaitingForTheRest_data()
{
    QTest::addColumn<QByteArray>("before"); // waits
    QTest::addColumn<QByteArray>("octet"); // refused
    const auto row = [](const char* name, QByteArray before, QByteArray octet) {
        QTest::newRow(name) << before << octet;
    };
    row("TLS client hello", "", "\x16");
    row("HTTP/2 preface", "P", "RI ");
    row("SSH", "SSH", "-");
    row("PROXY protocol", "PROXY", " ");
    row("lower-case method", "", "g");
    row("method too long", "PROPPATCH", "X");
    row("not a method", "QUIT", "\r");
    row("HTTP/0.9", "GET /\r", "\n");
    row("bare LF after the request line", "GET / HTTP/1.1", "\n");
    row("bare LF in a field", "GET / HTTP/1.1\r\nHost: h", "\n");
    row("bare LF as blank line", "GET / HTTP/1.1\r\nHost: h\r\n", "\n");
    row("folded field", "GET / HTTP/1.1\r\nHost: h\r\n g\r", "\n");
    row("control in a field", "GET / HTTP/1.1\r\nHost: h\r\nX: \x01\r", "\n");
    row("second blank line", "\r\n", "\r\n");
}

void TestRequestParser::refusesWithoutWaitingForTheRest()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, octet);
    http::RequestParser parser({});
    http::Request request;
    QCOMPARE(parser.parseHead(view(before), request).status, Status::NeedMore);
    const auto all = before + octet;
    const auto result = parser.parseHead(view(all), request);
    QCOMPARE(result.status, Status::Refused);
    QCOMPARE(result.reason, Reason::Malformed);
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

void TestRequestParser::limitsSayWhichWasExceeded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Reason>("reason");
    // The limits of this test: target 20, head 200, fields 5.
    const auto row = [](const char* name, std::string bytes, Status status,
                        Reason reason = Reason::NotDecided) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << status << reason;
    };
    const auto line = [](std::size_t target) {
        return "GET /" + std::string(target - 1, 'a') + " HTTP/1.1\r\nHost: h\r\n";
    };
    const auto head = [&](std::size_t size) {
        const auto fixed = line(1) + "X: \r\n\r\n";
        return line(1) + "X: " + std::string(size - fixed.size(), 'a') + "\r\n\r\n";
    };
    row("target of 20", line(20) + "\r\n", Status::Complete);
    row("target of 21", line(21) + "\r\n", Status::Refused, Reason::TargetTooLong);
    row("target without end", "GET /" + std::string(100, 'a'), Status::Refused,
        Reason::TargetTooLong);
    row("target that fills the head", "GET /" + std::string(1000, 'a'), Status::Refused,
        Reason::TargetTooLong);
    row("head of 200", head(200), Status::Complete);
    row("head of 201", head(201), Status::Refused, Reason::HeadersTooLarge);
    row("head without end", head(300).substr(0, 250), Status::Refused, Reason::HeadersTooLarge);
    row("head not yet too large", head(300).substr(0, 199), Status::NeedMore);
    row("5 fields", line(1) + "A:\r\nB:\r\nC:\r\nD:\r\n\r\n", Status::Complete);
    row("6 fields", line(1) + "A:\r\nB:\r\nC:\r\nD:\r\nE:\r\n\r\n", Status::Refused,
        Reason::HeadersTooLarge);
}

void TestRequestParser::limitsSayWhichWasExceeded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Status, status);
    QFETCH(const Reason, reason);
    const http::Limits limits{20, 200, 5};
    for (const std::size_t step : {std::string_view::npos, std::size_t{1}, std::size_t{7}}) {
        const auto parsed = test::parse(view(bytes), step, limits);
        QCOMPARE(parsed.head.status, status);
        QCOMPARE(parsed.head.reason, reason);
    }
}

void TestRequestParser::everyControlInAFieldValueIsRefused()
{
    for (int c = 0; c < 256; ++c) {
        const auto bytes = "GET / HTTP/1.1\r\nHost: h\r\nX: a"
            + std::string(1, static_cast<char>(c)) + "b\r\n\r\n";
        const bool control = (c < 0x20 && c != '\t') || c == 0x7f;
        QVERIFY2(test::parse(bytes).taken() != control, qPrintable(QString::number(c)));
    }
}

void TestRequestParser::everyOctetInAFieldName()
{
    const std::string tchar =
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int c = 0; c < 256; ++c) {
        const char octet = static_cast<char>(c);
        const auto bytes =
            "GET / HTTP/1.1\r\nHost: h\r\na" + std::string(1, octet) + "b: x\r\n\r\n";
        const bool fine =
            tchar.find(octet) != std::string::npos || octet == ':'; // "a:b: x" is the field "a"
        QVERIFY2(test::parse(bytes).taken() == fine, qPrintable(QString::number(c)));
    }
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
