// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spool/tst_clean_text.h"

#include "service/spool/clean_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

void TestCleanText::textIsMadeFitForEveryStore_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");

    const auto row = [](const char* name, const QByteArray& given, const QByteArray& kept) {
        QTest::newRow(name) << given << kept;
    };
    row("empty", "", "");
    row("plain", "/rest/api/2/issue", "/rest/api/2/issue");
    row("letters of other scripts stay", "/wiki/\u65e5\u672c\u00e9\U0001F600",
        "/wiki/\u65e5\u672c\u00e9\U0001F600");
    row("NUL, which PostgreSQL refuses", QByteArray("a\0b", 3), "a\uFFFDb");
    row("line break, which forges a line of a log", "a\r\nb", "a\uFFFD\uFFFDb");
    row("escape, which drives a terminal", "\x1b[2J", "\uFFFD[2J");
    row("delete", "a\x7f", "a\uFFFD");
    row("C1 control", "a\xc2\x85z", "a\uFFFDz");
    row("line separator", "a\u2028z", "a\uFFFDz");
    row("right-to-left override", "a\u202ecod.exe", "a\uFFFDcod.exe");
    row("noncharacter", "a\xef\xbf\xbe", "a\uFFFD");
    row("lone continuation byte", "a\x80z", "a\uFFFDz");
    row("over-long slash", "\xc0\xaf", "\uFFFD\uFFFD");
    row("over-long in three bytes", "\xe0\x80\xaf", "\uFFFD\uFFFD\uFFFD");
    row("surrogate", "\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD");
    row("beyond Unicode", "\xf4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
    row("cut in the middle of a character", "a\xe6\x97", "a\uFFFD\uFFFD");
    row("a fine character after a broken one", "\xe6\xe6\x97\xa5", "\uFFFD\u65e5");
}

void TestCleanText::textIsMadeFitForEveryStore()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    QCOMPARE(QByteArray::fromStdString(spool::cleanText(given.toStdString())), kept);
}

void TestCleanText::plainTextIsUntouchedAtEveryLength()
{
    std::string text;
    for (char c = ' '; c <= '~'; ++c, text += c)
        QCOMPARE(spool::cleanText(text), text);
}

void TestCleanText::everyByteIsJudgedAtEveryPlace()
{
    for (std::size_t length = 1; length <= 17; ++length) {
        for (std::size_t place = 0; place < length; ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(length, 'x');
                text[place] = static_cast<char>(byte);
                const bool fine = byte >= 0x20 && byte < 0x7f;
                QCOMPARE(spool::cleanText(text) == text, fine);
            }
        }
    }
}

void TestCleanText::cutTextEndsAtACharacter()
{
    QCOMPARE(spool::cleanText("abcdef", 4), std::string("abcd"));
    QCOMPARE(spool::cleanText("abc\u65e5", 5), std::string("abc"));
    QCOMPARE(spool::cleanText("abc\u65e5", 6), std::string("abc\u65e5"));
    QCOMPARE(spool::cleanText("abc\u65e5x", 5), std::string("abc"));
    QCOMPARE(spool::cleanText(std::string("ab\0", 3), 4), std::string("ab"));
}

void TestCleanText::noTokenSecretComesThrough_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");

    const QString secret(43 + 6, u'S');
    const QString token = u"lku_Ab3dEf6hIj9l_"_s + secret;
    QTest::newRow("as a name") << token << u"lku_Ab3dEf6hIj9l_***"_s;
    QTest::newRow("in a path") << u"/x/"_s + token + u"/y"_s << u"/x/lku_Ab3dEf6hIj9l_***/y"_s;
    QTest::newRow("in a query") << u"/?access_token="_s + token + u"&a=1"_s
                                << u"/?access_token=lku_Ab3dEf6hIj9l_***&a=1"_s;
    QTest::newRow("shared") << u"lks_Ab3dEf6hIj9l_"_s + secret << u"lks_Ab3dEf6hIj9l_***"_s;
    QTest::newRow("two") << token + u"+"_s + token
                         << u"lku_Ab3dEf6hIj9l_***+lku_Ab3dEf6hIj9l_***"_s;
    QTest::newRow("next to broken text") << u"\u0001"_s + token << u"\uFFFDlku_Ab3dEf6hIj9l_***"_s;
    QTest::newRow("without its id") << u"lku_"_s + secret << u"lku_SSSSSSSSSSSS_***"_s;
    QTest::newRow("only the public part") << u"lku_Ab3dEf6hIj9l"_s << u"lku_Ab3dEf6hIj9l"_s;
    QTest::newRow("words that are none")
        << u"/lk/lku/lkx_abc/talk_u"_s << u"/lk/lku/lkx_abc/talk_u"_s;
}

void TestCleanText::noTokenSecretComesThrough()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(QString::fromStdString(spool::cleanText(given.toStdString())), kept);
}
