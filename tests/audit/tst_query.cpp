// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_query.h"

#include "service/audit/audit_query.h"
#include "service/store/query.h"

using namespace Qt::StringLiterals;

void TestQuery::answersComeWithoutBlockingTheAsker()
{
    write({call(), call()});
    audit::AuditQuery query(db(), clock());
    std::optional<qsizetype> found;
    query.page({}, {}, 10).then(this, [&](const core::Result<audit::AuditPage>& page) {
        QCOMPARE(QThread::currentThread(), thread());
        found = page ? page->items.size() : -1;
    });
    QVERIFY(!found);
    QTRY_COMPARE(found, std::optional<qsizetype>(2));
    QVERIFY(query.find(search().first().id).result());
    QVERIFY(query.statistics({core::fromMilliseconds(0), clock().now()}).result());
}

void TestQuery::errorsComeAsAnswers()
{
    audit::AuditQuery query(db(), clock());
    FAILS(query.find(1).result(), NotFound);
    FAILS(query.page({}, u"nonsense"_s, 1).result(), InvalidArgument);
}

void TestQuery::questionsThatWaitAreAnsweredAtTheEnd()
{
    QList<QFuture<core::Result<audit::AuditPage>>> answers;
    {
        audit::AuditQuery query(db(), clock());
        for (int i = 0; i < 100; ++i)
            answers.append(query.page({}, {}, 1));
    }
    for (const auto& answer : std::as_const(answers)) {
        QVERIFY(answer.isFinished());
        if (const auto result = answer.result(); !result)
            QCOMPARE(result.error().code, core::Error::Code::Unavailable);
    }
}

void TestQuery::anExportGivesEverythingInChunks()
{
    std::vector<spool::CallRecord> calls;
    for (int i = 0; i < 2'500; ++i)
        calls.push_back(call());
    write(calls);
    audit::AuditQuery query(db(), clock());
    for (const auto format : {audit::ExportFormat::Csv, audit::ExportFormat::JsonLines}) {
        const auto run = query.startExport({}, format);
        qsizetype lines = 0;
        int chunks = 0;
        while (true) {
            TAKE(chunk, run->next().result());
            if (chunk.isEmpty())
                break;
            QVERIFY(chunk.endsWith('\n')); // whole rows
            lines += chunk.count('\n');
            ++chunks;
        }
        QVERIFY(chunks >= 3);
        QCOMPARE(lines, format == audit::ExportFormat::Csv ? 2'501 : 2'500);
        QVERIFY(run->next().result()->isEmpty());
    }
    audit::Search nothing;
    nothing.filter.actor = u"nobody"_s;
    const auto run = query.startExport(nothing, audit::ExportFormat::Csv);
    QVERIFY(run->next().result()->startsWith("decision,at,kind"));
    QVERIFY(run->next().result()->isEmpty());
}
