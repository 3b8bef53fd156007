// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_response_writer.h"

#include "service/http/response_parser.h"
#include "service/http/response_writer.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace std::string_view_literals;

void TestResponseWriter::writesAWholeAnswer()
{
    std::string out;
    http::ResponseWriter(out)
        .status(200)
        .header("X-A", "b")
        .header("Retry-After", 18446744073709551615ULL)
        .keepAlive(false)
        .body("hello");
    QCOMPARE(
        out,
        std::string("HTTP/1.1 200 OK\r\nX-A: b\r\nRetry-After: 18446744073709551615\r\nConnection: "
                    "close\r\nContent-Length: 5\r\n\r\nhello"));
}

void TestResponseWriter::appendsToTheBuffer()
{
    std::string out = "before";
    http::ResponseWriter(out).status(204).keepAlive(true).endHead();
    QCOMPARE(out, std::string("beforeHTTP/1.1 204 No Content\r\n\r\n"));
}

void TestResponseWriter::leavesOutWhatWouldSplitTheAnswer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CRLF in value") << QByteArray("X") << QByteArray("a\r\nSet-Cookie: b");
    QTest::newRow("LF in value") << QByteArray("X") << QByteArray("a\nb");
    QTest::newRow("CR in value") << QByteArray("X") << QByteArray("a\rb");
    QTest::newRow("NUL in value") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("DEL in value") << QByteArray("X") << QByteArray("a\x7f");
    QTest::newRow("CRLF in name") << QByteArray("X\r\nY") << QByteArray("a");
    QTest::newRow("colon in name") << QByteArray("X:") << QByteArray("a");
    QTest::newRow("space in name") << QByteArray("X Y") << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
}

void TestResponseWriter::leavesOutWhatWouldSplitTheAnswer()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    std::string out;
    http::ResponseWriter(out)
        .header({name.constData(), static_cast<std::size_t>(name.size())},
                {value.constData(), static_cast<std::size_t>(value.size())})
        .header("Kept", "yes");
    QCOMPARE(out, std::string("Kept: yes\r\n"));
}

// wire.md: a field that is missing would let the client's own value through.
void TestResponseWriter::whatMustBeThereIsWrittenEmpty()
{
    std::string out;
    http::ResponseWriter(out)
        .headerOrEmpty("X-User", "a\r\nX-Admin: yes")
        .headerOrEmpty("X-Mail", "a@b")
        .headerOrEmpty("X Name", "x");
    QCOMPARE(out, std::string("X-User: \r\nX-Mail: a@b\r\n"));
}

void TestResponseWriter::everyStatusHasAPhrase()
{
    QVERIFY(http::reasonPhrase(200) == "OK"sv);
    QVERIFY(http::reasonPhrase(100) == "Continue"sv);
    QVERIFY(http::reasonPhrase(429) == "Too Many Requests"sv);
    QVERIFY(http::reasonPhrase(511) == "Network Authentication Required"sv);
    QVERIFY(http::reasonPhrase(299) == "Unknown"sv);
    QVERIFY(http::reasonPhrase(0) == "Unknown"sv);
    QVERIFY(http::reasonPhrase(999) == "Unknown"sv);
    for (const int used : {400, 401, 403, 404, 408, 413, 414, 431, 502, 503, 504})
        QVERIFY(http::reasonPhrase(used) != "Unknown"sv);
}

void TestResponseWriter::dateIsNow()
{
    const auto before = QDateTime::currentSecsSinceEpoch();
    std::string out;
    http::ResponseWriter(out).date();
    const auto after = QDateTime::currentSecsSinceEpoch();
    QVERIFY(out.starts_with("Date: ") && out.ends_with(" GMT\r\n"));
    auto time = QLocale::c().toDateTime(QString::fromStdString(out.substr(6, 25)),
                                        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    time.setTimeSpec(Qt::UTC);
    QVERIFY(time.toSecsSinceEpoch() >= before && time.toSecsSinceEpoch() <= after);
}

void TestResponseWriter::whatItWritesTheParserReads()
{
    std::string out;
    http::ResponseWriter(out).status(403).date().header("X-A", "b").body("no");
    http::ResponseParser parser({});
    http::Response response;
    const auto head = parser.parseHead(out, false, response);
    QCOMPARE(head.status, http::HeadResult::Status::Complete);
    QCOMPARE(response.status, 403);
    QVERIFY(response.headers.only("x-a") == "b"sv);
    QCOMPARE(head.length + response.contentLength, out.size());
}
