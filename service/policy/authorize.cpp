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
using domain::Remark;
using domain::Remarks;
using Kind = domain::Remark::Kind;

namespace {

/// Nothing: go on.
using Refusal = std::optional<Reason>;

void passed(StageNotes& notes, Stage stage, Kind saw)
{
    notes.note(stage, StageVerdict::Passed, [saw] { return Remarks{{saw, {}}}; });
}
template <typename Saw>
Reason failed(StageNotes& notes, Stage stage, Reason reason, Saw&& saw)
{
    notes.note(stage, StageVerdict::Failed, std::forward<Saw>(saw));
    return reason;
}

std::string nameOf(const UserRecord* user)
{
    return user ? user->name : std::string();
}

Remark remarkOn(const UserRecord* user)
{
    return user ? Remark{Kind::User, {user->name}} : Remark{Kind::Unnamed, {}};
}

Remark explained(Reason reason)
{
    return {Kind::Reason, {std::string(domain::code(reason))}};
}

Refusal askTokenState(Claim& claim, StageNotes& notes)
{
    if (const auto reason = ownStateReason(*claim.token, claim.now))
        return failed(notes, Stage::TokenState, *reason,
                      [&] { return Remarks{explained(*reason)}; });
    passed(notes, Stage::TokenState, Kind::TokenUsable);
    return std::nullopt;
}

/// EX-3: a shared token speaks for whoever is named with it.
Refusal askNamedUser(Claim& claim, StageNotes& notes)
{
    const Login login = resolveLogin(claim.snapshot, FoldedLogin(claim.basicUser).text());
    const auto refuse = [&](Reason reason) {
        return failed(notes, Stage::Owner, reason, [&] {
            return Remarks{{Kind::SharedSentWith, {std::string(claim.basicUser)}}};
        });
    };
    if (login.kind == Login::Kind::Ambiguous)
        return refuse(Reason::UserAmbiguous);
    if (login.kind == Login::Kind::Unknown)
        return refuse(Reason::UserUnknown);
    if (!login.user->enabled)
        return refuse(Reason::UserDisabled);
    claim.user = login.user;
    notes.note(Stage::Owner, StageVerdict::Passed, [&] {
        return Remarks{{Kind::SharedUsedBy, {nameOf(claim.user)}}};
    });
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
            return Remarks{remarkOn(owner), explained(*reason)};
        });
    notes.note(Stage::Owner, StageVerdict::Passed, [&] {
        return Remarks{{Kind::OwnedBy, {nameOf(owner)}}};
    });
    return std::nullopt;
}

/// EX-2, EX-19: who sends an owned token as Basic must name its owner.
Refusal askUserMatch(Claim& claim, StageNotes& notes)
{
    if (!claim.basic || claim.token->owner == 0) {
        notes.skip(Stage::UserMatch, Stage::UserMatch, Kind::NoUserToCompare);
        return std::nullopt;
    }
    const Login login = resolveLogin(claim.snapshot, FoldedLogin(claim.basicUser).text());
    const auto saw = [&] {
        return Remarks{{Kind::SentWith, {std::string(claim.basicUser), nameOf(claim.user)}}};
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
        notes.skip(Stage::TokenIp, Stage::TokenIp, Kind::AnyAddress);
        return std::nullopt;
    }
    const auto saw = [&] { return Remarks{{Kind::Client, {claim.client.toString()}}}; };
    if (!extras->ipRanges->contains(claim.client))
        return failed(notes, Stage::TokenIp, Reason::TokenIpNotAllowed, saw);
    notes.note(Stage::TokenIp, StageVerdict::Passed, saw);
    return std::nullopt;
}

Refusal askTokenPaths(Claim& claim, StageNotes& notes)
{
    const auto saw = [&] {
        return Remarks{
            {Kind::PathOfUpstream, {std::string(claim.target.path()), claim.upstream.name}}};
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
        notes.skip(Stage::ApiGroups, Stage::ApiGroups, Kind::NoGroupRule);
        return std::nullopt;
    }
    const auto saw = [&] { return Remarks{remarkOn(claim.user)}; };
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
        std::string verb(http::toText(claim.verb));
        Remarks remarks;
        if (claim.user)
            remarks.push_back({Kind::MethodBy, {std::move(verb), claim.user->name}});
        else
            remarks.push_back({Kind::MethodByUnnamed, {std::move(verb)}});
        if (claim.token && claim.token->readOnly)
            remarks.push_back({Kind::WithReadOnlyToken, {}});
        return remarks;
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
        notes.skip(Stage::TokenState, Stage::TokenPaths, Kind::NotOurToken);
    }
    if (const Refusal refusal = firstRefusal(principalStages, claim, notes))
        return {*refusal, false};
    return askLimits(claim, notes);
}

} // namespace policy
