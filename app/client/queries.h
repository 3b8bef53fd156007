// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/scheme.h"
#include "common/domain/token.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

/// What lists can be asked for. Absent means: whatever.
namespace client {

struct TokenQuery
{
    QString text; ///< in the name, description, id or owner
    std::optional<QString> owner;
    QList<domain::TokenState> states; ///< any of these
    bool expiring = false; ///< or those that work and expire soon
    std::optional<domain::Schemes> scheme;
    std::optional<bool> shared;
    std::optional<core::Timestamp> createdBefore;
    std::optional<core::Timestamp> createdAfter;
    std::optional<core::Timestamp> expiresBefore;
    std::optional<core::Timestamp> expiresAfter;
    std::optional<core::Timestamp> usedBefore;
    std::optional<core::Timestamp> usedAfter;
    bool neverUsed = false;
    std::optional<bool> ownRate; ///< a rate limit of its own
    std::optional<core::Timestamp> unusedSince; ///< nor made since then
    QString sort; ///< "name", "-lastUsedAt" ...; empty: the service's order
    QString cursor;
    int limit = 200;
    friend bool operator==(const TokenQuery&, const TokenQuery&) = default;
};

/// Of the last 30 days, day by day.
struct UsageQuery
{
    QStringList tokens; ///< ids, at most 100; empty: all
    QString owner;
    int days = 30;
};

struct UserQuery
{
    QString text;
    std::optional<QString> group;
    std::optional<bool> administrator;
    std::optional<bool> enabled;
    QString cursor;
    int limit = 200;
};

struct GroupQuery
{
    QString text;
    QString cursor;
    int limit = 200;
};

struct AuditQuery
{
    std::optional<core::Timestamp> from;
    std::optional<core::Timestamp> to;
    QStringList kinds; ///< "call", "change", "session", "administration"
    QStringList reasons; ///< codes
    std::optional<bool> allowed;
    QString address;
    QString status; ///< "404", "4xx" or "400-499"
    QString actor;
    QString owner;
    QString tokenId;
    QString object; ///< what was changed: "alice" or "user:alice"
    QString method;
    QString upstream;
    QString target; ///< anywhere in it
    std::optional<bool> withToken;
    int slowerThan = 0; ///< milliseconds; 0: whatever
    QString cursor;
    int limit = 200;
    friend bool operator==(const AuditQuery&, const AuditQuery&) = default;
};

enum class ExportFormat : std::uint8_t
{
    Csv,
    JsonLines
};

struct StatisticsQuery
{
    core::Timestamp from{};
    core::Timestamp to{};
    std::chrono::minutes bucket{60};
};

/// As the query part of a target, percent-encoded; empty when nothing is asked for.
[[nodiscard]] QByteArray toQuery(const TokenQuery& query);
/// \a now is the end of what is asked for.
[[nodiscard]] QByteArray toQuery(const UsageQuery& query, core::Timestamp now);
[[nodiscard]] QByteArray toQuery(const UserQuery& query);
[[nodiscard]] QByteArray toQuery(const GroupQuery& query);
[[nodiscard]] QByteArray toQuery(const AuditQuery& query);
/// Without cursor and limit, which an export has none of. \a columns by their names in JSON; empty:
/// all of them.
[[nodiscard]] QByteArray toQuery(const AuditQuery& query, ExportFormat format,
                                 const QStringList& columns = {});
[[nodiscard]] QByteArray toQuery(const StatisticsQuery& query);

} // namespace client
