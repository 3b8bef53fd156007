// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/foreign_test.h"

#include "service/runtime/foreign_configuration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::Timestamp now = core::Timestamp{1'800'000'000'000ms};

runtime::ForeignReading read(const char* product, const QByteArray& text)
{
    const auto reading = runtime::readForeign(QString::fromLatin1(product), text, now);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().message));
    return *reading;
}

QJsonArray lines(std::initializer_list<QString> list)
{
    return QJsonArray::fromStringList(QStringList(list));
}

} // namespace

void ForeignTest::limitToLines_data() // EX-29, EX-50
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QJsonArray>("limits");
    QTest::newRow("line feeds") << R"([get].*/a\n.*/b)"_ba << lines({u"[get].*/a"_s, u".*/b"_s});
    QTest::newRow("written backslash and n")
        << R"(.*/a\\n.*/b)"_ba << lines({u".*/a"_s, u".*/b"_s});
    QTest::newRow("<br>") << ".*/a<br>.*/b<BR/>.*/c<br />"_ba
                          << lines({u".*/a"_s, u".*/b"_s, u".*/c"_s});
    QTest::newRow("empty lines") << R"(\r\n .*/a \r\n\r\n)"_ba << lines({u".*/a"_s});
    QTest::newRow("none") << ""_ba << QJsonArray();
}

void ForeignTest::limitToLines()
{
    QFETCH(QByteArray, field);
    const auto reading =
        read("extender", R"([{"label":"t","userName":"alice","limitTo":")" + field + R"("}])");
    QTEST(reading.configuration["tokens"_L1][0]["limits"_L1].toArray(), "limits");
}

void ForeignTest::extenderTokens() // EX-2, EX-3, EX-15, EX-50
{
    const auto reading = read("extender", R"({"total":3,"pages":1,"startAt":0,"tokens":[
        {"label":"nightly","user":"alice","ip":"10.0.0.1","validUntil":"2030-01-01T00:00:00Z","counter":7},
        {"label":"anybody","user":"","validUntil":""},
        {"label":"ninety","userName":"bob","daysUntilExpiry":90}]})");
    QCOMPARE(reading.notes, QStringList());
    const QJsonArray tokens = reading.configuration["tokens"_L1].toArray();
    QCOMPARE(tokens.size(), 3);
    QCOMPARE(tokens[0]["owner"_L1].toString(), u"alice"_s);
    QCOMPARE(tokens[0]["ipRanges"_L1].toArray(), lines({u"10.0.0.1"_s}));
    QCOMPARE(core::fromIsoText(tokens[0]["expires"_L1]["at"_L1].toString()).value(),
             core::fromIsoText(u"2030-01-01T00:00:00Z"_s).value());
    QVERIFY(tokens[1]["shared"_L1].toBool());
    QCOMPARE(tokens[1]["scheme"_L1].toString(), u"basic"_s);
    QCOMPARE(tokens[1]["expires"_L1].toString(), u"never"_s);
    QCOMPARE(tokens[2]["expires"_L1]["count"_L1].toInt(), 90);
}

void ForeignTest::extenderTokensThatCannotBeRead()
{
    const auto reading = read("extender", R"([
        {"label":"over","userName":"a","validUntil":"2020-01-01T00:00:00Z"},
        {"label":"when","userName":"a","validUntil":"next year"},
        {"label":"where","userName":"a","ip":"10.0.0.1 office"}])");
    QVERIFY2(!reading.configuration.contains("tokens"_L1),
             "a token without its restriction would be another one");
    QCOMPARE(reading.notes.size(), 3);
    QVERIFY(reading.notes[1].contains(u"\"when\"") && reading.notes[1].contains(u"next year"));
    QVERIFY(reading.notes[2].contains(u"office"));
}

void ForeignTest::extenderSecureMode() // EX-45, EX-46
{
    const auto on = read("extender", "# comment\nextender.token.secure.mode = true\n");
    QVERIFY(on.notes.join(u' ').contains(u"secure_mode = true"));
    QVERIFY(!on.configuration.contains("settings"_L1));
    QVERIFY(!runtime::readForeign(u"extender"_s, "extender.token.secure.mode = false", now));
}

void ForeignTest::kantegaTokens() // KA-20
{
    const auto reading = read("kantega", R"({"allApiTokens":[
        {"tokenName":"ci","username":"alice","description":"d","expiresAt":"Never","id":1},
        {"tokenName":"old","username":"alice","expiresAt":"2020","timeUntilExpiryMillis":-5},
        {"tokenName":"week","username":"bob","expiresAt":"soon","timeUntilExpiryMillis":604800000}]})");
    const QJsonArray tokens = reading.configuration["tokens"_L1].toArray();
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens[0]["expires"_L1].toString(), u"never"_s);
    QCOMPARE(tokens[0]["description"_L1].toString(), u"d"_s);
    QCOMPARE(core::fromIsoText(tokens[1]["expires"_L1]["at"_L1].toString()).value(),
             now + std::chrono::days(7));
    QCOMPARE(reading.notes.size(), 1);
}

void ForeignTest::kantegaLists() // KA-12
{
    const auto reading = read("kantega", R"({"mode":"Allow",
        "unblocked":["192.168.1.","10.","172.16.3.4","10.1.0.0/16"],"blocked":"192.168.1.7\n192.168.2."})");
    const QJsonValue ip = reading.configuration["settings"_L1]["restrictions"_L1]["ip"_L1];
    QCOMPARE(ip["mode"_L1].toString(), u"allow"_s);
    QStringList allow;
    const QJsonArray entries = ip["allow"_L1].toArray();
    for (const QJsonValue& entry : entries)
        allow.append(entry["range"_L1].toString());
    QCOMPARE(
        allow,
        (QStringList{u"192.168.1.0/24"_s, u"10.0.0.0/8"_s, u"172.16.3.4"_s, u"10.1.0.0/16"_s}));
    QCOMPARE(ip["block"_L1].toArray().size(), 2);
    QCOMPARE(ip["block"_L1][1]["range"_L1].toString(), u"192.168.2.0/24"_s);
    QCOMPARE(read("kantega", R"({"mode":"No restriction"})")
                 .configuration["settings"_L1]["restrictions"_L1]["ip"_L1]["mode"_L1]
                 .toString(),
             u"none"_s);
}

void ForeignTest::kantegaListsAreTakenWholeOrNotAtAll() // KA-12
{
    for (const char* entry : {"^10\\\\.1\\\\..*", "10.0.0.0/33", "1.2.3.4.", "office"}) {
        const auto reading = runtime::readForeign(
            u"kantega"_s,
            QByteArray(R"({"mode":"Deny","unblocked":[],"blocked":["10.0.0.1",")") + entry + "\"]}",
            now);
        QVERIFY2(!reading, entry);
    }
    const auto regex = runtime::readForeign(
        u"kantega"_s, R"({"mode":"Allow","unblocked":["^10"],"blocked":[]})", now);
    QVERIFY(regex.error().message.contains(u"regular expression"));
}

void ForeignTest::resolutionValidity_data() // RE-5
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("maximum");
    QTest::newRow("never") << u"Never"_s << u"off"_s;
    QTest::newRow("6 months") << u"6 month"_s << u"6 months"_s;
    QTest::newRow("1 year") << u"1 year"_s << u"1 years"_s;
    QTest::newRow("2 years") << u"2 years"_s << u"2 years"_s;
}

void ForeignTest::resolutionValidity()
{
    QFETCH(QString, text);
    const auto reading =
        read("resolution", QJsonDocument(QJsonObject{{u"tokenValidityTime"_s, text}}).toJson());
    const QJsonValue maximum = reading.configuration["settings"_L1]["tokens"_L1]["maxLifetime"_L1];
    const QString shown = maximum["enabled"_L1].toBool()
        ? QString::number(maximum["count"_L1].toInt()) + u' ' + maximum["unit"_L1].toString()
        : u"off"_s;
    QTEST(shown, "maximum");
}

void ForeignTest::resolutionAddresses() // RE-7, RE-10
{
    const auto mode = [](const char* list) {
        return read("resolution", QByteArray(R"({"ipAddresses":)") + list + '}')
            .configuration["settings"_L1]["restrictions"_L1]["ip"_L1]["mode"_L1]
            .toString();
    };
    QCOMPARE(mode(R"(["10.0.0.0/8","192.0.2.1"])"), u"allow"_s);
    QVERIFY2(mode("[]") == u"none", "no address configured: everybody");
}

void ForeignTest::refusals_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing is documented") << u"miniorange"_s << "{}"_ba << u"documented"_s;
    QTest::newRow("no JSON") << u"extender"_s << "label;user"_ba << u"at byte"_s;
    QTest::newRow("no list") << u"extender"_s << R"({"total":0})"_ba << u"no list"_s;
    QTest::newRow("two lists") << u"extender"_s << R"({"a":[],"b":[]})"_ba << u"more than one"_s;
    QTest::newRow("mode") << u"kantega"_s << R"({"mode":"Maybe"})"_ba << u"Maybe"_s;
    QTest::newRow("validity (RE-5)")
        << u"resolution"_s << R"({"tokenValidityTime":"3 years"})"_ba << u"3 years"_s;
    QTest::newRow("nothing") << u"resolution"_s << "[]"_ba << u"nothing"_s;
}

void ForeignTest::refusals()
{
    QFETCH(QString, product);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto reading = runtime::readForeign(product, text, now);
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(says), qPrintable(reading.error().message));
}
