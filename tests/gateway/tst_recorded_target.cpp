// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/tst_recorded_target.h"

#include "service/gateway/recorded_target.h"

#include <QTest>

void TestRecordedTarget::nothingSecretIsWrittenDown_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("hasQuery");
    QTest::addColumn<QByteArray>("recorded");

    const QByteArray token = "lku_0123456789ab_" + QByteArray(49, 'Z');
    const auto row = [](const char* name, const QByteArray& path, const char* query,
                        const QByteArray& recorded) {
        QTest::newRow(name) << path << QByteArray(query) << (query != nullptr) << recorded;
    };
    row("plain path", "/rest/api/2/issue/A-1", nullptr, "/rest/api/2/issue/A-1");
    row("plain query", "/a", "x=1&y=2", "/a?x=1&y=2");
    row("empty query", "/a", "", "/a?");
    row("parameter without value", "/a", "flag&x=1", "/a?flag&x=1");
    row("token in the path", "/" + token + "/x", nullptr, "/lku_[removed]/x");
    row("shared token in the path", "/lks_abc", nullptr, "/lks_[removed]");
    row("two tokens in the path", "/lku_a/lku_b", nullptr, "/lku_[removed]/lku_[removed]");
    row("token prefix inside a word", "/xlku_abc", nullptr, "/xlku_[removed]");
    row("nearly a token", "/lkx_abc/lk", nullptr, "/lkx_abc/lk");
    row("token as value", "/a", QByteArray("q=" + token).constData(), "/a?q=[removed]");
    row("token as name", "/a", QByteArray(token + "=1").constData(), "/a?[removed]");
    row("token as flag", "/a", token.constData(), "/a?[removed]");
    row("encoded token", "/a", "q=%6c%6Bu_secret", "/a?q=[removed]");
    row("encoded separator", "/a", "q=lku%5Fsecret", "/a?q=[removed]");
    row("doubly encoded token", "/a", "q=%256cku_secret", "/a?q=[removed]");
    row("encoded token in the path", "/lk%75_secret", nullptr, "[removed]");
    row("credential parameter", "/a", "access_token=abc&x=1", "/a?access_token=[removed]&x=1");
    row("credential parameter in capitals", "/a", "PASSWORD=abc", "/a?PASSWORD=[removed]");
    row("credential parameter encoded", "/a", "p%61ssword=abc", "/a?p%61ssword=[removed]");
    row("several, the last secret", "/a", "x=1;token=abc", "/a?x=1;token=[removed]");
}

void TestRecordedTarget::nothingSecretIsWrittenDown()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(bool, hasQuery);
    std::string out;
    gateway::appendRecordedTarget(out, path.toStdString(), query.toStdString(), hasQuery);
    QTEST(QByteArray::fromStdString(out), "recorded");
}
