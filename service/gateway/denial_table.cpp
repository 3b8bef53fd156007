// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/denial.h"

#include <algorithm>
#include <iterator>

namespace gateway {

namespace {

using domain::Reason;

/// What an answer asks the client for.
enum class Asks : std::uint8_t
{
    Nothing,
    AnyCredential,
    UsableToken, ///< depends on how it came: see asksForToken()
    BearerToken, ///< whatever came, another kind of token is needed
    Password,
    WiderScope, ///< of Bearer; Basic has no way to say so
};

struct Answer
{
    int status;
    std::string_view code;
    std::string_view title;
    std::string_view detail;
    Asks asks = Asks::Nothing;
};

struct Row
{
    Reason reason;
    Answer answer;
};

// Shared by every reason that a client must not be able to tell apart.
constexpr Answer tokenNotUsable{
    401, "token_not_usable", "This token cannot be used",
    "Check that the token is complete and current, or make a new one. An administrator can look "
    "up the decision id for the exact reason.",
    Asks::UsableToken};
constexpr Answer passwordNotAccepted{401, "credential_not_accepted",
                                     "User name or password was not accepted",
                                     "Use an API token in place of the password.", Asks::Password};

constexpr std::string_view later = "Try again later.";

constexpr Row rows[] = {
    // The request itself.
    {Reason::Malformed,
     {400, "bad_request", "The request could not be understood",
      "Send a well-formed HTTP/1.1 request."}},
    {Reason::AmbiguousTarget,
     {400, "ambiguous_target", "The request target is ambiguous",
      "Send a path without dot segments, double slashes, encoded separators or unusual escapes."}},
    {Reason::TwoCredentials,
     {400, "two_credentials", "The request carries two different credentials",
      "Send exactly one credential."}},
    {Reason::BadForwardedHeader,
     {400, "bad_forwarded_header", "The forwarding headers are missing, repeated or malformed",
      "Check the front proxy's configuration against the shipped snippet."}},
    {Reason::BodyTooLarge,
     {413, "body_too_large", "The request body is too large", "Send a smaller body."}},
    {Reason::TargetTooLong,
     {414, "target_too_long", "The request target is too long", "Send a shorter URL."}},
    {Reason::HeadersTooLarge,
     {431, "headers_too_large", "The request headers are too large",
      "Send fewer or shorter headers."}},
    {Reason::NoUpstream,
     {404, "no_upstream", "No API is configured for this host and path", "Check the URL."}},
    {Reason::PeerNotTrusted,
     {403, "peer_not_trusted", "This address may not ask for decisions",
      "An administrator adds the front proxy to the trusted proxies."}},
    {Reason::TlsRequired,
     {403, "tls_required", "Credentials are accepted over HTTPS only",
      "Use https. Consider this credential exposed and replace it."}},
    {Reason::MethodOverride,
     {400, "method_override", "Method override is not accepted", "Send the method itself."}},
    {Reason::RequestTimeout,
     {408, "request_timeout", "The request took too long to arrive", "Send it again."}},
    {Reason::ForgedIdentity,
     {400, "forged_identity", "Identity fields are not accepted from clients",
      "Leave the X-Forwarded-User and X-Latchkey fields out."}},

    // Who asks.
    {Reason::CredentialMissing,
     {401, "credential_missing", "This API needs a token",
      "Send it as \"Authorization: Bearer\", as the password of Basic, or in the key header.",
      Asks::AnyCredential}},
    {Reason::TokenMalformed, tokenNotUsable},
    {Reason::TokenUnknown, tokenNotUsable},
    {Reason::TokenWrongSecret, tokenNotUsable},
    {Reason::TokenExpired, tokenNotUsable},
    {Reason::TokenRevoked, tokenNotUsable},
    {Reason::TokenDisabled, tokenNotUsable},
    {Reason::OwnerDisabled, tokenNotUsable},
    {Reason::OwnerNotPermitted,
     {403, "owner_not_permitted", "The token's owner may not use tokens",
      "Ask an administrator for the permission."}},
    {Reason::OwnerMissing, tokenNotUsable},
    {Reason::TokenUserMismatch,
     {403, "token_user_mismatch", "The token belongs to another user",
      "Send the owner's name with it."}},
    {Reason::UnboundTokenNeedsBasic,
     {401, "unbound_token_needs_basic", "A shared token needs a user name",
      "Send it as the password of Basic, with your user name.", Asks::BearerToken}},
    {Reason::SchemeNotAccepted,
     {401, "scheme_not_accepted", "The token is not accepted in this scheme",
      "Present it in the scheme that it was made for.", Asks::UsableToken}},
    {Reason::PasswordsOff,
     {403, "credential_not_accepted", "Passwords are not accepted here",
      "Use an API token in place of the password."}},
    {Reason::PasswordWrong, passwordNotAccepted},
    {Reason::UserUnknown, passwordNotAccepted},
    {Reason::UserDisabled, passwordNotAccepted},
    {Reason::UserAmbiguous, passwordNotAccepted},
    {Reason::ForeignTokenNotAccepted,
     {401, "foreign_token_not_accepted", "Only tokens made here are accepted",
      "Make an API token and use it instead.", Asks::BearerToken}},
    {Reason::AccountLocked, passwordNotAccepted},
    {Reason::CredentialMalformed,
     {400, "credential_malformed", "The credential is malformed",
      "Basic needs base64 of user:token, Bearer needs the token alone."}},

    // What for, from where, how often.
    {Reason::IpNotAllowed,
     {403, "ip_not_allowed", "Requests from this address are not allowed",
      "Call from an allowed network."}},
    {Reason::TokenIpNotAllowed,
     {403, "token_ip_not_allowed", "The token may not be used from this address",
      "Call from one of the token's networks."}},
    {Reason::PathNotEnabledForTokens,
     {403, "path_not_enabled_for_tokens", "Tokens are not accepted on this path",
      "Call a path that is open to tokens."}},
    {Reason::NotInApiGroup,
     {403, "not_in_api_group", "The user may not use this API",
      "Ask an administrator for access."}},
    {Reason::ReadOnlyGroup,
     {403, "read_only_group", "The user may only read", "Use GET, HEAD or OPTIONS.",
      Asks::WiderScope}},
    {Reason::ReadOnlyToken,
     {403, "read_only_token", "The token may only read", "Use GET, HEAD or OPTIONS.",
      Asks::WiderScope}},
    {Reason::LimitNotMatched,
     {403, "limit_not_matched", "The token's limits do not include this request",
      "Use a token that allows it.", Asks::WiderScope}},
    {Reason::BodyNotAvailable,
     {403, "body_not_available", "The token's limits look at the body, which cannot be seen here",
      "Send the request through the reverse proxy.", Asks::WiderScope}},
    {Reason::LockedOut,
     {429, "locked_out", "Too many failed attempts", "Wait, then use a working credential."}},
    {Reason::RateLimited,
     {429, "rate_limited", "Too many requests", "Wait, then go on more slowly."}},

    // The service could not do its part.
    {Reason::AuditUnavailable,
     {503, "audit_unavailable", "The call cannot be recorded, so it is refused", later}},
    {Reason::PolicyUnavailable,
     {503, "policy_unavailable", "The policy cannot be read, so the call is refused", later}},
    {Reason::UpstreamUnreachable,
     {502, "upstream_unreachable", "The API behind the gateway cannot be reached", later}},
    {Reason::UpstreamTimeout,
     {504, "upstream_timeout", "The API behind the gateway took too long", later}},
    {Reason::Overloaded, {503, "overloaded", "The service is at its limit", later}},
};

/// For what is in no row: NotDecided, InternalError, and an "allowed" that nobody may answer as a
/// denial.
constexpr Answer internalError{500, "internal_error", "The service made a mistake",
                               "Report the decision id to an administrator."};

/// RE-13 and RFC 6750: a token that came as Bearer gets its 401. One that came as Basic may have
/// been meant as a password; where passwords are off nothing else could be asked for, so that is
/// 403 without a challenge.
void asksForToken(Denial& denial, Presentation presentation)
{
    denial.challenge = Challenge::InvalidToken;
    if (presentation.basic) {
        denial.status = presentation.passwordsAccepted ? 401 : 403;
        denial.challenge = presentation.passwordsAccepted ? Challenge::Basic : Challenge::None;
    }
}

} // namespace

Denial denialFor(Reason reason, Presentation presentation)
{
    const auto* const row = std::find_if(std::begin(rows), std::end(rows),
                                         [reason](const Row& r) { return r.reason == reason; });
    const Answer& answer = row == std::end(rows) ? internalError : row->answer;
    Denial denial{answer.status, answer.code, answer.title, answer.detail};
    switch (answer.asks) {
    case Asks::Nothing:
        break;
    case Asks::AnyCredential:
        denial.challenge = Challenge::Both;
        break;
    case Asks::UsableToken:
        asksForToken(denial, presentation);
        break;
    case Asks::BearerToken:
        denial.challenge = Challenge::InvalidToken;
        break;
    case Asks::Password:
        denial.challenge = Challenge::Basic;
        break;
    case Asks::WiderScope:
        denial.challenge = presentation.basic ? Challenge::None : Challenge::InsufficientScope;
        break;
    }
    return denial;
}

} // namespace gateway
