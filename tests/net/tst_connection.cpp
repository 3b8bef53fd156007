// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_connection.h"

#include "tests/net/test_server.h"

#include <QTest>

#include <boost/asio/post.hpp>

using net::ExchangePtr;

namespace {

std::string targetOf(const ExchangePtr& exchange)
{
    return std::string(exchange->request().target);
}

void answerTarget(const ExchangePtr& exchange)
{
    test::answer(exchange, 200, exchange->request().target);
}

void echoBody(const ExchangePtr& exchange, std::size_t cap = 1'000'000)
{
    exchange->readBody(cap, [exchange](const net::Exchange::BodyOutcome& outcome) {
        if (exchange->gone())
            return;
        test::answer(exchange, outcome.complete ? 200 : outcome.status,
                     outcome.tooLarge ? std::string_view("too large") : outcome.body);
    });
}

std::string post(std::string_view fields, std::string_view body)
{
    return "POST /p HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

std::string sized(std::string_view body)
{
    return post("Content-Length: " + std::to_string(body.size()) + "\r\n", body);
}

std::string chunked(std::initializer_list<std::string_view> chunks)
{
    std::string body;
    for (const auto chunk : chunks) {
        if (chunk.empty()) // it would be the end
            continue;
        char size[24];
        std::snprintf(size, sizeof size, "%zx\r\n", chunk.size());
        body += size + std::string(chunk) + "\r\n";
    }
    return post("Transfer-Encoding: chunked\r\n", body + "0\r\n\r\n");
}

constexpr std::string_view simple = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

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

void ConnectionTest::aWholeBodyIsRead_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 4'000, 4'096, 16'384, 16'385, 100'000, 500'000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void ConnectionTest::aWholeBodyIsRead()
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

void ConnectionTest::aBodyOverTheCapIsTooLarge_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void ConnectionTest::aBodyOverTheCapIsTooLarge()
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

void ConnectionTest::aMalformedChunkFailsTheBody()
{
    test::Server server([](const ExchangePtr& exchange) { echoBody(exchange); });
    auto client = server.connect();
    client.send(post("Transfer-Encoding: chunked\r\n", "2\r\nab\r\nzz\r\n") + std::string(simple));
    const auto answer = client.read();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
}

void ConnectionTest::aBodyIsReadInPartsWithBackPressure()
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

void ConnectionTest::continueIsSentOnlyWhenTheBodyIsWanted()
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

void ConnectionTest::anEarlyAnswerDrainsASmallBody_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void ConnectionTest::anEarlyAnswerDrainsASmallBody()
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

void ConnectionTest::anEarlyAnswerToALargeBodyCloses()
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

void ConnectionTest::streamedAnswersWaitForASlowReader()
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

void ConnectionTest::rawBytesFlowBothWaysAfterAnUpgrade()
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
