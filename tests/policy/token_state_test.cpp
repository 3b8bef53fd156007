// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/token_state_test.h"

#include "service/policy/token_state.h"
#include "tests/support/policy_builder.h"

#include <QTest>

#include <array>

using domain::Lifetime;
using domain::Reason;
using domain::TokenState;
using test::Policy;
using test::startOfTime;

namespace {

const core::Timestamp now = core::fromMilliseconds(startOfTime);
constexpr std::int64_t day = 24 * test::hour;

Policy alice()
{
    return Policy().user("alice").token("t1").owner("alice");
}

Policy capped(Policy policy, int days)
{
    policy.settings.tokens.maxLifetimeEnabled = true;
    policy.settings.tokens.maxLifetime = {days, Lifetime::Unit::Days};
    return policy;
}

TokenState stateOf(const Policy& policy, core::Timestamp createdAt = now)
{
    const policy::SnapshotPtr snapshot = policy.compile();
    const auto* token = snapshot->tokens.find(Policy::tokenId("t1"));
    return policy::stateOf(*snapshot, *token, createdAt, now);
}

struct Trouble
{
    TokenState state;
    void (*add)(Policy&);
};

/// In the order of precedence.
const std::array<Trouble, 7> troubles{{
    {TokenState::Revoked, [](Policy& p) { p.token("t1").revoked(); }},
    {TokenState::Expired, [](Policy& p) { p.token("t1").expiresAt(startOfTime); }},
    {TokenState::Disabled, [](Policy& p) { p.token("t1").disabled(); }},
    {TokenState::OwnerDisabled, [](Policy& p) { p.user("alice").userDisabled(); }},
    {TokenState::OwnerNotPermitted, [](Policy& p) { p.adminsOnly(); }},
    {TokenState::OverCap, [](Policy& p) { p = capped(p, 30); }},
    {TokenState::Closing, [](Policy& p) { p.token("t1").closingUntil(startOfTime + test::hour); }},
}};

} // namespace

void TokenStateTest::states()
{
    QCOMPARE(stateOf(alice()), TokenState::Active);
    for (const Trouble& trouble : troubles) {
        Policy policy = alice();
        trouble.add(policy);
        QCOMPARE(stateOf(policy), trouble.state);
    }
    QCOMPARE(stateOf(alice().expiresAt(startOfTime + 1)), TokenState::Active);
    QCOMPARE(stateOf(alice().closingUntil(startOfTime)), TokenState::Active);
    QCOMPARE(stateOf(Policy().token("t1").adminsOnly()), TokenState::Active); // shared
}

void TokenStateTest::everyStateWinsOverTheOnesBelowIt()
{
    for (std::size_t high = 0; high < troubles.size(); ++high) {
        for (std::size_t low = high + 1; low < troubles.size(); ++low) {
            Policy policy = alice();
            troubles[low].add(policy);
            troubles[high].add(policy);
            QCOMPARE(stateOf(policy), troubles[high].state);
        }
    }
}

void TokenStateTest::overCap_data()
{
    QTest::addColumn<std::int64_t>("expiresAt");
    QTest::addColumn<TokenState>("expected");
    QTest::newRow("MO-17 exactly the maximum") << startOfTime + 20 * day << TokenState::Active;
    QTest::newRow("MO-17 a millisecond more") << startOfTime + 20 * day + 1 << TokenState::OverCap;
    QTest::newRow("MO-17 never") << policy::TokenRecord::never << TokenState::OverCap;
    QTest::newRow("less") << startOfTime + day << TokenState::Active;
}

void TokenStateTest::overCap()
{
    QFETCH(std::int64_t, expiresAt);
    // Ten days old already: the maximum counts from the creation, not from today.
    const core::Timestamp createdAt = core::fromMilliseconds(startOfTime - 10 * day);
    const Policy policy = alice().expiresAt(expiresAt);
    QTEST(stateOf(capped(policy, 30), createdAt), "expected");
    QCOMPARE(stateOf(policy, createdAt), TokenState::Active);
}

void TokenStateTest::usableIsWhatTheJudgeThinks()
{
    for (const Trouble& trouble : troubles) {
        Policy policy = alice();
        trouble.add(policy);
        const policy::SnapshotPtr snapshot = policy.compile();
        const auto* token = snapshot->tokens.find(Policy::tokenId("t1"));
        const bool usable = !policy::unusableReason(*snapshot, *token, startOfTime);
        QCOMPARE(usable,
                 trouble.state == TokenState::OverCap || trouble.state == TokenState::Closing);
    }

    // An owner who is gone is told apart by the judge and shown as disabled.
    policy::Changes gone;
    gone.removedUsers = {1};
    const auto orphaned = policy::apply(*alice().compile(), gone).snapshot;
    const auto* token = orphaned->tokens.find(Policy::tokenId("t1"));
    QCOMPARE(policy::unusableReason(*orphaned, *token, startOfTime).value(), Reason::OwnerMissing);
    QCOMPARE(policy::stateOf(*orphaned, *token, now, now), TokenState::OwnerDisabled);
}

void TokenStateTest::ownersPermission()
{
    const auto permitted = [](const Policy& policy) {
        const policy::SnapshotPtr snapshot = policy.compile();
        return policy::ownerPermitted(*snapshot, *snapshot->users.find(1));
    };
    const auto user = [] { return Policy().user("alice").in({"devs", "ops"}); };
    QVERIFY(permitted(user()));
    QVERIFY(permitted(user().tokensOnlyFor({"ops", "others"})));
    QVERIFY(!permitted(user().tokensOnlyFor({"others"})));
    QVERIFY(!permitted(user().tokensOnlyFor({})));
    QVERIFY(!permitted(user().adminsOnly()));
    QVERIFY(!permitted(user().adminsOnly().tokensOnlyFor({"ops"})));
    QVERIFY(permitted(user().administrator().adminsOnly()));
    QVERIFY(permitted(user().administrator().tokensOnlyFor({"others"})));
}
