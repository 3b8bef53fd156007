// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/authenticator.h"

#include "service/admin/address_view.h"
#include "service/admin/answers.h"
#include "service/auth/token_authenticator.h"
#include "service/policy/deciding_stage.h"
#include "service/policy/limit_lines.h"
#include "service/policy/token_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {

using domain::Reason;
using policy::Stage;
using policy::StageVerdict;
using Kind = AdminRequest::Credential::Kind;

namespace {

std::string folded(const QString& name)
{
    return domain::fold(name).toStdString();
}

bool looksLikeToken(const core::Secret& secret)
{
    return domain::token_text::looksLikeToken(secret.reveal());
}

/// Reasons that the asker may know; every other looks like all the others.
struct Refusal
{
    Reason reason;
    int status;
    QLatin1StringView code;
};
constexpr Refusal refusals[] = {
    {Reason::CredentialMissing, 401, "credential_missing"_L1},
    {Reason::TwoCredentials, 400, "malformed"_L1},
    {Reason::CredentialMalformed, 400, "malformed"_L1},
    {Reason::LockedOut, 429, "locked_out"_L1},
    {Reason::AccountLocked, 429, "account_locked"_L1},
    {Reason::Overloaded, 503, "overloaded"_L1},
    {Reason::PolicyUnavailable, 503, "store_unavailable"_L1},
    {Reason::ReadOnlyToken, 403, "not_permitted"_L1},
    {Reason::LimitNotMatched, 403, "not_permitted"_L1},
    {Reason::TokenIpNotAllowed, 403, "not_permitted"_L1},
    {Reason::OwnerNotPermitted, 403, "owner_not_permitted"_L1},
};

Authenticated refused(policy::StageMarks marks, Stage stage, Reason reason,
                      const QString& claimed = {})
{
    marks.refuseAt(stage);
    Authenticated result;
    result.reason = reason;
    result.claimed = claimed;
    result.stages = marks;
    return result;
}

/// Before anything is known of who asks, but that they may try.
policy::StageMarks unlocked(policy::StageMarks marks)
{
    marks.note(Stage::Lockout, StageVerdict::Passed);
    marks.note(Stage::Credential, StageVerdict::Passed);
    return marks;
}

/// A session or a password: none of what narrows a token has anything to say.
policy::StageMarks withoutToken(policy::StageMarks marks)
{
    marks.note(Stage::Authenticate, StageVerdict::Passed);
    for (const Stage stage :
         {Stage::TokenState, Stage::Owner, Stage::UserMatch, Stage::TokenIp, Stage::TokenPaths})
        marks.note(stage, StageVerdict::Skipped);
    marks.note(Stage::ApiGroups, StageVerdict::Passed);
    for (const Stage stage : {Stage::ReadOnly, Stage::Limits, Stage::Rate})
        marks.note(stage, StageVerdict::Skipped);
    return marks;
}

/// What a token that may do this was asked.
policy::StageMarks withToken(policy::StageMarks marks, const policy::TokenRecord& token, bool basic)
{
    const auto when = [](bool asked) {
        return asked ? StageVerdict::Passed : StageVerdict::Skipped;
    };
    const policy::TokenRecord::Extras* extras = token.extras.get();
    for (const Stage stage : {Stage::Authenticate, Stage::TokenState, Stage::Owner})
        marks.note(stage, StageVerdict::Passed);
    marks.note(Stage::UserMatch, when(basic));
    marks.note(Stage::TokenIp, when(extras && extras->ipRanges));
    marks.note(Stage::TokenPaths, StageVerdict::Skipped);
    marks.note(Stage::ApiGroups, StageVerdict::Passed);
    marks.note(Stage::ReadOnly, StageVerdict::Passed);
    marks.note(Stage::Limits, when(extras && extras->limits));
    marks.note(Stage::Rate, StageVerdict::Skipped);
    return marks;
}

} // namespace

void Authenticator::authenticate(const AdminRequest& request,
                                 std::function<void(const Authenticated&)> done)
{
    done = [this, done = std::move(done)](const Authenticated& who) { done(withKnownName(who)); };
    const AdminRequest::Credential& credential = request.credential;
    policy::StageMarks unasked = marksAtTheDoor(request.peer);
    unasked.note(Stage::Lockout, StageVerdict::Skipped);
    if (credential.problem != Reason::NotDecided)
        return done(refused(unasked, Stage::Credential, credential.problem, credential.user));
    if (credential.kind == Kind::None)
        return done(refused(unasked, Stage::Credential, Reason::CredentialMissing));
    if (const auto locked = lockedOut(request.peer, credential.user))
        return done(*locked);
    if (looksLikeToken(credential.secret))
        return done(byToken(request));
    if (credential.kind == Kind::Bearer)
        return done(bySession(credential.secret, request.peer));
    checkPassword(credential.user, credential.secret, request.peer, std::move(done));
}

/// Every request that comes here has a target, an address and a route, and was let in.
policy::StageMarks Authenticator::marksAtTheDoor(const domain::IpAddress& from) const
{
    policy::StageMarks marks;
    for (const Stage stage : {Stage::Target, Stage::Address, Stage::Route})
        marks.note(stage, StageVerdict::Passed);
    marks.note(Stage::Ip, ipVerdict(*m_parts.changes.current(), from));
    return marks;
}

std::optional<Authenticated> Authenticator::lockedOut(const domain::IpAddress& from,
                                                      const QString& user) const
{
    const auto now = m_parts.clock.monotonic();
    const policy::StageMarks marks = marksAtTheDoor(from);
    Authenticated locked = refused(marks, Stage::Lockout, Reason::LockedOut, user);
    std::optional<std::chrono::seconds> left = m_parts.lockout.addressLockedFor(from, now);
    if (!left && !user.isEmpty()) {
        left = m_parts.lockout.userLockedFor(folded(user), now);
        locked = refused(unlocked(marks), Stage::Authenticate, Reason::AccountLocked, user);
    }
    if (!left)
        return std::nullopt;
    locked.retryAfterSeconds = static_cast<int>(left->count());
    return locked;
}

void Authenticator::failed(const domain::IpAddress& from, const QString& user)
{
    m_parts.lockout.failed(from, folded(user),
                           m_parts.changes.current()->settings.rateLimiting.lockout,
                           m_parts.clock.monotonic());
}

/// A name that no account has may be a password in the wrong field: it is not written down.
Authenticated Authenticator::withKnownName(Authenticated who) const
{
    const policy::Snapshot& policy = *m_parts.changes.current();
    if (!policy.logins.find(folded(who.claimed)))
        who.claimed.clear();
    return who;
}

void Authenticator::checkPassword(const QString& nameOrEmail, const core::Secret& password,
                                  const domain::IpAddress& from,
                                  std::function<void(const Authenticated&)> done)
{
    done = [this, done = std::move(done)](const Authenticated& who) { done(withKnownName(who)); };
    if (const auto locked = lockedOut(from, nameOrEmail))
        return done(*locked);
    const domain::RateSettings::Lockout limits =
        m_parts.changes.current()->settings.rateLimiting.lockout;
    m_parts.directory.signIn(
        nameOrEmail, password, limits,
        [this, nameOrEmail, from, limits, done](const directory::SignInResult& result) {
            if (result.reason == Reason::Allowed) {
                m_parts.lockout.succeeded(folded(nameOrEmail));
                Authenticated allowed = callerFor(result.user.id, Caller::Via::Password,
                                                  unlocked(marksAtTheDoor(from)));
                allowed.claimed = nameOrEmail;
                return done(allowed);
            }
            if (result.reason != Reason::Overloaded && result.reason != Reason::PolicyUnavailable
                && result.reason != Reason::AccountLocked)
                failed(from, nameOrEmail);
            Authenticated answer = refused(unlocked(marksAtTheDoor(from)), Stage::Authenticate,
                                           result.reason, nameOrEmail);
            if (result.reason == Reason::AccountLocked)
                answer.retryAfterSeconds = limits.forSeconds;
            done(answer);
        });
}

Authenticated Authenticator::bySession(const core::Secret& text, const domain::IpAddress& from)
{
    const policy::StageMarks marks = unlocked(marksAtTheDoor(from));
    const core::Result<store::Session> session = m_parts.sessions.check(text);
    if (!session) {
        if (session.error().code != core::Error::Code::NotFound)
            return refused(marks, Stage::Authenticate, Reason::PolicyUnavailable);
        // A session that is over is no attack; a text that never was one may be a guess.
        if (!directory::Sessions::looksLikeSession(text.reveal()))
            failed(from, {});
        return refused(marks, Stage::Authenticate, Reason::TokenUnknown);
    }
    Authenticated result = callerFor(session->user, Caller::Via::Session, marks);
    result.caller.session = text;
    return result;
}

Authenticated Authenticator::byToken(const AdminRequest& request)
{
    const policy::SnapshotPtr& snapshot = m_parts.changes.current();
    const std::int64_t now = core::toMilliseconds(m_parts.clock.now());
    const auth::TokenLookup lookup =
        auth::authenticateToken(*snapshot, m_parts.hasher, request.credential.secret.reveal(), now);
    if (lookup.reason != Reason::Allowed) {
        failed(request.peer, {});
        return refused(unlocked(marksAtTheDoor(request.peer)), Stage::Authenticate, lookup.reason,
                       request.credential.user);
    }
    const policy::StageMarks marks =
        withToken(unlocked(marksAtTheDoor(request.peer)), *lookup.token,
                  request.credential.kind == Kind::Basic);
    if (const Reason reason = tokenRefusal(*lookup.token, request); reason != Reason::Allowed) {
        const auto stage = policy::decidingStage({reason, true, true, lookup.token->owner == 0});
        return refused(marks, stage.value_or(Stage::Authenticate), reason, request.credential.user);
    }
    Authenticated result = callerFor(lookup.token->owner, Caller::Via::Token, marks);
    result.caller.tokenId = QString::fromLatin1(lookup.token->id.data(),
                                                static_cast<qsizetype>(lookup.token->id.size()));
    return result;
}

/// Everything that narrows a token narrows it here too; a shared token speaks for nobody, so it
/// can't administer.
Reason Authenticator::tokenRefusal(const policy::TokenRecord& token,
                                   const AdminRequest& request) const
{
    const policy::SnapshotPtr& snapshot = m_parts.changes.current();
    if (token.owner == 0)
        return Reason::UnboundTokenNeedsBasic;
    const bool basic = request.credential.kind == Kind::Basic;
    const domain::Schemes scheme = basic ? domain::Schemes::Basic : domain::Schemes::Bearer;
    if ((token.schemes & snapshot->settings.global.acceptedSchemes & scheme)
        == domain::Schemes::None)
        return Reason::SchemeNotAccepted;
    if (const auto reason =
            policy::unusableReason(*snapshot, token, core::toMilliseconds(m_parts.clock.now())))
        return *reason;
    if (basic && !namesOwner(token, request.credential.user))
        return Reason::TokenUserMismatch;
    if (token.extras && token.extras->ipRanges && !token.extras->ipRanges->contains(request.peer))
        return Reason::TokenIpNotAllowed;

    const std::optional<http::Method> method = http::methodFromText(request.method.toStdString());
    if (token.readOnly && (!method || !http::isSafe(*method)))
        return Reason::ReadOnlyToken;
    if (token.extras && token.extras->limits) {
        const std::string path = request.path.toStdString();
        policy::LimitFacts::Parameters parameters;
        for (const auto& [name, value] : request.query)
            parameters.emplace_back(name.toStdString(), value.toStdString());
        policy::LimitFacts facts;
        facts.method = method.value_or(http::Method::Trace);
        facts.path = path;
        facts.parameters = request.queryValid ? &parameters : nullptr;
        facts.bodyKnowledge =
            request.body.isEmpty() ? policy::BodyKnowledge::None : policy::BodyKnowledge::Read;
        facts.body = request.body.reveal();
        if (token.extras->limits->match(facts).outcome != policy::LimitMatch::Outcome::Matched)
            return Reason::LimitNotMatched;
    }
    return Reason::Allowed;
}

bool Authenticator::namesOwner(const policy::TokenRecord& token, const QString& name) const
{
    const policy::UserRecord* owner = m_parts.changes.current()->users.find(token.owner);
    const std::string given = folded(name);
    return owner && !given.empty() && (given == owner->foldedName || given == owner->foldedEmail);
}

Authenticated Authenticator::callerFor(qint64 user, Caller::Via via,
                                       const policy::StageMarks& marks) const
{
    const Stage stage = via == Caller::Via::Token ? Stage::Owner : Stage::Authenticate;
    const policy::UserRecord* record = m_parts.changes.current()->users.find(user);
    if (!record)
        return refused(marks, stage, Reason::UserUnknown);
    if (!record->enabled)
        return refused(marks, stage, Reason::UserDisabled);
    Authenticated result;
    result.stages = via == Caller::Via::Token ? marks : withoutToken(marks);
    result.reason = Reason::Allowed;
    result.caller.via = via;
    result.caller.number = record->number;
    result.caller.name = QString::fromStdString(record->name);
    result.caller.administrator = record->administrator;
    return result;
}

AdminResponse refusalFor(const Authenticated& refused, bool signingIn)
{
    const auto answer = [&](int status, const QString& code) {
        AdminResponse response = problemAnswer(status, code);
        response.reason = refused.reason;
        response.actor = refused.claimed;
        response.stages = refused.stages;
        if (status == 401)
            response.headers.append({"WWW-Authenticate"_ba, "Bearer realm=\"latchkey\""_ba});
        if (status == 429 || status == 503)
            response.headers.append(
                {"Retry-After"_ba, QByteArray::number(std::max(1, refused.retryAfterSeconds))});
        return response;
    };
    for (const Refusal& known : refusals) {
        if (known.reason == refused.reason)
            return answer(known.status, QString(known.code));
    }
    return answer(401, signingIn ? u"sign_in_failed"_s : u"not_signed_in"_s);
}

AdminResponse confirmationRefusal(const Authenticated& refused)
{
    AdminResponse response = refusalFor(refused, true);
    if (response.status != 401)
        return response;
    response = problemAnswer(403, u"sign_in_failed"_s);
    response.reason = refused.reason;
    response.stages = refused.stages;
    return response;
}

} // namespace admin
