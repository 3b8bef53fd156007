// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/routes_test.h"

#include "common/api/duration_text.h"
#include "common/api/problem.h"
#include "common/api/routes.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void RoutesTest::matches_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id"); ///< empty: no route
    QTest::addColumn<QStringList>("parameters");

    const QStringList none;
    QTest::newRow("list") << u"GET"_s << u"/tokens"_s << u"listTokens"_s << none;
    QTest::newRow("HEAD like GET") << u"HEAD"_s << u"/tokens"_s << u"listTokens"_s << none;
    QTest::newRow("one") << u"GET"_s << u"/tokens/abc"_s << u"getToken"_s << QStringList{u"abc"_s};
    QTest::newRow("literal before parameter")
        << u"GET"_s << u"/tokens/choices"_s << u"getTokenChoices"_s << none;
    QTest::newRow("action") << u"POST"_s << u"/tokens/abc/rotate"_s << u"rotateToken"_s
                            << QStringList{u"abc"_s};
    QTest::newRow("export is no decision")
        << u"GET"_s << u"/audit/export"_s << u"exportAudit"_s << none;
    QTest::newRow("name with a dot")
        << u"GET"_s << u"/users/a.b@c"_s << u"getUser"_s << QStringList{u"a.b@c"_s};
    QTest::newRow("empty parameter") << u"GET"_s << u"/tokens/"_s << QString() << none;
    QTest::newRow("one segment too many") << u"GET"_s << u"/tokens/a/b"_s << QString() << none;
    QTest::newRow("case counts") << u"GET"_s << u"/Tokens"_s << QString() << none;
    QTest::newRow("method in lower case") << u"get"_s << u"/tokens"_s << QString() << none;
    QTest::newRow("wrong method") << u"PUT"_s << u"/tokens"_s << QString() << none;
    QTest::newRow("literal does not fall back to the parameter's methods")
        << u"DELETE"_s << u"/tokens/choices"_s << QString() << none;
    QTest::newRow("root") << u"GET"_s << QString() << QString() << none;
}

void RoutesTest::matches()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, id);
    const api::RouteMatch found = api::match(method, path);
    QCOMPARE(found.route ? QString(found.route->id) : QString(), id);
    QTEST(found.parameters, "parameters");
}

void RoutesTest::saysWhatIsAllowed()
{
    QCOMPARE(api::match(u"PUT"_s, u"/tokens"_s).allowed,
             (QStringList{u"GET"_s, u"POST"_s, u"HEAD"_s}));
    QCOMPARE(api::match(u"DELETE"_s, u"/tokens/choices"_s).allowed,
             (QStringList{u"GET"_s, u"HEAD"_s}));
    QVERIFY(api::match(u"GET"_s, u"/nothing"_s).allowed.isEmpty());
}

void RoutesTest::everyOperationHasOneRoute()
{
    QSet<int> operations;
    QSet<QString> ids;
    QSet<QString> places;
    for (const api::Route& route : api::routes()) {
        operations.insert(static_cast<int>(route.operation));
        ids.insert(QString(route.id));
        places.insert(route.method + u' ' + route.path);
        QVERIFY(!route.summary.isEmpty());
    }
    const auto count = static_cast<qsizetype>(api::routes().size());
    QCOMPARE(operations.size(), count);
    QCOMPARE(ids.size(), count);
    QCOMPARE(places.size(), count);
    QCOMPARE(count, static_cast<qsizetype>(api::Operation::CheckLimits) + 1);
}

void RoutesTest::changesNeedTheRevision()
{
    for (const api::Route& route : api::routes()) {
        const bool edits = route.method == "PUT"_L1 || route.method == "PATCH"_L1;
        QVERIFY2(route.needsIfMatch == edits, route.id.data());
    }
}

void RoutesTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); ///< -1: refused
    QTest::addColumn<QString>("written");

    QTest::newRow("minutes") << u"2m"_s << qint64{120'000} << u"2m"_s;
    QTest::newRow("a day in hours") << u"24h"_s << qint64{86'400'000} << u"1d"_s;
    QTest::newRow("seconds") << u"90s"_s << qint64{90'000} << u"90s"_s;
    QTest::newRow("milliseconds") << u"500ms"_s << qint64{500} << u"500ms"_s;
    QTest::newRow("zero") << u"0"_s << qint64{0} << u"0s"_s;
    QTest::newRow("zero with unit") << u"0h"_s << qint64{0} << u"0s"_s;
    QTest::newRow("leading zeros") << u"007s"_s << qint64{7'000} << u"7s"_s;
    for (const char* wrong : {"", "m", "5", "-5m", "+5m", "5 m", "5M", "5min", "1.5h",
                              "999999999999999999999s", "4000d", "1h30m", "0x10s", "\u0665m"})
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << qint64{-1} << QString();
}

void RoutesTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    QFETCH(QString, written);
    const std::optional<std::chrono::milliseconds> duration = api::durationFromText(text);
    QCOMPARE(duration ? duration->count() : -1, milliseconds);
    if (duration)
        QCOMPARE(api::toText(*duration), written);
}

void RoutesTest::problemsCrossTheWire()
{
    api::Problem problem{422,
                         u"invalid_input"_s,
                         u"Two things."_s,
                         u"0000000000A"_s,
                         {{u"expires.count"_s, u"too_large"_s, u"At most 90."_s, 90},
                          {u"name"_s, u"required"_s, u"Missing."_s, {}}},
                         {{u"candidates"_s, QJsonArray{u"a"_s}}}};
    const QJsonObject json = api::toJson(problem);
    QCOMPARE(json["type"_L1], u"urn:latchkey:problem:invalid_input"_s);
    QCOMPARE(json["instance"_L1], u"urn:latchkey:decision:0000000000A"_s);
    QCOMPARE(json["title"_L1], u"Some of the values can't be used."_s);
    QCOMPARE(json["errors"_L1][0]["maximum"_L1].toInt(), 90);
    QVERIFY(!json["errors"_L1].toArray()[1].toObject().contains("maximum"_L1));

    const api::Problem back = api::problemFromJson(json);
    QCOMPARE(back.status, 422);
    QCOMPARE(back.code, problem.code);
    QCOMPARE(back.detail, problem.detail);
    QCOMPARE(back.decision, problem.decision);
    QCOMPARE(back.errors, problem.errors);
    QCOMPARE(back.extra, problem.extra);
}
