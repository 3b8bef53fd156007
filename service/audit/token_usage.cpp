// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_reader.h"
#include "service/audit/dictionary.h"
#include "service/store/transaction.h"

#include <algorithm>
#include <map>

/// How much tokens are used is not kept anywhere but in the recorded calls: a table of tokens and
/// days would cost every call a little, and this is asked a few times a day.
namespace audit {

namespace {

/// The counts of one token while they grow.
struct Growing
{
    TokenUsage usage;
    std::map<qint64, TokenUsage::Bucket> buckets;
    std::map<std::array<std::uint8_t, 16>, TokenUsage::Client> clients;
};

void add(Growing& token, const spool::CallRecord& call, qint64 length)
{
    const bool let = domain::lets(call.reason);
    const qint64 start = call.at / length * length;
    TokenUsage::Bucket& bucket = token.buckets[start];
    bucket.start = core::fromMilliseconds(start);
    ++(let ? bucket.calls : bucket.denied);
    ++(let ? token.usage.calls : token.usage.denied);
    if (!let)
        return;
    TokenUsage::Client& client = token.clients[call.client.bytes()];
    client.address = call.client;
    client.lastAt = std::max(client.lastAt, core::fromMilliseconds(call.at));
    ++client.calls;
}

TokenUsage finished(Growing& token)
{
    for (const auto& [start, bucket] : token.buckets)
        token.usage.buckets.append(bucket);
    for (const auto& [address, client] : token.clients)
        token.usage.clients.append(client);
    std::stable_sort(token.usage.clients.begin(), token.usage.clients.end(),
                     [](const auto& a, const auto& b) { return a.calls > b.calls; });
    return std::move(token.usage);
}

} // namespace

core::Result<Usage> AuditReader::usage(const UsageQuestion& question,
                                       std::chrono::milliseconds budget)
{
    const auto transaction = store::Transaction::begin(m_database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    Search search;
    search.filter.from = question.from;
    search.filter.to = question.to;
    search.filter.kinds = {store::AuditKind::Call, store::AuditKind::Administration};
    search.filter.owner = question.owner;
    if (question.tokens.size() == 1)
        search.filter.tokenId = question.tokens.front();
    std::vector<std::string> wanted;
    for (const QString& id : question.tokens)
        wanted.push_back(id.toStdString());
    std::sort(wanted.begin(), wanted.end());

    Dictionary ids;
    std::vector<Growing> tokens;
    std::int64_t reached = core::toMilliseconds(question.to);
    const qint64 length = std::max<qint64>(question.bucket.count(), 1);
    const auto complete =
        CallSearch(m_database, m_clock).forEach(search, budget, [&](const StoredCall& stored) {
            const std::string_view id = stored.call.tokenId;
            reached = std::min(reached, stored.call.at);
            if (id.empty() || stored.call.authMethod != madeWithToken
                || (!wanted.empty() && !std::binary_search(wanted.begin(), wanted.end(), id)))
                return true;
            const auto index = static_cast<std::size_t>(ids.indexOf(id));
            if (index == tokens.size())
                tokens.emplace_back().usage.tokenId =
                    QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            add(tokens[index], stored.call, length);
            return true;
        });
    if (!complete)
        return complete.error();
    Usage usage;
    usage.complete = *complete;
    usage.countedFrom = *complete ? question.from : core::fromMilliseconds(reached);
    for (Growing& token : tokens)
        usage.tokens.append(finished(token));
    return usage;
}

} // namespace audit
