// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/routing_test.h"

#include "service/http/target.h"
#include "service/policy/query_names.h"
#include "service/policy/routing.h"
#include "tests/support/policy_builder.h"

#include <QTest>

#include <algorithm>
#include <random>

using test::Policy;

namespace {

policy::SnapshotPtr several()
{
    Policy policy;
    policy.upstream("api"); // any host, every path
    policy.upstream("jira").prefix("/jira");
    policy.upstream("jira-named").prefix("/jira/").hosts({"jira.example"});
    policy.upstream("deep").prefix("/jira/rest");
    policy.upstream("named").hosts({"named.example", "[2001:db8::1]"});
    return policy.compile();
}

QString nameOf(const policy::UpstreamRecord* upstream)
{
    return upstream ? QString::fromStdString(upstream->name) : QStringLiteral("(none)");
}

} // namespace

void RoutingTest::upstreams_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* host, const char* path,
                        const char* expected) {
        QTest::newRow(name) << QByteArray(host) << QByteArray(path) << QString::fromUtf8(expected);
    };
    row("any", "x", "/", "api");
    row("any, deeper", "x", "/a/b", "api");
    row("prefix", "x", "/jira/a", "jira");
    row("prefix itself", "x", "/jira", "jira");
    row("prefix with slash", "x", "/jira/", "jira");
    row("half a segment", "x", "/jiraa", "api");
    row("longest", "x", "/jira/rest/a", "deep");
    row("longest before host", "jira.example", "/jira/rest", "deep");
    row("named host first", "jira.example", "/jira/a", "jira-named");
    row("named host elsewhere", "jira.example", "/a", "api");
    row("named host at the root", "named.example", "/a", "named");
    row("case of the path counts", "x", "/JIRA/a", "api");
    row("asterisk", "x", "*", "(none)");
    row("empty", "x", "", "api");
}

void RoutingTest::upstreams()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, path);
    const auto snapshot = several();
    QTEST(nameOf(policy::upstreamFor(*snapshot, host.toStdString(), path.toStdString())),
          "expected");
}

void RoutingTest::hostsOfAnySpelling_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("named");
    QTest::newRow("plain") << QByteArray("named.example") << true;
    QTest::newRow("port") << QByteArray("named.example:8443") << true;
    QTest::newRow("case") << QByteArray("Named.EXAMPLE") << true;
    QTest::newRow("trailing dot") << QByteArray("named.example.") << true;
    QTest::newRow("trailing dot and port") << QByteArray("named.example.:1") << true;
    QTest::newRow("IPv6") << QByteArray("[2001:db8::1]") << true;
    QTest::newRow("IPv6 with port") << QByteArray("[2001:DB8::1]:443") << true;
    QTest::newRow("longer") << QByteArray("anamed.example") << false;
    QTest::newRow("part") << QByteArray("named.exampl") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("half an IPv6") << QByteArray("[2001:db8::1") << false;
}

void RoutingTest::hostsOfAnySpelling()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, named);
    const auto snapshot = several();
    QCOMPARE(nameOf(policy::upstreamFor(*snapshot, host.toStdString(), "/a"))
                 == QStringLiteral("named"),
             named);
}

void RoutingTest::queryNames_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* query, bool expected) {
        QTest::newRow(*query ? query : "(empty)") << QByteArray(query) << expected;
    };
    row("", false);
    row("_method", true);
    row("_method=x", true);
    row("a=b&_method=x", true);
    row("a=b;_method=x", true);
    row("a=_method", false);
    row("_methods=x", false);
    row("_metho=x", false);
    row("%5Fmethod=x", true);
    row("%5f%6D%65%74%68%6f%64=x", true);
    row("_METHOD=x", false);
    row("_method%20=x", false);
    row("%=x&_method", true);
    row("%5", false);
    row("&&&", false);
    row("+method", false);
}

void RoutingTest::queryNames()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, expected);
    QCOMPARE(policy::queryNames(query.toStdString(), "_method"), expected);
}

void RoutingTest::queryNamesAgreesWithTheTarget()
{
    // Whatever the target's own decoder calls "ab", this one finds.
    std::mt19937 random(3);
    const std::array<const char*, 12> pieces{"a", "b", "%61", "%62", "=", "&",
                                             "+", "c", "ab",  "%41", ";", "%25"};
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string query;
        for (unsigned i = random() % 8; i > 0; --i)
            query += pieces[random() % pieces.size()];
        http::Target target;
        if (!target.parse("/?" + query, "x") || !target.parameters())
            continue;
        const auto* parameters = target.parameters();
        const bool named = std::any_of(parameters->begin(), parameters->end(),
                                       [](const auto& p) { return p.first == "ab"; });
        if (named)
            QVERIFY2(policy::queryNames(query, "ab"), query.c_str());
        found += named ? 1 : 0;
    }
    QVERIFY(found > 500);
}
