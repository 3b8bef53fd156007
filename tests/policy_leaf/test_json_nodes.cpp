// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/json_nodes.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using policy::JsonNode;

namespace {

const QString nothing = u"(nothing)"_s;
const QString refused = u"(refused)"_s;

/// The text at one node, or "(nothing)", or "(refused)" for a text of which nothing is read.
QString read(const QByteArray& json, const QString& name)
{
    const auto node = JsonNode::parse(name.toStdString());
    if (!node)
        return u"(no node)"_s;
    const JsonNode* nodes[] = {&*node};
    const auto texts =
        policy::readNodes({json.constData(), static_cast<std::size_t>(json.size())}, nodes);
    if (!texts)
        return refused;
    return texts->front() ? QString::fromStdString(*texts->front()) : nothing;
}

QByteArray nested(int levels, const QByteArray& open, const QByteArray& inner,
                  const QByteArray& close)
{
    return open.repeated(levels) + inner + close.repeated(levels);
}

} // namespace

class TestJsonNodes : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTextOfANode_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("text");
        const auto row = [](const QByteArray& json, const QString& node, const QString& text) {
            QTest::newRow(qPrintable(QString::fromUtf8(json.left(60)) + u" at "_s + node))
                << json << node << text;
        };
        // EX-38: a value compares by its text.
        row(R"({"editable":false})", u"editable"_s, u"false"_s);
        row(R"({"editable":true})", u"editable"_s, u"true"_s);
        row(R"({"editable":null})", u"editable"_s, u"null"_s);
        row(R"({"editable":"false"})", u"editable"_s, u"false"_s);
        row(R"({"n":0})", u"n"_s, u"0"_s);
        row(R"({"n":-0})", u"n"_s, u"-0"_s);
        row(R"({"n":1.50})", u"n"_s, u"1.50"_s); // as written, not as a number
        row(R"({"n":1E+2})", u"n"_s, u"1E+2"_s);
        row(R"({"n":12345678901234567890123})", u"n"_s, u"12345678901234567890123"_s);
        row(R"({"n":9223372036854775808})", u"n"_s, u"9223372036854775808"_s);
        row(R"({"n":-9223372036854775809})", u"n"_s, u"-9223372036854775809"_s);
        row(R"({"n":0.1e-7})", u"n"_s, u"0.1e-7"_s);
        row(R"({"s":""})", u"s"_s, QString());
        row("{\"s\":\"a\\\"b\\\\c\\/d\\n\\u00e9\"}", u"s"_s, u"a\"b\\c/d\n\u00e9"_s);
        row(R"({"s":"\ud83d\ude00"})", u"s"_s, u"😀"_s);
        row("{\"s\":\"\xc3\xa9\"}", u"s"_s, u"é"_s);
        row(R"( { "a" : 1 , "b" : 2 } )", u"b"_s, u"2"_s);
        row("\t{\r\n\"a\":1}\n", u"a"_s, u"1"_s);
        // Nodes further down.
        row(R"({"fields":{"project":{"key":"ABC"}}})", u"fields.project.key"_s, u"ABC"_s);
        row(R"({"fields":{"project":{"key":"ABC"}}})", u"/fields/project/key"_s, u"ABC"_s);
        row(R"({"x":{"key":"no"},"fields":{"project":{"key":"ABC"}}})", u"fields.project.key"_s,
            u"ABC"_s);
        row(R"({"a":[{"b":1},{"b":2}]})", u"/a/1/b"_s, u"2"_s);
        row(R"({"a":[{"b":1},{"b":2}]})", u"a.0.b"_s, u"1"_s);
        row(R"([10,[20,30]])", u"/1/0"_s, u"20"_s);
        row(R"([[[]],{},7])", u"/2"_s, u"7"_s);
        row(R"({"a.b":1})", u"a.b"_s, u"1"_s);
        row(R"({"a/b":1})", u"/a~1b"_s, u"1"_s);
        row(R"({"a~b":1})", u"/a~0b"_s, u"1"_s);
        row(R"({"~1":1})", u"/~01"_s, u"1"_s);
        row(R"({"":1})", u"/"_s, u"1"_s);
        row(R"({"":{"":1}})", u"//"_s, u"1"_s);
        row(R"({"0":1})", u"/0"_s, u"1"_s);
        row(R"({"a":{"b":{"c":1},"d":2},"e":3})", u"a.d"_s, u"2"_s);
        row(R"({"a":{"b":{"c":1}},"e":3})", u"e"_s, u"3"_s);
        // Escaped spellings name the same key.
        row(R"({"\u0072ole":"admin"})", u"role"_s, u"admin"_s);
        row(R"({"ro\u006Ce":"admin"})", u"role"_s, u"admin"_s);
    }
    void findsTheTextOfANode()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, node);
        QFETCH(const QString, text);
        QCOMPARE(read(json, node), text);
    }

    void anythingElseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("node");
        const auto row = [](const QByteArray& json, const QString& node) {
            QTest::newRow(qPrintable(QString::fromUtf8(json.left(60)) + u" at "_s + node))
                << json << node;
        };
        row("{}", u"a"_s);
        row(R"({"b":1})", u"a"_s);
        row(R"({"x":{"a":1}})", u"a"_s); // only at the top
        row(R"({"a":{"x":{"b":1}}})", u"a.b"_s);
        row(R"({"A":1})", u"a"_s); // another case is another key
        row(R"({"a ":1})", u"a"_s);
        row(R"({"a":{}})", u"a"_s); // objects and arrays have no text
        row(R"({"a":[]})", u"a"_s);
        row(R"({"a":["b"]})", u"a"_s);
        row(R"({"a":1})", u"a.b"_s);
        row(R"({"a":"b"})", u"a.b"_s);
        row(R"([{"a":1}])", u"a"_s);
        row(R"({"a":[1,2]})", u"/a/2"_s);
        row(R"({"a":[1,2]})", u"/a/01"_s);
        row(R"({"a":[1,2]})", u"/a/-"_s);
        row(R"({"a":[1,2]})", u"/a/+1"_s);
        row("1", u"a"_s);
        row("\"a\"", u"a"_s);
        row("null", u"a"_s);
        row(R"({"a.b":1})", u"/a/b"_s); // a pointer has one meaning
        row(R"({"a.b":{"c":1}})", u"a.b.c"_s);
    }
    void anythingElseIsNothing()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, node);
        QCOMPARE(read(json, node), nothing);
    }

    // EX-37: two readers could take different ones.
    void aRepeatedKeyOnTheWayIsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("node");
        const auto row = [](const QByteArray& json, const QString& node) {
            QTest::newRow(json.constData()) << json << node;
        };
        row(R"({"role":"user","role":"admin"})", u"role"_s);
        row(R"({"role":"user","role":"user"})", u"role"_s); // even when both are right
        row(R"({"role":"user","\u0072ole":"admin"})", u"role"_s);
        row(R"({"\u0072ole":"user","role":"admin"})", u"role"_s);
        row(R"({"r\u006fle":"user","\u0072ole":"admin"})", u"role"_s);
        row(R"({"role":"user","role":{"x":1}})", u"role"_s);
        row(R"({"role":[],"role":"user"})", u"role"_s);
        row(R"({"a":{"b":1},"a":{"b":1}})", u"a.b"_s);
        row(R"({"a":{"b":1},"a":2})", u"a.b"_s);
        row(R"({"a":2,"a":{"b":1}})", u"a.b"_s);
        row(R"({"a":{"c":2},"a":{"b":1}})", u"/a/b"_s);
        row(R"({"a":{"b":1,"b":2}})", u"a.b"_s);
        row(R"({"a":[{"b":1,"b":2}]})", u"/a/0/b"_s);
        row(R"({"x":0,"a":{"b":1},"y":0,"a":{}})", u"a.b"_s);
        // Twins: libraries that ignore case take the last one.
        row(R"({"role":"user","Role":"admin"})", u"role"_s);
        row(R"({"ROLE":"admin","role":"user"})", u"role"_s);
        row(R"({"role":"user","rol\u0045":"admin"})", u"role"_s);
        row("{\"kind\":\"user\",\"\xe2\x84\xaa"
            "ind\":\"admin\"}",
            u"kind"_s); // Kelvin sign
        row("{\"status\":\"a\",\"\xc5\xbftatus\":\"b\"}", u"status"_s); // long s
        row("{\"\xc3\xa9t\xc3\xa9\":\"a\",\"\xc3\x89T\xc3\x89\":\"b\"}", u"été"_s);
        row(R"({"A":{"b":1},"a":{"b":1}})", u"a.b"_s);
        // A dotted name that is there in both of its meanings.
        row(R"({"a.b":1,"a":{"b":1}})", u"a.b"_s);
        row(R"({"a":{"b":1},"a.b":2})", u"a.b"_s);
        row(R"({"a":{"b":{}},"a.b":2})", u"a.b"_s);
    }
    void aRepeatedKeyOnTheWayIsNothing()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, node);
        QCOMPARE(read(json, node), nothing);
    }

    void repetitionsElsewhereDoNotMatter()
    {
        QCOMPARE(read(R"({"x":1,"x":2,"a":"v","X":3})", u"a"_s), u"v"_s);
        QCOMPARE(read(R"({"x":{"a":1,"a":2},"a":"v"})", u"a"_s), u"v"_s);
        QCOMPARE(read(R"({"a":{"x":1,"x":2,"b":"v"}})", u"a.b"_s), u"v"_s);
        QCOMPARE(read(R"({"l":[{"b":1},{"b":2}],"b":"v"})", u"b"_s), u"v"_s);
        QCOMPARE(read(R"([{"b":1},{"b":2}])", u"/1/b"_s), u"2"_s);
        QCOMPARE(read(R"({"a":"v","role":1,"roles":2})", u"role"_s), u"1"_s);
    }

    void readsSeveralNodesAtOnce()
    {
        const auto a = *JsonNode::parse("a");
        const auto b = *JsonNode::parse("x.b");
        const auto c = *JsonNode::parse("missing");
        const JsonNode* nodes[] = {&a, &b, &c, &a};
        const auto texts = *policy::readNodes(R"({"x":{"b":"\u0041BC"},"a":true})", nodes);
        QCOMPARE(texts.size(), std::size_t(4));
        QCOMPARE(*texts[0], std::string("true"));
        QCOMPARE(*texts[1], std::string("ABC"));
        QVERIFY(!texts[2]);
        QCOMPARE(*texts[3], std::string("true"));
    }

    void anAmbiguityOfOneNodeLeavesTheOthersAlone()
    {
        const auto a = *JsonNode::parse("a");
        const auto b = *JsonNode::parse("b");
        const JsonNode* nodes[] = {&a, &b};
        const auto texts = *policy::readNodes(R"({"a":1,"b":2,"a":3})", nodes);
        QVERIFY(!texts[0]);
        QCOMPARE(*texts[1], std::string("2"));
    }

    void whatIsNotOneJsonValueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const QByteArray& json) {
            QTest::newRow(json.toPercentEncoding().constData()) << json;
        };
        for (const char* json : {"",
                                 " ",
                                 "{",
                                 "}",
                                 "{\"a\":1",
                                 "{\"a\":1}}",
                                 "{\"a\":1} x",
                                 "{\"a\":1}{\"a\":2}",
                                 "{\"a\":1},",
                                 "{'a':1}",
                                 "{a:1}",
                                 "{\"a\":1,}",
                                 "{\"a\" 1}",
                                 "{\"a\":01}",
                                 "{\"a\":+1}",
                                 "{\"a\":.5}",
                                 "{\"a\":1.}",
                                 "{\"a\":0x1}",
                                 "{\"a\":NaN}",
                                 "{\"a\":Infinity}",
                                 "{\"a\":True}",
                                 "{\"a\":nul}",
                                 "{\"a\":\"x}",
                                 "{\"a\":\"\\x\"}",
                                 "{\"a\":\"\\u12\"}",
                                 "{\"a\":\"\n\"}",
                                 "{\"a\":\"\t\"}",
                                 "/*c*/{\"a\":1}",
                                 "{\"a\":1}//c",
                                 "[1,]",
                                 "[,1]",
                                 "{\"a\":1;}",
                                 "a=1&b=2",
                                 "<a>1</a>",
                                 "{\"a\":-}",
                                 "{\"a\":1e}",
                                 "{\"a\":1e+}"})
            row(json);
        row("\xef\xbb\xbf{\"a\":1}"); // byte order mark
        row(QByteArray("{\"a\":1}\0", 8));
        row(QByteArray("\0{\"a\":1}", 8));
        row(QByteArray("{\"a\":\"\0\"}", 9));
        row("{\"a\":\"\xff\"}");
        row("{\"a\":\"\xc0\xaf\"}"); // overlong
        row("{\"a\":\"\xe0\x80\xaf\"}"); // overlong
        row("{\"a\":\"\xed\xa0\x80\"}"); // surrogate in UTF-8
        row("{\"a\":\"\xf4\x90\x80\x80\"}"); // beyond Unicode
        row("{\"a\":\"\xc3\"}"); // cut off
        row(R"({"a":"\ud800"})"); // lone surrogates
        row(R"({"a":"\udc00"})");
        row(R"({"a":"\ud800x"})");
        row(R"({"a":"\ud800\ud800"})");
        row(R"({"\ud800":1,"a":1})");
        row("{\"\xff\":1,\"a\":1}");
        row("\xff\xfe{\0\"\0"); // UTF-16
        row(nested(65, "[", "1", "]"));
        row(nested(65, "{\"a\":", "1", "}"));
        row(QByteArray("[").repeated(100'000));
        row(QByteArray("{\"a\":").repeated(100'000));
    }
    void whatIsNotOneJsonValueIsRefused()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(read(json, u"a"_s), refused);
    }

    void sixtyFourLevelsAreRead()
    {
        QCOMPARE(read(nested(64, "[", "1", "]"), u"a"_s), nothing);
        QCOMPARE(read(nested(64, "{\"a\":", "1", "}"), QStringList(64, u"a"_s).join(u'.')), u"1"_s);
        QCOMPARE(read(nested(64, "[", "1", "]"), u"/0"_s.repeated(64)), u"1"_s);
        QCOMPARE(read(nested(63, "{\"a\":", "1", "}"), QStringList(64, u"a"_s).join(u'.')),
                 nothing);
    }

    void namesThatNoPlaceCanHaveAreRefused()
    {
        for (const QString& name :
             {QString(), u"."_s, u"a."_s, u".a"_s, u"a..b"_s, u"/~"_s, u"/a~"_s, u"/a~2"_s,
              u"/~a"_s, QStringList(65, u"a"_s).join(u'.'), u"/a"_s.repeated(65)})
            QVERIFY2(!JsonNode::parse(name.toStdString()), qPrintable(name));
        QVERIFY(JsonNode::parse("a"));
        QVERIFY(JsonNode::parse("/"));
        QVERIFY(JsonNode::parse("a b"));
        QCOMPARE(JsonNode::parse("a.b")->paths().size(), std::size_t(2));
        QCOMPARE(JsonNode::parse("/a.b")->paths().size(), std::size_t(1));
    }

    void longTextsArriveWhole()
    {
        const QByteArray text = QByteArray("0123456789abcdef\\u00e9").repeated(20'000);
        QString expected = QString::fromUtf8("0123456789abcdef\xc3\xa9").repeated(20'000);
        QCOMPARE(read("{\"x\":\"" + text + "\",\"a\":\"" + text + "\"}", u"a"_s), expected);
        QCOMPARE(read("{\"" + text + "\":1,\"a\":2}", u"a"_s), u"2"_s);
    }

    // Parsing is all or nothing: wherever a text is cut, nothing is read from what is left.
    void aPrefixOfATextIsRefused()
    {
        const QByteArray json =
            R"({"a":{"b":[1,2.5e3,"x\u00e9\ud83d\ude00",true,null]},"a2":false})";
        QCOMPARE(read(json, u"a2"_s), u"false"_s);
        for (qsizetype size = 0; size < json.size(); ++size)
            QCOMPARE(read(json.left(size), u"a2"_s), refused);
    }

    void thePublicJsonSuiteIsJudgedStrictly()
    {
        const QString root = qEnvironmentVariable("LATCHKEY_CORPORA");
        const QDir folder(root + u"/json-test-suite/test_parsing"_s);
        if (root.isEmpty() || !folder.exists())
            QSKIP("set LATCHKEY_CORPORA to the folder of public corpora to run this");
        int files = 0;
        for (const QString& name : folder.entryList(QDir::Files)) {
            const auto json = test::corpusFile(u"json-test-suite/test_parsing/"_s + name);
            QVERIFY(json);
            const bool isRead = read(*json, u"a"_s) != refused;
            if (name.startsWith(u"y_"))
                QVERIFY2(isRead, qPrintable(name));
            if (name.startsWith(u"n_"))
                QVERIFY2(!isRead, qPrintable(name));
            ++files;
        }
        QVERIFY(files > 300);
    }
};

std::unique_ptr<QObject> testJsonNodes()
{
    return std::make_unique<TestJsonNodes>();
}

#include "test_json_nodes.moc"
