// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/token_authenticator_test.h"

#include "service/auth/token_authenticator.h"
#include "tests/support/policy_builder.h"
#include "tests/support/scripted_random.h"

#include <QTest>

using auth::authenticateToken;
using auth::TokenLookup;
using domain::Reason;
using test::Policy;
using Match = policy::TokenHasher::Match;

namespace {

policy::SnapshotPtr alice()
{
    return Policy().user("alice").token("t1").owner("alice").compile();
}

TokenLookup lookUp(const policy::Snapshot& snapshot, std::string_view text)
{
    return authenticateToken(snapshot, Policy::hasher(), text, test::startOfTime);
}

} // namespace

void TokenAuthenticatorTest::aTokenIsRecognisedByItsWholeText()
{
    const auto snapshot = alice();
    const TokenLookup found = lookUp(*snapshot, Policy::tokenText("t1"));
    QCOMPARE(found.reason, Reason::Allowed);
    QCOMPARE(found.token, snapshot->tokens.find(Policy::tokenId("t1")));
    QCOMPARE(found.secret, Match::Current);

    QCOMPARE(lookUp(*snapshot, Policy::tokenText("t2")).reason, Reason::TokenUnknown);
    QVERIFY(!lookUp(*snapshot, Policy::tokenText("t2")).token);
    QCOMPARE(lookUp(*snapshot, "").reason, Reason::TokenMalformed);
    QCOMPARE(lookUp(policy::Snapshot{}, Policy::tokenText("t1")).reason, Reason::TokenUnknown);
}

void TokenAuthenticatorTest::everyChangedCharacterIsRefused()
{
    const auto snapshot = alice();
    const std::string right = Policy::tokenText("t1");
    for (std::size_t i = 0; i < right.size(); ++i) {
        for (const char c : {'0', 'a', 'Z', '_', '-', '\0'}) {
            if (right[i] == c)
                continue;
            std::string wrong = right;
            wrong[i] = c;
            QCOMPARE(lookUp(*snapshot, wrong).reason, Reason::TokenMalformed);
        }
        QCOMPARE(lookUp(*snapshot, std::string_view(right).substr(0, i)).reason,
                 Reason::TokenMalformed);
    }
}

void TokenAuthenticatorTest::anotherTokensSecretUnderThisId()
{
    // A well-formed text with the right id and checksum: only the digest tells.
    const auto snapshot = alice();
    test::ScriptedRandom random({1, 2, 3, 4, 5});
    const core::Secret forged = domain::token_text::generate(false, Policy::tokenId("t1"), random);
    const TokenLookup found = lookUp(*snapshot, forged.reveal());
    QCOMPARE(found.reason, Reason::TokenWrongSecret);
    QCOMPARE(found.secret, Match::None);
    QCOMPARE(found.token, snapshot->tokens.find(Policy::tokenId("t1"))); // named for the record

    // The kind is part of what is hashed.
    const core::Secret shared = domain::token_text::generate(true, Policy::tokenId("t1"), random);
    QCOMPARE(lookUp(*snapshot, shared.reveal()).reason, Reason::TokenWrongSecret);

    // Under another pepper nothing is right.
    const policy::TokenHasher other{core::Secret("another pepper")};
    QCOMPARE(authenticateToken(*snapshot, other, Policy::tokenText("t1"), 0).reason,
             Reason::TokenWrongSecret);
}

void TokenAuthenticatorTest::stateIsNotItsConcern()
{
    const auto snapshot =
        Policy().user("alice").token("t1").owner("alice").revoked().expiresAt(1).compile();
    QCOMPARE(lookUp(*snapshot, Policy::tokenText("t1")).reason, Reason::Allowed);
}
