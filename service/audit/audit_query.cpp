// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_query.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

constexpr int rowsPerChunk = 1'000;

core::Error closing()
{
    return {core::Error::Code::Unavailable, u"The service is shutting down."_s};
}

} // namespace

QFuture<core::Result<QByteArray>> AuditExport::next()
{
    return m_query.ask<QByteArray>([this](AuditReader& reader) { return chunk(reader); });
}

core::Result<QByteArray> AuditExport::chunk(AuditReader& reader)
{
    QByteArray out;
    if (!m_begun)
        out = exportHeading(m_format, m_columns);
    m_begun = true;
    // A page may be empty and yet have a next; an empty chunk would say that this was all.
    while (!m_ended && out.isEmpty()) {
        const auto page = reader.page(m_search, m_cursor, rowsPerChunk);
        if (!page)
            return page.error();
        out = exportRows(m_format, page->items, m_columns);
        m_cursor = page->next;
        m_ended = page->next.isEmpty();
    }
    return out;
}

AuditQuery::AuditQuery(const store::Database& database, const core::Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_thread([this] { run(); })
{ }

AuditQuery::~AuditQuery()
{
    stop();
}

void AuditQuery::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

template <typename T>
QFuture<core::Result<T>> AuditQuery::ask(std::function<core::Result<T>(AuditReader&)> question)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    QFuture<core::Result<T>> answer = promise->future();
    enqueue([promise, question = std::move(question)](const core::Result<AuditReader*>& reader) {
        promise->addResult(reader ? question(**reader) : core::Result<T>(reader.error()));
        promise->finish();
    });
    return answer;
}

QFuture<core::Result<AuditPage>> AuditQuery::page(const Search& search, const QString& cursor,
                                                  int limit)
{
    return ask<AuditPage>([=](AuditReader& reader) { return reader.page(search, cursor, limit); });
}

QFuture<core::Result<store::AuditEvent>> AuditQuery::find(qint64 decision)
{
    return ask<store::AuditEvent>([=](AuditReader& reader) { return reader.find(decision); });
}

QFuture<core::Result<Statistics>> AuditQuery::statistics(const StatisticsQuestion& question)
{
    return ask<Statistics>([=](AuditReader& reader) { return reader.statistics(question); });
}

QFuture<core::Result<Usage>> AuditQuery::usage(const UsageQuestion& question)
{
    return ask<Usage>([=](AuditReader& reader) { return reader.usage(question); });
}

std::shared_ptr<AuditExport> AuditQuery::startExport(const Search& search, ExportFormat format,
                                                     const QStringList& columns)
{
    return std::shared_ptr<AuditExport>(new AuditExport(*this, search, format, columns));
}

void AuditQuery::enqueue(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void AuditQuery::run()
{
    std::unique_ptr<store::Database> database;
    std::unique_ptr<AuditReader> reader;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        const bool stopping = m_stopping;
        lock.unlock();
        if (stopping) {
            job(closing());
        } else if (reader) {
            job(reader.get());
        } else if (auto opened = m_database.openAnother(); opened) {
            database = std::move(*opened);
            reader = std::make_unique<AuditReader>(*database, m_clock);
            job(reader.get());
        } else {
            job(opened.error());
        }
        lock.lock();
    }
}

} // namespace audit
