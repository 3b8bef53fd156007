// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lines.h"
#include "service/policy/limit_lint.h"
#include "service/policy/limit_repair.h"
#include "service/policy/lint_line.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using policy::LimitWarning;
using policy::lintLimits;

namespace {

QString replacementOf(const QString& line)
{
    for (const LimitWarning& warning : lintLimits({line}))
        if (warning.replacement)
            return *warning.replacement;
    return {};
}

/// "1:5 unescaped_dot", hints with "(hint)" behind.
QStringList found(const QStringList& lines)
{
    QStringList texts;
    for (const LimitWarning& warning : lintLimits(lines)) {
        const QString grade = warning.severity == LimitWarning::Severity::Hint ? u" (hint)"_s
            : warning.severity == LimitWarning::Severity::Info                 ? u" (info)"_s
                                                                               : QString();
        texts.append(
            u"%1:%2 %3%4"_s.arg(warning.line).arg(warning.column).arg(warning.code, grade));
    }
    return texts;
}

QString exampleOf(const QString& line, const QString& code)
{
    for (const LimitWarning& warning : lintLimits({line}))
        if (warning.code == code)
            return warning.example;
    return {};
}

} // namespace

// N13, the linter of "Limit to" lines.
class TestLimitLint : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char* name, const QStringList& lines,
                            const QStringList& warnings) {
            QTest::newRow(name) << lines << warnings;
        };

        // shadowed
        row("twice the same", {u"/rest/a"_s, u"/rest/a"_s}, {u"2:1 shadowed"_s});
        row("the same, spelt differently", {u"[GET,PUT]/rest/(a|b)"_s, u"[put][get]/rest/[ab]"_s},
            {u"2:1 shadowed"_s});
        row("one URL within the other", {u"/rest/api/2/issue/[A-Z]+-\\d+"_s, u"/rest/.*"_s},
            {u"1:1 shadowed"_s});
        row("fewer methods", {u"/rest/a"_s, u"[get]/rest/a"_s}, {u"2:1 shadowed"_s});
        row("more methods", {u"[get]/rest/a"_s, u"/rest/a"_s}, {u"1:1 shadowed"_s});
        row("more conditions", {u"/rest/a"_s, u"/rest/a[QueryParam::x==1]"_s}, {u"2:1 shadowed"_s});
        row("a narrower condition",
            {u"/rest/a[QueryParam::x==1]"_s, u"/rest/a[QueryParam::x==\\d]"_s},
            {u"1:1 shadowed"_s});
        row("a narrower comparison",
            {u"/rest/a[QueryParam::x>=5]"_s, u"/rest/a[QueryParam::x>=2]"_s}, {u"1:1 shadowed"_s});
        row("a value within a comparison",
            {u"/rest/a[QueryParam::d==2018-02-01]"_s, u"/rest/a[QueryParam::d<2018-03-01]"_s},
            {u"1:1 shadowed"_s});
        row("two spellings of a node",
            {u"/rest/a[JsonData::a.b==1]"_s, u"/rest/a[JsonData::/a/b==1|2]"_s},
            {u"1:1 shadowed"_s});
        row("a header in other case",
            {u"/rest/a[Header::X-Team==red]"_s, u"/rest/a[Header::x_team==r.d]"_s},
            {u"1:1 shadowed"_s, u"2:26 unescaped_dot"_s});

        // contradictory
        row("two values at once", {u"/a[QueryParam::x==1][QueryParam::x==2]"_s},
            {u"1:21 contradictory"_s});
        row("patterns without a common value", {u"/a[JsonData::x==[a-c]+][JsonData::x==[x-z]+]"_s},
            {u"1:24 contradictory"_s});
        row("an empty range", {u"/a[QueryParam::x>=10][QueryParam::x<10]"_s},
            {u"1:22 contradictory"_s});
        row("a range the wrong way round",
            {u"/a[QueryParam::d>2018-12-01][QueryParam::d<2018-01-01]"_s},
            {u"1:29 contradictory"_s});
        row("a number and a date", {u"/a[QueryParam::x>=10][QueryParam::x<2018-01-01]"_s},
            {u"1:22 contradictory"_s});
        row("a value outside its range", {u"/a[QueryParam::x==5][QueryParam::x>7]"_s},
            {u"1:21 contradictory"_s});

        // never_matches
        row("a whole URL", {u"https://jira\\.example/rest/.*"_s}, {u"1:1 never_matches"_s});
        row("without the first slash", {u"[get]rest/api/.*"_s}, {u"1:6 never_matches"_s});
        row("an encoded blank", {u"/wiki/a%20b"_s}, {u"1:8 never_matches"_s});
        row("an empty segment", {u"/rest//api"_s}, {u"1:1 never_matches"_s});
        row("a backslash", {u"/rest\\\\api"_s}, {u"1:1 never_matches"_s});

        // unescaped_dot
        row("a version", {u"/rest/api/1.0/user"_s}, {u"1:12 unescaped_dot"_s});
        row("two dots", {u"/a.b/c.d"_s}, {u"1:3 unescaped_dot"_s, u"1:7 unescaped_dot"_s});
        row("in a value", {u"/a[QueryParam::host==example.org]"_s}, {u"1:29 unescaped_dot"_s});

        // open_end, open_start
        row("EX-32", {u".*/rest/api/2/issue/JRA.*"_s},
            {u"1:1 open_start (hint)"_s, u"1:24 open_end"_s});
        row("EX-33", {u"[post].*/rest/api/2/issue/KANBAN-100/comment.*"_s},
            {u"1:7 open_start (hint)"_s, u"1:45 open_end"_s});
        row("EX-36",
            {u".*rest/extender/1.0/worklog/user/.*[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]"_s},
            {u"1:1 open_start (hint)"_s, u"1:18 unescaped_dot"_s, u"1:36 equality_not_range"_s});

        // everything, any_value
        row("everything", {u".*"_s}, {u"1:1 everything"_s});
        row("everything, in more words", {u"/.*"_s}, {u"1:1 everything"_s});
        row("everything beside a line", {u"/rest/a"_s, u"(.|/)*"_s},
            {u"1:1 shadowed"_s, u"2:1 everything"_s});
        row("any value", {u"/a[QueryParam::x==.*]"_s}, {u"1:19 any_value (hint)"_s});

        // equality_not_range
        row("a range of numbers by name", {u"/a[JsonData::min==5][JsonData::max==9]"_s},
            {u"1:3 equality_not_range"_s});
        row("the end first",
            {u"/a[QueryParam::until==2020-12-31][QueryParam::since==2020-01-01]"_s},
            {u"1:3 equality_not_range"_s});
        row("dates under any names",
            {u"/a[QueryParam::p==2020-01-01][QueryParam::q==2020-12-31]"_s},
            {u"1:3 equality_not_range"_s});

        // (?i): judged by a folded automaton
        row("case folding covers", {u"(?i)/rest/a"_s, u"/REST/[aA]"_s}, {u"2:1 shadowed"_s});
        row("case folding is wider", {u"/rest/a"_s, u"/r(?i)est/a"_s}, {u"1:1 shadowed"_s});
        row("case folding of a part", {u"/a/(?i:b)/c"_s, u"/A/b/c"_s, u"/a/B/c"_s},
            {u"3:1 shadowed"_s});
        row("folded values that have nothing in common",
            {u"/a[QueryParam::x==(?i)red][QueryParam::x==BLUE]"_s}, {u"1:27 contradictory"_s});

        // not_judged
        row("a word boundary", {u"/rest/a\\b.*"_s}, {u"1:8 not_judged (info)"_s});
        row("a class of Unicode", {u"/rest/\\pL+"_s}, {u"1:7 not_judged (info)"_s});
        row("within a value", {u"/a[QueryParam::x==a\\bc]"_s}, {u"1:20 not_judged (info)"_s});
        row("too much", {u"/a{999}b{999}c{999}d{999}e{999}"_s}, {u"1:1 not_judged (info)"_s});
        row("says nothing of others", {u"/rest/a"_s, u"/rest/\\pL"_s},
            {u"2:7 not_judged (info)"_s});

        // query_in_url
        row("a query", {u"/rest/api/search\\?jql=x"_s}, {u"1:18 query_in_url"_s});
        row("a query, unescaped", {u"/rest/api/search?jql=x"_s}, {u"1:17 query_in_url"_s});
    }
    void faults()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QStringList, warnings);
        QCOMPARE(found(lines), warnings);
        for (const LimitWarning& warning : lintLimits(lines))
            QVERIFY2(warning.message.endsWith(u'.'), qPrintable(warning.message));
    }

    // Well-made lists are left alone.
    void golden_data()
    {
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const QStringList& lines) {
            QTest::newRow(name) << lines;
        };
        row("a project's issues", {u"(/jira)?/rest/api/2/issue/JRA-[0-9]+(/.*)?"_s});
        row("below a path", {u"/rest/api/2/.*"_s, u"/rest/agile/.*"_s});
        row("reading here, writing there", {u"[get,head]/rest/.*"_s, u"[post]/rest/api/2/issue"_s});
        row("only reading", {u"[get].*"_s});
        row("an escaped version",
            {u"/rest/extender/1\\.0/filter/user/.*[QueryParam::permissions==true]"_s});
        row("a range",
            {u"/worklog/.*[QueryParam::dateFrom>=2018-01-01][QueryParam::dateTo<=2018-12-01]"_s});
        row("a range of one parameter", {u"/a[QueryParam::n>=1][QueryParam::n<=9]"_s});
        row("one value at its own bound", {u"/a[QueryParam::n>=9][QueryParam::n<=9]"_s});
        row("two conditions (EX-39)",
            {u"/rest/api/2/filter[JsonData::editable==false][JsonData::favourite==false]"_s});
        row("one path, two conditions", {u"/a[QueryParam::x==1]"_s, u"/a[QueryParam::x==2]"_s});
        row("one path, two subjects", {u"/a[QueryParam::x==1]"_s, u"/a[JsonData::x==1]"_s});
        row("one subject, two patterns", {u"/a[QueryParam::x==[a-m]+][QueryParam::x==[h-z]+]"_s});
        row("overlapping, neither within", {u"/a/.*/c"_s, u"/a/b/.*"_s});
        row("dots that repeat", {u"/a/.+/b/.{3}/c"_s});
        row("dots in a class", {u"/v[1.0]+/a"_s});
        row("quoted dots", {u"\\Q/v1.0/a\\E"_s});
        row("numbers without names of a range", {u"/a[JsonData::x==5][JsonData::y==9]"_s});
        row("parameters count with case", {u"/a[QueryParam::x==1][QueryParam::X==2]"_s});
        row("an optional letter", {u"/colou?r"_s});
        row("UTF-8", {u"/wiki/größe/.*"_s});
    }
    void golden()
    {
        QFETCH(const QStringList, lines);
        QCOMPARE(found(lines), QStringList{});
    }

    void examples_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("example");
        const auto row = [](const char* name, const char* line, const char* code,
                            const char* example) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(code)
                                << QString::fromLatin1(example);
        };
        row("EX-32", ".*/rest/api/2/issue/JRA.*", "open_end", "/rest/api/2/issue/JRA2-1");
        row("EX-32 start", ".*/rest/api/2/issue/JRA.*", "open_start",
            "/elsewhere/rest/api/2/issue/JRA");
        row("EX-33", "[post].*/rest/api/2/issue/KANBAN-100.*", "open_end",
            "/rest/api/2/issue/KANBAN-1000");
        row("a word", "/rest/comment.*", "open_end", "/rest/comment-other");
        row("dot", "/rest/api/1.0/user", "unescaped_dot", "/rest/api/1x0/user");
        row("dot in a value", "/a[QueryParam::v==1.0]", "unescaped_dot", "1x0");
        row("start without a slash", ".*rest/a", "open_start", "/elsewhererest/a");
    }
    void examples()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, code);
        QFETCH(const QString, example);
        QCOMPARE(exampleOf(line, code), example);
        QVERIFY(lintLimits({line}).first().message.size() > 20);
    }

    // EX-36: what to write instead is said, and it is a line.
    void theRangeIsSpeltOut()
    {
        const QList<LimitWarning> warnings = lintLimits(
            {u"/worklog[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]"_s});
        QCOMPARE(warnings.size(), 1);
        const QString instead =
            u"[QueryParam::dateFrom>=2018-01-01][QueryParam::dateTo<=2018-12-01]"_s;
        QVERIFY2(warnings.first().message.contains(instead), qPrintable(warnings.first().message));
        QCOMPARE(found({u"/worklog"_s + instead}), QStringList{});
    }

    // Where only one thing can have been meant, the whole line is proposed as it should be.
    void replacements_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("replacement"); ///< empty: none
        const auto row = [](const char* name, const QString& line, const QString& replacement) {
            QTest::newRow(name) << line << replacement;
        };
        row("a dot", u"[get]/rest/api/1.0/user"_s, u"[get]/rest/api/1\\.0/user"_s);
        row("a dot in a value", u"/a[QueryParam::host==example.org]"_s,
            u"/a[QueryParam::host==example\\.org]"_s);
        row("EX-32", u".*/rest/api/2/issue/JRA.*"_s, u".*/rest/api/2/issue/JRA-[0-9]+(/.*)?"_s);
        row("EX-33", u"[post].*/rest/api/2/issue/KANBAN-100/comment.*"_s,
            u"[post].*/rest/api/2/issue/KANBAN-100/comment(/.*)?"_s);
        row("EX-36", u"/w[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]"_s,
            u"/w[QueryParam::dateFrom>=2018-01-01][QueryParam::dateTo<=2018-12-01]"_s);
        row("a query", u"[get]/rest/search\\?jql=x"_s, u"[get]/rest/search[QueryParam::jql==x]"_s);
        row("a longer query", u"/rest/search?jql=x&max=1"_s, {});
        row("a whole URL", u"https://jira\\.example/rest/.*"_s, u"/rest/.*"_s);
        row("without the first slash", u"[get]rest/api/.*"_s, u"[get]/rest/api/.*"_s);
        row("an encoded blank", u"/wiki/a%20b"_s, u"/wiki/a b"_s);
        row("an encoded slash", u"/wiki/a%2Fb"_s, {});
        row("an empty segment", u"/rest//api"_s, {});
        row("everything", u".*"_s, {});
    }
    void replacements()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, replacement);
        QCOMPARE(replacementOf(line), replacement);
        QList<policy::LimitProblem> problems;
        QVERIFY(replacement.isEmpty() || policy::LimitLines::compile({replacement}, problems));
    }

    // One that another one covers can go.
    void aShadowedLineCanGo()
    {
        const QList<LimitWarning> warnings = lintLimits({u"/rest/a"_s, u"/rest/a"_s});
        QCOMPARE(warnings.front().replacement, std::optional(QString()));
    }

    void repairs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("repaired"); ///< empty: nothing that is certain
        const auto row = [](const char* name, const QString& line, const QString& repaired) {
            QTest::newRow(name) << line << repaired;
        };
        row("a look-ahead for a value", u"[put].*/filter[JsonData::editable==(?=false)]"_s,
            u"[put].*/filter[JsonData::editable==false]"_s);
        row("a look-ahead and the rest", u"/a[QueryParam::x==(?=ab).*]"_s,
            u"/a[QueryParam::x==ab.*]"_s);
        row("a look-ahead with a choice", u"/a[QueryParam::x==(?=a|b).*]"_s, {});
        row("a look-ahead in between", u"/a(?=/b)/c"_s, {});
        row("a look-ahead that says no", u"/a[QueryParam::x==(?!ab).*]"_s, {});
        row("a named group", u"/a/(?<key>[A-Z]+)"_s, u"/a/(?P<key>[A-Z]+)"_s);
        row("the end of the text", u"/a/b\\Z"_s, u"/a/b"_s);
        row("an open condition", u"/a[QueryParam::x==1"_s, u"/a[QueryParam::x==1]"_s);
        row("one equals sign", u"/a[QueryParam::x=1]"_s, u"/a[QueryParam::x==1]"_s);
        row("two faults", u"/a[QueryParam::x=(]"_s, {});
        row("an open group", u"/a/(b"_s, {});
        row("a back-reference", u"/(a)\\1"_s, {});
    }
    void repairs()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, repaired);
        QList<policy::LimitProblem> problems;
        QVERIFY(!policy::LimitLines::compile({line}, problems));
        QCOMPARE(policy::repaired(line, problems.front()).value_or(QString()), repaired);
        problems.clear();
        QVERIFY(repaired.isEmpty() || policy::LimitLines::compile({repaired}, problems));
    }

    // A list as long as it may be, of lines that are hard to compare, takes bounded time.
    void aLongListIsLookedThroughInBoundedTime()
    {
        QStringList lines;
        for (int i = 0; i < 100; ++i)
            lines.append(u"/(a|b)*a(a|b){14}/%1/.*/[a-z]+/.*x.*"_s.arg(i));
        QElapsedTimer timer;
        timer.start();
        (void)lintLimits(lines);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    // Lines come from anybody who is signed in: whatever they hold, advice is given or not, and no
    // example is made up.
    void anyTextIsLookedThroughSafely()
    {
        static const QStringList pieces{u"/"_s,
                                        u"a"_s,
                                        u".*"_s,
                                        u"."_s,
                                        u"["_s,
                                        u"]"_s,
                                        u"[^"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"|"_s,
                                        u"*"_s,
                                        u"+"_s,
                                        u"?"_s,
                                        u"{2,3}"_s,
                                        u"{"_s,
                                        u"\\"_s,
                                        u"\\Q"_s,
                                        u"\\E"_s,
                                        u"\\d"_s,
                                        u"\\x{1f600}"_s,
                                        u"[:alpha:]"_s,
                                        u"-"_s,
                                        u"^"_s,
                                        u"$"_s,
                                        u"(?:"_s,
                                        u"(?i)"_s,
                                        u"(?s:"_s,
                                        u"\\b"_s,
                                        u"\\pL"_s,
                                        u"[get]"_s,
                                        u"%2f"_s,
                                        u"1.0"_s,
                                        u"é"_s,
                                        u"::"_s,
                                        u"=="_s,
                                        u"?a=b"_s,
                                        u"[JsonData::a==x]"_s,
                                        u"[QueryParam::from>=1]"_s,
                                        u"[QueryParam::to<=2018-01-01]"_s};
        std::mt19937 random(7);
        const auto text = [&] {
            QString line = random() % 3 == 0 ? QString() : u"/"_s;
            for (std::size_t count = 1 + random() % 8; count > 0; --count)
                line += pieces.at(
                    static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size())));
            return line;
        };
        int compiled = 0;
        for (int i = 0; i < 3'000; ++i) {
            const QStringList lines{text(), text()};
            for (const LimitWarning& warning : lintLimits(lines)) {
                QVERIFY(warning.line >= 1 && warning.line <= 2 && warning.column >= 1);
                QVERIFY(warning.column <= lines.at(warning.line - 1).size() + 1);
            }
            QList<policy::LimitProblem> problems;
            compiled += policy::LimitLines::compile(lines, problems) ? 1 : 0;
        }
        QVERIFY(compiled > 100);
    }

    void whatDoesNotCompileIsPassedOver()
    {
        QCOMPARE(found({u"/rest/("_s, u"/a.b"_s}), QStringList{u"2:3 unescaped_dot"_s});
        QCOMPARE(found({}), QStringList{});
    }
};

std::unique_ptr<QObject> testLimitLint()
{
    return std::make_unique<TestLimitLint>();
}

#include "test_limit_lint.moc"
