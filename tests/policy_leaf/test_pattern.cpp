// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using policy::Pattern;
using policy::PatternError;

namespace {

Pattern pattern(const QString& text)
{
    auto compiled = Pattern::compile(text);
    if (const auto* error = std::get_if<PatternError>(&compiled))
        qFatal("%s: %s", qPrintable(text), qPrintable(error->message));
    return std::get<Pattern>(compiled);
}

} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private slots:
    void mustMatchTheWholeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QString& text, const QByteArray& value, bool matches) {
            QTest::newRow(
                qPrintable(text + u" on "_s + QString::fromUtf8(value.toPercentEncoding())))
                << text << value << matches;
        };
        row(u"/a"_s, "/a", true);
        row(u"/a"_s, "/ab", false);
        row(u"/a"_s, "x/a", false);
        row(u"/a|/b"_s, "/b", true);
        row(u"/a|/b"_s, "/a/b", false); // the anchors hold for both alternatives
        row(u"/a|/b"_s, "/ax", false);
        row(u"a|ab"_s, "ab", true); // the longer alternative is found
        row(u".*"_s, "", true);
        row(u""_s, "", true);
        row(u""_s, "x", false);
        // "$" is the end of the text, never a place before a last newline (QRegularExpression
        // matches there).
        row(u"^/admin$"_s, "/admin", true);
        row(u"^/admin$"_s, "/admin\n", false);
        row(u"/admin"_s, "/admin\n", false);
        row(u"/admin"_s, "/admin\r", false);
        row(u"(?m)^/admin$"_s, "/admin\n", false);
        row(u"(?m)^/admin$"_s, "x\n/admin", false);
        row(u"/a.*"_s, "/a\nb", false); // "." is no newline
        row(u"/a\\z"_s, "/a", true);
        row(u"/A"_s, "/a", false);
        row(u"(?i)/A"_s, "/a", true);
        row(u"/a.c"_s,
            "/a\xc3\xa9"
            "c",
            true); // one character, two bytes
        row(u"/a.c"_s,
            "/a\xe9"
            "c",
            false); // Latin-1 is not UTF-8
        row(u"/a[^b]c"_s,
            "/a\xff"
            "c",
            false);
        row(u".*"_s, "\xff", false);
        row(u".*"_s, "\xed\xa0\x80", false); // an encoded surrogate
        row(u".*"_s, "\xc0\xaf", false); // an overlong slash
        row(u"\\d+"_s, "123", true);
        row(u"\\d+"_s, "\xd9\xa1", false); // Arabic digit one
        row(u"\\w+"_s, "a\xc3\xa9", false);
        row(u"k"_s, "\xe2\x84\xaa", false); // Kelvin sign
        row(u"a.b"_s, QByteArray("a\0b", 3), true);
        row(u"ab"_s, QByteArray("ab\0", 3), false);
        row(u"\\Qa.b\\E"_s, "a.b", true);
        row(u"\\Qa.b\\E"_s, "axb", false);
    }
    void mustMatchTheWholeText()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, matches);
        QCOMPARE(pattern(text).matches({value.constData(), static_cast<std::size_t>(value.size())}),
                 matches);
    }

    // The trap this class exists for.
    void isStricterThanQRegularExpression()
    {
        QVERIFY(QRegularExpression(u"^/admin$"_s).match(u"/admin\n"_s).hasMatch());
        QVERIFY(QRegularExpression(u"/admin"_s).match(u"/public/admin/x"_s).hasMatch());
        QVERIFY(!pattern(u"^/admin$"_s).matches("/admin\n"));
        QVERIFY(!pattern(u"/admin"_s).matches("/public/admin/x"));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("column");
        const auto row = [](const QString& text, const char* code, int column) {
            QTest::newRow(qPrintable(text.left(40))) << text << QString::fromLatin1(code) << column;
        };
        row(u"/a("_s, "regex_invalid", 1);
        row(u"/a)"_s, "regex_invalid", 1);
        row(u"/a[z-a]"_s, "regex_invalid", 4);
        row(u"/a**"_s, "regex_invalid", 3);
        row(u"*"_s, "regex_invalid", 1);
        row(u"/a{2,1}"_s, "regex_invalid", 3);
        row(u"/a(?=b)"_s, "regex_unsupported", 3);
        row(u"/a(?!b)"_s, "regex_unsupported", 3);
        row(u"/(?<=b)a"_s, "regex_unsupported", 2);
        row(u"/(?<!b)a"_s, "regex_unsupported", 2);
        row(u"/(?>a+)"_s, "regex_unsupported", 2);
        row(u"(a)\\1"_s, "regex_unsupported", 4);
        row(u"/a\\y"_s, "regex_unsupported", 3);
        row(u"(*UTF8).*"_s, "regex_unsupported", 1);
        row(u"(*LIMIT_MATCH=9)a"_s, "regex_unsupported", 1);
        row(u"a{1001}"_s, "regex_invalid", 2);
        row(u"((a{100}){100}){100}"_s, "regex_invalid", 4);
        row(u"(\\pL{30}){30}"_s, "regex_too_large", 1);
        row(QString(4'097, u'a'), "regex_too_large", 4'097);
        row(u"a"_s + QChar(0xd800), "regex_invalid", 1);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const int, column);
        const auto compiled = Pattern::compile(text);
        const auto* error = std::get_if<PatternError>(&compiled);
        QVERIFY(error != nullptr);
        QCOMPARE(error->code, code);
        QCOMPARE(error->column, column);
        QVERIFY2(error->message.endsWith(u'.'), qPrintable(error->message));
    }

    void keepsItsText()
    {
        const Pattern compiled = pattern(u"/ä.*"_s);
        QCOMPARE(compiled.text(), std::string_view("/\xc3\xa4.*"));
        const Pattern copy = compiled;
        QVERIFY(copy.matches("/\xc3\xa4"
                             "b"));
    }
};

std::unique_ptr<QObject> testPattern()
{
    return std::make_unique<TestPattern>();
}

#include "test_pattern.moc"
