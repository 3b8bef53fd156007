// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_target.h"

#include "service/http/target.h"
#include "tests/http/message.h"

#include <QTest>
#include <QUrl>

using namespace std::string_view_literals;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

constexpr auto unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"sv;

} // namespace

void TestTarget::acceptsAndCanonicalises_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<bool>("pathParameters");
    const auto row = [](const char* target, const char* path, const char* encoded,
                        bool parameters = false) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(encoded)
                              << parameters;
    };
    row("/", "/", "/");
    row("/rest/api/2/issue/ABC-1", "/rest/api/2/issue/ABC-1", "/rest/api/2/issue/ABC-1");
    row("/a/b/", "/a/b/", "/a/b/");
    row("/a?b=c", "/a", "/a");
    row("/a?", "/a", "/a");
    row("/a?/../..//", "/a", "/a");
    row("/%61%62%2Dc", "/ab-c", "/ab-c");
    row("/%c3%a9", "/\xc3\xa9", "/%C3%A9");
    row("/%C3%A9", "/\xc3\xa9", "/%C3%A9");
    row("/a%20b", "/a b", "/a%20b");
    row("/a%3Fb%23c", "/a?b#c", "/a%3Fb%23c");
    row("/a%3fb", "/a?b", "/a%3Fb");
    row("/a%2Bb+c", "/a+b+c", "/a%2Bb+c");
    row("/a!$&'()*+,=:@b", "/a!$&'()*+,=:@b", "/a!$&'()*+,=:@b");
    row("/a%21%40", "/a!@", "/a%21%40");
    row("/.hidden/..a/a../...", "/.hidden/..a/a../...", "/.hidden/..a/a../...");
    row("/a%2e%2eb", "/a..b", "/a..b");
    row("/a;v=1/b", "/a;v=1/b", "/a;v=1/b", true);
    row("/a%3Bv", "/a;v", "/a%3Bv", true);
    row("/%F0%9F%94%91", "/\xf0\x9f\x94\x91", "/%F0%9F%94%91");
    row("/%C2%A0", "/\xc2\xa0", "/%C2%A0");
}

void TestTarget::acceptsAndCanonicalises()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, encoded);
    QFETCH(const bool, pathParameters);
    http::Target parsed;
    QVERIFY(parsed.parse(view(target), "h"));
    QCOMPARE(bytes(parsed.path()), path);
    QCOMPARE(bytes(parsed.encodedPath()), encoded);
    QCOMPARE(parsed.hasPathParameters(), pathParameters);

    // What goes on reads as what was judged, however often it is read again.
    http::Target again;
    QVERIFY(again.parse(parsed.encodedPath(), "h"));
    QCOMPARE(bytes(again.path()), path);
    QCOMPARE(bytes(again.encodedPath()), encoded);
}

void TestTarget::refusesWhatIsAmbiguous_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {
             // not origin-form
             "",
             "*",
             "a",
             "a/b",
             "host:80",
             "?a",
             "http:/a",
             "http:",
             "ftp://h/a",
             "javascript:/a",
             // dot segments, in every spelling
             "/.",
             "/..",
             "/./a",
             "/../a",
             "/a/.",
             "/a/..",
             "/a/./b",
             "/a/../b",
             "/%2e",
             "/%2E%2e/a",
             "/.%2e/a",
             "/%2e./a",
             "/a/%2e%2E",
             "/a/..;/b",
             "/a/..;x=1/b",
             "/a/.;/b",
             "/a/..%3B/b",
             "/%2e%2e%3b/a",
             "/a/..;",
             // empty segments
             "//",
             "//evil/admin",
             "///admin",
             "/a//b",
             "/a//",
             "/;/a",
             "/a/;x/b",
             "/a/;",
             "/;",
             "/a/%3Bx/b",
             // encoded separators, escapes of escapes, controls
             "/a%2fb",
             "/a%2Fb",
             "/..%2fa",
             "/a%5cb",
             "/a%5C..%5Cb",
             "/a%25",
             "/a%252e",
             "/a%252f",
             "/a%2500",
             "/a%00",
             "/a%00.json",
             "/a%0a",
             "/a%0d%0aX:1",
             "/a%09",
             "/a%1f",
             "/a%7F",
             "/a%C2%80",
             "/a%C2%85",
             "/a%C2%9F",
             // broken escapes
             "/%",
             "/a%",
             "/a%2",
             "/a%g0",
             "/a%0g",
             "/a%zz",
             "/a%u002f",
             "/a% 2",
             "/a%+2",
             "/a%-1",
             "/%%30",
             // case mixed within one escape
             "/%aF",
             "/%Af",
             "/%c3%aF",
             "/%cE%B1",
             // not UTF-8
             "/%80",
             "/%ff",
             "/%FF%FE",
             "/%c0%af",
             "/%C0%AE%C0%AE",
             "/%E0%80%AF",
             "/%F0%80%80%AF",
             "/%ED%A0%80",
             "/%F4%90%80%80",
             "/%C3",
             "/%E2%82",
             "/%C3/%A9",
             // raw octets outside RFC 3986
             "/a b",
             "/a\\b",
             "/\\..\\a",
             "/a#b",
             "/a#",
             "/a\"b",
             "/a<b",
             "/a>b",
             "/a[b",
             "/a]b",
             "/a^b",
             "/a`b",
             "/a{b",
             "/a|b",
             "/a}b",
             "/a\xc3\xa9",
             "/a\x7f",
             "/a\tb",
             "/a\nb",
             "/a\rb",
             // the query
             "/a?b#c",
             "/a?#",
             "/a?b c",
             "/a?b\\c",
             "/a?b\"c",
             "/a?b<c",
             "/a?b[c",
             "/a?b]c",
             "/a?b^c",
             "/a?b`c",
             "/a?b{c",
             "/a?b|c",
             "/a?b\xc3\xa9",
             "/a?b\x7f",
             "/a?b\tc",
             "/a?b\nc",
         })
        QTest::newRow(test::shown(target).constData()) << QByteArray(target);
    QTest::newRow("NUL in path") << QByteArray("/a\0b", 4);
    QTest::newRow("NUL in query") << QByteArray("/a?\0b", 5);
}

void TestTarget::refusesWhatIsAmbiguous()
{
    QFETCH(const QByteArray, target);
    http::Target parsed;
    QVERIFY(!parsed.parse(view(target), "h"));
}

void TestTarget::everyRawOctetInPathAndQuery()
{
    const auto path = std::string(unreserved) + "!$&'()*+,;=:@/";
    const auto query = path + "?%";
    for (int c = 0; c < 256; ++c) {
        const char octet = static_cast<char>(c);
        http::Target target;
        if (octet != '%' && octet != '?') {
            const auto inPath = "/a" + std::string(1, octet) + "b";
            QVERIFY2(target.parse(inPath, "h") == (path.find(octet) != std::string::npos),
                     qPrintable(QString::number(c)));
        }
        const auto inQuery = "/a?a" + std::string(1, octet) + "b";
        QVERIFY2(target.parse(inQuery, "h") == (query.find(octet) != std::string::npos),
                 qPrintable(QString::number(c)));
    }
}

void TestTarget::everyEscapedOctetInPath()
{
    for (int c = 0; c < 128; ++c) {
        const auto upper = QByteArray::number(c, 16).rightJustified(2, '0').toUpper();
        const auto escaped = "/a%" + upper + "b";
        const bool forbidden = c < 0x20 || c == 0x7f || c == '/' || c == '\\' || c == '%';
        http::Target target;
        QVERIFY2(target.parse(view(escaped), "h") == !forbidden, escaped.constData());
        if (forbidden)
            continue;
        const char octet = static_cast<char>(c);
        QCOMPARE(bytes(target.path()), QByteArray("/a") + octet + "b");
        const bool plain = unreserved.find(octet) != std::string_view::npos;
        QCOMPARE(bytes(target.encodedPath()), plain ? QByteArray("/a") + octet + "b" : escaped);
    }
}

void TestTarget::absoluteFormNeedsTheSameAuthority_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("path"); // empty: refused
    const auto row = [](const char* target, const char* host, const char* path) {
        QTest::addRow("%s for %s", target, host)
            << QByteArray(target) << QByteArray(host) << QByteArray(path);
    };
    row("http://h/a", "h", "/a");
    row("HTTPS://H/a?q", "h", "/a");
    row("http://h:80/a", "h:80", "/a");
    row("http://[::1]:80/a", "[::1]:80", "/a");
    row("http://h/a", "g", "");
    row("http://h:80/a", "h", "");
    row("http://h/a", "h:80", "");
    row("http://user@h/a", "h", "");
    row("http://h@g/a", "h", "");
    row("http://h", "h", "");
    row("http://h?a", "h", "");
    row("http://h#/a", "h", "");
    row("http://h?/a", "h", "");
    row("http://h\\/a", "h", "");
    row("http:///a", "", "");
    row("http:///a", "h", "");
    row("http://h//a", "h", "");
    row("http://h/../a", "h", "");
    row("http:h/a", "h", "");
    row("ftp://h/a", "h", "");
    row("//h/a", "h", "");
}

void TestTarget::absoluteFormNeedsTheSameAuthority()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, path);
    http::Target parsed;
    QCOMPARE(parsed.parse(view(target), view(host)), !path.isEmpty());
    if (!path.isEmpty())
        QCOMPARE(bytes(parsed.path()), path);
}

void TestTarget::isNotFooledWhereQUrlIs()
{
    // What QUrl does with these is why it is not used for targets.
    QCOMPARE(QUrl::fromEncoded("//evil/admin").path(), QStringLiteral("/admin"));
    QCOMPARE(QUrl::fromEncoded("//evil/admin").host(), QStringLiteral("evil"));
    http::Target target;
    QVERIFY(!target.parse("//evil/admin", "h"));
    QVERIFY(!target.parse("///admin", "h"));
    QVERIFY(!target.parse("/api/%2e%2e/admin", "h"));
}

void TestTarget::reuseLeavesNothingBehind()
{
    http::Target target;
    QVERIFY(target.parse("/a%20b;c?x=1", "h"));
    QCOMPARE(target.parameters()->size(), std::size_t{1});
    QVERIFY(target.parse("/d", "h"));
    QVERIFY(target.path() == "/d"sv && target.encodedPath() == "/d"sv && !target.query());
    QVERIFY(!target.hasPathParameters());
    QVERIFY(target.parameters()->empty());
    QVERIFY(target.parse("/e?x=%zz", "h"));
    QVERIFY(target.parameters() == nullptr);
    QVERIFY(!target.parse("/..", "h"));
    QVERIFY(target.parse("/f?y=2", "h"));
    QCOMPARE(target.parameters()->size(), std::size_t{1});
}

void TestTarget::ownsItsText()
{
    http::Target target;
    {
        std::string text = "/plain/path?x=1";
        QVERIFY(target.parse(text, "h"));
        text.assign(text.size(), 'X');
    }
    QVERIFY(target.path() == "/plain/path"sv);
    const http::Target copy = target;
    QVERIFY(target.parse("/other", "h"));
    QVERIFY(copy.path() == "/plain/path"sv && copy.query() == "x=1"sv);
}
