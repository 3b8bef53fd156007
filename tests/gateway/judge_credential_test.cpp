// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/judge_credential_test.h"

#include "tests/gateway/verdict_table.h"

using domain::Reason;
using domain::Schemes;
using gateway::Need;
using gateway::PasswordKnowledge;
using policy::AuthMethod;
using test::Ask;
using test::check;
using test::Court;
using test::get;
using test::Policy;
using Passwords = domain::Upstream::Passwords;
using RequireTls = domain::GlobalSettings::RequireTls;

namespace {

const std::string t1 = Policy::tokenText("t1");
const std::string t2 = Policy::tokenText("t2");
const std::string shared1 = Policy::tokenText("shared1");

Policy alice()
{
    return Policy().user("alice").email("alice@example.org").token("t1").owner("alice");
}

Policy local()
{
    return alice().upstream("api").passwords(Passwords::Local);
}

Ask withPassword(const std::string& user, PasswordKnowledge knowledge)
{
    return get("/x").basic(user, "secret").password(knowledge);
}

} // namespace

void JudgeCredentialTest::exactlyOneCredential()
{
    Policy both = alice().queryParameter("access_token").token("t2").owner("alice");
    check({
        {"none", both, get("/x"), Reason::CredentialMissing},
        {"Bearer", both, get("/x").bearer(t1), Reason::Allowed},
        {"Basic", both, get("/x").basic("alice", t1), Reason::Allowed},
        {"key header", both, get("/x").apiKey(t1), Reason::Allowed},
        {"query", both, get("/x?access_token=" + t1), Reason::Allowed},
        {"two tokens", both, get("/x").bearer(t1).apiKey(t2), Reason::TwoCredentials},
        {"the same twice", both, get("/x").bearer(t1).apiKey(t1), Reason::Allowed},
        {"Basic and a key", both, get("/x").basic("alice", t1).apiKey(t1), Reason::TwoCredentials},
        {"query and header", both, get("/x?access_token=" + t2).bearer(t1), Reason::TwoCredentials},
        {"two Authorization fields", both, get("/x").bearer(t1).bearer(t1), Reason::TwoCredentials},
        {"malformed Basic", both, get("/x").header("Authorization", "Basic !!!"),
         Reason::CredentialMalformed},
        {"empty Authorization", both, get("/x").header("Authorization", ""),
         Reason::CredentialMalformed},
        {"even on a public path", Policy(both).publicPath("/x"), get("/x").bearer(t1).apiKey(t2),
         Reason::TwoCredentials},
        {"the query parameter is off by default", alice(), get("/x?access_token=" + t1),
         Reason::CredentialMissing},
    });
}

void JudgeCredentialTest::tls()
{
    // KA-9, EX-13
    const Ask plain = get("/x").bearer(t1).withoutTls();
    const auto require = [](RequireTls when) { return alice().requireTls(when); };
    check({
        {"clear text", alice(), plain, Reason::TlsRequired},
        {"clear text, Basic", alice(), get("/x").basic("alice", t1).withoutTls(),
         Reason::TlsRequired},
        {"clear text, unknown token", alice(), get("/x").bearer(t2).withoutTls(),
         Reason::TlsRequired},
        {"loopback", alice(), Ask(plain).from("127.0.0.1"), Reason::Allowed},
        {"loopback IPv6", alice(), Ask(plain).from("::1"), Reason::Allowed},
        {"no credential, nothing to protect", alice(), get("/x").withoutTls(),
         Reason::CredentialMissing},
        {"public without credential", alice().publicPath("/x"), get("/x").withoutTls(),
         Reason::AllowedPublic},
        {"always", require(RequireTls::Always), Ask(plain).from("127.0.0.1"), Reason::TlsRequired},
        {"never", require(RequireTls::Never), plain, Reason::Allowed},
        {"behind a proxy on this host", alice().trustProxies({"127.0.0.1"}),
         Ask(plain).from("127.0.0.1").viaTrustedProxy().header("X-Forwarded-For", "203.0.113.1"),
         Reason::TlsRequired},
        {"a forwarded loopback address alone does not do", alice().trustProxies({"192.0.2.10"}),
         Ask(plain).viaTrustedProxy().header("X-Forwarded-For", "127.0.0.1"), Reason::TlsRequired},
    });
}

void JudgeCredentialTest::ownTokens()
{
    std::string wrongSecret = t1;
    wrongSecret[20] = wrongSecret[20] == 'a' ? 'b' : 'a';
    std::string wrongChecksum = t1;
    wrongChecksum.back() = wrongChecksum.back() == 'a' ? 'b' : 'a';
    check({
        {"right", alice(), get("/x").bearer(t1), Reason::Allowed},
        {"unknown id", alice(), get("/x").bearer(t2), Reason::TokenUnknown},
        {"checksum", alice(), get("/x").bearer(wrongChecksum), Reason::TokenMalformed},
        {"a secret changed breaks the checksum", alice(), get("/x").bearer(wrongSecret),
         Reason::TokenMalformed},
        {"cut off", alice(), get("/x").bearer(t1.substr(0, 60)), Reason::TokenMalformed},
        {"too long", alice(), get("/x").bearer(t1 + "a"), Reason::TokenMalformed},
        {"only the prefix", alice(), get("/x").bearer("lku_"), Reason::TokenMalformed},
    });
}

void JudgeCredentialTest::whatLooksLikeOursIsNeverPassedOn()
{
    // RE-14, RE-19: neither as a password nor as a foreign token, however open the policy is.
    Policy open = alice().foreignTokens();
    open.upstream("api").passwords(Passwords::Upstream);
    check({
        {"unknown token as password", open, get("/x").basic("alice", t2), Reason::TokenUnknown},
        {"malformed token as password", open, get("/x").basic("alice", "lku_123"),
         Reason::TokenMalformed},
        {"shared-looking", open, get("/x").basic("alice", "lks_123"), Reason::TokenMalformed},
        {"hidden in a password", open, get("/x").basic("alice", " " + t1), Reason::TokenMalformed},
        {"as user name", open, get("/x").basic(t1, "x-oauth-basic"), Reason::TokenMalformed},
        {"as foreign token", open, get("/x").bearer(t2), Reason::TokenUnknown},
        {"behind another scheme", open, get("/x").header("Authorization", "Token " + t1),
         Reason::SchemeNotAccepted},
        {"inside a digest", open,
         get("/x").header("Authorization", "Digest username=\"" + t1 + "\""),
         Reason::SchemeNotAccepted},
    });
    for (const Ask& ask : {get("/x").basic(t1, "x"), get("/x").basic("alice", " " + t1)}) {
        Court court(open);
        QVERIFY(court.judge(ask).credentialConsumed);
    }
    Court court(open);
    QVERIFY(court.judge(get("/x").basic(t1, "x")).claimedUser.empty());
}

void JudgeCredentialTest::schemes()
{
    // C6: per token (MO-9) and global (EX-11)
    const Ask basic = get("/x").basic("alice", t1);
    const Ask bearer = get("/x").bearer(t1);
    check({
        {"MO-9 basic token as Basic", alice().basic(), basic, Reason::Allowed},
        {"MO-9 basic token as Bearer", alice().basic(), bearer, Reason::SchemeNotAccepted},
        {"MO-9 bearer token as Bearer", alice().bearer(), bearer, Reason::Allowed},
        {"MO-9 bearer token as Basic", alice().bearer(), basic, Reason::SchemeNotAccepted},
        {"bearer token in the key header", alice().bearer(), get("/x").apiKey(t1), Reason::Allowed},
        {"basic token in the key header", alice().basic(), get("/x").apiKey(t1),
         Reason::SchemeNotAccepted},
        {"EX-11 only Basic", alice().accept(Schemes::Basic), bearer, Reason::SchemeNotAccepted},
        {"EX-11 only Basic, Basic", alice().accept(Schemes::Basic), basic, Reason::Allowed},
        {"EX-11 only Bearer", alice().accept(Schemes::Bearer), basic, Reason::SchemeNotAccepted},
        {"C6 nothing in common", alice().basic().accept(Schemes::Bearer), basic,
         Reason::SchemeNotAccepted},
        {"scheme in any case", alice(), get("/x").header("Authorization", "bEARER " + t1),
         Reason::Allowed},
        {"a wrong token tells nothing of schemes", alice().basic(), get("/x").bearer(t2),
         Reason::TokenUnknown},
    });
}

void JudgeCredentialTest::sharedTokens()
{
    // EX-3, EX-4
    Policy policy = Policy().token("shared1").user("alice").email("team@example.org");
    policy.user("bob").email("team@example.org").user("carol").userDisabled();
    const auto as = [](const char* user) { return get("/x").basic(user, shared1); };
    check({
        {"EX-3 any user", policy, as("alice"), Reason::Allowed},
        {"EX-3 another user", policy, as("bob"), Reason::Allowed},
        {"EX-3 in other case", policy, as("ALICE"), Reason::Allowed},
        {"EX-3 nobody", policy, as("nobody"), Reason::UserUnknown},
        {"EX-3 no name", policy, as(""), Reason::UserUnknown},
        {"EX-3 disabled", policy, as("carol"), Reason::UserDisabled},
        {"EX-19 an address of two", policy, as("team@example.org"), Reason::UserAmbiguous},
        {"EX-4 as Bearer", policy, get("/x").bearer(shared1), Reason::UnboundTokenNeedsBasic},
        {"EX-4 in the key header", policy, get("/x").apiKey(shared1),
         Reason::UnboundTokenNeedsBasic},
        {"EX-4 even where it is Basic only", Policy(policy).token("shared1").basic(),
         get("/x").bearer(shared1), Reason::UnboundTokenNeedsBasic},
        {"EX-4 revoked", Policy(policy).token("shared1").revoked(), as("alice"),
         Reason::TokenRevoked},
    });
    Court court(policy);
    QCOMPARE(court.judge(as("bob")).decision.user->name, "bob");
}

void JudgeCredentialTest::rotatedTokens()
{
    // N8: both secrets until the overlap ends. The old text has the same id.
    const std::int64_t end = test::startOfTime + test::hour;
    test::Policy policy = alice();
    class Fixed final : public core::RandomSource
    {
        void fill(std::span<std::uint8_t> bytes) override
        {
            std::fill(bytes.begin(), bytes.end(), std::uint8_t{7});
        }
    } random;
    const core::Secret old = domain::token_text::generate(false, Policy::tokenId("t1"), random);
    const std::string oldText(old.reveal());

    policy::Changes changes = policy.everything();
    changes.tokens.front().previousDigest = Policy::hasher().digest(oldText);
    changes.tokens.front().previousUntil = end;
    Court court(policy::apply(policy::Snapshot{}, changes).snapshot);

    QCOMPARE(court.reason(get("/x").bearer(oldText)), Reason::Allowed);
    QCOMPARE(court.reason(get("/x").bearer(t1)), Reason::Allowed);
    QCOMPARE(court.reason(get("/x").bearer(oldText).at(end - 1)), Reason::Allowed);
    QCOMPARE(court.reason(get("/x").bearer(oldText).at(end)), Reason::TokenWrongSecret);
    QCOMPARE(court.reason(get("/x").bearer(t1).at(end)), Reason::Allowed);
    QCOMPARE(court.judge(get("/x").bearer(oldText).at(end)).decision.token->id,
             Policy::tokenId("t1"));
}

void JudgeCredentialTest::refusedTokensAreStillNamedForTheRecord()
{
    Court court(alice().revoked());
    const auto& decision = court.judge(get("/x").bearer(t1)).decision;
    QCOMPARE(decision.reason, Reason::TokenRevoked);
    QCOMPARE(decision.token->id, Policy::tokenId("t1"));
    QVERIFY(!court.judge(get("/x").bearer(t2)).decision.token);
}

void JudgeCredentialTest::passwordsOff()
{
    // MO-33, KA-7, RE-12, RE-13
    const Ask ask = get("/x").basic("alice", "secret");
    Policy upstreams = alice();
    upstreams.upstream("api").passwords(Passwords::Upstream);
    check({
        {"off at the upstream", alice(), ask, Reason::PasswordsOff},
        {"RE-13 off everywhere", local().noPasswords(), ask, Reason::PasswordsOff},
        {"off everywhere, upstream's own", Policy(upstreams).noPasswords(), ask,
         Reason::PasswordsOff},
        {"MO-33 a token as Basic is not affected", local().noPasswords(),
         get("/x").basic("alice", t1), Reason::Allowed},
    });
    Court off(alice());
    QVERIFY(off.judge(ask).basicScheme);
    QVERIFY(!off.judge(ask).passwordsAccepted);
    Court on(local());
    QVERIFY(on.judge(ask).passwordsAccepted);
}

void JudgeCredentialTest::localPasswords()
{
    Policy policy = local();
    policy.user("bob").email("team@example.org").user("carol").email("team@example.org");
    policy.user("dan").userDisabled();
    using Knows = PasswordKnowledge;
    check({
        {"right", policy, withPassword("alice", Knows::Right), Reason::Allowed},
        {"right, by e-mail", policy, withPassword("Alice@Example.org", Knows::Right),
         Reason::Allowed},
        {"wrong", policy, withPassword("alice", Knows::Wrong), Reason::PasswordWrong},
        {"locked", policy, withPassword("alice", Knows::Locked), Reason::AccountLocked},
        {"unknown user", policy, withPassword("nobody", Knows::Wrong), Reason::UserUnknown},
        {"unknown user is never right", policy, withPassword("nobody", Knows::Right),
         Reason::UserUnknown},
        {"ambiguous", policy, withPassword("team@example.org", Knows::Right),
         Reason::UserAmbiguous},
        {"disabled", policy, withPassword("dan", Knows::Right), Reason::UserDisabled},
        {"disabled, wrong password", policy, withPassword("dan", Knows::Wrong),
         Reason::PasswordWrong},
        {"KA-25 token paths are for tokens", Policy(policy).tokenPaths({"/rest/*"}),
         withPassword("alice", Knows::Right), Reason::Allowed},
        {"not checked yet: no verdict", policy, withPassword("alice", Knows::NotChecked),
         Reason::NotDecided},
    });
}

void JudgeCredentialTest::aPasswordCheckIsAskedFor()
{
    Court court(local());
    const auto& judgement = court.judge(get("/x").basic("ALICE", "s:e:c"));
    QVERIFY(!judgement.decision.allowed());
    QCOMPARE(judgement.need.what, Need::What::PasswordCheck);
    QCOMPARE(judgement.need.user, 1);
    QCOMPARE(judgement.need.password.reveal(), "s:e:c");

    const auto& nobody = court.judge(get("/x").basic("nobody", "secret"));
    QCOMPARE(nobody.need.what, Need::What::PasswordCheck);
    QCOMPARE(nobody.need.user, 0); // takes the same way

    const auto& done = court.judge(withPassword("alice", PasswordKnowledge::Right));
    QCOMPARE(done.need.what, Need::What::Nothing);
    QVERIFY(done.need.password.isEmpty());

    // No counter has moved while the answer was out.
    QCOMPARE(court.lockout().entryCount(), std::size_t(0));
}

void JudgeCredentialTest::upstreamPasswords()
{
    Policy policy = alice();
    policy.upstream("api").passwords(Passwords::Upstream);
    policy.user("dan").userDisabled();
    check({
        {"a known user", policy, get("/x").basic("alice", "secret"), Reason::Allowed},
        {"an unknown user", policy, get("/x").basic("zoe", "secret"), Reason::Allowed},
        {"a disabled one", policy, get("/x").basic("dan", "secret"), Reason::UserDisabled},
    });
    Court court(policy);
    const auto& judgement = court.judge(get("/x").basic("alice", "secret"));
    QCOMPARE(judgement.decision.method, AuthMethod::UpstreamPassword);
    QVERIFY(!judgement.credentialConsumed);
    QCOMPARE(judgement.claimedUser, "alice");
}

void JudgeCredentialTest::foreignTokens()
{
    // MO-34
    const auto scheme = [](const char* value) { return get("/x").header("Authorization", value); };
    check({
        {"off", alice(), get("/x").bearer("NjE1OTg3"), Reason::ForeignTokenNotAccepted},
        {"on", alice().foreignTokens(), get("/x").bearer("NjE1OTg3"), Reason::Allowed},
        {"key header, off", alice(), get("/x").apiKey("abc"), Reason::ForeignTokenNotAccepted},
        {"key header, on", alice().foreignTokens(), get("/x").apiKey("abc"), Reason::Allowed},
        {"Negotiate, off", alice(), scheme("Negotiate YII="), Reason::ForeignTokenNotAccepted},
        {"Negotiate, on", alice().foreignTokens(), scheme("Negotiate YII="), Reason::Allowed},
        {"Digest, off", alice(), scheme("Digest username=\"alice\""),
         Reason::ForeignTokenNotAccepted},
        {"public path, off", alice().publicPath("/x"), get("/x").bearer("NjE1OTg3"),
         Reason::ForeignTokenNotAccepted},
    });
}

void JudgeCredentialTest::whoIsVouchedFor()
{
    // An identity is asserted to the upstream only where it was verified here.
    Policy policy = alice().foreignTokens().publicPath("/public");
    const auto user = [](const Policy& p, const Ask& ask) {
        Court court(p);
        const auto* record = court.judge(ask).decision.user;
        return record ? QString::fromStdString(record->name) : QString();
    };
    QCOMPARE(user(policy, get("/x").bearer(t1)), QStringLiteral("alice"));
    QCOMPARE(user(local(), withPassword("alice", PasswordKnowledge::Right)),
             QStringLiteral("alice"));
    QCOMPARE(user(policy, get("/x").bearer("foreign")), QString());
    QCOMPARE(user(policy, get("/public")), QString());
    policy.upstream("api").passwords(Passwords::Upstream);
    QCOMPARE(user(policy, get("/x").basic("alice", "secret")), QString());
}

void JudgeCredentialTest::whatIsConsumed()
{
    Policy policy = alice().foreignTokens();
    Court court(policy);
    QVERIFY(court.judge(get("/x").bearer(t1)).credentialConsumed);
    QVERIFY(court.judge(get("/x").basic("alice", t1)).credentialConsumed);
    QVERIFY(court.judge(get("/x").apiKey(t1)).credentialConsumed);
    QVERIFY(!court.judge(get("/x").bearer("foreign")).credentialConsumed);
    Court locals(local());
    QVERIFY(locals.judge(withPassword("alice", PasswordKnowledge::Right)).credentialConsumed);
    QVERIFY(locals.judge(withPassword("alice", PasswordKnowledge::Wrong)).credentialConsumed);
}

void JudgeCredentialTest::tokensInTheQuery()
{
    // EX-14
    Court court(alice().queryParameter("access_token").foreignTokens());
    const auto& own = court.judge(get("/x?a=1&access_token=" + t1 + "&b=2"));
    QCOMPARE(own.decision.reason, Reason::Allowed);
    QCOMPARE(own.target.query().value(), "a=1&b=2");
    QVERIFY(!own.queryHoldsSecret);

    const auto& encoded = court.judge(get("/x?%61ccess_token=" + t1));
    QCOMPARE(encoded.decision.reason, Reason::Allowed);
    QVERIFY(!encoded.target.query());

    const auto& unknown = court.judge(get("/x?access_token=" + t2));
    QCOMPARE(unknown.decision.reason, Reason::TokenUnknown);
    QVERIFY(!unknown.target.query());

    const auto& foreign = court.judge(get("/x?access_token=theirs"));
    QCOMPARE(foreign.decision.reason, Reason::Allowed);
    QCOMPARE(foreign.target.query().value(), "access_token=theirs");
    QVERIFY(foreign.queryHoldsSecret);

    QCOMPARE(court.reason(get("/x?access_token=" + t1 + "&access_token=" + t1)),
             Reason::TwoCredentials);
    QVERIFY(!court.judge(get("/x?access_token=" + t1).bearer(t2)).target.query());
}

void JudgeCredentialTest::failuresCountTowardsTheLockout_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, const Ask& ask, bool counts) {
        QTest::newRow(name) << ask << counts;
    };
    row("unknown token", get("/x").bearer(t2), true);
    row("malformed token", get("/x").bearer("lku_x"), true);
    row("token as a wrong password", get("/x").basic("alice", t2), true);
    row("wrong password", withPassword("alice", PasswordKnowledge::Wrong), true);
    row("unknown user", withPassword("nobody", PasswordKnowledge::Wrong), true);
    row("no credential", get("/x"), false);
    row("foreign token", get("/x").bearer("foreign"), false);
    row("malformed credential", get("/x").header("Authorization", "Basic !"), false);
    row("two credentials", get("/x").bearer(t1).apiKey(t2), false);
    row("another's name with a good token", get("/x").basic("nobody", t1), false);
    row("allowed", get("/x").bearer(t1), false);
    row("password not checked yet", withPassword("alice", PasswordKnowledge::NotChecked), false);
}

void JudgeCredentialTest::failuresCountTowardsTheLockout()
{
    QFETCH(Ask, ask);
    QFETCH(bool, counts);
    Court court(local().lockoutAfter(2));
    (void)court.reason(ask);
    (void)court.reason(ask);
    QCOMPARE(court.reason(get("/x").bearer(t1)) == Reason::LockedOut, counts);
}

void JudgeCredentialTest::accountsAreLockedUnderOneName()
{
    // One key for the name in any case and for the address: aliases buy no further guesses.
    Court court(local().lockoutAfter(3));
    const auto guess = [](const char* user, const char* from) {
        return withPassword(user, PasswordKnowledge::Wrong).from(from);
    };
    QCOMPARE(court.reason(guess("alice", "198.51.100.1")), Reason::PasswordWrong);
    QCOMPARE(court.reason(guess("ALICE", "198.51.100.2")), Reason::PasswordWrong);
    QCOMPARE(court.reason(guess("Alice@example.ORG", "198.51.100.3")), Reason::PasswordWrong);
    const Ask right = withPassword("alice", PasswordKnowledge::Right).from("198.51.100.4");
    QCOMPARE(court.reason(right), Reason::AccountLocked);
    QVERIFY(court.judge(right).decision.retryAfterSeconds > 0);

    // A token is no guess at the account's password: it goes on working.
    QCOMPARE(court.reason(get("/x").basic("alice", t1)), Reason::Allowed);
    court.lockout().unlock("alice");
    QCOMPARE(court.reason(right), Reason::Allowed);
}

void JudgeCredentialTest::aRightPasswordForgetsTheAccountsFailures()
{
    Court court(local().lockoutAfter(3));
    const auto from = [](PasswordKnowledge knowledge, const char* address) {
        return withPassword("alice", knowledge).from(address);
    };
    (void)court.reason(from(PasswordKnowledge::Wrong, "198.51.100.1"));
    (void)court.reason(from(PasswordKnowledge::Wrong, "198.51.100.2"));
    QCOMPARE(court.reason(from(PasswordKnowledge::Right, "198.51.100.3")), Reason::Allowed);
    (void)court.reason(from(PasswordKnowledge::Wrong, "198.51.100.4"));
    QCOMPARE(court.reason(from(PasswordKnowledge::Right, "198.51.100.5")), Reason::Allowed);
}

void JudgeCredentialTest::explainingLeavesTheCountersAlone()
{
    Court court(local().lockoutAfter(1).rate(1, domain::RateSettings::Subject::Token));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(court.reason(get("/x").bearer(t2).explaining()), Reason::TokenUnknown);
        QCOMPARE(court.reason(withPassword("alice", PasswordKnowledge::Wrong).explaining()),
                 Reason::PasswordWrong);
        QCOMPARE(court.reason(get("/x").bearer(t1).explaining()), Reason::Allowed);
    }
    QCOMPARE(court.reason(get("/x").bearer(t1)), Reason::Allowed);
    QCOMPARE(court.reason(get("/x").bearer(t1).explaining()), Reason::RateLimited);
    QCOMPARE(court.reason(get("/x").bearer(t1)), Reason::RateLimited);
}
