// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_small_tables.h"

#include "common/domain/upstream.h"
#include "service/store/change_table.h"
#include "service/store/idempotency_table.h"
#include "service/store/meta_table.h"
#include "service/store/query.h"
#include "service/store/session_table.h"
#include "service/store/settings_table.h"
#include "service/store/spool_position_table.h"
#include "service/store/upstream_table.h"
#include "service/store/user_table.h"

using namespace Qt::StringLiterals;

void TestSmallTables::settingsNeedTheCurrentRevision()
{
    store::SettingsTable settings(db());
    TAKE(never, settings.find(u"tokens"_s));
    QCOMPARE(never.revision, 0);
    QVERIFY(never.value.isEmpty());
    const QJsonObject value{{u"countExpired"_s, true}, {u"note"_s, u"\U0001F511"_s}};
    TAKE(first, write([&] { return settings.put(u"tokens"_s, value, 0); }));
    QCOMPARE(first, 1);
    FAILS(write([&] { return settings.put(u"tokens"_s, {}, 0); }), Stale);
    FAILS(write([&] { return settings.put(u"tokens"_s, {}, 2); }), Stale);
    FAILS(write([&] { return settings.put(u"global"_s, {}, 1); }), Stale);
    TAKE(second, write([&] { return settings.put(u"tokens"_s, value, 1); }));
    QCOMPARE(second, 2);
    TAKE(found, settings.find(u"tokens"_s));
    QCOMPARE(found.value, value);
    QCOMPARE(found.revision, 2);
}

void TestSmallTables::settingsThatCanNotBeReadAreAnError()
{
    store::SettingsTable settings(db());
    OK(write([&] { return settings.put(u"restrictions"_s, {{u"adminsOnly"_s, true}}, 0); }));
    for (const QString& text : {u"{\"adminsOnly\":tru"_s, u"[]"_s, u"null"_s, u""_s}) {
        OK(write([&] {
            return store::Query(db(), u"damage"_s, u"UPDATE settings SET value = ?"_s)
                .bind(text)
                .change();
        }));
        FAILS(settings.find(u"restrictions"_s), Internal);
    }
}

void TestSmallTables::anUpstreamComesBackAsStored()
{
    store::UpstreamTable upstreams(db());
    domain::Upstream upstream;
    upstream.name = u"Jira"_s;
    upstream.preset = domain::Upstream::Preset::Jira;
    upstream.baseUrl = u"https://jira.internal:8443/jira"_s;
    upstream.hosts = {u"jira.example.org"_s};
    upstream.pathPrefix = u"/jira"_s;
    upstream.tokenPaths = {u"/rest/*"_s, u"/plugins/*"_s};
    upstream.publicPaths = {{{u"GET"_s}, u"/status(/.*)?"_s}};
    upstream.identity = domain::Upstream::Identity::Assertion;
    upstream.passwords = domain::Upstream::Passwords::Upstream;
    upstream.tls = {false, u"/ca.pem"_s, u"/c.pem"_s, u"/k.pem"_s};
    upstream.timeouts = {1'000, 2'000, 3'000};
    TAKE(stored, write([&] { return upstreams.insert(upstream); }));
    TAKE(found, upstreams.find(stored.id));
    QCOMPARE(found.name, upstream.name);
    QCOMPARE(found.preset, upstream.preset);
    QCOMPARE(found.baseUrl, upstream.baseUrl);
    QCOMPARE(found.hosts, upstream.hosts);
    QCOMPARE(found.pathPrefix, upstream.pathPrefix);
    QCOMPARE(found.tokenPaths, upstream.tokenPaths);
    QVERIFY(found.publicPaths == upstream.publicPaths);
    QCOMPARE(found.identity, upstream.identity);
    QCOMPARE(found.passwords, upstream.passwords);
    QVERIFY(found.tls == upstream.tls);
    QVERIFY(found.timeouts == upstream.timeouts);
    QCOMPARE(found.revision, 1);
    found.tokenPaths = {u"/api/*"_s};
    TAKE(changed, write([&] { return upstreams.update(found, 1); }));
    QCOMPARE(changed.revision, 2);
    QCOMPARE(changed.tokenPaths, QStringList{u"/api/*"_s});
    FAILS(write([&] { return upstreams.update(found, 1); }), Stale);
    OK(write([&] { return upstreams.remove(found.id); }));
    FAILS(upstreams.find(found.id), NotFound);
    FAILS(write([&] { return upstreams.remove(found.id); }), NotFound);
    FAILS(write([&] { return upstreams.update(found, 2); }), NotFound);
}

void TestSmallTables::upstreamNamesAreUnique()
{
    store::UpstreamTable upstreams(db());
    const auto add = [&](const QString& name) {
        domain::Upstream upstream;
        upstream.name = name;
        upstream.baseUrl = u"http://127.0.0.1:1"_s;
        return write([&] { return upstreams.insert(upstream); });
    };
    OK(add(u"b"_s));
    OK(add(u"A"_s));
    FAILS(add(u"a"_s), Conflict);
    TAKE(list, upstreams.list());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"A"_s);
    OK(upstreams.findByName(u"B"_s));
    FAILS(upstreams.findByName(u"c"_s), NotFound);
}

void TestSmallTables::anUnreadableUpstreamIsAnError_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("cut") << u"{\"name\":\"a\",\"baseUrl\":\"http://x\""_s;
    QTest::newRow("no object") << u"[]"_s;
    QTest::newRow("no base URL") << u"{\"name\":\"a\"}"_s;
    QTest::newRow("unknown member") << u"{\"name\":\"a\",\"baseUrl\":\"http://x\",\"newer\":1}"_s;
    QTest::newRow("wrong type")
        << u"{\"name\":\"a\",\"baseUrl\":\"http://x\",\"tokenPaths\":\"/*\"}"_s;
}

void TestSmallTables::anUnreadableUpstreamIsAnError()
{
    QFETCH(QString, value);
    store::UpstreamTable upstreams(db());
    domain::Upstream upstream;
    upstream.name = u"a"_s;
    upstream.baseUrl = u"http://127.0.0.1:1"_s;
    TAKE(stored, write([&] { return upstreams.insert(upstream); }));
    OK(write([&] {
        return store::Query(db(), u"damage"_s, u"UPDATE upstreams SET value = ?"_s)
            .bind(value)
            .change();
    }));
    FAILS(upstreams.list(), Internal);
    FAILS(upstreams.find(stored.id), Internal);
}

void TestSmallTables::changesTakeTheNextRevision()
{
    store::ChangeTable changes(db());
    TAKE(none, changes.currentRevision());
    QCOMPARE(none, 0);
    const QJsonObject what{{u"action"_s, u"token.revoke"_s}, {u"token"_s, u"x"_s}};
    for (int i = 1; i <= 5; ++i) {
        TAKE(revision, write([&] { return changes.append(at(i), u"alice"_s, what); }));
        QCOMPARE(revision, i);
    }
    TAKE(current, changes.currentRevision());
    QCOMPARE(current, 5);
    TAKE(later, changes.after(2, 2));
    QCOMPARE(later.size(), 2);
    QCOMPARE(later[0].revision, 3);
    QCOMPARE(later[0].at, at(3));
    QCOMPARE(later[0].actor, u"alice"_s);
    QCOMPARE(later[0].what, what);
    QCOMPARE(later[1].revision, 4);
    TAKE(end, changes.after(5, 10));
    QVERIFY(end.isEmpty());
}

void TestSmallTables::theChangeOfADayIsFound()
{
    store::ChangeTable changes(db());
    for (int i = 1; i <= 3; ++i)
        OK(write([&] { return changes.append(at(10 * i), u"alice"_s, {}); }));
    TAKE(before, changes.lastAt(at(9)));
    QVERIFY(!before);
    TAKE(exact, changes.lastAt(at(20)));
    QCOMPARE(exact->revision, 2);
    TAKE(between, changes.lastAt(at(29)));
    QCOMPARE(between->revision, 2);
}

void TestSmallTables::theLastChangeOfAPageIsFound()
{
    store::ChangeTable changes(db());
    const auto change = [&](int second, const QString& actor, const QJsonObject& what) {
        OK(write([&] { return changes.append(at(second), actor, what); }));
    };
    change(1, u"alice"_s, {{u"page"_s, u"global"_s}});
    change(2, u"bob"_s, {{u"pages"_s, QJsonArray{u"tokens"_s, u"global"_s}}});
    change(3, u"carol"_s, {{u"page"_s, u"tokens"_s}});
    change(4, u"dave"_s, {{u"token"_s, u"global"_s}});
    TAKE(global, changes.lastOf("page"_L1, u"global"_s));
    QCOMPARE(global->actor, u"bob"_s);
    QCOMPARE(global->at, at(2));
    QCOMPARE(global->revision, 2);
    TAKE(tokens, changes.lastOf("page"_L1, u"tokens"_s));
    QCOMPARE(tokens->actor, u"carol"_s);
    TAKE(none, changes.lastOf("page"_L1, u"proxies"_s));
    QVERIFY(!none);
    TAKE(tooOld, changes.lastOf("page"_L1, u"global"_s, 2));
    QVERIFY(!tooOld);
    TAKE(token, changes.lastOf("token"_L1, u"global"_s));
    QCOMPARE(token->actor, u"dave"_s);
    TAKE(upstream, changes.lastOf("upstream"_L1, u"global"_s));
    QVERIFY(!upstream);
}

void TestSmallTables::aRolledBackChangeTakesNoRevision()
{
    store::ChangeTable changes(db());
    {
        TAKE(transaction, store::Transaction::begin(db()));
        TAKE(revision, changes.append(now(), u"alice"_s, {}));
        QCOMPARE(revision, 1);
    }
    TAKE(revision, write([&] { return changes.append(now(), u"alice"_s, {}); }));
    QCOMPARE(revision, 1);
}

void TestSmallTables::sessionsEndByThemselves()
{
    domain::User user;
    user.name = u"alice"_s;
    TAKE(alice, write([&] { return store::UserTable(db()).insert(user, now()); }));
    store::SessionTable sessions(db());
    const QByteArray digest(32, '\x80');
    const store::Session session{digest, alice.id, now(), at(60), now(), u"127.0.0.1"_s};
    OK(write([&] { return sessions.insert(session); }));
    TAKE(found, sessions.find(digest, at(59)));
    QCOMPARE(found.user, alice.id);
    QCOMPARE(found.address, u"127.0.0.1"_s);
    QCOMPARE(found.expiresAt, at(60));
    FAILS(sessions.find(digest, at(60)), NotFound);
    FAILS(sessions.find(QByteArray(32, 'x'), now()), NotFound);
    OK(write([&] { return sessions.extend(digest, at(30), at(90)); }));
    TAKE(extended, sessions.find(digest, at(89)));
    QCOMPARE(extended.lastSeenAt, at(30));
    TAKE(none, write([&] { return sessions.removeExpired(at(89)); }));
    QCOMPARE(none, 0);
    TAKE(one, write([&] { return sessions.removeExpired(at(90)); }));
    QCOMPARE(one, 1);
    FAILS(write([&] { return sessions.extend(digest, at(30), at(90)); }), NotFound);
    FAILS(write([&] {
              return sessions.insert({QByteArray(16, 'x'), alice.id, now(), now(), now(), {}});
          }),
          InvalidArgument);
}

void TestSmallTables::sessionsEndWithTheirUser()
{
    domain::User user;
    user.name = u"alice"_s;
    TAKE(alice, write([&] { return store::UserTable(db()).insert(user, now()); }));
    store::SessionTable sessions(db());
    const auto add = [&](char byte) {
        return write([&] {
            return sessions.insert({QByteArray(32, byte), alice.id, now(), at(60), now(), {}});
        });
    };
    OK(add('a'));
    OK(add('b'));
    OK(write([&] { return sessions.remove(QByteArray(32, 'a')); }));
    FAILS(sessions.find(QByteArray(32, 'a'), now()), NotFound);
    OK(add('c'));
    TAKE(two, write([&] { return sessions.removeOf(alice.id); }));
    QCOMPARE(two, 2);
    OK(add('d'));
    OK(write([&] { return store::UserTable(db()).remove(alice.id); }));
    FAILS(sessions.find(QByteArray(32, 'd'), now()), NotFound);
}

void TestSmallTables::anIdempotencyKeyIsUsedOnce_MO13()
{
    store::IdempotencyTable answers(db());
    const store::IdempotentAnswer answer{u"key-1"_s, u"alice"_s, QByteArray("digest"),
                                         QByteArray::fromHex("00ff27"), at(60)};
    OK(write([&] { return answers.insert(answer); }));
    FAILS(write([&] { return answers.insert(answer); }), Conflict);
    TAKE(found, answers.find(u"alice"_s, u"key-1"_s, now()));
    QVERIFY(found);
    QCOMPARE(found->answer, answer.answer);
    QCOMPARE(found->request, answer.request);
    TAKE(others, answers.find(u"bob"_s, u"key-1"_s, now()));
    QVERIFY(!others);
    store::IdempotentAnswer bobs = answer;
    bobs.actor = u"bob"_s;
    OK(write([&] { return answers.insert(bobs); }));
}

void TestSmallTables::oldAnswersAreForgotten()
{
    store::IdempotencyTable answers(db());
    OK(write([&] { return answers.insert({u"k"_s, u"alice"_s, {}, {}, at(60)}); }));
    TAKE(late, answers.find(u"alice"_s, u"k"_s, at(60)));
    QVERIFY(!late);
    TAKE(one, write([&] { return answers.removeExpired(at(60)); }));
    QCOMPARE(one, 1);
    OK(write([&] { return answers.insert({u"k"_s, u"alice"_s, {}, {}, at(60)}); }));
    TAKE(all, write([&] { return answers.removeAll(); }));
    QCOMPARE(all, 1);
}

void TestSmallTables::spoolPositionsAreKept()
{
    store::SpoolPositionTable positions(db());
    TAKE(unknown, positions.find(u"worker-0"_s));
    QCOMPARE(unknown, 0);
    OK(write([&] { return positions.put(u"worker-0"_s, 4096); }));
    OK(write([&] { return positions.put(u"worker-0"_s, qint64{1} << 40); }));
    OK(write([&] { return positions.put(u"worker-1"_s, 1); }));
    TAKE(known, positions.find(u"worker-0"_s));
    QCOMPARE(known, qint64{1} << 40);
    OK(write([&] { return positions.remove(u"worker-1"_s); }));
    TAKE(all, positions.all());
    QCOMPARE(all, (QHash<QString, qint64>{{u"worker-0"_s, qint64{1} << 40}}));
}

void TestSmallTables::metaValuesAreKept()
{
    store::MetaTable meta(db());
    TAKE(none, meta.find(u"key_check"_s));
    QVERIFY(!none);
    for (const QByteArray& value :
         {QByteArray::fromHex("00ff275c00"), QByteArray("other"), QByteArray()}) {
        OK(write([&] { return meta.put(u"key_check"_s, value); }));
        TAKE(found, meta.find(u"key_check"_s));
        QVERIFY(found);
        QCOMPARE(*found, value);
    }
}
