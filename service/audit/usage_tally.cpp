// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/usage_tally.h"

#include "service/audit/token_usage.h"
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
    m_lastCount = m_active.counts.end();
    m_flushing.clear();
    m_inRound = false;
    return core::Done{};
}

qint64 UsageTally::countedEverywhere() const
{
    return *std::min_element(m_counted.begin(), m_counted.end());
}

/// Ids are random, so their letters are spread evenly.
std::size_t UsageTally::partOf(std::string_view tokenId)
{
    const auto last = static_cast<unsigned char>(tokenId.back());
    const auto other = static_cast<unsigned char>(tokenId[tokenId.size() / 2]);
    return (last * 31U + other) % tokenParts;
}

void UsageTally::add(qint64 number, const spool::CallRecord& call,
                     const std::optional<spool::Completion>& completion)
{
    if (call.kind == spool::RecordKind::Call && number > m_counted[statisticsPart])
        addCount(call, completion);
    if (!call.tokenId.empty() && call.authMethod == madeWithToken && domain::lets(call.reason)
        && number > m_counted[partOf(call.tokenId)])
        m_active.tokens.add(call.tokenId, call.at, call.client);
}

void UsageTally::addCount(const spool::CallRecord& call,
                          const std::optional<spool::Completion>& completion)
{
    constexpr std::int64_t bucket =
        std::chrono::milliseconds(store::AuditEventTable::bucket).count();
    const std::int64_t start = call.at - ((call.at % bucket) + bucket) % bucket;
    const int reason = static_cast<int>(call.reason);
    const bool same = m_lastCount != m_active.counts.end() && m_lastCount->first.start == start
        && m_lastCount->first.reason == reason && m_lastCount->first.upstream == call.upstream;
    if (!same)
        m_lastCount =
            m_active.counts.try_emplace({start, reason, std::string(call.upstream)}).first;
    Count& count = m_lastCount->second;
    ++count.calls;
    if (completion) {
        count.microseconds += completion->microseconds;
        count.bytes += static_cast<std::int64_t>(completion->bytes);
    }
}

core::Result<bool> UsageTally::flushSome(store::Database& database, qint64 number)
{
    if (!m_inRound)
        beginRound(number);
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

void UsageTally::beginRound(qint64 number)
{
    std::swap(m_flushing, m_active);
    m_lastCount = m_active.counts.end();
    const std::vector<TokenSums::Use>& uses = m_flushing.tokens.uses();
    m_partBegins.fill(0);
    for (const TokenSums::Use& use : uses)
        ++m_partBegins[partOf(use.token()) + 1];
    for (std::size_t part = 1; part < m_partBegins.size(); ++part)
        m_partBegins[part] += m_partBegins[part - 1];
    m_byPart.resize(uses.size());
    auto next = m_partBegins;
    for (std::size_t i = 0; i < uses.size(); ++i)
        m_byPart[next[partOf(uses[i].token())]++] = static_cast<std::uint32_t>(i);
    m_inRound = true;
    m_roundNumber = number;
    m_nextPart = 0;
}

int UsageTally::lastPartOfStep() const
{
    const std::size_t begin = m_partBegins[static_cast<std::size_t>(m_nextPart)];
    int last = m_nextPart;
    while (last < statisticsPart
           && m_partBegins[static_cast<std::size_t>(last) + 1] - begin < maxTokens)
        ++last;
    return last;
}

core::Status UsageTally::store(store::Database& database, int first, int last)
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

core::Status UsageTally::storeTokens(store::Database& database, int first, int last)
{
    QList<store::TokenUse> uses;
    const auto end = m_partBegins[static_cast<std::size_t>(std::min(last + 1, statisticsPart))];
    for (std::size_t i = m_partBegins[static_cast<std::size_t>(first)]; i < end; ++i) {
        const TokenSums::Use& use = m_flushing.tokens.uses()[m_byPart[i]];
        store::TokenUse row{
            toQString(use.token()), use.calls, core::fromMilliseconds(use.lastAt), {}};
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
    counts.clear();
}

} // namespace audit
