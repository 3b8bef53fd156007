// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_request_refusals.h"

#include "tests/http/request_rows.h"

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

void TestRequestRefusals::refuses_data()
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

void TestRequestRefusals::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto parsed = test::parse(view(bytes));
    QCOMPARE(parsed.head.status, Status::Refused);
    QVERIFY(parsed.head.reason == Reason::Malformed
            || parsed.head.reason == Reason::AmbiguousTarget);
}

void TestRequestRefusals::refusesWithoutWaitingForTheRest_data()
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

void TestRequestRefusals::refusesWithoutWaitingForTheRest()
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

void TestRequestRefusals::limitsSayWhichWasExceeded_data()
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

void TestRequestRefusals::limitsSayWhichWasExceeded()
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

void TestRequestRefusals::everyControlInAFieldValueIsRefused()
{
    for (int c = 0; c < 256; ++c) {
        const auto bytes = "GET / HTTP/1.1\r\nHost: h\r\nX: a"
            + std::string(1, static_cast<char>(c)) + "b\r\n\r\n";
        const bool control = (c < 0x20 && c != '\t') || c == 0x7f;
        QVERIFY2(test::parse(bytes).taken() != control, qPrintable(QString::number(c)));
    }
}

void TestRequestRefusals::everyOctetInAFieldName()
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
