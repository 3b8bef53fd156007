// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/forward_failure_test.h"

#include "tests/gateway/front.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using test::always;
using test::Client;
using test::Front;
using test::okAnswer;
using test::post;
using test::readRequest;
using test::ScriptedUpstream;

void ForwardFailureTest::brokenAnswersBreakTheClientsConnection_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("short of its length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
    QTest::newRow("without last chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n");
    QTest::newRow("within a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n12345");
    QTest::newRow("malformed chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\nx\r\n");
    QTest::newRow("chunk without line end")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123456789\r\n");
}

void ForwardFailureTest::brokenAnswersBreakTheClientsConnection()
{
    QFETCH(QByteArray, answer);
    ScriptedUpstream upstream(always(answer.toStdString(), true));
    for (const auto* version : {"1.1", "1.0"}) {
        Front front(upstream.url());
        auto client = front.connect();
        client.send("GET / HTTP/" + std::string(version) + "\r\nHost: a\r\n\r\n");
        QVERIFY(!client.read().complete);
        QCOMPARE(front.outcome().failure, domain::Reason::UpstreamUnreachable);
    }
}

void ForwardFailureTest::answersThatCouldBeReadTwoWaysAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const QByteArray& answer) {
        QTest::newRow(name) << answer;
    };
    row("both framings",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd");
    row("listed lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3, 3\r\n\r\nabc");
    row("signed length", "HTTP/1.1 200 OK\r\nContent-Length: +3\r\n\r\nabc");
    row("unknown coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("space before colon", "HTTP/1.1 200 OK\r\nContent-Length : 3\r\n\r\nabc");
    row("folded field", "HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 0\r\n\r\n");
    row("bare line feed", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
    row("no answer", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    row("wrong version", "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n");
    row("nothing", "");
}

void ForwardFailureTest::answersThatCouldBeReadTwoWaysAreRefused()
{
    QFETCH(QByteArray, answer);
    ScriptedUpstream upstream(always(answer.toStdString(), true));
    Front front(upstream.url());
    auto client = front.connect();
    const auto got = client.get();
    QCOMPARE(got.status, 502);
    QCOMPARE(got.body, std::string(domain::code(domain::Reason::UpstreamUnreachable)));
    QCOMPARE(front.outcome().status, 502);
    QCOMPARE(client.get().status, 502); // the client's connection is fine
}

void ForwardFailureTest::anUnreachableUpstreamIs502()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    ScriptedUpstream upstream(always(okAnswer));
    upstream.goAway();
    for (const auto& url : {upstream.url(), QStringLiteral("http://no-such-host.invalid"),
                            QStringLiteral("nonsense")}) {
        Front front(url);
        auto client = front.connect();
        QCOMPARE(client.get().status, 502);
        const auto outcome = front.outcome();
        QCOMPARE(outcome.status, 502);
        QCOMPARE(outcome.failure, domain::Reason::UpstreamUnreachable);
        if (url == upstream.url()) {
            client.send(post("body that nobody reads"));
            QCOMPARE(client.read().status, 502);
        }
    }
}

void ForwardFailureTest::aSlowUpstreamIs504()
{
    test::Signal asked;
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        asked.raise();
        peer.send("HTTP/1.1 200 ");
        peer.readToEnd();
    });
    Front front(upstream.url());
    auto client = front.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(asked.reaches(1));
    front.clock().advance(61s);
    QCOMPARE(client.read().status, 504);
    QCOMPARE(front.outcome().failure, domain::Reason::UpstreamTimeout);
    // And the body's time is the client's own.
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n");
    client.send("body");
    QVERIFY(asked.reaches(2));
    front.clock().advance(61s);
    QCOMPARE(client.read().status, 504);
}

void ForwardFailureTest::aStalledAnswerIsBrokenOff()
{
    ScriptedUpstream upstream([](Client& peer, int) {
        readRequest(peer);
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
        peer.readToEnd();
    });
    Front front(upstream.url());
    auto client = front.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    client.readUntil("12345");
    front.server().workers().runOnEach([](unsigned) {});
    front.clock().advance(61s);
    QCOMPARE(front.outcome().failure, domain::Reason::UpstreamUnreachable);
    QVERIFY(client.wasReset() || client.atEnd());
}

void ForwardFailureTest::aClientThatLeavesEndsTheUpstreamsWork()
{
    test::Signal asked;
    test::Signal ended;
    ScriptedUpstream upstream([&](Client& peer, int number) {
        readRequest(peer);
        if (number == 1)
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
        asked.raise();
        peer.readToEnd();
        ended.raise();
    });
    Front front(upstream.url());
    {
        auto client = front.connect();
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(asked.reaches(1));
    }
    QVERIFY(ended.reaches(1));
    QCOMPARE(front.outcome().status, 0);
    {
        auto client = front.connect();
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(asked.reaches(2));
        client.readUntil("12345");
    }
    QVERIFY(ended.reaches(2));
    QCOMPARE(front.outcome().status, 200);
}

void ForwardFailureTest::aBadBodyIsTheClientsFault()
{
    test::Signal ended;
    ScriptedUpstream upstream([&](Client& peer, int) {
        peer.readToEnd();
        ended.raise();
    });
    Front front(upstream.url());
    auto client = front.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "2\r\nab\r\nxyz\r\n");
    QCOMPARE(client.read().status, 400);
    QCOMPARE(front.outcome().failure, domain::Reason::Malformed);
    QVERIFY(ended.reaches(1)); // the upstream never sees an end of that body

    auto slow = front.connect();
    slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QVERIFY(test::eventually([&] { return upstream.connections() == 2; }));
    while (front.outcomes() < 2)
        front.clock().advance(1s);
    QCOMPARE(slow.read().status, 408);
    QCOMPARE(front.outcome().failure, domain::Reason::RequestTimeout);
}

void ForwardFailureTest::aMuteTlsUpstreamIs504()
{
    ScriptedUpstream upstream([](Client& peer, int) { peer.readToEnd(); });
    Front front(QStringLiteral("https") + upstream.url().mid(4));
    auto client = front.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(test::eventually([&] { return upstream.connections() == 1; }));
    front.clock().advance(6s);
    QCOMPARE(client.read().status, 504);
}
