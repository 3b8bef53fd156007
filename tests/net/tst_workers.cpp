// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_workers.h"

#include "service/net/socket_names.h"
#include "tests/net/test_server.h"

#include <QTest>

#include <ctime>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

using namespace std::chrono_literals;
using net::ExchangePtr;

namespace {

constexpr std::string_view simple = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

void ok(const ExchangePtr& exchange)
{
    test::answer(exchange, 200, "ok");
}

net::Options workers(unsigned count)
{
    auto options = test::Server::quick();
    options.workers = count;
    return options;
}

} // namespace

void WorkersTest::everyWorkerHasItsOwnHandler()
{
    const test::FakeClock clock;
    net::Workers pool(workers(3), clock);
    std::vector<unsigned> made;
    class Nothing final : public net::Handler
    {
        void handle(const ExchangePtr&) override { }
        void refuse(const ExchangePtr&, int, std::uint16_t, std::string&) override { }
    };
    pool.addDoor(net::Door::Admin, [&](unsigned worker, const boost::asio::any_io_executor&) {
        made.push_back(worker);
        return std::make_unique<Nothing>();
    });
    QCOMPARE(made, (std::vector<unsigned>{0, 1, 2}));
    QCOMPARE(net::Workers(workers(0), clock).count(),
             std::max(1u, std::thread::hardware_concurrency()));
}

void WorkersTest::runOnEachReachesEveryWorker()
{
    const test::FakeClock clock;
    net::Workers pool(workers(4), clock);
    std::mutex mutex;
    std::set<unsigned> indexes;
    std::set<std::thread::id> threads;
    const auto note = [&](unsigned worker) {
        const std::lock_guard lock(mutex);
        indexes.insert(worker);
        threads.insert(std::this_thread::get_id());
    };
    QCOMPARE(pool.runOnEach(note).confirmed, 4u); // before start: here
    QCOMPARE(threads, std::set{std::this_thread::get_id()});
    pool.start();
    threads.clear();
    QCOMPARE(pool.runOnEach(note).confirmed, 4u);
    QCOMPARE(threads.size(), std::size_t{4});
    QCOMPARE(indexes, (std::set{0u, 1u, 2u, 3u}));
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void WorkersTest::runOnEachFromAWorkerDoesNotWaitForItself()
{
    const test::FakeClock clock;
    net::Workers pool(workers(2), clock);
    pool.start();
    std::atomic<unsigned> confirmed{0};
    pool.post(0, [&] { confirmed = pool.runOnEach([](unsigned) {}).confirmed; });
    QVERIFY(test::eventually([&] { return confirmed == 2; }));
}

void WorkersTest::runOnEachCountsOnlyThoseThatAreInTime()
{
    const test::FakeClock clock;
    net::Workers pool(workers(2), clock);
    pool.start();
    std::mutex gate;
    gate.lock();
    test::Signal ran;
    pool.post(1, [&] { const std::lock_guard wait(gate); });
    QCOMPARE(pool.runOnEach([&](unsigned) { ran.raise(); }, 20ms).confirmed, 1u);
    gate.unlock();
    QVERIFY(ran.reaches(2)); // the late one still takes it
}

void WorkersTest::whatIsPublishedIsSeenByTheNextRequest()
{
    std::array<int, 2> revision{};
    test::Server* self = nullptr;
    test::Server server(
        [&](const ExchangePtr& exchange) {
            int seen = 0;
            // Each worker reads its own copy; the test does not know which one answers.
            seen = std::max(revision[0], revision[1]) == std::min(revision[0], revision[1])
                ? revision[0]
                : -1;
            test::answer(exchange, 200, std::to_string(seen));
        },
        workers(2));
    self = &server;
    auto client = server.connect();
    for (int i = 1; i < 50; ++i) {
        QCOMPARE(self->workers().runOnEach([&, i](unsigned w) { revision[w] = i; }).confirmed, 2u);
        QCOMPARE(client.get().body, std::to_string(i));
    }
}

void WorkersTest::stopFinishesRequestsInFlight()
{
    ExchangePtr held;
    test::Signal began;
    test::Signal drained;
    test::Server server([&](const ExchangePtr& exchange) {
        held = exchange;
        began.raise();
    });
    auto client = server.connect();
    client.send(simple);
    QVERIFY(began.reaches(1));
    server.workers().drain([&] { drained.raise(); });
    server.workers().post(0, [&] { ok(std::exchange(held, {})); });
    const auto answer = client.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
    QVERIFY(drained.reaches(1));
    server.workers().stop();
    QCOMPARE(server.workers().openConnections(), std::size_t{0});
}

void WorkersTest::stopClosesIdleConnections()
{
    test::Server server(ok);
    auto used = server.connect();
    QCOMPARE(used.get().status, 200);
    auto fresh = server.connect();
    QVERIFY(test::eventually([&] { return server.workers().openConnections() == 2; }));
    server.workers().stop();
    QVERIFY(used.atEnd());
    QVERIFY(fresh.atEnd());
    // The handlers are gone: what is published now must not reach for them.
    QCOMPARE(server.workers().runOnEach([](unsigned) { std::abort(); }).confirmed, 0u);
}

void WorkersTest::stopGivesUpAtTheDeadline()
{
    auto options = test::Server::quick();
    options.drainTimeout = 20ms;
    ExchangePtr held;
    test::Signal began;
    test::Signal gone;
    test::Server server(
        [&](const ExchangePtr& exchange) {
            held = exchange;
            exchange->onGone([&] {
                gone.raise();
                held.reset();
            });
            began.raise();
        },
        options);
    auto client = server.connect();
    client.send(simple);
    QVERIFY(began.reaches(1));
    server.workers().stop();
    QCOMPARE(gone.count(), 1);
    QCOMPARE(client.read().status, 0);
}

void WorkersTest::anIdleConnectionMayBringALastRequest()
{
    auto options = test::Server::quick();
    options.drainIdle = 10s;
    test::Server server(ok, options);
    auto client = server.connect();
    QCOMPARE(client.get().status, 200);
    test::Signal drained;
    server.workers().drain([&] { drained.raise(); });
    server.workers().runOnEach([](unsigned) {});
    const auto answer = client.get();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("connection"), std::string("close"));
    QVERIFY(client.atEnd());
    QVERIFY(drained.reaches(1)); // and nobody waits any longer than that
}

void WorkersTest::tooManyConnectionsGet503()
{
    auto options = test::Server::quick();
    options.maxConnections = 2;
    options.maxRefusals = 3;
    test::Server server(ok, options);
    auto first = server.connect();
    auto second = server.connect();
    QCOMPARE(first.get().status, 200);
    QCOMPARE(second.get().status, 200);
    {
        auto third = server.connect();
        third.send(simple);
        QCOMPARE(third.read().status, 503);
        QCOMPARE(server.refusal().reason, domain::Reason::Overloaded);
        QVERIFY(third.atEnd());
    }
    // Refusals are bounded as well: beyond them connections are just closed.
    std::vector<test::Client> flood;
    for (int i = 0; i < 5; ++i)
        flood.push_back(server.connect());
    QVERIFY(flood.back().readToEnd().empty());
    QCOMPARE(first.get().status, 200);
    second.close();
    QVERIFY(test::eventually([&] { return server.connect().get().status == 200; }));
}

void WorkersTest::oneAddressGetsItsShare()
{
    net::ConnectionLimits limits(5, 2);
    const auto address = [](const char* text) { return domain::IpAddress::parse(text).value(); };
    const auto a = address("203.0.113.1");
    std::vector<net::ConnectionLimits::Place> places;
    places.push_back(limits.admit(a));
    places.push_back(limits.admit(a));
    QVERIFY(places[0] && places[1]);
    QVERIFY(!limits.admit(a));
    QVERIFY(limits.admit(address("203.0.113.2")));
    // A client has a whole /64 of IPv6.
    places.push_back(limits.admit(address("2001:db8::1")));
    places.push_back(limits.admit(address("2001:db8::2")));
    QVERIFY(!limits.admit(address("2001:db8::3")));
    QVERIFY(limits.admit(address("2001:db8:0:1::1")));
    QCOMPARE(limits.open(), std::size_t{4});
    places.erase(places.begin());
    QVERIFY(limits.admit(a));
    QCOMPARE(limits.open(), std::size_t{3});

    limits.exempt({domain::IpRange::parse(QStringLiteral("203.0.113.0/24")).value()});
    places.push_back(limits.admit(a));
    places.push_back(limits.admit(a));
    QVERIFY(places.back());
    QVERIFY(!limits.admit(address("127.0.0.1"))); // the total holds for everybody
    places.clear();
    for (int i = 0; i < 5; ++i)
        places.push_back(limits.admit(address("127.0.0.1"))); // loopback has no share
    QVERIFY(places.back());
    QVERIFY(!limits.admit(address("::1")));
}

void WorkersTest::acceptingPausesWithoutDescriptors()
{
    test::Server server(ok);
    auto first = server.connect();
    QCOMPARE(first.get().status, 200);
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    auto waiting = server.connect(); // the kernel accepts it; we will not be able to
    QCOMPARE(waiting.get().status, 200);
    // Take away every descriptor beyond those that are open, then let one more come.
    auto more = test::Client(::socket(AF_INET, SOCK_STREAM, 0));
    const rlimit none{static_cast<rlim_t>(more.descriptor()) + 1, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto name = net::toNative(server.address());
    ::connect(more.descriptor(), reinterpret_cast<const sockaddr*>(&name.storage), name.length);
    more.send(simple);
    const auto cpuBefore = std::clock();
    QCOMPARE(first.get().status, 200); // those that are in are served
    for (int i = 0; i < 20; ++i)
        QCOMPARE(first.get().status, 200);
    QVERIFY(std::clock() - cpuBefore < CLOCKS_PER_SEC); // nobody spins
    QCOMPARE(server.workers().openConnections(), std::size_t{2});
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(more.read().status, 200);
}
