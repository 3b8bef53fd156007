// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/token_state_sql.h"

#include "common/domain/token_expiry.h"
#include "common/domain/user.h"
#include "service/store/query.h"

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using domain::Lifetime;
using domain::TokenState;

namespace {

/// 9999-12-31T23:59:59.999Z, where domain::Lifetime::after() stops.
constexpr qint64 lastMoment = 253'402'300'799'999;

QString number(TokenState state)
{
    return QString::number(static_cast<int>(state));
}

qint64 fixedLength(Lifetime::Unit unit) // milliseconds; 0: depends on the calendar
{
    switch (unit) {
    case Lifetime::Unit::Seconds:
        return 1'000;
    case Lifetime::Unit::Minutes:
        return 60'000;
    case Lifetime::Unit::Hours:
        return 3'600'000;
    case Lifetime::Unit::Days:
        return 86'400'000;
    case Lifetime::Unit::Weeks:
        return 7 * 86'400'000LL;
    case Lifetime::Unit::Months:
    case Lifetime::Unit::Years:
        return 0;
    }
    return 0;
}

/// SQLite's "+1 month" runs over the month's end (31 January + 1 month = 3 March), so the day is
/// clipped here: the month's first plus what had passed of the old month, but not beyond the new
/// month's last day at the same time.
QString sqliteMonthsAfter(int months, const QString& column)
{
    const auto month = [&](int offset) {
        return u"unixepoch(%1 / 1000, 'unixepoch', 'start of month', '+%2 months')"_s.arg(column)
            .arg(offset);
    };
    return u"(%1 + min(%2 / 1000 - %3, %4 - %1 - 86400 + %2 / 1000 % 86400)) * 1000 + %2 % 1000"_s
        .arg(month(months), column, month(0), month(months + 1));
}

QString postgresMonthsAfter(int months, const QString& column)
{
    return u"CAST(extract(epoch FROM timestamp '1970-01-01' + %1 / 1000 * interval '1 second' + "
           u"interval '%2 months') "
           "AS BIGINT) * 1000 + %1 % 1000"_s.arg(column)
               .arg(months);
}

core::Result<QString> grantedGroups(Database& database,
                                    const domain::RestrictionSettings& restrictions)
{
    QStringList ids;
    for (const auto& grant : restrictions.tokenGeneration) {
        Query query(database, u"read the groups"_s,
                    u"SELECT id FROM user_groups WHERE folded_name = ?"_s);
        const auto found = query.bind(domain::fold(grant.group)).first();
        if (!found)
            return found.error();
        if (*found)
            ids.append(QString::number(query.integer(0)));
    }
    return ids.join(u',');
}

/// A condition that holds where the owner \a o, who is no administrator, may not have tokens.
core::Result<QString> notPermitted(Database& database,
                                   const domain::RestrictionSettings& restrictions)
{
    if (restrictions.adminsOnly)
        return u"1 = 1"_s;
    if (!restrictions.tokenGenerationEnabled)
        return u"1 = 0"_s;
    const auto groups = grantedGroups(database, restrictions);
    if (!groups || groups->isEmpty())
        return groups ? core::Result<QString>(u"1 = 1"_s) : groups;
    return u"NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = o.id AND m.group_id IN (%1))"_s
        .arg(*groups);
}

/// Holds where the token has an owner for whose account \a o the condition holds.
QString ownerIs(const QString& condition, OwnersFrom owners)
{
    switch (owners) {
    case OwnersFrom::Join:
        return condition;
    case OwnersFrom::Sets:
        return u"t.owner_id IN (SELECT o.id FROM users o WHERE %1)"_s.arg(condition);
    }
    return {};
}

core::Result<QString> isUsable(Database& database, const TokenStateRule& rule)
{
    const auto forbidden = notPermitted(database, rule.restrictions);
    if (!forbidden)
        return forbidden.error();
    const QString barred = ownerIs(
        u"o.enabled = 0 OR (o.administrator = 0 AND (%1))"_s.arg(*forbidden), OwnersFrom::Sets);
    return u"(t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > %1) AND "
           "t.disabled = 0 AND (%2) IS NOT TRUE)"_s.arg(
               QString::number(core::toMilliseconds(rule.now)), barred);
}

/// A condition for the states that a token has whoever owns it; empty for the others.
QString isByItself(TokenState state, core::Timestamp now)
{
    const QString moment = QString::number(core::toMilliseconds(now));
    switch (state) {
    case TokenState::Revoked:
        return u"t.revoked_at IS NOT NULL"_s;
    case TokenState::Expired:
        return u"(t.revoked_at IS NULL AND t.expires_at <= %1)"_s.arg(moment);
    case TokenState::Disabled:
        return u"(t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > %1) AND "
               "t.disabled = 1)"_s.arg(moment);
    case TokenState::Active:
    case TokenState::OwnerDisabled:
    case TokenState::OwnerNotPermitted:
    case TokenState::OverCap:
    case TokenState::Closing:
        return {};
    }
    return {};
}

} // namespace

QString afterSql(Dialect dialect, const Lifetime& lifetime, const QString& column)
{
    const int count = std::clamp(lifetime.count, 0, 10'000);
    if (const qint64 length = fixedLength(lifetime.unit); length != 0)
        return u"(%1 + %2)"_s.arg(column).arg(length * count);
    const int months = lifetime.unit == Lifetime::Unit::Years ? 12 * count : count;
    switch (dialect) {
    case Dialect::Sqlite: // NULL beyond the year 9999
        return u"COALESCE(%1, %2)"_s.arg(sqliteMonthsAfter(months, column)).arg(lastMoment);
    case Dialect::PostgreSql:
        return u"LEAST(%1, %2)"_s.arg(postgresMonthsAfter(months, column)).arg(lastMoment);
    }
    return {};
}

core::Result<QString> tokenStateSql(Database& database, const TokenStateRule& rule,
                                    OwnersFrom owners)
{
    const auto forbidden = notPermitted(database, rule.restrictions);
    if (!forbidden)
        return forbidden.error();
    const qint64 now = core::toMilliseconds(rule.now);
    const QString overCap = rule.tokens.maxLifetimeEnabled
        ? u"(t.expires_at IS NULL OR t.expires_at > %1)"_s.arg(
            afterSql(database.dialect(), rule.tokens.maxLifetime, u"t.created_at"_s))
        : u"1 = 0"_s;
    return u"CASE WHEN t.revoked_at IS NOT NULL THEN "_s + number(TokenState::Revoked)
        + u" WHEN t.expires_at <= %1 THEN "_s.arg(now) + number(TokenState::Expired)
        + u" WHEN t.disabled = 1 THEN "_s + number(TokenState::Disabled) + u" WHEN "_s
        + ownerIs(u"o.enabled = 0"_s, owners) + u" THEN "_s + number(TokenState::OwnerDisabled)
        + u" WHEN "_s + ownerIs(u"o.administrator = 0 AND (%1)"_s.arg(*forbidden), owners)
        + u" THEN "_s + number(TokenState::OwnerNotPermitted) + u" WHEN "_s + overCap + u" THEN "_s
        + number(TokenState::OverCap) + u" WHEN t.previous_until > %1 THEN "_s.arg(now)
        + number(TokenState::Closing) + u" ELSE "_s + number(TokenState::Active) + u" END"_s;
}

core::Result<QString> tokenIsSql(Database& database, const TokenStateRule& rule,
                                 const QList<TokenState>& states, bool expiring)
{
    using enum TokenState;
    const auto state = tokenStateSql(database, rule, OwnersFrom::Sets);
    const auto usable = isUsable(database, rule);
    if (!state || !usable)
        return state ? usable.error() : state.error();
    const bool allUsable =
        states.contains(Active) && states.contains(OverCap) && states.contains(Closing);
    QStringList any;
    QStringList byNumber;
    for (const TokenState wanted : states) {
        if (const QString own = isByItself(wanted, rule.now); !own.isEmpty())
            any.append(own);
        else if (!allUsable || wanted == OwnerDisabled || wanted == OwnerNotPermitted)
            byNumber.append(number(wanted));
    }
    if (allUsable)
        any.append(*usable);
    else if (expiring)
        any.append(u"(t.expires_at < %1 AND %2)"_s.arg(
            QString::number(core::toMilliseconds(rule.now + domain::expiringSpan)), *usable));
    if (!byNumber.isEmpty())
        any.append(u"(%1) IN (%2)"_s.arg(*state, byNumber.join(u',')));
    return any.isEmpty() ? u"1 = 0"_s : u'(' + any.join(" OR "_L1) + u')';
}

} // namespace store
