// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/ip_address.h"
#include "common/domain/ip_range.h"
#include "tests/support/corpus.h"

#include <QHostAddress>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::IpAddress;
using domain::IpRange;

namespace {

IpAddress address(const char* text)
{
    const auto parsed = IpAddress::parse(text);
    if (!parsed)
        qFatal("not an address: %s", text);
    return *parsed;
}

IpRange range(const char* text)
{
    return IpRange::parse(QString::fromLatin1(text)).value();
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void showsAddressesInTheirUsualForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("v4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("v4 zero") << u"0.0.0.0"_s << u"0.0.0.0"_s;
        QTest::newRow("v4 broadcast") << u"255.255.255.255"_s << u"255.255.255.255"_s;
        QTest::newRow("v6 long") << u"2001:0db8:0000:0000:0000:0000:0000:0001"_s
                                 << u"2001:db8::1"_s;
        QTest::newRow("v6 upper case") << u"2001:DB8::ABCD"_s << u"2001:db8::abcd"_s;
        QTest::newRow("v6 unspecified") << u"::"_s << u"::"_s;
        QTest::newRow("v6 loopback") << u"::1"_s << u"::1"_s;
        QTest::newRow("v4-mapped is v4") << u"::ffff:10.0.0.1"_s << u"10.0.0.1"_s;
        QTest::newRow("v4-mapped in hex is v4") << u"::ffff:a00:1"_s << u"10.0.0.1"_s;
        QTest::newRow("v6 with an embedded v4")
            << u"64:ff9b::192.0.2.33"_s << u"64:ff9b::c000:221"_s;
    }
    void showsAddressesInTheirUsualForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const auto parsed = IpAddress::parse(text.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QString::fromStdString(parsed->toString()), shown);
        QCOMPARE(IpAddress::parse(parsed->toString()), parsed);
    }

    void refusesWhatIsNotExactlyAnAddress_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 " ",
                                 "127.1",
                                 "0177.0.0.1",
                                 "2130706433",
                                 " 127.0.0.1",
                                 "127.0.0.1 ",
                                 "1.2.3",
                                 "1.2.3.4.5",
                                 "1.2.3.",
                                 ".1.2.3",
                                 "1..2.3",
                                 "256.0.0.1",
                                 "1.2.3.256",
                                 "1.2.3.-4",
                                 "1.2.3.+4",
                                 "1.2.3.04",
                                 "01.2.3.4",
                                 "0x7f.0.0.1",
                                 "0x7f000001",
                                 "1.2.3.4/32",
                                 "1.2.3.4%eth0",
                                 "::1%lo",
                                 "fe80::1%eth0",
                                 "fe80::1%2",
                                 "1:2",
                                 ":::",
                                 "::1::",
                                 "1:2:3:4:5:6:7:8:9",
                                 "12345::",
                                 "::g",
                                 "[::1]",
                                 "::1/128",
                                 "::ffff:256.0.0.1",
                                 "::ffff:1.2.3",
                                 "::1.2.3.4.5",
                                 "1.2.3.4:80",
                                 "localhost",
                                 "\t::1",
                                 "::1\n",
                                 "1.2.3.4\n"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("NUL behind an address") << QByteArray("1.2.3.4\0", 8);
        QTest::newRow("NUL hides the rest") << QByteArray("1.2.3.4\0.5", 10);
        QTest::newRow("very long") << QByteArray(10'000, '1');
        QTest::newRow("Arabic digits") << u"١.٢.٣.٤"_s.toUtf8();
    }
    void refusesWhatIsNotExactlyAnAddress()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!IpAddress::parse(text.toStdString()));
    }

    // Reference: security.md 2.3. Qt takes each of these.
    void isStricterThanQHostAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"127.1", "0177.0.0.1", "2130706433", "1.2.3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void isStricterThanQHostAddress()
    {
        QFETCH(const QString, text);
        QHostAddress lenient;
        QVERIFY2(lenient.setAddress(text), "Qt has become strict: this test says nothing any more");
        QVERIFY(!IpAddress::parse(text.toStdString()));
    }

    void isStricterThanQtsSubnets_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"10", "10.1", "10/8", "10.0.0.1/8", "10.0.0.0/08"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void isStricterThanQtsSubnets()
    {
        QFETCH(const QString, text);
        QVERIFY2(QHostAddress::parseSubnet(text).second >= 0,
                 "Qt has become strict: this test says nothing any more");
        QVERIFY(!IpRange::parse(text));
    }

    void aMappedAddressIsInTheV4Subnet()
    {
        QVERIFY2(!QHostAddress(u"::ffff:10.1.2.3"_s).isInSubnet(QHostAddress(u"10.0.0.0"_s), 8),
                 "Qt unmaps by now: this test says nothing any more");
        QVERIFY(range("10.0.0.0/8").contains(address("::ffff:10.1.2.3")));
        QVERIFY(range("::ffff:10.0.0.0/104").contains(address("10.1.2.3")));
        QCOMPARE(range("::ffff:10.0.0.0/104"), range("10.0.0.0/8"));
    }

    void knowsV4AndLoopback()
    {
        QVERIFY(address("1.2.3.4").isIpv4());
        QVERIFY(address("::ffff:1.2.3.4").isIpv4());
        QVERIFY(!address("::1.2.3.4").isIpv4());
        QVERIFY(!address("::1").isIpv4());
        QVERIFY(!IpAddress().isIpv4());
        QVERIFY(address("127.0.0.1").isLoopback());
        QVERIFY(address("127.255.255.255").isLoopback());
        QVERIFY(address("::ffff:127.0.0.1").isLoopback());
        QVERIFY(address("::1").isLoopback());
        QVERIFY(!address("128.0.0.1").isLoopback());
        QVERIFY(!address("126.255.255.255").isLoopback());
        QVERIFY(!address("::").isLoopback());
        QVERIFY(!address("::2").isLoopback());
        QVERIFY(!address("1::1").isLoopback());
        QVERIFY(!address("::127.0.0.1").isLoopback());
        QCOMPARE(IpAddress::fromIpv4(0x0a000001), address("10.0.0.1"));
        QVERIFY(address("10.0.0.1") < address("10.0.0.2"));
    }

    void showsRangesInTheirUsualForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("prefix");
        QTest::newRow("v4") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << 104;
        QTest::newRow("v4 all") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << 96;
        QTest::newRow("v4 one") << u"192.0.2.1"_s << u"192.0.2.1"_s << 128;
        QTest::newRow("v4 one with prefix") << u"192.0.2.1/32"_s << u"192.0.2.1"_s << 128;
        QTest::newRow("v6") << u"2001:DB8::/32"_s << u"2001:db8::/32"_s << 32;
        QTest::newRow("v6 all") << u"::/0"_s << u"::/0"_s << 0;
        QTest::newRow("v6 one") << u"::1"_s << u"::1"_s << 128;
        QTest::newRow("v6 one with prefix") << u"::1/128"_s << u"::1"_s << 128;
        QTest::newRow("mapped all is v4 all") << u"::ffff:0:0/96"_s << u"0.0.0.0/0"_s << 96;
        QTest::newRow("mapped is v4") << u"::ffff:192.0.2.0/120"_s << u"192.0.2.0/24"_s << 120;
        QTest::newRow("mapped one is v4") << u"::ffff:192.0.2.1/128"_s << u"192.0.2.1"_s << 128;
        QTest::newRow("odd length") << u"10.128.0.0/9"_s << u"10.128.0.0/9"_s << 105;
    }
    void showsRangesInTheirUsualForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QFETCH(const int, prefix);
        const auto parsed = IpRange::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->toString(), shown);
        QCOMPARE(parsed->prefixLength(), prefix);
        QCOMPARE(IpRange::parse(shown).value(), *parsed);
    }

    void refusesWhatIsNotExactlyANetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "/",
                                 "/8",
                                 "10.0.0.0/",
                                 "10.0.0.0/33",
                                 "10.0.0.0/-1",
                                 "10.0.0.0/+8",
                                 "10.0.0.0/ 8",
                                 "10.0.0.0 /8",
                                 "10.0.0.0/8 ",
                                 "10.0.0.0/08",
                                 "10.0.0.0/008",
                                 "10.0.0.0/8/8",
                                 "10.0.0.0/255.0.0.0",
                                 "1.2.3.0/0.0.0.255",
                                 "10.0.0.0/0x8",
                                 "10.0.0.0/8.0",
                                 "10.0.0.0/1e1",
                                 "10.0.0.0/99999999999999999999",
                                 "10.0.0.1/8",
                                 "192.0.2.129/25",
                                 "1.2.3.4/0",
                                 "::1/64",
                                 "2001:db8::1/32",
                                 "::/129",
                                 "::/00",
                                 "::1%lo/128",
                                 "fe80::%eth0/64",
                                 "10.0.0.0-10.0.0.9",
                                 "10.*",
                                 "*",
                                 "any",
                                 "::ffff:10.0.0.0/8",
                                 "10.0.0.0/\n8"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("Arabic digits in the prefix") << u"10.0.0.0/٨"_s;
    }
    void refusesWhatIsNotExactlyANetwork()
    {
        QFETCH(const QString, text);
        const auto parsed = IpRange::parse(text);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().message.contains(u"192.0.2.0/24"_s)); // says what would be right
    }

    void theErrorNamesTheNetworkThatWasMeant()
    {
        QVERIFY(IpRange::parse(u"10.1.2.3/8"_s).error().message.contains(u"10.0.0.0/8"_s));
        QVERIFY(IpRange::parse(u"2001:db8::1/32"_s).error().message.contains(u"2001:db8::/32"_s));
        QVERIFY(IpRange::parse(u"fe80::1%eth0"_s).error().message.contains(u"zone"_s));
    }

    void holdsExactlyItsAddresses_data()
    {
        QTest::addColumn<QString>("cidr");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<bool>("contains");
        const auto row = [](const char* cidr, const char* ip, bool contains) {
            QTest::newRow(qPrintable(
                QString::fromLatin1("%1 %2").arg(QLatin1String(cidr), QLatin1String(ip))))
                << QString::fromLatin1(cidr) << QString::fromLatin1(ip) << contains;
        };
        row("10.0.0.0/8", "9.255.255.255", false);
        row("10.0.0.0/8", "10.0.0.0", true);
        row("10.0.0.0/8", "10.255.255.255", true);
        row("10.0.0.0/8", "11.0.0.0", false);
        row("10.128.0.0/9", "10.127.255.255", false);
        row("10.128.0.0/9", "10.128.0.0", true);
        row("192.0.2.7", "192.0.2.7", true);
        row("192.0.2.7", "192.0.2.6", false);
        row("0.0.0.0/0", "255.255.255.255", true);
        row("2001:db8::/33", "2001:db8:7fff:ffff:ffff:ffff:ffff:ffff", true);
        row("2001:db8::/33", "2001:db8:8000::", false);
        row("::/0", "ffff::", true);
        // The families are apart: whoever opens all of IPv6 has not opened IPv4.
        row("::/0", "10.0.0.1", false);
        row("::/64", "10.0.0.1", false);
        row("::/64", "::ffff:10.0.0.1", false);
        row("0.0.0.0/0", "::1", false);
        row("0.0.0.0/0", "::10.0.0.1", false);
    }
    void holdsExactlyItsAddresses()
    {
        QFETCH(const QString, cidr);
        QFETCH(const QString, ip);
        QFETCH(const bool, contains);
        QCOMPARE(IpRange::parse(cidr).value().contains(*IpAddress::parse(ip.toStdString())),
                 contains);
    }

    void aRangeMadeOfPartsHasItsHostBitsCleared()
    {
        QCOMPARE(IpRange(address("10.1.2.3"), 104), range("10.0.0.0/8"));
        QCOMPARE(IpRange(address("10.1.2.3"), 1'000).prefixLength(), 128);
        QCOMPARE(IpRange(address("ffff::"), -5), range("::/0"));
        QCOMPARE(IpRange(), range("::"));
    }

    void theLiteralsCorpusIsJudgedStrictly()
    {
        const auto rows = test::corpusLines(u"cidr-ip/literals_oracle.jsonl"_s);
        if (!rows)
            QSKIP("set LATCHKEY_CORPORA to the folder of public corpora to run this");
        int taken = 0;
        for (const QJsonObject& row : *rows) {
            const QString literal = row.value(u"literal"_s).toString();
            // The oracle takes zones, netmasks and wildcard masks, which could be read in more than
            // one way.
            const bool ours = !literal.contains(u'%') && !literal.section(u'/', 1).contains(u'.')
                && !(literal.contains(u'/') && literal.section(u'/', 1).startsWith(u'0')
                     && literal.section(u'/', 1).size() > 1);
            const bool isIp = row.value(u"is_ip"_s).toBool() && ours;
            const bool isNetwork = row.value(u"is_network_strict"_s).toBool() && ours;
            QVERIFY2(IpAddress::parse(literal.toStdString()).has_value() == isIp,
                     qPrintable(literal));
            QVERIFY2(IpRange::parse(literal).hasValue() == (isIp || isNetwork),
                     qPrintable(literal));
            taken += isIp || isNetwork;
        }
        QVERIFY(rows->size() > 600);
        QVERIFY(taken > 200 && taken < rows->size());
    }

    void theContainsCorpusIsAnsweredRight()
    {
        const auto rows = test::corpusLines(u"cidr-ip/contains_oracle.jsonl"_s);
        if (!rows)
            QSKIP("set LATCHKEY_CORPORA to the folder of public corpora to run this");
        for (const QJsonObject& row : *rows) {
            const auto parsed = IpRange::parse(row.value(u"cidr"_s).toString());
            const auto ip = IpAddress::parse(row.value(u"ip"_s).toString().toStdString());
            QVERIFY(parsed && ip);
            QCOMPARE(parsed->contains(*ip), row.value(u"contains"_s).toBool());
        }
        QCOMPARE(rows->size(), 3'000);
    }
};

std::unique_ptr<QObject> testAddresses()
{
    return std::make_unique<TestAddresses>();
}

#include "test_addresses.moc"
