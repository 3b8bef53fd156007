// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_corpus.h"

#include "tests/http/message.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QString id;
    QByteArray bytes;
    QString expect;
    bool lenient = false;
};

/// Empty where the corpus is absent.
QList<Fixture> fixtures()
{
    QList<Fixture> rows;
    for (const auto& row :
         test::corpusLines(u"llhttp/requests.jsonl"_s).value_or(QList<QJsonObject>{})) {
        const auto raw = row.value(u"raw_b64"_s).toString().toLatin1();
        rows.append({row.value(u"id"_s).toString(), QByteArray::fromBase64(raw),
                     row.value(u"expect"_s).toString(), row.value(u"lenient_mode"_s).toBool()});
    }
    return rows;
}

/// With a Host field after the first line, unless there is one.
std::string withHost(const std::string& bytes)
{
    if (QByteArray::fromStdString(bytes).toLower().contains("\nhost:"))
        return bytes;
    const auto end = bytes.find('\n', bytes.starts_with("\r\n") ? 2 : 0);
    return end == std::string::npos
        ? bytes
        : bytes.substr(0, end + 1) + "Host: h\r\n" + bytes.substr(end + 1);
}

/// Whether everything in \a bytes is taken as requests of one connection.
bool takesEveryRequest(std::string_view bytes)
{
    while (true) {
        const auto parsed = test::parse(bytes);
        if (!parsed.taken())
            return false;
        bytes.remove_prefix(parsed.length());
        if (bytes.empty())
            return true;
        if (!parsed.request.keepAlive)
            return false;
    }
}

void everySplitGivesTheSameVerdict(std::string_view bytes)
{
    const auto whole = test::parse(bytes);
    for (std::size_t step = 1; step < bytes.size(); ++step) {
        const auto pieces = test::parse(bytes, step);
        QCOMPARE(pieces.head.status, whole.head.status);
        QCOMPARE(pieces.head.reason, whole.head.reason);
        QCOMPARE(pieces.head.length, whole.head.length);
        QCOMPARE(pieces.body.status, whole.body.status);
        QCOMPARE(pieces.content, whole.content);
    }
}

} // namespace

void TestCorpus::llhttpFixtures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expect");
    QTest::addColumn<bool>("lenient");
    for (const auto& row : fixtures())
        QTest::newRow(qPrintable(row.id)) << row.bytes << row.expect << row.lenient;
}

void TestCorpus::llhttpFixtures()
{
    if (QTest::currentDataTag() == nullptr)
        QSKIP("LATCHKEY_CORPORA names no folder with llhttp/requests.jsonl");
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expect);
    QFETCH(const bool, lenient);
    // Most fixtures have no Host field, and many lack the last empty line: refusing them for that
    // shows nothing.
    for (const auto& variant : {bytes.toStdString(), withHost(bytes.toStdString()),
                                withHost(bytes.toStdString()) + "\r\n"}) {
        if (expect == u"reject"_s || lenient)
            QVERIFY2(!takesEveryRequest(variant), test::shown(variant).constData());
        everySplitGivesTheSameVerdict(variant);
    }
}

void TestCorpus::ordinaryFixturesAreTaken()
{
    const auto rows = fixtures();
    if (rows.isEmpty())
        QSKIP("LATCHKEY_CORPORA names no folder with llhttp/requests.jsonl");
    int taken = 0;
    for (const auto& row : rows) {
        const auto bytes = withHost(row.bytes.toStdString());
        if (row.expect == u"parse"_s
            && (takesEveryRequest(bytes) || takesEveryRequest(bytes + "\r\n")))
            ++taken;
    }
    QVERIFY2(taken >= 45, qPrintable(QString::number(taken)));
}
