// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/node_report_test.h"

#include "service/runtime/node_report.h"
#include "service/store/query.h"
#include "tests/support/fake_clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runtime::NodeReport;
using store::Node;
using store::NodeTable;

namespace {

Node self(const test::FakeClock& clock, int number, const QString& version = u"1.0.0"_s)
{
    return {number, version, clock.now(), {}};
}

} // namespace

void NodeReportTest::aNodeReportsAtOnceAndThenNowAndThen()
{
    test::FakeClock clock;
    const core::Timestamp began = clock.now();
    NodeReport report(db(), clock, self(clock, 3));
    report.tick();
    TAKE(first, NodeTable(db()).seenSince({}));
    QCOMPARE(first, (QList<Node>{{3, u"1.0.0"_s, began, began}}));
    clock.advance(NodeTable::reportsEvery - 1ms);
    report.tick();
    TAKE(early, NodeTable(db()).seenSince({}));
    QCOMPARE(early.front().seenAt, began);
    clock.advance(1ms);
    report.tick();
    TAKE(later, NodeTable(db()).seenSince({}));
    QCOMPARE(later, (QList<Node>{{3, u"1.0.0"_s, began, clock.now()}}));
}

void NodeReportTest::twoNodesSeeEachOther()
{
    test::FakeClock clock;
    TAKE(other, db().openAnother()); // as another service has it
    NodeReport one(db(), clock, self(clock, 0));
    NodeReport two(*other, clock, self(clock, 1, u"1.1.0"_s));
    one.tick();
    two.tick();
    TAKE(seen, NodeTable(db()).seenSince(clock.now() - NodeTable::missedAfter));
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.back().version, u"1.1.0"_s);
    clock.advance(NodeTable::missedAfter + 1ms); // the second has died
    one.tick();
    TAKE(alone, NodeTable(db()).seenSince(clock.now() - NodeTable::missedAfter));
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone.front().number, 0);
    // What comes back in its place is the same node.
    NodeReport again(*other, clock, self(clock, 1, u"1.2.0"_s));
    again.tick();
    TAKE(back, NodeTable(db()).seenSince(clock.now() - NodeTable::missedAfter));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.back().version, u"1.2.0"_s);
}

void NodeReportTest::whoEndsInGoodOrderIsNotMissed()
{
    test::FakeClock clock;
    NodeReport one(db(), clock, self(clock, 0));
    NodeReport two(db(), clock, self(clock, 1));
    one.tick();
    two.tick();
    two.end();
    TAKE(left, NodeTable(db()).seenSince({}));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.front().number, 0);
}

void NodeReportTest::aReportThatFailedIsMadeAgain()
{
    test::FakeClock clock;
    const auto rename = [this](const QString& sql) {
        return write([&] { return store::Query(db(), u"rename"_s, sql).change(); });
    };
    OK(rename(u"ALTER TABLE nodes RENAME TO gone"_s));
    NodeReport report(db(), clock, self(clock, 0));
    report.tick();
    OK(rename(u"ALTER TABLE gone RENAME TO nodes"_s));
    report.tick(); // without waiting for the next time
    TAKE(seen, NodeTable(db()).seenSince({}));
    QCOMPARE(seen.size(), 1);
}
