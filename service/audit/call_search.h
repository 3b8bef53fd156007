// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "service/audit/audit_search.h"
#include "service/audit/call_frame.h"
#include "service/audit/key_filter.h"
#include "service/store/audit_frame_table.h"

#include <chrono>
#include <functional>

namespace audit {

/// Whether a call is looked for; made once per search.
class CallMatcher
{
public:
    explicit CallMatcher(const Search& search);

    /// No call can match: only other kinds are looked for.
    [[nodiscard]] bool matchesNothing() const { return m_nothing; }
    /// By a row's keys; true when a call in it may match.
    [[nodiscard]] bool mayMatch(std::string_view keys) const;
    /// All but what is known at the end of the call.
    [[nodiscard]] bool matches(const spool::CallRecord& call) const;
    [[nodiscard]] bool matchesEnd(const store::AuditEvent& event) const;

private:
    void require(KeyKind kind, const std::vector<std::string>& anyOf);
    [[nodiscard]] bool matchesText(std::string_view target) const;

    store::AuditFilter m_filter;
    std::string m_token, m_actor, m_owner, m_upstream, m_method, m_text, m_prefix;
    std::vector<std::vector<std::uint64_t>> m_keys; ///< of each group, one
    std::int64_t m_from = INT64_MIN;
    std::int64_t m_to = INT64_MAX;
    bool m_nothing = false;
};

struct CallPage
{
    QList<store::AuditEvent> items; ///< newest first
    /// Calls with ids below this are still to be looked at; 0: there are none.
    qint64 next = 0;
};

/// Searches the packed calls. Inside a transaction of the caller: rows are merged at any time, and
/// a search that saw some before and some after would miss calls.
class CallSearch
{
public:
    CallSearch(store::Database& database, const core::Clock& clock)
        : m_table(database)
        , m_clock(clock)
    { }

    /// Calls with ids below \a below. Looks for about \a budget of time, but gets on with at least
    /// one row.
    core::Result<CallPage> page(const Search& search, qint64 below, int limit,
                                std::chrono::milliseconds budget);
    core::Result<std::optional<store::AuditEvent>> find(qint64 id);
    /// Newest first, until \a each answers false or the time is over (then false). Completions that
    /// came late are not looked up.
    core::Result<bool> forEach(const Search& search, std::chrono::milliseconds budget,
                               const std::function<bool(const StoredCall&)>& each);

private:
    struct Scan;
    core::Status findRows(Scan& scan);
    core::Status readRow(const store::AuditFrameRow& row, const CallMatcher& matcher, qint64 below,
                         QList<store::AuditEvent>& found);
    core::Status addLateEnds(std::vector<store::AuditEvent>& events);

    store::AuditFrameTable m_table;
    const core::Clock& m_clock;
    FrameReader m_reader;
};

[[nodiscard]] store::AuditKind kindOf(spool::RecordKind kind);
[[nodiscard]] store::AuditEvent toEvent(const StoredCall& stored);

} // namespace audit
