// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_reader.h"

#include "service/audit/dictionary.h"
#include "service/spool/decision_id.h"
#include "service/store/audit_event_table.h"
#include "service/store/cursor.h"
#include "service/store/query.h"
#include "service/store/transaction.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

QString cursorText(qint64 id)
{
    return QString::fromStdString(spool::decisionText(static_cast<std::uint64_t>(id)));
}

core::Result<qint64> readCursor(const QString& cursor)
{
    if (cursor.isEmpty())
        return std::numeric_limits<qint64>::max();
    const auto id = spool::decisionFromText(cursor.toStdString());
    if (!id)
        return core::Error{core::Error::Code::InvalidArgument,
                           u"This is no cursor of the audit log."_s};
    return static_cast<qint64>(*id);
}

bool filtersNothing(const Search& search)
{
    const store::AuditFilter& f = search.filter;
    return !f.from && !f.to && f.kinds.isEmpty() && !f.allowed && f.reasons.isEmpty() && !f.actor
        && !f.tokenId && !f.owner && !f.upstream && !f.method && !f.address && !f.statusFrom
        && !f.statusTo && !f.withToken && !f.object && !f.durationFromUs && f.text.isEmpty()
        && search.targetPrefix.isEmpty();
}

bool wantsEvents(const store::AuditFilter& filter)
{
    return filter.kinds.isEmpty() || filter.kinds.contains(store::AuditKind::Change)
        || filter.kinds.contains(store::AuditKind::Session);
}

} // namespace

core::Result<AuditPage> AuditReader::page(const Search& search, const QString& cursor, int limit,
                                          std::chrono::milliseconds budget)
{
    const auto below = readCursor(cursor);
    if (!below)
        return below.error();
    limit = std::clamp(limit, 1, maxLimit);
    const auto transaction = store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    auto calls = CallSearch(m_database, m_clock).page(search, *below, limit, budget);
    if (!calls)
        return calls.error();
    auto others = events(search, *below, limit);
    if (!others)
        return others.error();

    AuditPage page;
    page.items = std::move(calls->items);
    page.items.append(std::move(others->items));
    std::sort(page.items.begin(), page.items.end(),
              [](const store::AuditEvent& a, const store::AuditEvent& b) { return a.id > b.id; });
    // Below this, one of the two may still have something that belongs in between.
    qint64 next = std::max(calls->next, others->next);
    const auto unsure =
        std::find_if(page.items.cbegin(), page.items.cend(),
                     [&](const store::AuditEvent& event) { return event.id < next; });
    page.items.erase(unsure, page.items.cend());
    if (page.items.size() > limit) {
        page.items.resize(limit);
        next = page.items.last().id;
    }
    if (next > 0)
        page.next = cursorText(next);
    if (filtersNothing(search)) {
        const auto counted = total();
        if (!counted)
            return counted.error();
        page.total = *counted;
    }
    return page;
}

core::Result<AuditReader::EventPage> AuditReader::events(const Search& search, qint64 below,
                                                         int limit)
{
    EventPage page;
    if (!wantsEvents(search.filter))
        return page;
    const QString cursor = store::Cursor{{below}}.toText();
    auto found = store::AuditEventTable(m_database).search(search.filter, cursor, limit);
    if (!found)
        return found.error();
    if (!found->next.isEmpty()) {
        const auto next = store::Cursor::parse(found->next, 1);
        if (!next)
            return next.error();
        page.next = next->values.first().toLongLong();
    }
    page.items = std::move(found->items);
    page.items.removeIf([&](const store::AuditEvent& event) {
        return !event.target.startsWith(search.targetPrefix);
    });
    return page;
}

core::Result<qint64> AuditReader::total()
{
    const auto calls = store::AuditFrameTable(m_database).count();
    if (!calls)
        return calls;
    store::Query query(m_database, u"count the audit records"_s,
                       u"SELECT count(*) FROM audit_events"_s);
    const auto events = query.first();
    if (!events)
        return events.error();
    return *calls + query.integer(0);
}

core::Result<store::AuditEvent> AuditReader::find(qint64 id)
{
    const auto transaction = store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    auto call = CallSearch(m_database, m_clock).find(id);
    if (!call)
        return call.error();
    if (*call)
        return **std::move(call);
    return store::AuditEventTable(m_database).find(id);
}

core::Result<Statistics> AuditReader::statistics(const StatisticsQuestion& question,
                                                 std::chrono::milliseconds budget)
{
    const auto transaction = store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto counts = store::AuditEventTable(m_database).statistics(question.from, question.to);
    if (!counts)
        return counts.error();
    const std::chrono::milliseconds unit = store::AuditEventTable::bucket;
    const std::chrono::milliseconds wanted = question.bucket;
    const qint64 length =
        std::max<qint64>((wanted.count() + unit.count() - 1) / unit.count(), 1) * unit.count();

    std::map<qint64, Statistics::Bucket> buckets;
    std::map<domain::Reason, qint64> reasons;
    for (const store::AuditCount& count : *counts) {
        const qint64 start = core::toMilliseconds(count.start) / length * length;
        Statistics::Bucket& bucket = buckets[start];
        bucket.start = core::fromMilliseconds(start);
        (domain::lets(count.reason) ? bucket.allowed : bucket.denied) += count.calls;
        bucket.durationUs += count.durationUs;
        bucket.bytes += count.bytes;
        reasons[count.reason] += count.calls;
    }
    Statistics statistics;
    for (const auto& [start, bucket] : buckets)
        statistics.buckets.append(bucket);
    for (const auto& [reason, calls] : reasons)
        statistics.reasons.append({reason, calls});
    std::stable_sort(statistics.reasons.begin(), statistics.reasons.end(),
                     [](const auto& a, const auto& b) { return a.calls > b.calls; });
    if (const core::Status added = addBusiest(statistics, question, budget); !added)
        return added.error();
    return statistics;
}

core::Status AuditReader::addBusiest(Statistics& statistics, const StatisticsQuestion& question,
                                     std::chrono::milliseconds budget)
{
    if (question.busiest <= 0)
        return core::Done{};
    Search search;
    search.filter.from = question.from;
    search.filter.to = question.to;
    search.filter.kinds = {store::AuditKind::Call};
    Dictionary tokens;
    QList<Statistics::TokenCalls> sums;
    const auto complete =
        CallSearch(m_database, m_clock).forEach(search, budget, [&](const StoredCall& stored) {
            if (stored.call.tokenId.empty())
                return true;
            const auto index = static_cast<qsizetype>(tokens.indexOf(stored.call.tokenId));
            if (index == sums.size()) {
                const store::AuditEvent event = toEvent(stored);
                sums.append({event.tokenId, event.owner, 0, 0});
            }
            ++sums[index].calls;
            sums[index].denied += domain::lets(stored.call.reason) ? 0 : 1;
            return true;
        });
    if (!complete)
        return complete.error();
    const auto shown = std::min<qsizetype>(sums.size(), question.busiest);
    std::partial_sort(sums.begin(), sums.begin() + shown, sums.end(),
                      [](const auto& a, const auto& b) {
                          return a.calls != b.calls ? a.calls > b.calls : a.tokenId < b.tokenId;
                      });
    statistics.busiest = sums.first(shown);
    statistics.busiestComplete = *complete;
    return core::Done{};
}

} // namespace audit
