// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/tst_listener.h"

#include "service/net/inherited_sockets.h"
#include "tests/net/test_server.h"

#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

const net::SocketAddress anyPort{domain::IpAddress::fromIpv4(0x7f000001), 0};

/// A run of free descriptors, as the service manager leaves them.
int firstOfTwo(const net::Listener& first, const net::Listener& second)
{
    const int base = ::fcntl(first.descriptor(), F_DUPFD, 200);
    if (::dup2(second.descriptor(), base + 1) != base + 1)
        return -1;
    return base;
}

} // namespace

void ListenerTest::addressesAreNumericWithAPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty: refused
    const auto row = [](const char* text, const char* normal) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normal);
    };
    row("127.0.0.1:8462", "127.0.0.1:8462");
    row("[::1]:0", "[::1]:0");
    row("[2001:DB8::1]:65535", "[2001:db8::1]:65535");
    row("0.0.0.0:80", "0.0.0.0:80");
    row("localhost:80", "");
    row("127.0.0.1", "");
    row("127.0.0.1:", "");
    row("127.0.0.1:65536", "");
    row("127.0.0.1:-1", "");
    row("127.0.0.1:+1", "");
    row("127.0.0.1: 1", "");
    row("127.1:80", "");
    row("0177.0.0.1:80", "");
    row("::1:80", "");
    row("[127.0.0.1]:80", "");
    row("[::1]80", "");
    row("[]:80", "");
    row(":80", "");
    row("", "");
}

void ListenerTest::addressesAreNumericWithAPort()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto address = net::SocketAddress::parse(text.toStdString());
    QCOMPARE(address.hasValue(), !normal.isEmpty());
    if (address)
        QCOMPARE(QString::fromStdString(address->toString()), normal);
    else
        QVERIFY(address.error().message.contains(text));
}

void ListenerTest::portZeroReportsTheChosenPort()
{
    const auto v4 = net::Listener::bind(anyPort);
    QVERIFY(v4.hasValue());
    QVERIFY(v4->address().port > 0);
    QCOMPARE(v4->address().address, anyPort.address);
    const auto v6 = net::Listener::bind(net::SocketAddress::parse("[::1]:0").value());
    if (v6)
        QVERIFY(v6->address().toString().starts_with("[::1]:"));
}

void ListenerTest::anAddressInUseIsAClearError()
{
    const auto first = net::Listener::bind(anyPort);
    const auto second = net::Listener::bind(first->address());
    QVERIFY(!second);
    QVERIFY(second.error().message.contains(QString::fromStdString(first->address().toString())));
}

void ListenerTest::onlyListeningTcpSocketsAreAdopted()
{
    const int notListening = ::socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(!net::Listener::adopt(notListening));
    QVERIFY(::fcntl(notListening, F_GETFD) >= 0); // left to its owner
    ::close(notListening);

    const int datagrams = ::socket(AF_INET, SOCK_DGRAM, 0);
    QVERIFY(!net::Listener::adopt(datagrams));
    ::close(datagrams);
    QVERIFY(!net::Listener::adopt(-1));
}

void ListenerTest::inheritedSocketsKeepTheirNamesAndOrder()
{
    const auto first = net::Listener::bind(anyPort);
    const auto second = net::Listener::bind(anyPort);
    const int base = firstOfTwo(*first, *second);
    QVERIFY(base >= 0);
    const auto pid = std::to_string(::getpid());

    const auto sockets = net::takeInheritedSockets({pid, "2", "gateway:"}, base);
    QVERIFY(sockets.hasValue());
    QCOMPARE(sockets->size(), std::size_t{2});
    QCOMPARE(sockets->at(0).name, std::string("gateway"));
    QCOMPARE(sockets->at(1).name, std::string("unknown"));
    QCOMPARE(sockets->at(0).listener.address(), first->address());
    QCOMPARE(sockets->at(1).listener.address(), second->address());
    QVERIFY(::fcntl(base, F_GETFD) & FD_CLOEXEC);
}

void ListenerTest::socketsMeantForAnotherProcessAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("pid");
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("fails");
    const auto own = QByteArray::number(::getpid());
    QTest::newRow("unset") << QByteArray() << QByteArray() << false;
    QTest::newRow("parent") << QByteArray::number(::getppid()) << QByteArray("2") << false;
    QTest::newRow("pid with blank") << " " + own << QByteArray("2") << false;
    QTest::newRow("count missing") << own << QByteArray() << true;
    QTest::newRow("count negative") << own << QByteArray("-1") << true;
    QTest::newRow("not a socket there") << own << QByteArray("1") << true;
}

void ListenerTest::socketsMeantForAnotherProcessAreLeftAlone()
{
    QFETCH(QByteArray, pid);
    QFETCH(QByteArray, count);
    QFETCH(bool, fails);
    const auto sockets =
        net::takeInheritedSockets({pid.toStdString(), count.toStdString(), {}}, 900);
    QCOMPARE(!sockets.hasValue(), fails);
    if (sockets)
        QVERIFY(sockets->empty());
}

void ListenerTest::anInheritedSocketServes()
{
    // The socket was bound by someone else, and a client is already waiting when we start.
    const auto original = net::Listener::bind(anyPort);
    test::Client early(original->address());
    early.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

    const auto adopted = net::Listener::adopt(original->duplicate().value());
    QVERIFY(adopted.hasValue());
    const test::FakeClock clock;
    net::Workers workers(test::Server::quick(), clock);
    class Ok final : public net::Handler
    {
        void handle(const net::ExchangePtr& exchange) override { test::answer(exchange, 204); }
        void refuse(const net::ExchangePtr&, int, std::uint16_t, std::string&) override { }
    };
    workers.addDoor(net::Door::Authz, [](unsigned, const boost::asio::any_io_executor&) {
        return std::make_unique<Ok>();
    });
    QVERIFY(workers.listen(*adopted, net::Door::Authz).hasValue());
    workers.start();
    QCOMPARE(early.read().status, 204);
}
