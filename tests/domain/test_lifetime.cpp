// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/lifetime.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using domain::ExpiryChoice;
using domain::Lifetime;
using Unit = Lifetime::Unit;

namespace {

core::Timestamp at(const QString& text)
{
    return *core::fromIsoText(text);
}

} // namespace

class TestLifetime : public QObject
{
    Q_OBJECT

private slots:
    // MO-11: calendar arithmetic in UTC.
    void countsInTheCalendar_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("count");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* name, const char* start, int count, Unit unit,
                            const char* end) {
            QTest::newRow(name) << QString::fromLatin1(start) << count << unit
                                << QString::fromLatin1(end);
        };
        row("seconds", "2027-01-31T10:00:00Z", 90, Unit::Seconds, "2027-01-31T10:01:30Z");
        row("minutes", "2027-01-31T23:59:30.500Z", 1, Unit::Minutes, "2027-02-01T00:00:30.500Z");
        row("hours", "2027-03-28T00:30:00Z", 3, Unit::Hours,
            "2027-03-28T03:30:00Z"); // no daylight saving in UTC
        row("days", "2027-02-28T10:00:00Z", 1, Unit::Days, "2027-03-01T10:00:00Z");
        row("days over a leap day", "2028-02-28T10:00:00Z", 1, Unit::Days, "2028-02-29T10:00:00Z");
        row("90 days (KA-17)", "2027-01-15T10:00:00Z", 90, Unit::Days, "2027-04-15T10:00:00Z");
        row("weeks", "2027-12-30T10:00:00Z", 2, Unit::Weeks, "2028-01-13T10:00:00Z");
        row("a month", "2027-01-15T10:00:00Z", 1, Unit::Months, "2027-02-15T10:00:00Z");
        row("a month, clipped", "2027-01-31T10:00:00Z", 1, Unit::Months, "2027-02-28T10:00:00Z");
        row("a month, clipped in a leap year", "2028-01-31T10:00:00Z", 1, Unit::Months,
            "2028-02-29T10:00:00Z");
        row("two months, not clipped", "2027-01-31T10:00:00Z", 2, Unit::Months,
            "2027-03-31T10:00:00Z");
        row("six months, clipped", "2027-08-31T10:00:00Z", 6, Unit::Months, "2028-02-29T10:00:00Z");
        row("months over new year", "2027-11-30T10:00:00Z", 3, Unit::Months,
            "2028-02-29T10:00:00Z");
        row("a year", "2027-06-01T10:00:00Z", 1, Unit::Years, "2028-06-01T10:00:00Z");
        row("a year from a leap day", "2028-02-29T10:00:00Z", 1, Unit::Years,
            "2029-02-28T10:00:00Z");
        row("four years from a leap day", "2028-02-29T10:00:00Z", 4, Unit::Years,
            "2032-02-29T10:00:00Z");
        row("century without leap day", "2096-02-29T10:00:00Z", 4, Unit::Years,
            "2100-02-28T10:00:00Z");
        row("nothing", "2027-06-01T10:00:00Z", 0, Unit::Years, "2027-06-01T10:00:00Z");
    }
    void countsInTheCalendar()
    {
        QFETCH(const QString, start);
        QFETCH(const int, count);
        QFETCH(const Unit, unit);
        QFETCH(const QString, end);
        QCOMPARE(core::toIsoText(Lifetime{count, unit}.after(at(start))), core::toIsoText(at(end)));
    }

    void staysWithinWhatCanBeWrittenAndRead_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Unit>("unit");
        for (const Unit unit : {Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Weeks,
                                Unit::Months, Unit::Years})
            for (const int count : {10'000, 10'001, std::numeric_limits<int>::max(), -1,
                                    std::numeric_limits<int>::min()})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(count).arg(toText(unit)))) << count << unit;
    }
    void staysWithinWhatCanBeWrittenAndRead()
    {
        QFETCH(const int, count);
        QFETCH(const Unit, unit);
        const core::Timestamp start = at(u"2027-01-15T10:00:00Z"_s);
        const core::Timestamp end = Lifetime{count, unit}.after(start);
        QVERIFY(end >= start);
        QCOMPARE(core::fromIsoText(core::toIsoText(end)), end);
        if (count > 10'000)
            QVERIFY((end == Lifetime{10'000, unit}.after(start)));
        if (count < 0)
            QVERIFY(end == start);
    }

    void moreIsNeverLess()
    {
        const core::Timestamp start = at(u"2028-01-31T10:00:00Z"_s);
        for (const Unit unit : {Unit::Seconds, Unit::Minutes, Unit::Hours, Unit::Days, Unit::Weeks,
                                Unit::Months, Unit::Years}) {
            core::Timestamp last = start;
            for (int count = 1; count <= 10'000; ++count) {
                const core::Timestamp end = Lifetime{count, unit}.after(start);
                QVERIFY(end >= last);
                last = end;
            }
        }
    }

    void unitsHaveTheApisNames()
    {
        const QStringList names{u"seconds"_s, u"minutes"_s, u"hours"_s, u"days"_s,
                                u"weeks"_s,   u"months"_s,  u"years"_s};
        for (const QString& name : names) {
            const auto unit = domain::lifetimeUnitFromText(name);
            QVERIFY(unit);
            QCOMPARE(toText(*unit), name);
        }
        for (const QString& wrong : {u""_s, u"day"_s, u"Days"_s, u" days"_s, u"decades"_s})
            QVERIFY(!domain::lifetimeUnitFromText(wrong));
    }

    void readsAsWords()
    {
        QCOMPARE(toText(Lifetime{90, Unit::Days}), u"90 days"_s);
        QCOMPARE(toText(Lifetime{1, Unit::Years}), u"1 year"_s);
        QCOMPARE(toText(Lifetime{2, Unit::Months}), u"2 months"_s);
    }

    // RE-6, the four rows of the source document.
    void presetsStayWithinTheMaximum_data()
    {
        QTest::addColumn<int>("months"); // 0: no maximum
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("6 months") << 6 << QStringList{u"6 months"_s};
        QTest::newRow("1 year") << 12 << QStringList{u"1 year"_s, u"6 months"_s};
        QTest::newRow("2 years") << 24 << QStringList{u"2 years"_s, u"1 year"_s, u"6 months"_s};
        QTest::newRow("never") << 0 << QStringList{u"2 years"_s, u"1 year"_s, u"6 months"_s};
        QTest::newRow("less than all") << 5 << QStringList{};
    }
    void presetsStayWithinTheMaximum()
    {
        QFETCH(const int, months);
        QFETCH(const QStringList, choices);
        const auto maximum =
            months == 0 ? std::nullopt : std::optional(Lifetime{months, Unit::Months});
        QStringList texts;
        for (const Lifetime& choice :
             domain::presetLifetimes(maximum, at(u"2027-01-15T10:00:00Z"_s)))
            texts.append(toText(choice));
        QCOMPARE(texts, choices);
    }

    // MO-17: equal is allowed, also where the maximum is given in another unit.
    void presetsEqualToTheMaximumInAnotherUnitAreOffered()
    {
        const auto choices =
            domain::presetLifetimes(Lifetime{365, Unit::Days}, at(u"2026-06-01T00:00:00Z"_s));
        QCOMPARE(choices.size(), 2);
        const auto leap =
            domain::presetLifetimes(Lifetime{365, Unit::Days}, at(u"2027-06-01T00:00:00Z"_s));
        QCOMPARE(leap.size(), 1); // that year has 366
    }

    void aChoiceResolvesToAMomentOrNever()
    {
        const core::Timestamp now = at(u"2027-01-15T10:00:00Z"_s);
        QVERIFY(!(ExpiryChoice{ExpiryChoice::Kind::Never, {}, {}}.resolve(now)));
        QCOMPARE((ExpiryChoice{ExpiryChoice::Kind::After, {1, Unit::Days}, {}}.resolve(now)),
                 std::optional(at(u"2027-01-16T10:00:00Z"_s)));
        QCOMPARE(
            (ExpiryChoice{ExpiryChoice::Kind::At, {}, now + std::chrono::hours(1)}.resolve(now)),
            std::optional(at(u"2027-01-15T11:00:00Z"_s)));
    }
};

std::unique_ptr<QObject> testLifetime()
{
    return std::make_unique<TestLifetime>();
}

#include "test_lifetime.moc"
