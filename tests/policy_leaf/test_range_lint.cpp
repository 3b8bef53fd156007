// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/range_lint.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using domain::IpRange;
using policy::NestedRange;
using policy::nestedRanges;

namespace {

QList<IpRange> ranges(const QStringList& texts)
{
    QList<IpRange> list;
    for (const QString& text : texts)
        list.append(IpRange::parse(text).value());
    return list;
}

/// "10.1.0.0/16 in 10.0.0.0/8"
QStringList words(const QList<NestedRange>& found, const QStringList& list,
                  const QStringList& other)
{
    QStringList texts;
    for (const NestedRange& nested : found)
        texts.append(list.at(nested.entry) + u" in "_s + other.at(nested.within));
    return texts;
}

} // namespace

// N13, the linter of address lists.
class TestRangeLint : public QObject
{
    Q_OBJECT

private slots:
    void withinOneList_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<QStringList>("nested");
        const auto row = [](const char* name, const QStringList& list, const QStringList& nested) {
            QTest::newRow(name) << list << nested;
        };
        row("nothing", {}, {});
        row("apart", {u"10.0.0.0/8"_s, u"11.0.0.0/8"_s}, {});
        row("one in the other", {u"10.1.0.0/16"_s, u"10.0.0.0/8"_s},
            {u"10.1.0.0/16 in 10.0.0.0/8"_s});
        row("an address in a range", {u"10.0.0.0/8"_s, u"10.2.3.4"_s},
            {u"10.2.3.4 in 10.0.0.0/8"_s});
        row("three deep: the widest is named",
            {u"10.1.1.0/24"_s, u"10.1.0.0/16"_s, u"10.0.0.0/8"_s},
            {u"10.1.1.0/24 in 10.0.0.0/8"_s, u"10.1.0.0/16 in 10.0.0.0/8"_s});
        row("neighbours of one start", {u"10.0.0.0/24"_s, u"10.0.0.0/16"_s},
            {u"10.0.0.0/24 in 10.0.0.0/16"_s});
        row("after the end of a nested one", {u"10.0.0.0/8"_s, u"10.1.0.0/16"_s, u"10.2.0.1"_s},
            {u"10.1.0.0/16 in 10.0.0.0/8"_s, u"10.2.0.1 in 10.0.0.0/8"_s});
        row("IPv6", {u"2001:db8::/32"_s, u"2001:db8:1::/48"_s, u"2001:db9::/32"_s},
            {u"2001:db8:1::/48 in 2001:db8::/32"_s});
        row("all of one family holds none of the other", {u"::/0"_s, u"10.0.0.0/8"_s, u"::1"_s},
            {u"::1 in ::/0"_s});
        row("mapped addresses are IPv4", {u"10.0.0.0/8"_s, u"::ffff:10.1.2.3"_s},
            {u"::ffff:10.1.2.3 in 10.0.0.0/8"_s});
    }
    void withinOneList()
    {
        QFETCH(const QStringList, list);
        QFETCH(const QStringList, nested);
        QCOMPARE(words(nestedRanges(ranges(list)), list, list), nested);
    }

    void ofTwoEqualOnesTheLaterIsTold()
    {
        QCOMPARE(nestedRanges(ranges({u"10.0.0.0/8"_s, u"10.0.0.0/8"_s})),
                 (QList<NestedRange>{{1, 0}}));
    }

    void withinAnotherList_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<QStringList>("other");
        QTest::addColumn<QStringList>("nested");
        const auto row = [](const char* name, const QStringList& list, const QStringList& other,
                            const QStringList& nested) {
            QTest::newRow(name) << list << other << nested;
        };
        row("within", {u"10.20.99.0/24"_s}, {u"10.20.0.0/16"_s},
            {u"10.20.99.0/24 in 10.20.0.0/16"_s});
        row("equal", {u"10.0.0.0/8"_s}, {u"10.0.0.0/8"_s}, {u"10.0.0.0/8 in 10.0.0.0/8"_s});
        row("only partly: it lets the rest in", {u"10.20.0.0/16"_s}, {u"10.20.99.0/24"_s}, {});
        row("nested among themselves says nothing", {u"10.0.0.0/8"_s, u"10.1.0.0/16"_s}, {}, {});
        row("several", {u"10.1.0.0/16"_s, u"10.2.0.0/16"_s, u"11.0.0.0/8"_s},
            {u"10.0.0.0/8"_s, u"12.0.0.0/8"_s},
            {u"10.1.0.0/16 in 10.0.0.0/8"_s, u"10.2.0.0/16 in 10.0.0.0/8"_s});
    }
    void withinAnotherList()
    {
        QFETCH(const QStringList, list);
        QFETCH(const QStringList, other);
        QFETCH(const QStringList, nested);
        QCOMPARE(words(nestedRanges(ranges(list), ranges(other)), list, other), nested);
    }

    // The same as asking every pair.
    void asThePairsSay()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            QList<IpRange> list;
            for (int i = 0; i < 30; ++i) {
                const int prefix = 24 + int(random() % 9);
                const bool v4 = random() % 3 != 0;
                const auto base = domain::IpAddress::fromIpv4(0x0a000000u + random() % 1024);
                list.append(v4 ? IpRange(base, prefix + 96)
                               : IpRange(domain::IpAddress::parse("2001:db8::1").value(),
                                         int(random() % 129)));
            }
            const QList<NestedRange> found = nestedRanges(list);
            for (qsizetype i = 0; i < list.size(); ++i) {
                bool expected = false;
                for (qsizetype k = 0; k < list.size(); ++k)
                    expected |= k != i && list.at(k).isIpv4() == list.at(i).isIpv4()
                        && list.at(k).contains(list.at(i).base())
                        && (list.at(k).prefixLength() < list.at(i).prefixLength()
                            || (list.at(k) == list.at(i) && k < i));
                const bool told =
                    std::any_of(found.begin(), found.end(),
                                [i](const NestedRange& one) { return one.entry == i; });
                QVERIFY2(told == expected, qPrintable(list.at(i).toString()));
            }
        }
    }

    void aLongListTakesNoTimeToSpeakOf()
    {
        QList<IpRange> list;
        for (std::uint32_t i = 0; i < 100'000; ++i)
            list.append(IpRange(domain::IpAddress::fromIpv4(i * 7919), 128));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(nestedRanges(list).isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

std::unique_ptr<QObject> testRangeLint()
{
    return std::make_unique<TestRangeLint>();
}

#include "test_range_lint.moc"
