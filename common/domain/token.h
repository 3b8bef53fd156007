// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"
#include "common/domain/ip_range.h"
#include "common/domain/scheme.h"
#include "common/domain/settings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// Whether a token can be used just now, and if not, why. Computed at use, never stored (KA-22).
enum class TokenState
{
    Revoked,
    Expired,
    Disabled,
    OwnerDisabled,
    OwnerNotPermitted,
    Active,
    OverCap, ///< Active, but lives longer than today's maximum lifetime (MO-17).
    Closing, ///< Active, and an older secret still works until its overlap ends.
};

/// "active", "owner_not_permitted" ..., as the API writes them.
[[nodiscard]] QString toText(TokenState state);
[[nodiscard]] std::optional<TokenState> tokenStateFromText(const QString& text);

/// What a token has instead of the rate limit of the settings, wherever that limit is on.
struct TokenRate
{
    bool exempt = false; ///< not limited at all
    QList<RateSettings::Window> windows; ///< the token's own; empty exactly when it is exempt
    friend bool operator==(const TokenRate&, const TokenRate&) = default;
};

/// An API token without its secret.
struct Token
{
    QString id; ///< 12 base62 characters, public
    QString name; ///< 1-64 characters, unique per owner without regard to case (MO-8)
    QString description; ///< up to 1 000 characters
    QString owner; ///< user name; null for a shared token (EX-3)
    QString createdBy; ///< user name; differs from the owner when made on behalf (RE-23)
    Schemes schemes = Schemes::Basic; ///< EX-12
    bool shared = false;
    bool readOnly = false;
    bool disabled = false;
    core::Timestamp createdAt{};
    std::optional<core::Timestamp> expiresAt; ///< absent: never
    std::optional<core::Timestamp> revokedAt;
    /// "Limit to" lines. Absent: unrestricted. Never stored empty.
    std::optional<QStringList> limits;
    /// Where it may be used from. Absent: anywhere. Never stored empty.
    std::optional<QList<IpRange>> ipRanges;
    std::optional<TokenRate> rateLimit; ///< Absent: the one of the settings.
    qint64 revision = 0;
    /// Until when the value before the last rotation works, or worked. Written with the digest.
    std::optional<core::Timestamp> previousUntil;

    // What it has been used for; written by the audit writer only.
    std::optional<core::Timestamp> lastUsedAt;
    QStringList lastAddresses; ///< newest first, at most 5
    qint64 calls = 0;
};

/// How a token's secret is kept: never the secret itself.
struct TokenDigest
{
    QByteArray current; ///< HMAC-SHA-256 of the whole token text under the pepper, 32 bytes
    QByteArray previous; ///< of the secret before the last rotation; empty when there is none
    std::optional<core::Timestamp> previousUntil; ///< when the overlap ends
};

} // namespace domain
