// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/call_search.h"

#include "common/core/logging.h"
#include "service/audit/frame_row.h"
#include "service/spool/decision_id.h"

#include <algorithm>
#include <deque>

namespace audit {

namespace {

constexpr std::size_t rowsAhead = 16;
constexpr qint64 none = std::numeric_limits<qint64>::max();

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Rows beside the times that are asked for need no look. An id never stands for an earlier time
/// than its call's, so that the index by ids leads past what is older; it may stand for a later
/// one, after a clock was set back.
void limitTimes(const store::AuditFilter& filter, store::AuditFrameTable::Range& range)
{
    constexpr qint64 slack = 60'000; // a call's time may be taken a little after its id
    if (filter.from) {
        range.endsAtOrAfter = core::toMilliseconds(*filter.from);
        range.lastIdAtLeast =
            static_cast<qint64>(spool::firstDecisionAt(range.endsAtOrAfter - slack));
    }
    if (filter.to)
        range.beginsBefore = core::toMilliseconds(*filter.to);
}

} // namespace

store::AuditKind kindOf(spool::RecordKind kind)
{
    switch (kind) {
    case spool::RecordKind::Call:
        return store::AuditKind::Call;
    case spool::RecordKind::Administration:
        return store::AuditKind::Administration;
    }
    return store::AuditKind::Call;
}

store::AuditEvent toEvent(const StoredCall& stored)
{
    const spool::CallRecord& call = stored.call;
    store::AuditEvent event;
    event.id = static_cast<qint64>(call.decision);
    event.at = core::fromMilliseconds(call.at);
    event.kind = kindOf(call.kind);
    event.reason = call.reason;
    event.wouldBe = call.wouldBe;
    event.authMethod = call.authMethod;
    event.stages = call.stages;
    event.actor = toQString(call.actor);
    event.tokenId = toQString(call.tokenId);
    event.owner = toQString(call.owner);
    event.address = call.client;
    event.method = toQString(call.method);
    event.target = toQString(call.target);
    event.upstream = toQString(call.upstream);
    if (stored.completion) {
        event.status = stored.completion->status;
        event.durationUs = stored.completion->microseconds;
        event.bytes = static_cast<qint64>(stored.completion->bytes);
    }
    return event;
}

/// The way through the rows of one search, greatest lastId first.
struct CallSearch::Scan
{
    const CallMatcher& matcher;
    store::AuditFrameTable::Range range; ///< what is not looked at yet
    std::chrono::steady_clock::time_point deadline;
    std::deque<store::AuditFrameRow> rows; ///< may hold matches
    bool atEnd = false;

    /// No call that is not read yet has a greater id than this; 0: everything is read.
    [[nodiscard]] qint64 unreadAtMost() const
    {
        if (!rows.empty())
            return rows.front().lastId;
        return atEnd ? 0 : range.lastIdAtMost;
    }
};

/// Looks at the keys of more rows until some may match or the time is over.
core::Status CallSearch::findRows(Scan& scan)
{
    qint64 reached = none;
    bool stopped = false;
    const core::Status read =
        m_table.forEachNewest(scan.range, [&](const store::AuditFrameRow& row) {
            reached = row.lastId;
            if (scan.matcher.mayMatch(view(row.keys)))
                scan.rows.push_back(row);
            stopped = scan.rows.size() >= rowsAhead || m_clock.monotonic() > scan.deadline;
            return !stopped;
        });
    if (!read)
        return read;
    scan.atEnd = !stopped;
    if (stopped)
        scan.range.lastIdAtMost = reached - 1; // ids are in one row only
    return core::Done{};
}

core::Result<CallPage> CallSearch::page(const Search& search, qint64 below, int limit,
                                        std::chrono::milliseconds budget)
{
    CallPage page;
    const CallMatcher matcher(search);
    if (matcher.matchesNothing())
        return page;
    Scan scan{matcher, {}, m_clock.monotonic() + budget, {}};
    scan.range.lastIdAtMost = below > none - rowIdSpan() ? none : below + rowIdSpan();
    scan.range.firstIdBelow = below;
    limitTimes(search.filter, scan.range);

    const auto sure = [&] { // greater than everything unread: nothing can come between any more
        return std::count_if(
            page.items.cbegin(), page.items.cend(),
            [&](const store::AuditEvent& event) { return event.id > scan.unreadAtMost(); });
    };
    int rowsRead = 0;
    while (scan.unreadAtMost() > 0 && sure() <= limit) {
        const bool gotOn = scan.unreadAtMost() < below - 1 && (rowsRead > 0 || scan.rows.empty());
        if (gotOn && m_clock.monotonic() > scan.deadline)
            break;
        if (scan.rows.empty()) {
            if (const core::Status found = findRows(scan); !found)
                return found.error();
            continue;
        }
        const store::AuditFrameRow row = scan.rows.front();
        scan.rows.pop_front();
        if (const core::Status read = readRow(row, matcher, below, page.items); !read)
            return read.error();
        ++rowsRead;
    }

    const qint64 unread = scan.unreadAtMost();
    std::sort(page.items.begin(), page.items.end(),
              [](const store::AuditEvent& a, const store::AuditEvent& b) { return a.id > b.id; });
    page.items.resize(std::min<qsizetype>(page.items.size(), sure()));
    page.next = unread > 0 ? unread + 1 : 0;
    if (page.items.size() > limit) {
        page.items.resize(limit);
        page.next = page.items.last().id;
    }
    return page;
}

core::Status CallSearch::readRow(const store::AuditFrameRow& row, const CallMatcher& matcher,
                                 qint64 below, QList<store::AuditEvent>& found)
{
    const auto data = m_table.data(row.node, row.number);
    if (!data && data.error().code == core::Error::Code::NotFound)
        return core::Done{}; // removed meanwhile
    if (!data)
        return data.error();
    std::vector<store::AuditEvent> complete;
    std::vector<store::AuditEvent> open;
    const bool readable = forEachFrame(*data, [&](std::string_view frame) {
        if (!m_reader.read(frame))
            return false;
        for (const StoredCall& stored : m_reader.calls()) {
            if (static_cast<qint64>(stored.call.decision) < below && matcher.matches(stored.call))
                (stored.completion ? complete : open).push_back(toEvent(stored));
        }
        return true;
    });
    if (!readable)
        qCCritical(core::logAudit, "Calls of the audit log (frame %lld) are damaged.",
                   static_cast<long long>(row.number));
    if (const core::Status added = addLateEnds(open); !added)
        return added;
    for (auto* events : {&complete, &open}) {
        for (store::AuditEvent& event : *events) {
            if (matcher.matchesEnd(event))
                found.append(std::move(event));
        }
    }
    return core::Done{};
}

core::Status CallSearch::addLateEnds(std::vector<store::AuditEvent>& events)
{
    std::vector<qint64> ids;
    ids.reserve(events.size());
    for (const store::AuditEvent& event : events)
        ids.push_back(event.id);
    const auto ends = m_table.completions(ids);
    if (!ends)
        return ends.error();
    for (store::AuditEvent& event : events) {
        const auto end = ends->constFind(event.id);
        if (end == ends->cend())
            continue;
        event.status = end->status;
        event.bytes = end->bytes;
        event.durationUs = end->durationUs;
    }
    return core::Done{};
}

core::Result<std::optional<store::AuditEvent>> CallSearch::find(qint64 id)
{
    store::AuditFrameTable::Range range;
    range.lastIdAtMost = id > none - rowIdSpan() ? none : id + rowIdSpan();
    range.firstIdBelow = id < none ? id + 1 : none;
    std::vector<store::AuditFrameRow> rows;
    const core::Status read = m_table.forEachNewest(range, [&](const store::AuditFrameRow& row) {
        if (row.lastId < id)
            return false;
        rows.push_back(row);
        return true;
    });
    if (!read)
        return read.error();
    const CallMatcher all({});
    for (const store::AuditFrameRow& row : rows) {
        QList<store::AuditEvent> events;
        if (const core::Status done = readRow(row, all, id < none ? id + 1 : none, events); !done)
            return done.error();
        const auto it =
            std::find_if(events.cbegin(), events.cend(),
                         [&](const store::AuditEvent& event) { return event.id == id; });
        if (it != events.cend())
            return std::optional(*it);
    }
    return std::optional<store::AuditEvent>{};
}

core::Result<bool> CallSearch::forEach(const Search& search, std::chrono::milliseconds budget,
                                       const std::function<bool(const StoredCall&)>& each)
{
    const CallMatcher matcher(search);
    Scan scan{matcher, {}, m_clock.monotonic() + budget, {}};
    limitTimes(search.filter, scan.range);
    while (scan.unreadAtMost() > 0) {
        if (m_clock.monotonic() > scan.deadline)
            return false;
        if (scan.rows.empty()) {
            if (const core::Status found = findRows(scan); !found)
                return found.error();
            continue;
        }
        const auto data = m_table.data(scan.rows.front().node, scan.rows.front().number);
        scan.rows.pop_front();
        if (!data)
            continue; // removed meanwhile
        bool goOn = true;
        (void)forEachFrame(*data, [&](std::string_view frame) {
            if (!m_reader.read(frame))
                return false;
            for (const StoredCall& stored : m_reader.calls()) {
                if (goOn && matcher.matches(stored.call))
                    goOn = each(stored);
            }
            return goOn;
        });
        if (!goOn)
            return true;
    }
    return true;
}

} // namespace audit
