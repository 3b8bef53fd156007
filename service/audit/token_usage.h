// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/ip_address.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace audit {

/// spool::CallRecord::authMethod of a call that was made with a token (policy::AuthMethod::Token).
/// A call about a token, such as the one that makes it, is no use of it.
inline constexpr std::uint8_t madeWithToken = 1;

/// Whose use of tokens is asked for: calls from \a from until before \a to.
struct UsageQuestion
{
    core::Timestamp from{};
    core::Timestamp to{};
    std::chrono::milliseconds bucket{std::chrono::hours{24}};
    std::optional<QString> owner; ///< only calls with tokens of this user
    QStringList tokens; ///< only these; empty: every one
};

/// What the recorded calls say about one token.
struct TokenUsage
{
    struct Bucket
    {
        core::Timestamp start{}; ///< a multiple of the bucket since 1970
        qint64 calls = 0; ///< let through
        qint64 denied = 0;
    };
    struct Client
    {
        domain::IpAddress address;
        qint64 calls = 0; ///< let through
        core::Timestamp lastAt{};
    };

    QString tokenId;
    qint64 calls = 0; ///< let through
    qint64 denied = 0;
    QList<Bucket> buckets; ///< ascending, only those with calls
    QList<Client> clients; ///< from where calls were let through, most calls first
};

struct Usage
{
    QList<TokenUsage> tokens; ///< only those with calls
    /// False: the time was over before everything was counted; what is older than countedFrom is
    /// missing.
    bool complete = true;
    core::Timestamp countedFrom{};
};

} // namespace audit
