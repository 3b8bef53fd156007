// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/reason.h"

#include <algorithm>
#include <iterator>

namespace domain {

namespace {

struct Row
{
    Reason reason;
    std::string_view code;
    std::string_view explanation;
};

// Codes are stored and shown by clients: they may be added to, not changed.
constexpr Row rows[] = {
    {Reason::NotDecided, "not_decided",
     "The request was not decided; nothing is let through without a decision."},
    {Reason::Allowed, "allowed", "The credential and every rule allow the request."},
    {Reason::AllowedPublic, "allowed_public",
     "The upstream serves this path to everybody, and no rule asks for authentication."},
    {Reason::AllowedBypass, "allowed_bypass",
     "The path is on the bypass list, so the upstream's own authentication applies."},
    {Reason::AllowedEnforcementOff, "allowed_enforcement_off",
     "Enforcement is switched off in the global settings, so every request passes."},
    {Reason::Malformed, "malformed",
     "The request breaks the rules of HTTP and was refused before anything else was looked at."},
    {Reason::AmbiguousTarget, "ambiguous_target",
     "The path could be read in two ways (dot segments, encoded slashes, wrong escapes), so it was "
     "refused."},
    {Reason::TwoCredentials, "two_credentials",
     "The request carries more than one credential; exactly one may be sent."},
    {Reason::BadForwardedHeader, "bad_forwarded_header",
     "A trusted proxy left out or repeated a forwarding header; compare its configuration with the "
     "shipped example."},
    {Reason::BodyTooLarge, "body_too_large", "The body is larger than the configured maximum."},
    {Reason::TargetTooLong, "target_too_long",
     "The request target is longer than the configured maximum."},
    {Reason::HeadersTooLarge, "headers_too_large",
     "The header fields are larger than the configured maximum."},
    {Reason::NoUpstream, "no_upstream",
     "No upstream answers this host and path; check the upstreams' hosts and path prefixes."},
    {Reason::PeerNotTrusted, "peer_not_trusted",
     "The question came from an address that is not among the trusted proxies."},
    {Reason::TlsRequired, "tls_required", "A credential was sent over a connection without TLS."},
    {Reason::MethodOverride, "method_override",
     "The request asks the upstream to treat it as another method, which would get around method "
     "rules."},
    {Reason::RequestTimeout, "request_timeout",
     "The client did not send the whole request in time."},
    {Reason::ForgedIdentity, "forged_identity",
     "The request carries an identity field of the gateway's twice, or with \"_\" for \"-\", which "
     "some upstreams read as the gateway's own."},
    {Reason::CredentialMissing, "credential_missing",
     "The request carries no credential and the path is not public."},
    {Reason::TokenMalformed, "token_malformed",
     "The token has the wrong shape or checksum: mistyped, cut off, or never one of ours."},
    {Reason::TokenUnknown, "token_unknown",
     "No token has this id; it may have been deleted, or belong to another installation."},
    {Reason::TokenWrongSecret, "token_wrong_secret",
     "The token's id exists, its secret is wrong; it may have been rotated."},
    {Reason::TokenExpired, "token_expired", "The token's lifetime is over."},
    {Reason::TokenRevoked, "token_revoked", "The token has been revoked."},
    {Reason::TokenDisabled, "token_disabled",
     "The token is switched off and can be switched on again."},
    {Reason::OwnerDisabled, "owner_disabled", "The token's owner is disabled."},
    {Reason::OwnerNotPermitted, "owner_not_permitted",
     "The token's owner may no longer use tokens; check the groups that may, and whether only "
     "administrators may."},
    {Reason::OwnerMissing, "owner_missing", "The token's owner does not exist any more."},
    {Reason::TokenUserMismatch, "token_user_mismatch",
     "The user name sent with the token is not the token's owner."},
    {Reason::UnboundTokenNeedsBasic, "unbound_token_needs_basic",
     "A shared token says nothing about who uses it, so it must be sent as Basic with a user "
     "name."},
    {Reason::SchemeNotAccepted, "scheme_not_accepted",
     "The token, or the global settings, do not accept this authentication scheme."},
    {Reason::PasswordsOff, "passwords_off",
     "Basic was sent without a usable token, and passwords are not accepted here."},
    {Reason::PasswordWrong, "password_wrong", "The password is wrong."},
    {Reason::UserUnknown, "user_unknown", "No user has this name or e-mail address."},
    {Reason::UserDisabled, "user_disabled", "The user is disabled."},
    {Reason::UserAmbiguous, "user_ambiguous",
     "Several users share this e-mail address; the user name must be sent instead."},
    {Reason::ForeignTokenNotAccepted, "foreign_token_not_accepted",
     "The token was not made here, and tokens of the upstream are not accepted."},
    {Reason::AccountLocked, "account_locked",
     "The account is locked after too many failed log-ins; an administrator can unlock it."},
    {Reason::CredentialMalformed, "credential_malformed",
     "The Authorization field cannot be read (scheme, base64, or missing colon)."},
    {Reason::IpNotAllowed, "ip_not_allowed",
     "The client address is not allowed by the global address restriction."},
    {Reason::TokenIpNotAllowed, "token_ip_not_allowed",
     "The client address is not among those that this token may be used from."},
    {Reason::PathNotEnabledForTokens, "path_not_enabled_for_tokens",
     "The upstream's token paths do not include this path."},
    {Reason::NotInApiGroup, "not_in_api_group",
     "The user is in none of the groups that may use the API."},
    {Reason::ReadOnlyGroup, "read_only_group",
     "A group of the user may only read, and this method may change something."},
    {Reason::ReadOnlyToken, "read_only_token",
     "The token may only read, and this method may change something."},
    {Reason::LimitNotMatched, "limit_not_matched",
     "No line of the token's limits matches the request; the trace shows which line came closest."},
    {Reason::BodyNotAvailable, "body_not_available",
     "A limit of the token looks at the body, which the front proxy does not pass on."},
    {Reason::LockedOut, "locked_out", "Too many failed authentications came from this address."},
    {Reason::RateLimited, "rate_limited", "The rate limit is used up for now."},
    {Reason::AuditUnavailable, "audit_unavailable",
     "The verdict could not be recorded, so the request was refused; check disk space and the "
     "audit store."},
    {Reason::PolicyUnavailable, "policy_unavailable",
     "The policy could not be read, so the request was refused."},
    {Reason::UpstreamUnreachable, "upstream_unreachable",
     "The upstream could not be reached or broke off; check its address, TLS settings and state."},
    {Reason::UpstreamTimeout, "upstream_timeout", "The upstream did not answer in time."},
    {Reason::Overloaded, "overloaded",
     "The service has more to do than it can; the request was refused at once."},
    {Reason::InternalError, "internal_error",
     "An unexpected error stopped the decision, so the request was refused; the log says more."},
};

const Row& rowOf(Reason reason)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                   [=](const Row& r) { return r.reason == reason; });
    return row == std::end(rows) ? rows[0] : *row;
}

} // namespace

std::string_view code(Reason reason)
{
    return rowOf(reason).code;
}

std::optional<Reason> reasonFromCode(std::string_view code)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                   [=](const Row& r) { return r.code == code; });
    return row == std::end(rows) ? std::nullopt : std::optional(row->reason);
}

std::optional<Reason> reasonFromNumber(int number)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows), [=](const Row& r) {
        return static_cast<int>(r.reason) == number;
    });
    return row == std::end(rows) ? std::nullopt : std::optional(row->reason);
}

std::string_view explanation(Reason reason)
{
    return rowOf(reason).explanation;
}

} // namespace domain
