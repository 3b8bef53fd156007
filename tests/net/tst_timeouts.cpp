// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_timeouts.h"

#include "tests/net/certificates.h"
#include "tests/net/test_server.h"

#include <QTest>

using namespace std::chrono_literals;
using net::ExchangePtr;

namespace {

constexpr std::string_view simple = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

void ok(const ExchangePtr& exchange)
{
    test::answer(exchange, 200, "ok");
}

} // namespace

void TimeoutTest::aSilentConnectionIsClosed()
{
    test::Server server(ok);
    auto client = server.connect();
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 1; }));
    server.clock().advance(9s);
    server.settle();
    QCOMPARE(server.workers().openConnections(), std::size_t{1});
    server.clock().advance(2s);
    QVERIFY(client.atEnd());
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 0; }));
}

void TimeoutTest::aSlowHeadIsAnswered408()
{
    test::Server server(ok);
    auto client = server.connect();
    client.send("GET / HTTP/1.1\r\nHo");
    server.settle();
    server.clock().advance(11s);
    const auto answer = client.read();
    QCOMPARE(answer.status, 408);
    QCOMPARE(server.refusal().reason, domain::Reason::RequestTimeout);
    QVERIFY(client.atEnd());
}

void TimeoutTest::aDrippingHeadGetsNoMoreTime()
{
    test::Server server(ok);
    auto client = server.connect();
    client.send("GET / HTTP/1.1\r\n");
    server.settle();
    for (int i = 0; i < 4; ++i) {
        server.clock().advance(3s);
        server.settle();
        client.send("X: y\r\n");
        server.settle();
    }
    QCOMPARE(client.read().status, 408);
}

void TimeoutTest::anIdleConnectionIsClosed()
{
    test::Server server(ok);
    auto client = server.connect();
    QCOMPARE(client.get().status, 200);
    server.clock().advance(74s);
    server.settle();
    QCOMPARE(client.get().status, 200);
    server.clock().advance(74s);
    server.settle();
    QCOMPARE(client.get().status, 200);
    server.clock().advance(77s);
    QVERIFY(client.atEnd());
}

void TimeoutTest::aSlowBodyFailsWith408()
{
    test::Server server([](const ExchangePtr& exchange) {
        exchange->readBody(100, [exchange](const net::Exchange::BodyOutcome& outcome) {
            test::answer(exchange, outcome.complete ? 200 : outcome.status, "x");
        });
    });
    auto client = server.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    server.settle();
    server.clock().advance(31s);
    const auto answer = client.read();
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.field("connection"), std::string("close"));
    server.clock().advance(3s);
    QVERIFY(client.atEnd());
}

void TimeoutTest::aBodyThatKeepsComingMayTakeLong()
{
    test::Server server([](const ExchangePtr& exchange) {
        exchange->readBody(100, [exchange](const net::Exchange::BodyOutcome& outcome) {
            test::answer(exchange, outcome.complete ? 200 : outcome.status, outcome.body);
        });
    });
    auto client = server.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n");
    for (const char c : {'a', 'b', 'c', 'd', 'e'}) {
        server.clock().advance(25s);
        server.settle();
        client.send(std::string(1, c));
        server.settle();
    }
    QCOMPARE(client.read().body, std::string("abcde"));
}

void TimeoutTest::aReaderThatTakesNothingIsClosed()
{
    test::Signal gone;
    test::Server server([&](const ExchangePtr& exchange) {
        exchange->onGone([&] { gone.raise(); });
        exchange->answer() =
            "HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n" + std::string(50'000'000, 'x');
        exchange->send();
    });
    auto client = server.connect(4'096);
    client.send(simple);
    QVERIFY(!client.readBytes(100).empty());
    server.settle();
    QCOMPARE(gone.count(), 0);
    server.clock().advance(32s);
    QVERIFY(gone.reaches(1));
    QVERIFY(client.readToEnd().size() < 50'000'000);
}

void TimeoutTest::aHandlerMayTakeAsLongAsItLikes()
{
    ExchangePtr held;
    test::Signal began;
    test::Server server([&](const ExchangePtr& exchange) {
        held = exchange;
        began.raise();
    });
    auto client = server.connect();
    client.send(simple);
    QVERIFY(began.reaches(1));
    server.clock().advance(1h);
    server.settle();
    server.workers().post(0, [&] { ok(std::exchange(held, {})); });
    QCOMPARE(client.read().status, 200);
}

void TimeoutTest::aSlowHandshakeIsClosed()
{
    const test::Certificates certificates;
    test::Server server(ok, test::Server::quick(),
                        net::TlsServer::load(certificates.server("a.test")).value());
    auto client = server.connect();
    client.send("\x16\x03\x01");
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 1; }));
    server.settle();
    server.clock().advance(12s);
    QVERIFY(client.atEnd());
}
