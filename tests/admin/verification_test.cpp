// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/verification_test.h"

#include "service/store/query.h"
#include "service/store/transaction.h"
#include "tests/admin/world.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::World;

namespace {

const QString place = u"/audit/verification"_s;

/// The state after the check that is under way.
QJsonObject ended(World& world)
{
    QJsonObject state;
    const auto over = [&] {
        state = world.get(u"root"_s, place).json;
        return !state[u"running"_s].toBool()
            && (state[u"last"_s].isObject() || state[u"fault"_s].isString());
    };
    return QTest::qWaitFor(over, 20'000) ? state : QJsonObject();
}

void sql(World& world, const QString& statement)
{
    auto transaction = store::Transaction::begin(*world.database);
    const auto changed = store::Query(*world.database, u"tamper"_s, statement).change();
    QVERIFY(changed && *changed > 0);
    QVERIFY(transaction->commit());
}

} // namespace

void VerificationTest::nothingIsSaidBeforeACheck()
{
    World world;
    const test::Answer answer = world.get(u"root"_s, place);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json[u"running"_s].toBool());
    QVERIFY(answer.json[u"last"_s].isNull());
}

void VerificationTest::usersMayNotAsk() // RE-3
{
    World world;
    for (const QString& method : {u"GET"_s, u"POST"_s, u"DELETE"_s})
        QCOMPARE(world.ask(u"alice"_s, method, place).code, u"administrators_only"_s);
    QVERIFY(!world.verification.progress().running);
    QVERIFY(!world.events().contains(u"audit.verify alice"_s));
}

void VerificationTest::anIntactLogIsTold()
{
    World world;
    world.token(u"alice"_s, u"t"_s);
    const core::Timestamp asked = world.clock.now();
    const test::Answer begun = world.post(u"root"_s, place);
    QCOMPARE(begun.status, 202);
    QCOMPARE(world.events().front(), u"audit.verify root"_s); // before anything is known
    world.clock.advance(5min);
    const QJsonObject last = ended(world)[u"last"_s].toObject();
    QVERIFY(last[u"intact"_s].toBool());
    QCOMPARE(last[u"findings"_s].toArray(), QJsonArray());
    QCOMPARE(last[u"by"_s].toString(), u"root"_s);
    QCOMPARE(last[u"at"_s].toString(), core::toIsoText(asked)); // not a moment later
    QVERIFY(last[u"events"_s].toInt() >= 3);
    QCOMPARE(world.events().front(), u"audit.verified (service)"_s);
}

void VerificationTest::aChangedRowIsFound()
{
    World world;
    world.token(u"alice"_s, u"t"_s);
    world.post(u"root"_s, place);
    QVERIFY(ended(world)[u"last"_s][u"intact"_s].toBool());
    sql(world, u"UPDATE audit_events SET actor = 'bob' WHERE target = 'token.create'"_s);
    world.post(u"root"_s, place);
    const QJsonObject last = ended(world)[u"last"_s].toObject();
    QVERIFY(!last[u"intact"_s].toBool(true));
    QCOMPARE(last[u"findings"_s][0][u"code"_s].toString(), u"events_changed"_s);
    QVERIFY(last[u"findings"_s][0][u"message"_s].toString().contains(u"were changed"_s));
    QCOMPARE(world.events().front(), u"audit.verified (service)"_s);
    const QJsonObject row =
        world.get(u"root"_s, u"/audit?kind=change&limit=1"_s).json[u"items"_s][0].toObject();
    QCOMPARE(row[u"details"_s][u"intact"_s].toBool(true), false);
}

void VerificationTest::whatCannotBeRecordedIsNotBegun()
{
    World world;
    world.session(u"root"_s);
    world.recordFails = true;
    QCOMPARE(world.post(u"root"_s, place).status, 503);
    QVERIFY(!world.verification.progress().running);
}

void VerificationTest::whoAsksMeanwhileJoins()
{
    World world;
    world.session(u"root"_s);
    const QString first = world.post(u"root"_s, place).json[u"startedAt"_s].toString();
    world.clock.advance(1s);
    const test::Answer second = world.post(u"root"_s, place);
    QCOMPARE(second.status, 202);
    QCOMPARE(second.json[u"startedAt"_s].toString(), first);
    QCOMPARE(world.events().count(u"audit.verify root"_s), 1);
    QVERIFY(!ended(world).isEmpty());
}

void VerificationTest::aCheckEndsWithItsService()
{
    for (int i = 0; i < 20; ++i) {
        World world;
        QCOMPARE(world.post(u"root"_s, place).json[u"running"_s].toBool(), true);
    } // the check is somewhere between its first row and its answer
}

/// Between the end of a check and its result an old one must not pass for the new.
void VerificationTest::anOldResultIsNotTheNewOne()
{
    World world;
    world.token(u"alice"_s, u"t"_s);
    world.post(u"root"_s, place);
    QVERIFY(ended(world)[u"last"_s][u"intact"_s].toBool());
    sql(world, u"UPDATE audit_events SET actor = 'bob' WHERE target = 'token.create'"_s);
    world.post(u"root"_s, place);
    while (world.verification.progress().running)
        std::this_thread::yield(); // nothing is handled meanwhile
    QVERIFY(world.get(u"root"_s, place).json[u"running"_s].toBool()
            || !world.get(u"root"_s, place).json[u"last"_s][u"intact"_s].toBool());
    QVERIFY(!ended(world)[u"last"_s][u"intact"_s].toBool());
}

void VerificationTest::aCheckThatIsEndedSaysNothing()
{
    World world;
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, place).status, 200); // there is none to end
    world.post(u"root"_s, place);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, place).status, 200);
    QTRY_VERIFY(!world.get(u"root"_s, place).json[u"running"_s].toBool());
    const QJsonObject state = world.get(u"root"_s, place).json;
    // Either it came to its end before, or nothing is said.
    QVERIFY(state[u"last"_s].isNull() || state[u"last"_s][u"intact"_s].toBool());
}
