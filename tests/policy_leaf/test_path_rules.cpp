// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/path_rules.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using http::Method;
using policy::PathRules;

namespace {

PathRules rules(const QList<domain::PathRule>& list)
{
    domain::Problems problems;
    return PathRules::compile(list, u"bypass"_s, problems).value();
}

PathRules globs(const QStringList& list)
{
    domain::Problems problems;
    return PathRules::fromGlobs(list, u"tokenPaths"_s, problems).value();
}

QStringList list(const domain::Problems& problems)
{
    QStringList texts;
    for (const domain::FieldProblem& problem : problems)
        texts.append(problem.field + u' ' + problem.code);
    return texts;
}

} // namespace

class TestPathRules : public QObject
{
    Q_OBJECT

private slots:
    void noRulesMatchNothing()
    {
        QVERIFY(!PathRules().matches(Method::Get, "/"));
        QVERIFY(!rules({}).matches(Method::Get, "/"));
        QVERIFY(!globs({}).matches(Method::Get, "/"));
        QVERIFY(!PathRules().matches(Method::Get, ""));
        QVERIFY(PathRules() == rules({}));
    }

    // MO-30, MO-31
    void methodAndWholePathMustMatch_data()
    {
        QTest::addColumn<QStringList>("methods");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QStringList& methods, const char* pattern, Method method,
                            const char* path, bool matches) {
            QTest::newRow(qPrintable(methods.join(u',') + u' ' + QLatin1StringView(pattern) + u' '
                                     + QLatin1StringView(path) + u' '
                                     + QString::number(static_cast<int>(method))))
                << methods << QString::fromLatin1(pattern) << method << QByteArray(path) << matches;
        };
        row({}, "/rest/api/2/serverInfo", Method::Get, "/rest/api/2/serverInfo", true);
        row({}, "/rest/api/2/serverInfo", Method::Purge, "/rest/api/2/serverInfo", true);
        row({}, "/rest/api/2/serverInfo", Method::Get, "/rest/api/2/serverInfo/", false);
        row({}, "/rest/api/2/serverInfo", Method::Get, "/rest/api/2/serverInfo\n", false);
        row({}, "/rest/api/2/serverInfo", Method::Get, "/x/rest/api/2/serverInfo", false);
        row({}, "/rest/api/2/serverInfo", Method::Get, "/rest/api/2/serverinfo", false);
        row({u"GET"_s}, "/status(/.*)?", Method::Get, "/status", true);
        row({u"GET"_s}, "/status(/.*)?", Method::Get, "/status/db", true);
        row({u"GET"_s}, "/status(/.*)?", Method::Get, "/statusx", false);
        row({u"GET"_s}, "/status(/.*)?", Method::Head, "/status",
            false); // HEAD is not meant by GET
        row({u"GET"_s}, "/status(/.*)?", Method::Post, "/status", false);
        row({u"get"_s, u"HEAD"_s}, "/a", Method::Head, "/a", true);
        row({u"PROPFIND"_s}, "/dav/.*", Method::Propfind, "/dav/x", true);
        row({}, "/a|/b", Method::Get, "/b", true);
        row({}, "/a|/b", Method::Get, "/b/c", false);
    }
    void methodAndWholePathMustMatch()
    {
        QFETCH(const QStringList, methods);
        QFETCH(const QString, pattern);
        QFETCH(const Method, method);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, matches);
        QCOMPARE(rules({{methods, pattern}}).matches(method, path.toStdString()), matches);
    }

    void theFirstRuleThatHoldsIsNamed()
    {
        const PathRules made = rules({{{u"POST"_s}, u"/a.*"_s}, {{}, u"/a/b"_s}, {{}, u"/a.*"_s}});
        QCOMPARE(made.match(Method::Post, "/a/b"), std::optional<std::size_t>(0));
        QCOMPARE(made.match(Method::Get, "/a/b"), std::optional<std::size_t>(1));
        QCOMPARE(made.match(Method::Get, "/a/c"), std::optional<std::size_t>(2));
        QCOMPARE(made.match(Method::Get, "/b"), std::nullopt);
        QCOMPARE(made.text(1), std::string_view("/a/b"));
        QCOMPARE(made.size(), std::size_t(3));
    }

    void everyProblemIsReportedWithItsField()
    {
        domain::Problems problems{{u"earlier"_s, u"problem"_s, {}, {}}};
        const auto made = PathRules::compile({{{u"GET"_s}, u"/a("_s},
                                              {{u"GET"_s, u"CONNECT"_s, u"FETCH"_s}, u"/fine"_s},
                                              {{}, QString()},
                                              {{}, u"(*ANY)/x"_s},
                                              {{}, u"/x(?!y)"_s}},
                                             u"bypass"_s, problems);
        QVERIFY(!made);
        QCOMPARE(list(problems),
                 (QStringList{u"earlier problem"_s, u"bypass[0].path regex_invalid"_s,
                              u"bypass[1].methods[1] method_unknown"_s,
                              u"bypass[1].methods[2] method_unknown"_s,
                              u"bypass[2].path required"_s, u"bypass[3].path regex_unsupported"_s,
                              u"bypass[4].path regex_unsupported"_s}));
        QVERIFY(problems.last().message.startsWith(u"Column 3: "_s));
    }

    // KA-25: "*" spans everything, slashes too; everything else is itself.
    void starsSpanEverything_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* glob, const QByteArray& path, bool matches) {
            QTest::newRow(qPrintable(QLatin1StringView(glob) + u' '
                                     + QString::fromUtf8(path.toPercentEncoding())))
                << QString::fromUtf8(glob) << path << matches;
        };
        row("/*", "/", true);
        row("/*", "/a/b/c", true);
        row("/*", "", false);
        row("/rest/*", "/rest/", true);
        row("/rest/*", "/rest/api/2/issue", true);
        row("/rest/*", "/rest", false);
        row("/rest/*", "/restx", false);
        row("/rest/*", "/x/rest/a", false);
        row("/rest/*", "/REST/a", false);
        row("/rest", "/rest", true);
        row("/rest", "/rest/", false);
        row("/a*c", "/abc", true);
        row("/a*c", "/ac", true);
        row("/a*c", "/abcd", false);
        row("/a*c", "/a/b/c/c", true);
        row("/a*b*c", "/abc", true);
        row("/a*b*c", "/axxbyyc", true);
        row("/a*b*c", "/acb", false);
        row("/a*b*b", "/ab", false); // each part has its own place
        row("/a*b*b", "/abb", true);
        row("/a*a", "/a", false); // the two parts may not overlap
        row("/**", "/x", true);
        row("/a**b", "/ab", true);
        row("/a.c", "/abc", false); // no regular expression
        row("/a[bc]", "/ab", false);
        row("/a[bc]", "/a[bc]", true);
        row("/a?", "/ab", false);
        row("/a\\*", "/a\\x", true);
        row("/*", QByteArray("/a\nb"),
            true); // the canonical path has none; if it had, "*" would span it
        row("/ä*", "/\xc3\xa4x", true);
        row("/*.json", "/x.json", true);
        row("/*.json", "/x.json/y", false);
    }
    void starsSpanEverything()
    {
        QFETCH(const QString, glob);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, matches);
        QCOMPARE(globs({glob}).matches(Method::Delete, path.toStdString()), matches);
    }

    void globsTakeLinearTime()
    {
        const PathRules made = globs({u"/"_s + u"*a"_s.repeated(200) + u"*b"_s});
        QVERIFY(!made.matches(
            Method::Get, "/" + std::string(100'000, 'a'))); // would not return if it backtracked
        QVERIFY(made.matches(Method::Get, "/" + std::string(100'000, 'a') + "b"));
    }

    void globsMustBePaths()
    {
        domain::Problems problems;
        QVERIFY(!PathRules::fromGlobs({u"/a"_s, u"rest/*"_s, QString(), u"*"_s}, u"tokenPaths"_s,
                                      problems));
        QCOMPARE(list(problems),
                 (QStringList{u"tokenPaths[1] not_a_path"_s, u"tokenPaths[2] not_a_path"_s,
                              u"tokenPaths[3] not_a_path"_s}));
    }

    void comparesByContent()
    {
        QVERIFY(rules({{{u"GET"_s}, u"/a"_s}}) == rules({{{u"get"_s}, u"/a"_s}}));
        QVERIFY(!(rules({{{u"GET"_s}, u"/a"_s}}) == rules({{{}, u"/a"_s}})));
        QVERIFY(!(rules({{{}, u"/a"_s}}) == rules({{{}, u"/b"_s}})));
        QVERIFY(!(rules({{{}, u"/a"_s}}) == globs({u"/a"_s}))); // same text, other meaning
        QVERIFY(!(rules({{{}, u"/a"_s}}) == PathRules()));
    }
};

std::unique_ptr<QObject> testPathRules()
{
    return std::make_unique<TestPathRules>();
}

#include "test_path_rules.moc"
