// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_bodies.h"

#include "tests/net/requests.h"

#include <QTest>

using net::ExchangePtr;
using test::answerTarget;
using test::chunked;
using test::echoBody;
using test::post;
using test::simple;
using test::sized;

void BodyTest::aWholeBodyIsRead_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4'000, 4'096, 16'384, 16'385, 100'000, 500'000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void BodyTest::aWholeBodyIsRead()
{
    QFETCH(int, size);
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange); });
    std::string body;
    for (int i = 0; i < size; ++i)
        body += static_cast<char>('a' + i % 23);
    auto client = server.connect();
    for (int round = 0; round < 2; ++round) {
        client.send(sized(body));
        QVERIFY(client.read().body == body);
        const std::string_view view = body;
        client.send(chunked({view.substr(0, view.size() / 3), view.substr(view.size() / 3)}));
        QVERIFY(client.read().body == body);
    }
}

void BodyTest::aBodyOverTheCapIsTooLarge_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void BodyTest::aBodyOverTheCapIsTooLarge()
{
    QFETCH(bool, isChunked);
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange, 1'000); });
    auto client = server.connect();
    const auto request = [&](std::size_t size) {
        const std::string body(size, 'x');
        return isChunked ? chunked({body}) : sized(body);
    };
    client.send(request(1'000));
    QCOMPARE(client.read().status, 200);
    client.send(request(1'001));
    const auto answer = client.read();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.body, std::string("too large"));
}

void BodyTest::aMalformedChunkFailsTheBody()
{
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange); });
    auto client = server.connect();
    client.send(post("Transfer-Encoding: chunked\r\n", "2\r\nab\r\nzz\r\n") + std::string(simple));
    const auto answer = client.read();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
}

void BodyTest::aBodyIsReadInPartsWithBackPressure()
{
    ExchangePtr held; // touched on the worker's thread only
    std::atomic<std::size_t> received{0};
    std::atomic<bool> last{false};
    std::atomic<bool> right{true};
    test::Signal parts;
    std::function<void()> next = [&] {
        held->readBodyPart([&](const net::Exchange::BodyPart& part) {
            for (const char c : part.bytes)
                right = right && c == static_cast<char>('a' + received++ % 23);
            last = part.last;
            parts.raise();
        });
    };
    test::Server server([&](const ExchangePtr& exchange) {
        held = exchange;
        next();
    });
    auto client = server.connect();
    std::string body;
    for (std::size_t i = 0; i < 3'000'000; ++i)
        body += static_cast<char>('a' + i % 23);
    std::thread sender([&] { client.send(sized(body)); });
    QVERIFY(parts.reaches(1));
    // Nothing more is taken until it is asked for.
    QVERIFY(received <= 16 * 1024);
    for (int i = 2; !last; ++i) {
        const auto before = received.load();
        server.workers().post(0, next);
        QVERIFY(parts.reaches(i));
        QVERIFY(received - before <= 16 * 1024);
    }
    sender.join();
    QCOMPARE(received.load(), body.size());
    QVERIFY(right);
    server.workers().post(0, [&] { test::answer(std::exchange(held, {}), 204); });
    QCOMPARE(client.read().status, 204);
}

void BodyTest::continueIsSentOnlyWhenTheBodyIsWanted()
{
    test::Server server([](const ExchangePtr& exchange) {
        if (exchange->request().headers.has("X-Refuse"))
            test::answer(exchange, 403);
        else
            echoBody(exchange);
    });
    auto client = server.connect();
    client.send(post("Content-Length: 2\r\nExpect: 100-continue\r\n", ""));
    QCOMPARE(client.readUntil("\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("ok");
    QCOMPARE(client.read().body, std::string("ok"));

    client.send(post("Content-Length: 2\r\nExpect: 100-continue\r\n", "im")); // did not wait
    QCOMPARE(client.read().body, std::string("im"));

    client.send(post("Content-Length: 2\r\nExpect: 100-continue\r\nX-Refuse: 1\r\n", ""));
    const auto answer = client.read();
    QCOMPARE(answer.status, 403);
    // Whether the body comes is the client's choice, so the connection can't go on.
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
}

void BodyTest::anEarlyAnswerDrainsASmallBody_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void BodyTest::anEarlyAnswerDrainsASmallBody()
{
    QFETCH(bool, isChunked);
    test::Server server(answerTarget);
    auto client = server.connect();
    const std::string body(60'000, 'x');
    const auto request = isChunked ? chunked({body}) : sized(body);
    const auto half = request.size() / 2;
    client.send(std::string_view(request).substr(0, half));
    QCOMPARE(client.read().status, 200);
    client.send(std::string_view(request).substr(half));
    QCOMPARE(client.get("/after").body, std::string("/after"));
}

void BodyTest::anEarlyAnswerToALargeBodyCloses()
{
    test::Server server(answerTarget);
    auto client = server.connect();
    client.send(post("Content-Length: 100000000\r\n", "beginning"));
    const auto answer = client.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());

    auto endless = server.connect();
    endless.send(post("Transfer-Encoding: chunked\r\n", "fffffff\r\n"));
    QCOMPARE(endless.read().status, 200);
    endless.send(std::string(200'000, 'x'));
    QVERIFY(endless.atEnd());
}

void BodyTest::streamedAnswersWaitForASlowReader()
{
    std::atomic<int> sent{0};
    std::function<void(const ExchangePtr&)> more = [&](const ExchangePtr& exchange) {
        if (sent == 400)
            return exchange->finish(true);
        exchange->answer().append(16'384, static_cast<char>('a' + sent % 26));
        exchange->sendPart([&, exchange](bool ok) {
            if (!ok)
                return;
            ++sent;
            more(exchange);
        });
    };
    test::Server server([&](const ExchangePtr& exchange) {
        http::ResponseWriter(exchange->answer())
            .status(200)
            .header("Content-Length", std::uint64_t{400 * 16'384})
            .endHead();
        more(exchange);
    });
    auto client = server.connect(4'096);
    client.send(simple);
    // The kernel's buffers fill up and then the handler is no longer asked for more.
    int rounds = 0;
    int before = 0;
    QVERIFY(test::eventually([&] {
        server.workers().runOnEach([](unsigned) {});
        rounds = sent > 0 && sent == before ? rounds + 1 : 0;
        before = sent;
        return rounds == 100;
    }));
    QVERIFY(sent < 400);
    const auto answer = client.read();
    QVERIFY(answer.complete);
    bool right = answer.body.size() == 400 * 16'384;
    for (std::size_t i = 0; right && i < answer.body.size(); ++i)
        right = answer.body[i] == static_cast<char>('a' + (i / 16'384) % 26);
    QVERIFY(right);
}

void BodyTest::rawBytesFlowBothWaysAfterAnUpgrade()
{
    std::function<void(const ExchangePtr&)> pump = [&](const ExchangePtr& exchange) {
        exchange->readRaw([&, exchange](std::string_view bytes, bool ended) {
            if (ended)
                return exchange->finish(false);
            exchange->answer() = "<" + std::string(bytes) + ">";
            exchange->sendPart([&, exchange](bool) { pump(exchange); });
        });
    };
    test::Server server([&](const ExchangePtr& exchange) {
        exchange->answer() = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
        exchange->sendPart([&, exchange](bool) { pump(exchange); });
    });
    auto client = server.connect();
    client.send(std::string(simple) + "early");
    QCOMPARE(client.read().status, 101);
    QCOMPARE(client.readBytes(7), std::string("<early>"));
    client.send("later");
    QCOMPARE(client.readBytes(7), std::string("<later>"));
    client.halfClose();
    QVERIFY(client.atEnd());
}
