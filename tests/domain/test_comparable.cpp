// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "common/domain/comparable.h"
#endif

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::Comparable;

class TestComparable : public QObject
{
    Q_OBJECT

private slots:
    void ordersNumbersExactly_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        const auto row = [](const char* less, const char* more) {
            QTest::newRow(less) << QString::fromLatin1(less) << QString::fromLatin1(more);
        };
        row("0", "1");
        row("9", "10");
        row("-1", "0");
        row("-10", "-9");
        row("-1", "1");
        row("1.5", "1.50000000000000000000000000000000000001");
        row("0.09", "0.1");
        row("-0.2", "-0.1");
        row("-1.5", "-1");
        row("9007199254740992", "9007199254740993"); // equal as doubles
        row("9999999999999999999999999999999999999998", "9999999999999999999999999999999999999999");
    }
    void ordersNumbersExactly()
    {
        QFETCH(const QString, less);
        QFETCH(const QString, more);
        const auto a = Comparable::parse(less.toStdString());
        const auto b = Comparable::parse(more.toStdString());
        QVERIFY(a && b);
        QVERIFY(*a < *b);
        QVERIFY(*b > *a);
        QVERIFY(*a != *b);
        QVERIFY(!(*a > *b));
    }

    void knowsEqualNumbers_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("trailing zeros") << u"1.50"_s << u"1.5"_s;
        QTest::newRow("zero fraction") << u"1.0"_s << u"1"_s;
        QTest::newRow("minus zero") << u"-0"_s << u"0"_s;
        QTest::newRow("minus zero with fraction") << u"-0.00"_s << u"0"_s;
        QTest::newRow("offsets") << u"2018-01-01T01:00:00+01:00"_s << u"2018-01-01T00:00:00Z"_s;
        QTest::newRow("negative offset")
            << u"2017-12-31T19:00:00-05:00"_s << u"2018-01-01T00:00:00Z"_s;
        QTest::newRow("fraction of a second")
            << u"2018-01-01T00:00:00.500Z"_s << u"2018-01-01T00:00:00.5Z"_s;
        QTest::newRow("no seconds") << u"2018-01-01T00:00Z"_s << u"2018-01-01T00:00:00Z"_s;
    }
    void knowsEqualNumbers()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto a = Comparable::parse(one.toStdString());
        const auto b = Comparable::parse(other.toStdString());
        QVERIFY(a && b);
        QVERIFY(*a == *b);
        QVERIFY(*a >= *b && *a <= *b);
    }

    void ordersDatesAndMoments()
    {
        const auto value = [](const char* text) { return *Comparable::parse(text); };
        QVERIFY(value("2018-01-31") < value("2018-02-01"));
        QVERIFY(value("0001-01-01") < value("9999-12-31"));
        QVERIFY(value("1969-12-31") < value("1970-01-01"));
        QVERIFY(value("2018-01-01T00:00:00Z") < value("2018-01-01T00:00:00.000000001Z"));
        QVERIFY(value("2018-01-01T00:30:00+01:00") < value("2018-01-01T00:00:00Z"));
        QVERIFY(value("1969-12-31T23:59:59.9Z") < value("1970-01-01T00:00:00Z"));
    }

    void neverOrdersDifferentKinds()
    {
        const auto number = *Comparable::parse("2018");
        const auto date = *Comparable::parse("2018-01-01");
        const auto moment = *Comparable::parse("2018-01-01T00:00:00Z");
        for (const auto& [a, b] :
             {std::pair(number, date), std::pair(date, moment), std::pair(number, moment)}) {
            QVERIFY(!(a < b) && !(a > b) && !(a <= b) && !(a >= b) && !(a == b));
        }
        QCOMPARE(number.kind(), Comparable::Kind::Number);
        QCOMPARE(date.kind(), Comparable::Kind::Date);
        QCOMPARE(moment.kind(), Comparable::Kind::Moment);
    }

    void refusesEverySpellingThatAnotherReaderMightTakeOtherwise_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "+5",
                                 " 5",
                                 "5 ",
                                 "05",
                                 "00",
                                 "-05",
                                 "5.",
                                 ".5",
                                 "-.5",
                                 "-",
                                 "--5",
                                 "1e5",
                                 "1E5",
                                 "0x10",
                                 "1_000",
                                 "1,000",
                                 "1 000",
                                 "inf",
                                 "nan",
                                 "NaN",
                                 "Infinity",
                                 "1.2.3",
                                 "5\n",
                                 "99999999999999999999999999999999999999999",
                                 "2018-1-1",
                                 "2018-02-30",
                                 "2018-13-01",
                                 "2018-00-01",
                                 "2018-01-00",
                                 "2018-01-32",
                                 "2019-02-29",
                                 "2018/01/01",
                                 "20180101T000000Z",
                                 "2018-01-01 ",
                                 "2018-01-01T",
                                 "2018-01-01T00:00:00",
                                 "2018-01-01T24:00:00Z",
                                 "2018-01-01T00:60:00Z",
                                 "2018-01-01T00:00:60Z",
                                 "2018-01-01T00:00:00z",
                                 "2018-01-01t00:00:00Z",
                                 "2018-01-01 00:00:00Z",
                                 "2018-01-01T00:00:00.Z",
                                 "2018-01-01T00:00:00,5Z",
                                 "2018-01-01T00:00:00.1234567890Z",
                                 "2018-01-01T00:00:00+1:00",
                                 "2018-01-01T00:00:00+0100",
                                 "2018-01-01T00:00:00+24:00",
                                 "2018-01-01T00:00:00ZZ",
                                 "2018-01-01T0:00:00Z",
                                 "-2018-01-01",
                                 "12018-01-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("Arabic digits") << u"١٢"_s;
        QTest::newRow("full-width digits") << u"１２"_s;
    }
    void refusesEverySpellingThatAnotherReaderMightTakeOtherwise()
    {
        QFETCH(const QString, text);
        QVERIFY(!Comparable::parse(text.toStdString()));
    }

    void refusesANulInside()
    {
        QVERIFY(!Comparable::parse(std::string_view("5\0", 2)));
        QVERIFY(!Comparable::parse(std::string_view("2018-01-01\0", 11)));
    }
};

std::unique_ptr<QObject> testComparable()
{
    return std::make_unique<TestComparable>();
}

#include "test_comparable.moc"
