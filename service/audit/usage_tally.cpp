// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/usage_tally.h"

#include "service/store/audit_event_table.h"
#include "service/store/audit_frame_table.h"
#include "service/store/query.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

core::Status UsageTally::load(store::Database& database, qint64 last)
{
    const auto counted = store::AuditFrameTable(database).tallies(m_node);
    if (!counted)
        return counted.error();
    // A part that was never stored has counted nothing; a number beyond the log's end is of a log
    // that was replaced.
    for (int part = 0; part <= tokenParts; ++part)
        m_counted[static_cast<std::size_t>(part)] = std::min(counted->value(part, 0), last);
    m_active.clear();
    m_flushing.clear();
    m_inRound = false;
    return core::Done{};
}

qint64 UsageTally::countedEverywhere() const
{
    return *std::min_element(m_counted.begin(), m_counted.end());
}

int UsageTally::partOf(std::string_view tokenId)
{
    unsigned sum = 0;
    for (const char c : tokenId)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return static_cast<int>(sum % tokenParts);
}

void UsageTally::add(qint64 number, const spool::CallRecord& call,
                     const std::optional<spool::Completion>& completion)
{
    if (call.kind != spool::RecordKind::Call)
        return;
    if (number > m_counted[statisticsPart])
        addCount(call, completion);
    if (!call.tokenId.empty() && domain::lets(call.reason)
        && number > m_counted[static_cast<std::size_t>(partOf(call.tokenId))])
        addUse(call);
}

void UsageTally::addUse(const spool::CallRecord& call)
{
    const std::size_t index = m_active.tokens.indexOf(call.tokenId);
    if (index == m_active.uses.size())
        m_active.uses.emplace_back();
    Use& use = m_active.uses[index];
    ++use.calls;
    use.lastAt = std::max(use.lastAt, call.at);
    const auto end = use.addresses.begin() + static_cast<std::ptrdiff_t>(use.addressCount);
    const auto known = std::find(use.addresses.begin(), end, call.client);
    if (known != end) {
        std::rotate(use.addresses.begin(), known, known + 1);
        return;
    }
    std::shift_right(use.addresses.begin(), use.addresses.end(), 1);
    use.addresses.front() = call.client;
    use.addressCount = std::min(use.addressCount + 1, addressesKept);
}

void UsageTally::addCount(const spool::CallRecord& call,
                          const std::optional<spool::Completion>& completion)
{
    constexpr std::int64_t bucket =
        std::chrono::milliseconds(store::AuditEventTable::bucket).count();
    const std::int64_t start = call.at - ((call.at % bucket) + bucket) % bucket;
    Count& count =
        m_active.counts[{start, static_cast<int>(call.reason), std::string(call.upstream)}];
    ++count.calls;
    if (completion) {
        count.microseconds += completion->microseconds;
        count.bytes += static_cast<std::int64_t>(completion->bytes);
    }
}

core::Result<bool> UsageTally::flushSome(store::Database& database, qint64 number)
{
    if (!m_inRound) {
        std::swap(m_flushing, m_active);
        m_flushingPerPart.fill(0);
        for (std::size_t i = 0; i < m_flushing.uses.size(); ++i)
            ++m_flushingPerPart[static_cast<std::size_t>(partOf(m_flushing.tokens[i]))];
        m_inRound = true;
        m_roundNumber = number;
        m_nextPart = 0;
    }
    const int first = m_nextPart;
    const int last = lastPartOfStep();
    if (const core::Status stored = store(database, first, last); !stored)
        return stored.error();
    for (int part = first; part <= last; ++part)
        m_counted[static_cast<std::size_t>(part)] = m_roundNumber;
    m_nextPart = last + 1;
    if (last < statisticsPart)
        return true;
    m_flushing.clear();
    m_inRound = false;
    return false;
}

int UsageTally::lastPartOfStep() const
{
    std::size_t tokens = 0;
    int last = m_nextPart;
    while (last < statisticsPart) {
        tokens += m_flushingPerPart[static_cast<std::size_t>(last)];
        if (tokens >= maxTokens)
            break;
        ++last;
    }
    return last;
}

core::Status UsageTally::store(store::Database& database, int first, int last) const
{
    auto transaction = store::Transaction::begin(database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    store::AuditFrameTable table(database);
    // After a commit whose outcome was lost with the connection, it may all be there already.
    const auto counted = table.tallies(m_node);
    if (!counted)
        return counted.error();
    if (counted->value(first, 0) == m_roundNumber)
        return core::Done{};
    if (const core::Status stored = storeTokens(database, first, last); !stored)
        return stored;
    if (last == statisticsPart) {
        if (const core::Status stored = storeCounts(database); !stored)
            return stored;
    }
    if (const core::Status put = table.putTallies(m_node, first, last, m_roundNumber); !put)
        return put;
    return transaction->commit();
}

core::Status UsageTally::storeTokens(store::Database& database, int first, int last) const
{
    QList<store::TokenUse> uses;
    for (std::size_t i = 0; i < m_flushing.uses.size(); ++i) {
        const int part = partOf(m_flushing.tokens[i]);
        if (part < first || part > last)
            continue;
        const Use& use = m_flushing.uses[i];
        store::TokenUse row{
            toQString(m_flushing.tokens[i]), use.calls, core::fromMilliseconds(use.lastAt), {}};
        for (std::size_t k = 0; k < use.addressCount; ++k)
            row.addresses.append(QString::fromStdString(use.addresses[k].toString()));
        uses.append(row);
    }
    if (uses.isEmpty())
        return core::Done{};
    return store::TokenTable(database).recordUse(uses);
}

core::Status UsageTally::storeCounts(store::Database& database) const
{
    for (const auto& [key, count] : m_flushing.counts) {
        const auto stored =
            store::Query(
                database, u"count the calls"_s,
                u"INSERT INTO audit_counts (start, reason, upstream, calls, duration_us, bytes) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (start, reason, upstream) DO UPDATE SET "
                "calls = audit_counts.calls + excluded.calls, "
                "duration_us = audit_counts.duration_us + excluded.duration_us, "
                "bytes = audit_counts.bytes + excluded.bytes"_s)
                .bind(key.start)
                .bind(key.reason)
                .bindRepaired(toQString(key.upstream))
                .bind(count.calls)
                .bind(count.microseconds)
                .bind(count.bytes)
                .change();
        if (!stored)
            return stored.error();
    }
    return core::Done{};
}

void UsageTally::Sums::clear()
{
    tokens.clear();
    uses.clear();
    counts.clear();
}

} // namespace audit
