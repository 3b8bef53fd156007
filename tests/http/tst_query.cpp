// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_query.h"

#include "service/http/target.h"

#include <QTest>
#include <QUrlQuery>

using namespace std::string_view_literals;
using Pairs = std::vector<std::pair<std::string, std::string>>;
Q_DECLARE_METATYPE(Pairs)

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

void TestQuery::queryIsAbsentEmptyOrAsSent()
{
    http::Target target;
    QVERIFY(target.parse("/a", "h"));
    QVERIFY(!target.query());
    QVERIFY(target.parse("/a?", "h"));
    QVERIFY(target.query() == ""sv);
    QVERIFY(target.parse("/a?b=%aF&c?/?", "h"));
    QVERIFY(target.query() == "b=%aF&c?/?"sv);
}

void TestQuery::parametersKeepOrderAndRepetition_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<Pairs>("pairs");
    const auto row = [](const char* target, const Pairs& pairs) {
        QTest::newRow(target) << QByteArray(target) << pairs;
    };
    row("/a", {});
    row("/a?", {});
    row("/a?&&", {});
    row("/a?x=1&y=2&x=3", {{"x", "1"}, {"y", "2"}, {"x", "3"}});
    row("/a?x", {{"x", ""}});
    row("/a?x=", {{"x", ""}});
    row("/a?=x", {{"", "x"}});
    row("/a?x=1=2", {{"x", "1=2"}});
    row("/a?x=a+b%2Bc", {{"x", "a b+c"}});
    row("/a?%78=%31%26%3d", {{"x", "1&="}});
    row("/a?x=1;y=2", {{"x", "1;y=2"}});
    row("/a?x=%c3%a9", {{"x", "\xc3\xa9"}});
    row("/a?x=1&&y=2&", {{"x", "1"}, {"y", "2"}});
    row("/a?role=user&role=admin&%72ole=z", {{"role", "user"}, {"role", "admin"}, {"role", "z"}});
}

void TestQuery::parametersKeepOrderAndRepetition()
{
    QFETCH(const QByteArray, target);
    QFETCH(const Pairs, pairs);
    http::Target parsed;
    QVERIFY(parsed.parse(view(target), "h"));
    QVERIFY(parsed.parameters() != nullptr);
    QVERIFY(*parsed.parameters() == pairs);
}

void TestQuery::parametersAreAbsentWhenUndecodable_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/a?x=%", "/a?x=%2", "/a?x=%zz", "/a?%=1", "/a?x=%ff", "/a?x=%c0%af",
                               "/a?%ed%a0%80=1", "/a?ok=1&x=%c3", "/a?x=%c3&ok=1", "/a?x=%+1"})
        QTest::newRow(target) << QByteArray(target);
}

void TestQuery::parametersAreAbsentWhenUndecodable()
{
    QFETCH(const QByteArray, target);
    http::Target parsed;
    QVERIFY(parsed.parse(view(target), "h"));
    QVERIFY(parsed.parameters() == nullptr);
    QVERIFY(parsed.parameters() == nullptr); // asked again
}

void TestQuery::parametersSeeEveryOccurrenceUnlikeQUrlQuery()
{
    const QUrlQuery qt(QStringLiteral("role=user&role=admin"));
    QCOMPARE(qt.queryItemValue(QStringLiteral("role")),
             QStringLiteral("user")); // and "admin" stays unseen
    http::Target target;
    QVERIFY(target.parse("/a?role=user&role=admin", "h"));
    QCOMPARE(target.parameters()->size(), std::size_t{2});
}

void TestQuery::removesParameter_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("query"); // "-": none
    const auto row = [](const char* target, const char* query) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(query);
    };
    row("/a", "-");
    row("/a?", "");
    row("/a?b=1", "b=1");
    row("/a?t=s", "-");
    row("/a?t", "-");
    row("/a?t=s&b=1", "b=1");
    row("/a?b=1&t=s", "b=1");
    row("/a?b=%31&t=s&c=+&t=u&%74=v&T=w", "b=%31&c=+&T=w");
    row("/a?tt=1&xt=2&b=t", "tt=1&xt=2&b=t");
    row("/a?t=%zz&b=%zz", "b=%zz");
}

void TestQuery::removesParameter()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, query);
    http::Target parsed;
    QVERIFY(parsed.parse(view(target), "h"));
    (void)parsed.parameters();
    parsed.removeParameter("t");
    QCOMPARE(parsed.query().has_value(), query != "-");
    if (query != "-")
        QCOMPARE(bytes(*parsed.query()), query);
    if (const auto* parameters = parsed.parameters()) {
        for (const auto& [name, value] : *parameters)
            QVERIFY(name != "t");
    }
}
