// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/audit_writer.h"
#include "service/audit/compactor.h"
#include "service/audit/retention.h"
#include "service/spool/spool_reader.h"

#include <deque>

namespace audit {

/// What lives on the writer's thread.
class AuditWriter::Loop
{
public:
    Loop(AuditWriter& writer, const std::vector<spool::Spool*>& spools) : m_writer(writer)
    {
        for (spool::Spool* spool : spools)
            m_sources.emplace_back(*spool, writer.m_options.node);
    }

    void run();

private:
    using Moment = std::chrono::steady_clock::time_point;

    struct Source
    {
        Source(spool::Spool& spool_, int node)
            : spool(spool_)
            , reader(spool_.file())
            , name(positionName(node, spool_.file().id()))
        { }
        spool::Spool& spool;
        spool::SpoolReader reader;
        QString name;
        std::uint64_t detachBefore = 0; ///< calls before this have had their grace
        std::uint64_t nextDetachBefore = 0;
        Moment since{};
    };

    struct Orders
    {
        bool stop = false;
        quint64 drains = 0; ///< asked for so far
    };

    struct Drain
    {
        quint64 order = 0; ///< 0: none under way
        std::vector<std::uint64_t> heads;
    };

    void beginDrain(const Orders& now);
    void endDrain();
    bool connect();
    void collect(bool urgent);
    void collectFrom(Source& source, bool urgent, std::size_t limit);
    bool store();
    void stored();
    void refused(const core::Error& error);
    void publishHealth();
    void maintain(bool flushEverything);
    core::Result<bool> maintainOnce(bool flushEverything);
    void sleep(std::chrono::milliseconds time);
    Orders orders();

    AuditWriter& m_writer;
    std::deque<Source> m_sources;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<Compactor> m_compactor;
    std::unique_ptr<Retention> m_retention;
    Drain m_drain;
    Batch m_batch;
    std::uint64_t m_lowest = 0; ///< ids in the batch
    std::uint64_t m_highest = 0;
    bool m_refused = false;
    Moment m_refusedSince{};
    Moment m_lastTally{};
    Moment m_lastRetention{};
    bool m_retentionDue = true;
};

} // namespace audit
