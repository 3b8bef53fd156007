// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/problems.h"
#include "common/domain/token.h"

#include <QJsonObject>
#include <QMap>

namespace api {

/// The answer of GET /tokens/counts.
struct TokenCounts
{
    qint64 total = 0;
    QMap<domain::TokenState, qint64> states; ///< those that occur
    qint64 expiring = 0; ///< work, and expire within domain::expiringSpan
    qint64 unused = 0; ///< since a time that was asked for
    qint64 neverUsed = 0;
};

void read(const QJsonObject& json, TokenCounts& counts, domain::Problems& problems);

/// How much one token was used, as the audit log has it.
struct TokenUsage
{
    struct Bucket
    {
        core::Timestamp start{};
        qint64 calls = 0; ///< let through
        qint64 denied = 0;
    };
    struct Client
    {
        QString address;
        qint64 calls = 0; ///< let through
        core::Timestamp lastAt{};
    };

    QString tokenId;
    qint64 calls = 0; ///< let through
    qint64 denied = 0;
    QList<Bucket> buckets; ///< ascending, only those with calls
    QList<Client> clients; ///< most calls first, at most 20
    qint64 clientCount = 0; ///< of all
};

/// The answer of GET /tokens/usage.
struct TokenUsageList
{
    core::Timestamp from{};
    core::Timestamp to{};
    /// False: what is older than countedFrom could not be counted in time.
    bool complete = true;
    core::Timestamp countedFrom{};
    QList<TokenUsage> items; ///< only tokens with calls

    /// Of one token; without calls when there is none.
    [[nodiscard]] TokenUsage of(const QString& tokenId) const;
    /// Let-through calls a day, from the day of \a from to the day of \a to (UTC).
    [[nodiscard]] QList<qint64> callsByDay(const QString& tokenId) const;
};

void read(const QJsonObject& json, TokenUsageList& usage, domain::Problems& problems);

} // namespace api
