// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_users.h"

#include "service/store/group_table.h"
#include "service/store/token_table.h"
#include "service/store/user_table.h"

using namespace Qt::StringLiterals;
using store::GroupTable;
using store::UserTable;

core::Result<domain::User> TestUsers::add(const QString& name, const QString& email,
                                          const QStringList& groups)
{
    domain::User user;
    user.name = name;
    user.email = email;
    user.groups = groups;
    return write([&] { return UserTable(db()).insert(user, now()); });
}

core::Result<domain::Group> TestUsers::addGroup(const QString& name)
{
    return write([&] { return GroupTable(db()).insert({0, name, u"about "_s + name, 0, 0}); });
}

void TestUsers::aUserComesBackAsStored()
{
    OK(addGroup(u"Ops"_s));
    domain::User user;
    user.name = u"Ålice"_s;
    user.displayName = u"Alice \U0001F511"_s;
    user.email = u"Alice@Example.org"_s;
    user.groups = QStringList{u"OPS"_s};
    user.administrator = true;
    user.enabled = false;
    user.failedLogins = 3;
    user.lockedUntil = at(60);
    user.source = u"ldap"_s;
    TAKE(stored, write([&] { return UserTable(db()).insert(user, now()); }));
    TAKE(found, UserTable(db()).find(stored.id));
    QVERIFY(found.id > 0);
    QCOMPARE(found.name, user.name);
    QCOMPARE(found.displayName, user.displayName);
    QCOMPARE(found.email, user.email);
    QCOMPARE(found.groups, QStringList{u"Ops"_s});
    QVERIFY(found.administrator);
    QVERIFY(!found.enabled);
    QCOMPARE(found.failedLogins, 3);
    QCOMPARE(found.lockedUntil, user.lockedUntil);
    QCOMPARE(found.source, user.source);
    QCOMPARE(found.revision, 1);
}

void TestUsers::namesAreUniqueWithoutRegardToCase()
{
    OK(add(u"Ålice"_s));
    FAILS(add(u"åLICE"_s), Conflict);
    FAILS(add(u"a\u030Alice"_s), Conflict); // the same letters, decomposed
    TAKE(bob, add(u"bob"_s));
    bob.name = u"ÅLICE"_s;
    FAILS(write([&] { return UserTable(db()).update(bob, bob.revision); }), Conflict);
    OK(UserTable(db()).findByName(u"ÅLICE"_s));
}

void TestUsers::aStaleRevisionIsRefused()
{
    TAKE(user, add(u"alice"_s));
    user.displayName = u"first"_s;
    TAKE(changed, write([&] { return UserTable(db()).update(user, 1); }));
    QCOMPARE(changed.revision, 2);
    user.displayName = u"second"_s;
    FAILS(write([&] { return UserTable(db()).update(user, 1); }), Stale);
    TAKE(found, UserTable(db()).find(user.id));
    QCOMPARE(found.displayName, u"first"_s);
    user.id = 4711;
    FAILS(write([&] { return UserTable(db()).update(user, 1); }), NotFound);
}

void TestUsers::aGroupThatDoesNotExistIsRefused()
{
    FAILS(add(u"alice"_s, {}, {u"nowhere"_s}), InvalidArgument);
    FAILS(UserTable(db()).findByName(u"alice"_s), NotFound); // nothing is half stored
}

void TestUsers::groupsFollowTheUser()
{
    OK(addGroup(u"a"_s));
    OK(addGroup(u"b"_s));
    OK(addGroup(u"c"_s));
    TAKE(user, add(u"alice"_s, {}, {u"b"_s, u"a"_s, u"B"_s}));
    QCOMPARE(user.groups, (QStringList{u"a"_s, u"b"_s}));
    user.groups = QStringList{u"c"_s};
    TAKE(changed, write([&] { return UserTable(db()).update(user, 1); }));
    QCOMPARE(changed.groups, QStringList{u"c"_s});
}

void TestUsers::signInByNameOrEmail_EX19()
{
    TAKE(alice, add(u"alice"_s, u"Alice.A@Example.org"_s));
    for (const QString& login : {u"alice"_s, u"ALICE"_s, u"alice.a@example.ORG"_s}) {
        TAKE(found, UserTable(db()).findByLogin(login));
        QCOMPARE(found.id, alice.id);
    }
    OK(add(u"no-address"_s));
    FAILS(UserTable(db()).findByLogin(u""_s), NotFound);
    FAILS(UserTable(db()).findByLogin(u"alice@"_s), NotFound);
    FAILS(UserTable(db()).findByLogin(u"alice"_s + QChar(0)), NotFound);
}

void TestUsers::anAmbiguousEmailDenies_EX19()
{
    OK(add(u"alice"_s, u"shared@example.org"_s));
    OK(add(u"bob"_s, u"SHARED@example.org"_s));
    FAILS(UserTable(db()).findByLogin(u"shared@example.org"_s), Conflict);
}

void TestUsers::aNameWinsOverAnotherUsersEmail()
{
    TAKE(first, add(u"x@example.org"_s));
    OK(add(u"bob"_s, u"x@example.org"_s));
    TAKE(found, UserTable(db()).findByLogin(u"x@example.org"_s));
    QCOMPARE(found.id, first.id);
}

void TestUsers::passwordHashesStayApart()
{
    UserTable users(db());
    TAKE(alice, add(u"alice"_s));
    TAKE(none, users.passwordHash(alice.id));
    QVERIFY(none.isEmpty());
    const core::Secret phc(std::string("$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"));
    OK(write([&] { return users.setPasswordHash(alice.id, phc); }));
    TAKE(stored, users.passwordHash(alice.id));
    QVERIFY(stored == phc);
    // Editing the user leaves it alone.
    TAKE(current, users.find(alice.id));
    OK(write([&] { return users.update(current, current.revision); }));
    TAKE(kept, users.passwordHash(alice.id));
    QVERIFY(kept == phc);
    OK(write([&] { return users.setPasswordHash(alice.id, core::Secret()); }));
    TAKE(removed, users.passwordHash(alice.id));
    QVERIFY(removed.isEmpty());
    FAILS(users.passwordHash(4711), NotFound);
    FAILS(write([&] { return users.setPasswordHash(4711, phc); }), NotFound);
}

void TestUsers::failedLoginsAreCountedAndCleared_RE19()
{
    UserTable users(db());
    TAKE(alice, add(u"alice"_s));
    TAKE(one, write([&] { return users.countFailedLogin(alice.id, {}); }));
    QCOMPARE(one, 1);
    TAKE(two, write([&] { return users.countFailedLogin(alice.id, at(300)); }));
    QCOMPARE(two, 2);
    TAKE(locked, users.find(alice.id));
    QCOMPARE(locked.failedLogins, 2);
    QCOMPARE(locked.lockedUntil, std::optional(at(300)));
    QCOMPARE(locked.revision, alice.revision); // an open form stays valid
    OK(write([&] { return users.clearFailedLogins(alice.id); }));
    TAKE(cleared, users.find(alice.id));
    QCOMPARE(cleared.failedLogins, 0);
    QVERIFY(!cleared.lockedUntil);
    FAILS(write([&] { return users.countFailedLogin(4711, {}); }), NotFound);
}

void TestUsers::aUserWithTokensIsNotRemoved()
{
    UserTable users(db());
    TAKE(alice, add(u"alice"_s));
    domain::Token token;
    token.id = u"abcdefghijkl"_s;
    token.name = u"ci"_s;
    token.owner = u"alice"_s;
    const domain::TokenDigest digest{QByteArray(32, 'x'), {}, {}};
    OK(write([&] { return store::TokenTable(db()).insert(token, digest); }));
    FAILS(write([&] { return users.remove(alice.id); }), Conflict);
    OK(users.find(alice.id));
    OK(write([&] { return store::TokenTable(db()).remove(token.id); }));
    OK(write([&] { return users.remove(alice.id); }));
    FAILS(users.find(alice.id), NotFound);
    FAILS(write([&] { return users.remove(alice.id); }), NotFound);
}

void TestUsers::numbersAreNeverUsedAgain()
{
    TAKE(first, add(u"alice"_s));
    OK(write([&] { return UserTable(db()).remove(first.id); }));
    TAKE(second, add(u"mallory"_s));
    QVERIFY(second.id > first.id);
    TAKE(group, addGroup(u"a"_s));
    OK(write([&] { return GroupTable(db()).remove(group.id); }));
    TAKE(next, addGroup(u"b"_s));
    QVERIFY(next.id > group.id);
}

void TestUsers::listIsFilteredAndPaged()
{
    OK(addGroup(u"ops"_s));
    for (int i = 0; i < 25; ++i)
        OK(add(u"user%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"u%1@example.org"_s.arg(i),
               i % 5 == 0 ? QStringList{u"ops"_s} : QStringList{}));
    UserTable users(db());
    QStringList seen;
    QString cursor;
    int pages = 0;
    do {
        TAKE(page, users.list({}, cursor, 10));
        QCOMPARE(page.total, 25);
        for (const domain::User& user : page.items)
            seen.append(user.name);
        cursor = page.next;
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));

    store::UserFilter filter;
    filter.group = u"OPS"_s;
    TAKE(ops, users.list(filter, {}, 100));
    QCOMPARE(ops.total, 5);
    QCOMPARE(ops.items.size(), 5);
    QCOMPARE(ops.items.first().groups, QStringList{u"ops"_s});
    filter = {};
    filter.q = u"U7@EXAMPLE"_s;
    TAKE(byEmail, users.list(filter, {}, 100));
    QCOMPARE(byEmail.items.size(), 1);
    QCOMPARE(byEmail.items.first().name, u"user07"_s);
    filter = {};
    filter.administrator = true;
    TAKE(administrators, users.list(filter, {}, 100));
    QCOMPARE(administrators.total, 0);
    filter = {};
    filter.enabled = true;
    TAKE(enabled, users.list(filter, {}, 100));
    QCOMPARE(enabled.total, 25);
    TAKE(count, users.count());
    QCOMPARE(count, 25);
    TAKE(none, users.countAdministrators(true));
    QCOMPARE(none, 0);
    TAKE(exact, users.list({}, {}, 25));
    QVERIFY(exact.next.isEmpty()); // a full last page does not promise another
}

void TestUsers::everyUserIsVisitedWithTheirGroups()
{
    TAKE(a, addGroup(u"a"_s));
    TAKE(b, addGroup(u"b"_s));
    OK(add(u"alice"_s, {}, {u"a"_s, u"b"_s}));
    OK(add(u"bob"_s));
    OK(add(u"carol"_s, {}, {u"b"_s}));
    QStringList seen;
    OK(UserTable(db()).forEach(
        [&](const domain::User& user, const std::vector<qint64>& groups) -> core::Status {
            QStringList numbers;
            for (const qint64 group : groups)
                numbers.append(group == a.id ? u"a"_s : group == b.id ? u"b"_s : u"?"_s);
            seen.append(user.name + u':' + numbers.join(u'+') + u'=' + user.groups.join(u'+'));
            return core::Done{};
        }));
    QCOMPARE(seen, (QStringList{u"alice:a+b=a+b"_s, u"bob:="_s, u"carol:b=b"_s}));
    int visited = 0;
    FAILS(UserTable(db()).forEach(
              [&](const domain::User&, const std::vector<qint64>&) -> core::Status {
                  ++visited;
                  return core::Error{core::Error::Code::Forbidden, u"stop"_s};
              }),
          Forbidden);
    QCOMPARE(visited, 1);
    OK(add(u"dora"_s)); // the connection is free again
}

void TestUsers::groupMembersAreCounted()
{
    GroupTable groups(db());
    TAKE(ops, addGroup(u"Ops"_s));
    TAKE(alice, add(u"alice"_s, {}, {u"ops"_s}));
    TAKE(bob, add(u"bob"_s));
    OK(write([&] { return groups.addMember(ops.id, bob.id); }));
    OK(write([&] { return groups.addMember(ops.id, bob.id); }));
    TAKE(two, groups.find(ops.id));
    QCOMPARE(two.members, 2);
    OK(write([&] { return groups.removeMember(ops.id, alice.id); }));
    TAKE(one, groups.findByName(u"OPS"_s));
    QCOMPARE(one.members, 1);
    FAILS(write([&] { return groups.addMember(ops.id, 4711); }), NotFound);
    TAKE(page, groups.list(u"ABOUT"_s, {}, 10));
    QCOMPARE(page.total, 1);
    QCOMPARE(page.items.first().name, u"Ops"_s);
}

void TestUsers::aRemovedGroupTakesItsMemberships()
{
    TAKE(ops, addGroup(u"ops"_s));
    TAKE(alice, add(u"alice"_s, {}, {u"ops"_s}));
    OK(write([&] { return GroupTable(db()).remove(ops.id); }));
    TAKE(found, UserTable(db()).find(alice.id));
    QVERIFY(found.groups.isEmpty());
    FAILS(write([&] { return GroupTable(db()).remove(ops.id); }), NotFound);
}

void TestUsers::groupUpdatesNeedTheCurrentRevision()
{
    GroupTable groups(db());
    TAKE(ops, addGroup(u"ops"_s));
    OK(addGroup(u"dev"_s));
    ops.name = u"operations"_s;
    TAKE(changed, write([&] { return groups.update(ops, 1); }));
    QCOMPARE(changed.revision, 2);
    FAILS(write([&] { return groups.update(ops, 1); }), Stale);
    ops.name = u"DEV"_s;
    FAILS(write([&] { return groups.update(ops, 2); }), Conflict);
    ops.id = 4711;
    FAILS(write([&] { return groups.update(ops, 2); }), NotFound);
}
