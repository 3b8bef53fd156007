// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/metrics_test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

void TestMetrics::countersOfAllWorkersAreSummedByReason()
{
    m_first.count(false, domain::Reason::Allowed);
    m_second.count(false, domain::Reason::Allowed);
    m_second.count(true, domain::Reason::TokenExpired);
    const QByteArray text = page();
    QVERIFY(text.contains(
        "latchkey_requests_total{door=\"gateway\",outcome=\"allowed\",reason=\"allowed\"} 2\n"));
    QVERIFY(text.contains(
        "latchkey_requests_total{door=\"authz\",outcome=\"denied\",reason=\"token_expired\"} 1\n"));
    QVERIFY(!text.contains("door=\"authz\",outcome=\"allowed\""));
    QVERIFY(text.contains("latchkey_policy_revision 7\n"));
}

void TestMetrics::theHistogramIsCumulative()
{
    m_first.observe(50); // on the first bound, so within it
    m_first.observe(51);
    m_second.observe(4'000'000'000U);
    const QByteArray text = page();
    QVERIFY(text.contains("_bucket{le=\"5e-05\"} 1\n"));
    QVERIFY(text.contains("_bucket{le=\"0.0001\"} 2\n"));
    QVERIFY(text.contains("_bucket{le=\"10\"} 2\n"));
    QVERIFY(text.contains("_bucket{le=\"+Inf\"} 3\n"));
    QVERIFY(text.contains("_duration_seconds_count 3\n"));
    QVERIFY(text.contains("_duration_seconds_sum 4000.000101\n"));
}

void TestMetrics::prometheusFindsNothingToComplainAbout()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("promtool is not installed (package prometheus)");
    QProcess check;
    check.start(promtool, {u"check"_s, u"metrics"_s});
    QVERIFY(check.waitForStarted());
    check.write(page());
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAllStandardError(), QByteArray());
    QCOMPARE(check.exitCode(), 0);
}
