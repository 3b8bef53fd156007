// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/change_test.h"

#include "service/store/change_table.h"
#include "service/store/group_table.h"
#include "service/store/transaction.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using test::World;

namespace {

admin::Caller callerOf(const World& world, const QString& name)
{
    const std::string folded = name.toStdString();
    const policy::UserRecord* user =
        world.policy().users.find(world.policy().logins.find(folded)->named);
    admin::Caller caller;
    caller.via = admin::Caller::Via::Session;
    caller.number = user->number;
    caller.name = name;
    caller.administrator = user->administrator;
    return caller;
}

/// Adds a group, and what \a spoil does to the draft.
admin::AdminChange::Outcome addGroup(
    World& world, const admin::Caller& caller,
    const std::function<std::optional<api::Problem>(admin::ChangeDraft&)>& spoil =
        [](admin::ChangeDraft&) { return std::nullopt; })
{
    return world.changes.apply(
        caller, {}, [&](admin::ChangeDraft& draft) -> std::optional<api::Problem> {
            const auto stored = store::GroupTable(*world.database).insert({0, u"new"_s, {}, 0, 0});
            if (!stored)
                return admin::problemOf(stored.error());
            draft.policy.groups.push_back(*stored);
            draft.event(u"group.create"_s);
            return spoil(draft);
        });
}

bool nothingHappened(World& world)
{
    return world.revision() == 0 && world.published.isEmpty()
        && store::ChangeTable(*world.database).currentRevision().value() == 0
        && !store::GroupTable(*world.database).findByName(u"new"_s) && world.events().isEmpty();
}

} // namespace

void ChangeTest::everyChangeTakesARevision()
{
    World world;
    const auto outcome = addGroup(world, callerOf(world, u"root"_s));
    QVERIFY(!outcome.refused);
    QCOMPARE(outcome.revision, 1);
    QCOMPARE(outcome.effective.workers, 2);
    QCOMPARE(world.published.back()->revision, 1);
    QCOMPARE(store::ChangeTable(*world.database).currentRevision().value(), 1);
    QCOMPARE(world.events(), QStringList{u"group.create root"_s});
}

void ChangeTest::nothingWithoutARecord()
{
    World world;
    world.recordFails = true;
    const auto outcome = addGroup(world, callerOf(world, u"root"_s));
    QCOMPARE(outcome.refused->code, u"audit_unavailable"_s);
    QCOMPARE(outcome.refused->status, 503);
    QVERIFY(nothingHappened(world));
}

void ChangeTest::nothingThatDoesNotCompile()
{
    World world;
    const auto outcome =
        addGroup(world, callerOf(world, u"root"_s), [&](admin::ChangeDraft& draft) {
            domain::Settings settings = world.policy().settings;
            settings.publicApis.bypass = {{{}, u"("_s}};
            draft.policy.settings = settings;
            return std::nullopt;
        });
    QCOMPARE(outcome.refused->code, u"invalid_input"_s);
    QVERIFY(nothingHappened(world));
}

void ChangeTest::nothingWhenTheEditRefuses()
{
    World world;
    const auto outcome = addGroup(world, callerOf(world, u"root"_s), [](admin::ChangeDraft&) {
        return std::optional(admin::problem(409, u"in_use"_s));
    });
    QCOMPARE(outcome.refused->code, u"in_use"_s);
    QVERIFY(nothingHappened(world));
}

void ChangeTest::lateWorkersAreReported()
{
    World world;
    world.publishFails = true;
    const auto outcome = addGroup(world, callerOf(world, u"root"_s));
    QCOMPARE(outcome.refused->code, u"not_effective"_s);
    QCOMPARE(outcome.refused->status, 503);
    QVERIFY2(world.revision() == 1, "it is stored all the same, and the next change builds on it");
    world.publishFails = false;
    QCOMPARE(world.post(u"root"_s, u"/groups"_s, {{u"name"_s, u"next"_s}}).status, 201);
    QCOMPARE(world.revision(), 2);
}

void ChangeTest::anotherNodesChangeIsTakenFirst()
{
    World world;
    const auto other = world.database->openAnother();
    QVERIFY(other);
    domain::Group group;
    {
        auto transaction = store::Transaction::begin(**other);
        group = store::GroupTable(**other).insert({0, u"theirs"_s, {}, 0, 0}).value();
        QVERIFY(store::ChangeTable(**other).append(world.clock.now(), u"other"_s, {}));
        QVERIFY(transaction->commit());
    }
    int loads = 0;
    world.load = [&]() -> core::Result<policy::SnapshotPtr> {
        ++loads;
        policy::Changes changes;
        changes.revision = 1;
        changes.groups = {group};
        return policy::apply(world.policy(), changes).snapshot;
    };
    const auto outcome = addGroup(world, callerOf(world, u"root"_s));
    QVERIFY(!outcome.refused);
    QCOMPARE(loads, 1);
    QCOMPARE(outcome.revision, 2);
    QCOMPARE(world.published.size(), 2);
    QVERIFY(world.policy().groupsByName.find("theirs"));
    QVERIFY(world.policy().groupsByName.find("new"));
}

void ChangeTest::anotherNodesChangeThatCannotBeLoaded()
{
    World world;
    {
        const auto other = world.database->openAnother();
        auto transaction = store::Transaction::begin(**other);
        QVERIFY(store::ChangeTable(**other).append(world.clock.now(), u"other"_s, {}));
        QVERIFY(transaction->commit());
    }
    const auto outcome = addGroup(world, callerOf(world, u"root"_s));
    QCOMPARE(outcome.refused->code, u"store_unavailable"_s);
    QVERIFY(!store::GroupTable(*world.database).findByName(u"new"_s));
}

void ChangeTest::aCallerWhoLostTheAccountChangesNothing()
{
    World world;
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, true}}).status,
        200);
    const admin::Caller alice = callerOf(world, u"alice"_s);
    QCOMPARE(
        world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"administrator"_s, false}}).status,
        200);
    QCOMPARE(addGroup(world, alice).refused->code, u"administrators_only"_s);
    QCOMPARE(world.edit(u"root"_s, u"PATCH"_s, u"/users/alice"_s, {{u"enabled"_s, false}}).status,
             200);
    QCOMPARE(addGroup(world, alice).refused->status, 401);
    QVERIFY(!store::GroupTable(*world.database).findByName(u"new"_s));
}
