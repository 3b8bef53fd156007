// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/client_events_test.h"

#include "app/client/connection.h"
#include "app/client/events.h"
#include "tests/app/fake_transport.h"
#include "tests/app/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::Client;
using client::Connection;
using client::EventParser;
using client::Events;
using client::StreamEvent;
using test::answer;
using test::FakeTransport;
using test::refusal;

namespace {

constexpr Events::Pauses shortPauses{1ms, 4ms, 1h, 1h};

client::Response endOfStream()
{
    return answer(200, {});
}

struct Listening
{
    explicit Listening(Events::Pauses pauses = shortPauses)
        : client(transport)
        , events(client, pauses)
    {
        transport.onStream("GET /events");
        transport.on("GET /status", answer(200, test::status()));
    }
    [[nodiscard]] QByteArray askedFrom() const
    {
        return FakeTransport::header(transport.last("GET /events"), "Last-Event-ID");
    }

    FakeTransport transport;
    Client client;
    Events events;
};

} // namespace

void ClientEventsTest::eventsAreReadInWhateverPartsTheyCome()
{
    const QByteArray stream = "\xEF\xBB\xBFretry: 3000\nid: a-1\nevent: hello\ndata: {}\n\n"
                              ": still here\r\n\r\n"
                              "id: a-2\revent:token\rdata: {\"id\":\r"
                              "data:  1}\r\rdata\n\n";
    const QList<StreamEvent> expected{{"hello", "{}"}, {"token", "{\"id\":\n 1}"}, {"message", ""}};
    EventParser whole;
    QCOMPARE(whole.feed(stream), expected);
    QCOMPARE(whole.lastId(), QByteArray("a-2"));
    QVERIFY(whole.retry() == 3000ms);
    for (qsizetype size = 1; size < stream.size(); ++size) {
        EventParser parts;
        QList<StreamEvent> events;
        for (qsizetype at = 0; at < stream.size(); at += size)
            events += parts.feed(stream.mid(at, size));
        QCOMPARE(events, expected);
        QCOMPARE(parts.lastId(), QByteArray("a-2"));
    }
}

void ClientEventsTest::whatIsNoEventIsPassedOver()
{
    EventParser parser;
    QCOMPARE(parser.feed("id: 7\n\n"), QList<StreamEvent>()); // no data, no event
    QCOMPARE(parser.lastId(), QByteArray("7"));
    QCOMPARE(parser.feed("colour: red\nretry: soon\nretry: -1\ndata: x\n\n"),
             (QList<StreamEvent>{{"message", "x"}}));
    QVERIFY(!parser.retry());
    QCOMPARE(parser.feed(QByteArray("id: 8\0\ndata: y\n\n", 17)),
             (QList<StreamEvent>{{"message", "y"}}));
    QCOMPARE(parser.lastId(), QByteArray("7"));
}

void ClientEventsTest::aLineThatIsTooLongTakesItsEventWithIt()
{
    EventParser parser;
    const QByteArray longLine(EventParser::longestLine + 10, 'x');
    QCOMPARE(parser.feed("data: " + longLine + "\n\ndata: short\n\n"),
             (QList<StreamEvent>{{"message", "short"}}));
}

void ClientEventsTest::aBrokenEventIsForgottenButItsPlaceIsNot()
{
    EventParser parser;
    QCOMPARE(parser.feed("id: 1\ndata: a\n\nid: 2\nevent: token\ndata: b").size(), 1);
    parser.restart();
    QCOMPARE(parser.lastId(), QByteArray("1"));
    QCOMPARE(parser.feed("\ndata: c\n\n"), (QList<StreamEvent>{{"message", "c"}}));
    QCOMPARE(parser.lastId(), QByteArray("1"));
}

void ClientEventsTest::tellsWhatTheServiceTells()
{
    Listening l;
    QSignalSpy live(&l.events, &Events::liveChanged);
    QSignalSpy revision(&l.events, &Events::revisionChanged);
    QSignalSpy token(&l.events, &Events::tokenChanged);
    QSignalSpy status(&l.events, &Events::statusChanged);
    QSignalSpy missed(&l.events, &Events::missed);
    l.events.start();
    l.events.start(); // once is enough
    QCOMPARE(l.transport.count("GET /events"), 1);
    QCOMPARE(l.askedFrom(), QByteArray());
    QCOMPARE(FakeTransport::header(l.transport.last("GET /events"), "Accept"),
             QByteArray("text/event-stream"));
    QVERIFY(!l.events.isLive()); // nothing was said yet
    l.transport.say("id: r-0\nevent: hello\ndata: {}\n\n");
    QVERIFY(l.events.isLive());
    l.transport.say("id: r-1\nevent: revision\ndata: {\"revision\":12}\n\n");
    l.transport.say("event: token\ndata: {\"id\":\"abc\",\"action\":\"token.revoke\"}\n\n");
    l.transport.say("event: status\ndata: {\"pending\":null}\n\n");
    l.transport.say("event: something-new\ndata: []\n\n");
    QCOMPARE(missed.size(), 0);
    l.transport.say("event: reset\ndata: {}\n\n");
    QCOMPARE(revision, (QList<QList<QVariant>>{{12}}));
    QCOMPARE(token, (QList<QList<QVariant>>{{u"abc"_s, u"token.revoke"_s}}));
    QCOMPARE(status.size(), 1);
    QCOMPARE(missed.size(), 1);
    QCOMPARE(live, (QList<QList<QVariant>>{{true}}));
}

void ClientEventsTest::goesOnFromWhereItBroke()
{
    Listening l;
    l.events.start();
    l.transport.say("retry: 2\nid: r-41\nevent: hello\ndata: {}\n\nid: r-42\nda");
    QSignalSpy live(&l.events, &Events::liveChanged);
    l.transport.end(test::away());
    QCOMPARE(live, (QList<QList<QVariant>>{{false}}));
    QTRY_COMPARE(l.transport.count("GET /events"), 2);
    QCOMPARE(l.askedFrom(), QByteArray("r-41")); // what was half read is told again
    l.transport.say(": welcome back\n\n");
    QVERIFY(l.events.isLive());
    l.transport.end(endOfStream()); // the service ends
    QVERIFY(!l.events.isLive());
    QTRY_COMPARE(l.transport.count("GET /events"), 3);
}

void ClientEventsTest::waitsLongerEachTime()
{
    Listening l({20ms, 10min, 1h, 1h});
    l.transport.setAway(true);
    QElapsedTimer clock;
    clock.start();
    l.events.start();
    QTRY_COMPARE(l.transport.count("GET /events"), 4); // after 20, 40 and 80 ms
    QVERIFY(clock.elapsed() >= 140);
    l.transport.setAway(false);
    l.events.retryNow(); // the service answers again: no need to wait for the rest
    QCOMPARE(l.transport.count("GET /events"), 5);
    l.events.retryNow(); // it listens already
    QCOMPARE(l.transport.count("GET /events"), 5);
}

void ClientEventsTest::asksSeldomWhereThereAreNoEvents()
{
    Listening l;
    l.transport.onStream({});
    l.transport.on("GET /events", refusal(404, u"not_found"_s));
    Listening busy; // too many listen: a pause like any other
    busy.transport.onStream({});
    busy.transport.on("GET /events", refusal(503, u"overloaded"_s));
    l.events.start();
    busy.events.start();
    QTRY_VERIFY(busy.transport.count("GET /events") >= 5);
    QCOMPARE(l.transport.count("GET /events"), 1);
    QVERIFY(!l.events.isLive());
}

void ClientEventsTest::stoppingEndsTheStream()
{
    Listening l;
    l.events.start();
    l.transport.say(": hello\n\n");
    l.events.stop();
    QVERIFY(!l.transport.streams());
    QVERIFY(!l.events.isLive());
    l.events.start();
    QVERIFY(l.transport.streams());
}

void ClientEventsTest::ownCallsDoNotMakeTheLogGrow()
{
    Listening l;
    QSignalSpy grew(&l.events, &Events::auditGrew);
    const auto stored = [&](int records) {
        l.transport.say("event: audit\ndata: {\"stored\":" + QByteArray::number(records) + "}\n\n");
    };
    const auto ask = [&] {
        bool answered = false;
        l.client.status(this, [&](const auto&) { answered = true; });
        QTRY_VERIFY(answered);
    };
    l.events.start();
    stored(100); // how many of them are new is not known at first
    QCOMPARE(grew.size(), 1);
    stored(103);
    QCOMPARE(grew.size(), 2);
    QCOMPARE(grew.last().front().toLongLong(), 3);
    ask();
    stored(104); // that was our own question
    QCOMPARE(grew.size(), 2);
    ask();
    ask();
    stored(109);
    QCOMPARE(grew.size(), 3);
    QCOMPARE(grew.last().front().toLongLong(), 3);
    ask();
    stored(111); // somebody else's came first
    stored(112);
    QCOMPARE(grew.size(), 5);
}

void ClientEventsTest::theConnectionAsksWhenItIsTold()
{
    FakeTransport transport;
    int revision = 7;
    transport.onStream("GET /events");
    transport.on("GET /status",
                 [&](const client::Request&) { return answer(200, test::status(revision)); });
    Client client(transport);
    core::SystemRandom random;
    Connection connection(client, random, {1h, 1h, 1h, 1h}); // never by itself
    QSignalSpy changed(&connection, &Connection::revisionChanged);
    QSignalSpy read(&connection, &Connection::statusRead);
    connection.start();
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(transport.streams()); // it listens once it knows that the service is there
    transport.say("event: revision\ndata: {\"revision\":7}\n\n"); // known already
    QCOMPARE(transport.count("GET /status"), 1);
    revision = 8;
    transport.say("event: revision\ndata: {\"revision\":8}\n\n");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toLongLong(), 8);
    transport.say("event: status\ndata: {}\n\n");
    QTRY_COMPARE(read.size(), 3);
    connection.stop();
    QVERIFY(!transport.streams());
}

void ClientEventsTest::theConnectionAsksNowAndThenWithoutEvents()
{
    FakeTransport transport;
    transport.on("GET /status", answer(200, test::status()));
    Client client(transport); // no events: a service of another version
    core::SystemRandom random;
    Connection connection(client, random, {1ms, 1h, 1h, 1h});
    connection.start();
    QTRY_VERIFY(transport.count("GET /status") >= 4);
    QCOMPARE(transport.count("GET /events"), 1);
}

void ClientEventsTest::aBrokenStreamIsNoAnswerOfTheService()
{
    FakeTransport transport;
    transport.onStream("GET /events");
    transport.on("GET /status", answer(200, test::status()));
    Client client(transport);
    core::SystemRandom random;
    Connection connection(client, random, {1h, 1h, 1h, 1h});
    connection.start();
    QTRY_VERIFY(transport.streams());
    transport.say(": hello\n\n");
    transport.end(test::away()); // the stream alone: a proxy cut it
    QTRY_COMPARE(transport.count("GET /status"), 2);
    QCOMPARE(connection.state(), Connection::State::Connected);

    FakeTransport gone;
    gone.onStream("GET /events");
    gone.on("GET /status", answer(200, test::status()));
    Client second(gone);
    Connection lost(second, random, {1h, 1h, 1h, 1h});
    lost.start();
    QTRY_VERIFY(gone.streams());
    gone.say(": hello\n\n");
    gone.setAway(true);
    gone.end(test::away()); // the service: noticed at once, long before the next poll
    QTRY_COMPARE(lost.state(), Connection::State::Away);
}
