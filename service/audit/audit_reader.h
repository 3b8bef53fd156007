// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/audit_search.h"
#include "service/audit/call_search.h"
#include "service/audit/token_usage.h"

namespace audit {

/// What happened in a stretch of time.
struct StatisticsQuestion
{
    core::Timestamp from{};
    core::Timestamp to{};
    std::chrono::minutes bucket{60}; ///< rounded up to a multiple of store::AuditEventTable::bucket
    int busiest = 10;
};

struct Statistics
{
    struct Bucket
    {
        core::Timestamp start{};
        qint64 allowed = 0;
        qint64 denied = 0;
        qint64 durationUs = 0; ///< sum
        qint64 bytes = 0; ///< sum
    };
    struct ReasonCount
    {
        domain::Reason reason = domain::Reason::NotDecided;
        qint64 calls = 0;
    };
    struct TokenCalls
    {
        QString tokenId;
        QString owner;
        qint64 calls = 0;
        qint64 denied = 0;
    };

    QList<Bucket> buckets; ///< ascending, only those with calls
    QList<ReasonCount> reasons; ///< most frequent first
    QList<TokenCalls> busiest; ///< most calls first
    /// The busiest tokens are counted in the newest calls as far as the time allowed; false: not in
    /// all of them.
    bool busiestComplete = true;
};

/// The whole audit log: packed calls, and changes and sessions as rows. Blocks; for the main thread
/// there is AuditQuery.
class AuditReader
{
public:
    static constexpr int maxLimit = 10'000;

    AuditReader(store::Database& database, const core::Clock& clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// \a cursor: of the page before, empty for the first. \a limit: 1 ... maxLimit.
    /// InvalidArgument: not a cursor.
    core::Result<AuditPage> page(const Search& search, const QString& cursor, int limit,
                                 std::chrono::milliseconds budget = std::chrono::milliseconds(60));
    /// NotFound: not stored (any more).
    core::Result<store::AuditEvent> find(qint64 id);
    core::Result<Statistics>
    statistics(const StatisticsQuestion& question,
               std::chrono::milliseconds budget = std::chrono::milliseconds(150));
    core::Result<Usage> usage(const UsageQuestion& question,
                              std::chrono::milliseconds budget = std::chrono::milliseconds(300));

private:
    struct EventPage
    {
        QList<store::AuditEvent> items;
        qint64 next = 0;
    };
    core::Result<EventPage> events(const Search& search, qint64 below, int limit);
    core::Result<qint64> total();
    core::Status addBusiest(Statistics& statistics, const StatisticsQuestion& question,
                            std::chrono::milliseconds budget);

    store::Database& m_database;
    const core::Clock& m_clock;
};

} // namespace audit
