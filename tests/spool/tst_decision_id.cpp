// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_decision_id.h"

#include "service/spool/decision_id.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t now = 1'800'000'000'000;

}

void TestDecisionId::idsAscendWhateverTheClockDoes()
{
    spool::DecisionIds ids(3, 5, 0);
    std::uint64_t last = 0;
    const std::int64_t clock[] = {now, now,     now - 86'400'000, now + 1, 0,
                                  -5,  now + 1, now + 3'600'000,  now};
    for (const std::int64_t time : clock) {
        for (int i = 0; i < 5'000; ++i) { // more than one millisecond has room for
            const std::uint64_t id = ids.next(time);
            QVERIFY(id > last);
            last = id;
        }
    }
}

void TestDecisionId::idsOfWorkersAndNodesNeverMeet()
{
    std::set<std::uint64_t> seen;
    int made = 0;
    for (unsigned node = 0; node <= spool::DecisionIds::maxNode; ++node) {
        for (unsigned worker = 0; worker <= spool::DecisionIds::maxWorker; ++worker) {
            spool::DecisionIds ids(node, worker, 0);
            for (int i = 0; i < 3; ++i, ++made)
                seen.insert(ids.next(now));
        }
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(made));
}

void TestDecisionId::aRestartGoesOnAfterTheGreatestStoredId()
{
    spool::DecisionIds otherWorker(0, 63, 0);
    const std::uint64_t stored = otherWorker.next(now);
    spool::DecisionIds ids(0, 0,
                           stored); // a smaller worker number, and the clock was set back meanwhile
    QVERIFY(ids.next(now - 1'000'000) > stored);
}

void TestDecisionId::idsTellTheirTime()
{
    spool::DecisionIds ids(15, 63, 0);
    const std::uint64_t id = ids.next(now);
    QCOMPARE(spool::decisionMilliseconds(id), now);
    QVERIFY(spool::firstDecisionAt(now) <= id);
    QVERIFY(spool::firstDecisionAt(now + 1) > id);
}

void TestDecisionId::idsStayWithin63Bits()
{
    spool::DecisionIds ids(15, 63, 0);
    QVERIFY(ids.next(INT64_MAX) <= static_cast<std::uint64_t>(INT64_MAX));
}

void TestDecisionId::textSortsAsIdsDoAndReadsBack()
{
    std::string last;
    for (const std::uint64_t id : {std::uint64_t{0}, std::uint64_t{61}, std::uint64_t{62},
                                   std::uint64_t{1} << 40, static_cast<std::uint64_t>(INT64_MAX)}) {
        const std::string text = spool::decisionText(id);
        QCOMPARE(text.size(), std::size_t{11});
        QVERIFY(text > last);
        QCOMPARE(spool::decisionFromText(text), std::optional(id));
        last = text;
    }
}

void TestDecisionId::otherTextIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"0000000000"_s;
    QTest::newRow("long") << u"000000000000"_s;
    QTest::newRow("sign") << u"-0000000001"_s;
    QTest::newRow("blank") << u" 0000000001"_s;
    QTest::newRow("64 bits") << QString::fromStdString(spool::decisionText(std::uint64_t{1} << 63));
    QTest::newRow("more than 64 bits") << u"zzzzzzzzzzz"_s;
}

void TestDecisionId::otherTextIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(!spool::decisionFromText(text.toStdString()));
}
