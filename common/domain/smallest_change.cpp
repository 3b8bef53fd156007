// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/smallest_change.h"

namespace domain {

std::string_view smallestChange(Reason reason)
{
    switch (reason) {
    case Reason::Allowed:
    case Reason::AllowedPublic:
    case Reason::AllowedBypass:
    case Reason::AllowedEnforcementOff:
        return {};

    case Reason::NotDecided:
        return "Supply what the decision still needs: the body, or the answer to the password "
               "check.";
    case Reason::Malformed:
        return "Send a well-formed request.";
    case Reason::AmbiguousTarget:
        return "Send the path in its plain form, without \"//\", \"..\", encoded slashes, or \";\" "
               "where "
               "the upstream is a servlet container.";
    case Reason::TwoCredentials:
        return "Send one credential, in one place, once.";
    case Reason::BadForwardedHeader:
        return "Make the trusted proxy send one well-formed forwarding header, or correct the "
               "\"header\" and \"trusted\" settings under Proxies.";
    case Reason::BodyTooLarge:
        return "Send a smaller body, or raise the body limit of the service.";
    case Reason::TargetTooLong:
        return "Send a shorter URL.";
    case Reason::HeadersTooLarge:
        return "Send fewer or shorter header fields.";
    case Reason::NoUpstream:
        return "Add an upstream whose hosts and path prefix cover this request.";
    case Reason::PeerNotTrusted:
        return "Add the front proxy's address to the trusted proxies.";
    case Reason::TlsRequired:
        return "Use https, or set Require TLS to \"never\" under Global Settings.";
    case Reason::MethodOverride:
        return "Send the method itself instead of a method-override header or \"_method\" "
               "parameter.";
    case Reason::RequestTimeout:
        return "Send the whole request in time.";
    case Reason::ForgedIdentity:
        return "Leave the gateway's identity fields (X-Forwarded-User, X-Latchkey-...) out of the "
               "request.";

    case Reason::CredentialMissing:
        return "Send a token, or add the path to the upstream's public paths.";
    case Reason::CredentialMalformed:
        return "Send the credential in the form its scheme prescribes.";
    case Reason::TokenMalformed:
        return "Copy the whole token: its length or checksum is wrong.";
    case Reason::TokenUnknown:
        return "Create a token: there is none with this id.";
    case Reason::TokenWrongSecret:
        return "Use the token's current secret, or rotate it with a longer overlap.";
    case Reason::TokenExpired:
        return "Extend the token's expiry, or create a new token.";
    case Reason::TokenRevoked:
        return "Create a new token: a revoked one stays revoked.";
    case Reason::TokenDisabled:
        return "Enable the token.";
    case Reason::OwnerDisabled:
        return "Enable the token's owner.";
    case Reason::OwnerMissing:
        return "Create a new token: the owner of this one is gone.";
    case Reason::OwnerNotPermitted:
        return "Add the owner to a group that may generate tokens, or switch \"admins only\" off "
               "under "
               "Restrictions.";
    case Reason::TokenUserMismatch:
        return "Send the token with its owner's name or e-mail address.";
    case Reason::UnboundTokenNeedsBasic:
        return "Send the shared token with a user name, as Basic.";
    case Reason::SchemeNotAccepted:
        return "Send the token by a scheme that both the token and Global Settings accept.";
    case Reason::PasswordsOff:
        return "Use a token, or allow passwords under Global Settings and for the upstream.";
    case Reason::PasswordWrong:
        return "Use the right password, or a token.";
    case Reason::UserUnknown:
        return "Use the name of an existing user.";
    case Reason::UserDisabled:
        return "Enable the user.";
    case Reason::UserAmbiguous:
        return "Use the user name: the e-mail address belongs to several users.";
    case Reason::ForeignTokenNotAccepted:
        return "Use a Latchkey token, or allow foreign tokens under Global Settings.";
    case Reason::AccountLocked:
        return "Wait for the lock to end, or unlock the user.";

    case Reason::IpNotAllowed:
        return "Change the address lists under Restrictions so that they let this client in.";
    case Reason::TokenIpNotAllowed:
        return "Add the client's address to the token's address ranges.";
    case Reason::PathNotEnabledForTokens:
        return "Add the path to the upstream's token paths.";
    case Reason::NotInApiGroup:
        return "Add the user to a group with API access.";
    case Reason::ReadOnlyGroup:
        return "Take the user out of the read-only groups, or only read.";
    case Reason::ReadOnlyToken:
        return "Use a token that is not read-only, or only read.";
    case Reason::LimitNotMatched:
        return "Add a line to the token's \"Limit to\" list, or widen the one that came closest.";
    case Reason::BodyNotAvailable:
        return "Send the request through the gateway listener, or limit the token without "
               "JsonData: a "
               "forward-auth question shows no body.";
    case Reason::LockedOut:
        return "Wait for the lock to end, or unlock the address.";
    case Reason::RateLimited:
        return "Wait, or raise the limit under Rate Limiting.";

    case Reason::AuditUnavailable:
    case Reason::PolicyUnavailable:
    case Reason::Overloaded:
    case Reason::InternalError:
        return "Look at the state of the service.";
    case Reason::UpstreamUnreachable:
    case Reason::UpstreamTimeout:
        return "Look at the state of the upstream.";
    }
    return {};
}

} // namespace domain
