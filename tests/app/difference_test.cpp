// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/difference_test.h"

#include "app/pages/settings_difference.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using pages::SettingDifference;

namespace {

QJsonObject entry(const QString& range, const QString& comment)
{
    return {{u"range"_s, range}, {u"comment"_s, comment}};
}

QJsonObject page(const QString& mode, const QJsonArray& allow)
{
    return {{u"ip"_s, QJsonObject{{u"mode"_s, mode}, {u"allow"_s, allow}}}};
}

const QJsonObject Oslo = entry(u"10.20.0.0/16"_s, u"Oslo"_s);
const QJsonObject Agents = entry(u"10.24.8.0/22"_s, u"Build agents"_s);

} // namespace

void DifferenceTest::equalPagesDoNotDiffer()
{
    QVERIFY(pages::differences(page(u"allow"_s, {Oslo}), page(u"allow"_s, {Oslo})).isEmpty());
}

void DifferenceTest::aValueDiffersByItsPath()
{
    const auto found = pages::differences(page(u"allow"_s, {}), page(u"none"_s, {}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, (QStringList{u"ip"_s, u"mode"_s}));
    QCOMPARE(found.first().mine, std::optional<QJsonValue>(u"allow"_s));
    QCOMPARE(found.first().theirs, std::optional<QJsonValue>(u"none"_s));
}

void DifferenceTest::anEntryIsKnownByItsRangeNotItsPlace()
{
    QVERIFY(pages::differences(page(u"allow"_s, {Oslo, Agents}), page(u"allow"_s, {Agents, Oslo}))
                .isEmpty());
    const QJsonObject bergen = entry(u"10.20.0.0/16"_s, u"Oslo and Bergen"_s);
    const auto found =
        pages::differences(page(u"allow"_s, {Oslo}), page(u"allow"_s, {bergen, Agents}));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).path.last(), u"10.20.0.0/16"_s);
    QCOMPARE(found.at(1).path.last(), u"10.24.8.0/22"_s);
    QVERIFY(!found.at(1).mine);
}

void DifferenceTest::chosenRowsGoOnTopOfTheirs()
{
    const QJsonObject mine = page(u"allow"_s, {Oslo});
    const QJsonObject theirs = page(u"none"_s, {Agents});
    auto rows = pages::differences(mine, theirs);
    // Only the mode is mine; their entry stays, mine is not added.
    rows.removeIf([](const SettingDifference& row) { return row.path.size() != 2; });
    QCOMPARE(pages::merged(theirs, rows), page(u"allow"_s, {Agents}));
    QCOMPARE(pages::merged(theirs, {}), theirs);
    const QJsonObject all = pages::merged(theirs, pages::differences(mine, theirs));
    QVERIFY(pages::differences(all, mine).isEmpty());
}

void DifferenceTest::anEntryThatIWantGoneGoes()
{
    const QJsonObject mine = page(u"allow"_s, {Oslo});
    const QJsonObject theirs = page(u"allow"_s, {Oslo, Agents});
    QCOMPARE(pages::merged(theirs, pages::differences(mine, theirs)), mine);
}

void DifferenceTest::aMergeKeepsBothWhereTheyDoNotMeet()
{
    const QJsonObject base = page(u"allow"_s, {Oslo});
    const QJsonObject mine = page(u"none"_s, {Oslo});
    const QJsonObject theirs = page(u"allow"_s, {Agents}); // Oslo is gone, the agents are new
    const pages::Merge both = pages::merge(base, mine, theirs);
    QCOMPARE(both.form, page(u"none"_s, {Agents}));
    QVERIFY(both.clashes.isEmpty());
    QCOMPARE(both.taken.size(), 2);
}

void DifferenceTest::whatBothChangedIsAClashAndOnesOwnStands()
{
    const QJsonObject base = page(u"allow"_s, {Oslo});
    const pages::Merge both =
        pages::merge(base, page(u"none"_s, {}), page(u"deny"_s, {Oslo, Agents}));
    QCOMPARE(both.form, page(u"none"_s, {Agents}));
    QCOMPARE(both.clashes.size(), 1);
    QCOMPARE(both.clashes.first().path, (QStringList{u"ip"_s, u"mode"_s}));
    QCOMPARE(both.taken.size(), 1);
    // The same change by both is neither.
    const pages::Merge same = pages::merge(base, page(u"none"_s, {}), page(u"none"_s, {}));
    QVERIFY(same.clashes.isEmpty() && same.taken.isEmpty());
}

void DifferenceTest::whatBothReplacedIsAskedAndNotJoined()
{
    const auto limits = [](const QJsonArray& lines) { return QJsonObject{{u"limits"_s, lines}}; };
    const QJsonObject base = limits({u"all"_s, u"other"_s});
    // Both made the same line narrower: both lines together would let more pass than either wanted.
    const pages::Merge both =
        pages::merge(base, limits({u"mine"_s, u"other"_s}), limits({u"theirs"_s, u"other"_s}));
    QCOMPARE(both.form, limits({u"other"_s, u"mine"_s}));
    QCOMPARE(both.clashes.size(), 2); // each of the new lines can be chosen
    QVERIFY(both.taken.isEmpty());
    // Adding beside each other, and removing the same, is none.
    const pages::Merge added = pages::merge(base, limits({u"all"_s, u"other"_s, u"mine"_s}),
                                            limits({u"all"_s, u"other"_s, u"theirs"_s}));
    QVERIFY(added.clashes.isEmpty());
    QCOMPARE(added.form, limits({u"all"_s, u"other"_s, u"theirs"_s, u"mine"_s}));
    const pages::Merge removed =
        pages::merge(base, limits({u"other"_s}), limits({u"other"_s, u"theirs"_s}));
    QVERIFY(removed.clashes.isEmpty());
    QCOMPARE(removed.form, limits({u"other"_s, u"theirs"_s}));
}
