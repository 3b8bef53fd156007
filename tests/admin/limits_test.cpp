// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/limits_test.h"

#include "service/admin/limits_preview.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using test::World;

namespace {

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

store::AuditEvent call(const char* method, const char* target)
{
    store::AuditEvent event;
    event.method = QString::fromLatin1(method);
    event.target = QString::fromLatin1(target);
    return event;
}

} // namespace

void LimitsTest::check_data()
{
    QTest::addColumn<QJsonObject>("question");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("matched"); ///< -1: not tried
    const auto row = [](const char* name, const char* json, bool valid, int matched) {
        QTest::newRow(name) << object(json) << valid << matched;
    };
    row("fine", R"({"limits":["/rest/.*"]})", true, -1);
    row("broken", R"({"limits":["/rest/.*","/rest/("]})", false, -1);
    row("matches (EX-33)",
        R"({"limits":["[post].*/issue/KANBAN-100/comment.*"],"method":"POST","url":"/rest/issue/KANBAN-100/comment"})",
        true, 1);
    row("doesn't", R"({"limits":["[post].*"],"method":"GET","url":"/rest"})", true, 0);
    row("parameter (EX-35)",
        R"({"limits":[".*/filter/user/.*[QueryParam::permissions==true]"],"url":"/filter/user/1?permissions=true"})",
        true, 1);
    row("body (EX-38)",
        R"({"limits":[".*/filter[JsonData::editable==false]"],"method":"POST","url":"/rest/filter",
        "body":"{\"editable\":false}"})",
        true, 1);
}

void LimitsTest::check()
{
    QFETCH(QJsonObject, question);
    QFETCH(bool, valid);
    QFETCH(int, matched);
    World world;
    const test::Answer answer = world.post(u"bob"_s, u"/limits/check"_s, question);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["valid"_L1].toBool(), valid);
    QCOMPARE(answer.json["problems"_L1].toArray().isEmpty(), valid);
    if (!valid) {
        QCOMPARE(answer.json["problems"_L1][0]["line"_L1].toInt(), 2);
        QVERIFY(answer.json["problems"_L1][0]["column"_L1].toInt() >= 1);
    }
    QCOMPARE(answer.json.contains("try"_L1), matched >= 0);
    if (matched >= 0)
        QCOMPARE(answer.json["try"_L1]["matched"_L1].toBool(), matched == 1);
}

// N13; the whole table is policy's (TestLimitLint).
void LimitsTest::warnings()
{
    World world;
    const test::Answer answer = world.post(
        u"bob"_s, u"/limits/check"_s,
        object(R"({"limits":["[get].*/rest/api/2/issue/JRA.*","[get]/rest/api/2/issue/JRA-1"]})"));
    QVERIFY(answer.json["valid"_L1].toBool());
    const QJsonArray warnings = answer.json["warnings"_L1].toArray();
    QCOMPARE(warnings.size(), 3);
    QCOMPARE(warnings[0]["code"_L1].toString(), u"open_start"_s);
    QCOMPARE(warnings[0]["severity"_L1].toString(), u"hint"_s);
    QCOMPARE(warnings[1]["code"_L1].toString(), u"open_end"_s); // EX-32
    QCOMPARE(warnings[1]["line"_L1].toInt(), 1);
    QCOMPARE(warnings[1]["column"_L1].toInt(), 29);
    QCOMPARE(warnings[1]["severity"_L1].toString(), u"warning"_s);
    QCOMPARE(warnings[1]["example"_L1].toString(), u"/rest/api/2/issue/JRA2-1"_s);
    QCOMPARE(warnings[2]["code"_L1].toString(), u"shadowed"_s);
    QCOMPARE(warnings[2]["line"_L1].toInt(), 2);
    const test::Answer clean =
        world.post(u"bob"_s, u"/limits/check"_s, object(R"({"limits":["/rest/api/.*"]})"));
    QVERIFY(clean.json["warnings"_L1].toArray().isEmpty());
}

// Each line for itself, also beside one that has a fault.
void LimitsTest::triesEveryLine()
{
    World world;
    const test::Answer answer = world.post(
        u"bob"_s, u"/limits/check"_s,
        object(
            R"({"limits":["[get]/a","[post]/b","[post]/a(","[post]/a[QueryParam::x==1][QueryParam::y==2]","[post]/a"],
            "method":"POST","url":"/a?x=1&y=3"})"));
    QVERIFY(!answer.json["valid"_L1].toBool());
    const QJsonValue tried = answer.json["try"_L1];
    QCOMPARE(tried["line"_L1].toInt(), 5);
    QCOMPARE(tried["lines"_L1].toArray(),
             QJsonDocument::fromJson(
                 R"([{"line":1,"matched":false,"failed":"method"},
                     {"line":2,"matched":false,"failed":"path"},
                     {"line":4,"matched":false,"failed":"query_param","condition":"[QueryParam::y==2]"},
                     {"line":5,"matched":true}])")
                 .array());
}

// What only one thing can have been meant by comes with the line as it should be.
void LimitsTest::proposesLines()
{
    World world;
    const test::Answer answer = world.post(
        u"bob"_s, u"/limits/check"_s,
        object(R"({"limits":["[put]/filter[JsonData::editable==(?=false)]","/v1.0","/(a"]})"));
    QCOMPARE(answer.json["problems"_L1][0]["replacement"_L1].toString(),
             u"[put]/filter[JsonData::editable==false]"_s);
    QVERIFY(!answer.json["problems"_L1][1].toObject().contains("replacement"_L1));
    QCOMPARE(answer.json["warnings"_L1][0]["replacement"_L1].toString(), u"/v1\\.0"_s);
}

void LimitsTest::previewCounts()
{
    const admin::LimitsPreview found = admin::previewLimits(
        {{1, u"[get]/rest/issue/JRA-.*"_s},
         {2, u"/rest/search[QueryParam::max==\\d+]"_s},
         {3, u"/rest/filter[JsonData::editable==false]"_s},
         {4, u"/rest/user[Header::X-Team==red]"_s},
         {5, u"/rest/never"_s}},
        {call("GET", "/rest/issue/JRA-1"), call("GET", "/rest/search?max=50"),
         call("POST", "/rest/filter"), call("GET", "/rest/search?max=all"),
         call("POST", "/rest/issue/JRA-1"), call("POST", "/rest/issue/JRA-1?x=2"),
         call("BREW", "/rest/issue/JRA-1"), call("GET", "/a/../b"), call("GET", "/rest/user")});
    const QJsonObject& preview = found.json;
    QCOMPARE(preview["calls"_L1].toInt(), 9);
    QCOMPARE(preview["matched"_L1].toInt(), 2);
    QCOMPARE(preview["needsBody"_L1].toInt(), 2);
    const QJsonArray lines = preview["lines"_L1].toArray();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1].toObject(), object(R"({"line":2,"matched":1,"needsBody":0})"));
    QCOMPARE(lines[3].toObject(), object(R"({"line":4,"matched":0,"needsBody":1})"));
    QCOMPARE(found.warnings.size(), 1); // N13: a line that no call has needed
    QCOMPARE(found.warnings.front().code, u"not_seen"_s);
    QCOMPARE(found.warnings.front().line, 5);
    QCOMPARE(preview["notMatched"_L1].toInt(), 5);
    const QJsonArray examples = preview["examples"_L1].toArray();
    QCOMPARE(examples.size(), 4); // each path and method once
    QCOMPARE(examples[0].toObject(), object(R"({"method":"GET","path":"/rest/search"})"));
    QVERIFY2(!examples[0]["path"_L1].toString().contains(u'?'),
             "parameters may hold what is nobody's business");
}

void LimitsTest::previewIsAskedByToken()
{
    World world;
    QString id;
    world.token(u"alice"_s, u"t"_s, {}, &id);
    const QJsonObject question{{u"limits"_s, QJsonArray{u"/rest/.*"_s}}, {u"tokenId"_s, id}};
    QCOMPARE(world.post(u"alice"_s, u"/limits/check"_s, question)
                 .json["preview"_L1]["calls"_L1]
                 .toInt(-1),
             0);
    const QJsonObject plain{{u"limits"_s, QJsonArray{u"/rest/.*"_s}}};
    QVERIFY(!world.post(u"alice"_s, u"/limits/check"_s, plain).json.contains("preview"_L1));
}
