// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/ip_set.h"
#include "tests/support/corpus.h"

#include <QHostAddress>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using domain::IpAddress;
using domain::IpRange;
using policy::IpSet;

namespace {

IpSet set(const QStringList& texts)
{
    QList<IpRange> ranges;
    for (const QString& text : texts)
        ranges.append(IpRange::parse(text).value());
    return IpSet(ranges);
}

IpAddress address(const QString& text)
{
    return IpAddress::parse(text.toStdString()).value();
}

/// What the set must say, worked out the slow way.
bool anyHolds(const std::vector<IpRange>& ranges, const IpAddress& address)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange& range) { return range.contains(address); });
}

IpAddress randomAddress(std::mt19937_64& random, bool v4)
{
    if (v4)
        return IpAddress::fromIpv4(static_cast<std::uint32_t>(random()));
    IpAddress::Bytes bytes{};
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return IpAddress(bytes);
}

/// The address just before or behind, across families' ends without wrapping round.
IpAddress moved(IpAddress from, int by)
{
    IpAddress::Bytes bytes = from.bytes();
    for (std::size_t i = bytes.size(); i-- > 0;) {
        const int value = bytes[i] + by;
        bytes[i] = static_cast<std::uint8_t>(value);
        if (value >= 0 && value <= 255)
            break;
    }
    return IpAddress(bytes);
}

} // namespace

class TestIpSet : public QObject
{
    Q_OBJECT

private slots:
    void anEmptySetHoldsNothing()
    {
        for (const IpSet& empty :
             {IpSet(), IpSet(QList<IpRange>()), IpSet(std::vector<IpRange>())}) {
            QVERIFY(empty.isEmpty());
            for (const QString& text :
                 {u"0.0.0.0"_s, u"255.255.255.255"_s, u"::"_s, u"::1"_s, u"127.0.0.1"_s}) {
                QVERIFY(!empty.contains(address(text)));
                QVERIFY(!empty.entryOf(address(text)));
            }
        }
    }

    // MO-27, MO-28: a single address or a range; what is not listed is not in.
    void holdsExactlyWhatIsListed_data()
    {
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("contains");
        const QStringList some{u"10.0.0.0/8"_s, u"192.0.2.7"_s, u"2001:db8::/32"_s, u"fe80::1"_s};
        const auto row = [&](const QStringList& ranges, const char* address, bool contains) {
            QTest::newRow(qPrintable(ranges.join(u' ') + u' ' + QLatin1StringView(address)))
                << ranges << QString::fromLatin1(address) << contains;
        };
        row(some, "9.255.255.255", false);
        row(some, "10.0.0.0", true);
        row(some, "10.255.255.255", true);
        row(some, "11.0.0.0", false);
        row(some, "192.0.2.6", false);
        row(some, "192.0.2.7", true);
        row(some, "192.0.2.8", false);
        row(some, "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", false);
        row(some, "2001:db8::", true);
        row(some, "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", true);
        row(some, "2001:db9::", false);
        row(some, "fe80::1", true);
        row(some, "fe80::2", false);
        row(some, "::ffff:10.1.2.3", true);
        row(some, "::10.1.2.3", false);
        row({u"0.0.0.0/0"_s}, "0.0.0.0", true);
        row({u"0.0.0.0/0"_s}, "255.255.255.255", true);
        row({u"0.0.0.0/0"_s}, "::", false);
        row({u"::/0"_s}, "::", true);
        row({u"::/0"_s}, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true);
        row({u"::/0"_s}, "10.0.0.1", false);
        row({u"::/0"_s}, "::ffff:10.0.0.1", false);
        row({u"::ffff:0:0/96"_s}, "10.0.0.1", true);
        row({u"::ffff:0:0/96"_s}, "::1", false);
        row({u"::/95"_s}, "10.0.0.1", false);
        row({u"255.255.255.255"_s}, "255.255.255.255", true);
        row({u"255.255.255.255"_s}, "255.255.255.254", false);
        row({u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s},
            "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true);
        row({u"2001:db8:0:0:8000::/65"_s}, "2001:db8:0:0:7fff:ffff:ffff:ffff", false);
        row({u"2001:db8:0:0:8000::/65"_s}, "2001:db8:0:0:8000::", true);
        // Blocks within blocks, adjoining blocks, and the same block twice.
        row({u"10.0.0.0/8"_s, u"10.1.0.0/16"_s, u"10.1.2.0/24"_s}, "10.200.0.1", true);
        row({u"10.1.2.0/24"_s, u"10.0.0.0/8"_s}, "10.1.3.1", true);
        row({u"10.0.0.0/9"_s, u"10.128.0.0/9"_s}, "10.128.0.0", true);
        row({u"10.0.0.0/24"_s, u"10.0.2.0/24"_s}, "10.0.1.0", false);
        row({u"10.0.0.1"_s, u"10.0.0.1"_s}, "10.0.0.1", true);
    }
    void holdsExactlyWhatIsListed()
    {
        QFETCH(const QStringList, ranges);
        QFETCH(const QString, address);
        QFETCH(const bool, contains);
        const IpSet made = set(ranges);
        QCOMPARE(made.contains(::address(address)), contains);
        QCOMPARE(made.entryOf(::address(address)).has_value(), contains);
        QCOMPARE(made.size(), static_cast<std::size_t>(ranges.size()));
    }

    void namesTheMostSpecificEntry()
    {
        const IpSet made =
            set({u"0.0.0.0/0"_s, u"10.1.2.0/24"_s, u"10.0.0.0/8"_s, u"10.1.2.0/24"_s, u"::/0"_s});
        QCOMPARE(made.entryOf(address(u"10.1.2.3"_s)),
                 std::optional<std::size_t>(1)); // the first of equal ones
        QCOMPARE(made.entryOf(address(u"10.9.9.9"_s)), std::optional<std::size_t>(2));
        QCOMPARE(made.entryOf(address(u"11.0.0.1"_s)), std::optional<std::size_t>(0));
        QCOMPARE(made.entryOf(address(u"::1"_s)), std::optional<std::size_t>(4));
        QCOMPARE(made.entry(2).toString(), u"10.0.0.0/8"_s);
    }

    void copiesShareAndCompareByContent()
    {
        const IpSet made = set({u"10.0.0.0/8"_s});
        const IpSet copy = made;
        QVERIFY(copy == made);
        QVERIFY(set({u"10.0.0.0/8"_s}) == made);
        QVERIFY(!(set({u"10.0.0.0/9"_s}) == made));
        QVERIFY(!(IpSet() == made));
        QVERIFY(IpSet() == IpSet(QList<IpRange>()));
    }

    // Reference: security.md 2.3; QHostAddress says no.
    void unmapsOnBothSides()
    {
        QVERIFY(!QHostAddress(u"::ffff:10.1.2.3"_s).isInSubnet(QHostAddress(u"10.0.0.0"_s), 8));
        QVERIFY(set({u"10.0.0.0/8"_s}).contains(address(u"::ffff:10.1.2.3"_s)));
        QVERIFY(set({u"::ffff:10.0.0.0/104"_s}).contains(address(u"10.1.2.3"_s)));
    }

    void answersAsTheSlowWayDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("shortest"); // of the v4 prefixes, in v4 bits
        for (const int count : {1, 2, 3, 10, 63, 64, 65, 300, 2'000})
            for (const int shortest : {0, 8, 14, 16, 20, 30})
                QTest::newRow(qPrintable(u"%1 from /%2"_s.arg(count).arg(shortest)))
                    << count << shortest;
    }
    void answersAsTheSlowWayDoes()
    {
        QFETCH(const int, count);
        QFETCH(const int, shortest);
        std::mt19937_64 random(static_cast<unsigned>(count * 100 + shortest));
        std::vector<IpRange> ranges;
        for (int i = 0; i < count; ++i) {
            const bool v4 = random() % 4 != 0;
            const int bits =
                shortest + static_cast<int>(random() % static_cast<unsigned>(33 - shortest));
            ranges.emplace_back(randomAddress(random, v4), v4 ? 96 + bits : 4 * bits);
        }
        const IpSet made(ranges);
        for (const IpRange& range : ranges) {
            IpAddress::Bytes last = range.base().bytes();
            for (int bit = range.prefixLength(); bit < 128; ++bit)
                last[static_cast<std::size_t>(bit / 8)] |=
                    static_cast<std::uint8_t>(0x80 >> bit % 8);
            for (const IpAddress& probe :
                 {range.base(), moved(range.base(), -1), IpAddress(last), moved(IpAddress(last), 1),
                  randomAddress(random, range.isIpv4())})
                QVERIFY2(made.contains(probe) == anyHolds(ranges, probe), probe.toString().c_str());
            if (&range - ranges.data() > 60)
                break;
        }
    }

    // All in one narrow neighbourhood, where an index over all addresses would not help.
    void crowdedNeighbourhoodsAreAnsweredRight_data()
    {
        QTest::addColumn<bool>("v4");
        QTest::addColumn<int>("fixedBytes");
        for (const bool v4 : {true, false})
            for (const int fixed : {0, 1, 2, 3})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(v4).arg(fixed))) << v4 << fixed;
    }
    void crowdedNeighbourhoodsAreAnsweredRight()
    {
        QFETCH(const bool, v4);
        QFETCH(const int, fixedBytes);
        std::mt19937_64 random(11);
        const auto crowded = [&] {
            IpAddress::Bytes bytes = randomAddress(random, v4).bytes();
            // v6: also where the first 64 bits are all the same, and only the lower half differs
            const int from = v4 ? 12 : 0;
            const int count = v4 ? fixedBytes : 5 * fixedBytes;
            for (int i = from; i < from + count; ++i)
                bytes[static_cast<std::size_t>(i)] = 0x20;
            return IpAddress(bytes);
        };
        std::vector<IpRange> ranges;
        for (int i = 0; i < 500; ++i)
            ranges.emplace_back(crowded(), 120 + static_cast<int>(random() % 9));
        const IpSet made(ranges);
        for (int i = 0; i < 500; ++i) {
            const IpAddress base = ranges[static_cast<std::size_t>(i)].base();
            for (const IpAddress& probe :
                 {base, moved(base, -1), moved(base, 1), moved(base, 200), crowded()})
                QVERIFY2(made.contains(probe) == anyHolds(ranges, probe), probe.toString().c_str());
        }
        for (const char* far :
             {"0.0.0.0", "255.255.255.255", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"})
            QVERIFY2(made.contains(address(QString::fromLatin1(far)))
                         == anyHolds(ranges, address(QString::fromLatin1(far))),
                     far);
    }

    void theContainsCorpusIsAnsweredRight()
    {
        const auto rows = test::corpusLines(u"cidr-ip/contains_oracle.jsonl"_s);
        if (!rows)
            QSKIP("set LATCHKEY_CORPORA to the folder of public corpora to run this");
        QList<IpRange> all;
        for (const QJsonObject& row : *rows) {
            const IpRange range = IpRange::parse(row.value(u"cidr"_s).toString()).value();
            const IpAddress ip = address(row.value(u"ip"_s).toString());
            QCOMPARE(IpSet(QList<IpRange>{range}).contains(ip), row.value(u"contains"_s).toBool());
            if (range.prefixLength() > 104) // wide ones would hold every address
                all.append(range);
        }
        const IpSet together(all);
        const std::vector<IpRange> list(all.begin(), all.end());
        for (const QJsonObject& row : *rows) {
            const IpAddress ip = address(row.value(u"ip"_s).toString());
            QCOMPARE(together.contains(ip), anyHolds(list, ip));
        }
    }

    void aHundredThousandRangesAreSearchedInAFewSteps()
    {
        std::mt19937_64 random(7);
        std::vector<IpRange> ranges;
        for (int i = 0; i < 100'000; ++i)
            ranges.emplace_back(randomAddress(random, true), 120);
        const IpSet made(ranges);
        for (int i = 0; i < 100'000; i += 97)
            QVERIFY(made.contains(ranges[static_cast<std::size_t>(i)].base()));
        std::vector<IpRange> sorted = ranges;
        std::sort(sorted.begin(), sorted.end(),
                  [](const IpRange& a, const IpRange& b) { return a.base() < b.base(); });
        for (int i = 0; i < 20'000; ++i) {
            const IpAddress probe = randomAddress(random, true);
            const IpRange block(probe, 120);
            const bool expected = std::binary_search(
                sorted.begin(), sorted.end(), block,
                [](const IpRange& a, const IpRange& b) { return a.base() < b.base(); });
            QCOMPARE(made.contains(probe), expected);
        }
    }
};

std::unique_ptr<QObject> testIpSet()
{
    return std::make_unique<TestIpSet>();
}

#include "test_ip_set.moc"
