// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_rounds.h"

#include "tests/net/requests.h"

#include <QTest>

#include <algorithm>
#include <semaphore>

using net::ExchangePtr;
using test::answerTarget;
using test::targetOf;

namespace {

/// Keeps the only worker from its sockets until it goes, so that what is sent meanwhile is ready at
/// the same time.
class Hold
{
public:
    explicit Hold(test::Server& server)
    {
        server.workers().post(0, [state = m_state] {
            state->holds.raise();
            state->free.acquire();
        });
        if (!m_state->holds.reaches(1))
            std::abort();
    }
    ~Hold() { m_state->free.release(); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    struct State
    {
        test::Signal holds;
        std::binary_semaphore free{0};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< the worker's too
};

std::string get(const std::string& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

/// What a worker has done, in its order; looked at when it is idle.
struct Record
{
    std::vector<std::string> foreseen;
    std::vector<std::string> handled;
    std::size_t foreseenBeforeFirst = 0;

    void foresee(std::span<const http::Request* const> requests)
    {
        for (const http::Request* request : requests)
            foreseen.emplace_back(request->target);
    }
    void handle(const ExchangePtr& exchange)
    {
        if (handled.empty())
            foreseenBeforeFirst = foreseen.size();
        handled.push_back(targetOf(exchange));
        answerTarget(exchange);
    }
};

/// Opens \a count connections and waits until each has been served.
std::vector<test::Client> connected(const test::Server& server, int count)
{
    std::vector<test::Client> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(server.connect());
        if (clients.back().get("/first").status != 200)
            std::abort();
    }
    return clients;
}

} // namespace

void RoundTest::requestsReadyTogetherAreForeseenOnceAndBeforeTheyAreHandled()
{
    Record record;
    test::Server server([&](const ExchangePtr& exchange) { record.handle(exchange); });
    auto clients = connected(server, 20);
    server.workers().runOnEach([&](unsigned) { record = {}; });
    server.onForesee([&](auto requests) { record.foresee(requests); });
    std::vector<std::string> targets;
    {
        const Hold hold(server);
        for (std::size_t i = 0; i < clients.size(); ++i) {
            targets.push_back("/" + std::to_string(i));
            clients[i].send(get(targets.back()));
        }
    }
    for (std::size_t i = 0; i < clients.size(); ++i)
        QCOMPARE(clients[i].read().body, targets[i]);
    server.workers().runOnEach([](unsigned) {});
    QCOMPARE(record.foreseenBeforeFirst, targets.size());
    QCOMPARE(record.foreseen, record.handled);
    std::ranges::sort(record.handled);
    std::ranges::sort(targets);
    QCOMPARE(record.handled, targets);
}

void RoundTest::aRequestAloneIsNotForeseen()
{
    Record record;
    test::Server server([&](const ExchangePtr& exchange) { record.handle(exchange); });
    server.onForesee([&](auto requests) { record.foresee(requests); });
    auto client = server.connect();
    QCOMPARE(client.get("/alone").status, 200);
    server.workers().runOnEach([](unsigned) {});
    QCOMPARE(record.handled.size(), std::size_t{1});
    QVERIFY(record.foreseen.empty());
}

void RoundTest::whatIsRefusedIsNotForeseen()
{
    Record record;
    test::Server server([&](const ExchangePtr& exchange) { record.handle(exchange); });
    auto clients = connected(server, 3);
    server.onForesee([&](auto requests) { record.foresee(requests); });
    {
        const Hold hold(server);
        clients[0].send(get("/a"));
        clients[1].send("GET /b HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
        clients[2].send(get("/c"));
    }
    QCOMPARE(clients[0].read().body, std::string("/a"));
    QCOMPARE(clients[1].read().status, 400);
    QCOMPARE(clients[2].read().body, std::string("/c"));
    server.workers().runOnEach([](unsigned) {});
    std::ranges::sort(record.foreseen);
    QCOMPARE(record.foreseen, (std::vector<std::string>{"/a", "/c"}));
}

void RoundTest::pipelinedRequestsOfARoundAreAnsweredInOrder()
{
    test::Server server(answerTarget);
    auto clients = connected(server, 3);
    constexpr int count = 50;
    {
        const Hold hold(server);
        for (std::size_t i = 0; i < clients.size(); ++i) {
            std::string all;
            for (int k = 0; k < count; ++k)
                all += get("/" + std::to_string(i) + "/" + std::to_string(k));
            clients[i].send(all);
        }
    }
    for (int k = 0; k < count; ++k) {
        for (std::size_t i = 0; i < clients.size(); ++i)
            QCOMPARE(clients[i].read().body, "/" + std::to_string(i) + "/" + std::to_string(k));
    }
}

void RoundTest::aClientThatLeavesHarmsNobody()
{
    test::Server server(answerTarget);
    auto clients = connected(server, 4);
    {
        const Hold hold(server);
        for (auto& client : clients)
            client.send(get("/second"));
        clients[0].reset();
        clients[1].close();
        clients[2].halfClose();
    }
    QCOMPARE(clients[3].read().status, 200);
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 1; }));
    QCOMPARE(clients[3].get("/third").body, std::string("/third"));
}

void RoundTest::aHandlerMayEndAnotherConnectionOfItsRound()
{
    std::vector<ExchangePtr> kept; // touched on the worker's thread only
    test::Signal waiting;
    test::Server server([&](const ExchangePtr& exchange) {
        if (targetOf(exchange) == "/wait") {
            kept.push_back(exchange);
            return waiting.raise();
        }
        for (const ExchangePtr& other : std::exchange(kept, {}))
            other->abort();
        answerTarget(exchange);
    });
    auto before = server.connect();
    auto ending = server.connect();
    auto after = server.connect();
    before.send(get("/wait"));
    after.send(get("/wait"));
    QVERIFY(waiting.reaches(2));
    {
        // All three have something to be read in the round in which two of them are ended.
        const Hold hold(server);
        before.send(get("/more"));
        ending.send(get("/end"));
        after.send(get("/more"));
    }
    QCOMPARE(ending.read().status, 200);
    QVERIFY(before.wasReset());
    QVERIFY(after.wasReset());
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 1; }));
}
