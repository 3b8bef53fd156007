// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/denial.h"

#include <algorithm>
#include <charconv>

namespace gateway {
namespace {

using domain::Reason;

constexpr Denial tokenNotUsable{
    401, "token_not_usable", "This token cannot be used",
    "Check that the token is complete and current, or make a new one. An administrator can look "
    "up the decision id for the exact reason.",
    Challenge::InvalidToken};
constexpr Denial credentialNotAccepted{
    401, "credential_not_accepted", "User name or password was not accepted",
    "Use an API token in place of the password.", Challenge::Basic};
constexpr Denial badRequest{400, "bad_request", "The request could not be understood",
                            "Send a well-formed HTTP/1.1 request.", Challenge::None};

/// RE-13 and conflict C1: where passwords are off, Basic without a usable token is 403, not 401.
Denial asBasic(Denial denial, Presentation presentation)
{
    if (presentation.basic) {
        denial.status = presentation.passwordsAccepted ? 401 : 403;
        denial.challenge = presentation.passwordsAccepted ? Challenge::Basic : Challenge::None;
    }
    return denial;
}

Denial forRequest(Reason reason)
{
    switch (reason) {
    case Reason::AmbiguousTarget:
        return {400, "ambiguous_target", "The request target is ambiguous",
                "Send a path without dot segments, double slashes, encoded separators or unusual "
                "escapes."};
    case Reason::TwoCredentials:
        return {400, "two_credentials", "The request carries two different credentials",
                "Send exactly one credential."};
    case Reason::CredentialMalformed:
        return {400, "credential_malformed", "The credential is malformed",
                "Basic needs base64 of user:token, Bearer needs the token alone."};
    case Reason::BadForwardedHeader:
        return {400, "bad_forwarded_header",
                "The forwarding headers are missing, repeated or malformed",
                "Check the front proxy's configuration against the shipped snippet."};
    case Reason::MethodOverride:
        return {400, "method_override", "Method override is not accepted",
                "Send the method itself."};
    case Reason::RequestTimeout:
        return {408, "request_timeout", "The request took too long to arrive", "Send it again."};
    case Reason::BodyTooLarge:
        return {413, "body_too_large", "The request body is too large", "Send a smaller body."};
    case Reason::TargetTooLong:
        return {414, "target_too_long", "The request target is too long", "Send a shorter URL."};
    case Reason::HeadersTooLarge:
        return {431, "headers_too_large", "The request headers are too large",
                "Send fewer or shorter headers."};
    case Reason::NoUpstream:
        return {404, "no_upstream", "No API is configured for this host and path",
                "Check the URL."};
    case Reason::PeerNotTrusted:
        return {403, "peer_not_trusted", "This address may not ask for decisions",
                "An administrator adds the front proxy to the trusted proxies."};
    case Reason::TlsRequired:
        return {403, "tls_required", "Credentials are accepted over HTTPS only",
                "Use https. Consider this credential exposed and replace it."};
    default:
        return badRequest;
    }
}

Denial forCredential(Reason reason, Presentation presentation)
{
    switch (reason) {
    case Reason::CredentialMissing:
        return {
            401, "credential_missing", "This API needs a token",
            "Send it as \"Authorization: Bearer\", as the password of Basic, or in the key header.",
            Challenge::Both};
    case Reason::OwnerNotPermitted:
        return {403, "owner_not_permitted", "The token's owner may not use tokens",
                "Ask an administrator for the permission."};
    case Reason::TokenUserMismatch:
        return {403, "token_user_mismatch", "The token belongs to another user",
                "Send the owner's name with it."};
    case Reason::UnboundTokenNeedsBasic:
        return {401, "unbound_token_needs_basic", "A shared token needs a user name",
                "Send it as the password of Basic, with your user name.", Challenge::InvalidToken};
    case Reason::SchemeNotAccepted:
        return asBasic({401, "scheme_not_accepted", "The token is not accepted in this scheme",
                        "Present it in the scheme that it was made for.", Challenge::InvalidToken},
                       presentation);
    case Reason::PasswordsOff:
        return {403, "credential_not_accepted", "Passwords are not accepted here",
                "Use an API token in place of the password."};
    case Reason::ForeignTokenNotAccepted:
        return {401, "foreign_token_not_accepted", "Only tokens made here are accepted",
                "Make an API token and use it instead.", Challenge::InvalidToken};
    case Reason::PasswordWrong:
    case Reason::UserUnknown:
    case Reason::UserDisabled:
    case Reason::UserAmbiguous:
    case Reason::AccountLocked:
        return credentialNotAccepted;
    default:
        return asBasic(tokenNotUsable, presentation);
    }
}

Denial forPermission(Reason reason, Presentation presentation)
{
    const Challenge scope = presentation.basic ? Challenge::None : Challenge::InsufficientScope;
    switch (reason) {
    case Reason::IpNotAllowed:
        return {403, "ip_not_allowed", "Requests from this address are not allowed",
                "Call from an allowed network."};
    case Reason::TokenIpNotAllowed:
        return {403, "token_ip_not_allowed", "The token may not be used from this address",
                "Call from one of the token's networks."};
    case Reason::PathNotEnabledForTokens:
        return {403, "path_not_enabled_for_tokens", "Tokens are not accepted on this path",
                "Call a path that is open to tokens."};
    case Reason::NotInApiGroup:
        return {403, "not_in_api_group", "The user may not use this API",
                "Ask an administrator for access."};
    case Reason::ReadOnlyGroup:
        return {403, "read_only_group", "The user may only read", "Use GET, HEAD or OPTIONS.",
                scope};
    case Reason::ReadOnlyToken:
        return {403, "read_only_token", "The token may only read", "Use GET, HEAD or OPTIONS.",
                scope};
    case Reason::LimitNotMatched:
        return {403, "limit_not_matched", "The token's limits do not include this request",
                "Use a token that allows it.", scope};
    case Reason::BodyNotAvailable:
        return {403, "body_not_available",
                "The token's limits look at the body, which cannot be seen here",
                "Send the request through the reverse proxy.", scope};
    case Reason::LockedOut:
        return {429, "locked_out", "Too many failed attempts",
                "Wait, then use a working credential."};
    case Reason::RateLimited:
        return {429, "rate_limited", "Too many requests", "Wait, then go on more slowly."};
    default:
        return {403, "denied", "The request was refused", "Look up the decision id."};
    }
}

Denial forService(Reason reason)
{
    switch (reason) {
    case Reason::UpstreamUnreachable:
        return {502, "upstream_unreachable", "The API behind the gateway cannot be reached",
                "Try again later."};
    case Reason::UpstreamTimeout:
        return {504, "upstream_timeout", "The API behind the gateway took too long",
                "Try again later."};
    case Reason::AuditUnavailable:
        return {503, "audit_unavailable", "The call cannot be recorded, so it is refused",
                "Try again later."};
    case Reason::PolicyUnavailable:
        return {503, "policy_unavailable", "The policy cannot be read, so the call is refused",
                "Try again later."};
    case Reason::Overloaded:
        return {503, "overloaded", "The service is at its limit", "Try again later."};
    default:
        return {500, "internal_error", "The service made a mistake",
                "Report the decision id to an administrator."};
    }
}

} // namespace

Denial denialFor(Reason reason, Presentation presentation)
{
    const auto number = static_cast<unsigned>(reason);
    if (number >= 400)
        return forService(reason);
    if (number >= 300)
        return forPermission(reason, presentation);
    if (number >= 200)
        return forCredential(reason, presentation);
    if (number >= 100)
        return forRequest(reason);
    return forService(
        Reason::InternalError); // NotDecided, or an "allowed" that nobody may answer as a denial
}

void writeChallenge(http::ResponseWriter& writer, Challenge challenge)
{
    constexpr std::string_view name = "WWW-Authenticate";
    constexpr std::string_view basic = "Basic realm=\"Latchkey\", charset=\"UTF-8\"";
    switch (challenge) {
    case Challenge::None:
        return;
    case Challenge::Both:
        writer.header(name, basic);
        writer.header(name, "Bearer realm=\"Latchkey\"");
        return;
    case Challenge::Basic:
        writer.header(name, basic);
        return;
    case Challenge::InvalidToken:
        writer.header(name, "Bearer realm=\"Latchkey\", error=\"invalid_token\"");
        return;
    case Challenge::InsufficientScope:
        writer.header(name, "Bearer realm=\"Latchkey\", error=\"insufficient_scope\"");
        return;
    }
}

void writeRateLimit(http::ResponseWriter& writer, const policy::RateState& rate)
{
    if (rate.limit == 0)
        return;
    char text[96];
    char* const end = text + sizeof text;
    const auto put = [&](char* at, std::string_view word) {
        return std::copy(word.begin(), word.end(), at);
    };
    char* at = put(text, "\"default\";r=");
    at = std::to_chars(at, end, rate.remaining).ptr;
    at = put(at, ";t=");
    at = std::to_chars(at, end, rate.resetSeconds).ptr;
    writer.header("RateLimit", std::string_view(text, static_cast<std::size_t>(at - text)));
    at = put(text, "\"default\";q=");
    at = std::to_chars(at, end, rate.limit).ptr;
    at = put(at, ";w=");
    at = std::to_chars(at, end, rate.windowSeconds).ptr;
    writer.header("RateLimit-Policy", std::string_view(text, static_cast<std::size_t>(at - text)));
}

void appendProblem(std::string& out, const DenialAnswer& answer)
{
    // The texts are this file's own and the id is base62: nothing needs escaping but the quotes in
    // detail.
    out += R"({"type":"urn:latchkey:problem:)";
    out += answer.denial.code;
    out += R"(","title":")";
    out += answer.denial.title;
    out += R"(","status":)";
    char digits[12];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, answer.denial.status).ptr);
    out += R"(,"detail":")";
    for (const char c : answer.denial.detail) {
        if (c == '"')
            out += '\\';
        out += c;
    }
    out += R"(","instance":"urn:latchkey:decision:)";
    out += answer.decisionId;
    out += "\"}";
}

void writeDenial(http::ResponseWriter& writer, const DenialAnswer& answer)
{
    thread_local std::string problem; // keeps its memory between denials
    problem.clear();
    appendProblem(problem, answer);
    writer.status(answer.denial.status).date();
    writer.header("Content-Type", "application/problem+json");
    writer.header("Cache-Control", "no-store");
    writeChallenge(writer, answer.denial.challenge);
    if (answer.denial.status == 429 || answer.denial.status == 503)
        writer.header("Retry-After", std::uint64_t{std::max(answer.retryAfterSeconds, 1U)});
    writeRateLimit(writer, answer.rate);
    writer.keepAlive(answer.keepAlive);
    if (answer.headOnly) {
        writer.header("Content-Length", std::uint64_t{problem.size()});
        writer.endHead();
    } else {
        writer.body(problem);
    }
}

} // namespace gateway
