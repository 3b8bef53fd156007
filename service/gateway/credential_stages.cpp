// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/token_text.h"
#include "service/auth/own_tokens.h"
#include "service/auth/token_authenticator.h"
#include "service/gateway/hearing.h"
#include "service/policy/logins.h"

namespace gateway {

using domain::Reason;
using policy::AuthMethod;
using policy::Stage;
using Kind = auth::Credential::Kind;
using Passwords = domain::Upstream::Passwords;
using RequireTls = domain::GlobalSettings::RequireTls;

namespace {

using Said = domain::Remark::Kind;

Said remarkOn(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return Said::NoCredential;
    case Kind::Basic:
        return Said::Basic;
    case Kind::Bearer:
        return Said::Bearer;
    case Kind::ApiKey:
        return Said::KeyHeader;
    case Kind::Query:
        return Said::QueryParameter;
    case Kind::OtherScheme:
        return Said::OtherScheme;
    }
    return Said::NoCredential;
}

domain::Remarks explained(Reason reason)
{
    return {{Said::Reason, {std::string(domain::code(reason))}}};
}

/// KA-9. The loopback exception asks for both ends of a proxied way: a forwarded "127.0.0.1" alone
/// is only somebody's word.
bool lacksTls(const Hearing& hearing)
{
    const Call& call = hearing.call;
    if (call.tls)
        return false;
    switch (hearing.snapshot.settings.global.requireTls) {
    case RequireTls::Never:
        return false;
    case RequireTls::NonLoopback:
        return !(call.peer.isLoopback() && hearing.out.client.isLoopback());
    case RequireTls::Always:
        break;
    }
    return true;
}

} // namespace

Outcome judgeCredential(Hearing& hearing)
{
    Judgement& out = hearing.out;
    auth::Credential& credential = hearing.credential;
    const Reason problem = credential.read(*hearing.call.headers, out.target, hearing.places());
    if (problem != Reason::NotDecided)
        return decided(hearing, Stage::Credential, problem, [&] { return explained(problem); });

    const auto saw = [&] { return domain::Remarks{{remarkOn(credential.kind()), {}}}; };
    if (credential.kind() == Kind::None)
        return hearing.open ? passed(hearing, Stage::Credential, saw)
                            : decided(hearing, Stage::Credential, Reason::CredentialMissing, saw);

    out.basicScheme = credential.isBasic();
    if (!auth::holdsOwnToken(credential.user()))
        out.claimedUser = credential.user();
    if (lacksTls(hearing))
        return decided(hearing, Stage::Credential, Reason::TlsRequired, [&] {
            return domain::Remarks{{remarkOn(credential.kind()), {}}, {Said::WithoutTls, {}}};
        });
    return passed(hearing, Stage::Credential, saw);
}

namespace {

/// Failures are counted for the address and, where one was named, for the account under its one
/// name, whichever alias was used.
void noteFailure(Hearing& hearing)
{
    if (hearing.call.explaining)
        return;
    const auto note = [&](std::string_view user) {
        hearing.counters.lockout.failed(hearing.out.client, user,
                                        hearing.snapshot.settings.rateLimiting.lockout,
                                        hearing.call.monotonic);
    };
    constexpr std::size_t longestName = 256; // longer ones are nobody's and would fill the counters
    const policy::FoldedLogin folded(hearing.out.claimedUser);
    const policy::Login login = policy::resolveLogin(hearing.snapshot, folded.text());
    if (login.user)
        note(login.user->foldedName);
    else
        note(folded.text().size() <= longestName ? folded.text() : std::string_view{});
}

Outcome failed(Hearing& hearing, Reason reason)
{
    noteFailure(hearing);
    return decided(hearing, Stage::Authenticate, reason, [reason] { return explained(reason); });
}
/// Refused by a rule, whatever the secret is worth: nothing was guessed.
Outcome refused(Hearing& hearing, Reason reason)
{
    return decided(hearing, Stage::Authenticate, reason, [reason] { return explained(reason); });
}

Outcome established(Hearing& hearing, AuthMethod method, Said how)
{
    hearing.out.decision.method = method;
    return passed(hearing, Stage::Authenticate, [how] { return domain::Remarks{{how, {}}}; });
}

/// C6: a scheme must be accepted by the token and by the whole installation.
bool acceptsScheme(const Hearing& hearing, const policy::TokenRecord& token)
{
    const auto used =
        hearing.credential.isBasic() ? domain::Schemes::Basic : domain::Schemes::Bearer;
    const auto accepted = token.schemes & hearing.snapshot.settings.global.acceptedSchemes;
    return (accepted & used) != domain::Schemes::None;
}

Outcome authenticateOwnToken(Hearing& hearing)
{
    const auth::Credential& credential = hearing.credential;
    const auth::TokenLookup lookup = auth::authenticateToken(hearing.snapshot, hearing.hasher,
                                                             credential.secret(), hearing.call.now);
    hearing.out.decision.token = lookup.token;
    if (lookup.reason != Reason::Allowed)
        return failed(hearing, lookup.reason);
    if (lookup.token->owner == 0 && !credential.isBasic()) // EX-4
        return refused(hearing, Reason::UnboundTokenNeedsBasic);
    if (!acceptsScheme(hearing, *lookup.token))
        return refused(hearing, Reason::SchemeNotAccepted);
    const bool previous = lookup.secret == policy::TokenHasher::Match::Previous;
    return established(hearing, AuthMethod::Token, previous ? Said::PreviousSecret : Said::Secret);
}

/// Asks for the password to be checked, or judges the answer. A name that nobody has takes the same
/// way, so that it takes the same time.
Outcome authenticateLocally(Hearing& hearing, const policy::Login& login)
{
    Need& need = hearing.out.need;
    switch (hearing.call.password) {
    case PasswordKnowledge::NotChecked:
        need.what = Need::What::PasswordCheck;
        need.user = login.user ? login.user->number : 0;
        need.password = core::Secret(std::string(hearing.credential.secret()));
        return Reason::NotDecided;
    case PasswordKnowledge::Locked:
        return refused(hearing, Reason::AccountLocked);
    case PasswordKnowledge::Wrong:
    case PasswordKnowledge::Right:
        break;
    }
    if (login.kind == policy::Login::Kind::Ambiguous)
        return failed(hearing, Reason::UserAmbiguous);
    if (!login.user)
        return failed(hearing, Reason::UserUnknown);
    if (hearing.call.password != PasswordKnowledge::Right)
        return failed(hearing, Reason::PasswordWrong);
    if (!login.user->enabled)
        return refused(hearing, Reason::UserDisabled);
    if (!hearing.call.explaining)
        hearing.counters.lockout.succeeded(login.user->foldedName);
    hearing.out.decision.user = login.user;
    return established(hearing, AuthMethod::Password, Said::Password);
}

Outcome authenticatePassword(Hearing& hearing)
{
    const Passwords passwords = hearing.out.decision.upstream->upstream.passwords;
    if (!hearing.out.passwordsAccepted)
        return refused(hearing, Reason::PasswordsOff);

    const policy::FoldedLogin folded(hearing.credential.user());
    const policy::Login login = policy::resolveLogin(hearing.snapshot, folded.text());
    const std::string_view account = login.user ? login.user->foldedName : folded.text();
    const auto locked = hearing.counters.lockout.userLockedFor(account, hearing.call.monotonic);
    if (locked) {
        hearing.out.decision.retryAfterSeconds = static_cast<std::uint32_t>(locked->count());
        return refused(hearing, Reason::AccountLocked);
    }
    if (passwords == Passwords::Local)
        return authenticateLocally(hearing, login);
    if (login.user && !login.user->enabled)
        return refused(hearing, Reason::UserDisabled);
    hearing.claimed = login.user;
    return established(hearing, AuthMethod::UpstreamPassword, Said::UpstreamPassword);
}

Outcome authenticateForeign(Hearing& hearing)
{
    if (!hearing.snapshot.settings.global.foreignTokens)
        return refused(hearing, Reason::ForeignTokenNotAccepted);
    return established(hearing, AuthMethod::ForeignToken, Said::UpstreamCredential);
}

} // namespace

Outcome judgeAuthenticity(Hearing& hearing)
{
    const auth::Credential& credential = hearing.credential;
    const Judgement& out = hearing.out;
    switch (credential.kind()) {
    case Kind::None:
        return skipped(hearing, Stage::Authenticate, [] {
            return domain::Remarks{{Said::Anonymous, {}}};
        });
    case Kind::OtherScheme:
        return auth::holdsOwnToken(credential.secret())
            ? refused(hearing, Reason::SchemeNotAccepted)
            : authenticateForeign(hearing);
    case Kind::Basic:
    case Kind::Bearer:
    case Kind::ApiKey:
    case Kind::Query:
        break;
    }
    hearing.out.passwordsAccepted = hearing.snapshot.settings.global.passwordBasic
        && out.decision.upstream->upstream.passwords != Passwords::Off;

    // RE-14, RE-19: what looks like ours is never tried as a password nor passed on.
    if (domain::token_text::looksLikeToken(credential.secret()))
        return authenticateOwnToken(hearing);
    if (auth::holdsOwnToken(credential.secret()) || auth::holdsOwnToken(credential.user()))
        return failed(hearing, Reason::TokenMalformed);
    return credential.isBasic() ? authenticatePassword(hearing) : authenticateForeign(hearing);
}

} // namespace gateway
