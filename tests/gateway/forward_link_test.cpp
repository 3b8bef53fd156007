// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/forward_link_test.h"

#include "tests/gateway/front.h"
#include "tests/net/certificates.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using test::always;
using test::Client;
using test::Front;
using test::okAnswer;
using test::pattern;
using test::post;
using test::readRequest;
using test::ScriptedUpstream;

void ForwardLinkTest::oneUpstreamConnectionServesManyRequests()
{
    test::Signal seen;
    std::string first;
    ScriptedUpstream upstream([&](Client& peer, int) {
        while (true) {
            const auto request = readRequest(peer);
            if (request.head.empty())
                return;
            if (seen.count() == 0)
                first = request.head;
            seen.raise();
            peer.send(okAnswer);
        }
    });
    Front front(upstream.url(QStringLiteral("/ctx")));
    auto client = front.connect();
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.get("/x?y");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("ok"));
        const auto outcome = front.outcome();
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.bytes, std::uint64_t{2});
        QCOMPARE(outcome.failure, domain::Reason::NotDecided);
    }
    QCOMPARE(upstream.connections(), 1);
    QVERIFY(first.starts_with("GET /ctx/x?y HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(first.find("\r\nX-Forwarded-User: alice\r\n") != std::string::npos);
}

void ForwardLinkTest::whatFollowsAnAnswerMeetsNobody()
{
    ScriptedUpstream upstream([](Client& peer, int number) {
        while (!readRequest(peer).head.empty())
            peer.send(number == 0 ? std::string(okAnswer)
                              + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"
                                  : std::string(okAnswer));
    });
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    QCOMPARE(client.get().body, std::string("ok"));
    QCOMPARE(upstream.connections(), 2);
}

void ForwardLinkTest::unaskedBytesOnAnIdleConnectionMeetNobody()
{
    test::Signal poison;
    test::Signal sent;
    bool arrived = false;
    ScriptedUpstream upstream([&](Client& peer, int number) {
        while (!readRequest(peer).head.empty()) {
            peer.send(okAnswer);
            if (number > 0 || !poison.reaches(1))
                continue;
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison");
            sent.raise();
        }
    });
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    // The worker is kept busy while the bytes arrive, so that it finds them only when it has the
    // next request at hand.
    front.server().workers().post(0, [&] {
        poison.raise();
        arrived = sent.reaches(1);
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    QCOMPARE(client.read().body, std::string("ok"));
    QVERIFY(arrived);
    QCOMPARE(upstream.connections(), 2);
}

void ForwardLinkTest::aStalePooledConnectionIsReplaced()
{
    // It reads the second request and closes without a word, as if its keep-alive had just ended.
    ScriptedUpstream upstream([](Client& peer, int number) {
        readRequest(peer);
        peer.send(okAnswer);
        readRequest(peer);
        if (number > 0)
            peer.send(okAnswer);
    });
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().status, 200);
    QCOMPARE(client.get().status, 200);
    QCOMPARE(upstream.connections(), 2);
    QCOMPARE(client.get().status, 200);

    // But not for ever: a fresh connection that fails is a failure.
    ScriptedUpstream mute([](Client& peer, int) { readRequest(peer); });
    Front second(mute.url());
    auto other = second.connect();
    QCOMPARE(other.get().status, 502);
    QCOMPARE(mute.connections(), 1);
}

void ForwardLinkTest::aPostIsNeverRepeated()
{
    test::Signal posts;
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        peer.send(okAnswer);
        if (!readRequest(peer).head.empty())
            posts.raise();
    });
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().status, 200);
    client.send(post("once"));
    QCOMPARE(client.read().status, 502);
    QCOMPARE(posts.count(), 1);
    QCOMPARE(upstream.connections(), 1);
}

void ForwardLinkTest::idleConnectionsAreGivenUp()
{
    test::Signal ended;
    ScriptedUpstream upstream([&](Client& peer, int) {
        while (!readRequest(peer).head.empty())
            peer.send(okAnswer);
        ended.raise();
    });
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().status, 200);
    front.clock().advance(61s);
    QVERIFY(ended.reaches(1));
}

void ForwardLinkTest::aChangedUpstreamGetsNewConnections()
{
    ScriptedUpstream before(always(okAnswer));
    ScriptedUpstream after(always("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew"));
    Front front(before.url());
    auto client = front.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    front.server().workers().runOnEach([&](unsigned) { front.upstream().baseUrl = after.url(); });
    QCOMPARE(client.get().body, std::string("new"));
}

void ForwardLinkTest::webSocketsAreTunnelled()
{
    std::string head;
    test::Signal closed;
    ScriptedUpstream upstream([&](Client& peer, int) {
        head = peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                  "Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\nhello");
        while (true) {
            const auto bytes = peer.readBytes(4);
            if (bytes.empty())
                break;
            peer.send("<" + bytes + ">");
        }
        closed.raise();
    });
    const std::string upgrade = "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                                "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    Front front(upstream.url());
    {
        auto client = front.connect();
        client.send(upgrade + "earl");
        const auto answer = client.read();
        QCOMPARE(answer.status, 101);
        QCOMPARE(answer.field("upgrade"), std::string("websocket"));
        QCOMPARE(answer.field("connection"), std::string("Upgrade"));
        QCOMPARE(answer.field("sec-websocket-accept"), std::string("x"));
        QCOMPARE(client.readBytes(11), std::string("hello<earl>"));
        for (int i = 0; i < 5; ++i) {
            client.send("ping");
            QCOMPARE(client.readBytes(6), std::string("<ping>"));
        }
        const auto large = pattern(1'000'000);
        std::thread sender([&] { client.send(large); });
        QCOMPARE(client.readBytes(1'500'000).size(), std::size_t{1'500'000});
        sender.join();
    }
    QVERIFY(closed.reaches(1));
    const auto outcome = front.outcome();
    QCOMPARE(outcome.status, 101);
    QVERIFY(outcome.bytes >= 1'500'000);
    QVERIFY(head.find("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n") != std::string::npos);
    QVERIFY(head.find("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==") != std::string::npos);
}

void ForwardLinkTest::aSilentTunnelEnds()
{
    ScriptedUpstream upstream([&](Client& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                  "Upgrade\r\n\r\n");
        peer.readToEnd();
    });
    Front front(upstream.url());
    auto client = front.connect();
    client.send("GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QCOMPARE(client.read().status, 101);
    front.server().workers().runOnEach([](unsigned) {});
    front.clock().advance(61s);
    QCOMPARE(front.outcome().status, 101);
    QVERIFY(client.wasReset() || client.atEnd());
}

void ForwardLinkTest::nobodySwitchesProtocolsUnasked()
{
    ScriptedUpstream upstream(always("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                     "Connection: Upgrade\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"));
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().status, 502);
}

void ForwardLinkTest::upstreamsMayUseTls_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("verify");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << "127.0.0.1" << true << true << 200;
    QTest::newRow("wrong name") << "other.test" << true << true << 502;
    QTest::newRow("unknown authority") << "127.0.0.1" << false << true << 502;
    QTest::newRow("not verified") << "other.test" << false << false << 200;
}

void ForwardLinkTest::upstreamsMayUseTls()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    QFETCH(bool, verify);
    QFETCH(int, status);
    if (status == 502) {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("certificate can't be verified")));
    }
    const test::Certificates certificates;
    const test::Certificates others;
    test::Server upstream(
        [](const net::ExchangePtr& exchange) {
            exchange->readBody(3'000'000, [exchange](const net::Exchange::BodyOutcome& outcome) {
                test::answer(exchange, 200, outcome.body);
            });
        },
        test::Server::quick(),
        net::TlsServer::load(certificates.server(certificate.toStdString())).value());
    Front front(
        QStringLiteral("https://%1").arg(QString::fromStdString(upstream.address().toString())));
    front.upstream().tls.verify = verify;
    front.upstream().tls.caFile =
        QString::fromStdString(trusted ? certificates.authority() : others.authority());
    auto client = front.connect();
    const auto body = pattern(1'000'000);
    for (int i = 0; i < 3 && (status == 200 || i == 0); ++i) {
        std::thread sender([&] { client.send(post(body)); });
        const auto answer = client.read();
        sender.join();
        QCOMPARE(answer.status, status);
        QVERIFY(status != 200 || answer.body == body);
    }
    if (status == 200)
        QCOMPARE(upstream.workers().openConnections(), std::size_t{1});
}
