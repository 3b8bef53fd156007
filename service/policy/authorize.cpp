// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/authorize.h"

#include "service/policy/groups.h"
#include "service/policy/limit_stage.h"
#include "service/policy/logins.h"
#include "service/policy/routing.h"
#include "service/policy/token_state.h"

#include <algorithm>
#include <array>

namespace policy {

using domain::Reason;

namespace {

/// Nothing: go on.
using Refusal = std::optional<Reason>;

void passed(StageNotes& notes, Stage stage, std::string_view saw)
{
    notes.note(stage, StageVerdict::Passed, [saw] { return std::string(saw); });
}
template <typename Saw>
Reason failed(StageNotes& notes, Stage stage, Reason reason, Saw&& saw)
{
    notes.note(stage, StageVerdict::Failed, std::forward<Saw>(saw));
    return reason;
}

std::string nameOf(const UserRecord* user)
{
    return user ? "user \"" + user->name + "\"" : std::string("a principal without a known name");
}

Refusal askTokenState(Claim& claim, StageNotes& notes)
{
    if (const auto reason = ownStateReason(*claim.token, claim.now))
        return failed(notes, Stage::TokenState, *reason,
                      [&] { return std::string(domain::explanation(*reason)); });
    passed(notes, Stage::TokenState, "neither revoked, expired nor disabled");
    return std::nullopt;
}

/// EX-3: a shared token speaks for whoever is named with it.
Refusal askNamedUser(Claim& claim, StageNotes& notes)
{
    const Login login = resolveLogin(claim.snapshot, FoldedLogin(claim.basicUser).text());
    const auto refuse = [&](Reason reason) {
        return failed(notes, Stage::Owner, reason, [&] {
            return "shared token; sent with user \"" + std::string(claim.basicUser) + "\"";
        });
    };
    if (login.kind == Login::Kind::Ambiguous)
        return refuse(Reason::UserAmbiguous);
    if (login.kind == Login::Kind::Unknown)
        return refuse(Reason::UserUnknown);
    if (!login.user->enabled)
        return refuse(Reason::UserDisabled);
    claim.user = login.user;
    notes.note(Stage::Owner, StageVerdict::Passed,
               [&] { return "shared token, used by " + nameOf(claim.user); });
    return std::nullopt;
}

Refusal askOwner(Claim& claim, StageNotes& notes)
{
    if (claim.token->owner == 0)
        return askNamedUser(claim, notes);
    const UserRecord* owner = claim.snapshot.users.find(claim.token->owner);
    claim.user = owner;
    if (const auto reason = ownerReason(claim.snapshot, owner))
        return failed(notes, Stage::Owner, *reason, [&] {
            return nameOf(owner) + ": " + std::string(domain::explanation(*reason));
        });
    notes.note(Stage::Owner, StageVerdict::Passed,
               [&] { return "owned by " + nameOf(owner) + ", who may use tokens"; });
    return std::nullopt;
}

/// EX-2, EX-19: who sends an owned token as Basic must name its owner.
Refusal askUserMatch(Claim& claim, StageNotes& notes)
{
    if (!claim.basic || claim.token->owner == 0) {
        notes.skip(Stage::UserMatch, Stage::UserMatch, "the credential names no user to compare");
        return std::nullopt;
    }
    const Login login = resolveLogin(claim.snapshot, FoldedLogin(claim.basicUser).text());
    const auto saw = [&] {
        return "sent with user \"" + std::string(claim.basicUser) + "\", owned by "
            + nameOf(claim.user);
    };
    if (login.kind == Login::Kind::Ambiguous)
        return failed(notes, Stage::UserMatch, Reason::UserAmbiguous, saw);
    if (login.kind != Login::Kind::Known || login.user != claim.user)
        return failed(notes, Stage::UserMatch, Reason::TokenUserMismatch, saw);
    notes.note(Stage::UserMatch, StageVerdict::Passed, saw);
    return std::nullopt;
}

Refusal askTokenIp(Claim& claim, StageNotes& notes)
{
    const auto* extras = claim.token->extras.get();
    if (!extras || !extras->ipRanges) {
        notes.skip(Stage::TokenIp, Stage::TokenIp, "the token may be used from anywhere");
        return std::nullopt;
    }
    const auto saw = [&] { return "client " + claim.client.toString(); };
    if (!extras->ipRanges->contains(claim.client))
        return failed(notes, Stage::TokenIp, Reason::TokenIpNotAllowed, saw);
    notes.note(Stage::TokenIp, StageVerdict::Passed, saw);
    return std::nullopt;
}

Refusal askTokenPaths(Claim& claim, StageNotes& notes)
{
    const auto saw = [&] {
        return "path " + std::string(claim.target.path()) + " of upstream \"" + claim.upstream.name
            + "\"";
    };
    if (!isTokenPath(claim.upstream, claim.verb, claim.target.path()))
        return failed(notes, Stage::TokenPaths, Reason::PathNotEnabledForTokens, saw);
    notes.note(Stage::TokenPaths, StageVerdict::Passed, saw);
    return std::nullopt;
}

Refusal askApiGroups(Claim& claim, StageNotes& notes)
{
    const GroupAccess& access = claim.snapshot.apiAccess;
    if (!access.enabled) {
        notes.skip(Stage::ApiGroups, Stage::ApiGroups, "API access is not restricted to groups");
        return std::nullopt;
    }
    const auto saw = [&] { return nameOf(claim.user); };
    if (!claim.user || !isMember(*claim.user, access))
        return failed(notes, Stage::ApiGroups, Reason::NotInApiGroup, saw);
    notes.note(Stage::ApiGroups, StageVerdict::Passed, saw);
    return std::nullopt;
}

/// Who may only read may still sign in to the upstream (resolution, 1.5): that changes nothing but
/// whose session it is, and the session's requests pass here too.
bool signsIn(const Claim& claim)
{
    std::string_view path = claim.target.path();
    path.remove_prefix(std::min(path.size(), claim.upstream.pathPrefix.size()));
    return claim.upstream.servlet && claim.verb == http::Method::Post
        && (path == "/rest/auth/1/session" || path == "/rest/auth/latest/session");
}

Refusal askReadOnly(Claim& claim, StageNotes& notes)
{
    const auto saw = [&] {
        return std::string(http::toText(claim.verb)) + " by " + nameOf(claim.user)
            + (claim.token && claim.token->readOnly ? " with a read-only token" : "");
    };
    const GroupAccess& list = claim.snapshot.readOnly;
    if (!http::isSafe(claim.verb) && !signsIn(claim)) {
        if (list.enabled && (!claim.user || isMember(*claim.user, list)))
            return failed(notes, Stage::ReadOnly, Reason::ReadOnlyGroup, saw);
        if (claim.token && claim.token->readOnly)
            return failed(notes, Stage::ReadOnly, Reason::ReadOnlyToken, saw);
    }
    notes.note(Stage::ReadOnly, StageVerdict::Passed, saw);
    return std::nullopt;
}

using Ask = Refusal (*)(Claim&, StageNotes&);

constexpr std::array<Ask, 5> tokenStages{askTokenState, askOwner, askUserMatch, askTokenIp,
                                         askTokenPaths};
constexpr std::array<Ask, 2> principalStages{askApiGroups, askReadOnly};

template <typename Stages>
Refusal firstRefusal(const Stages& stages, Claim& claim, StageNotes& notes)
{
    for (const Ask ask : stages) {
        if (const Refusal refusal = ask(claim, notes))
            return refusal;
    }
    return std::nullopt;
}

} // namespace

Authorization authorize(Claim& claim, StageNotes& notes)
{
    if (claim.method == AuthMethod::Token) {
        if (!claim.token)
            return {};
        if (const Refusal refusal = firstRefusal(tokenStages, claim, notes))
            return {*refusal, false};
    } else {
        notes.skip(Stage::TokenState, Stage::TokenPaths, "not one of our tokens");
    }
    if (const Refusal refusal = firstRefusal(principalStages, claim, notes))
        return {*refusal, false};
    return askLimits(claim, notes);
}

} // namespace policy
