// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/audit_export.h"
#include "service/audit/audit_reader.h"

#include <QFuture>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace audit {

class AuditQuery;

/// An export under way: newest first, a chunk at a time, each made when it is asked for, so that a
/// slow reader costs no memory and other questions come in between. Must not outlive its
/// AuditQuery.
class AuditExport
{
public:
    /// The next rows, some hundred kilobytes; empty at the end. One at a time.
    QFuture<core::Result<QByteArray>> next();

private:
    friend class AuditQuery;
    AuditExport(AuditQuery& query, Search search, ExportFormat format, QStringList columns)
        : m_query(query)
        , m_search(std::move(search))
        , m_format(format)
        , m_columns(std::move(columns))
    { }
    core::Result<QByteArray> chunk(AuditReader& reader);

    AuditQuery& m_query;
    const Search m_search;
    const ExportFormat m_format;
    const QStringList m_columns;
    QString m_cursor; ///< used on the query's thread only, as the following two
    bool m_begun = false;
    bool m_ended = false;
};

/// Asks the audit log on a thread and a connection of its own, one question after the other. All
/// functions return at once; use QFuture::then(context, ...) to go on in the caller's thread.
class AuditQuery
{
public:
    AuditQuery(const store::Database& database, const core::Clock& clock);
    AuditQuery(const AuditQuery&) = delete;
    AuditQuery& operator=(const AuditQuery&) = delete;
    ~AuditQuery();
    /// Answers the questions that wait with Unavailable, and waits until that is done: call before
    /// a context goes that answers come to. Later ones get no answer.
    void stop();

    QFuture<core::Result<AuditPage>> page(const Search& search, const QString& cursor, int limit);
    QFuture<core::Result<store::AuditEvent>> find(qint64 decision);
    QFuture<core::Result<Statistics>> statistics(const StatisticsQuestion& question);
    QFuture<core::Result<Usage>> usage(const UsageQuestion& question);
    std::shared_ptr<AuditExport> startExport(const Search& search, ExportFormat format,
                                             const QStringList& columns = exportColumns());

private:
    friend class AuditExport;
    /// Gets the reader, or why there is none.
    using Job = std::function<void(const core::Result<AuditReader*>& reader)>;

    template <typename T>
    QFuture<core::Result<T>> ask(std::function<core::Result<T>(AuditReader&)> question);
    void enqueue(Job job);
    void run();

    const store::Database& m_database;
    const core::Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace audit
