// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/audit_test.h"

#include "service/store/query.h"
#include "tests/spool/sample_call.h"

namespace test {

using namespace Qt::StringLiterals;

QString said(const audit::Verification& verification)
{
    QStringList all;
    for (const domain::LogFinding& finding : verification.findings)
        all.append(domain::text(finding));
    return all.join(u'\n');
}

void AuditTest::prepare()
{
    m_spools.clear();
    m_clock = std::make_unique<FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_ids = std::make_unique<spool::DecisionIds>(0, 0, 0);
    m_opened = 0;
}

audit::AuditWriter::Options AuditTest::options() const
{
    audit::AuditWriter::Options options;
    options.folder = folder();
    options.key = m_key;
    options.interval = std::chrono::milliseconds(1);
    return options;
}

spool::Spool& AuditTest::openSpool(std::size_t capacity)
{
    const QString path = m_folder->filePath(u"worker-%1.spool"_s.arg(m_opened++));
    m_spools.push_back(spool::Spool::open(path, capacity).value());
    return *m_spools.back();
}

std::vector<spool::Spool*> AuditTest::spools()
{
    std::vector<spool::Spool*> all;
    for (const auto& spool : m_spools)
        all.push_back(spool.get());
    return all;
}

spool::CallRecord AuditTest::call()
{
    spool::CallRecord call = sampleCall(nextId());
    call.at = core::toMilliseconds(m_clock->now());
    return call;
}

std::uint64_t AuditTest::answer(spool::Spool& spool, const spool::CallRecord& call, int status,
                                std::uint32_t durationUs)
{
    const auto ticket = spool.append(call);
    if (!ticket) {
        QTest::qFail("the spool is full", __FILE__, __LINE__);
        return 0;
    }
    spool.complete(*ticket, status, 1'234, durationUs);
    return call.decision;
}

void AuditTest::write()
{
    audit::AuditWriter writer(db(), clock(), options());
    writer.start(spools());
    writer.stop();
    if (!writer.health().storing)
        QTest::qFail(qPrintable(writer.health().lastError), __FILE__, __LINE__);
}

void AuditTest::write(const std::vector<spool::CallRecord>& calls)
{
    spool::Spool& spool =
        openSpool(std::max<std::size_t>(calls.size() * 500, spool::SpoolFile::minCapacity));
    for (const spool::CallRecord& call : calls)
        answer(spool, call);
    write();
}

QList<store::AuditEvent> AuditTest::search(const audit::Search& search, int limit)
{
    QList<store::AuditEvent> all;
    QString cursor;
    do {
        const auto page = audit::AuditReader(db(), clock()).page(search, cursor, limit);
        if (!page) {
            QTest::qFail(qPrintable(page.error().message), __FILE__, __LINE__);
            return all;
        }
        all.append(page->items);
        cursor = page->next;
    } while (!cursor.isEmpty());
    return all;
}

qint64 AuditTest::number(const QString& sql)
{
    store::Query query(db(), u"test"_s, sql);
    const auto found = query.first();
    return found && *found ? query.integer(0) : -1;
}

void AuditTest::sql(const QString& statement)
{
    const core::Status done = change([&]() -> core::Status {
        if (const auto changed = store::Query(db(), u"test"_s, statement).change(); !changed)
            return changed.error();
        return core::Done{};
    });
    if (!done)
        QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
}

} // namespace test
