// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/forwarder_test.h"

#include "service/gateway/forwarder.h"
#include "tests/gateway/scripted_upstream.h"
#include "tests/net/certificates.h"
#include "tests/net/test_server.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using test::Client;
using test::readRequest;
using test::ScriptedUpstream;

namespace {

/// A front that sends every request to one upstream.
class Gateway
{
public:
    explicit Gateway(const QString& baseUrl)
        : m_record(std::make_shared<policy::UpstreamRecord>())
        , m_server([this](const net::ExchangePtr& exchange) { handle(exchange); })
    {
        m_record->upstream.id = 1;
        m_record->upstream.baseUrl = baseUrl;
    }
    ~Gateway()
    {
        m_server.workers().runOnEach([this](unsigned) { m_forwarder.reset(); });
    }
    Client connect(int receiveBuffer = 0) { return m_server.connect(receiveBuffer); }
    test::Server& server() { return m_server; }
    test::FakeClock& clock() { return m_server.clock(); }

    /// Before the first request, or between two.
    domain::Upstream& upstream() { return m_record->upstream; }
    void readBodiesFirst() { m_readsBodies = true; }

    [[nodiscard]] std::size_t outcomes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes.size();
    }
    /// The next outcome that was not taken yet.
    gateway::ForwardOutcome outcome()
    {
        const auto number = m_taken++;
        test::eventually([&] { return outcomes() > number; });
        const std::lock_guard lock(m_mutex);
        return m_outcomes.size() > number ? m_outcomes[number] : gateway::ForwardOutcome{-1, 0, {}};
    }

private:
    void handle(const net::ExchangePtr& exchange)
    {
        if (!m_forwarder)
            m_forwarder =
                std::make_unique<gateway::Forwarder>(exchange->executor(), m_server.clock(), 2ms);
        gateway::ForwardPlan plan;
        plan.upstream = m_record.get();
        plan.target = exchange->request().target;
        plan.client = exchange->peer();
        plan.identity = {{"X-Forwarded-User", "alice"}};
        if (!m_readsBodies)
            return forward(exchange, std::move(plan));
        exchange->readBody(100'000, [this, exchange, plan](net::Exchange::BodyOutcome outcome) {
            auto read = plan;
            read.bodyRead = true;
            read.body = outcome.body;
            forward(exchange, std::move(read));
        });
    }
    void forward(const net::ExchangePtr& exchange, gateway::ForwardPlan plan)
    {
        m_forwarder->forward(
            exchange, std::move(plan),
            [exchange](domain::Reason reason) {
                const int status = reason == domain::Reason::UpstreamTimeout ? 504
                    : reason == domain::Reason::RequestTimeout               ? 408
                    : reason == domain::Reason::Malformed                    ? 400
                                                                             : 502;
                test::answer(exchange, status, domain::code(reason));
            },
            [this](const gateway::ForwardOutcome& outcome) {
                const std::lock_guard lock(m_mutex);
                m_outcomes.push_back(outcome);
            });
    }

    std::shared_ptr<policy::UpstreamRecord> m_record;
    std::unique_ptr<gateway::Forwarder> m_forwarder; ///< used on the worker's thread
    bool m_readsBodies = false;
    mutable std::mutex m_mutex;
    std::vector<gateway::ForwardOutcome> m_outcomes;
    std::size_t m_taken = 0;
    test::Server m_server;
};

/// Answers every request of a connection with the same bytes.
ScriptedUpstream::Script always(std::string answer, bool closes = false)
{
    return [answer = std::move(answer), closes](Client& peer, int) {
        while (!readRequest(peer).head.empty()) {
            peer.send(answer);
            if (closes)
                return;
        }
    };
}

constexpr auto* okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

std::string post(const std::string& body)
{
    return "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size())
        + "\r\n\r\n" + body;
}

std::string pattern(std::size_t size)
{
    std::string text(size, ' ');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>('a' + i % 23);
    return text;
}

} // namespace

void ForwarderTest::oneUpstreamConnectionServesManyRequests()
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
    Gateway gateway(upstream.url(QStringLiteral("/ctx")));
    auto client = gateway.connect();
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.get("/x?y");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("ok"));
        const auto outcome = gateway.outcome();
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.bytes, std::uint64_t{2});
        QCOMPARE(outcome.failure, domain::Reason::NotDecided);
    }
    QCOMPARE(upstream.connections(), 1);
    QVERIFY(first.starts_with("GET /ctx/x?y HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(first.find("\r\nX-Forwarded-User: alice\r\n") != std::string::npos);
}

void ForwarderTest::answersOfEveryFramingArrive_data()
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

void ForwarderTest::answersOfEveryFramingArrive()
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
        Gateway gateway(upstream.url());
        auto client = gateway.connect();
        for (int i = 0; i < 3; ++i) { // and the client's connection goes on in each case
            const auto got = client.get();
            QVERIFY(got.complete);
            QCOMPARE(got.body, std::string("Mozilla Developer Network"));
            QVERIFY(!got.field(framing.toStdString()).empty());
            QCOMPARE(gateway.outcome().bytes, std::uint64_t{25});
        }
        QCOMPARE(upstream.connections(), closes ? 3 : 1);
    }
}

void ForwarderTest::answersWithoutBodyKeepTheirLength_data()
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

void ForwarderTest::answersWithoutBodyKeepTheirLength()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, length);
    ScriptedUpstream upstream(always(answer.toStdString()));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    for (int i = 0; i < 3; ++i) {
        client.send(request.toStdString());
        const auto got = client.read(true);
        QVERIFY(got.complete);
        QCOMPARE(got.field("content-length"), length.toStdString());
    }
    QCOMPARE(upstream.connections(), 1);
}

void ForwarderTest::anHttp10ClientGetsNoChunks()
{
    ScriptedUpstream upstream(always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                     "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n"));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
    const auto answer = client.read();
    QCOMPARE(answer.field("transfer-encoding"), std::string());
    QCOMPARE(answer.body, std::string("abcdef"));
    QVERIFY(answer.complete); // an orderly end is the end of the body
}

void ForwarderTest::requestBodiesArrive_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    for (const int size : {0, 1, 5'000, 16'384, 300'000}) {
        for (const bool chunked : {false, true})
            QTest::addRow("%d%s", size, chunked ? " chunked" : "")
                << size << chunked;
    }
}

void ForwarderTest::requestBodiesArrive()
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
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    for (int i = 0; i < 3; ++i) {
        if (chunked) {
            client.send("PUT /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (std::size_t at = 0; at < body.size(); at += 7'000) {
                const auto piece = body.substr(at, 7'000);
                char line[16];
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

void ForwarderTest::aBodyThatWasReadIsSentAsAWhole()
{
    std::string seen;
    ScriptedUpstream upstream([&](Client& peer, int) {
        const auto request = readRequest(peer);
        seen = request.has("Content-Length: 6") ? request.body : "framing";
        peer.send(okAnswer);
    });
    Gateway gateway(upstream.url());
    gateway.readBodiesFirst();
    auto client = gateway.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
    QCOMPARE(client.read().status, 200);
    QCOMPARE(seen, std::string("abcdef"));
}

void ForwarderTest::largeBodiesStreamBothWays()
{
    // The upstream echoes while it reads: neither side can hold the whole.
    ScriptedUpstream upstream([](Client& peer, int) {
        const auto head = peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n");
        for (int i = 0; i < 200; ++i)
            peer.send(peer.readBytes(100'000));
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    const auto body = pattern(20'000'000);
    std::thread sender([&] { client.send(post(body)); });
    // Another handle of the same socket, so that sending and reading don't share a buffer.
    const auto answer = client.read();
    sender.join();
    QVERIFY(answer.complete);
    QVERIFY(answer.body == body);
    QCOMPARE(gateway.outcome().bytes, std::uint64_t{20'000'000});
}

void ForwarderTest::continueIsAnsweredHere()
{
    std::string head;
    ScriptedUpstream upstream([&](Client& peer, int) {
        const auto request = readRequest(peer);
        head = request.head;
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + request.body);
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.read().status, 100);
    client.send("hello");
    QCOMPARE(client.read().body, std::string("hello"));
    QVERIFY(head.find("Expect") == std::string::npos);
}

void ForwarderTest::anEarlyAnswerReachesTheClient()
{
    ScriptedUpstream upstream([](Client& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfull");
        peer.halfClose();
        peer.readToEnd(); // otherwise the system would reset the connection and lose the answer
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    std::thread sender([&] { client.send(post(pattern(5'000'000))); });
    const auto answer = client.read();
    client.halfClose();
    sender.join();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.body, std::string("full"));
}

void ForwarderTest::interimAnswersAreDropped()
{
    ScriptedUpstream upstream(
        always("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
               + std::string(okAnswer)));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().status, 200);
    QCOMPARE(client.get().status, 200);

    std::string endless;
    for (int i = 0; i < 50; ++i)
        endless += "HTTP/1.1 102 Processing\r\n\r\n";
    ScriptedUpstream chatty(always(endless + okAnswer));
    Gateway second(chatty.url());
    auto other = second.connect();
    QCOMPARE(other.get().status, 502);
}

void ForwarderTest::redirectsArePassedOn()
{
    ScriptedUpstream upstream(
        always("HTTP/1.1 307 Moved\r\nLocation: http://evil/\r\nContent-Length: 0\r\n\r\n"));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send(post("secret"));
    const auto answer = client.read(); // EX-49: the client decides
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.field("location"), std::string("http://evil/"));
}

void ForwarderTest::brokenAnswersBreakTheClientsConnection_data()
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

void ForwarderTest::brokenAnswersBreakTheClientsConnection()
{
    QFETCH(QByteArray, answer);
    ScriptedUpstream upstream(always(answer.toStdString(), true));
    for (const auto* version : {"1.1", "1.0"}) {
        Gateway gateway(upstream.url());
        auto client = gateway.connect();
        client.send("GET / HTTP/" + std::string(version) + "\r\nHost: a\r\n\r\n");
        QVERIFY(!client.read().complete);
        QCOMPARE(gateway.outcome().failure, domain::Reason::UpstreamUnreachable);
    }
}

void ForwarderTest::answersThatCouldBeReadTwoWaysAreRefused_data()
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

void ForwarderTest::answersThatCouldBeReadTwoWaysAreRefused()
{
    QFETCH(QByteArray, answer);
    ScriptedUpstream upstream(always(answer.toStdString(), true));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    const auto got = client.get();
    QCOMPARE(got.status, 502);
    QCOMPARE(got.body, std::string(domain::code(domain::Reason::UpstreamUnreachable)));
    QCOMPARE(gateway.outcome().status, 502);
    QCOMPARE(client.get().status, 502); // the client's connection is fine
}

void ForwarderTest::whatFollowsAnAnswerMeetsNobody()
{
    ScriptedUpstream upstream([](Client& peer, int number) {
        while (!readRequest(peer).head.empty())
            peer.send(number == 0 ? std::string(okAnswer)
                              + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"
                                  : std::string(okAnswer));
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    QCOMPARE(client.get().body, std::string("ok"));
    QCOMPARE(upstream.connections(), 2);
}

void ForwarderTest::unaskedBytesOnAnIdleConnectionMeetNobody()
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
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    // The worker is kept busy while the bytes arrive, so that it finds them only when it has the
    // next request at hand.
    gateway.server().workers().post(0, [&] {
        poison.raise();
        arrived = sent.reaches(1);
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    QCOMPARE(client.read().body, std::string("ok"));
    QVERIFY(arrived);
    QCOMPARE(upstream.connections(), 2);
}

void ForwarderTest::aStalePooledConnectionIsReplaced()
{
    // It reads the second request and closes without a word, as if its keep-alive had just ended.
    ScriptedUpstream upstream([](Client& peer, int number) {
        readRequest(peer);
        peer.send(okAnswer);
        readRequest(peer);
        if (number > 0)
            peer.send(okAnswer);
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().status, 200);
    QCOMPARE(client.get().status, 200);
    QCOMPARE(upstream.connections(), 2);
    QCOMPARE(client.get().status, 200);

    // But not for ever: a fresh connection that fails is a failure.
    ScriptedUpstream mute([](Client& peer, int) { readRequest(peer); });
    Gateway second(mute.url());
    auto other = second.connect();
    QCOMPARE(other.get().status, 502);
    QCOMPARE(mute.connections(), 1);
}

void ForwarderTest::aPostIsNeverRepeated()
{
    test::Signal posts;
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        peer.send(okAnswer);
        if (!readRequest(peer).head.empty())
            posts.raise();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().status, 200);
    client.send(post("once"));
    QCOMPARE(client.read().status, 502);
    QCOMPARE(posts.count(), 1);
    QCOMPARE(upstream.connections(), 1);
}

void ForwarderTest::anUnreachableUpstreamIs502()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be")));
    ScriptedUpstream upstream(always(okAnswer));
    upstream.goAway();
    for (const auto& url : {upstream.url(), QStringLiteral("http://no-such-host.invalid"),
                            QStringLiteral("nonsense")}) {
        Gateway gateway(url);
        auto client = gateway.connect();
        QCOMPARE(client.get().status, 502);
        const auto outcome = gateway.outcome();
        QCOMPARE(outcome.status, 502);
        QCOMPARE(outcome.failure, domain::Reason::UpstreamUnreachable);
        if (url == upstream.url()) {
            client.send(post("body that nobody reads"));
            QCOMPARE(client.read().status, 502);
        }
    }
}

void ForwarderTest::aSlowUpstreamIs504()
{
    test::Signal asked;
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        asked.raise();
        peer.send("HTTP/1.1 200 ");
        peer.readToEnd();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(asked.reaches(1));
    gateway.clock().advance(61s);
    QCOMPARE(client.read().status, 504);
    QCOMPARE(gateway.outcome().failure, domain::Reason::UpstreamTimeout);
    // And the body's time is the client's own.
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n");
    client.send("body");
    QVERIFY(asked.reaches(2));
    gateway.clock().advance(61s);
    QCOMPARE(client.read().status, 504);
}

void ForwarderTest::aStalledAnswerIsBrokenOff()
{
    ScriptedUpstream upstream([](Client& peer, int) {
        readRequest(peer);
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
        peer.readToEnd();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    client.readUntil("12345");
    gateway.server().workers().runOnEach([](unsigned) {});
    gateway.clock().advance(61s);
    QCOMPARE(gateway.outcome().failure, domain::Reason::UpstreamUnreachable);
    QVERIFY(client.wasReset() || client.atEnd());
}

void ForwarderTest::aClientThatLeavesEndsTheUpstreamsWork()
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
    Gateway gateway(upstream.url());
    {
        auto client = gateway.connect();
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(asked.reaches(1));
    }
    QVERIFY(ended.reaches(1));
    QCOMPARE(gateway.outcome().status, 0);
    {
        auto client = gateway.connect();
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(asked.reaches(2));
        client.readUntil("12345");
    }
    QVERIFY(ended.reaches(2));
    QCOMPARE(gateway.outcome().status, 200);
}

void ForwarderTest::aBadBodyIsTheClientsFault()
{
    test::Signal ended;
    ScriptedUpstream upstream([&](Client& peer, int) {
        peer.readToEnd();
        ended.raise();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "2\r\nab\r\nxyz\r\n");
    QCOMPARE(client.read().status, 400);
    QCOMPARE(gateway.outcome().failure, domain::Reason::Malformed);
    QVERIFY(ended.reaches(1)); // the upstream never sees an end of that body

    auto slow = gateway.connect();
    slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    QVERIFY(test::eventually([&] { return upstream.connections() == 2; }));
    while (gateway.outcomes() < 2)
        gateway.clock().advance(1s);
    QCOMPARE(slow.read().status, 408);
    QCOMPARE(gateway.outcome().failure, domain::Reason::RequestTimeout);
}

void ForwarderTest::aSlowReaderSlowsTheUpstream()
{
    std::atomic<std::size_t> sent{0};
    ScriptedUpstream upstream([&](Client& peer, int) {
        readRequest(peer);
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
        const std::string block(100'000, 'x');
        while (sent < 100'000'000 && peer.send(block))
            sent += block.size();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect(4'096);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    // Everybody's buffers fill, and then nothing moves.
    std::size_t before = 0;
    int rounds = 0;
    QVERIFY(test::eventually([&] {
        for (int i = 0; i < 20; ++i)
            gateway.server().workers().runOnEach([](unsigned) {});
        rounds = sent > 0 && sent == before ? rounds + 1 : 0;
        before = sent;
        return rounds == 200;
    }));
    QVERIFY2(sent < 30'000'000, qPrintable(QString::number(sent)));
    const auto answer = client.read();
    QVERIFY(answer.complete);
    QCOMPARE(answer.body.size(), std::size_t{100'000'000});
}

void ForwarderTest::idleConnectionsAreGivenUp()
{
    test::Signal ended;
    ScriptedUpstream upstream([&](Client& peer, int) {
        while (!readRequest(peer).head.empty())
            peer.send(okAnswer);
        ended.raise();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().status, 200);
    gateway.clock().advance(61s);
    QVERIFY(ended.reaches(1));
}

void ForwarderTest::aChangedUpstreamGetsNewConnections()
{
    ScriptedUpstream before(always(okAnswer));
    ScriptedUpstream after(always("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew"));
    Gateway gateway(before.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().body, std::string("ok"));
    gateway.server().workers().runOnEach(
        [&](unsigned) { gateway.upstream().baseUrl = after.url(); });
    QCOMPARE(client.get().body, std::string("new"));
}

void ForwarderTest::webSocketsAreTunnelled()
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
    Gateway gateway(upstream.url());
    {
        auto client = gateway.connect();
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
    const auto outcome = gateway.outcome();
    QCOMPARE(outcome.status, 101);
    QVERIFY(outcome.bytes >= 1'500'000);
    QVERIFY(head.find("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n") != std::string::npos);
    QVERIFY(head.find("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==") != std::string::npos);
}

void ForwarderTest::aSilentTunnelEnds()
{
    ScriptedUpstream upstream([&](Client& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
                  "Upgrade\r\n\r\n");
        peer.readToEnd();
    });
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    client.send("GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QCOMPARE(client.read().status, 101);
    gateway.server().workers().runOnEach([](unsigned) {});
    gateway.clock().advance(61s);
    QCOMPARE(gateway.outcome().status, 101);
    QVERIFY(client.wasReset() || client.atEnd());
}

void ForwarderTest::nobodySwitchesProtocolsUnasked()
{
    ScriptedUpstream upstream(always("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                     "Connection: Upgrade\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"));
    Gateway gateway(upstream.url());
    auto client = gateway.connect();
    QCOMPARE(client.get().status, 502);
}

void ForwarderTest::upstreamsMayUseTls_data()
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

void ForwarderTest::upstreamsMayUseTls()
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
    Gateway gateway(
        QStringLiteral("https://%1").arg(QString::fromStdString(upstream.address().toString())));
    gateway.upstream().tls.verify = verify;
    gateway.upstream().tls.caFile =
        QString::fromStdString(trusted ? certificates.authority() : others.authority());
    auto client = gateway.connect();
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

void ForwarderTest::aMuteTlsUpstreamIs504()
{
    ScriptedUpstream upstream([](Client& peer, int) { peer.readToEnd(); });
    Gateway gateway(QStringLiteral("https") + upstream.url().mid(4));
    auto client = gateway.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(test::eventually([&] { return upstream.connections() == 1; }));
    gateway.clock().advance(6s);
    QCOMPARE(client.read().status, 504);
}
