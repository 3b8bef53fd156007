// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_buffers.h"

#include "service/net/body_decoder.h"
#include "service/net/handler_memory.h"
#include "service/net/one_shot.h"
#include "tests/net/test_server.h"

#include <QTest>

#include <cstdlib>
#include <memory>
#include <new>

using net::OneShot;

namespace {

/// Allocations of threads that asked to be watched.
std::atomic<std::uint64_t> allocations{0};
thread_local bool watched = false;

using Flag = std::shared_ptr<int>;

/// Counts how often a copy of it is called, and by its use count who still holds it.
OneShot counting(const Flag& flag)
{
    return OneShot([flag] { ++*flag; });
}

} // namespace

// NOLINTBEGIN(misc-definitions-in-headers)
void* operator new(std::size_t size)
{
    if (watched)
        allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
// NOLINTEND(misc-definitions-in-headers)

void BufferTest::inputGrowsOnlyToItsLimit()
{
    net::InputBuffer input;
    QCOMPARE(input.capacity(), std::size_t{0});
    QVERIFY(input.makeRoom(4, 10));
    QCOMPARE(input.space().size(), std::size_t{4});
    input.append("abcd");
    QVERIFY(input.makeRoom(4, 10));
    QCOMPARE(input.capacity(), std::size_t{8});
    input.append("efgh");
    QVERIFY(input.makeRoom(4, 10));
    QCOMPARE(input.capacity(), std::size_t{10});
    input.append("ij");
    QVERIFY(!input.makeRoom(4, 10));
    input.consume(3);
    QVERIFY(input.makeRoom(4, 10));
    QCOMPARE(input.bytes(), std::string_view("defghij"));
    QCOMPARE(input.space().size(), std::size_t{3});
    input.release();
    QCOMPARE(input.capacity(), std::size_t{0});
    QVERIFY(input.empty());
}

void BufferTest::inputViewsStayWhileBytesArrive()
{
    net::InputBuffer input;
    input.makeRoom(16, 16);
    input.append("head");
    const auto view = input.bytes();
    input.consume(4);
    const auto space = input.space();
    std::copy_n("more", 4, space.data());
    input.added(4);
    QCOMPARE(view, std::string_view("head"));
    QCOMPARE(input.bytes(), std::string_view("more"));
}

void BufferTest::aBodyEndsWhereItsFramingSays_data()
{
    QTest::addColumn<int>("framing");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    using Framing = net::BodyDecoder::Framing;
    const QByteArray next = "GET /next";
    QTest::newRow("none") << int(Framing::NoBody) << next << QByteArray();
    QTest::newRow("length") << int(Framing::Length) << "12345" + next << QByteArray("12345");
    QTest::newRow("chunks") << int(Framing::Chunked)
                            << "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nT: u\r\n\r\n" + next
                            << QByteArray("abc0123456789");
    QTest::newRow("no chunks") << int(Framing::Chunked) << "0\r\n\r\n" + next << QByteArray();
}

void BufferTest::aBodyEndsWhereItsFramingSays()
{
    QFETCH(int, framing);
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    for (qsizetype step = 1; step <= wire.size(); ++step) {
        net::BodyDecoder decoder;
        decoder.start(static_cast<net::BodyDecoder::Framing>(framing), 5);
        net::InputBuffer input;
        std::string got;
        qsizetype given = 0;
        while (!decoder.finished() && given < wire.size()) {
            const auto piece = wire.mid(given, step);
            input.append({piece.data(), static_cast<std::size_t>(piece.size())});
            given += piece.size();
            const auto part = decoder.take(input);
            QVERIFY(!part.refused);
            got += part.bytes;
            QCOMPARE(part.last, decoder.finished());
        }
        QVERIFY(decoder.finished());
        QCOMPARE(got, body.toStdString());
        const auto rest = std::string(input.bytes()) + wire.mid(given).toStdString();
        QCOMPARE(rest, std::string("GET /next"));
        QVERIFY(decoder.take(input).bytes.empty());
    }
}

void BufferTest::wrongChunksAreRefused()
{
    net::BodyDecoder decoder;
    decoder.start(net::BodyDecoder::Framing::Chunked);
    net::InputBuffer input;
    input.append("3\r\nabcd\r\n0\r\n\r\n");
    QVERIFY(decoder.take(input).refused);
    QVERIFY(!decoder.finished());
}

void BufferTest::aBodyUntilTheEndTakesEverything()
{
    net::BodyDecoder decoder;
    decoder.start(net::BodyDecoder::Framing::UntilEnd);
    net::InputBuffer input;
    input.append("anything");
    QCOMPARE(decoder.take(input).bytes, std::string_view("anything"));
    QVERIFY(!decoder.finished());
    QVERIFY(decoder.endsWithConnection());
}

void BufferTest::handlerMemoryServesOneOperationAtATime()
{
    net::HandlerMemory memory;
    void* first = memory.allocate(200);
    void* second = memory.allocate(200);
    void* large = memory.allocate(10'000);
    QVERIFY(first != second && second != large);
    memory.deallocate(first);
    QCOMPARE(memory.allocate(100), first);
    memory.deallocate(first);
    memory.deallocate(second);
    memory.deallocate(large);
}

void BufferTest::whatWaitsIsCalledOnceAndThenLetGoOf()
{
    const Flag flag = std::make_shared<int>(0);
    OneShot waiting = counting(flag);
    OneShot moved(std::move(waiting));
    QVERIFY(!waiting); // NOLINT(bugprone-use-after-move)
    QVERIFY(moved);
    QCOMPARE(flag.use_count(), 2);
    moved();
    QCOMPARE(*flag, 1);
    QVERIFY(!moved);
    QCOMPARE(flag.use_count(), 1);
}

void BufferTest::whatIsReplacedIsLetGoOfLast()
{
    // What it owns may ask, while it goes, what waits now.
    OneShot place;
    bool newOneStood = false;
    std::shared_ptr<int> asks(new int(0), [&](const int* number) {
        newOneStood = static_cast<bool>(place);
        delete number;
    });
    place = OneShot([asks] { static_cast<void>(asks); });
    asks.reset();
    const Flag flag = std::make_shared<int>(0);
    place = counting(flag);
    QVERIFY(newOneStood);
    place();
    QCOMPARE(*flag, 1);
}

void BufferTest::aWarmConnectionAllocatesNothing()
{
    test::Server server([](const net::ExchangePtr& exchange) {
        http::ResponseWriter(exchange->answer())
            .status(204)
            .date()
            .keepAlive(exchange->willKeepAlive())
            .endHead();
        exchange->send();
    });
    auto client = server.connect();
    const std::string_view request = "GET /rest/api/2/issue/ABC-1?fields=summary HTTP/1.1\r\n"
                                     "Host: jira.example.com\r\nUser-Agent: curl/7.88\r\n"
                                     "Accept: application/json\r\nAccept-Encoding: gzip\r\n"
                                     "Authorization: Bearer abcdefghijklmnopqrstuvwxyz\r\n"
                                     "Cookie: a=b\r\nX-Request-Id: 1\r\n\r\n";
    const auto rounds = [&](int count) {
        for (int i = 0; i < count; ++i) {
            client.send(request);
            if (client.read().status != 204)
                QFAIL("no answer");
        }
    };
    rounds(10);
    server.workers().runOnEach([](unsigned) { watched = true; });
    const auto before = allocations.load();
    rounds(1'000);
    const auto during = allocations.load() - before;
    QCOMPARE(during, std::uint64_t{0});
    server.workers().runOnEach([](unsigned) { watched = false; });
}
