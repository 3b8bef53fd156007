// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/deciding_stage.h"

namespace policy {

using domain::Reason;

std::optional<Stage> decidingStage(const DecidedCall& call)
{
    switch (call.reason) {
    case Reason::AmbiguousTarget: // of a servlet container's path once the upstream is known
        return call.hasUpstream ? Stage::Route : Stage::Target;
    case Reason::BadForwardedHeader:
        return Stage::Address;
    case Reason::NoUpstream:
    case Reason::MethodOverride:
    case Reason::ForgedIdentity:
    case Reason::AllowedBypass:
    case Reason::AllowedEnforcementOff:
        return Stage::Route;
    case Reason::IpNotAllowed:
        return Stage::Ip;
    case Reason::LockedOut:
        return Stage::Lockout;
    case Reason::TwoCredentials:
    case Reason::CredentialMissing:
    case Reason::CredentialMalformed:
    case Reason::TlsRequired:
        return Stage::Credential;
    case Reason::TokenMalformed:
    case Reason::TokenUnknown:
    case Reason::TokenWrongSecret:
    case Reason::UnboundTokenNeedsBasic:
    case Reason::SchemeNotAccepted:
    case Reason::PasswordsOff:
    case Reason::PasswordWrong:
    case Reason::ForeignTokenNotAccepted:
    case Reason::AccountLocked:
        return Stage::Authenticate;
    case Reason::UserUnknown:
    case Reason::UserDisabled:
        return call.ofToken ? Stage::Owner : Stage::Authenticate;
    case Reason::UserAmbiguous:
        if (!call.ofToken)
            return Stage::Authenticate;
        return call.sharedToken ? Stage::Owner : Stage::UserMatch;
    case Reason::TokenExpired:
    case Reason::TokenRevoked:
    case Reason::TokenDisabled:
        return Stage::TokenState;
    case Reason::OwnerDisabled:
    case Reason::OwnerNotPermitted:
    case Reason::OwnerMissing:
        return Stage::Owner;
    case Reason::TokenUserMismatch:
        return Stage::UserMatch;
    case Reason::TokenIpNotAllowed:
        return Stage::TokenIp;
    case Reason::PathNotEnabledForTokens:
        return Stage::TokenPaths;
    case Reason::NotInApiGroup:
        return Stage::ApiGroups;
    case Reason::ReadOnlyGroup:
    case Reason::ReadOnlyToken:
        return Stage::ReadOnly;
    case Reason::LimitNotMatched:
    case Reason::BodyNotAvailable:
        return Stage::Limits;
    case Reason::RateLimited:
        return Stage::Rate;
    case Reason::NotDecided:
    case Reason::Allowed:
    case Reason::AllowedPublic:
    case Reason::Malformed:
    case Reason::BodyTooLarge:
    case Reason::TargetTooLong:
    case Reason::HeadersTooLarge:
    case Reason::PeerNotTrusted:
    case Reason::RequestTimeout:
    case Reason::AuditUnavailable:
    case Reason::PolicyUnavailable:
    case Reason::UpstreamUnreachable:
    case Reason::UpstreamTimeout:
    case Reason::Overloaded:
    case Reason::InternalError:
        break;
    }
    return std::nullopt;
}

} // namespace policy
