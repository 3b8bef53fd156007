// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_connection.h"

#include "tests/net/requests.h"

#include <QTest>

using net::ExchangePtr;
using test::answerTarget;
using test::chunked;
using test::echoBody;
using test::post;
using test::simple;
using test::sized;
using test::targetOf;

void ConnectionTest::oneConnectionServesManyRequests()
{
    test::Server server(answerTarget);
    auto client = server.connect();
    for (int i = 0; i < 100; ++i) {
        const auto target = "/" + std::to_string(i);
        const auto answer = client.get(target);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, target);
    }
    QCOMPARE(server.workers().openConnections(), std::size_t{1});
}

void ConnectionTest::bytesMayComeOneByOne()
{
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange); });
    auto client = server.connect();
    client.sendSlowly(sized("hello"));
    QCOMPARE(client.read().body, std::string("hello"));
    client.sendSlowly(chunked({"ab", "c"}));
    QCOMPARE(client.read().body, std::string("abc"));
}

void ConnectionTest::pipelinedRequestsAreAnsweredInOrder()
{
    test::Server server([](const ExchangePtr& exchange) {
        if (targetOf(exchange) == "/p")
            echoBody(exchange);
        else
            answerTarget(exchange);
    });
    auto client = server.connect();
    std::string all;
    for (int i = 0; i < 300; ++i) {
        all += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
        all += sized("s" + std::to_string(i));
        all += chunked({"c", std::to_string(i)});
    }
    client.send(all);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(client.read().body, "/" + std::to_string(i));
        QCOMPARE(client.read().body, "s" + std::to_string(i));
        QCOMPARE(client.read().body, "c" + std::to_string(i));
    }
}

void ConnectionTest::pipelinedRequestsBehindALateAnswerWait()
{
    std::vector<ExchangePtr> waiting; // touched on the worker's thread only
    test::Signal arrived;
    test::Server server([&](const ExchangePtr& exchange) {
        if (targetOf(exchange) == "/next")
            return answerTarget(exchange);
        waiting.push_back(exchange);
        arrived.raise();
    });
    auto client = server.connect();
    client.send("GET /first HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(arrived.reaches(1));
    client.send(std::string(simple) + sized("x"));
    server.workers().post(0, [&] { answerTarget(std::exchange(waiting, {}).front()); });
    QCOMPARE(client.read().body, std::string("/first"));
    QCOMPARE(client.read().body, std::string("/next"));
    QVERIFY(arrived.reaches(2));
    server.workers().post(0, [&] { echoBody(std::exchange(waiting, {}).front()); });
    QCOMPARE(client.read().body, std::string("x"));
}

void ConnectionTest::aLargeHeadFitsAndALargerIsRefused()
{
    test::Server server(answerTarget);
    auto client = server.connect();
    const auto head = [](std::size_t padding) {
        return "GET /x HTTP/1.1\r\nHost: a\r\nX: " + std::string(padding, 'x') + "\r\n\r\n";
    };
    client.send(head(15'000));
    QCOMPARE(client.read().status, 200);
    client.send(head(15'000));
    QCOMPARE(client.read().status, 200);
    client.send(head(17'000));
    QCOMPARE(client.read().status, 431);
    QVERIFY(client.atEnd());
}

void ConnectionTest::anIdleConnectionGivesMemoryBackAndGoesOn()
{
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange); });
    auto client = server.connect();
    const std::string body(50'000, 'x');
    for (int i = 0; i < 3; ++i) {
        client.send(sized(body));
        QVERIFY(client.read().body == body);
        server.settle(); // its buffer of 16 KiB goes now, from under a pending read
        client.send(post("X: " + std::string(10'000, 'y') + "\r\n", {}));
        QCOMPARE(client.read().status, 200);
        server.settle();
    }
    QCOMPARE(server.workers().openConnections(), std::size_t{1});
}

void ConnectionTest::malformedAndOversizedHeadsAreRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02hello\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("both framings")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: "
                      "chunked\r\n\r\n0\r\n\r\n")
        << 400;
    QTest::newRow("long target") << "GET /" + QByteArray(9'000, 'x')
            + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                 << 414;
    QTest::newRow("many fields") << "GET / HTTP/1.1\r\nHost: a\r\n"
            + QByteArray("X: y\r\n").repeated(200)
            + "\r\n" << 431;
}

void ConnectionTest::malformedAndOversizedHeadsAreRefusedAndClosed()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    test::Signal handled;
    test::Server server([&](const ExchangePtr&) { handled.raise(); });
    for (const bool slowly : {false, true}) {
        auto client = server.connect();
        const auto bytes = head.toStdString() + std::string(simple); // nothing behind it counts
        slowly ? client.sendSlowly(bytes) : void(client.send(bytes));
        const auto answer = client.read();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.field("connection"), std::string("close"));
        QVERIFY(client.atEnd());
        QCOMPARE(server.refusal().status, status);
    }
    QCOMPARE(handled.count(), 0);
}

void ConnectionTest::theRefusalArrivesAlthoughMoreIsBeingSent()
{
    test::Server server(answerTarget);
    auto client = server.connect();
    client.send("BAD\r\n\r\n");
    // Closing with unread bytes would reset the connection and could destroy the answer.
    for (int i = 0; i < 50; ++i)
        QVERIFY(client.send(std::string(10'000, 'x')));
    QCOMPARE(client.read().status, 400);
    QVERIFY(client.atEnd());
}

void ConnectionTest::http10AndConnectionCloseEndTheConnection_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("1.0") << QByteArray("GET /x HTTP/1.0\r\nHost: a\r\n\r\n");
    QTest::newRow("close") << QByteArray("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
}

void ConnectionTest::http10AndConnectionCloseEndTheConnection()
{
    QFETCH(QByteArray, head);
    test::Server server(answerTarget);
    auto client = server.connect();
    client.send(head.toStdString());
    const auto answer = client.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
}

void ConnectionTest::abortLooksBroken()
{
    test::Server server([](const ExchangePtr& exchange) {
        http::ResponseWriter(exchange->answer())
            .status(200)
            .header("Transfer-Encoding", "chunked")
            .endHead();
        exchange->answer() += "3\r\nabc\r\n";
        exchange->sendPart([exchange](bool) {});
        exchange->abort();
    });
    auto client = server.connect();
    client.send(simple);
    QVERIFY(!client.read().complete);
    QVERIFY(client.wasReset() || client.atEnd());
}

void ConnectionTest::aPeerThatLeavesIsNoticed()
{
    test::Signal began;
    test::Signal gone;
    test::Server server([&](const ExchangePtr& exchange) {
        exchange->onGone([&, exchange] {
            if (exchange->gone())
                gone.raise();
        });
        if (targetOf(exchange) == "/p")
            exchange->readBodyPart([&, exchange](const net::Exchange::BodyPart& part) {
                if (part.failed && part.status == 0)
                    gone.raise();
            });
        began.raise();
    });
    auto orderly = server.connect();
    orderly.send(simple);
    QVERIFY(began.reaches(1));
    orderly.close();
    QVERIFY(gone.reaches(1));

    auto reset = server.connect();
    reset.send(simple);
    QVERIFY(began.reaches(2));
    reset.reset();
    QVERIFY(gone.reaches(2));

    auto uploading = server.connect(); // both its reader and its watcher hear of it
    uploading.send(post("Content-Length: 10\r\n", ""));
    QVERIFY(began.reaches(3));
    uploading.close();
    QVERIFY(gone.reaches(4));
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 0; }));
}

void ConnectionTest::aKeptExchangeCannotTouchTheNextRequest()
{
    ExchangePtr kept;
    test::Server server([&](const ExchangePtr& exchange) {
        if (!kept) {
            kept = exchange;
            return answerTarget(exchange);
        }
        // The old one must be inert while the new one waits for its answer.
        QVERIFY(kept->gone());
        QVERIFY(kept != exchange);
        kept->answer() = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
        kept->send();
        kept->abort();
        kept->finish(true);
        answerTarget(exchange);
        kept.reset();
    });
    auto client = server.connect();
    QCOMPARE(client.get("/one").body, std::string("/one"));
    QCOMPARE(client.get("/two").body, std::string("/two"));
}

void ConnectionTest::aRequestStaysReadableAfterItsPeerLeft()
{
    ExchangePtr kept;
    test::Signal began;
    test::Signal gone;
    test::Server server([&](const ExchangePtr& exchange) {
        kept = exchange;
        exchange->onGone([&] { gone.raise(); });
        began.raise();
    });
    {
        auto client = server.connect();
        client.send("GET /target HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n\r\n");
        QVERIFY(began.reaches(1));
    }
    QVERIFY(gone.reaches(1));
    std::string target;
    std::string credential;
    server.workers().runOnEach([&](unsigned) {
        target = targetOf(kept);
        credential = kept->request().headers.only("authorization").value_or("");
        kept.reset();
    });
    QCOMPARE(target, std::string("/target"));
    QCOMPARE(credential, std::string("Bearer x"));
}
