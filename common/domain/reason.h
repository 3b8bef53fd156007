// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace domain {

/// Why a request was let through or not. The zero value denies, so that a decision that nobody
/// filled in denies. Each has a stable code; codes are stored and shown, numbers are stored, so
/// values are never reused and new ones are added at the end of their block.
enum class Reason : std::uint16_t
{
    NotDecided = 0,

    // Let through.
    Allowed = 1,
    AllowedPublic = 2, ///< a public path of the upstream, anonymous
    AllowedBypass = 3, ///< on the bypass list
    AllowedEnforcementOff = 4, ///< master switch off (MO-32)

    // The request itself.
    Malformed = 100,
    AmbiguousTarget = 101,
    TwoCredentials = 102,
    BadForwardedHeader = 103, ///< facts or addresses of a trusted proxy missing or repeated
    BodyTooLarge = 104,
    TargetTooLong = 105,
    HeadersTooLarge = 106,
    NoUpstream = 107,
    PeerNotTrusted = 108, ///< forward-auth question from a peer that is not a trusted proxy
    TlsRequired = 109,
    MethodOverride = 110,
    RequestTimeout = 111,
    ForgedIdentity = 112, ///< identity fields under an alias, or repeated

    // Who asks.
    CredentialMissing = 200,
    TokenMalformed = 201, ///< wrong shape or checksum
    TokenUnknown = 202,
    TokenWrongSecret = 203,
    TokenExpired = 204,
    TokenRevoked = 205,
    TokenDisabled = 206,
    OwnerDisabled = 207,
    OwnerNotPermitted = 208,
    OwnerMissing = 209,
    TokenUserMismatch = 210,
    UnboundTokenNeedsBasic = 211, ///< EX-4
    SchemeNotAccepted = 212,
    PasswordsOff = 213, ///< RE-13
    PasswordWrong = 214,
    UserUnknown = 215,
    UserDisabled = 216,
    UserAmbiguous = 217,
    ForeignTokenNotAccepted = 218,
    AccountLocked = 219,
    CredentialMalformed = 220,

    // What for, from where, how often.
    IpNotAllowed = 300,
    TokenIpNotAllowed = 301,
    PathNotEnabledForTokens = 302,
    NotInApiGroup = 303,
    ReadOnlyGroup = 304,
    ReadOnlyToken = 305,
    LimitNotMatched = 306,
    BodyNotAvailable = 307,
    LockedOut = 308,
    RateLimited = 309,

    // The service could not do its part.
    AuditUnavailable = 400,
    PolicyUnavailable = 401,
    UpstreamUnreachable = 402,
    UpstreamTimeout = 403,
    Overloaded = 404,
    InternalError = 405,
};

/// Stable snake_case code: "ip_not_allowed".
[[nodiscard]] std::string_view code(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromCode(std::string_view code);
/// The reason with this stored number, if there is one.
[[nodiscard]] std::optional<Reason> reasonFromNumber(int number);
/// One English sentence for administrators: what happened and what to look at.
[[nodiscard]] std::string_view explanation(Reason reason);
/// Whether the request was let through.
[[nodiscard]] constexpr bool lets(Reason reason)
{
    return reason >= Reason::Allowed && reason <= Reason::AllowedEnforcementOff;
}

} // namespace domain
