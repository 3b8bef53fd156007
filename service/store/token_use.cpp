// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/query.h"
#include "service/store/text.h"
#include "service/store/token_table.h"

#include <QHash>

#include <algorithm>
#include <span>

/// TokenTable::recordUse(): with many tokens in use it is the audit writer's dearest work, so it
/// goes through many tokens with two statements.
namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptAddresses = 5;
constexpr std::size_t tokensPerStatement = 100;

const QString& what()
{
    static const QString text = u"record the tokens' use"_s;
    return text;
}

/// Newest first, each once.
QStringList mergedAddresses(const QStringList& newer, const QStringList& older)
{
    QStringList all;
    for (const QString& address : newer + older) {
        if (!all.contains(address) && all.size() < keptAddresses)
            all.append(address);
    }
    return all;
}

struct Known
{
    std::optional<core::Timestamp> lastUsedAt;
    QStringList addresses;
};

/// Locks the rows in the order of their ids, so that two writers can't wait for each other's.
core::Result<QHash<QString, Known>> readKnown(Database& database, std::span<const TokenUse> uses)
{
    const auto count = static_cast<qsizetype>(uses.size());
    Query query(
        database, what(),
        u"SELECT id, last_used_at, last_addresses FROM tokens WHERE id IN (%1) ORDER BY id%2"_s.arg(
            QStringList(count, u"?"_s).join(u", "_s),
            database.dialect() == Dialect::PostgreSql ? u" FOR UPDATE"_s : QString()));
    for (const TokenUse& use : uses)
        query.bind(repaired(use.id));
    QHash<QString, Known> known;
    const core::Status read = query.each([&]() -> core::Status {
        known.insert(
            query.text(0),
            {query.optionalTime(1), stringListFromJson(query.text(2)).value_or(QStringList{})});
        return core::Done{};
    });
    if (!read)
        return read.error();
    return known;
}

core::Status addSome(Database& database, std::span<const TokenUse> uses)
{
    const auto known = readKnown(database, uses);
    if (!known)
        return known.error();
    if (known->isEmpty())
        return core::Done{};
    Query query(database, what(),
                u"UPDATE tokens SET calls = tokens.calls + u.calls, last_used_at = u.used, "
                "last_addresses = u.addresses FROM (SELECT column1 AS id, CAST(column2 AS BIGINT) "
                "AS calls, "
                "CAST(column3 AS BIGINT) AS used, column4 AS addresses FROM (VALUES %1) AS v) AS u "
                "WHERE tokens.id = u.id"_s.arg(
                    QStringList(known->size(), u"(?, ?, ?, ?)"_s).join(u", "_s)));
    for (const TokenUse& use : uses) {
        const auto before = known->constFind(repaired(use.id));
        if (before == known->cend())
            continue;
        const bool isNewer = !before->lastUsedAt || use.lastUsedAt >= *before->lastUsedAt;
        query.bind(before.key())
            .bind(use.calls)
            .bind(isNewer ? use.lastUsedAt : *before->lastUsedAt);
        query.bindRepaired(toJsonText(isNewer ? mergedAddresses(use.addresses, before->addresses)
                                              : mergedAddresses(before->addresses, use.addresses)));
    }
    if (const auto changed = query.change(); !changed)
        return changed.error();
    return core::Done{};
}

} // namespace

core::Status TokenTable::recordUse(const QList<TokenUse>& uses)
{
    QList<TokenUse> ordered = uses;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const TokenUse& a, const TokenUse& b) { return a.id < b.id; });
    std::span<const TokenUse> left(ordered);
    while (!left.empty()) {
        // A token's row is changed once by a statement, so a token that comes twice takes two.
        std::size_t count = 1;
        while (count < left.size() && count < tokensPerStatement
               && left[count].id != left[count - 1].id)
            ++count;
        if (core::Status added = addSome(m_database, left.first(count)); !added)
            return added;
        left = left.subspan(count);
    }
    return core::Done{};
}

} // namespace store
