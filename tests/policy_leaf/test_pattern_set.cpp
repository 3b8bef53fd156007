// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/path_rules.h"
#include "service/policy/pattern_set.h"
#include "tests/policy_leaf/limit_support.h"

#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using policy::LimitLines;
using policy::LimitMatch;
using policy::PathRules;
using policy::Pattern;
using policy::PatternSet;
using test::LimitRequest;

namespace {

class Paths
{
public:
    explicit Paths(unsigned seed) : m_random(seed) { }

    QString pattern()
    {
        static const QStringList parts{u"/rest"_s,  u"/a"_s,     u"/b"_s,          u"/.*"_s,
                                       u"/[ab]+"_s, u"(/.*)?"_s, u"/issue-\\d+"_s, u"/é"_s};
        QString text;
        for (std::size_t count = 1 + m_random() % 3; count > 0; --count)
            text += parts.at(static_cast<qsizetype>(m_random() % 8));
        return text;
    }
    std::string path()
    {
        static const char* const parts[] = {"/rest", "/a", "/b", "/ab", "/issue-7", "/é", "/x"};
        std::string text;
        for (std::size_t count = 1 + m_random() % 3; count > 0; --count)
            text += parts[m_random() % 7];
        return text;
    }
    QString methods()
    {
        static const QStringList all{{}, u"[get]"_s, u"[post,put]"_s};
        return all.at(static_cast<qsizetype>(m_random() % 3));
    }
    QString condition()
    {
        static const QStringList all{{}, {}, u"[QueryParam::q==1]"_s, u"[JsonData::a==1]"_s};
        return all.at(static_cast<qsizetype>(m_random() % 4));
    }
    bool often() { return m_random() % 2 == 0; }

private:
    std::mt19937 m_random;
};

} // namespace

/// Long lists are asked all at once, and say what they would say one by one.
class TestPatternSet : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatEachWouldFind()
    {
        int matched = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Paths paths(seed);
            std::vector<Pattern> patterns;
            for (int i = 0; i < 30; ++i)
                patterns.push_back(std::get<Pattern>(Pattern::compile(paths.pattern())));
            std::vector<const Pattern*> pointers;
            for (const Pattern& pattern : patterns)
                pointers.push_back(&pattern);
            const auto set = PatternSet::of(pointers);
            QVERIFY(set);
            for (int i = 0; i < 50; ++i) {
                const std::string path = paths.path();
                std::vector<int> expected;
                for (std::size_t k = 0; k < patterns.size(); ++k)
                    if (patterns[k].matches(path))
                        expected.push_back(static_cast<int>(k));
                std::vector<int> found;
                QVERIFY(set->find(path, found));
                QVERIFY2(found == expected, path.c_str());
                matched += found.empty() ? 0 : 1;
            }
        }
        QVERIFY(matched > 300);
    }

    void fewPatternsNeedNoSet()
    {
        const Pattern pattern = std::get<Pattern>(Pattern::compile(u"/a"_s));
        const std::vector<const Pattern*> few(PatternSet::fewest - 1, &pattern);
        QVERIFY(!PatternSet::of(few));
        const std::vector<const Pattern*> many(PatternSet::fewest, &pattern);
        QVERIFY(PatternSet::of(many));
    }

    void anEncodedSurrogateMatchesNothing()
    {
        const Pattern pattern = std::get<Pattern>(Pattern::compile(u".*"_s));
        const std::vector<const Pattern*> many(PatternSet::fewest, &pattern);
        std::vector<int> found{1};
        QVERIFY(PatternSet::of(many)->find("/\xed\xa0\x80", found));
        QVERIFY(found.empty());
    }

    // What can't be built within the memory is asked one by one, and answered the same.
    void tooMuchForASetIsStillAnswered()
    {
        QList<domain::PathRule> rules;
        for (int i = 0; i < 200; ++i)
            rules.append({{}, u"(.*[ab]){40}.{200}x{0,300}%1"_s.arg(i)});
        rules.append({{}, u"/here"_s});
        domain::Problems problems;
        const auto compiled = PathRules::compile(rules, u"bypass"_s, problems);
        QVERIFY(compiled);
        QVERIFY(compiled->matches(http::Method::Get, "/here"));
        QVERIFY(!compiled->matches(http::Method::Get, "/there"));
    }

    void rulesSayTheSame()
    {
        for (unsigned seed = 100; seed < 130; ++seed) {
            Paths paths(seed);
            QList<domain::PathRule> rules;
            for (int i = 0; i < 40; ++i)
                rules.append(
                    {paths.often() ? QStringList{} : QStringList{u"POST"_s}, paths.pattern()});
            domain::Problems problems;
            const auto all = PathRules::compile(rules, u"x"_s, problems);
            for (int i = 0; i < 50; ++i) {
                const std::string path = paths.path();
                const http::Method method = paths.often() ? http::Method::Get : http::Method::Post;
                std::optional<std::size_t> expected;
                for (qsizetype k = 0; k < rules.size() && !expected; ++k)
                    if (PathRules::compile({rules.at(k)}, u"x"_s, problems)->matches(method, path))
                        expected = static_cast<std::size_t>(k);
                QVERIFY2(all->match(method, path) == expected, path.c_str());
            }
        }
    }

    // EX-29: a token may have any number of lines.
    void linesSayTheSame()
    {
        int matched = 0;
        for (unsigned seed = 200; seed < 230; ++seed) {
            Paths paths(seed);
            QStringList lines;
            for (int i = 0; i < 40; ++i)
                lines.append(paths.methods() + paths.pattern() + paths.condition());
            const LimitLines all = test::limits(lines);
            for (int i = 0; i < 40; ++i) {
                LimitRequest request =
                    paths.often() ? test::jsonRequest(paths.path(), R"({"a":1})") : LimitRequest{};
                request.path = paths.path();
                if (paths.often())
                    request.parameters = policy::LimitFacts::Parameters{{"q", "1"}};
                // Lines that need no body are asked before any that does.
                int expected = -1;
                for (const bool json : {false, true})
                    for (qsizetype k = 0; k < lines.size() && expected < 0; ++k)
                        if (lines.at(k).contains(u"JsonData"_s) == json
                            && test::allows({lines.at(k)}, request))
                            expected = static_cast<int>(k);
                const LimitMatch match = all.match(request.facts());
                QCOMPARE(match.outcome == LimitMatch::Outcome::Matched, expected >= 0);
                if (expected >= 0)
                    QCOMPARE(match.line, expected);
                else
                    QVERIFY(match.line >= 0 && match.failed != LimitMatch::Part::None);
                matched += expected >= 0 ? 1 : 0;
            }
        }
        QVERIFY(matched > 200);
    }

    void theClosestLineIsStillNamed()
    {
        QStringList lines;
        for (int i = 0; i < 20; ++i)
            lines.append(u"[post]/rest/%1"_s.arg(i));
        lines.append(u"[get]/rest/x[QueryParam::q==2]"_s);
        const LimitLines all = test::limits(lines);
        LimitRequest request;
        request.path = "/rest/x";
        LimitMatch match = all.match(request.facts());
        QCOMPARE(match.line, 20);
        QVERIFY(match.failed == LimitMatch::Part::QueryParam);
        request.path = "/rest/y";
        match = all.match(request.facts());
        QCOMPARE(match.line, 20);
        QVERIFY(match.failed == LimitMatch::Part::Path);
        request.method = http::Method::Delete;
        match = all.match(request.facts());
        QCOMPARE(match.line, 0);
        QVERIFY(match.failed == LimitMatch::Part::Method);
    }
};

std::unique_ptr<QObject> testPatternSet()
{
    return std::make_unique<TestPatternSet>();
}

#include "test_pattern_set.moc"
