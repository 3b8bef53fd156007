// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/remark.h"

#include "common/domain/reason.h"

#include <algorithm>
#include <array>

namespace domain {
namespace {

using Kind = Remark::Kind;

struct Row
{
    Kind kind;
    std::string_view code;
    std::string_view pattern;
};

/// In the order of the enumeration.
constexpr Row rows[] = {
    {Kind::AmbiguousTarget, "ambiguous_target", "the target can be read in more than one way"},
    {Kind::Request, "request", "%1 %2"},
    {Kind::Client, "client", "client %1"},
    {Kind::Peer, "peer", "peer %1"},
    {Kind::TrustedPeer, "trusted_peer", "peer %1, a trusted proxy"},
    {Kind::NoForwardedAddress, "no_forwarded_address", "the forwarding header holds no address"},
    {Kind::NoUpstream, "no_upstream", "no upstream answers this host and path"},
    {Kind::EnforcementOff, "enforcement_off", "upstream \"%1\": enforcement is off"},
    {Kind::Bypassed, "bypassed", "upstream \"%1\": on the bypass list"},
    {Kind::Preflight, "preflight", "upstream \"%1\", a CORS preflight"},
    {Kind::Forced, "forced", "upstream \"%1\", authentication is forced"},
    {Kind::PublicPath, "public_path", "upstream \"%1\", a public path"},
    {Kind::Protected, "protected", "upstream \"%1\", authentication is needed"},
    {Kind::MethodOverride, "method_override", "the request asks for another method than its own"},
    {Kind::IdentityField, "identity_field", "an identity field is repeated, or written with \"_\""},
    {Kind::ServletPath, "servlet_path", "a servlet container would cut the path at \";\""},
    {Kind::NoAddressRule, "no_address_rule", "no address restriction"},
    {Kind::SettingsNoRule, "settings_no_rule", "the settings: no address restriction"},
    {Kind::SettingsAllow, "settings_allow", "the settings: mode allow"},
    {Kind::SettingsDeny, "settings_deny", "the settings: mode deny"},
    {Kind::UpstreamNoRule, "upstream_no_rule", "upstream \"%1\": no address restriction"},
    {Kind::UpstreamAllow, "upstream_allow", "upstream \"%1\": mode allow"},
    {Kind::UpstreamDeny, "upstream_deny", "upstream \"%1\": mode deny"},
    {Kind::InAllowList, "in_allow_list", "in the allow list (%1)"},
    {Kind::NotInAllowList, "not_in_allow_list", "not in the allow list"},
    {Kind::InBlockList, "in_block_list", "in the block list (%1)"},
    {Kind::NotInBlockList, "not_in_block_list", "not in the block list"},
    {Kind::NotLocked, "not_locked", "%1 is not locked"},
    {Kind::Locked, "locked", "%1 failed too often and is locked for %2 s"},
    {Kind::NoCredential, "no_credential", "no credential"},
    {Kind::Basic, "basic", "Basic"},
    {Kind::Bearer, "bearer", "Bearer"},
    {Kind::KeyHeader, "key_header", "the key header"},
    {Kind::QueryParameter, "query_parameter", "the query parameter"},
    {Kind::OtherScheme, "other_scheme", "another scheme"},
    {Kind::WithoutTls, "without_tls", "over a connection without TLS"},
    {Kind::Reason, "reason", "%1"},
    {Kind::Anonymous, "anonymous", "anonymous"},
    {Kind::Secret, "secret", "the token's secret"},
    {Kind::PreviousSecret, "previous_secret", "the previous secret of a rotated token"},
    {Kind::Password, "password", "the user's password"},
    {Kind::UpstreamPassword, "upstream_password", "a password the upstream checks"},
    {Kind::UpstreamCredential, "upstream_credential", "a credential the upstream checks"},
    {Kind::OpenPath, "open_path", "anonymous, on a path that is open to everybody"},
    {Kind::NotOurToken, "not_our_token", "not one of our tokens"},
    {Kind::TokenUsable, "token_usable", "neither revoked, expired nor disabled"},
    {Kind::SharedSentWith, "shared_sent_with", "shared token; sent with user \"%1\""},
    {Kind::SharedUsedBy, "shared_used_by", "shared token, used by user \"%1\""},
    {Kind::OwnedBy, "owned_by", "owned by user \"%1\", who may use tokens"},
    {Kind::NoUserToCompare, "no_user_to_compare", "the credential names no user to compare"},
    {Kind::SentWith, "sent_with", "sent with user \"%1\", owned by user \"%2\""},
    {Kind::AnyAddress, "any_address", "the token may be used from anywhere"},
    {Kind::PathOfUpstream, "path_of_upstream", "path %1 of upstream \"%2\""},
    {Kind::NoGroupRule, "no_group_rule", "API access is not restricted to groups"},
    {Kind::User, "user", "user \"%1\""},
    {Kind::Unnamed, "unnamed", "a principal without a known name"},
    {Kind::MethodBy, "method_by", "%1 by user \"%2\""},
    {Kind::MethodByUnnamed, "method_by_unnamed", "%1 by a principal without a known name"},
    {Kind::WithReadOnlyToken, "with_read_only_token", "with a read-only token"},
    {Kind::NoLimitLines, "no_limit_lines", "no limit lines apply"},
    {Kind::LimitLineHolds, "limit_line_holds", "line %1 holds: %2"},
    {Kind::NoLimitLineHolds, "no_limit_line_holds", "no line holds (of %1)"},
    {Kind::ClosestInMethods, "closest_in_methods", "line %1 \"%2\" differs in its methods"},
    {Kind::ClosestInUrl, "closest_in_url", "line %1 \"%2\" differs in its URL"},
    {Kind::ClosestInCondition, "closest_in_condition",
     "line %1 \"%2\" differs in its condition %3"},
    {Kind::TokenExempt, "token_exempt", "the token is exempt"},
    {Kind::NoRateLimit, "no_rate_limit", "no rate limit applies"},
    {Kind::RateLeft, "rate_left", "%1 of %2 left"},
    {Kind::RateLeftAfter, "rate_left_after", "%1 of %2 left after this request"},
    {Kind::OwnRateLeft, "own_rate_left", "%1 of %2 of the token's own limit left"},
    {Kind::OwnRateLeftAfter, "own_rate_left_after",
     "%1 of %2 of the token's own limit left after this request"},
    {Kind::OfAdministration, "of_administration",
     "This is a call of the administration API, which the gateway does not judge."},
    {Kind::TokenGone, "token_gone", "The token does not exist any more."},
    {Kind::NotUnderstood, "not_understood", "The request was refused before it was understood."},
    {Kind::BodyNotRecorded, "body_not_recorded",
     "Body and header fields are not recorded: a limit on the body fails as not available, one on "
     "a field as absent."},
    {Kind::CredentialNotRecorded, "credential_not_recorded",
     "No credential is recorded, so it is judged as if it carried none."},
    {Kind::TakenAsBasic, "taken_as_basic",
     "The token is taken to have been sent as Basic; the scheme is not recorded."},
    {Kind::TakenAsBearer, "taken_as_bearer",
     "The token is taken to have been sent as Bearer; the scheme is not recorded."},
    {Kind::PasswordFromRecord, "password_from_record",
     "Whether the password is right is taken from the record."},
    {Kind::ForeignStandIn, "foreign_stand_in",
     "A foreign token stands for the one that was sent; it is not recorded."},
    {Kind::CredentialLost, "credential_lost",
     "The credential it carried is not recorded, so it cannot be judged again."},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    return true;
}
static_assert(isInOrder());

const Row& rowOf(Kind kind)
{
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace

std::string_view code(Kind kind)
{
    return rowOf(kind).code;
}

std::optional<Kind> remarkFromCode(std::string_view code)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                   [=](const Row& r) { return r.code == code; });
    return row == std::end(rows) ? std::nullopt : std::optional(row->kind);
}

std::string_view pattern(Kind kind)
{
    return rowOf(kind).pattern;
}

std::string text(const Remark& remark)
{
    const std::vector<std::string>& values = remark.values;
    if (remark.kind == Kind::Reason && !values.empty()) {
        const auto reason = reasonFromCode(values.front());
        return reason ? std::string(explanation(*reason)) : values.front();
    }
    std::string words;
    const std::string_view form = pattern(remark.kind);
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool value = form[i] == '%' && i + 1 < form.size() && form[i + 1] >= '1'
            && static_cast<std::size_t>(form[i + 1] - '1') < values.size();
        if (value)
            words += values[static_cast<std::size_t>(form[++i] - '1')];
        else
            words += form[i];
    }
    return words;
}

std::string text(const Remarks& remarks)
{
    std::string words;
    for (const Remark& remark : remarks)
        words += (words.empty() ? "" : "; ") + text(remark);
    return words;
}

} // namespace domain
