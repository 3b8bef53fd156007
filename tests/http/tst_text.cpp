// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_text.h"

#include "service/http/date.h"
#include "service/http/hop_by_hop.h"
#include "service/http/method.h"
#include "service/http/text.h"

#include <QByteArray>
#include <QTest>

#include <string>
#include <vector>

using namespace std::string_view_literals;

void TestText::tokenHasOnlyTchar()
{
    const std::string tchar =
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QVERIFY(!http::isToken(""));
    for (int c = 0; c < 256; ++c) {
        const char octet = static_cast<char>(c);
        QCOMPARE(http::isToken({&octet, 1}), tchar.find(octet) != std::string::npos);
    }
    QVERIFY(http::isToken("X-Request-Id"));
    QVERIFY(!http::isToken("X Request"));
}

void TestText::controlsAreFoundAtEveryPlace()
{
    for (int c = 0; c < 256; ++c) {
        const bool control = (c < 0x20 && c != '\t') || c == 0x7f;
        for (std::size_t length = 1; length < 20; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                std::string text(length, 'a');
                text[at] = static_cast<char>(c);
                QVERIFY2(http::hasControls(text) == control, qPrintable(QString::number(c)));
            }
        }
    }
    QVERIFY(!http::hasControls("\t\xff\x80 ~\t\t\t\t\t\t\t\t\t"));
    QVERIFY(http::hasControls("\t\t\t\t\t\t\t\x1f"));
}

void TestText::decimalIsDigitsOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<quint64>("value");
    QTest::newRow("zero") << QByteArray("0") << true << quint64{0};
    QTest::newRow("leading zeros") << QByteArray("007") << true << quint64{7};
    QTest::newRow("19 digits") << QByteArray("9999999999999999999") << true
                               << quint64{9999999999999999999ULL};
    QTest::newRow("20 digits") << QByteArray("10000000000000000000") << false << quint64{};
    for (const char* text : {"", "+5", "-5", " 5", "5 ", "0x10", "1e3", "5,5", "1_000", "\xd9\xa5"})
        QTest::newRow(text[0] == 0 ? "empty" : text) << QByteArray(text) << false << quint64{};
    // QByteArray::toLongLong() takes this one.
    QTest::newRow("NUL inside") << QByteArray("5\0x", 3) << false << quint64{};
}

void TestText::decimalIsDigitsOnly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, valid);
    QFETCH(const quint64, value);
    const auto number =
        http::parseDecimal({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(number.has_value(), valid);
    QCOMPARE(quint64{number.value_or(0)}, value);
}

void TestText::utf8IsValidatedStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* name, const char* text, bool valid) {
        QTest::newRow(name) << QByteArray(text) << valid;
    };
    row("ascii", "abc", true);
    row("two octets", "\xc3\xa9", true);
    row("three octets", "\xe2\x82\xac", true);
    row("four octets", "\xf0\x9f\x94\x91", true);
    row("last code point", "\xf4\x8f\xbf\xbf", true);
    row("before the surrogates", "\xed\x9f\xbf", true);
    row("after the surrogates", "\xee\x80\x80", true);
    row("overlong slash, 2", "\xc0\xaf", false);
    row("overlong slash, 3", "\xe0\x80\xaf", false);
    row("overlong slash, 4", "\xf0\x80\x80\xaf", false);
    row("overlong c1", "\xc1\xbf", false);
    row("overlong e0", "\xe0\x9f\xbf", false);
    row("overlong f0", "\xf0\x8f\xbf\xbf", false);
    row("high surrogate", "\xed\xa0\x80", false);
    row("low surrogate", "\xed\xbf\xbf", false);
    row("above the last", "\xf4\x90\x80\x80", false);
    row("f5", "\xf5\x80\x80\x80", false);
    row("ff", "\xff", false);
    row("continuation alone", "\x80", false);
    row("cut after 1 of 2", "\xc3", false);
    row("cut after 2 of 3", "\xe2\x82", false);
    row("cut after 3 of 4", "\xf0\x9f\x94", false);
    row("lead in place of continuation", "\xe2\x82\xc3\xa9", false);
}

void TestText::utf8IsValidatedStrictly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, valid);
    QCOMPARE(http::isValidUtf8({text.constData(), static_cast<std::size_t>(text.size())}), valid);
}

void TestText::hostIsNameOrAddressWithPort_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("valid");
    for (const char* host :
         {"example.com", "EXAMPLE.com.", "localhost:8462", "127.0.0.1", "my_service:1", "[::1]",
          "[::1]:65535", "[::ffff:10.0.0.1]:80", "a-b.c~d"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char* host :
         {"",           ":80",      "a b",          "a/b",   "a@b",     "user:pw@a", "a,b",
          "a?b",        "a#b",      "a\\b",         "a%2fb", "a\"b",    "a:",        "a:0",
          "a:65536",    "a:123456", "a:+80",        "a:8 0", "a:80:80", "a..b",      ".a",
          "[::1",       "::1",      "[]",           "[a]",   "[1:2",    "[::1]80",   "[::1]:",
          "[::1%eth0]", "[::g]",    "\xc3\xa9.com", "a\tb"})
        QTest::newRow(*host == 0 ? "empty" : host) << QByteArray(host) << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("262 characters") << QByteArray(262, 'a') << false;
}

void TestText::hostIsNameOrAddressWithPort()
{
    QFETCH(const QByteArray, host);
    QFETCH(const bool, valid);
    QCOMPARE(http::isValidHost({host.constData(), static_cast<std::size_t>(host.size())}), valid);
}

void TestText::listElementsAreTrimmedAndEmptyOnesSkipped()
{
    std::vector<std::string> elements;
    http::forEachListElement(" a ,,\tb\t, ,c d",
                             [&](std::string_view e) { elements.emplace_back(e); });
    QCOMPARE(elements, (std::vector<std::string>{"a", "b", "c d"}));
    elements.clear();
    http::forEachListElement("", [&](std::string_view e) { elements.emplace_back(e); });
    QVERIFY(elements.empty());
}

void TestText::namesCompareWithoutAsciiCaseOnly()
{
    QVERIFY(http::equalsIgnoreCase("Content-LENGTH", "content-length"));
    QVERIFY(!http::equalsIgnoreCase("a", "ab"));
    // Pairs that differ in bit 5 only and are no letters, and U+212A KELVIN SIGN.
    QVERIFY(!http::equalsIgnoreCase("[", "{"));
    QVERIFY(!http::equalsIgnoreCase("-", "\r"));
    QVERIFY(!http::equalsIgnoreCase("_", "\x7f"));
    QVERIFY(!http::equalsIgnoreCase("k", "\xe2\x84\xaa"));
}

void TestText::onlyGivesTheFieldThatIsThereOnce()
{
    http::Headers headers;
    headers.add("A", "1");
    headers.add("b", "2");
    headers.add("B", "3");
    QVERIFY(headers.only("a") == "1"sv);
    QVERIFY(!headers.only("b"));
    QVERIFY(!headers.only("c"));
    QCOMPARE(headers.count("b"), std::size_t{2});
    QVERIFY(headers.has("A") && !headers.has("c"));
    headers.clear();
    QCOMPARE(headers.size(), std::size_t{0});
}

void TestText::methodsAreExact()
{
    for (int i = 0; i <= static_cast<int>(http::Method::Purge); ++i) {
        const auto method = static_cast<http::Method>(i);
        QCOMPARE(http::methodFromText(http::toText(method)), method);
    }
    for (const auto text : {"get"sv, "Get"sv, "CONNECT"sv, "PRI"sv, "SOURCE"sv, "M-SEARCH"sv,
                            "DESCRIBE"sv, "GET "sv, ""sv})
        QVERIFY(!http::methodFromText(text));
    QVERIFY(http::isSafe(http::Method::Get) && http::isSafe(http::Method::Head)
            && http::isSafe(http::Method::Options));
    QVERIFY(!http::isSafe(http::Method::Trace) && !http::isSafe(http::Method::Propfind)
            && !http::isSafe(http::Method::Post));
}

void TestText::hopByHopFieldsNeverGoOn()
{
    const http::Headers none;
    const http::HopByHop fields(none);
    for (const auto name :
         {"Connection"sv, "keep-alive"sv, "Proxy-Connection"sv, "TE"sv, "Trailer"sv,
          "Transfer-Encoding"sv, "UPGRADE"sv, "Proxy-Authorization"sv, "Proxy"sv})
        QVERIFY(fields.drops(name));
    for (const auto name :
         {"Host"sv, "Accept"sv, "Authorization"sv, "X-Forwarded-User"sv, "Content-Length"sv})
        QVERIFY(!fields.drops(name));
}

void TestText::connectionNamesFieldsButNotEssentialOnes()
{
    http::Headers headers;
    headers.add("Connection", "close, X-Hop");
    headers.add("connection",
                "x-other,Authorization, Host, Content-Length,Cookie, X-Forwarded-User, "
                "X-Latchkey-Decision, X-Real-IP");
    const http::HopByHop fields(headers);
    QVERIFY(fields.drops("x-hop"));
    QVERIFY(fields.drops("X-Other"));
    for (const auto name :
         {"Authorization"sv, "Host"sv, "Content-Length"sv, "Cookie"sv, "x-forwarded-user"sv,
          "X-Latchkey-Decision"sv, "X-Real-IP"sv, "X-Unnamed"sv})
        QVERIFY2(!fields.drops(name), std::string(name).c_str());
}

void TestText::dateIsImfFixdate()
{
    const auto text = [](std::int64_t seconds) {
        const auto date = http::dateText(seconds);
        return std::string(date.data(), date.size());
    };
    QCOMPARE(text(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(text(0), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
    QCOMPARE(text(951782399), std::string("Mon, 28 Feb 2000 23:59:59 GMT"));
    QCOMPARE(text(951782400), std::string("Tue, 29 Feb 2000 00:00:00 GMT"));
    QCOMPARE(text(253402300799), std::string("Fri, 31 Dec 9999 23:59:59 GMT"));
}
