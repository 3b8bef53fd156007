// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/client_address_test.h"

#include "service/auth/client_address.h"

#include <QTest>

#include <array>
#include <random>
#include <string>
#include <vector>

using domain::IpAddress;
using Header = domain::ProxySettings::Header;

namespace {

const policy::IpSet& proxies()
{
    static const policy::IpSet set(
        QList<domain::IpRange>{*domain::IpRange::parse(QStringLiteral("10.0.0.0/8")),
                               *domain::IpRange::parse(QStringLiteral("2001:db8:aaaa::/48"))});
    return set;
}

struct Fields
{
    std::vector<std::pair<std::string, std::string>> list;

    [[nodiscard]] QString client(Header header, bool trusted = true,
                                 const char* peer = "10.0.0.1") const
    {
        http::Headers headers;
        headers.add("Host", "x");
        for (const auto& [name, value] : list)
            headers.add(name, value);
        const auto address =
            auth::clientAddress(*IpAddress::parse(peer), trusted, headers, header, proxies());
        return address ? QString::fromStdString(address->toString()) : QStringLiteral("refused");
    }
};

QString byXff(const std::string& value)
{
    return Fields{{{"X-Forwarded-For", value}}}.client(Header::XForwardedFor);
}
QString byForwarded(const std::string& value)
{
    return Fields{{{"Forwarded", value}}}.client(Header::Forwarded);
}

void row(const char* name, const char* value, const char* expected)
{
    QTest::newRow(name) << QByteArray(value) << QString::fromUtf8(expected);
}

} // namespace

void ClientAddressTest::xForwardedFor_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    row("one", "192.0.2.1", "192.0.2.1");
    row("blanks", " \t192.0.2.1\t ", "192.0.2.1");
    row("one IPv6", "2001:db8::1", "2001:db8::1");
    row("v4-mapped", "::ffff:192.0.2.1", "192.0.2.1");
    row("through a trusted proxy", "192.0.2.1, 10.1.1.1", "192.0.2.1");
    row("through a v4-mapped trusted proxy", "192.0.2.1, ::ffff:10.1.1.1", "192.0.2.1");
    row("through a trusted IPv6 proxy", "192.0.2.1, 2001:db8:aaaa::5", "192.0.2.1");
    row("right-most untrusted", "192.0.2.1, 198.51.100.1, 10.1.1.1", "198.51.100.1");
    row("spoofed left", "10.9.9.9, 198.51.100.1", "198.51.100.1");
    row("spoofed with a proxy's address in the middle", "192.0.2.1, 10.9.9.9, 198.51.100.1",
        "198.51.100.1");
    row("all trusted: the farthest", "10.1.1.1, 10.2.2.2", "10.1.1.1");
    row("port", "192.0.2.1:4711", "192.0.2.1");
    row("IPv6 in brackets", "[2001:db8::1]", "2001:db8::1");
    row("IPv6 with port", "[2001:db8::1]:4711", "2001:db8::1");
    row("rubbish left of the client does not matter", "<script>, \"x, 192.0.2.1", "192.0.2.1");

    row("empty", "", "refused");
    row("blank", "  ", "refused");
    row("unknown", "unknown", "refused");
    row("a name", "localhost", "refused");
    row("unix socket of nginx", "unix:", "refused");
    row("short form", "127.1", "refused");
    row("leading zero", "192.0.2.01", "refused");
    row("number", "3221225985", "refused");
    row("zone", "fe80::1%eth0", "refused");
    row("CIDR", "192.0.2.1/32", "refused");
    row("port without number", "192.0.2.1:", "refused");
    row("port that is none", "192.0.2.1:x", "refused");
    row("brackets around IPv4", "[192.0.2.1]", "refused");
    row("half a bracket", "[2001:db8::1", "refused");
    row("text behind the bracket", "[2001:db8::1]x", "refused");
    row("empty at the right", "192.0.2.1,", "refused");
    row("empty between the client and a proxy", "192.0.2.1,,10.1.1.1", "refused");
    row("unknown between the client and a proxy", "192.0.2.1, unknown, 10.1.1.1", "refused");
    row("empty left of the client does not matter", ",,192.0.2.1", "192.0.2.1");
    row("quotes are Forwarded's", "\"192.0.2.1\"", "refused");
}

void ClientAddressTest::xForwardedFor()
{
    QFETCH(QByteArray, value);
    QTEST(byXff(value.toStdString()), "expected");
}

void ClientAddressTest::forwarded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    // RFC 7239, section 4
    row("for", "for=192.0.2.43", "192.0.2.43");
    row("For", "For=192.0.2.43", "192.0.2.43");
    row("quoted IPv6 with port", "For=\"[2001:db8:cafe::17]:4711\"", "2001:db8:cafe::17");
    row("with by, proto", "for=192.0.2.60;proto=http;by=203.0.113.43", "192.0.2.60");
    row("for is not the first", "proto=https;for=192.0.2.60", "192.0.2.60");
    row("blanks around", "for=192.0.2.60 ; proto=http , for=10.1.1.1", "192.0.2.60");
    row("right-most untrusted", "for=192.0.2.43, for=198.51.100.17", "198.51.100.17");
    row("through a proxy", "for=198.51.100.17;by=x, for=\"10.1.1.1:80\"", "198.51.100.17");
    row("all trusted: the farthest", "for=10.3.3.3, for=10.1.1.1", "10.3.3.3");
    row("comma in quotes", "for=192.0.2.1;ext=\"a,b;c\", for=10.1.1.1", "192.0.2.1");
    row("escaped quote", "for=192.0.2.1;ext=\"a\\\"b\"", "192.0.2.1");

    row("unknown", "for=unknown", "refused");
    row("obfuscated", "for=_gazonk", "refused");
    row("IPv6 without brackets", "for=2001:db8::1", "refused");
    row("IPv6 without brackets, quoted", "for=\"2001:db8::1\"", "2001:db8::1");
    row("no for where it matters", "for=192.0.2.1, proto=http", "refused");
    row("empty element where it matters", "for=192.0.2.1, , for=10.1.1.1", "refused");
    row("two fors", "for=192.0.2.1;for=10.1.1.1", "refused");
    row("no value", "for=", "refused");
    row("empty quotes", "for=\"\"", "refused");
    row("no equals sign", "for", "refused");
    row("blank around the equals sign", "for = 192.0.2.1", "refused");
    row("open quote", "for=\"192.0.2.1", "refused");
    row("open quote to the left", "ext=\", for=192.0.2.1", "refused");
    row("text behind the quotes", "for=\"192.0.2.1\"x", "refused");
    row("backslash in the address", "for=\"192.0.2.\\1\"", "refused");
    row("empty", "", "refused");
    row("rubbish", "@", "refused");
}

void ClientAddressTest::forwarded()
{
    QFETCH(QByteArray, value);
    QTEST(byForwarded(value.toStdString()), "expected");
}

void ClientAddressTest::untrustedPeersAreTheClientThemselves()
{
    const Fields fields{{{"X-Forwarded-For", "192.0.2.1"}, {"Forwarded", "for=192.0.2.2"}}};
    for (const Header header : {Header::XForwardedFor, Header::Forwarded}) {
        QCOMPARE(fields.client(header, false, "203.0.113.9"), QStringLiteral("203.0.113.9"));
        QCOMPARE(fields.client(header, false), QStringLiteral("10.0.0.1"));
        // ... also when it is malformed: nobody looks.
        QCOMPARE((Fields{{{"X-Forwarded-For", "?"}, {"Forwarded", "?"}}}.client(header, false)),
                 QStringLiteral("10.0.0.1"));
    }
}

void ClientAddressTest::theOtherHeaderIsNeverLookedAt()
{
    QCOMPARE((Fields{{{"Forwarded", "for=192.0.2.2"}}}.client(Header::XForwardedFor)),
             QStringLiteral("10.0.0.1"));
    QCOMPARE((Fields{{{"X-Forwarded-For", "192.0.2.2"}}}.client(Header::Forwarded)),
             QStringLiteral("10.0.0.1"));
    QCOMPARE((Fields{{{"X-Real-IP", "192.0.2.2"}, {"X_Forwarded_For", "192.0.2.3"}}}.client(
                 Header::XForwardedFor)),
             QStringLiteral("10.0.0.1"));
}

void ClientAddressTest::severalFieldsAreOneList()
{
    // RFC 9110, 5.3
    QCOMPARE(
        (Fields{{{"X-Forwarded-For", "192.0.2.1"}, {"x-forwarded-for", "198.51.100.1"}}}.client(
            Header::XForwardedFor)),
        QStringLiteral("198.51.100.1"));
    QCOMPARE((Fields{{{"X-Forwarded-For", "192.0.2.1"}, {"X-FORWARDED-FOR", "10.1.1.1"}}}.client(
                 Header::XForwardedFor)),
             QStringLiteral("192.0.2.1"));
    QCOMPARE((Fields{{{"Forwarded", "for=192.0.2.1"}, {"Forwarded", "for=10.1.1.1"}}}.client(
                 Header::Forwarded)),
             QStringLiteral("192.0.2.1"));
    QCOMPARE((Fields{{{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-For", ""}}}.client(
                 Header::XForwardedFor)),
             QStringLiteral("refused"));
}

void ClientAddressTest::whatTheClientWroteNeverMatters()
{
    // Whatever a client sends, the proxy's own addition decides.
    std::mt19937 random(8);
    const std::array<const char*, 10> pieces{"10.1.1.1", "192.0.2.7", ",", " ", "unknown",
                                             "\"",       "for=",      "[", ";", "::1"};
    for (int round = 0; round < 5000; ++round) {
        std::string written;
        for (auto i = random() % 12; i > 0; --i)
            written += pieces[random() % pieces.size()];
        QCOMPARE(byXff(written + ", 198.51.100.1, 10.0.0.2"), QStringLiteral("198.51.100.1"));
        const QString client = byForwarded(written + ", for=198.51.100.1, for=10.0.0.2");
        QVERIFY2(client == QStringLiteral("198.51.100.1") || client == QStringLiteral("refused"),
                 written.c_str());
    }
}

void ClientAddressTest::quotingCannotSwallowWhatAProxyAdded()
{
    // The client opens a quote that a proxy's quoted address would close.
    const std::string added = ", for=198.51.100.1, for=\"10.0.0.2:80\"";
    for (const char* written : {"for=\"", "for=192.0.2.1;x=\"", "x=\"\\", "for=192.0.2.1, x=\"a"})
        QCOMPARE(byForwarded(written + added), QStringLiteral("refused"));
    // In a field of its own it breaks that field.
    QCOMPARE(
        (Fields{{{"Forwarded", "for=192.0.2.1;x=\""}, {"Forwarded", "for=198.51.100.1"}}}.client(
            Header::Forwarded)),
        QStringLiteral("refused"));
}
