// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/limit_line.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::LimitLine;
using domain::LimitLineError;

namespace {

/// Everything but where things stand, in a form that a failing test shows readably:
/// "GET,POST | url | QueryParam name == value | ..."
QString summary(const QString& text)
{
    const auto parsed = LimitLine::parse(text);
    if (const auto* error = std::get_if<LimitLineError>(&parsed))
        return u"%1 at %2"_s.arg(error->code).arg(error->column);
    const auto& line = std::get<LimitLine>(parsed);
    QStringList parts{line.methods.join(u','), line.url};
    for (const LimitLine::Atom& atom : line.atoms)
        parts.append(
            QStringList{toText(atom.kind), atom.name, toText(atom.operation), atom.value}.join(
                u' '));
    return parts.join(u" | "_s);
}

} // namespace

class TestLimitLine : public QObject
{
    Q_OBJECT

private slots:
    // The examples of the source document, to the letter.
    void readsTheDocumentedExamples_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        QTest::newRow("EX-31 grammar")
            << u"[method].*/rest/api/.*[QueryParam::paramName==Regexp][JsonData::nodeName==Regexp]"_s
            << u"METHOD | .*/rest/api/.* | QueryParam paramName == Regexp | JsonData nodeName == Regexp"_s;
        QTest::newRow("EX-32") << u".*/rest/api/2/issue/JRA.*"_s
                               << u" | .*/rest/api/2/issue/JRA.*"_s;
        QTest::newRow("EX-33") << u"[post].*/rest/api/2/issue/KANBAN-100/comment.*"_s
                               << u"POST | .*/rest/api/2/issue/KANBAN-100/comment.*"_s;
        QTest::newRow("EX-35")
            << u".*/rest/extender/1.0/filter/user/.*[QueryParam::permissions==true]"_s
            << u" | .*/rest/extender/1.0/filter/user/.* | QueryParam permissions == true"_s;
        QTest::newRow("EX-36")
            << u".*rest/extender/1.0/worklog/user/.*[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]"_s
            << u" | .*rest/extender/1.0/worklog/user/.* | QueryParam dateFrom == 2018-01-01 | "
               u"QueryParam dateTo == "
               u"2018-12-01"_s;
        QTest::newRow("EX-38") << u".*/rest/api/2/filter[JsonData::editable==false]"_s
                               << u" | .*/rest/api/2/filter | JsonData editable == false"_s;
        QTest::newRow("EX-39")
            << u".*/rest/api/2/filter[JsonData::editable==false][JsonData::favourite==false]"_s
            << u" | .*/rest/api/2/filter | JsonData editable == false | JsonData favourite == false"_s;
    }
    void readsTheDocumentedExamples()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, parts);
        QCOMPARE(summary(line), parts);
    }

    void readsTheGrammar_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* name, const QString& line, const QString& parts) {
            QTest::newRow(name) << line << parts;
        };
        row("methods in one list", u"[get,Post,DELETE]/a"_s, u"GET,POST,DELETE | /a"_s);
        row("methods in several lists", u"[GET][POST]/a"_s, u"GET,POST | /a"_s);
        row("blanks in the list", u"[ GET , POST ] /a"_s, u"GET,POST | /a"_s);
        row("a method named twice", u"[GET,get]/a"_s, u"GET | /a"_s);
        row("a method with a hyphen", u"[VERSION-CONTROL]/a"_s, u"VERSION-CONTROL | /a"_s);
        row("blanks around", u"  /a  "_s, u" | /a"_s);
        row("blank inside the URL", u"/a b"_s, u" | /a b"_s);
        row("blanks between atoms", u"/a[Header::A==b] [Header::C==d] "_s,
            u" | /a | Header A == b | Header C == d"_s);
        row("header", u"/a[Header::X-Project==ABC]"_s, u" | /a | Header X-Project == ABC"_s);
        row("empty pattern", u"/a[QueryParam::x==]"_s, u" | /a | QueryParam x == "_s);
        row("kinds in any case", u"/a[jsondata::x==y][QUERYPARAM::x==y][header::x==y]"_s,
            u" | /a | JsonData x == y | QueryParam x == y | Header x == y"_s);
        row("at least", u"/a[QueryParam::n>=10]"_s, u" | /a | QueryParam n >= 10"_s);
        row("at most", u"/a[QueryParam::n<=10]"_s, u" | /a | QueryParam n <= 10"_s);
        row("above", u"/a[QueryParam::n>10.5]"_s, u" | /a | QueryParam n > 10.5"_s);
        row("below", u"/a[QueryParam::n<-3]"_s, u" | /a | QueryParam n < -3"_s);
        row("date", u"/a[QueryParam::d>=2018-01-01][QueryParam::d<=2018-12-01]"_s,
            u" | /a | QueryParam d >= 2018-01-01 | QueryParam d <= 2018-12-01"_s);
        row("moment", u"/a[JsonData::at<2018-01-01T00:00:00Z]"_s,
            u" | /a | JsonData at < 2018-01-01T00:00:00Z"_s);
        row("equals sign in a pattern", u"/a[QueryParam::x==a=b]"_s,
            u" | /a | QueryParam x == a=b"_s);
        row("angle brackets in a pattern", u"/a[QueryParam::x==<.*>]"_s,
            u" | /a | QueryParam x == <.*>"_s);
        row("JSON pointer", u"/a[JsonData::/fields/project/key==P]"_s,
            u" | /a | JsonData /fields/project/key == P"_s);
        row("dotted path", u"/a[JsonData::fields.project.key==P]"_s,
            u" | /a | JsonData fields.project.key == P"_s);
        row("pointer with escapes", u"/a[JsonData::/a~1b/c~0d==P]"_s,
            u" | /a | JsonData /a~1b/c~0d == P"_s);
        row("brackets in a parameter's name", u"/a[QueryParam::filter[state]==open]"_s,
            u" | /a | QueryParam filter[state] == open"_s);
        row("empty brackets in a parameter's name", u"/a[QueryParam::id[]==[0-9]+]"_s,
            u" | /a | QueryParam id[] == [0-9]+"_s);
    }
    void readsTheGrammar()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, parts);
        QCOMPARE(summary(line), parts);
    }

    void bracketsOfACharacterClassAreNotAtoms_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("parts");
        const auto row = [](const QString& line, const QString& parts) {
            QTest::newRow(qPrintable(line)) << line << parts;
        };
        row(u"/issue/[A-Z]+-[0-9]+"_s, u" | /issue/[A-Z]+-[0-9]+"_s);
        row(u"[GET]/issue/[A-Z]+"_s, u"GET | /issue/[A-Z]+"_s);
        row(u"/x[^/]*[QueryParam::a==b]"_s, u" | /x[^/]* | QueryParam a == b"_s);
        row(u"/x[]a]+[QueryParam::a==b]"_s, u" | /x[]a]+ | QueryParam a == b"_s);
        row(u"/x[^]a]+[QueryParam::a==b]"_s, u" | /x[^]a]+ | QueryParam a == b"_s);
        row(u"/x[\\]]+[QueryParam::a==b]"_s, u" | /x[\\]]+ | QueryParam a == b"_s);
        row(u"/x[[:alpha:]]+[QueryParam::a==b]"_s, u" | /x[[:alpha:]]+ | QueryParam a == b"_s);
        row(u"/x[[:^digit:]\\d]+[QueryParam::a==b]"_s,
            u" | /x[[:^digit:]\\d]+ | QueryParam a == b"_s);
        row(u"/x[a[]+[QueryParam::a==b]"_s, u" | /x[a[]+ | QueryParam a == b"_s);
        row(u"/x\\[a\\][QueryParam::a==b]"_s, u" | /x\\[a\\] | QueryParam a == b"_s);
        row(u"/x\\Q[QueryParam::\\E[QueryParam::a==b]"_s,
            u" | /x\\Q[QueryParam::\\E | QueryParam a == b"_s);
        row(u"/x\\Q[[[\\E"_s, u" | /x\\Q[[[\\E"_s);
        row(u"/a[QueryParam::k==[A-Z]]"_s, u" | /a | QueryParam k == [A-Z]"_s);
        row(u"/a[QueryParam::k==[]]]"_s, u" | /a | QueryParam k == []]"_s);
        row(u"/a[QueryParam::k==[^]]]"_s, u" | /a | QueryParam k == [^]]"_s);
        row(u"/a[QueryParam::k==\\]]"_s, u" | /a | QueryParam k == \\]"_s);
        row(u"/a[QueryParam::k==[\\]]]"_s, u" | /a | QueryParam k == [\\]]"_s);
        row(u"/a[QueryParam::k==[[:alpha:]]]"_s, u" | /a | QueryParam k == [[:alpha:]]"_s);
        row(u"/a[QueryParam::k==\\Q]\\E]"_s, u" | /a | QueryParam k == \\Q]\\E"_s);
        row(u"/a[QueryParam::k==[a-z]+[0-9]][JsonData::n==[x]]"_s,
            u" | /a | QueryParam k == [a-z]+[0-9] | JsonData n == [x]"_s);
    }
    void bracketsOfACharacterClassAreNotAtoms()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, parts);
        QCOMPARE(summary(line), parts);
    }

    // Each of these, read leniently, would let through more than whoever wrote it meant.
    void refusesWhatWouldRestrictLessThanItSeems_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("error");
        const auto row = [](const QString& line, const QString& error) {
            QTest::newRow(qPrintable(line)) << line << error;
        };
        row(u""_s, u"url_missing at 1"_s);
        row(u"   "_s, u"url_missing at 4"_s);
        row(u"[GET]"_s, u"url_missing at 6"_s);
        row(u"[JsonData::a==b]"_s, u"url_missing at 1"_s);
        row(u"[GET][JsonData::a==b]"_s, u"url_missing at 6"_s);
        row(u"[GET/POST].*"_s, u"method_invalid at 2"_s);
        row(u"[GET|POST].*"_s, u"method_invalid at 2"_s);
        row(u"[GET POST].*"_s, u"method_invalid at 2"_s);
        row(u"[GET;POST].*"_s, u"method_invalid at 2"_s);
        row(u"[GET,].*"_s, u"method_invalid at 6"_s);
        row(u"[GET,PO ST].*"_s, u"method_invalid at 6"_s);
        row(u"[].*"_s, u"method_invalid at 2"_s);
        row(u"[^/]*"_s, u"method_invalid at 2"_s);
        row(u"[a-z0-9]*"_s, u"method_invalid at 2"_s);
        row(u"[GET.*"_s, u"methods_unclosed at 1"_s);
        row(u"/a[b"_s, u"class_unclosed at 3"_s);
        row(u"/a[]"_s, u"class_unclosed at 3"_s);
        row(u"/a[^]"_s, u"class_unclosed at 3"_s);
        row(u"/a[b\\]"_s, u"class_unclosed at 3"_s);
        row(u"/a[Cookie::a==b]"_s, u"atom_unknown at 3"_s);
        row(u"/a[JsonDat::a==b]"_s, u"atom_unknown at 3"_s);
        row(u"/a[JsonData:a==b]"_s, u"atom_unknown at 3"_s);
        row(u"/a[JsonData a==b]"_s, u"atom_unknown at 3"_s);
        row(u"/a[a==b]"_s, u"atom_unknown at 3"_s);
        row(u"/a[::a]"_s, u"atom_unknown at 3"_s);
        row(u"/a[JsonData::a==b]/c"_s, u"text_after_atom at 19"_s);
        row(u"/a[JsonData::a==b].*"_s, u"text_after_atom at 19"_s);
        row(u"/a[JsonData::a==b]?"_s, u"text_after_atom at 19"_s);
        row(u"/a[JsonData::a==b]]"_s, u"text_after_atom at 19"_s);
        row(u"/a[JsonData::a==b][c]"_s, u"text_after_atom at 19"_s);
        row(u"/a[JsonData::a==b"_s, u"atom_unclosed at 3"_s);
        row(u"/a[JsonData::a==b[JsonData::c==d]"_s, u"atom_unclosed at 3"_s);
        row(u"/a[JsonData::a==[b]"_s, u"atom_unclosed at 3"_s);
        row(u"/a[JsonData::a==b\\]"_s, u"atom_unclosed at 3"_s);
        row(u"/a[JsonData::a==[b"_s, u"class_unclosed at 17"_s);
        row(u"/a[JsonData::==b]"_s, u"name_missing at 14"_s);
        row(u"/a[JsonData::]"_s, u"name_missing at 14"_s);
        row(u"/a[JsonData:: ==b]"_s, u"name_missing at 14"_s);
        row(u"/a[JsonData::a]"_s, u"operator_missing at 15"_s);
        row(u"/a[JsonData::a=b]"_s, u"operator_missing at 15"_s);
        row(u"/a[JsonData::a=~b]"_s, u"operator_missing at 15"_s);
        row(u"/a[JsonData::a!=b]"_s, u"operator_missing at 16"_s);
        row(u"/a[JsonData::a"_s, u"operator_missing at 15"_s);
        row(u"/a[JsonData::a..b==c]"_s, u"name_invalid at 14"_s);
        row(u"/a[JsonData::.a==c]"_s, u"name_invalid at 14"_s);
        row(u"/a[JsonData::a.==c]"_s, u"name_invalid at 14"_s);
        row(u"/a[JsonData::/a~2b==c]"_s, u"name_invalid at 14"_s);
        row(u"/a[JsonData::/a~==c]"_s, u"name_invalid at 14"_s);
        row(u"/a[Header::a b==c]"_s, u"name_invalid at 12"_s);
        row(u"/a[Header::a:==c]"_s, u"name_invalid at 12"_s);
        row(u"/a[QueryParam::n>=abc]"_s, u"value_not_comparable at 19"_s);
        row(u"/a[QueryParam::n>=]"_s, u"value_not_comparable at 19"_s);
        row(u"/a[QueryParam::n>1e5]"_s, u"value_not_comparable at 18"_s);
        row(u"/a[QueryParam::n>05]"_s, u"value_not_comparable at 18"_s);
        row(u"/a[QueryParam::n> 5]"_s, u"value_not_comparable at 18"_s);
        row(u"/a[QueryParam::d>=2018-02-30]"_s, u"value_not_comparable at 19"_s);
        row(u"/a[QueryParam::d>=2018-01-01T00:00:00]"_s, u"value_not_comparable at 19"_s);
        row(u"/a\nb"_s, u"control_character at 3"_s);
        row(QString(u"/a%1b"_s).arg(QChar(0)), u"control_character at 3"_s);
        row(QString(u"/a%1b"_s).arg(QChar(0x7f)), u"control_character at 3"_s);
    }
    void refusesWhatWouldRestrictLessThanItSeems()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, error);
        QCOMPARE(summary(line), error);
        const auto parsed = LimitLine::parse(line);
        QVERIFY(std::get<LimitLineError>(parsed).message.endsWith(u'.'));
    }

    void saysWhereThingsStand()
    {
        const auto parsed = LimitLine::parse(u"  [GET] /a[QueryParam::n>=10] [Header::x==y]"_s);
        const auto& line = std::get<LimitLine>(parsed);
        QCOMPARE(line.urlColumn, 9);
        QCOMPARE(line.atoms.at(0).column, 11);
        QCOMPARE(line.atoms.at(0).valueColumn, 27);
        QCOMPARE(line.atoms.at(1).column, 31);
        QCOMPARE(line.atoms.at(1).valueColumn, 43);
    }

    void readsBackWhatItWrites_data()
    {
        readsTheGrammar_data();
        QTest::newRow("EX-31")
            << u"[method].*/rest/api/.*[QueryParam::paramName==Regexp][JsonData::nodeName==Regexp]"_s
            << QString();
        QTest::newRow("classes") << u"/x[]a][QueryParam::k==[^]]]"_s << QString();
    }
    void readsBackWhatItWrites()
    {
        QFETCH(const QString, line);
        const auto first = std::get<LimitLine>(LimitLine::parse(line));
        const auto second = std::get<LimitLine>(LimitLine::parse(first.toString()));
        QVERIFY(first == second);
        QCOMPARE(second.toString(), first.toString());
        QCOMPARE(summary(first.toString()), summary(line));
    }

    void writesTheDocumentedExamplesAsTheyWere()
    {
        for (const QString& text :
             {u".*/rest/api/2/issue/JRA.*"_s, u"[POST].*/rest/api/2/issue/KANBAN-100/comment.*"_s,
              u".*/rest/extender/1.0/filter/user/.*[QueryParam::permissions==true]"_s,
              u".*/rest/api/2/filter[JsonData::editable==false][JsonData::favourite==false]"_s})
            QCOMPARE(std::get<LimitLine>(LimitLine::parse(text)).toString(), text);
    }

    void differentLinesAreNotEqual()
    {
        const auto line = [](const QString& text) {
            return std::get<LimitLine>(LimitLine::parse(text));
        };
        QVERIFY(line(u"[get]/a"_s) == line(u"[GET] /a "_s));
        QVERIFY(!(line(u"[GET]/a"_s) == line(u"[PUT]/a"_s)));
        QVERIFY(!(line(u"/a[QueryParam::x==y]"_s) == line(u"/a[Header::x==y]"_s)));
    }

    // Old exports separate the lines in three ways.
    void importsSeveralLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const QStringList two{u"/a"_s, u"[GET]/b"_s};
        QTest::newRow("newline") << u"/a\n[GET]/b"_s << two;
        QTest::newRow("carriage return") << u"/a\r\n[GET]/b\r"_s << two;
        QTest::newRow("written-out") << u"/a\\n[GET]/b"_s << two;
        QTest::newRow("br") << u"/a<br>[GET]/b"_s << two;
        QTest::newRow("br, closed") << u"/a<br/>[GET]/b<BR />"_s << two;
        QTest::newRow("mixed, blank lines") << u"\n /a \n\n<br>\\n[GET]/b\n"_s << two;
        QTest::newRow("one") << u"/a"_s << QStringList{u"/a"_s};
        QTest::newRow("nothing") << u" \n<br> \\n"_s << QStringList{};
        QTest::newRow("empty") << QString() << QStringList{};
    }
    void importsSeveralLines()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, lines);
        QCOMPARE(domain::splitLimitTo(text), lines);
    }

    void readsAnythingWithoutHarm()
    {
        // Every string of up to four of these pieces: none may crash, and what is taken must read
        // back.
        const QStringList pieces{u"["_s,
                                 u"]"_s,
                                 u"\\"_s,
                                 u"\\Q"_s,
                                 u"\\E"_s,
                                 u"GET"_s,
                                 u"/a"_s,
                                 u"[QueryParam::"_s,
                                 u"[JsonData::x==y"_s,
                                 u"=="_s,
                                 u">=1"_s,
                                 u":"_s,
                                 u"^"_s,
                                 u"[:"_s,
                                 u" "_s};
        QStringList texts{QString()};
        qsizetype from = 0;
        int taken = 0;
        for (int length = 1; length <= 4; ++length) {
            const qsizetype to = texts.size();
            for (qsizetype i = from; i < to; ++i)
                for (const QString& piece : pieces)
                    texts.append(texts.at(i) + piece);
            from = to;
        }
        for (const QString& text : texts) {
            const auto parsed = LimitLine::parse(text);
            if (const auto* line = std::get_if<LimitLine>(&parsed)) {
                const auto again = LimitLine::parse(line->toString());
                QVERIFY2(std::holds_alternative<LimitLine>(again), qPrintable(text));
                QVERIFY2(std::get<LimitLine>(again) == *line, qPrintable(text));
                ++taken;
            } else {
                const int column = std::get<LimitLineError>(parsed).column;
                QVERIFY2(column >= 1 && column <= text.size() + 1, qPrintable(text));
            }
        }
        QVERIFY(taken > 100);
    }
};

std::unique_ptr<QObject> testLimitLine()
{
    return std::make_unique<TestLimitLine>();
}

#include "test_limit_line.moc"
