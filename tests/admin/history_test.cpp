// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/history_test.h"

#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using test::World;

namespace {

/// The details of the changes of one thing, oldest first.
QList<QJsonObject> history(World& world, const QString& object)
{
    const QJsonArray rows =
        world.get(u"root"_s, u"/audit?object="_s + object).json["items"_L1].toArray();
    QList<QJsonObject> found;
    for (const QJsonValue& row : rows)
        found.prepend(row["details"_L1].toObject());
    return found;
}

QStringList actions(World& world, const QString& object)
{
    const QJsonArray rows =
        world.get(u"root"_s, u"/audit?object="_s + object).json["items"_L1].toArray();
    QStringList found;
    for (const QJsonValue& row : rows)
        found.prepend(row["target"_L1].toString());
    return found;
}

} // namespace

void HistoryTest::aUserFromCreationToDeletion()
{
    World world;
    world.post(u"root"_s, u"/users"_s,
               {{u"name"_s, u"carol"_s},
                {u"displayName"_s, u"Carol"_s},
                {u"groups"_s, QJsonArray{u"ops"_s}}});
    QCOMPARE(world
                 .edit(u"root"_s, u"PATCH"_s, u"/users/carol"_s,
                       {{u"name"_s, u"caroline"_s},
                        {u"displayName"_s, u"Carol"_s}, // as it was
                        {u"email"_s, u"carol@example.org"_s},
                        {u"groups"_s, QJsonArray{u"token-users"_s, u"ops"_s}},
                        {u"administrator"_s, true}})
                 .status,
             200);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/users/caroline"_s).status, 200);

    const QStringList whole{u"user.create"_s, u"user.change"_s, u"user.tokens.delete"_s,
                            u"user.delete"_s};
    QCOMPARE(actions(world, u"carol"_s), whole.first(2));
    QCOMPARE(actions(world, u"user:Caroline"_s), whole.mid(1));
    QCOMPARE(actions(world, u"group:carol"_s), QStringList());
    const QList<QJsonObject> carol = history(world, u"user:carol"_s);
    QCOMPARE(carol.size(), 2);
    QVERIFY(!carol[0].contains("before"_L1));
    QCOMPARE(carol[0]["after"_L1]["displayName"_L1].toString(), u"Carol"_s);
    QCOMPARE(carol[0]["passwordSet"_L1], QJsonValue(false));
    QCOMPARE(carol[1]["before"_L1].toObject(),
             (QJsonObject{{u"name"_s, u"carol"_s},
                          {u"email"_s, u""_s},
                          {u"groups"_s, QJsonArray{u"ops"_s}},
                          {u"administrator"_s, false}}));
    QCOMPARE(carol[1]["after"_L1].toObject(),
             (QJsonObject{{u"name"_s, u"caroline"_s},
                          {u"email"_s, u"carol@example.org"_s},
                          {u"groups"_s, QJsonArray{u"ops"_s, u"token-users"_s}},
                          {u"administrator"_s, true}}));
    QCOMPARE(carol[1]["changed"_L1].toArray(),
             (QJsonArray{u"administrator"_s, u"email"_s, u"groups"_s, u"name"_s}));
    const QJsonObject last = history(world, u"user:caroline"_s).last();
    QCOMPARE(last["before"_L1]["email"_L1].toString(), u"carol@example.org"_s);
    QVERIFY(!last.contains("after"_L1));
}

void HistoryTest::aPasswordIsOnlySaidToBeNew()
{
    World world;
    const QString secret = u"a quite secret phrase"_s;
    world.post(u"root"_s, u"/users"_s, {{u"name"_s, u"carol"_s}, {u"password"_s, secret}});
    QCOMPARE(world
                 .edit(u"root"_s, u"PATCH"_s, u"/users/carol"_s,
                       {{u"password"_s, secret + u"!"_s}, {u"displayName"_s, u"C"_s}})
                 .status,
             200);
    const QList<QJsonObject> carol = history(world, u"carol"_s);
    QCOMPARE(carol.size(), 2);
    QCOMPARE(carol[0]["passwordSet"_L1], QJsonValue(true));
    QCOMPARE(carol[1]["changed"_L1].toArray(), (QJsonArray{u"displayName"_s, u"password"_s}));
    const QByteArray all = world.get(u"root"_s, u"/audit?kind=change"_s).body;
    QVERIFY(!all.contains(secret.toUtf8()));
    QVERIFY(!all.contains("argon2"));
}

void HistoryTest::aGroupAndItsMembers()
{
    World world;
    world.set(
        u"restrictions"_s,
        {{u"readOnly"_s, QJsonObject{{u"enabled"_s, true}, {u"groups"_s, QJsonArray{u"ops"_s}}}}});
    world.join(u"alice"_s, u"ops"_s);
    QCOMPARE(world
                 .edit(u"root"_s, u"PATCH"_s, u"/groups/ops"_s,
                       {{u"name"_s, u"operations"_s}, {u"description"_s, u"Night shift"_s}})
                 .status,
             200);
    QVERIFY(actions(world, u"group:ops"_s).contains(u"user.change"_s)); // alice has joined
    const QList<QJsonObject> renamed = history(world, u"group:operations"_s);
    QVERIFY(!renamed.isEmpty());
    const auto change = std::find_if(renamed.begin(), renamed.end(), [](const QJsonObject& one) {
        return one.contains("group"_L1);
    });
    QVERIFY(change != renamed.end());
    QCOMPARE((*change)["before"_L1]["name"_L1].toString(), u"ops"_s);
    QCOMPARE((*change)["after"_L1].toObject(),
             (QJsonObject{{u"name"_s, u"operations"_s}, {u"description"_s, u"Night shift"_s}}));
}

void HistoryTest::anUpstream()
{
    World world;
    world.post(u"root"_s, u"/upstreams"_s,
               {{u"name"_s, u"ops"_s}, {u"baseUrl"_s, u"http://127.0.0.1:1"_s}});
    QCOMPARE(world
                 .edit(u"root"_s, u"PATCH"_s, u"/upstreams/ops"_s,
                       {{u"tls"_s, QJsonObject{{u"verify"_s, false}}},
                        {u"hosts"_s, QJsonArray{u"jira.example.org"_s}}})
                 .status,
             200);
    QCOMPARE(world.ask(u"root"_s, u"DELETE"_s, u"/upstreams/ops"_s).status, 200);
    const QList<QJsonObject> all = history(world, u"upstream:ops"_s);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0]["after"_L1]["baseUrl"_L1].toString(), u"http://127.0.0.1:1"_s);
    QCOMPARE(all[1]["before"_L1].toObject().keys(), (QStringList{u"hosts"_s, u"tls"_s}));
    QCOMPARE(all[1]["after"_L1]["tls"_L1]["verify"_L1], QJsonValue(false));
    QCOMPARE(all[1]["after"_L1]["hosts"_L1].toArray(), QJsonArray{u"jira.example.org"_s});
    QVERIFY(!all[1]["after"_L1].toObject().contains("revision"_L1));
    QCOMPARE(all[2]["before"_L1]["hosts"_L1].toArray(), QJsonArray{u"jira.example.org"_s});
    // The group of that name has a history of its own.
    QCOMPARE(history(world, u"group:ops"_s).size(), 0);
}

void HistoryTest::whatAnImportMade()
{
    World world;
    const QJsonObject file{
        {u"format"_s, u"latchkey-configuration"_s},
        {u"version"_s, 1},
        {u"groups"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"ops"_s}, {u"description"_s, u"Night shift"_s}}}},
        {u"users"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"dave"_s}, {u"displayName"_s, u"Dave"_s}}}}};
    const test::Answer answer =
        world.post(u"root"_s, u"/configuration"_s, {{u"configuration"_s, file}});
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(actions(world, u"group:ops"_s), QStringList{u"group.change"_s});
    QCOMPARE(actions(world, u"user:dave"_s), QStringList{u"user.create"_s});
    const QJsonObject group = history(world, u"group:ops"_s).last();
    QCOMPARE(group["reason"_L1].toString(), u"import"_s);
    QCOMPARE(group["before"_L1].toObject(), (QJsonObject{{u"description"_s, u""_s}}));
    QCOMPARE(group["after"_L1].toObject(), (QJsonObject{{u"description"_s, u"Night shift"_s}}));
    const QJsonObject user = history(world, u"user:dave"_s).last();
    QCOMPARE(user["after"_L1]["displayName"_L1].toString(), u"Dave"_s);
    QCOMPARE(user["passwordSet"_L1], QJsonValue(false));
}

void HistoryTest::whatIsAskedForIsChecked()
{
    World world;
    QCOMPARE(world.get(u"root"_s, u"/audit?object=user:"_s).errors(), u"object:required"_s);
    QCOMPARE(world.get(u"root"_s, u"/audit?object=a&object=b"_s).errors(), u"object:repeated"_s);
    QCOMPARE(world.get(u"alice"_s, u"/audit?object=alice"_s).status, 403);
    // What is no kind belongs to the name.
    QCOMPARE(world.get(u"root"_s, u"/audit?object=robot:alice"_s).status, 200);
}
