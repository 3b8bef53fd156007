// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy_leaf/limit_support.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using http::Method;
using policy::LimitLines;
using policy::LimitMatch;
using policy::LimitProblem;
using test::allows;
using test::LimitRequest;
using test::limits;
using Outcome = LimitMatch::Outcome;
using Part = LimitMatch::Part;

namespace {

LimitRequest request(Method method, std::string path,
                     policy::LimitFacts::Parameters parameters = {})
{
    LimitRequest made;
    made.method = method;
    made.path = std::move(path);
    made.parameters = std::move(parameters);
    return made;
}

QStringList problemsOf(const QStringList& lines)
{
    QList<LimitProblem> problems;
    if (LimitLines::compile(lines, problems))
        return {};
    QStringList texts;
    for (const LimitProblem& problem : problems)
        texts.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.code));
    return texts;
}

} // namespace

class TestLimitLines : public QObject
{
    Q_OBJECT

private slots:
    void aLineMustHoldInMethodAndWholePath_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, const QString& line, Method method, const char* path,
                            bool allowed) {
            QTest::newRow(name) << line << method << QByteArray(path) << allowed;
        };
        const QString jra = u".*/rest/api/2/issue/JRA.*"_s;
        row("EX-32", jra, Method::Get, "/rest/api/2/issue/JRA-1", true);
        row("EX-32 with context path", jra, Method::Get, "/jira/rest/api/2/issue/JRA-1", true);
        row("EX-32 also admits JRA2", jra, Method::Get, "/rest/api/2/issue/JRA2-1", true);
        row("EX-32 also admits sub-resources", jra, Method::Delete,
            "/rest/api/2/issue/JRA-1/comment/7", true);
        row("EX-32 other project", jra, Method::Get, "/rest/api/2/issue/KANBAN-1", false);
        row("EX-32 case counts", jra, Method::Get, "/rest/api/2/issue/jra-1", false);
        row("EX-32 newline behind", jra, Method::Get, "/rest/api/2/issue/JRA-1\n", false);
        row("EX-32 newline before", jra, Method::Get, "\n/rest/api/2/issue/JRA-1", false);
        const QString comment = u"[post].*/rest/api/2/issue/KANBAN-100/comment.*"_s;
        row("EX-33", comment, Method::Post, "/rest/api/2/issue/KANBAN-100/comment", true);
        row("EX-33 other method", comment, Method::Get, "/rest/api/2/issue/KANBAN-100/comment",
            false);
        row("EX-33 other issue", comment, Method::Post, "/rest/api/2/issue/KANBAN-1001/comment",
            false);
        row("unanchored text is anchored", u"/rest"_s, Method::Get, "/x/rest", false);
        row("unanchored text is anchored at its end", u"/rest"_s, Method::Get, "/rest/x", false);
        row("both alternatives are anchored", u"/a|/b"_s, Method::Get, "/b/c", false);
        row("dollar is the end", u"^/a$"_s, Method::Get, "/a\n", false);
        row("one of several methods", u"[GET][PUT,patch]/a"_s, Method::Patch, "/a", true);
        row("none of several methods", u"[GET][PUT,patch]/a"_s, Method::Post, "/a", false);
        row("HEAD is not GET", u"[GET]/a"_s, Method::Head, "/a", false);
        row("WebDAV", u"[PROPFIND]/a"_s, Method::Propfind, "/a", true);
        row("every method", u"/a"_s, Method::Purge, "/a", true);
        row("class, not atom", u"/issue/[A-Z]+-[0-9]+"_s, Method::Get, "/issue/ABC-12", true);
        row("class, not atom, other", u"/issue/[A-Z]+-[0-9]+"_s, Method::Get, "/issue/abc-12",
            false);
        row("UTF-8 path", u"/wiki/[é]+"_s, Method::Get, "/wiki/\xc3\xa9\xc3\xa9", true);
        row("invalid UTF-8 path", u"/wiki/.*"_s, Method::Get, "/wiki/\xe9", false);
    }
    void aLineMustHoldInMethodAndWholePath()
    {
        QFETCH(const QString, line);
        QFETCH(const Method, method);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, allowed);
        QCOMPARE(allows({line}, request(method, path.toStdString())), allowed);
    }

    // EX-34
    void everyOccurrenceOfAParameterMustMatch_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("query"); // name, value, name, value ...
        QTest::addColumn<bool>("allowed");
        const QString permissions = u".*/filter/user/.*[QueryParam::permissions==true]"_s;
        const QString worklog =
            u".*filter/user/.*[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]"_s;
        const QString span = u".*[QueryParam::d>=2018-01-01][QueryParam::d<=2018-12-01]"_s;
        const auto row = [](const char* name, const QString& line, const QStringList& query,
                            bool allowed) { QTest::newRow(name) << line << query << allowed; };
        row("EX-35", permissions, {u"permissions"_s, u"true"_s}, true);
        row("EX-35 other value", permissions, {u"permissions"_s, u"false"_s}, false);
        row("EX-35 whole value", permissions, {u"permissions"_s, u"true,false"_s}, false);
        row("EX-35 newline", permissions, {u"permissions"_s, u"true\n"_s}, false);
        row("absent", permissions, {}, false);
        row("empty value", permissions, {u"permissions"_s, QString()}, false);
        row("other name", permissions, {u"Permissions"_s, u"true"_s}, false);
        row("others do not matter", permissions, {u"a"_s, u"b"_s, u"permissions"_s, u"true"_s},
            true);
        row("repeated, both right", permissions,
            {u"permissions"_s, u"true"_s, u"permissions"_s, u"true"_s}, true);
        row("repeated, last wrong", permissions,
            {u"permissions"_s, u"true"_s, u"permissions"_s, u"false"_s}, false);
        row("repeated, first wrong", permissions,
            {u"permissions"_s, u"x"_s, u"permissions"_s, u"true"_s}, false);
        row("EX-36", worklog, {u"dateFrom"_s, u"2018-01-01"_s, u"dateTo"_s, u"2018-12-01"_s}, true);
        row("EX-36 is equality, no range", worklog,
            {u"dateFrom"_s, u"2018-02-01"_s, u"dateTo"_s, u"2018-12-01"_s}, false);
        row("EX-36 one of two", worklog, {u"dateFrom"_s, u"2018-01-01"_s}, false);
        row("C10 a real range", span, {u"d"_s, u"2018-06-30"_s}, true);
        row("C10 its bounds", span, {u"d"_s, u"2018-12-01"_s}, true);
        row("C10 outside", span, {u"d"_s, u"2018-12-02"_s}, false);
        row("C10 both outside each other's side", span,
            {u"d"_s, u"2019-01-01"_s, u"d"_s, u"2017-01-01"_s}, false);
        row("C10 no date", span, {u"d"_s, u"20180630"_s}, false);
        row("C10 impossible date", span, {u"d"_s, u"2018-02-30"_s}, false);
        row("C10 a moment is no date", span, {u"d"_s, u"2018-06-30T00:00:00Z"_s}, false);
        row("number", u".*[QueryParam::n<10]"_s, {u"n"_s, u"9.99"_s}, true);
        row("number at the bound", u".*[QueryParam::n<10]"_s, {u"n"_s, u"10"_s}, false);
        row("number at the bound, spelt out", u".*[QueryParam::n<10]"_s, {u"n"_s, u"10.00"_s},
            false);
        row("numbers are no texts", u".*[QueryParam::n<10]"_s, {u"n"_s, u"1"_s, u"n"_s, u"9"_s},
            true);
        row("negative", u".*[QueryParam::n>-5]"_s, {u"n"_s, u"-4"_s}, true);
        row("exponent", u".*[QueryParam::n<10]"_s, {u"n"_s, u"1e0"_s}, false);
        row("plus sign", u".*[QueryParam::n<10]"_s, {u"n"_s, u"+1"_s}, false);
        row("blank", u".*[QueryParam::n<10]"_s, {u"n"_s, u" 1"_s}, false);
        row("NaN", u".*[QueryParam::n<10]"_s, {u"n"_s, u"nan"_s}, false);
        row("empty", u".*[QueryParam::n<10]"_s, {u"n"_s, QString()}, false);
        row("bracketed name", u".*[QueryParam::filter[state]==open]"_s,
            {u"filter[state]"_s, u"open"_s}, true);
        row("decoded name and value", u".*[QueryParam::ä b==ö&]"_s, {u"ä b"_s, u"ö&"_s}, true);
    }
    void everyOccurrenceOfAParameterMustMatch()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, query);
        QFETCH(const bool, allowed);
        policy::LimitFacts::Parameters parameters;
        for (qsizetype i = 0; i < query.size(); i += 2)
            parameters.emplace_back(query.at(i).toStdString(), query.at(i + 1).toStdString());
        QCOMPARE(allows({line}, request(Method::Get, "/rest/filter/user/x", parameters)), allowed);
    }

    void anUndecodableQueryMatchesNoParameter()
    {
        LimitRequest undecodable = request(Method::Get, "/a");
        undecodable.parameters = std::nullopt;
        QVERIFY(!allows({u"/a[QueryParam::x==.*]"_s}, undecodable));
        QVERIFY(allows({u"/a"_s}, undecodable));
        QVERIFY(limits({u"/a"_s, u"/a[QueryParam::x==y]"_s}).needsParameters());
        QVERIFY(
            !limits({u"/a"_s, u"/a[Header::x==y]"_s, u"/a[JsonData::x==y]"_s}).needsParameters());
    }

    void everyOccurrenceOfAHeaderMustMatch_data()
    {
        QTest::addColumn<QList<QByteArray>>("fields"); // name, value, name, value ...
        QTest::addColumn<bool>("allowed");
        QTest::newRow("right") << QList<QByteArray>{"X-Project", "ABC"} << true;
        QTest::newRow("any case of the name") << QList<QByteArray>{"x-PROJECT", "ABC"} << true;
        QTest::newRow("case of the value counts") << QList<QByteArray>{"X-Project", "abc"} << false;
        QTest::newRow("absent") << QList<QByteArray>{} << false;
        QTest::newRow("repeated, right")
            << QList<QByteArray>{"X-Project", "ABC", "x-project", "ABC"} << true;
        QTest::newRow("repeated, wrong")
            << QList<QByteArray>{"X-Project", "ABC", "x-project", "DEF"} << false;
        QTest::newRow("listed") << QList<QByteArray>{"X-Project", "ABC, DEF"} << false;
        QTest::newRow("underscore twin, wrong")
            << QList<QByteArray>{"X-Project", "ABC", "X_Project", "DEF"} << false;
        QTest::newRow("longer name") << QList<QByteArray>{"X-Projects", "ABC"} << false;
    }
    void everyOccurrenceOfAHeaderMustMatch()
    {
        QFETCH(const QList<QByteArray>, fields);
        QFETCH(const bool, allowed);
        LimitRequest made = request(Method::Get, "/a");
        for (qsizetype i = 0; i < fields.size(); i += 2)
            made.headers.add(fields.at(i).constData(), fields.at(i + 1).constData());
        QCOMPARE(allows({u"/a[Header::X-Project==ABC]"_s}, made), allowed);
        policy::LimitFacts withoutHeaders = made.facts();
        withoutHeaders.headers = nullptr;
        QVERIFY(limits({u"/a[Header::X-Project==ABC]"_s}).match(withoutHeaders).outcome
                == Outcome::NotMatched);
    }

    // EX-29, EX-30: lines are alternatives, the parts of a line all hold.
    void linesAreAlternatives()
    {
        const QStringList lines{u"[GET]/a"_s, u"[POST]/b[QueryParam::x==1][QueryParam::y==2]"_s};
        QVERIFY(allows(lines, request(Method::Get, "/a")));
        QVERIFY(!allows(lines, request(Method::Post, "/a")));
        QVERIFY(!allows(lines, request(Method::Get, "/b", {{"x", "1"}, {"y", "2"}})));
        QVERIFY(allows(lines, request(Method::Post, "/b", {{"y", "2"}, {"x", "1"}})));
        QVERIFY(!allows(lines, request(Method::Post, "/b", {{"x", "1"}})));
        const LimitMatch match =
            limits(lines).match(request(Method::Post, "/b", {{"x", "1"}, {"y", "2"}}).facts());
        QCOMPARE(match.line, 1);
        QCOMPARE(match.failed, Part::None);
    }

    // N1: the line that came closest, and where it failed.
    void namesTheClosestLine_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<int>("line");
        QTest::addColumn<Part>("failed");
        QTest::addColumn<int>("atom");
        QTest::newRow("no method")
            << Method::Delete << QByteArray("/a") << QStringList{} << 0 << Part::Method << -1;
        QTest::newRow("path") << Method::Post << QByteArray("/x") << QStringList{} << 1
                              << Part::Path << -1;
        QTest::newRow("first atom")
            << Method::Post << QByteArray("/b") << QStringList{} << 1 << Part::QueryParam << 0;
        QTest::newRow("second atom") << Method::Post << QByteArray("/b")
                                     << QStringList{u"x"_s, u"1"_s} << 2 << Part::Header << 1;
    }
    void namesTheClosestLine()
    {
        QFETCH(const Method, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QStringList, query);
        QFETCH(const int, line);
        QFETCH(const Part, failed);
        QFETCH(const int, atom);
        const LimitLines lines = limits({u"[GET]/a"_s, u"[POST]/b[QueryParam::y==2]"_s,
                                         u"[POST]/b[QueryParam::x==1][Header::X-Y==2]"_s});
        policy::LimitFacts::Parameters parameters;
        for (qsizetype i = 0; i < query.size(); i += 2)
            parameters.emplace_back(query.at(i).toStdString(), query.at(i + 1).toStdString());
        const LimitMatch match =
            lines.match(request(method, path.toStdString(), parameters).facts());
        QCOMPARE(match.outcome, Outcome::NotMatched);
        QCOMPARE(match.line, line);
        QCOMPARE(match.failed, failed);
        QCOMPARE(match.atom, atom);
    }

    void theZeroMatchDenies()
    {
        QCOMPARE(LimitMatch().outcome, Outcome::NotMatched);
        QCOMPARE(static_cast<int>(Outcome::NotMatched), 0);
    }

    void keepsTheTextsForExplanations()
    {
        const LimitLines lines = limits({u"[get] /ä [queryparam::x==y]"_s, u"/b"_s});
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines.text(0), std::string_view("[get] /\xc3\xa4 [queryparam::x==y]"));
        QCOMPARE(lines.atomText(0, 0), std::string_view("[QueryParam::x==y]"));
        QVERIFY(lines == limits({u"[get] /ä [queryparam::x==y]"_s, u"/b"_s}));
        QVERIFY(!(lines == limits({u"/b"_s})));
    }

    void everyProblemOfEveryLineIsReported()
    {
        QCOMPARE(problemsOf({}), QStringList{u"1:1 required"_s});
        QCOMPARE(
            problemsOf({u"[GET]/a"_s, QString(), u"[GET,FETCH,connect]/b(["_s,
                        u"[GET,CONNECT]/b(c[QueryParam::x==*]"_s, u"/c[JsonData::a..b==x]"_s,
                        u"/d[QueryParam::x==(?=y)][Header::z==a{2000}]"_s,
                        u"/e[QueryParam::n>=x]"_s}),
            (QStringList{u"2:1 url_missing"_s, u"3:23 class_unclosed"_s, u"4:6 method_unknown"_s,
                         u"4:14 regex_invalid"_s, u"4:34 regex_invalid"_s, u"5:14 name_invalid"_s,
                         u"6:19 regex_unsupported"_s, u"6:38 regex_invalid"_s,
                         u"7:19 value_not_comparable"_s}));
    }

    void aListWithOneWrongLineIsNoList()
    {
        QList<LimitProblem> problems;
        QVERIFY(!LimitLines::compile({u"/a"_s, u"/b("_s}, problems));
        const domain::Problems fields = policy::toProblems(problems, u"limits"_s);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().field, u"limits[1]"_s);
        QCOMPARE(fields.first().code, u"regex_invalid"_s);
        QVERIFY(fields.first().message.startsWith(u"Line 2, column 1: "_s));
    }

    void earlierProblemsAreKept()
    {
        QList<LimitProblem> problems{{9, 9, u"earlier"_s, {}}};
        QVERIFY(LimitLines::compile({u"/a"_s}, problems));
        QCOMPARE(problems.size(), 1);
    }
};

std::unique_ptr<QObject> testLimitLines()
{
    return std::make_unique<TestLimitLines>();
}

#include "test_limit_lines.moc"
