// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/usage_json.h"

#include "common/api/object_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

void read(const QJsonObject& json, TokenCounts& counts, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.number("total"_L1, counts.total);
    reader.number("expiring"_L1, counts.expiring);
    reader.number("unused"_L1, counts.unused);
    reader.number("neverUsed"_L1, counts.neverUsed);
    const QJsonObject states = json.value("states"_L1).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        if (const auto state = domain::tokenStateFromText(it.key()))
            counts.states.insert(*state, it.value().toInteger());
    }
}

TokenUsage TokenUsageList::of(const QString& tokenId) const
{
    const auto found = std::ranges::find_if(
        items, [&](const TokenUsage& usage) { return usage.tokenId == tokenId; });
    TokenUsage none;
    none.tokenId = tokenId;
    return found == items.end() ? none : *found;
}

QList<qint64> TokenUsageList::callsByDay(const QString& tokenId) const
{
    using Days = std::chrono::sys_days;
    const auto first = std::chrono::floor<std::chrono::days>(from);
    const auto last = std::chrono::floor<std::chrono::days>(to);
    QList<qint64> days(std::max<qsizetype>(0, (last - first).count() + 1), 0);
    const TokenUsage usage = of(tokenId);
    for (const TokenUsage::Bucket& bucket : usage.buckets) {
        const Days day = std::chrono::floor<std::chrono::days>(bucket.start);
        const qsizetype index = (day - first).count();
        if (index >= 0 && index < days.size())
            days[index] += bucket.calls;
    }
    return days;
}

void read(const QJsonObject& json, TokenUsageList& usage, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.time("from"_L1, usage.from);
    reader.time("to"_L1, usage.to);
    reader.flag("complete"_L1, usage.complete);
    reader.time("countedFrom"_L1, usage.countedFrom);
    reader.objects("items"_L1, [&](ObjectReader& item) {
        TokenUsage& token = usage.items.emplaceBack();
        item.text("tokenId"_L1, token.tokenId);
        item.number("calls"_L1, token.calls);
        item.number("denied"_L1, token.denied);
        item.number("clientCount"_L1, token.clientCount);
        item.objects("buckets"_L1, [&](ObjectReader& nested) {
            TokenUsage::Bucket& bucket = token.buckets.emplaceBack();
            nested.time("start"_L1, bucket.start);
            nested.number("calls"_L1, bucket.calls);
            nested.number("denied"_L1, bucket.denied);
        });
        item.objects("clients"_L1, [&](ObjectReader& nested) {
            TokenUsage::Client& client = token.clients.emplaceBack();
            nested.text("address"_L1, client.address);
            nested.number("calls"_L1, client.calls);
            nested.time("lastAt"_L1, client.lastAt);
        });
    });
}

} // namespace api
