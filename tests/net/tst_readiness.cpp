// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_readiness.h"

#include "service/net/stream.h"

#include <QTest>

#include <array>
#include <boost/asio/post.hpp>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <sys/socket.h>
#include <vector>

using net::Stream;
using Status = net::Stream::Status;

namespace {

using Flag = std::shared_ptr<int>;

/// An event loop with a stream, and the other end of its socket.
struct Pair
{
    explicit Pair(boost::asio::io_context& context)
    {
        stream.emplace(context.get_executor());
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            std::abort();
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        number = ends[0];
        peer = net::Descriptor(ends[1]);
        if (!stream->open(net::Descriptor(ends[0])))
            std::abort();
    }
    void send(std::string_view bytes) const
    {
        if (::send(peer.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL)
            != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    Stream::Outcome read(std::size_t room = 100)
    {
        buffer.resize(room);
        return stream->readNow(buffer);
    }
    /// Until the socket takes no more.
    void fill()
    {
        const std::string bytes(64 * 1024, 'x');
        while (stream->writeNow(bytes).status == Status::Done) { }
    }
    /// Until nothing more comes.
    void drainPeer() const
    {
        std::array<char, 64 * 1024> bytes{};
        while (::recv(peer.number(), bytes.data(), bytes.size(), MSG_DONTWAIT) > 0) { }
    }

    std::optional<Stream> stream;
    net::Descriptor peer;
    int number = -1;
    std::vector<char> buffer;
};

/// Runs what there is to do now.
void turn(boost::asio::io_context& context)
{
    for (int i = 0; i < 10; ++i) {
        context.restart(); // where nothing waits the loop has ended
        context.poll();
    }
}

} // namespace

void ReadinessTest::bytesWakeAReader()
{
    boost::asio::io_context context;
    Pair pair(context);
    int calls = 0;
    pair.stream->waitReadable([&] { ++calls; });
    turn(context);
    QCOMPARE(calls, 0);
    pair.send("hello");
    turn(context);
    QCOMPARE(calls, 1);
    const auto outcome = pair.read();
    QCOMPARE(outcome.status, Status::Done);
    QCOMPARE(outcome.bytes, std::size_t{5});
}

void ReadinessTest::aShortReadLeavesNothingBehind()
{
    boost::asio::io_context context;
    Pair pair(context);
    int calls = 0;
    for (int i = 1; i <= 3; ++i) {
        pair.send("hello");
        pair.stream->waitReadable([&] { ++calls; });
        turn(context);
        QCOMPARE(calls, i);
        QCOMPARE(pair.read().status, Status::Done);
        // Nothing is there: nobody is woken to find that out.
        pair.stream->waitReadable([&] { ++calls; });
        turn(context);
        QCOMPARE(calls, i);
    }
}

void ReadinessTest::aFullReadIsFollowedByAnother()
{
    boost::asio::io_context context;
    Pair pair(context);
    std::string got;
    std::function<void()> onReadable = [&] {
        if (pair.read(2).status != Status::Done)
            return;
        got.append(pair.buffer.data(), 2);
        pair.stream->waitReadable(std::ref(onReadable));
    };
    pair.stream->waitReadable(std::ref(onReadable));
    pair.send("abcdefgh");
    turn(context);
    QCOMPARE(got, std::string("abcdefgh"));
}

void ReadinessTest::theEndIsReadAfterTheLastBytes()
{
    boost::asio::io_context context;
    Pair pair(context);
    pair.send("last");
    ::shutdown(pair.peer.number(), SHUT_WR);
    int calls = 0;
    pair.stream->waitReadable([&] { ++calls; });
    turn(context);
    QCOMPARE(calls, 1);
    QCOMPARE(pair.read().bytes, std::size_t{4});
    pair.stream->waitReadable([&] { ++calls; }); // although that was a short read
    turn(context);
    QCOMPARE(calls, 2);
    QCOMPARE(pair.read().status, Status::Ended);
}

void ReadinessTest::aResetWakesReaderAndWriter()
{
    boost::asio::io_context context;
    Pair pair(context);
    pair.fill();
    int readers = 0;
    int writers = 0;
    pair.stream->waitReadable([&] { ++readers; });
    pair.stream->waitWritable([&] { ++writers; });
    turn(context);
    QCOMPARE(readers + writers, 0);
    pair.peer.close();
    turn(context);
    QCOMPARE(readers, 1);
    QCOMPARE(writers, 1);
    QCOMPARE(pair.stream->writeNow("x").status, Status::Failed);
}

void ReadinessTest::aWriterIsCalledWhenThePeerHasTakenSomething()
{
    boost::asio::io_context context;
    Pair pair(context);
    turn(context);
    for (int i = 0; i < 3; ++i) {
        pair.fill();
        int calls = 0;
        pair.stream->waitWritable([&] { ++calls; });
        turn(context);
        QCOMPARE(calls, 0);
        pair.drainPeer();
        turn(context);
        QCOMPARE(calls, 1);
        QCOMPARE(pair.stream->writeNow("x").status, Status::Done);
    }
}

void ReadinessTest::nobodyIsCalledFromInsideTheWait()
{
    boost::asio::io_context context;
    Pair pair(context);
    pair.send("hello");
    turn(context);
    bool inside = true;
    bool wasInside = false;
    bool called = false;
    pair.stream->waitReadable([&] {
        called = true;
        wasInside = inside;
    });
    inside = false;
    turn(context);
    QVERIFY(called);
    QVERIFY(!wasInside);
}

void ReadinessTest::aClosedStreamCallsNobody()
{
    boost::asio::io_context context;
    Pair pair(context);
    pair.send("hello");
    turn(context);
    const Flag flag = std::make_shared<int>(0);
    pair.stream->waitReadable([flag] { ++*flag; }); // due already
    pair.stream->waitWritable([flag] { ++*flag; });
    QCOMPARE(flag.use_count(), 3);
    pair.stream->close();
    turn(context);
    QCOMPARE(*flag, 0);
    QCOMPARE(flag.use_count(), 1);
    pair.stream->waitReadable([flag] { ++*flag; });
    turn(context);
    QCOMPARE(*flag, 0);
    QCOMPARE(flag.use_count(), 1);
}

void ReadinessTest::aStreamClosedByTheOneBeforeIsNotCalled()
{
    // Both become readable in one wake-up; whoever comes first ends the other.
    boost::asio::io_context context;
    Pair a(context);
    Pair b(context);
    turn(context);
    int calls = 0;
    const auto endBoth = [&] {
        ++calls;
        a.stream.reset();
        b.stream.reset();
    };
    a.stream->waitReadable(endBoth);
    b.stream->waitReadable(endBoth);
    a.send("x");
    b.send("x");
    turn(context);
    QCOMPARE(calls, 1);
}

void ReadinessTest::aSocketWithTheSameNumberIsAnotherOne()
{
    boost::asio::io_context context;
    Pair old(context);
    Pair other(context);
    turn(context);
    std::optional<Pair> fresh;
    int freshCalls = 0;
    // Within one batch: the old socket has something to say, is closed, and its number comes back.
    const auto replace = [&] {
        if (fresh)
            return;
        old.stream->close();
        fresh.emplace(context);
        fresh->stream->waitReadable([&] { ++freshCalls; });
    };
    other.stream->waitReadable(replace);
    old.stream->waitReadable(replace);
    other.send("x");
    old.send("x");
    turn(context);
    QVERIFY(fresh);
    QCOMPARE(fresh->number, old.number);
    QCOMPARE(freshCalls, 0);
    fresh->send("x");
    turn(context);
    QCOMPARE(freshCalls, 1);
}

void ReadinessTest::aWaiterMayEndWhatItBelongsTo()
{
    boost::asio::io_context context;
    auto pair = std::make_shared<Pair>(context);
    const std::weak_ptr<Pair> watched = pair;
    int calls = 0;
    turn(context);
    // Both are possible at once.
    for (const bool reader : {true, false}) {
        auto end = [pair, &calls] {
            ++calls;
            pair->stream->close();
        };
        reader ? pair->stream->waitReadable(std::move(end))
               : pair->stream->waitWritable(std::move(end));
    }
    pair->send("x");
    pair.reset();
    turn(context);
    QVERIFY(watched.expired());
    QCOMPARE(calls, 1);
}

void ReadinessTest::aLoopThatGoesLetsGoOfWaiters()
{
    std::weak_ptr<Pair> watched;
    const Flag flag = std::make_shared<int>(0);
    {
        boost::asio::io_context context;
        auto pair = std::make_shared<Pair>(context);
        watched = pair;
        pair->stream->waitReadable([pair, flag] { ++*flag; });
        turn(context);
        boost::asio::post(context,
                          [pair] { static_cast<void>(pair); }); // lives longer than the watch
    }
    QVERIFY(watched.expired());
    QCOMPARE(*flag, 0);
    QCOMPARE(flag.use_count(), 1);
}

void ReadinessTest::aBusyStreamDoesNotKeepOthersWaiting()
{
    boost::asio::io_context context;
    Pair busy(context);
    Pair calm(context);
    int reads = 0;
    std::optional<int> readsBefore;
    std::function<void()> readOn = [&] {
        ++reads;
        if (busy.read(1).status == Status::Done)
            busy.stream->waitReadable(std::ref(readOn));
    };
    busy.send(std::string(1'000, 'x'));
    busy.stream->waitReadable(std::ref(readOn));
    calm.stream->waitReadable([&] { readsBefore = reads; });
    bool posted = false;
    boost::asio::post(context, [&] {
        calm.send("x");
        boost::asio::post(context, [&] { posted = true; });
    });
    while (!readsBefore || !posted)
        context.poll_one();
    QVERIFY(*readsBefore < 20);
    QVERIFY(reads < 40);
    while (reads <= 1'000)
        context.poll_one();
}

void ReadinessTest::silenceIsWhatThePeerHasNotBroken()
{
    boost::asio::io_context context;
    Pair speaking(context);
    QVERIFY(speaking.stream->isSilent());
    speaking.send("x");
    QVERIFY(!speaking.stream->isSilent());
    QCOMPARE(speaking.read().bytes, std::size_t{1}); // it is only looked at
    QVERIFY(speaking.stream->isSilent());
    speaking.peer.close();
    QVERIFY(!speaking.stream->isSilent());
}

void ReadinessTest::aChildProcessDoesNotKeepTheWatchAlive()
{
    // A copy of the descriptor, as a child process has it between fork and exec, keeps the socket
    // open. Nothing of it may reach a stream that is gone.
    boost::asio::io_context context;
    std::optional<Pair> pair(std::in_place, context);
    const net::Descriptor copy(::dup(pair->number));
    net::Descriptor peer;
    turn(context);
    peer = std::move(pair->peer);
    pair.reset();
    const std::string_view bytes = "x";
    QCOMPARE(::send(peer.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL), ssize_t{1});
    Pair other(context);
    int calls = 0;
    other.stream->waitReadable([&] { ++calls; });
    other.send("x");
    turn(context);
    QCOMPARE(calls, 1);
}
