// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_tokens.h"

#include "service/store/query.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/token_table.h"
#include "service/store/user_table.h"

using namespace Qt::StringLiterals;
using store::TokenTable;

namespace {

const QByteArray someDigest(32, '\xd1');

domain::IpRange range(const QString& text)
{
    return domain::IpRange::parse(text).value();
}

} // namespace

void TestTokens::prepare()
{
    for (const QString& name : {u"alice"_s, u"bob"_s}) {
        domain::User user;
        user.name = name;
        OK(write([&] { return store::UserTable(db()).insert(user, now()); }));
    }
}

domain::Token TestTokens::draft(const QString& name) const
{
    domain::Token token;
    token.id = (name + u"____________"_s).left(12);
    token.name = name;
    token.owner = u"alice"_s;
    token.createdBy = u"bob"_s;
    token.createdAt = now();
    return token;
}

core::Result<domain::Token> TestTokens::add(const domain::Token& token)
{
    return write([&] { return TokenTable(db()).insert(token, {someDigest, {}, {}}); });
}

void TestTokens::aTokenComesBackAsStored()
{
    domain::Token token = draft(u"CI"_s);
    token.owner = u"ALICE"_s;
    token.description = u"line 1\nline 2 \U0001F511"_s;
    token.schemes = domain::Schemes::Both;
    token.readOnly = true;
    token.disabled = true;
    token.expiresAt = at(3600);
    token.revokedAt = at(10);
    token.limits = QStringList{u"[get].*/rest/\"a\"\\d.*"_s, u"[post].*"_s};
    token.ipRanges =
        QList{range(u"10.0.0.0/8"_s), range(u"2001:db8::/32"_s), range(u"192.0.2.1"_s)};
    token.rateLimit = {false, {{7, {2, domain::Lifetime::Unit::Hours}, 3}}};
    TAKE(stored, add(token));
    QCOMPARE(stored.id, token.id);
    QCOMPARE(stored.name, token.name);
    QCOMPARE(stored.description, token.description);
    QCOMPARE(stored.owner, u"alice"_s); // as the user is spelt
    QCOMPARE(stored.createdBy, token.createdBy);
    QVERIFY(stored.schemes == token.schemes);
    QVERIFY(stored.readOnly && stored.disabled && !stored.shared);
    QCOMPARE(stored.createdAt, token.createdAt);
    QCOMPARE(stored.expiresAt, token.expiresAt);
    QCOMPARE(stored.revokedAt, token.revokedAt);
    QCOMPARE(stored.limits, token.limits);
    QVERIFY(stored.ipRanges == token.ipRanges);
    QVERIFY(stored.rateLimit == token.rateLimit);
    QCOMPARE(stored.revision, 1);
    QCOMPARE(stored.calls, 0);
    QVERIFY(!stored.lastUsedAt && stored.lastAddresses.isEmpty());
    TAKE(digest, TokenTable(db()).digest(token.id));
    QCOMPARE(digest.current, someDigest);
    QVERIFY(digest.previous.isEmpty() && !digest.previousUntil);
    FAILS(TokenTable(db()).find(u"nowhere_____"_s), NotFound);
    FAILS(TokenTable(db()).digest(u"nowhere_____"_s), NotFound);
}

void TestTokens::aSharedTokenHasNoOwner_EX3()
{
    domain::Token token = draft(u"shared"_s);
    token.owner = QString();
    token.shared = true;
    TAKE(stored, add(token));
    QVERIFY(stored.owner.isNull());
    QVERIFY(stored.shared);
    TAKE(count, TokenTable(db()).countShared());
    QCOMPARE(count, 1);
    TAKE(policy, TokenTable(db()).findForPolicy(token.id));
    QCOMPARE(policy.owner, 0);
    token.id = u"another_____"_s;
    token.name = u"SHARED"_s;
    FAILS(add(token), Conflict);
}

void TestTokens::aTokenIsOwnedOrShared()
{
    domain::Token neither = draft(u"neither"_s);
    neither.owner = QString();
    FAILS(add(neither), InvalidArgument);
    domain::Token both = draft(u"both"_s);
    both.shared = true;
    FAILS(add(both), InvalidArgument);
    domain::Token nobody = draft(u"nobody"_s);
    nobody.owner = u"mallory"_s;
    FAILS(add(nobody), InvalidArgument);
}

void TestTokens::namesAreUniquePerOwner_MO8()
{
    TAKE(first, add(draft(u"Build"_s)));
    domain::Token second = draft(u"BUILD"_s);
    second.id = u"second______"_s;
    FAILS(add(second), Conflict);
    second.owner = u"bob"_s;
    OK(add(second));
    domain::Token sameId = draft(u"other"_s);
    sameId.id = first.id;
    FAILS(add(sameId), Conflict);

    TokenTable tokens(db());
    const auto taken = [&](const QString& owner, const QString& name, const QString& except) {
        const auto answer = tokens.nameTaken(owner, name, except);
        return answer && *answer;
    };
    QVERIFY(taken(u"Alice"_s, u"build"_s, {}));
    QVERIFY(!taken(u"Alice"_s, u"build"_s, first.id));
    QVERIFY(!taken(u"alice"_s, u"other"_s, {}));
    QVERIFY(!taken(QString(), u"build"_s, {}));

    TAKE(other, add(draft(u"third"_s)));
    other.name = u"bUILD"_s;
    FAILS(write([&] { return tokens.update(other, 1); }), Conflict);
}

void TestTokens::anEmptyRestrictionIsRefused()
{
    domain::Token token = draft(u"a"_s);
    token.limits = QStringList{};
    FAILS(add(token), InvalidArgument);
    token.limits.reset();
    token.ipRanges = QList<domain::IpRange>{};
    FAILS(add(token), InvalidArgument);
    token.ipRanges.reset();
    token.schemes = domain::Schemes::None;
    FAILS(add(token), InvalidArgument);
    // Nor does the schema take one from somewhere else.
    token.schemes = domain::Schemes::Basic;
    OK(add(token));
    TAKE(transaction, store::Transaction::begin(db()));
    FAILS(store::Query(db(), u"test"_s, u"UPDATE tokens SET limits = '[]'"_s).change(),
          InvalidArgument);
}

void TestTokens::aDigestHasTheRightSize()
{
    const auto insert = [&](const domain::TokenDigest& digest) {
        return write([&] { return TokenTable(db()).insert(draft(u"a"_s), digest); });
    };
    FAILS(insert({QByteArray(31, 'x'), {}, {}}), InvalidArgument);
    FAILS(insert({{}, {}, {}}), InvalidArgument);
    FAILS(insert({someDigest, QByteArray(32, 'y'), {}}),
          InvalidArgument); // an older secret without an end
    FAILS(insert({someDigest, {}, at(1)}), InvalidArgument);
    OK(insert({someDigest, QByteArray(32, 'y'), at(1)}));
}

void TestTokens::aStaleRevisionIsRefused()
{
    TokenTable tokens(db());
    TAKE(token, add(draft(u"a"_s)));
    token.description = u"new"_s;
    TAKE(changed, write([&] { return tokens.update(token, 1); }));
    QCOMPARE(changed.revision, 2);
    QCOMPARE(changed.description, u"new"_s);
    FAILS(write([&] { return tokens.update(token, 1); }), Stale);
    FAILS(write([&] { return tokens.setDigest(token.id, {someDigest, {}, {}}, 1); }), Stale);
    token.id = u"nowhere_____"_s;
    FAILS(write([&] { return tokens.update(token, 1); }), NotFound);
    FAILS(write([&] { return tokens.setDigest(token.id, {someDigest, {}, {}}, 1); }), NotFound);
    FAILS(write([&] { return tokens.remove(token.id); }), NotFound);
}

void TestTokens::rotationKeepsTheOlderSecretForAWhile()
{
    TokenTable tokens(db());
    TAKE(token, add(draft(u"a"_s)));
    const domain::TokenDigest rotated{QByteArray(32, '\x01'), someDigest, at(86'400)};
    TAKE(changed, write([&] { return tokens.setDigest(token.id, rotated, 1); }));
    QCOMPARE(changed.revision, 2);
    TAKE(digest, tokens.digest(token.id));
    QCOMPARE(digest.current, rotated.current);
    QCOMPARE(digest.previous, rotated.previous);
    QCOMPARE(digest.previousUntil, rotated.previousUntil);
    OK(write([&] { return tokens.setDigest(token.id, {QByteArray(32, '\x02'), {}, {}}, 2); }));
    TAKE(after, tokens.digest(token.id));
    QVERIFY(after.previous.isEmpty() && !after.previousUntil);
}

void TestTokens::updatesLeaveUsageAndDigestAlone()
{
    TokenTable tokens(db());
    TAKE(token, add(draft(u"a"_s)));
    OK(write([&] { return tokens.recordUse({{token.id, 3, at(5), {u"10.0.0.1"_s}}}); }));
    TAKE(changed, write([&] { return tokens.update(token, 1); }));
    QCOMPARE(changed.calls, 3);
    QCOMPARE(changed.lastUsedAt, std::optional(at(5)));
    QCOMPARE(changed.createdAt, token.createdAt);
    TAKE(digest, tokens.digest(token.id));
    QCOMPARE(digest.current, someDigest);
}

void TestTokens::useIsAddedUp()
{
    TokenTable tokens(db());
    TAKE(token, add(draft(u"a"_s)));
    const auto use = [&](qint64 calls, qint64 when, const QStringList& addresses) {
        return write([&] { return tokens.recordUse({{token.id, calls, at(when), addresses}}); });
    };
    OK(use(2, 10, {u"10.0.0.2"_s, u"10.0.0.1"_s}));
    OK(use(1, 20, {u"10.0.0.3"_s}));
    OK(use(1, 30, {u"10.0.0.1"_s})); // seen before: to the front, once
    OK(use(5, 25, {u"10.0.0.9"_s})); // a batch that comes late
    TAKE(found, tokens.find(token.id));
    QCOMPARE(found.calls, 9);
    QCOMPARE(found.lastUsedAt, std::optional(at(30)));
    QCOMPARE(found.lastAddresses,
             (QStringList{u"10.0.0.1"_s, u"10.0.0.3"_s, u"10.0.0.2"_s, u"10.0.0.9"_s}));
    OK(use(1, 40, {u"::1"_s, u"::2"_s, u"::3"_s}));
    TAKE(full, tokens.find(token.id));
    QCOMPARE(full.lastAddresses,
             (QStringList{u"::1"_s, u"::2"_s, u"::3"_s, u"10.0.0.1"_s, u"10.0.0.3"_s}));
    QCOMPARE(full.revision, token.revision);
}

void TestTokens::useOfATokenThatIsGoneIsPassedOver()
{
    TokenTable tokens(db());
    TAKE(token, add(draft(u"a"_s)));
    const QList<store::TokenUse> uses{{u"nowhere_____"_s, 1, at(1), {}}, {token.id, 1, at(1), {}}};
    OK(write([&] { return tokens.recordUse(uses); }));
    TAKE(found, tokens.find(token.id));
    QCOMPARE(found.calls, 1);
}

void TestTokens::policySeesWhatWasStored()
{
    TokenTable tokens(db());
    TAKE(alice, store::UserTable(db()).findByName(u"alice"_s));
    domain::Token full = draft(u"full"_s);
    full.schemes = domain::Schemes::Bearer;
    full.readOnly = full.disabled = true;
    full.expiresAt = at(100);
    full.revokedAt = at(50);
    full.limits = QStringList{u"[get].*"_s};
    full.ipRanges = QList{range(u"10.0.0.0/8"_s)};
    full.rateLimit = domain::TokenRate{true, {}};
    const domain::TokenDigest digest{QByteArray(32, '\x01'), QByteArray(32, '\x02'), at(200)};
    OK(write([&] { return tokens.insert(full, digest); }));
    domain::Token plain = draft(u"plain"_s);
    plain.schemes = domain::Schemes::Both;
    OK(add(plain));

    int seen = 0;
    OK(tokens.forEachForPolicy([&](const store::PolicyToken& token) -> core::Status {
        ++seen;
        const bool isFull = std::string_view(token.id.data(), token.id.size()) == "full________";
        const auto is = [](const std::array<std::uint8_t, 32>& bytes, char value) {
            return std::all_of(bytes.begin(), bytes.end(),
                               [&](auto b) { return b == static_cast<std::uint8_t>(value); });
        };
        const bool same = isFull ? is(token.digest, '\x01') && token.owner == alice.id
                && token.expiresAt == core::toMilliseconds(at(100))
                && token.schemes == domain::Schemes::Bearer && token.revoked && token.disabled
                && token.readOnly && token.limits == full.limits && token.ipRanges == full.ipRanges
                && token.rateLimit == full.rateLimit && token.previousDigest
                && is(*token.previousDigest, '\x02')
                && token.previousUntil == core::toMilliseconds(at(200))
                                 : is(token.digest, '\xd1') && token.owner == alice.id
                && token.expiresAt == store::PolicyToken::never
                && token.schemes == domain::Schemes::Both && !token.revoked && !token.disabled
                && !token.readOnly && !token.limits && !token.ipRanges && !token.rateLimit
                && !token.previousDigest && token.previousUntil == 0;
        return same ? core::Status(core::Done{}) : core::Status(core::Error{});
    }));
    QCOMPARE(seen, 2);
    seen = 0;
    OK(tokens.forEach(
        [&](const domain::Token& token, const domain::TokenDigest& stored) -> core::Status {
            ++seen;
            const bool same = token.name == u"full"_s
                ? stored.previousUntil == std::optional(at(200)) && token.limits == full.limits
                : stored.current == someDigest;
            return same ? core::Status(core::Done{}) : core::Status(core::Error{});
        }));
    QCOMPARE(seen, 2);
}

void TestTokens::aDamagedRestrictionIsAnError_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("limits cut") << u"limits = '[\"[get].*'"_s;
    QTest::newRow("limits of another type") << u"limits = '[1]'"_s;
    QTest::newRow("limits empty text") << u"limits = ''"_s;
    QTest::newRow("limits null") << u"limits = 'null'"_s;
    QTest::newRow("empty in disguise") << u"limits = '[ ]'"_s;
    QTest::newRow("ranges cut") << u"ip_ranges = '[\"10.0.0.0/'"_s;
    QTest::newRow("ranges no network") << u"ip_ranges = '[\"everywhere\"]'"_s;
    QTest::newRow("rate cut") << u"rate_limit = '{\"exempt\":tr'"_s;
    QTest::newRow("rate of nothing") << u"rate_limit = '{}'"_s;
    QTest::newRow("rate of no windows") << u"rate_limit = '{\"exempt\":false}'"_s;
    QTest::newRow("rate of another type") << u"rate_limit = '[]'"_s;
    QTest::newRow("rate that is two things")
        << u"rate_limit = '{\"exempt\":true,\"windows\":[]}'"_s;
}

void TestTokens::aDamagedRestrictionIsAnError()
{
    QFETCH(QString, assignment);
    domain::Token token = draft(u"a"_s);
    token.limits = QStringList{u"[get].*"_s};
    token.ipRanges = QList{range(u"10.0.0.0/8"_s)};
    OK(add(token));
    OK(write([&] {
        return store::Query(db(), u"damage"_s, u"UPDATE tokens SET "_s + assignment).change();
    }));
    TokenTable tokens(db());
    FAILS(tokens.find(token.id), Internal);
    FAILS(tokens.findForPolicy(token.id), Internal);
    FAILS(tokens.forEachForPolicy(
              [](const store::PolicyToken&) -> core::Status { return core::Done{}; }),
          Internal);
    FAILS(tokens.search({}, {}, {}, {}, 10), Internal);
}

void TestTokens::visitingStopsAtAnError()
{
    OK(add(draft(u"a"_s)));
    OK(add(draft(u"b"_s)));
    int seen = 0;
    FAILS(TokenTable(db()).forEachForPolicy([&](const store::PolicyToken&) -> core::Status {
        ++seen;
        return core::Error{core::Error::Code::Forbidden, u"stop"_s};
    }),
          Forbidden);
    QCOMPARE(seen, 1);
    OK(add(draft(u"c"_s)));
}

void TestTokens::sealedSecretsGoWithTheirToken()
{
    store::SealedSecretTable sealed(db());
    TAKE(token, add(draft(u"a"_s)));
    const QByteArray blob = QByteArray::fromHex("010000ff27005c");
    OK(write([&] { return sealed.put(token.id, QByteArray("older")); }));
    OK(write([&] { return sealed.put(token.id, blob); }));
    TAKE(found, sealed.find(token.id));
    QCOMPARE(found, blob);
    TAKE(one, sealed.count());
    QCOMPARE(one, 1);
    FAILS(write([&] { return sealed.put(u"nowhere_____"_s, blob); }), NotFound);
    OK(write([&] { return TokenTable(db()).remove(token.id); }));
    FAILS(sealed.find(token.id), NotFound);
    TAKE(none, sealed.count());
    QCOMPARE(none, 0);
}
