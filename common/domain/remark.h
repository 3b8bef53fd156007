// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// What a stage of a decision saw, or what was assumed where nothing is recorded: what kind of
/// remark it is, and the names and numbers that it is about. Never a secret. The service says it in
/// English and sends kind and values beside it, so that a console can say it in another language.
struct Remark
{
    enum class Kind : std::uint8_t
    {
        AmbiguousTarget,
        Request,
        Client,
        Peer,
        TrustedPeer,
        NoForwardedAddress,
        NoUpstream,
        EnforcementOff,
        Bypassed,
        Preflight,
        Forced,
        PublicPath,
        Protected,
        MethodOverride,
        IdentityField,
        ServletPath,
        NoAddressRule,
        SettingsNoRule,
        SettingsAllow,
        SettingsDeny,
        UpstreamNoRule,
        UpstreamAllow,
        UpstreamDeny,
        InAllowList,
        NotInAllowList,
        InBlockList,
        NotInBlockList,
        NotLocked,
        Locked,
        NoCredential,
        Basic,
        Bearer,
        KeyHeader,
        QueryParameter,
        OtherScheme,
        WithoutTls,
        Reason,
        Anonymous,
        Secret,
        PreviousSecret,
        Password,
        UpstreamPassword,
        UpstreamCredential,
        OpenPath,
        NotOurToken,
        TokenUsable,
        SharedSentWith,
        SharedUsedBy,
        OwnedBy,
        NoUserToCompare,
        SentWith,
        AnyAddress,
        PathOfUpstream,
        NoGroupRule,
        User,
        Unnamed,
        MethodBy,
        MethodByUnnamed,
        WithReadOnlyToken,
        NoLimitLines,
        LimitLineHolds,
        NoLimitLineHolds,
        ClosestInMethods,
        ClosestInUrl,
        ClosestInCondition,
        TokenExempt,
        NoRateLimit,
        RateLeft,
        RateLeftAfter,
        OwnRateLeft,
        OwnRateLeftAfter,
        OfAdministration,
        TokenGone,
        NotUnderstood,
        BodyNotRecorded,
        CredentialNotRecorded,
        TakenAsBasic,
        TakenAsBearer,
        PasswordFromRecord,
        ForeignStandIn,
        CredentialLost,
    };

    Kind kind;
    std::vector<std::string> values; ///< for "%1", "%2"... of the pattern; of Reason: its code
};

using Remarks = std::vector<Remark>;

/// Stable snake_case code: "owned_by".
[[nodiscard]] std::string_view code(Remark::Kind kind);
[[nodiscard]] std::optional<Remark::Kind> remarkFromCode(std::string_view code);
/// In English, with "%1", "%2"... where the values belong.
[[nodiscard]] std::string_view pattern(Remark::Kind kind);

/// In English, separated by "; ".
[[nodiscard]] std::string text(const Remarks& remarks);
[[nodiscard]] std::string text(const Remark& remark);

} // namespace domain
