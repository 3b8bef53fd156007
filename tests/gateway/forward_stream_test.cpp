// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/forward_stream_test.h"

#include "tests/gateway/front.h"

#include <QTest>

using test::always;
using test::Client;
using test::Front;
using test::okAnswer;
using test::pattern;
using test::post;
using test::readRequest;
using test::ScriptedUpstream;

void ForwardStreamTest::answersOfEveryFramingArrive_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("framing");
    const QByteArray body = "Mozilla Developer Network";
    QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n" + body << false
                            << QByteArray("content-length");
    QTest::newRow("length, close")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 25\r\n\r\n" + body << true
        << QByteArray("content-length");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nMozilla\r\n"
        "A\r\n Developer\r\n8\r\n Network\r\n0\r\nTrailer: dropped\r\n\r\n")
                             << false << QByteArray("transfer-encoding");
    QTest::newRow("until close") << "HTTP/1.1 200 OK\r\n\r\n" + body << true
                                 << QByteArray("transfer-encoding");
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK\r\nServer: old\r\n\r\n" + body << true
                              << QByteArray("transfer-encoding");
    QTest::newRow("HTTP/1.0 with length") << "HTTP/1.0 200 OK\r\nContent-Length: 25\r\n\r\n" + body
                                          << true << QByteArray("content-length");
}

void ForwardStreamTest::answersOfEveryFramingArrive()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QByteArray, framing);
    for (const bool slowly : {false, true}) {
        ScriptedUpstream upstream([&](Client& peer, int) {
            while (!readRequest(peer).head.empty()) {
                slowly ? peer.sendSlowly(answer.toStdString())
                       : void(peer.send(answer.toStdString()));
                if (closes)
                    return;
            }
        });
        Front front(upstream.url());
        auto client = front.connect();
        for (int i = 0; i < 3; ++i) { // and the client's connection goes on in each case
            const auto got = client.get();
            QVERIFY(got.complete);
            QCOMPARE(got.body, std::string("Mozilla Developer Network"));
            QVERIFY(!got.field(framing.toStdString()).empty());
            QCOMPARE(front.outcome().bytes, std::uint64_t{25});
        }
        QCOMPARE(upstream.connections(), closes ? 3 : 1);
    }
}

void ForwardStreamTest::answersWithoutBodyKeepTheirLength_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("length");
    const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    const QByteArray head = "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("HEAD") << head << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n")
                          << QByteArray("999");
    QTest::newRow("HEAD of chunks")
        << head << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        << QByteArray();
    QTest::newRow("204") << get << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray();
    QTest::newRow("304") << get
                         << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n")
                         << QByteArray("7");
}

void ForwardStreamTest::answersWithoutBodyKeepTheirLength()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, length);
    ScriptedUpstream upstream(always(answer.toStdString()));
    Front front(upstream.url());
    auto client = front.connect();
    for (int i = 0; i < 3; ++i) {
        client.send(request.toStdString());
        const auto got = client.read(true);
        QVERIFY(got.complete);
        QCOMPARE(got.field("content-length"), length.toStdString());
    }
    QCOMPARE(upstream.connections(), 1);
}

void ForwardStreamTest::anHttp10ClientGetsNoChunks()
{
    ScriptedUpstream upstream(always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                     "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n"));
    Front front(upstream.url());
    auto client = front.connect();
    client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
    const auto answer = client.read();
    QCOMPARE(answer.field("transfer-encoding"), std::string());
    QCOMPARE(answer.body, std::string("abcdef"));
    QVERIFY(answer.complete); // an orderly end is the end of the body
}

void ForwardStreamTest::requestBodiesArrive_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    for (const int size : {0, 1, 5'000, 16'384, 300'000}) {
        for (const bool chunked : {false, true})
            QTest::addRow("%d%s", size, chunked ? " chunked" : "") << size << chunked;
    }
}

void ForwardStreamTest::requestBodiesArrive()
{
    QFETCH(int, size);
    QFETCH(bool, chunked);
    const auto body = pattern(static_cast<std::size_t>(size));
    test::Signal right;
    ScriptedUpstream upstream([&](Client& peer, int) {
        while (true) {
            const auto request = readRequest(peer);
            if (request.head.empty())
                return;
            if (request.body == body && request.has("Transfer-Encoding: chunked") == chunked)
                right.raise();
            peer.send(okAnswer);
        }
    });
    Front front(upstream.url());
    auto client = front.connect();
    for (int i = 0; i < 3; ++i) {
        if (chunked) {
            client.send("PUT /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (std::size_t at = 0; at < body.size(); at += 7'000) {
                const auto piece = body.substr(at, 7'000);
                char line[24];
                std::snprintf(line, sizeof line, "%zx\r\n", piece.size());
                client.send(line + piece + "\r\n");
            }
            client.send("0\r\nTrailer: dropped\r\n\r\n");
        } else {
            client.send(post(body));
        }
        QCOMPARE(client.read().status, 200);
        QVERIFY(right.reaches(i + 1));
    }
    QCOMPARE(upstream.connections(), 1);
}

void ForwardStreamTest::aBodyThatWasReadIsSentAsAWhole()
{
    std::string seen;
    ScriptedUpstream upstream([&](Client& peer, int) {
        const auto request = readRequest(peer);
        seen = request.has("Content-Length: 6") ? request.body : "framing";
        peer.send(okAnswer);
    });
    Front front(upstream.url());
    front.readBodiesFirst();
    auto client = front.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
    QCOMPARE(client.read().status, 200);
    QCOMPARE(seen, std::string("abcdef"));
}

void ForwardStreamTest::largeBodiesStreamBothWays()
{
    // The upstream echoes while it reads: neither side can hold the whole.
    ScriptedUpstream upstream([](Client& peer, int) {
        const auto head = peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n");
        for (int i = 0; i < 200; ++i)
            peer.send(peer.readBytes(100'000));
    });
    Front front(upstream.url());
    auto client = front.connect();
    const auto body = pattern(20'000'000);
    std::thread sender([&] { client.send(post(body)); });
    // Another handle of the same socket, so that sending and reading don't share a buffer.
    const auto answer = client.read();
    sender.join();
    QVERIFY(answer.complete);
    QVERIFY(answer.body == body);
    QCOMPARE(front.outcome().bytes, std::uint64_t{20'000'000});
}

void ForwardStreamTest::continueIsAnsweredHere()
{
    std::string head;
    ScriptedUpstream upstream([&](Client& peer, int) {
        const auto request = readRequest(peer);
        head = request.head;
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + request.body);
    });
    Front front(upstream.url());
    auto client = front.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.send("hello");
    QCOMPARE(client.read().body, std::string("hello"));
    QVERIFY(head.find("Expect") == std::string::npos);
}

void ForwardStreamTest::anEarlyAnswerReachesTheClient()
{
    ScriptedUpstream upstream([](Client& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfull");
        peer.halfClose();
        peer.readToEnd(); // otherwise the system would reset the connection and lose the answer
    });
    Front front(upstream.url());
    auto client = front.connect();
    std::thread sender([&] { client.send(post(pattern(5'000'000))); });
    const auto answer = client.read();
    client.halfClose();
    sender.join();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.body, std::string("full"));
}

void ForwardStreamTest::interimAnswersAreDropped()
{
    ScriptedUpstream upstream(
        always("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
               + std::string(okAnswer)));
    Front front(upstream.url());
    auto client = front.connect();
    QCOMPARE(client.get().status, 200);
    QCOMPARE(client.get().status, 200);

    std::string endless;
    for (int i = 0; i < 50; ++i)
        endless += "HTTP/1.1 102 Processing\r\n\r\n";
    ScriptedUpstream chatty(always(endless + okAnswer));
    Front second(chatty.url());
    auto other = second.connect();
    QCOMPARE(other.get().status, 502);
}

void ForwardStreamTest::redirectsArePassedOn()
{
    ScriptedUpstream upstream(
        always("HTTP/1.1 307 Moved\r\nLocation: http://evil/\r\nContent-Length: 0\r\n\r\n"));
    Front front(upstream.url());
    auto client = front.connect();
    client.send(post("secret"));
    const auto answer = client.read(); // EX-49: the client decides
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.field("location"), std::string("http://evil/"));
}

void ForwardStreamTest::aSlowReaderSlowsTheUpstream()
{
    std::atomic<std::size_t> sent{0};
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
        const std::string block(100'000, 'x');
        while (sent < 100'000'000 && peer.send(block))
            sent += block.size();
    });
    Front front(upstream.url());
    auto client = front.connect(4'096);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    // Everybody's buffers fill, and then nothing moves.
    std::size_t before = 0;
    int rounds = 0;
    QVERIFY(test::eventually([&] {
        for (int i = 0; i < 20; ++i)
            front.server().workers().runOnEach([](unsigned) {});
        rounds = sent > 0 && sent == before ? rounds + 1 : 0;
        before = sent;
        return rounds == 200;
    }));
    QVERIFY2(sent < 30'000'000, qPrintable(QString::number(sent)));
    const auto answer = client.read();
    QVERIFY(answer.complete);
    QCOMPARE(answer.body.size(), std::size_t{100'000'000});
}
