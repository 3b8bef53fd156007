// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/strict_json_test.h"

#include "common/api/strict_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool accepted(const QByteArray& text)
{
    return api::readJson({text.constData(), static_cast<std::size_t>(text.size())}).hasValue();
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[')
        + std::string(static_cast<std::size_t>(depth), ']');
}

} // namespace

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");

    QTest::newRow("empty") << QByteArray("") << u"incomplete"_s;
    QTest::newRow("blank") << QByteArray("  \n") << u"incomplete"_s;
    QTest::newRow("duplicate member")
        << QByteArray(R"({"role":"user","role":"admin"})") << u"\"role\" occurs twice"_s;
    QTest::newRow("duplicate member, escaped")
        << QByteArray(R"({"role":"user","\u0072ole":"admin"})") << u"\"role\" occurs twice"_s;
    QTest::newRow("duplicate member, same value")
        << QByteArray(R"({"a":1,"a":1})") << u"occurs twice"_s;
    QTest::newRow("duplicate member, nested")
        << QByteArray(R"([{"b":{"a":1,"c":2,"a":3}}])") << u"occurs twice"_s;
    QTest::newRow("duplicate empty name") << QByteArray(R"({"":1,"":2})") << u"occurs twice"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << u"syntax"_s;
    QTest::newRow("lone high surrogate") << QByteArray(R"(["\ud800"])") << u"syntax"_s;
    QTest::newRow("lone low surrogate") << QByteArray(R"(["\udc00"])") << u"surrogate"_s;
    QTest::newRow("surrogates the wrong way round")
        << QByteArray(R"(["\udc00\ud800"])") << u"surrogate"_s;
    QTest::newRow("lone surrogate in a name") << QByteArray(R"({"\ud800x":1})") << u"syntax"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("[\"a\xff\"]") << u"syntax"_s;
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xc0\xaf\"]") << u"syntax"_s;
    QTest::newRow("surrogate as UTF-8") << QByteArray("[\"\xed\xa0\x80\"]") << u"syntax"_s;
    QTest::newRow("trailing value") << QByteArray("{} {}") << u"follows the value"_s;
    QTest::newRow("trailing NUL") << QByteArray("{}\0", 3) << u"follows the value"_s;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << u"syntax"_s;
    QTest::newRow("comment") << QByteArray("[1/*x*/]") << u"syntax"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"syntax"_s;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << u"too large"_s;
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << u"too large"_s;
    QTest::newRow("-2^63-1") << QByteArray("-9223372036854775809") << u"too large"_s;
    QTest::newRow("1e999") << QByteArray("[1e999]") << u"too large"_s;
    QTest::newRow("control character in a text") << QByteArray("[\"\x01\"]") << u"syntax"_s;
    QTest::newRow("single quotes") << QByteArray("{'a':1}") << u"syntax"_s;
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const core::Result<QJsonValue> value =
        api::readJson({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!value);
    QCOMPARE(value.error().code, core::Error::Code::InvalidArgument);
    QVERIFY2(value.error().message.contains(why), qPrintable(value.error().message));
}

void StrictJsonTest::refusesDepth()
{
    QVERIFY(api::readJson(nested(64)));
    QVERIFY(!api::readJson(nested(65)));
    QVERIFY(!api::readJson(std::string(1'000'000, '[')));
}

void StrictJsonTest::refusesSize()
{
    QVERIFY(api::readJson("[123]", {.bytes = 5}));
    QVERIFY(!api::readJson("[1234]", {.bytes = 5}));
}

void StrictJsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    // Qt's own reader agrees on everything that is not one of the traps.
    for (const char* text :
         {R"({"a":1,"b":[true,false,null],"c":{"d":"e"}})", R"([-0.5, 1e3, 12.25])", "[]", "{}",
          R"(["\u00e4\ud83d\ude00\n"])", R"({"":{"":1}})", R"({"A":1,"a":2})", "\r\n [ 1 ] \t"})
        QTest::newRow(text) << QByteArray(text);
}

void StrictJsonTest::reads()
{
    QFETCH(QByteArray, text);
    const core::Result<QJsonValue> value =
        api::readJson({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(value);
    const QJsonDocument expected = QJsonDocument::fromJson(text);
    QCOMPARE(*value,
             expected.isArray() ? QJsonValue(expected.array()) : QJsonValue(expected.object()));
}

void StrictJsonTest::keepsEveryDigit()
{
    const core::Result<QJsonValue> value =
        api::readJson("[9223372036854775807,-9223372036854775808,9007199254740993]");
    QVERIFY(value);
    QCOMPARE(value->toArray()[0].toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(value->toArray()[1].toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(value->toArray()[2].toInteger(), 9'007'199'254'740'993);
}

void StrictJsonTest::objectsOnly()
{
    QVERIFY(api::readJsonObject("{\"a\":1}"));
    for (const char* text : {"[]", "1", "null", "\"{}\"", ""})
        QVERIFY2(!api::readJsonObject(text), text);
}

void StrictJsonTest::agreesWithTheJsonTestSuite()
{
    const QString corpora = qEnvironmentVariable("LATCHKEY_CORPORA");
    const QDir folder(corpora + u"/json-test-suite/test_parsing"_s);
    if (corpora.isEmpty() || !folder.exists())
        QSKIP("LATCHKEY_CORPORA does not lead to json-test-suite");

    // These say one name twice in an object. RFC 8259 lets a reader take them; this one refuses on
    // purpose.
    const QStringList repeated{u"y_object_duplicated_key.json"_s,
                               u"y_object_duplicated_key_and_value.json"_s};
    int seen = 0;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const bool taken = accepted(bytesOf(folder.filePath(name)));
        if (name.startsWith(u"n_") || repeated.contains(name))
            QVERIFY2(!taken, qPrintable(name));
        else if (name.startsWith(u"y_"))
            QVERIFY2(taken, qPrintable(name));
        ++seen;
    }
    QVERIFY2(seen > 300, qPrintable(QString::number(seen)));
}

void StrictJsonTest::refusesWhatReadersReadDifferently()
{
    const QString corpora = qEnvironmentVariable("LATCHKEY_CORPORA");
    const QDir folder(corpora + u"/json-test-suite/test_transform"_s);
    if (corpora.isEmpty() || !folder.exists())
        QSKIP("LATCHKEY_CORPORA does not lead to json-test-suite");

    int seen = 0;
    for (const QString& name :
         folder.entryList({u"object_same_key_*"_s, u"string_*invalid_codepoint*"_s}, QDir::Files)) {
        QVERIFY2(!accepted(bytesOf(folder.filePath(name))), qPrintable(name));
        ++seen;
    }
    QVERIFY(seen >= 9);
}
