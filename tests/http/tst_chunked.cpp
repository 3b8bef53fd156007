// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_chunked.h"

#include "service/http/chunked_decoder.h"
#include "tests/http/message.h"

#include <QTest>

#include <llhttp.h>

using namespace std::string_view_literals;
using Status = http::BodyResult::Status;
using http::ChunkedDecoder;

namespace {

struct Decoded
{
    Status status = Status::NeedMore;
    std::size_t consumed = 0;
    std::string content;
};

Decoded decode(std::string_view bytes, std::size_t step = std::string_view::npos)
{
    Decoded out;
    ChunkedDecoder decoder;
    while (out.status == Status::NeedMore && !bytes.empty()) {
        const auto result = decoder.decode(bytes.substr(0, step),
                                           [&](std::string_view part) { out.content += part; });
        out.status = result.status;
        out.consumed += result.consumed;
        bytes.remove_prefix(result.consumed);
    }
    return out;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What llhttp in strict mode makes of the same chunked body: its content when it is complete.
std::optional<std::string> decodeWithLlhttp(std::string_view body)
{
    struct Seen
    {
        std::string content;
        bool complete = false;
    } seen;
    llhttp_settings_t settings;
    llhttp_settings_init(&settings);
    settings.on_body = [](llhttp_t* p, const char* at, std::size_t length) {
        static_cast<Seen*>(p->data)->content.append(at, length);
        return 0;
    };
    settings.on_message_complete = [](llhttp_t* p) {
        static_cast<Seen*>(p->data)->complete = true;
        return static_cast<int>(HPE_PAUSED);
    };
    llhttp_t parser;
    llhttp_init(&parser, HTTP_REQUEST, &settings);
    parser.data = &seen;
    const auto bytes = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(body);
    llhttp_execute(&parser, bytes.data(), bytes.size());
    return seen.complete ? std::optional{seen.content} : std::nullopt;
}

} // namespace

void TestChunked::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* bytes, const char* content) {
        QTest::newRow(test::shown(bytes).constData()) << QByteArray(bytes) << QByteArray(content);
    };
    row("0\r\n\r\n", "");
    row("000\r\n\r\n", "");
    row("3\r\nabc\r\n0\r\n\r\n", "abc");
    row("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", "abc");
    row("A\r\n0123456789\r\n0\r\n\r\n", "0123456789");
    row("a\r\n0123456789\r\n00\r\n\r\n", "0123456789");
    row("0000000000000003\r\nabc\r\n0\r\n\r\n", "abc");
    row("2\r\n\r\n\r\n0\r\n\r\n", "\r\n");
    row("7\r\n0\r\n\r\nGE\r\n0\r\n\r\n", "0\r\n\r\nGE");
    row("3;x\r\nabc\r\n0;y=z\r\n\r\n", "abc");
    row("3;x=1;y;z=a\r\nabc\r\n0\r\n\r\n", "abc");
    row("3\r\nabc\r\n0\r\nX-Trailer: a\r\nHost: evil\r\n\r\n", "abc");
    row("0\r\nEmpty:\r\n\r\n", "");
}

void TestChunked::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, content);
    const auto decoded = decode(view(bytes));
    QCOMPARE(decoded.status, Status::Complete);
    QCOMPARE(decoded.consumed, static_cast<std::size_t>(bytes.size()));
    QCOMPARE(QByteArray::fromStdString(decoded.content), content);
}

void TestChunked::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto bytes :
         {"\r\n"sv, "\r\n3\r\nabc"sv, ";x\r\n"sv, " 3\r\nabc"sv, "3 \r\nabc"sv, "3\t\r\n"sv,
          "3 ;x\r\n"sv, "+3\r\nabc"sv, "-3\r\nabc"sv, "0x3\r\nabc"sv, "x\r\n"sv, "g\r\n"sv,
          "3g\r\n"sv, "3h\r\n"sv, "3.0\r\n"sv, "3,3\r\n"sv, "\"3\"\r\n"sv,
          // Line ends.
          "3\nabc\r\n0\r\n\r\n"sv, "3\r\nabc\n0\r\n\r\n"sv, "3\r\nabc\r\n0\n\r\n"sv,
          "3\r\nabc\r\n0\r\n\n"sv, "3\rabc"sv, "3\r\r\nabc"sv, "3\r\nabc\rx"sv, "0\r\n\rx"sv,
          "3\n\r\nabc"sv,
          // Sizes that do not match the data.
          "2\r\nabc\r\n0\r\n\r\n"sv, "4\r\nabc\r\n0\r\n\r\n"sv, "3\r\nabc0\r\n\r\n"sv,
          // Extensions: CVE-2025-55315 and its like.
          "3;\n\r\nabc"sv, "3;x\nabc\r\n0\r\n\r\n"sv, "3;x\ry\r\nabc"sv,
          "3;x=\"\r\n\"\r\nabc\r\n"sv, "3;\x01\r\n"sv, "3;\0\r\n"sv, "3;\r\nabc"sv, "3;x=\r\nabc"sv,
          "3;=y\r\nabc"sv, "3;x;\r\nabc"sv, "3;x=y=z\r\nabc"sv, "3; x\r\nabc"sv, "3;x y\r\nabc"sv,
          "3;x=\"y\"\r\nabc"sv,
          // Trailers.
          "0\r\n X: a\r\n\r\n"sv, "0\r\nX : a\r\n\r\n"sv, "0\r\nX\r\n\r\n"sv, "0\r\n: a\r\n\r\n"sv,
          "0\r\nX: a\n\r\n"sv, "0\r\nX: a\r\n b\r\n\r\n"sv, "0\r\nX: \x01\r\n\r\n"sv,
          "0\r\nX: a\rb\r\n\r\n"sv, "0\r\nGET / HTTP/1.1\r\n\r\n"sv,
          // Too big.
          "4000000000000000\r\n"sv, "ffffffffffffffff\r\n"sv, "10000000000000003\r\n"sv,
          "00000000000000003\r\n"sv})
        QTest::newRow(test::shown(bytes).constData())
            << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void TestChunked::refuses()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(decode(view(bytes)).status, Status::Refused);
    QCOMPARE(decode(view(bytes), 1).status, Status::Refused);
}

void TestChunked::everySplitGivesTheSameVerdict_data()
{
    decodes_data();
}

void TestChunked::everySplitGivesTheSameVerdict()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, content);
    for (std::size_t step = 1; step < static_cast<std::size_t>(bytes.size()); ++step) {
        const auto decoded = decode(view(bytes), step);
        QCOMPARE(decoded.status, Status::Complete);
        QCOMPARE(decoded.consumed, static_cast<std::size_t>(bytes.size()));
        QCOMPARE(QByteArray::fromStdString(decoded.content), content);
    }
}

void TestChunked::waitsForMoreAtEveryPrefix()
{
    const auto whole = "a;x=y\r\n0123456789\r\n0\r\nT: u\r\n\r\n"sv;
    for (std::size_t length = 0; length < whole.size(); ++length)
        QCOMPARE(decode(whole.substr(0, length)).status, Status::NeedMore);
    QCOMPARE(decode(whole).status, Status::Complete);
}

void TestChunked::stopsAtTheEndOfTheBody()
{
    const auto bytes = "1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\n"sv;
    ChunkedDecoder decoder;
    int parts = 0;
    const auto count = [&](std::string_view) { ++parts; };
    QCOMPARE(decoder.decode(bytes, count).consumed, std::size_t{11});
    // Nothing more is taken, until the next message.
    const auto after = decoder.decode(bytes.substr(11), count);
    QCOMPARE(after.status, Status::Complete);
    QCOMPARE(after.consumed, std::size_t{0});
    decoder.reset();
    QCOMPARE(decoder.decode(bytes, count).consumed, std::size_t{11});
    QCOMPARE(parts, 2);
}

void TestChunked::extensionsAndTrailersAreBounded()
{
    const auto extension = [](std::size_t n) {
        return "1;" + std::string(n, 'x') + "\r\na\r\n0\r\n\r\n";
    };
    QCOMPARE(decode(extension(ChunkedDecoder::maxExtension)).status, Status::Complete);
    QCOMPARE(decode(extension(ChunkedDecoder::maxExtension + 1)).status, Status::Refused);
    // One long trailer, and many short ones.
    const auto trailer = [](std::size_t n) { return "0\r\nX:" + std::string(n, 'x') + "\r\n\r\n"; };
    QCOMPARE(decode(trailer(ChunkedDecoder::maxTrailers - 3)).status, Status::Complete);
    QCOMPARE(decode(trailer(ChunkedDecoder::maxTrailers - 2)).status, Status::Refused);
    std::string many = "0\r\n";
    for (int i = 0; i < 2000; ++i)
        many += "X:y\r\n";
    QCOMPARE(decode(many + "\r\n").status, Status::Refused);
}

void TestChunked::framingIsBoundedByTheDataItCarries()
{
    // 200 octets of extension for each octet of data.
    std::string bytes;
    for (int i = 0; i < 200; ++i)
        bytes += "1;" + std::string(200, 'x') + "\r\na\r\n";
    const auto decoded = decode(bytes);
    QCOMPARE(decoded.status, Status::Refused);
    QVERIFY(decoded.consumed < 2 * ChunkedDecoder::overheadBase);
}

void TestChunked::smallChunksAreNoAbuse()
{
    std::string bytes;
    for (int i = 0; i < 50000; ++i)
        bytes += "1\r\na\r\n";
    const auto decoded = decode(bytes + "0\r\n\r\n");
    QCOMPARE(decoded.status, Status::Complete);
    QCOMPARE(decoded.content.size(), std::size_t{50000});
}

void TestChunked::largestChunkIsTakenWithoutOverflow()
{
    const auto decoded = decode("3fffffffffffffff\r\nabc");
    QCOMPARE(decoded.status, Status::NeedMore);
    QCOMPARE(decoded.content, std::string("abc"));
}

void TestChunked::agreesWithLlhttpOnEveryShortMutation()
{
    // Whatever octet stands at whatever place: what we take, llhttp takes with the same content.
    const auto seeds = {"3\r\nabc\r\n0\r\n\r\n"sv,
                        "2;x;y=z\r\nab\r\n1\r\nc\r\n0;z\r\nT: u\r\n\r\n"sv};
    int taken = 0;
    for (const auto seed : seeds) {
        for (std::size_t at = 0; at < seed.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string bytes(seed);
                bytes[at] = static_cast<char>(c);
                const auto ours = decode(bytes);
                if (ours.status != Status::Complete)
                    continue;
                ++taken;
                const auto theirs = decodeWithLlhttp(bytes);
                QVERIFY2(theirs.has_value(), test::shown(bytes).constData());
                QCOMPARE(ours.content, *theirs);
            }
        }
    }
    QVERIFY(taken > 500);
}
