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

/// What a token was used for: by day and by address, what was refused apart.
void TestQuery::usageIsCountedByDayAndAddress()
{
    using namespace std::chrono_literals;
    const auto use = [this](std::string_view token, std::string_view owner, const char* address,
                            domain::Reason reason) {
        spool::CallRecord record = call();
        record.tokenId = token;
        record.owner = owner;
        record.reason = reason;
        record.client = *domain::IpAddress::parse(address);
        return record;
    };
    using enum domain::Reason;
    spool::CallRecord about = use("A00000000000", "alice", "10.0.0.4", Allowed);
    about.authMethod = 2; // the call that made it: about the token, not with it
    const core::Timestamp begin = clock().now();
    write({use("A00000000000", "alice", "10.0.0.1", Allowed),
           use("A00000000000", "alice", "10.0.0.1", Allowed),
           use("A00000000000", "alice", "10.0.0.2", LimitNotMatched),
           use("B00000000000", "bob", "10.0.0.3", Allowed), about});
    clock().advance(24h);
    write({use("A00000000000", "alice", "10.0.0.9", Allowed)});
    audit::AuditQuery query(db(), clock());
    audit::UsageQuestion question{begin - 1h, clock().now() + 1h, 24h, {}, {}};
    TAKE(all, query.usage(question).result());
    QVERIFY(all.complete);
    QCOMPARE(all.tokens.size(), 2);

    question.tokens = {u"A00000000000"_s};
    TAKE(one, query.usage(question).result());
    QCOMPARE(one.tokens.size(), 1);
    const audit::TokenUsage& usage = one.tokens.first();
    QCOMPARE(usage.calls, 3);
    QCOMPARE(usage.denied, 1);
    QCOMPARE(usage.buckets.size(), 2);
    QCOMPARE(usage.buckets.first().calls, 2);
    QCOMPARE(usage.buckets.first().denied, 1);
    QCOMPARE(usage.buckets.last().calls, 1);
    QCOMPARE(usage.clients.size(), 2); // who was refused is no client
    QCOMPARE(usage.clients.first().calls, 2);
    QCOMPARE(usage.clients.last().lastAt, clock().now());

    question.tokens = {u"A00000000000"_s, u"B00000000000"_s};
    question.owner = u"bob"_s;
    TAKE(others, query.usage(question).result());
    QCOMPARE(others.tokens.size(), 1);
    QCOMPARE(others.tokens.first().tokenId, u"B00000000000"_s);

    question = {begin - 1h, begin + 1h, 24h, {}, {}};
    TAKE(yesterday, query.usage(question).result());
    QCOMPARE(yesterday.tokens.first().calls + yesterday.tokens.last().calls, 3);
}

void TestQuery::usageThatTakesTooLongSaysHowFarItCame()
{
    write({call(), call()});
    audit::AuditReader reader(db(), clock());
    using namespace std::chrono_literals;
    TAKE(usage, reader.usage({clock().now() - 1h, clock().now() + 1h, 24h, {}, {}}, -1ms));
    QVERIFY(!usage.complete);
    QVERIFY(usage.tokens.isEmpty());
    QCOMPARE(usage.countedFrom, clock().now() + 1h);
}
