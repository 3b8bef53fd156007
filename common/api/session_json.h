// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/settings_change_json.h"
#include "common/api/user_json.h"
#include "common/domain/lifetime.h"
#include "common/domain/scheme.h"
#include "common/domain/settings.h"

namespace api {

/// Who is signed in and what the console shows by it; the service decides anew at every request.
struct Account
{
    domain::User user;
    QStringList permissions; ///< "administer", "create_tokens", "use_tokens"

    [[nodiscard]] bool may(QLatin1StringView permission) const
    {
        return permissions.contains(permission);
    }
    [[nodiscard]] bool isAdministrator() const { return may(QLatin1StringView("administer")); }
};

/// The answer of GET /me.
void read(const QJsonObject& json, Account& account, domain::Problems& problems);

/// The answer of POST /session.
struct StartedSession
{
    core::Secret session;
    core::Timestamp expiresAt{};
    Account account;
};

void read(const QJsonObject& json, StartedSession& session, domain::Problems& problems);

/// The answer of GET /status. What only administrators are told is absent for others.
struct ServiceStatus
{
    QString version;
    qint64 revision = 0;
    domain::SecureModeSettings secureMode;
    QString enforcement; ///< "on", "off" or "dry-run"
    struct GatewayDoor
    {
        QString address; ///< "0.0.0.0:443", with its true port
        bool tls = false;
    };
    QList<GatewayDoor> gateway; ///< where tokens are used; empty: a service that does not tell
    QString apiKeyHeader = QStringLiteral("X-API-Key");
    /// A service that works on the same store.
    struct Node
    {
        int number = 0;
        QString version;
        core::Timestamp startedAt{};
        core::Timestamp seenAt{}; ///< when it last reported itself
        bool here = false; ///< the one that answered
        bool answering = true; ///< false: it has not reported itself lately
        friend bool operator==(const Node&, const Node&) = default;
    };
    QList<Node> nodes; ///< by number
    std::optional<int> workers;
    std::optional<core::Timestamp> startedAt;
    QStringList authz;
    QStringList admin;
    std::optional<qint64> tokens;
    std::optional<qint64> sharedTokens;
    std::optional<qint64> users;
    std::optional<qint64> upstreams;
    std::optional<PendingChange> pending; ///< settings that wait for their confirmation
};

void read(const QJsonObject& json, ServiceStatus& status, domain::Problems& problems);

/// The answer of GET /tokens/choices: what a new token of an owner may be.
struct TokenChoices
{
    struct Choice
    {
        domain::Lifetime lifetime;
        core::Timestamp expiresAt{};
    };

    /// What might be deleted to make room (MO-19).
    struct Candidate
    {
        QString id;
        QString name;
        core::Timestamp createdAt{};
        std::optional<core::Timestamp> expiresAt;
        std::optional<core::Timestamp> revokedAt;
        std::optional<core::Timestamp> lastUsedAt;
    };

    QString owner;
    bool mayCreate = false;
    QString reason; ///< code, where it may not
    std::optional<domain::Lifetime> maximum;
    bool never = false;
    QList<Choice> lifetimes; ///< longest first (RE-6)
    domain::ExpiryChoice proposed;
    int used = 0;
    std::optional<int> limit;
    std::optional<int> remaining;
    QList<Candidate> candidates; ///< when none remains, the least needed first
    domain::Schemes acceptedSchemes = domain::Schemes::Both;
    bool secureMode = false;
};

void read(const QJsonObject& json, TokenChoices& choices, domain::Problems& problems);
/// The candidates in such an answer, or in the problem "token_limit_reached".
[[nodiscard]] QList<TokenChoices::Candidate> candidatesFrom(const QJsonObject& json);

} // namespace api
