// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern.h"
#include "service/policy/pattern_language.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using policy::findText;
using policy::FoundText;
using policy::Pattern;
using policy::PatternLanguage;
using policy::SearchBudget;
using Outcome = FoundText::Outcome;

namespace {

PatternLanguage language(const QString& pattern)
{
    const auto result = PatternLanguage::of(pattern);
    if (!result)
        qFatal("%s", qPrintable(pattern));
    return *result;
}

FoundText inBoth(const QString& one, const QString& other)
{
    SearchBudget budget{10'000'000};
    const PatternLanguage first = language(one);
    const PatternLanguage second = language(other);
    return findText({&first, &second}, nullptr, budget);
}

bool engineAdmits(const QString& pattern, const QString& text)
{
    return std::get<Pattern>(Pattern::compile(pattern)).matches(text.toStdString());
}

/// Any pattern of the part of the syntax that is understood, over few letters.
class Patterns
{
public:
    explicit Patterns(unsigned seed) : m_random(seed) { }

    QString next(int depth = 0)
    {
        QString text;
        const std::size_t parts = 1 + m_random() % 3;
        for (std::size_t i = 0; i < parts; ++i)
            text += part(depth) + repetition();
        if (depth < 3 && m_random() % 4 == 0)
            text += u'|' + next(depth + 1);
        static const QStringList groups{u"(?:"_s,  u"(?:"_s,    u"(?:"_s,  u"("_s,
                                        u"(?i:"_s, u"(?s-i:"_s, u"(?i)("_s};
        if (depth == 0)
            return m_random() % 6 == 0 ? u"(?i)"_s + text : text;
        return groups.at(static_cast<qsizetype>(m_random() % 7)) + text + u')';
    }
    QString text()
    {
        QString result;
        for (std::size_t length = m_random() % 6; length > 0; --length)
            result += u"aAbB/.1"_s.at(m_random() % 7);
        return result;
    }

private:
    QString part(int depth)
    {
        static const QStringList parts{u"a"_s,        u"b"_s,           u"/"_s,    u"\\."_s,
                                       u"."_s,        u"\\d"_s,         u"[ab]"_s, u"[^a/]"_s,
                                       u"[a-b1]"_s,   u"\\w"_s,         u"\\S"_s,  u"\\D"_s,
                                       u"\\Qa.\\E"_s, u"[[:alpha:]]"_s, u"\\x61"_s};
        if (depth < 3 && m_random() % 4 == 0)
            return next(depth + 1);
        return parts.at(
            static_cast<qsizetype>(m_random() % static_cast<std::size_t>(parts.size())));
    }
    QString repetition()
    {
        static const QStringList all{{},     {},       {},         u"*"_s,    u"+"_s,
                                     u"?"_s, u"{2}"_s, u"{1,2}"_s, u"{0,}"_s, u"*?"_s};
        return all.at(static_cast<qsizetype>(m_random() % static_cast<std::size_t>(all.size())));
    }

    std::mt19937 m_random;
};

} // namespace

class TestPatternLanguage : public QObject
{
    Q_OBJECT

private slots:
    // What the linter says rests on it: it reads patterns as the engine does.
    void admitsWhatTheEngineAdmits()
    {
        int compared = 0;
        int admitted = 0;
        for (unsigned seed = 1; seed <= 400; ++seed) {
            Patterns patterns(seed);
            const QString pattern = patterns.next();
            const auto known = PatternLanguage::of(pattern);
            QVERIFY2(known, qPrintable(pattern));
            for (int i = 0; i < 15; ++i) {
                const QString text = patterns.text();
                const FoundText found = inBoth(pattern, QRegularExpression::escape(text));
                const bool expected = engineAdmits(pattern, text);
                QVERIFY2((found.outcome == Outcome::Found) == expected,
                         qPrintable(pattern + u"  "_s + text));
                ++compared;
                admitted += expected ? 1 : 0;
            }
        }
        QCOMPARE(compared, 6'000);
        QVERIFY(admitted > 500);
    }

    // (?i) means the same characters here as in the engine, in every script.
    void caseIsFoldedAsTheEngineDoes()
    {
        int folded = 0;
        const auto text = [](char32_t c) { return QString::fromUcs4(&c, 1); };
        for (char32_t c = 0x21; c <= 0x1ffff; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const policy::CharacterSet orbit = policy::caseFolded({{c, c}});
            const bool alone = orbit.size() == 1 && orbit.front().first == orbit.front().second;
            if (alone)
                continue;
            const QString pattern = u"(?i)["_s + text(c) + u']';
            for (const auto& [first, last] : orbit)
                for (char32_t other = first; other <= last; ++other, ++folded)
                    QVERIFY2(engineAdmits(pattern, text(other)), qPrintable(pattern));
        }
        QVERIFY2(folded > 2'500, qPrintable(QString::number(folded)));
        // And nothing is missing that the engine would fold.
        for (const char* letters : {"kK\u212a", "sS\u017f", "\u00df\u1e9e", "\u03c3\u03c2\u03a3"})
            for (const char32_t one : QString::fromUtf8(letters).toStdU32String())
                QCOMPARE(
                    policy::caseFolded({{one, one}}),
                    policy::caseFolded({{QString::fromUtf8(letters).toStdU32String().front(),
                                         QString::fromUtf8(letters).toStdU32String().front()}}));
    }

    void whatIsFoundIsOfTheEngineToo()
    {
        for (unsigned seed = 1000; seed < 1'200; ++seed) {
            Patterns patterns(seed);
            const QString one = patterns.next();
            const QString other = patterns.next();
            SearchBudget budget{10'000'000};
            const PatternLanguage first = language(one);
            const PatternLanguage second = language(other);
            const FoundText common = findText({&first, &second}, nullptr, budget);
            const QByteArray what = (one + u"  "_s + other).toUtf8();
            if (common.outcome == Outcome::Found)
                QVERIFY2(engineAdmits(one, common.text) && engineAdmits(other, common.text),
                         what.constData());
            const FoundText rest = findText({&first}, &second, budget);
            if (rest.outcome == Outcome::Found)
                QVERIFY2(engineAdmits(one, rest.text) && !engineAdmits(other, rest.text),
                         what.constData());
            QVERIFY(common.outcome != Outcome::Unknown && rest.outcome != Outcome::Unknown);
        }
    }

    void within_data()
    {
        QTest::addColumn<QString>("narrow");
        QTest::addColumn<QString>("wide");
        QTest::addColumn<bool>("within");
        const auto row = [](const char* narrow, const char* wide, bool within) {
            QTest::addRow("%s in %s", narrow, wide)
                << QString::fromUtf8(narrow) << QString::fromUtf8(wide) << within;
        };
        row("/a", "/a", true);
        row("/REST", "(?i)/rest", true);
        row("(?i)/rest", "/rest", false);
        row("(?i)[a-c]", "[A-Ca-c]", true);
        row("(?i)k", "[kK]", false); // the sign for kelvin
        row("(?i)[^a]", "[^aA]", true);
        row("(?i)\\W", "\\W", true);
        row("(?i:a)b", "[aA]b", true);
        row("a(?i)b|c", "(a[bB]|[cC])", true);
        row("(a(?i)b)c", "a[bB]c", true);
        row("(?i)a(?-i)b", "[aA]b", true);
        row("a\n", "a.", false);
        row("a\n", "a(?s).", true);
        row("(?s:.)", ".", false);
        row("(?mU)^/a+$", "/a*", true);
        row("/a/b", "/a/.*", true);
        row("/a/.*", "/a/b", false);
        row("(/a|/b)", "/[ab]", true);
        row("/[a-c]", "(/a|/b)", false);
        row("/issue/JRA-[0-9]+", "/issue/[A-Z]+-\\d+", true);
        row("/issue/[A-Z]+-\\d+", "/issue/JRA-[0-9]+", false);
        row("a{3,5}", "a{2,}", true);
        row("a{2,}", "a{3,5}", false);
        row("(ab)*", "(a|b)*", true);
        row("", "a*", true);
        row("^/a$|^/b$", "/[ab]", true);
        row("ä", ".", true);
        row("[^a]", "\\x{62}|[^ab]", true);
    }
    void within()
    {
        QFETCH(const QString, narrow);
        QFETCH(const QString, wide);
        QFETCH(const bool, within);
        SearchBudget budget{1'000'000};
        const PatternLanguage first = language(narrow);
        const PatternLanguage second = language(wide);
        const FoundText outside = findText({&first}, &second, budget);
        QCOMPARE(outside.outcome, within ? Outcome::None : Outcome::Found);
    }

    void whatIsNotUnderstoodIsNotGuessed_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern :
             {"a\\b", "\\pL", "(?<n>a)", "a^b", "^*a", "a\\Q\\E*", "a$b", "(a$)b", "[[:^nope:]]",
              "\\Ba", "a{1000}{1000}", "(a{1000}){5}"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void whatIsNotUnderstoodIsNotGuessed()
    {
        QFETCH(const QString, pattern);
        QVERIFY(!PatternLanguage::of(pattern));
    }

    // However nasty the patterns are.
    void theBudgetIsKept()
    {
        SearchBudget budget{200'000};
        const PatternLanguage bomb = language(u"(a|b)*a(a|b){18}"_s);
        const PatternLanguage all = language(u"(a|b)*"_s);
        QCOMPARE(findText({&bomb}, &all, budget).outcome, Outcome::Unknown);
        QVERIFY(budget.steps <= 0 && budget.steps > -200'000);
    }
};

std::unique_ptr<QObject> testPatternLanguage()
{
    return std::make_unique<TestPatternLanguage>();
}

#include "test_pattern_language.moc"
