// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/json_media.h"
#include "tests/policy_leaf/limit_support.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using http::Method;
using policy::BodyKnowledge;
using policy::LimitMatch;
using test::allows;
using test::jsonRequest;
using test::LimitRequest;
using test::limits;
using Outcome = LimitMatch::Outcome;
using Part = LimitMatch::Part;

class TestLimitBody : public QObject
{
    Q_OBJECT

private slots:
    void aNodeMustHaveTheText_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("allowed");
        const QString one = u".*/rest/api/2/filter[JsonData::editable==false]"_s;
        const QString two =
            u".*/rest/api/2/filter[JsonData::editable==false][JsonData::favourite==false]"_s;
        const QString path = u".*[JsonData::fields.project.key==[A-Z]+]"_s;
        const auto row = [](const char* name, const QStringList& lines, const QByteArray& body,
                            bool allowed) { QTest::newRow(name) << lines << body << allowed; };
        row("EX-38", {one}, R"({"name":"x","editable":false})", true);
        row("EX-38 true", {one}, R"({"name":"x","editable":true})", false);
        row("EX-38 the text \"false\"", {one}, R"({"editable":"false"})", true);
        row("EX-38 with a newline", {one}, R"({"editable":"false\n"})", false);
        row("EX-38 absent", {one}, R"({"name":"x"})", false);
        row("EX-38 null", {one}, R"({"editable":null})", false);
        row("EX-38 deeper", {one}, R"({"x":{"editable":false}})", false);
        row("EX-38 repeated", {one}, R"({"editable":false,"editable":true})", false);
        row("EX-38 repeated, escaped", {one}, R"({"editable":false,"\u0065ditable":true})", false);
        row("EX-38 twin", {one}, R"({"editable":false,"Editable":true})", false);
        row("EX-38 object", {one}, R"({"editable":{"x":false}})", false);
        row("EX-38 array", {one}, R"({"editable":[false]})", false);
        row("EX-39", {two}, R"({"editable":false,"favourite":false})", true);
        row("EX-39 one of two", {two}, R"({"editable":false})", false);
        row("EX-39 one wrong", {two}, R"({"editable":false,"favourite":true})", false);
        row("EX-39 first wrong", {two}, R"({"editable":true,"favourite":false})", false);
        row("dotted path", {path}, R"({"fields":{"project":{"key":"ABC"}}})", true);
        row("dotted path, other", {path}, R"({"fields":{"project":{"key":"abc"}}})", false);
        row("pointer", {u".*[JsonData::/fields/labels/0==a]"_s},
            R"({"fields":{"labels":["a","b"]}})", true);
        row("number as written", {u".*[JsonData::n==1\\.50]"_s}, R"({"n":1.50})", true);
        row("number as written, other", {u".*[JsonData::n==1\\.5]"_s}, R"({"n":1.50})", false);
        row("typed number", {u".*[JsonData::n<=100]"_s}, R"({"n":99.5})", true);
        row("typed number over", {u".*[JsonData::n<=100]"_s}, R"({"n":100.01})", false);
        row("typed number, exponent", {u".*[JsonData::n<=100]"_s}, R"({"n":1e1})", false);
        row("typed date", {u".*[JsonData::due>2026-01-01]"_s}, R"({"due":"2026-01-02"})", true);
        row("two on one node", {u".*[JsonData::n>=1][JsonData::n<=9]"_s}, R"({"n":5})", true);
        row("two on one node, one fails", {u".*[JsonData::n>=1][JsonData::n<=9]"_s}, R"({"n":10})",
            false);
        row("second line", {one, u".*[JsonData::name==y]"_s}, R"({"name":"y","editable":true})",
            true);
        row("neither line", {one, u".*[JsonData::name==y]"_s}, R"({"name":"z","editable":true})",
            false);
        row("atoms of different lines do not add up",
            {u".*[JsonData::a==1][JsonData::b==1]"_s, u".*[JsonData::a==2][JsonData::b==2]"_s},
            R"({"a":1,"b":2})", false);
        row("an ambiguous node of another line", {one, u".*[JsonData::name==y]"_s},
            R"({"name":"y","editable":false,"editable":true})", true);
        row("empty body", {one}, "", false);
        row("not JSON", {one}, "editable=false", false);
        row("byte order mark", {one}, "\xef\xbb\xbf{\"editable\":false}", false);
        row("invalid UTF-8 elsewhere", {one}, "{\"editable\":false,\"x\":\"\xff\"}", false);
        row("something behind", {one}, R"({"editable":false}{"editable":true})", false);
        row("too deep elsewhere", {one},
            "{\"editable\":false,\"x\":" + QByteArray(65, '[') + QByteArray(65, ']') + "}", false);
        row("empty text against .*", {u".*[JsonData::a==.*]"_s}, R"({"a":""})", true);
        row("absent against .*", {u".*[JsonData::a==.*]"_s}, R"({})", false);
    }
    void aNodeMustHaveTheText()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, allowed);
        QCOMPARE(allows(lines, jsonRequest("/rest/api/2/filter", body.toStdString())), allowed);
    }

    // Body read only if some candidate line needs it.
    void theBodyIsAskedForOnlyWhenALineNeedsIt_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<Outcome>("outcome");
        const QString json = u"[POST]/a[JsonData::x==1]"_s;
        QTest::newRow("needed") << QStringList{json} << Outcome::NeedsBody;
        QTest::newRow("other path") << QStringList{u"/b[JsonData::x==1]"_s} << Outcome::NotMatched;
        QTest::newRow("other method")
            << QStringList{u"[PUT]/a[JsonData::x==1]"_s} << Outcome::NotMatched;
        QTest::newRow("parameter fails")
            << QStringList{u"/a[JsonData::x==1][QueryParam::q==1]"_s} << Outcome::NotMatched;
        QTest::newRow("header fails")
            << QStringList{u"/a[JsonData::x==1][Header::X-Y==1]"_s} << Outcome::NotMatched;
        QTest::newRow("another line does without, before")
            << QStringList{u"/a"_s, json} << Outcome::Matched;
        QTest::newRow("another line does without, behind")
            << QStringList{json, u"/a"_s} << Outcome::Matched;
        QTest::newRow("no JSON at all") << QStringList{u"/b"_s} << Outcome::NotMatched;
    }
    void theBodyIsAskedForOnlyWhenALineNeedsIt()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const Outcome, outcome);
        LimitRequest request = jsonRequest("/a", {});
        request.bodyKnowledge = BodyKnowledge::NotRead;
        QCOMPARE(limits(lines).match(request.facts()).outcome, outcome);
    }

    // EX-37, wire.md: forward-auth without the body denies, and says why.
    void whatIsKnownOfTheBodyDecides()
    {
        const auto lines = limits({u"/a[JsonData::x==1]"_s});
        LimitRequest request = jsonRequest("/a", R"({"x":1})");
        const auto outcome = [&](BodyKnowledge knowledge) {
            request.bodyKnowledge = knowledge;
            return lines.match(request.facts()).outcome;
        };
        QCOMPARE(outcome(BodyKnowledge::Read), Outcome::Matched);
        QCOMPARE(outcome(BodyKnowledge::NotRead), Outcome::NeedsBody);
        QCOMPARE(outcome(BodyKnowledge::NotVisible), Outcome::BodyNotAvailable);
        QCOMPARE(outcome(BodyKnowledge::None), Outcome::NotMatched);
        QVERIFY(lines.needsBody());
        QVERIFY(!limits({u"/a[QueryParam::x==1]"_s}).needsBody());
    }

    void anInvisibleBodyMattersOnlyToLinesThatNeedIt()
    {
        LimitRequest request = jsonRequest("/a", {});
        request.bodyKnowledge = BodyKnowledge::NotVisible;
        QCOMPARE(limits({u"/b[JsonData::x==1]"_s}).match(request.facts()).outcome,
                 Outcome::NotMatched);
        QCOMPARE(limits({u"/a[JsonData::x==1]"_s, u"/a"_s}).match(request.facts()).outcome,
                 Outcome::Matched);
        QCOMPARE(limits({u"/b"_s, u"/a[JsonData::x==1]"_s}).match(request.facts()).line, 1);
    }

    void theWrongContentTypeDenies_data()
    {
        QTest::addColumn<QList<QByteArray>>("fields");
        QTest::addColumn<bool>("json");
        const auto type = [](const char* value, bool json) {
            QTest::newRow(value) << QList<QByteArray>{"Content-Type", value} << json;
        };
        type("application/json", true);
        type("Application/JSON", true);
        type("application/json;charset=utf-8", true);
        type("application/json; charset=UTF-8", true);
        type("application/json ; charset=\"utf-8\"", true);
        type("application/json;", true);
        type("application/merge-patch+json", true);
        type("application/vnd.api+json; version=1", true);
        type("application/json; charset=iso-8859-1", false);
        type("application/json; charset=utf-16", false);
        type("application/json; charset=utf-8; charset=utf-16", false);
        type("application/json; charset", false);
        type("application/json; =x", false);
        type("application/json; charset=", false);
        type("application/json, text/plain", false);
        type("application/jsonp", false);
        type("application/x-json", false);
        type("application/+json", false);
        type("application/x y+json", false);
        type("text/json", false);
        type("text/plain", false);
        type("application/x-www-form-urlencoded", false);
        type("multipart/form-data; boundary=application/json", false);
        type("application", false);
        type("json", false);
        type("", false);
        QTest::newRow("absent") << QList<QByteArray>{} << false;
        QTest::newRow("twice") << QList<QByteArray>{"Content-Type", "application/json",
                                                    "content-type", "text/plain"}
                               << false;
        QTest::newRow("twice the same") << QList<QByteArray>{"Content-Type", "application/json",
                                                             "Content-Type", "application/json"}
                                        << false;
        QTest::newRow("encoded") << QList<QByteArray>{"Content-Type", "application/json",
                                                      "Content-Encoding", "gzip"}
                                 << false;
        QTest::newRow("identity is still an encoding")
            << QList<QByteArray>{"Content-Type", "application/json", "content-encoding", "identity"}
            << false;
    }
    void theWrongContentTypeDenies()
    {
        QFETCH(const QList<QByteArray>, fields);
        QFETCH(const bool, json);
        LimitRequest request;
        request.method = Method::Post;
        request.path = "/a";
        request.body = R"({"x":1})";
        for (qsizetype i = 0; i < fields.size(); i += 2)
            request.headers.add(fields.at(i).constData(), fields.at(i + 1).constData());
        QCOMPARE(policy::isPlainJson(request.headers), json);
        request.bodyKnowledge = BodyKnowledge::Read;
        QCOMPARE(allows({u"/a[JsonData::x==1]"_s}, request), json);
        // Nor is a body read that could not be used anyway.
        request.bodyKnowledge = BodyKnowledge::NotRead;
        QCOMPARE(limits({u"/a[JsonData::x==1]"_s}).match(request.facts()).outcome,
                 json ? Outcome::NeedsBody : Outcome::NotMatched);
        request.bodyKnowledge = BodyKnowledge::Read;
        policy::LimitFacts facts = request.facts();
        facts.headers = nullptr;
        QCOMPARE(limits({u"/a[JsonData::x==1]"_s}).match(facts).outcome, Outcome::NotMatched);
    }

    void namesTheNodeThatFailed()
    {
        const auto lines = limits(
            {u"/a[JsonData::x==1][QueryParam::q==1][JsonData::y==2]"_s, u"/a[JsonData::x==9]"_s});
        LimitRequest request = jsonRequest("/a", R"({"x":1,"y":3})");
        request.parameters = policy::LimitFacts::Parameters{{"q", "1"}};
        const LimitMatch match = lines.match(request.facts());
        QCOMPARE(match.outcome, Outcome::NotMatched);
        QCOMPARE(match.failed, Part::JsonData);
        QCOMPARE(match.line, 0);
        QCOMPARE(match.atom, 2);
    }

    void aBodyNeverHelpsALineThatFailsElsewhere()
    {
        const QStringList lines{u"[POST]/a[JsonData::x==1][QueryParam::q==1]"_s};
        LimitRequest request = jsonRequest("/a", R"({"x":1})");
        QVERIFY(!allows(lines, request));
        request.parameters = policy::LimitFacts::Parameters{{"q", "1"}};
        QVERIFY(allows(lines, request));
        request.method = Method::Put;
        QVERIFY(!allows(lines, request));
        request.method = Method::Post;
        request.path = "/ab";
        QVERIFY(!allows(lines, request));
    }

    void aLargeBodyIsReadOnceForManyLines()
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines.append(u"/a[JsonData::last==%1]"_s.arg(i));
        std::string body = "{\"pad\":[";
        for (int i = 0; i < 20'000; ++i)
            body += "{\"k\":\"v\"},";
        body += "0],\"last\":99}";
        QVERIFY(allows(lines, jsonRequest("/a", body)));
        lines.removeLast();
        QVERIFY(!allows(lines, jsonRequest("/a", body)));
    }
};

std::unique_ptr<QObject> testLimitBody()
{
    return std::make_unique<TestLimitBody>();
}

#include "test_limit_body.moc"
