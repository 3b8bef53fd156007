// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_range.h"
#include "common/domain/lifetime.h"
#include "common/domain/scheme.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One struct per settings page; the initial values are the product's defaults (wire.md,
/// "Defaults").
namespace domain {

/// A method list and an RE2 pattern over the whole canonical path.
struct PathRule
{
    QStringList methods; ///< upper case; empty: all
    QString path;
    friend bool operator==(const PathRule&, const PathRule&) = default;
};

struct TokenSettings
{
    bool maxLifetimeEnabled = false;
    Lifetime maxLifetime{1, Lifetime::Unit::Years};
    bool maxPerUserEnabled = false;
    int maxPerUser = 10;
    bool countExpired = true;
    int purgeExpiredAfterDays = 30;
    Lifetime proposedLifetime{90, Lifetime::Unit::Days};
    friend bool operator==(const TokenSettings&, const TokenSettings&) = default;
};

struct RestrictionSettings
{
    struct GroupList
    {
        bool enabled = false;
        QStringList groups;
        friend bool operator==(const GroupList&, const GroupList&) = default;
    };
    struct Grant
    {
        QString group;
        std::optional<Lifetime> maxLifetime;
        friend bool operator==(const Grant&, const Grant&) = default;
    };
    struct IpEntry
    {
        IpRange range;
        QString comment;
        friend bool operator==(const IpEntry&, const IpEntry&) = default;
    };
    enum class IpMode
    {
        None,
        Allow,
        Deny
    };

    GroupList apiAccess; ///< MO-24
    GroupList readOnly; ///< MO-25
    bool tokenGenerationEnabled = false; ///< MO-26
    QList<Grant> tokenGeneration;
    bool adminsOnly = false; ///< RE-15
    IpMode ipMode = IpMode::None;
    QList<IpEntry> ipAllow;
    QList<IpEntry> ipBlock;
    friend bool operator==(const RestrictionSettings&, const RestrictionSettings&) = default;
};

/// From which addresses requests may come. In Allow only what is in \a allow, and what is in both
/// lists is blocked; in Deny all but what is in \a block, and what is in both lists is allowed
/// (KA-12).
struct IpRestriction
{
    RestrictionSettings::IpMode mode = RestrictionSettings::IpMode::None;
    QList<RestrictionSettings::IpEntry> allow;
    QList<RestrictionSettings::IpEntry> block;
    friend bool operator==(const IpRestriction&, const IpRestriction&) = default;
};

struct PublicApiSettings
{
    QList<PathRule> forceAuthentication; ///< MO-30
    QList<PathRule> bypass; ///< MO-31
    friend bool operator==(const PublicApiSettings&, const PublicApiSettings&) = default;
};

struct GlobalSettings
{
    enum class Enforcement
    {
        On,
        Off,
        DryRun
    };
    enum class RequireTls
    {
        NonLoopback,
        Always,
        Never
    };

    Enforcement enforcement = Enforcement::On;
    bool passwordBasic = true;
    bool foreignTokens = false;
    bool usersMayCreateTokens = true;
    Schemes acceptedSchemes = Schemes::Both;
    QString apiKeyHeader = QStringLiteral("X-API-Key");
    std::optional<QString> queryParameter;
    RequireTls requireTls = RequireTls::NonLoopback;
    friend bool operator==(const GlobalSettings&, const GlobalSettings&) = default;
};

struct RateSettings
{
    enum class Subject
    {
        Token,
        User,
        Group,
        Address,
        Route
    };
    struct Window
    {
        int requests = 100;
        Lifetime per{1, Lifetime::Unit::Minutes};
        std::optional<int> burst;
        friend bool operator==(const Window&, const Window&) = default;
    };
    struct Lockout
    {
        int failures = 10;
        int withinSeconds = 120;
        int forSeconds = 300;
        friend bool operator==(const Lockout&, const Lockout&) = default;
    };

    bool enabled = false;
    QList<Window> windows{Window{}};
    Subject subject = Subject::Token;
    QStringList subjects{QStringLiteral("own_tokens")};
    Lockout lockout;
    friend bool operator==(const RateSettings&, const RateSettings&) = default;
};

struct SecureModeSettings
{
    bool active = false; ///< latched at start
    bool requestedForNextStart = false;
    friend bool operator==(const SecureModeSettings&, const SecureModeSettings&) = default;
};

struct ProxySettings
{
    enum class Header
    {
        XForwardedFor,
        Forwarded
    };

    QList<IpRange> trusted; ///< for the gateway listener; empty: nobody
    Header header = Header::XForwardedFor;
    friend bool operator==(const ProxySettings&, const ProxySettings&) = default;
};

struct AuditSettings
{
    enum class Durability
    {
        Process,
        Power
    };

    int retentionDays = 365;
    Durability durability = Durability::Process;
    friend bool operator==(const AuditSettings&, const AuditSettings&) = default;
};

struct Settings
{
    TokenSettings tokens;
    RestrictionSettings restrictions;
    PublicApiSettings publicApis;
    GlobalSettings global;
    RateSettings rateLimiting;
    SecureModeSettings secureMode;
    ProxySettings proxies;
    AuditSettings audit;
    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace domain
