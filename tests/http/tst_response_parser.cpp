// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_response_parser.h"

#include "service/http/response_parser.h"
#include "tests/http/message.h"

#include <QTest>

using namespace std::string_view_literals;
using http::ResponseFraming;
using Status = http::HeadResult::Status;

namespace {

struct Parsed
{
    http::HeadResult head;
    http::Response response;
};

Parsed parse(std::string_view bytes, bool toHead = false, std::size_t step = std::string_view::npos)
{
    Parsed out;
    http::ResponseParser parser({8192, 64 * 1024, 200});
    std::size_t given = 0;
    do {
        given = step >= bytes.size() - given ? bytes.size() : given + step;
        out.head = parser.parseHead(bytes.substr(0, given), toHead, out.response);
    } while (out.head.status == Status::NeedMore && given < bytes.size());
    return out;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void TestResponseParser::readsAnOrdinaryAnswer()
{
    const auto bytes =
        "HTTP/1.1 201 Created it\r\nContent-Type: a/b\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 2\r\n\r\nok"sv;
    const auto [head, response] = parse(bytes);
    QCOMPARE(head.status, Status::Complete);
    QCOMPARE(head.length, bytes.size() - 2);
    QCOMPARE(response.status, 201);
    QCOMPARE(response.headers.count("set-cookie"), std::size_t{2});
    QCOMPARE(response.framing, ResponseFraming::Length);
    QCOMPARE(response.contentLength, std::uint64_t{2});
    QVERIFY(response.keepAlive);
}

void TestResponseParser::framing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("toHead");
    QTest::addColumn<ResponseFraming>("framing");
    const auto row = [](const char* line, const char* fields, bool toHead,
                        ResponseFraming framing) {
        QTest::newRow(
            test::shown(std::string(line) + " " + fields + (toHead ? " (HEAD)" : "")).constData())
            << QByteArray(line) + "\r\n" + fields + "\r\n"
            << toHead << framing;
    };
    constexpr auto ok = "HTTP/1.1 200 OK";
    constexpr auto length = "Content-Length: 3\r\n";
    constexpr auto chunked = "Transfer-Encoding: chunked\r\n";
    row(ok, length, false, ResponseFraming::Length);
    row(ok, "Content-Length: 0\r\n", false, ResponseFraming::Length);
    row(ok, chunked, false, ResponseFraming::Chunked);
    row(ok, "transfer-encoding:CHUNKED\r\n", false, ResponseFraming::Chunked);
    row(ok, "", false, ResponseFraming::UntilClose);
    row(ok, length, true, ResponseFraming::NoBody);
    row(ok, chunked, true, ResponseFraming::NoBody);
    row(ok, "", true, ResponseFraming::NoBody);
    row("HTTP/1.0 200 OK", "", false, ResponseFraming::UntilClose);
    row("HTTP/1.0 200 OK", length, false, ResponseFraming::Length);
    row("HTTP/1.1 304 Not Modified", length, false, ResponseFraming::NoBody);
    row("HTTP/1.1 304 Not Modified", chunked, false, ResponseFraming::NoBody);
    row("HTTP/1.1 204 No Content", "", false, ResponseFraming::NoBody);
    row("HTTP/1.1 204 No Content", "Content-Length: 0\r\n", false, ResponseFraming::NoBody);
    row("HTTP/1.1 100 Continue", "", false, ResponseFraming::NoBody);
    row("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket\r\nConnection: upgrade\r\n", false,
        ResponseFraming::NoBody);
    row("HTTP/1.1 103 Early Hints", "Link: </a>\r\n", false, ResponseFraming::NoBody);
    row("HTTP/1.1 200 ", length, false, ResponseFraming::Length);
    row("HTTP/1.1 200", length, false, ResponseFraming::Length);
    row("HTTP/1.1 599 caf\xc3\xa9", length, false, ResponseFraming::Length);
}

void TestResponseParser::framing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, toHead);
    QFETCH(const ResponseFraming, framing);
    const auto [head, response] = parse(view(bytes), toHead);
    QCOMPARE(head.status, Status::Complete);
    QCOMPARE(head.length, static_cast<std::size_t>(bytes.size()));
    QCOMPARE(response.framing, framing);
    QCOMPARE(response.contentLength,
             std::uint64_t{framing == ResponseFraming::Length && bytes.contains(": 3") ? 3U : 0U});
}

void TestResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](std::string_view bytes) {
        QTest::newRow(test::shown(bytes).constData())
            << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    for (const auto line : {"HTTP/1.2 200 OK"sv,   "HTTP/2.0 200 OK"sv,   "HTTP/2 200"sv,
                            "HTTP/0.9 200 OK"sv,   "HTTP/1.1 99 x"sv,     "HTTP/1.1 099 x"sv,
                            "HTTP/1.1 600 x"sv,    "HTTP/1.1 1000 x"sv,   "HTTP/1.1 20 x"sv,
                            "HTTP/1.1 +20 x"sv,    "HTTP/1.1 2x0 x"sv,    "HTTP/1.1  200 x"sv,
                            "HTTP/1.1\t200 x"sv,   "HTTP/1.1 200x"sv,     "HTTP/1.1 200\tx"sv,
                            "HTTP/1.1"sv,          "HTTP/1.1 "sv,         "http/1.1 200 OK"sv,
                            "ICY 200 OK"sv,        " HTTP/1.1 200 OK"sv,  "HTTP/1.1 200 a\x01"sv,
                            "HTTP/1.1 200 a\0b"sv, "HTTP/1.1 200 a\rb"sv, "GET / HTTP/1.1"sv})
        row(std::string(line) + "\r\nContent-Length: 0\r\n\r\n");
    for (const auto fields : {"Content-Length: 3\r\nContent-Length: 3\r\n"sv,
                              "Content-Length: 3, 3\r\n"sv,
                              "Content-Length: +3\r\n"sv,
                              "Content-Length: -1\r\n"sv,
                              "Content-Length:\r\n"sv,
                              "Content-Length: 0x3\r\n"sv,
                              "Content-Length: 10000000000000000000\r\n"sv,
                              "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"sv,
                              "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"sv,
                              "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"sv,
                              "Transfer-Encoding: gzip, chunked\r\n"sv,
                              "Transfer-Encoding: chunked, identity\r\n"sv,
                              "Transfer-Encoding: identity\r\n"sv,
                              "Transfer-Encoding:\r\n"sv,
                              "Transfer-Encoding: xchunked\r\n"sv,
                              "X: a\r\n b\r\n"sv,
                              "X: a\r\n\tb\r\n"sv,
                              " X: a\r\n"sv,
                              "X : a\r\n"sv,
                              "X\r\n"sv,
                              ": a\r\n"sv,
                              "X: a\nY: b\r\n"sv,
                              "X: a\rY: b\r\n"sv,
                              "X: \x01\r\n"sv,
                              "X: a\0\r\n"sv,
                              "X Y: a\r\n"sv})
        row("HTTP/1.1 200 OK\r\n" + std::string(fields) + "\r\n");
    row("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\n");
    row("HTTP/1.1 100 Continue\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("HTTP/1.1 100 Continue\r\nContent-Length: 3\r\n\r\n");
    row("HTTP/1.1 304 Not Modified\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("\r\nHTTP/1.1 200 OK\r\n\r\n");
    row("HTTP/1.1 200 OK\n\n");
    row("HTTP/1.1 200 OK\r\nX: y\r\n\n");
}

void TestResponseParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(parse(view(bytes)).head.status, Status::Refused);
    QCOMPARE(parse(view(bytes), true).head.status, Status::Refused);
}

void TestResponseParser::refusesWithoutWaitingForTheRest()
{
    for (const auto bytes : {"S"sv, "HTTP/2"sv, "HTTP/1.1 200 OK\n"sv, "HTTP/1.1 2000\r\n"sv,
                             "HTTP/1.1 200 OK\r\nX: y\n"sv, "\x15\x03"sv}) {
        QCOMPARE(parse(bytes.substr(0, bytes.size() - 1)).head.status,
                 bytes[0] == '\x15' ? Status::Refused : Status::NeedMore);
        QCOMPARE(parse(bytes).head.status, Status::Refused);
    }
}

void TestResponseParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    const auto row = [](const char* bytes, bool keepAlive) {
        QTest::newRow(test::shown(bytes).constData()) << QByteArray(bytes) << keepAlive;
    };
    row("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", true);
    row("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", false);
    row("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: a, Close\r\n\r\n", false);
    row("HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n", false);
    row("HTTP/1.1 200 OK\r\n\r\n", false); // its end is the end of the connection
    row("HTTP/1.1 204 No Content\r\n\r\n", true);
}

void TestResponseParser::keepAlive()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, keepAlive);
    const auto [head, response] = parse(view(bytes));
    QCOMPARE(head.status, Status::Complete);
    QCOMPARE(response.keepAlive, keepAlive);
}

void TestResponseParser::everySplitGivesTheSameVerdict()
{
    for (const auto bytes : {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX: y\r\n\r\nabc"sv,
                             "HTTP/1.1 200 OK\r\nX: y\n\r\n"sv,
                             "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n"sv,
                             "HTTP/1.1 600 OK\r\n\r\n"sv}) {
        const auto whole = parse(bytes);
        for (std::size_t step = 1; step < bytes.size(); ++step) {
            const auto pieces = parse(bytes, false, step);
            QCOMPARE(pieces.head.status, whole.head.status);
            QCOMPARE(pieces.head.length, whole.head.length);
        }
    }
}

void TestResponseParser::limitsHold()
{
    http::ResponseParser parser({8192, 100, 3});
    http::Response response;
    const auto head = [&](const std::string& fields) {
        return parser.parseHead("HTTP/1.1 200 OK\r\n" + fields + "\r\n", false, response).status;
    };
    QCOMPARE(head("A:\r\nB:\r\nC:\r\n"), Status::Complete);
    QCOMPARE(head("A:\r\nB:\r\nC:\r\nD:\r\n"), Status::Refused);
    QCOMPARE(head("A:" + std::string(77, 'a') + "\r\n"), Status::Complete); // exactly 100
    QCOMPARE(head("A:" + std::string(78, 'a') + "\r\n"), Status::Refused);
    QCOMPARE(parser.parseHead("HTTP/1.1 200 " + std::string(100, 'a'), false, response).status,
             Status::Refused);
}

void TestResponseParser::interimAnswersAreReadOneByOne()
{
    auto bytes = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"sv;
    http::ResponseParser parser({});
    http::Response response;
    const auto first = parser.parseHead(bytes, false, response);
    QVERIFY(first.status == Status::Complete && response.status == 100 && response.keepAlive);
    bytes.remove_prefix(first.length);
    const auto second = parser.parseHead(bytes, false, response);
    QVERIFY(second.status == Status::Complete && response.status == 200);
    QCOMPARE(second.length, bytes.size());
}

void TestResponseParser::chunkedBodyIsDecoded()
{
    const auto bytes =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: y\r\n\r\nHTTP"sv;
    http::ResponseParser parser({});
    http::Response response;
    const auto head = parser.parseHead(bytes, false, response);
    std::string content;
    const auto body = parser.parseChunked(bytes.substr(head.length),
                                          [&](std::string_view part) { content += part; });
    QCOMPARE(body.status, http::BodyResult::Status::Complete);
    QCOMPARE(head.length + body.consumed, bytes.size() - 4);
    QCOMPARE(content, std::string("abc"));
    QVERIFY(!response.headers.has("x"));
}
