// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_token_search.h"

#include "common/domain/token_expiry.h"
#include "service/store/group_table.h"
#include "service/store/query.h"
#include "service/store/token_state_sql.h"
#include "service/store/user_table.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using domain::Lifetime;
using domain::TokenState;
using store::TokenFilter;
using store::TokenOrder;
using store::TokenSort;
using store::TokenTable;

namespace {

struct Owner
{
    QString name;
    bool administrator = false;
    bool enabled = true;
    QStringList groups;
};

const QList<Owner> owners{{u"root"_s, true, true, {}},         {u"alice"_s, false, true, {u"a"_s}},
                          {u"bob"_s, false, true, {u"b"_s}},   {u"carol"_s, false, true, {}},
                          {u"gone"_s, false, false, {u"a"_s}}, {u"oldroot"_s, true, false, {}}};

/// The rule in its own words, so that the SQL has something to disagree with.
TokenState stateByRule(const domain::Token& token, const domain::TokenDigest& digest,
                       const store::TokenStateRule& rule)
{
    if (token.revokedAt)
        return TokenState::Revoked;
    if (token.expiresAt && *token.expiresAt <= rule.now)
        return TokenState::Expired;
    if (token.disabled)
        return TokenState::Disabled;
    if (!token.shared) {
        const auto owner = std::find_if(owners.begin(), owners.end(), [&](const Owner& known) {
            return known.name == token.owner;
        });
        if (!owner->enabled)
            return TokenState::OwnerDisabled;
        bool permitted = true;
        if (rule.restrictions.adminsOnly)
            permitted = false;
        else if (rule.restrictions.tokenGenerationEnabled)
            permitted = std::any_of(
                rule.restrictions.tokenGeneration.begin(), rule.restrictions.tokenGeneration.end(),
                [&](const auto& grant) { return owner->groups.contains(grant.group.toLower()); });
        if (!permitted && !owner->administrator)
            return TokenState::OwnerNotPermitted;
    }
    if (rule.tokens.maxLifetimeEnabled
        && (!token.expiresAt || *token.expiresAt > rule.tokens.maxLifetime.after(token.createdAt)))
        return TokenState::OverCap;
    if (digest.previousUntil && *digest.previousUntil > rule.now)
        return TokenState::Closing;
    return TokenState::Active;
}

} // namespace

void TestTokenSearch::prepare()
{
    m_rule = {};
    m_rule.now = now();
    OK(change([&]() -> core::Status {
        for (const QString& group : {u"a"_s, u"b"_s}) {
            if (const auto made = store::GroupTable(db()).insert({0, group, {}, 0, 0}); !made)
                return made.error();
        }
        for (const Owner& owner : owners) {
            domain::User user;
            user.name = owner.name;
            user.administrator = owner.administrator;
            user.enabled = owner.enabled;
            user.groups = owner.groups;
            if (const auto made = store::UserTable(db()).insert(user, now()); !made)
                return made.error();
        }
        return core::Done{};
    }));
}

core::Status TestTokenSearch::insert(const domain::Token& token, const domain::TokenDigest& digest)
{
    const auto stored = write([&] { return TokenTable(db()).insert(token, digest); });
    return stored ? core::Status(core::Done{}) : core::Status(stored.error());
}

domain::Token TestTokenSearch::draft(int number, const QString& owner) const
{
    domain::Token token;
    token.id = u"token%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    token.name = u"name %1"_s.arg(number);
    token.owner = owner;
    token.shared = owner.isNull();
    token.createdBy = u"root"_s;
    token.createdAt = at(-1000 + number);
    return token;
}

QStringList TestTokenSearch::search(const TokenFilter& filter, TokenOrder order)
{
    const auto page = TokenTable(db()).search(filter, m_rule, order, {}, 1000);
    if (!page)
        return {u"failed: "_s + page.error().message};
    QStringList names;
    for (const store::ListedToken& listed : page->items)
        names.append(listed.token.name);
    if (page->total != names.size())
        names.append(u"wrong total"_s);
    return names;
}

/// Page after page; each says how many there are in all.
QStringList TestTokenSearch::inPages(const TokenFilter& filter, TokenOrder order, int limit)
{
    QStringList names;
    QString cursor;
    std::optional<qint64> total;
    do {
        const auto page = TokenTable(db()).search(filter, m_rule, order, cursor, limit);
        if (!page)
            return {u"failed: "_s + page.error().message};
        for (const store::ListedToken& listed : page->items)
            names.append(listed.token.name);
        if (total.value_or(page->total) != page->total)
            names.append(u"another total"_s);
        total = page->total;
        cursor = page->next;
    } while (!cursor.isEmpty());
    if (total != names.size())
        names.append(u"wrong total"_s);
    return names;
}

void TestTokenSearch::stateAgreesWithTheRule()
{
    QRandomGenerator random(20270105);
    const auto maybeTime = [&](int chance) -> std::optional<core::Timestamp> {
        if (random.bounded(chance) != 0)
            return std::nullopt;
        // The exact moment is the interesting one.
        return random.bounded(4) == 0 ? now() : at(random.bounded(-100'000'000, 100'000'000));
    };
    QHash<QString, QPair<domain::Token, domain::TokenDigest>> all;
    OK(change([&]() -> core::Status {
        for (int i = 0; i < 400; ++i) {
            domain::Token token = draft(
                i,
                random.bounded(10) == 0 ? QString() : owners[random.bounded(owners.size())].name);
            token.createdAt = at(-random.bounded(100'000'000));
            token.expiresAt = maybeTime(2);
            token.revokedAt = maybeTime(8);
            token.disabled = random.bounded(8) == 0;
            domain::TokenDigest digest{QByteArray(32, 'x'), {}, maybeTime(3)};
            if (digest.previousUntil)
                digest.previous = QByteArray(32, 'y');
            if (const auto made = TokenTable(db()).insert(token, digest); !made)
                return made.error();
            all.insert(token.id, {token, digest});
        }
        return core::Done{};
    }));
    QSet<TokenState> met;
    for (int round = 0; round < 60; ++round) {
        store::TokenStateRule rule;
        rule.now = round % 2 == 0 ? now() : at(random.bounded(-1'000'000, 1'000'000));
        rule.restrictions.adminsOnly = random.bounded(5) == 0;
        rule.restrictions.tokenGenerationEnabled = random.bounded(2) == 0;
        for (const QString& group : {u"A"_s, u"b"_s, u"no such group"_s}) {
            if (random.bounded(2) == 0)
                rule.restrictions.tokenGeneration.append({group, {}});
        }
        rule.tokens.maxLifetimeEnabled = random.bounded(2) == 0;
        rule.tokens.maxLifetime = {random.bounded(1, 40),
                                   static_cast<Lifetime::Unit>(random.bounded(7))};
        TAKE(page, TokenTable(db()).search({}, rule, {}, {}, 1000));
        QCOMPARE(page.items.size(), all.size());
        QHash<TokenState, int> counts;
        for (const store::ListedToken& listed : page.items) {
            const auto& [token, digest] = all[listed.token.id];
            const TokenState wanted = stateByRule(token, digest, rule);
            QVERIFY2(listed.state == wanted,
                     qPrintable(u"%1: %2 instead of %3"_s.arg(token.id, toText(listed.state),
                                                              toText(wanted))));
            met.insert(wanted);
            ++counts[wanted];
        }
        // The filter uses the same expression.
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            TokenFilter filter;
            filter.states = {count.key()};
            TAKE(some, TokenTable(db()).search(filter, rule, {}, {}, 1));
            QCOMPARE(some.total, count.value());
        }
        // So does the order; the numbers of the states are the order.
        TAKE(sorted, TokenTable(db()).search({}, rule, {TokenSort::State, false}, {}, 1000));
        for (qsizetype i = 1; i < sorted.items.size(); ++i)
            QVERIFY(sorted.items[i - 1].state <= sorted.items[i].state);
    }
    QCOMPARE(met.size(), 8); // every state occurred
    for (const auto& [token, digest] : std::as_const(all)) {
        TAKE(one, TokenTable(db()).find(token.id, m_rule));
        QCOMPARE(one.state, stateByRule(token, digest, m_rule));
    }
}

void TestTokenSearch::calendarArithmeticAgreesWithLifetime_data()
{
    QTest::addColumn<int>("unit");
    for (int unit = 0; unit <= static_cast<int>(Lifetime::Unit::Years); ++unit)
        QTest::addRow("%s", qPrintable(domain::toText(static_cast<Lifetime::Unit>(unit)))) << unit;
}

void TestTokenSearch::calendarArithmeticAgreesWithLifetime()
{
    QFETCH(int, unit);
    for (const int count : {1, 2, 6, 11, 12, 13, 25, 1200, 10'000}) {
        const Lifetime lifetime{count, static_cast<Lifetime::Unit>(unit)};
        const QString sql = store::afterSql(location().dialect, lifetime, u"x.start"_s);
        for (const auto text :
             {"2024-01-31T23:59:59.999Z", "2024-02-29T00:00:00.000Z", "2023-10-31T12:34:56.789Z",
              "2027-12-31T00:00:00.001Z", "2025-08-30T05:06:07.008Z", "1999-12-01T00:00:00.000Z",
              "2096-02-29T10:00:00.000Z", "2099-11-30T23:00:00.500Z"}) {
            const core::Timestamp start = core::fromIsoText(QString::fromLatin1(text)).value();
            store::Query query(db(), u"count"_s,
                               u"SELECT %1 FROM (SELECT CAST(? AS BIGINT) AS start) x"_s.arg(sql));
            OK(query.bind(start).first());
            QCOMPARE(core::toIsoText(query.time(0)), core::toIsoText(lifetime.after(start)));
        }
    }
}

void TestTokenSearch::rejoiningAGroupReactivates_KA22()
{
    m_rule.restrictions.tokenGenerationEnabled = true;
    m_rule.restrictions.tokenGeneration = {{u"A"_s, {}}};
    OK(insert(draft(1, u"alice"_s)));
    const auto state = [&] {
        const auto found = TokenTable(db()).find(draft(1, {}).id, m_rule);
        return found ? found->state : TokenState::Revoked;
    };
    QCOMPARE(state(), TokenState::Active);
    TAKE(alice, store::UserTable(db()).findByName(u"alice"_s));
    TAKE(group, store::GroupTable(db()).findByName(u"a"_s));
    OK(write([&] { return store::GroupTable(db()).removeMember(group.id, alice.id); }));
    QCOMPARE(state(), TokenState::OwnerNotPermitted);
    OK(write([&] { return store::GroupTable(db()).addMember(group.id, alice.id); }));
    QCOMPARE(state(), TokenState::Active);
}

void TestTokenSearch::anEmptyGrantListPermitsNobody()
{
    m_rule.restrictions.tokenGenerationEnabled = true;
    OK(insert(draft(1, u"alice"_s)));
    OK(insert(draft(2, u"root"_s)));
    TAKE(alices, TokenTable(db()).find(draft(1, {}).id, m_rule));
    QCOMPARE(alices.state, TokenState::OwnerNotPermitted);
    TAKE(roots, TokenTable(db()).find(draft(2, {}).id, m_rule));
    QCOMPARE(roots.state, TokenState::Active);
}

void TestTokenSearch::everyFilterFilters()
{
    domain::Token one = draft(1, u"alice"_s);
    one.name = u"Nightly Büild"_s;
    one.description = u"runs 50% of it"_s;
    one.expiresAt = at(100);
    domain::Token two = draft(2, u"bob"_s);
    two.schemes = domain::Schemes::Both;
    two.rateLimit = domain::TokenRate{true, {}};
    domain::Token three = draft(3, QString());
    three.expiresAt = at(200);
    for (const domain::Token& token : {one, two, three})
        OK(insert(token));
    OK(write([&] { return TokenTable(db()).recordUse({{two.id, 7, at(-10), {u"::1"_s}}}); }));

    const auto with = [&](const auto& set) {
        TokenFilter filter;
        set(filter);
        return search(filter);
    };
    const QStringList first{one.name};
    const QStringList second{two.name};
    const QStringList third{three.name};
    QCOMPARE(with([](TokenFilter&) {}).size(), 3);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"BÜILD"_s; }), first);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"50%"_s; }), first);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"Bob"_s; }), second);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"token0000003"_s; }), third);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"token000000"_s; }).size(), 3);
    QCOMPARE(with([](TokenFilter& f) { f.q = u"nothing like it"_s; }), QStringList{});
    QCOMPARE(with([](TokenFilter& f) { f.owner = u"ALICE"_s; }), first);
    QCOMPARE(with([](TokenFilter& f) { f.owner = u"nobody"_s; }), QStringList{});
    QCOMPARE(with([](TokenFilter& f) { f.scheme = domain::Schemes::Both; }), second);
    QCOMPARE(with([](TokenFilter& f) { f.shared = true; }), third);
    QCOMPARE(with([](TokenFilter& f) { f.neverUsed = true; }).size(), 2);
    QCOMPARE(with([](TokenFilter& f) { f.ownRate = true; }), second);
    QCOMPARE(with([](TokenFilter& f) { f.ownRate = false; }).size(), 2);
    QCOMPARE(with([&](TokenFilter& f) { f.createdBefore = one.createdAt; }), QStringList{});
    QCOMPARE(with([&](TokenFilter& f) { f.createdBefore = two.createdAt; }), first);
    QCOMPARE(with([&](TokenFilter& f) { f.createdAfter = three.createdAt; }), third);
    QCOMPARE(with([&](TokenFilter& f) { f.expiresBefore = at(200); }), first);
    QCOMPARE(with([&](TokenFilter& f) { f.expiresAfter = at(200); }), third);
    QCOMPARE(with([&](TokenFilter& f) { f.usedBefore = at(-10); }), QStringList{});
    QCOMPARE(with([&](TokenFilter& f) { f.usedBefore = at(-9); }), second);
    QCOMPARE(with([&](TokenFilter& f) { f.usedAfter = at(-10); }), second);
    QCOMPARE(with([&](TokenFilter& f) {
                 f.owner = u"alice"_s;
                 f.q = u"nightly"_s;
                 f.states = {TokenState::Active, TokenState::Expired};
             }),
             first);
    QCOMPARE(with([](TokenFilter& f) { f.states = {TokenState::Expired}; }), QStringList{});
    QCOMPARE(with([&](TokenFilter& f) { f.unusedSince = at(-10); }),
             (QStringList{third[0], one.name}));
    QCOMPARE(with([&](TokenFilter& f) { f.unusedSince = at(-9); }).size(), 3);
    QCOMPARE(with([&](TokenFilter& f) { f.unusedSince = two.createdAt; }), first);
}

void TestTokenSearch::expiringIsOneOfTheStates_KA21()
{
    const auto add = [&](int number, std::optional<core::Timestamp> expires, bool disabled) {
        domain::Token token = draft(number, u"alice"_s);
        token.expiresAt = expires;
        token.disabled = disabled;
        OK(insert(token));
    };
    const core::Timestamp soon = now() + domain::expiringSpan;
    add(1, {}, false);
    add(2, soon, false);
    add(3, soon - std::chrono::milliseconds{1}, false);
    add(4, at(10), true); // does not work, so it does not stop working
    add(5, at(-10), false);
    const auto asked = [&](const QList<TokenState>& states, bool expiring) {
        TokenFilter filter;
        filter.states = states;
        filter.expiring = expiring;
        return search(filter);
    };
    const QString one = u"name 3"_s;
    QCOMPARE(asked({}, true), QStringList{one});
    QCOMPARE(asked({TokenState::Expired}, true), (QStringList{one, u"name 5"_s}));
    QCOMPARE(asked({TokenState::Active}, true), asked({TokenState::Active}, false));
    // Alone, these two are found without the owners' accounts.
    QCOMPARE(asked({TokenState::Expired}, false), QStringList{u"name 5"_s});
    QCOMPARE(asked({TokenState::Disabled, TokenState::Expired}, false),
             (QStringList{u"name 4"_s, u"name 5"_s}));
    QCOMPARE(asked({TokenState::Disabled, TokenState::Expired}, true),
             (QStringList{one, u"name 4"_s, u"name 5"_s}));
}

void TestTokenSearch::countsAgreeWithTheFilters()
{
    for (int i = 0; i < 40; ++i) {
        domain::Token token = draft(i, i % 5 == 0 ? QString() : owners[i % 6].name);
        if (i % 3 != 0)
            token.expiresAt = at(i % 2 == 0 ? 100 + i : -i);
        token.disabled = i % 7 == 0;
        if (i % 11 == 0)
            token.revokedAt = at(-1);
        OK(insert(token));
    }
    OK(write([&] { return TokenTable(db()).recordUse({{u"token0000002"_s, 7, at(-10), {}}}); }));
    m_rule.restrictions.tokenGenerationEnabled = true;
    m_rule.restrictions.tokenGeneration = {{u"a"_s, std::nullopt}};
    for (const auto& owner : {std::optional<QString>(), std::optional(u"ALICE"_s)}) {
        TAKE(counts, TokenTable(db()).counts(m_rule, owner, at(-980)));
        TokenFilter filter;
        filter.owner = owner;
        QCOMPARE(counts.total, search(filter).size());
        QVERIFY(counts.total > 0);
        for (auto it = counts.states.cbegin(); it != counts.states.cend(); ++it) {
            filter.states = {it.key()};
            QCOMPARE(it.value(), search(filter).size());
        }
        filter.states.clear();
        filter.expiring = true;
        QCOMPARE(counts.expiring, search(filter).size());
        filter.expiring = false;
        filter.unusedSince = at(-980);
        QCOMPARE(counts.unused, search(filter).size());
        QVERIFY(counts.unused > 0 && counts.unused < counts.total);
        filter.unusedSince.reset();
        filter.neverUsed = true;
        QCOMPARE(counts.neverUsed, search(filter).size());
        QVERIFY(counts.neverUsed > 0);
        QVERIFY(owner || counts.neverUsed < counts.total);
    }
}

void TestTokenSearch::everyOrderPagesThroughAll()
{
    // Many equal sort values, so that pages end inside of them.
    OK(change([&]() -> core::Status {
        for (int i = 0; i < 60; ++i) {
            domain::Token token = draft(i, i % 7 == 0 ? QString() : owners[i % 6].name);
            token.createdAt = at(i % 5);
            if (i % 3 != 0)
                token.expiresAt = at(1000 + i % 4);
            token.disabled = i % 4 == 0;
            if (const auto made = TokenTable(db()).insert(token, {QByteArray(32, 'x'), {}, {}});
                !made)
                return made.error();
            if (i % 2 == 0) {
                if (const auto used =
                        TokenTable(db()).recordUse({{token.id, i % 4, at(i % 3), {}}});
                    !used)
                    return used;
            }
        }
        return core::Done{};
    }));
    // What is filtered is found on other ways than everything is, and goes on where it stopped.
    TokenFilter usable, named, unused;
    usable.states = {TokenState::Active, TokenState::OwnerDisabled};
    named.q = u"NAME 1"_s;
    unused.unusedSince = at(2);
    for (const TokenFilter& filter : {TokenFilter{}, usable, named, unused}) {
        for (int sort = 0; sort <= static_cast<int>(TokenSort::State); ++sort) {
            for (const bool descending : {false, true}) {
                const TokenOrder order{static_cast<TokenSort>(sort), descending};
                QStringList backwards = search(filter, {order.by, !descending});
                std::reverse(backwards.begin(), backwards.end());
                QVERIFY(backwards.size() > 7); // more than a page
                QCOMPARE(inPages(filter, order, 7), backwards);
                QCOMPARE(search(filter, order), backwards);
            }
        }
    }
    QCOMPARE(search({}).size(), 60);
    TAKE(byExpiry, TokenTable(db()).search({}, m_rule, {TokenSort::Expires, true}, {}, 1));
    QVERIFY(!byExpiry.items.first().token.expiresAt); // never is the latest
    TAKE(byUse, TokenTable(db()).search({}, m_rule, {TokenSort::LastUsed, false}, {}, 1));
    QVERIFY(!byUse.items.first().token.lastUsedAt); // never used is the earliest
}

void TestTokenSearch::cursorsBelongToTheirOrder()
{
    for (int i = 0; i < 3; ++i)
        OK(insert(draft(i, u"alice"_s)));
    TAKE(page, TokenTable(db()).search({}, m_rule, {TokenSort::Name, false}, {}, 1));
    QVERIFY(!page.next.isEmpty());
    FAILS(TokenTable(db()).search({}, m_rule, {TokenSort::Name, true}, page.next, 1),
          InvalidArgument);
    FAILS(TokenTable(db()).search({}, m_rule, {TokenSort::Created, false}, page.next, 1),
          InvalidArgument);
    FAILS(TokenTable(db()).search({}, m_rule, {}, u"nonsense"_s, 1), InvalidArgument);
    OK(TokenTable(db()).search({}, m_rule, {TokenSort::Name, false}, page.next, 1));
}

void TestTokenSearch::countingForTheOwner_MO19()
{
    domain::Token expired = draft(1, u"alice"_s);
    expired.expiresAt = now();
    domain::Token revoked = draft(2, u"alice"_s);
    revoked.revokedAt = at(-5);
    domain::Token disabled = draft(3, u"alice"_s);
    disabled.disabled = true;
    for (const domain::Token& token :
         {expired, revoked, disabled, draft(4, u"alice"_s), draft(5, u"bob"_s)})
        OK(insert(token));
    TokenTable tokens(db());
    TAKE(all, tokens.countFor(u"ALICE"_s, true, now()));
    QCOMPARE(all, 4);
    TAKE(usable, tokens.countFor(u"alice"_s, false, now()));
    QCOMPARE(usable, 2);
    TAKE(earlier, tokens.countFor(u"alice"_s, false, at(-1)));
    QCOMPARE(earlier, 3);
    TAKE(nobody, tokens.countFor(u"nobody"_s, true, now()));
    QCOMPARE(nobody, 0);
    TAKE(ids, tokens.idsOf(u"Alice"_s));
    QCOMPARE(ids.size(), 4);
    TAKE(count, tokens.count());
    QCOMPARE(count, 5);
}

void TestTokenSearch::whatTheOwnerMightDelete_MO19()
{
    domain::Token oldUsed = draft(1, u"alice"_s);
    domain::Token newUsed = draft(2, u"alice"_s);
    domain::Token neverUsed = draft(3, u"alice"_s);
    domain::Token expired = draft(4, u"alice"_s);
    expired.expiresAt = at(-1);
    for (const domain::Token& token : {newUsed, oldUsed, neverUsed, expired, draft(5, u"bob"_s)})
        OK(insert(token));
    OK(write([&] {
        return TokenTable(db()).recordUse(
            {{oldUsed.id, 1, now(), {}}, {newUsed.id, 1, now(), {}}, {expired.id, 1, now(), {}}});
    }));
    const auto names = [&](int limit) {
        QStringList list;
        if (const auto tokens = TokenTable(db()).deletable(u"alice"_s, now(), limit)) {
            for (const domain::Token& token : *tokens)
                list.append(token.name);
        }
        return list;
    };
    QCOMPARE(names(10), (QStringList{expired.name, neverUsed.name, oldUsed.name, newUsed.name}));
    QCOMPARE(names(1), QStringList{expired.name});
}

void TestTokenSearch::longExpiredTokensAreFound()
{
    domain::Token expired = draft(1, u"alice"_s);
    expired.expiresAt = at(-100);
    domain::Token revoked = draft(2, QString());
    revoked.revokedAt = at(-100);
    domain::Token recent = draft(3, u"alice"_s);
    recent.expiresAt = at(-10);
    for (const domain::Token& token : {expired, revoked, recent, draft(4, u"alice"_s)})
        OK(insert(token));
    TAKE(old, TokenTable(db()).expiredBefore(at(-50), 10));
    QCOMPARE(old, (QStringList{expired.id, revoked.id}));
    TAKE(limited, TokenTable(db()).expiredBefore(now(), 2));
    QCOMPARE(limited.size(), 2);
    TAKE(none, TokenTable(db()).expiredBefore(at(-100), 10));
    QVERIFY(none.isEmpty());
}
