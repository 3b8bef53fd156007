// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/token_expiry.h"
#include "common/domain/user.h"
#include "service/store/cursor.h"
#include "service/store/query.h"
#include "service/store/text.h"
#include "service/store/token_rows.h"
#include "service/store/token_state_sql.h"
#include "service/store/token_table.h"

#include <algorithm>

/// The lists and counts of TokenTable.
namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

struct Conditions
{
    QStringList sql{u"1 = 1"_s};
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound = {})
    {
        sql.append(condition);
        values.append(bound);
    }
    void addTime(const QString& condition, const std::optional<core::Timestamp>& time)
    {
        if (time)
            add(condition, {core::toMilliseconds(*time)});
    }
    [[nodiscard]] QString text() const { return sql.join(" AND "_L1); }
    void bindTo(Query& query) const
    {
        for (const QVariant& value : values)
            query.bindValue(value);
    }
};

constexpr auto ownerId = "(SELECT id FROM users WHERE folded_name = ?)"_L1;

core::Result<Conditions> conditionsOf(Database& database, const TokenFilter& filter,
                                      const TokenStateRule& rule)
{
    Conditions conditions;
    if (!filter.q.isEmpty()) {
        const QString pattern = containsPattern(domain::fold(filter.q));
        conditions.add(
            u"(t.search_text LIKE ? ESCAPE '!' OR t.id LIKE ? ESCAPE '!' OR t.owner_id IN "
            "(SELECT id FROM users WHERE folded_name LIKE ? ESCAPE '!'))"_s,
            {pattern, startsWithPattern(filter.q), pattern});
    }
    if (filter.owner)
        conditions.add(u"t.owner_id = "_s + ownerId, {domain::fold(*filter.owner)});
    if (filter.scheme)
        conditions.add(u"t.schemes = ?"_s, {qint64{static_cast<int>(*filter.scheme)}});
    if (filter.shared)
        conditions.add(u"t.shared = ?"_s, {qint64{*filter.shared}});
    conditions.addTime(u"t.created_at < ?"_s, filter.createdBefore);
    conditions.addTime(u"t.created_at >= ?"_s, filter.createdAfter);
    conditions.addTime(u"t.expires_at < ?"_s, filter.expiresBefore);
    conditions.addTime(u"t.expires_at >= ?"_s, filter.expiresAfter);
    conditions.addTime(u"t.last_used_at < ?"_s, filter.usedBefore);
    conditions.addTime(u"t.last_used_at >= ?"_s, filter.usedAfter);
    if (filter.neverUsed)
        conditions.add(u"t.last_used_at IS NULL"_s);
    if (filter.ownRate)
        conditions.add(*filter.ownRate ? u"t.rate_limit IS NOT NULL"_s : u"t.rate_limit IS NULL"_s);
    conditions.addTime(u"COALESCE(t.last_used_at, t.created_at) < ?"_s, filter.unusedSince);
    if (!filter.states.isEmpty() || filter.expiring) {
        const auto isWanted = tokenIsSql(database, rule, filter.states, filter.expiring);
        if (!isWanted)
            return isWanted.error();
        conditions.add(*isWanted);
    }
    return conditions;
}

QString sortKey(TokenSort sort, const QString& state)
{
    switch (sort) {
    case TokenSort::Name:
        return u"t.folded_name"_s;
    case TokenSort::Owner:
        return u"COALESCE(o.folded_name, '')"_s;
    case TokenSort::Created:
        return u"t.created_at"_s;
    case TokenSort::Expires:
        return u"COALESCE(t.expires_at, 9223372036854775807)"_s;
    case TokenSort::LastUsed:
        return u"COALESCE(t.last_used_at, -1)"_s;
    case TokenSort::Calls:
        return u"t.calls"_s;
    case TokenSort::State:
        return u'(' + state + u')';
    }
    return {};
}

/// The key to sort by in such a way that SQLite goes through the table once and sorts what it
/// finds. By itself it follows the index of the order and looks every row up until a page is full,
/// which takes ten times as long when what is wanted comes late in the order, or is not there.
/// PostgreSQL knows how much it will find.
QString sortedHere(const Database& database, TokenSort sort, const QString& key)
{
    const bool hasIndex =
        sort == TokenSort::Name || sort == TokenSort::Created || sort == TokenSort::Expires;
    return hasIndex && database.dialect() == Dialect::Sqlite ? u'+' + key : key;
}

/// Tells cursors of different orders apart.
qint64 orderNumber(TokenOrder order)
{
    return 2 * static_cast<qint64>(order.by) + (order.descending ? 1 : 0);
}

bool isText(TokenSort sort)
{
    return sort == TokenSort::Name || sort == TokenSort::Owner;
}

/// Adds the condition that leaves out what earlier pages showed. Answers with how many there are in
/// all, which the first page counted: counting again at every page of a long list costs more than
/// the page.
core::Result<qint64> goOnAfter(const QString& cursor, TokenOrder order, const QString& key,
                               Conditions& conditions)
{
    const auto position = Cursor::parse(cursor, 4);
    const auto keyType = isText(order.by) ? QMetaType::QString : QMetaType::LongLong;
    if (!position || position->values[0] != QVariant(orderNumber(order))
        || position->values[1].typeId() != keyType
        || position->values[2].typeId() != QMetaType::QString
        || position->values[3].typeId() != QMetaType::LongLong)
        return core::Error{Code::InvalidArgument,
                           u"The cursor is not one of this list; begin again without it."_s};
    conditions.add(u"(%1, t.id) %2 (?, ?)"_s.arg(key, order.descending ? u"<"_s : u">"_s),
                   {position->values[1], position->values[2]});
    return position->values[3].toLongLong();
}

core::Result<qint64> counted(Query& query)
{
    if (const auto row = query.first(); !row)
        return row.error();
    return query.integer(0);
}

core::Result<QStringList> idsOfRows(Query& query)
{
    QStringList ids;
    const core::Status read = query.each([&]() -> core::Status {
        ids.append(query.text(0));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return ids;
}

} // namespace

core::Result<Page<ListedToken>> TokenTable::search(const TokenFilter& filter,
                                                   const TokenStateRule& rule, TokenOrder order,
                                                   const QString& cursor, int limit)
{
    const auto state = tokenStateSql(m_database, rule, OwnersFrom::Join);
    const auto walkedState = tokenStateSql(m_database, rule, OwnersFrom::Sets);
    if (!state || !walkedState)
        return state ? walkedState.error() : state.error();
    auto wanted = conditionsOf(m_database, filter, rule);
    if (!wanted)
        return wanted.error();
    Conditions& conditions = *wanted;
    const bool filtered = conditions.sql.size() > 1;
    const QString source = order.by == TokenSort::Owner ? QString(token_rows::from) : u"tokens t"_s;
    const QString key = sortKey(order.by, *walkedState);
    Page<ListedToken> page;
    // Comparing texts is the dear part of looking for one, so what is found is counted on the way.
    // Everything else is cheap to ask twice, and dear to keep all of for counting.
    const bool countsOnTheWay = !filter.q.isEmpty() && cursor.isEmpty();
    if (!cursor.isEmpty()) {
        const auto counted = goOnAfter(cursor, order, key, conditions);
        if (!counted)
            return counted.error();
        page.total = *counted;
    } else if (!countsOnTheWay) {
        Query count(m_database, u"count the tokens"_s,
                    u"SELECT count(*) FROM tokens t WHERE %1"_s.arg(conditions.text()));
        conditions.bindTo(count);
        const auto total = counted(count);
        if (!total)
            return total.error();
        page.total = *total;
        if (page.total == 0)
            return page;
    }
    // The page's rows are chosen before anything else of them is read or computed.
    const QString direction = order.descending ? u"DESC"_s : u"ASC"_s;
    const QString place =
        filtered && cursor.isEmpty() ? sortedHere(m_database, order.by, key) : key;
    Query query(m_database, u"list the tokens"_s,
                u"SELECT %1, %2, k.sort_key, k.total FROM (SELECT t.id AS id, %3 AS sort_key, %4 "
                u"AS total FROM %5 "
                "WHERE %6 ORDER BY %7 %8, t.id %8 LIMIT ?) k JOIN tokens t ON t.id = k.id "
                "LEFT JOIN users o ON o.id = t.owner_id ORDER BY k.sort_key %8, k.id %8"_s.arg(
                    token_rows::columns, *state, key,
                    countsOnTheWay ? u"count(*) OVER ()"_s : u"0"_s, source, conditions.text(),
                    place, direction));
    conditions.bindTo(query);
    QVariant lastKey;
    const core::Status read = query.bind(limit + 1).each([&]() -> core::Status {
        if (countsOnTheWay)
            page.total = query.integer(token_rows::columnCount + 2);
        if (page.items.size() == limit) {
            page.next =
                Cursor{{orderNumber(order), lastKey, page.items.last().token.id, page.total}}
                    .toText();
            return core::Done{};
        }
        const auto token = token_rows::read(query);
        if (!token)
            return token.error();
        page.items.append(
            {*token, static_cast<domain::TokenState>(query.number(token_rows::columnCount))});
        lastKey = isText(order.by) ? QVariant(query.text(token_rows::columnCount + 1))
                                   : QVariant(query.integer(token_rows::columnCount + 1));
        return core::Done{};
    });
    if (!read)
        return read.error();
    return page;
}

core::Result<TokenCounts> TokenTable::counts(const TokenStateRule& rule,
                                             const std::optional<QString>& owner,
                                             core::Timestamp unusedSince)
{
    const auto state = tokenStateSql(m_database, rule, OwnersFrom::Sets);
    if (!state)
        return state.error();
    TokenFilter filter;
    filter.owner = owner;
    const auto conditions = conditionsOf(m_database, filter, rule);
    if (!conditions)
        return conditions.error();
    Query query(
        m_database, u"count the tokens"_s,
        u"SELECT c.state, count(*), sum(c.expiring), sum(c.unused), sum(c.never) FROM (SELECT "
        u"%1 AS state, CASE WHEN t.expires_at < %2 THEN 1 ELSE 0 END AS expiring, CASE WHEN "
        u"COALESCE(t.last_used_at, t.created_at) < %3 THEN 1 ELSE 0 END AS unused, CASE WHEN "
        u"t.last_used_at IS NULL THEN 1 ELSE 0 END AS never FROM tokens t WHERE %4) c "
        "GROUP BY c.state"_s.arg(*state)
            .arg(core::toMilliseconds(rule.now + domain::expiringSpan))
            .arg(core::toMilliseconds(unusedSince))
            .arg(conditions->text()));
    conditions->bindTo(query);
    TokenCounts counts;
    const core::Status read = query.each([&]() -> core::Status {
        using enum domain::TokenState;
        const auto kind = static_cast<domain::TokenState>(query.number(0));
        counts.states.insert(kind, query.integer(1));
        counts.total += query.integer(1);
        if (kind == Active || kind == OverCap || kind == Closing)
            counts.expiring += query.integer(2);
        counts.unused += query.integer(3);
        counts.neverUsed += query.integer(4);
        return core::Done{};
    });
    if (!read)
        return read.error();
    return counts;
}

core::Result<bool> TokenTable::nameTaken(const QString& owner, const QString& name,
                                         const QString& exceptId)
{
    const QString ofOwner = owner.isNull() ? u"owner_id IS NULL"_s : u"owner_id = "_s + ownerId;
    Query query(m_database, u"look for the token's name"_s,
                u"SELECT count(*) FROM tokens WHERE folded_name = ? AND id <> ? AND "_s + ofOwner);
    query.bind(domain::fold(name)).bind(exceptId);
    if (!owner.isNull())
        query.bind(domain::fold(owner));
    const auto found = counted(query);
    if (!found)
        return found.error();
    return *found > 0;
}

core::Result<qint64> TokenTable::countFor(const QString& owner, bool countExpired,
                                          core::Timestamp now)
{
    Query query(
        m_database, u"count the owner's tokens"_s,
        u"SELECT count(*) FROM tokens WHERE owner_id = %1 AND (1 = ? OR (revoked_at IS NULL AND "
        "(expires_at IS NULL OR expires_at > ?)))"_s.arg(ownerId));
    return counted(query.bind(domain::fold(owner)).bind(countExpired).bind(now));
}

core::Result<QList<domain::Token>> TokenTable::deletable(const QString& owner, core::Timestamp now,
                                                         int limit)
{
    Query query(m_database, u"list the owner's tokens"_s,
                u"SELECT %1 FROM %2 WHERE t.owner_id = %3 ORDER BY "
                "CASE WHEN t.revoked_at IS NOT NULL OR t.expires_at <= ? THEN 0 WHEN "
                "t.last_used_at IS NULL THEN 1 "
                "ELSE 2 END, t.created_at, t.id LIMIT ?"_s.arg(token_rows::columns,
                                                               token_rows::from, ownerId));
    QList<domain::Token> tokens;
    const core::Status read =
        query.bind(domain::fold(owner)).bind(now).bind(limit).each([&]() -> core::Status {
            const auto token = token_rows::read(query);
            if (!token)
                return token.error();
            tokens.append(*token);
            return core::Done{};
        });
    if (!read)
        return read.error();
    return tokens;
}

core::Result<QStringList> TokenTable::idsOf(const QString& owner)
{
    Query query(m_database, u"list the owner's tokens"_s,
                u"SELECT id FROM tokens WHERE owner_id = %1 ORDER BY id"_s.arg(ownerId));
    return idsOfRows(query.bind(domain::fold(owner)));
}

core::Result<QStringList> TokenTable::expiredBefore(core::Timestamp moment, int limit)
{
    Query query(
        m_database, u"list the expired tokens"_s,
        u"SELECT id FROM tokens WHERE COALESCE(expires_at, 9223372036854775807) < ? OR revoked_at < ? ORDER BY id LIMIT ?"_s);
    return idsOfRows(query.bind(moment).bind(moment).bind(limit));
}

core::Result<qint64> TokenTable::count()
{
    Query query(m_database, u"count the tokens"_s, u"SELECT count(*) FROM tokens"_s);
    return counted(query);
}

core::Result<qint64> TokenTable::countShared()
{
    Query query(m_database, u"count the shared tokens"_s,
                u"SELECT count(*) FROM tokens WHERE owner_id IS NULL"_s);
    return counted(query);
}

} // namespace store
