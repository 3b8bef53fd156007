// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/judge_request_test.h"

#include "tests/gateway/verdict_table.h"

using domain::Reason;
using test::Ask;
using test::check;
using test::Court;
using test::get;
using test::options;
using test::Policy;
using test::post;
using Enforcement = domain::GlobalSettings::Enforcement;
using Preset = domain::Upstream::Preset;
using Passwords = domain::Upstream::Passwords;

namespace {

const std::string t1 = Policy::tokenText("t1");

/// Alice and her token, with which everything is allowed.
Policy alice()
{
    return Policy().user("alice").token("t1").owner("alice");
}

} // namespace

void JudgeRequestTest::target()
{
    check({
        {"plain", alice(), get("/rest/x").bearer(t1), Reason::Allowed},
        {"with query", alice(), get("/rest/x?a=b").bearer(t1), Reason::Allowed},
        {"dot segments", alice(), get("/rest/../admin").bearer(t1), Reason::AmbiguousTarget},
        {"encoded dots", alice(), get("/rest/%2e%2e/x").bearer(t1), Reason::AmbiguousTarget},
        {"encoded slash", alice(), get("/rest%2fx").bearer(t1), Reason::AmbiguousTarget},
        {"double slash", alice(), get("//rest/x").bearer(t1), Reason::AmbiguousTarget},
        {"no path", alice(), get("rest").bearer(t1), Reason::AmbiguousTarget},
        {"even with enforcement off", alice().enforcement(Enforcement::Off), get("/a/../b"),
         Reason::AmbiguousTarget},
        {"even in dry-run", alice().enforcement(Enforcement::DryRun), get("/a/../b"),
         Reason::AmbiguousTarget},
    });
    Court court(alice());
    QVERIFY(court.judge(get("/rest/%41").bearer(t1)).targetKnown);
    QCOMPARE(court.judge(get("/rest/%41").bearer(t1)).target.path(), "/rest/A");
    QVERIFY(!court.judge(get("/a//b")).targetKnown);
}

void JudgeRequestTest::upstream()
{
    Policy two = alice();
    two.upstream("api").prefix("/api").upstream("jira").prefix("/jira").hosts({"jira.example"});
    check({
        {"by prefix", two, get("/api/x").bearer(t1), Reason::Allowed},
        {"prefix itself", two, get("/api").bearer(t1), Reason::Allowed},
        {"not half a segment", two, get("/apix").bearer(t1), Reason::NoUpstream},
        {"by host", two, get("/jira/x").host("jira.example").bearer(t1), Reason::Allowed},
        {"host in other case, with port", two, get("/jira/x").host("JIRA.example:443").bearer(t1),
         Reason::Allowed},
        {"another host", two, get("/jira/x").host("other.example").bearer(t1), Reason::NoUpstream},
        {"none at all", alice().withoutUpstreams(), get("/x").bearer(t1), Reason::NoUpstream},
        {"none, enforcement off", alice().withoutUpstreams().enforcement(Enforcement::Off),
         get("/x").bearer(t1), Reason::NoUpstream},
    });
    Court court(two);
    QCOMPARE(court.judge(get("/api/x").bearer(t1)).decision.upstream->name, "api");
}

void JudgeRequestTest::servletPathParameters()
{
    const Ask ask = get("/rest/x;jsessionid=1").bearer(t1);
    check({
        {"generic", alice(), ask, Reason::Allowed},
        {"jira", alice().upstream("api").preset(Preset::Jira), ask, Reason::AmbiguousTarget},
        {"confluence", alice().upstream("api").preset(Preset::Confluence), ask,
         Reason::AmbiguousTarget},
        {"bitbucket", alice().upstream("api").preset(Preset::Bitbucket), ask,
         Reason::AmbiguousTarget},
        {"encoded", alice().upstream("api").preset(Preset::Jira), get("/rest/x%3Ba").bearer(t1),
         Reason::AmbiguousTarget},
        {"bypass does not help", alice().upstream("api").preset(Preset::Jira).bypass("/.*"), ask,
         Reason::AmbiguousTarget},
    });
}

void JudgeRequestTest::methodOverride()
{
    const auto with = [](const char* name) {
        return get("/rest/x").bearer(t1).header(name, "PUT");
    };
    const auto query = [](const char* q) { return get(std::string("/rest/x?") + q).bearer(t1); };
    check({
        {"X-HTTP-Method-Override", alice(), with("X-HTTP-Method-Override"), Reason::MethodOverride},
        {"X-HTTP-Method", alice(), with("X-HTTP-Method"), Reason::MethodOverride},
        {"X-Method-Override", alice(), with("X-Method-Override"), Reason::MethodOverride},
        {"lower case", alice(), with("x-http-method-override"), Reason::MethodOverride},
        {"underscores", alice(), with("X_HTTP_Method_Override"), Reason::MethodOverride},
        {"longer name", alice(), with("X-HTTP-Method-Overrides"), Reason::Allowed},
        {"_method", alice(), query("_method=put"), Reason::MethodOverride},
        {"_method later", alice(), query("a=b&_method=put"), Reason::MethodOverride},
        {"_method behind a semicolon", alice(), query("a=b;_method=put"), Reason::MethodOverride},
        {"_method encoded", alice(), query("%5fm%65thod=put"), Reason::MethodOverride},
        {"_method without value", alice(), query("_method"), Reason::MethodOverride},
        {"another parameter", alice(), query("the_method=put&method=put"), Reason::Allowed},
        {"value only", alice(), query("a=_method"), Reason::Allowed},
        {"public path", alice().publicPath("/rest/x"),
         get("/rest/x").header("X-HTTP-Method", "PUT"), Reason::MethodOverride},
        {"bypass", alice().bypass("/rest/x", {QStringLiteral("GET")}),
         get("/rest/x").header("X-HTTP-Method", "PUT"), Reason::MethodOverride},
        {"preflight", alice(), test::preflight("/rest/x").header("X-HTTP-Method", "PUT"),
         Reason::MethodOverride},
        {"enforcement off", alice().enforcement(Enforcement::Off), with("X-HTTP-Method"),
         Reason::AllowedEnforcementOff},
    });
}

void JudgeRequestTest::identityFieldsCannotBeForged()
{
    const auto with = [](std::initializer_list<const char*> names) {
        Ask ask = get("/rest/x").bearer(t1);
        for (const char* name : names)
            ask.header(name, "root");
        return ask;
    };
    check({
        {"none", alice(), with({}), Reason::Allowed},
        {"one, plain: dropped later", alice(), with({"X-Forwarded-User"}), Reason::Allowed},
        {"several, each once", alice(), with({"X-Forwarded-User", "X-Forwarded-Email"}),
         Reason::Allowed},
        {"twice", alice(), with({"X-Forwarded-User", "X-Forwarded-User"}), Reason::ForgedIdentity},
        {"twice in two cases", alice(), with({"X-Forwarded-Groups", "x-forwarded-groups"}),
         Reason::ForgedIdentity},
        {"twice with one between", alice(),
         with({"X-Latchkey-Decision", "Accept", "X-Latchkey-Decision"}), Reason::ForgedIdentity},
        {"underscores", alice(), with({"X_Forwarded_User"}), Reason::ForgedIdentity},
        {"one underscore", alice(), with({"X-Forwarded_Email"}), Reason::ForgedIdentity},
        {"underscores in lower case", alice(), with({"x_latchkey_token_id"}),
         Reason::ForgedIdentity},
        {"an unknown field of ours", alice(), with({"X_Latchkey_Anything"}),
         Reason::ForgedIdentity},
        {"somebody else's field", alice(), with({"X_Forwarded_Users", "X-Custom_Field"}),
         Reason::Allowed},
        {"somebody else's field twice", alice(), with({"Accept", "Accept"}), Reason::Allowed},
        {"enforcement off: dropped later", alice().enforcement(Enforcement::Off),
         with({"X_Forwarded_User"}), Reason::AllowedEnforcementOff},
    });
}

// Canonicalisation and header attacks are refused, not repaired, whatever else would let them pass.
void JudgeRequestTest::noAttackIsLetThroughByAnyRule()
{
    const Policy rules[] = {
        alice(),
        alice().publicPath(".*"),
        alice().bypass(".*"),
        alice().forceAuthentication(".*"),
        alice().preset(Preset::Jira).tokenPaths({"/*"}),
        alice().foreignTokens().enforcement(Enforcement::Off),
        alice().enforcement(Enforcement::DryRun),
    };
    const char* const targets[] = {
        "/rest/api%2fadmin",  "/rest/api%2Fadmin",
        "/rest/a/../admin",   "/rest/./admin",
        "/rest/%2e%2e/admin", "/rest/.%2E/admin",
        "/rest/..%2fadmin",   "/rest/..;/admin",
        "/rest/..;a=b/admin", "/rest/..%3b/admin",
        "/rest/.;/admin",     "/rest//admin",
        "//rest/admin",       "/rest/;x/admin",
        "/rest/a%00",         "/rest/a%00.json",
        "/rest/a#b",          "/rest/a?b#c",
        "/rest\\admin",       "/rest%5cadmin",
        "/rest/%252e%252e/a", "/rest/api%252fadmin",
        "/rest/%c0%ae%c0%ae", "/rest/%C0%AFadmin",
        "/rest/%e0%80%afa",   "/rest/%ED%A0%80",
        "/rest/\xc0\xae",     "/rest/%aF",
        "/rest/%2",           "/rest/%zz",
        "/rest/%u002e",       "/rest/a%0d%0aX:1",
        "/rest/a%7f",         "http://evil.example/a",
        "rest/admin",         "",
    };
    for (const Policy& policy : rules) {
        Court court(policy);
        for (const char* target : targets)
            for (const Ask& ask : {get(target), get(target).bearer(t1), test::preflight(target)}) {
                const policy::Decision& decision = court.judge(ask).decision;
                QVERIFY2(decision.reason == Reason::AmbiguousTarget, target);
                QVERIFY2(!decision.allowed(), target);
            }
    }
}

void JudgeRequestTest::enforcementOff()
{
    // MO-32: nothing is asked, nobody is vouched for; but a token of ours stays with us.
    Policy off = alice().enforcement(Enforcement::Off).allowOnly({"10.0.0.0/8"});
    check({
        {"anonymous", off, get("/x"), Reason::AllowedEnforcementOff},
        {"unknown token", off, get("/x").bearer(Policy::tokenText("nobody's")),
         Reason::AllowedEnforcementOff},
        {"two credentials", off, get("/x").bearer("a").apiKey("b"), Reason::AllowedEnforcementOff},
    });

    Court court(off);
    QVERIFY(!court.judge(get("/x").basic("alice", "upstream's")).credentialConsumed);
    const auto& judgement = court.judge(get("/x").bearer(t1));
    QVERIFY(judgement.credentialConsumed);
    QVERIFY(!judgement.decision.user);
    QVERIFY(!judgement.decision.token);
}

void JudgeRequestTest::preflight()
{
    // KA-28
    check({
        {"preflight", alice(), test::preflight("/rest/x"), Reason::AllowedPublic},
        {"on a forced path", alice().forceAuthentication("/.*"), test::preflight("/rest/x"),
         Reason::AllowedPublic},
        {"without Origin", alice(),
         options("/rest/x").header("Access-Control-Request-Method", "PUT"),
         Reason::CredentialMissing},
        {"without the method", alice(), options("/rest/x").header("Origin", "https://app.example"),
         Reason::CredentialMissing},
        {"other method", alice(),
         get("/rest/x")
             .header("Origin", "https://a")
             .header("Access-Control-Request-Method", "PUT"),
         Reason::CredentialMissing},
        {"with a token it is judged", alice(),
         test::preflight("/rest/x").bearer(Policy::tokenText("nobody's")), Reason::TokenUnknown},
        {"from a forbidden address", alice().allowOnly({"10.0.0.0/8"}), test::preflight("/rest/x"),
         Reason::IpNotAllowed},
    });
}

void JudgeRequestTest::routeLists()
{
    // MO-29, MO-30, MO-31: forced > bypass > public
    const auto path = [](Policy policy) { return policy.publicPath("/status"); };
    const Ask anonymous = get("/status");
    check({
        {"MO-29 public", path(alice()), anonymous, Reason::AllowedPublic},
        {"not public", alice(), anonymous, Reason::CredentialMissing},
        {"whole path only", path(alice()), get("/status/x"), Reason::CredentialMissing},
        {"public by method", alice().publicPath("/status", {QStringLiteral("GET")}),
         post("/status"), Reason::CredentialMissing},
        {"public with a good token", path(alice()), get("/status").bearer(t1), Reason::Allowed},
        {"public with a bad token", path(alice()), get("/status").bearer(Policy::tokenText("x")),
         Reason::TokenUnknown},
        {"public, forbidden address", path(alice()).allowOnly({"10.0.0.0/8"}), anonymous,
         Reason::IpNotAllowed},
        {"MO-31 bypass", alice().bypass("/status"), anonymous, Reason::AllowedBypass},
        {"bypass before public", path(alice()).bypass("/status"), anonymous, Reason::AllowedBypass},
        {"bypass skips every check", alice().bypass("/status").allowOnly({"10.0.0.0/8"}),
         get("/status").bearer("nonsense").withoutTls(), Reason::AllowedBypass},
        {"bypass by method", alice().bypass("/status", {QStringLiteral("GET")}), post("/status"),
         Reason::CredentialMissing},
        {"MO-30 forced before public", path(alice()).forceAuthentication("/status"), anonymous,
         Reason::CredentialMissing},
        {"forced before bypass", alice().bypass("/status").forceAuthentication("/status"),
         anonymous, Reason::CredentialMissing},
        {"forced, with a token", path(alice()).forceAuthentication("/status"),
         get("/status").bearer(t1), Reason::Allowed},
    });

    Court court(alice().bypass("/status").queryParameter("access_token"));
    QVERIFY(!court.judge(get("/status").basic("bob", "secret")).credentialConsumed);
    QVERIFY(court.judge(get("/status").bearer(t1)).credentialConsumed);
    QVERIFY(court.judge(get("/status").basic("alice", t1)).credentialConsumed);
    QVERIFY(court.judge(get("/status").apiKey(t1)).credentialConsumed);
    QVERIFY(court.judge(get("/status").header("Authorization", "Token " + t1)).credentialConsumed);
    QVERIFY(!court.judge(get("/status").bearer(t1)).decision.user);

    const auto& own = court.judge(get("/status?a=b&access_token=" + t1));
    QCOMPARE(own.target.query().value(), "a=b");
    QVERIFY(!own.queryHoldsSecret);
    const auto& foreign = court.judge(get("/status?access_token=theirs"));
    QCOMPARE(foreign.target.query().value(), "access_token=theirs");
    QVERIFY(foreign.queryHoldsSecret);
}

void JudgeRequestTest::address()
{
    Policy office = alice().allowOnly({"198.51.100.0/24"}).trustProxies({"192.0.2.0/24"});
    const auto forwarded = [](const std::string& value) {
        return get("/x").bearer(t1).viaTrustedProxy().header("X-Forwarded-For", value);
    };
    check({
        {"forwarded by a trusted proxy", office, forwarded("198.51.100.7"), Reason::Allowed},
        {"right-most untrusted hop", office, forwarded("198.51.100.7, 203.0.113.1, 192.0.2.9"),
         Reason::IpNotAllowed},
        {"what the client wrote is not believed", office, forwarded("198.51.100.7, 203.0.113.1"),
         Reason::IpNotAllowed},
        {"an untrusted peer is not believed", office,
         get("/x").bearer(t1).header("X-Forwarded-For", "198.51.100.7"), Reason::IpNotAllowed},
        {"the other header is not believed", office,
         get("/x").bearer(t1).viaTrustedProxy().header("Forwarded", "for=198.51.100.7"),
         Reason::IpNotAllowed},
        {"malformed where it matters", office, forwarded("198.51.100.7, unknown"),
         Reason::BadForwardedHeader},
        {"malformed, enforcement off", Policy(office).enforcement(Enforcement::Off),
         forwarded("unknown"), Reason::BadForwardedHeader},
        {"malformed, dry-run", Policy(office).enforcement(Enforcement::DryRun),
         forwarded("unknown"), Reason::BadForwardedHeader},
    });
    Court court(office);
    QCOMPARE(court.judge(forwarded("198.51.100.7")).client.toString(), "198.51.100.7");
}

void JudgeRequestTest::globalAddresses()
{
    // KA-12: on a match in both lists the block list wins in "allow", the allow list in "deny".
    const auto from = [](const char* address) { return get("/x").bearer(t1).from(address); };
    const auto allow = [] { return alice().allowOnly({"10.0.0.0/8", "2001:db8::/32"}); };
    const auto deny = [] { return alice().denyAllOf({"10.0.0.0/8"}); };
    check({
        {"MO-28 listed", allow(), from("10.1.2.3"), Reason::Allowed},
        {"MO-28 listed IPv6", allow(), from("2001:db8::1"), Reason::Allowed},
        {"MO-28 v4-mapped", allow(), from("::ffff:10.1.2.3"), Reason::Allowed},
        {"MO-28 not listed", allow(), from("11.0.0.1"), Reason::IpNotAllowed},
        {"MO-28 not listed IPv6", allow(), from("2001:db9::1"), Reason::IpNotAllowed},
        {"KA-12 allow mode: blocked wins", allow().andBlock({"10.9.0.0/16"}), from("10.9.1.1"),
         Reason::IpNotAllowed},
        {"KA-12 allow mode: not blocked", allow().andBlock({"10.9.0.0/16"}), from("10.8.1.1"),
         Reason::Allowed},
        {"KA-12 deny mode: blocked", deny(), from("10.1.2.3"), Reason::IpNotAllowed},
        {"KA-12 deny mode: others", deny(), from("11.0.0.1"), Reason::Allowed},
        {"KA-12 deny mode: allowed wins", deny().andAllow({"10.1.0.0/16"}), from("10.1.2.3"),
         Reason::Allowed},
        {"RE-10 no restriction", alice(), from("203.0.113.99"), Reason::Allowed},
    });
}

void JudgeRequestTest::addressesOfAnUpstream()
{
    // KA-12, per upstream: beside the settings, and both must let an address pass.
    const auto from = [](const char* address, const char* path = "/x") {
        return get(path).bearer(t1).from(address);
    };
    const auto allow = [] { return alice().upstream("api").reachableFrom({"10.0.0.0/8"}); };
    const auto deny = [] { return alice().upstream("api").notReachableFrom({"10.0.0.0/8"}); };
    Policy two = allow();
    two.upstream("other").prefix("/other");
    check({
        {"KA-12 listed", allow(), from("10.1.2.3"), Reason::Allowed},
        {"KA-12 not listed", allow(), from("11.0.0.1"), Reason::IpNotAllowed},
        {"KA-12 allow mode: blocked wins",
         alice().upstream("api").reachableFrom({"10.0.0.0/8"}, {"10.9.0.0/16"}), from("10.9.1.1"),
         Reason::IpNotAllowed},
        {"KA-12 deny mode: blocked", deny(), from("10.1.2.3"), Reason::IpNotAllowed},
        {"KA-12 deny mode: others", deny(), from("11.0.0.1"), Reason::Allowed},
        {"KA-12 deny mode: allowed wins",
         alice().upstream("api").notReachableFrom({"10.0.0.0/8"}, {"10.1.0.0/16"}),
         from("10.1.2.3"), Reason::Allowed},
        {"v4-mapped is v4", allow(), from("::ffff:10.1.2.3"), Reason::Allowed},
        {"IPv6", alice().upstream("api").reachableFrom({"2001:db8::/32"}), from("2001:db8::1"),
         Reason::Allowed},
        {"another upstream is not concerned", two, from("11.0.0.1", "/other"), Reason::Allowed},
        {"the settings refuse what the upstream lets", allow().allowOnly({"11.0.0.0/8"}),
         from("10.1.2.3"), Reason::IpNotAllowed},
        {"the upstream refuses what the settings let", allow().allowOnly({"11.0.0.0/8"}),
         from("11.0.0.1"), Reason::IpNotAllowed},
        {"both let it", allow().allowOnly({"10.1.0.0/16"}), from("10.1.2.3"), Reason::Allowed},
        {"RE-8 without a credential", allow(), get("/x").from("11.0.0.1"), Reason::IpNotAllowed},
        {"RE-8 with a password", allow(), get("/x").basic("alice", "secret").from("11.0.0.1"),
         Reason::IpNotAllowed},
        {"RE-8 with a foreign token", allow().foreignTokens(),
         get("/x").bearer("foreign").from("11.0.0.1"), Reason::IpNotAllowed},
        {"the right-most untrusted hop counts", allow().trustProxies({"192.0.2.0/24"}),
         from("192.0.2.1").viaTrustedProxy().header("X-Forwarded-For", "10.1.1.1, 203.0.113.9"),
         Reason::IpNotAllowed},
        {"enforcement off lets it", allow().enforcement(Enforcement::Off), from("11.0.0.1"),
         Reason::AllowedEnforcementOff},
    });
}

// RE-11: why can't I get in? The address that was seen, and the entries that (mis)matched.
void JudgeRequestTest::theTraceOfAddressesNamesTheEntries()
{
    Policy policy = alice().allowOnly({"10.0.0.0/8", "10.1.0.0/16"}).andBlock({"10.1.2.0/24"});
    policy.upstream("api").notReachableFrom({"192.0.2.0/24"});
    Court court(policy);
    const auto saw = [&court](const char* address) {
        policy::Trace trace;
        (void)court.judge(get("/x").bearer(t1).from(address), &trace);
        return QString::fromStdString(trace.step(policy::Stage::Ip).saw);
    };
    QCOMPARE(saw("10.1.2.3"),
             QStringLiteral("client 10.1.2.3; the settings: mode allow; in the allow list "
                            "(10.1.0.0/16); in the block list (10.1.2.0/24); upstream \"api\": "
                            "mode deny; not in the allow list; not in the block list"));
    QVERIFY(saw("11.0.0.1").contains(QStringLiteral("not in the allow list; not in the block")));
}

void JudgeRequestTest::globalAddressesComeBeforeEveryKindOfCredential()
{
    // RE-8
    Policy office =
        alice().allowOnly({"10.0.0.0/8"}).queryParameter("access_token").foreignTokens();
    office.upstream("api").passwords(Passwords::Local);
    check({
        {"none", office, get("/x"), Reason::IpNotAllowed},
        {"own token", office, get("/x").bearer(t1), Reason::IpNotAllowed},
        {"own token as Basic", office, get("/x").basic("alice", t1), Reason::IpNotAllowed},
        {"key header", office, get("/x").apiKey(t1), Reason::IpNotAllowed},
        {"query", office, get("/x?access_token=" + t1), Reason::IpNotAllowed},
        {"password", office, get("/x").basic("alice", "secret"), Reason::IpNotAllowed},
        {"foreign", office, get("/x").bearer("foreign"), Reason::IpNotAllowed},
        {"two", office, get("/x").bearer(t1).apiKey("other"), Reason::IpNotAllowed},
        {"malformed", office, get("/x").header("Authorization", "Basic !"), Reason::IpNotAllowed},
    });
    // A secret in the query is kept from the records even though nobody looked at it.
    Court court(office);
    QVERIFY(!court.judge(get("/x?access_token=" + t1)).target.query());
}

void JudgeRequestTest::lockoutOfAnAddress()
{
    Court court(alice().lockoutAfter(3));
    const Ask wrong = get("/x").bearer(Policy::tokenText("guess"));
    const Ask right = get("/x").bearer(t1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(court.reason(wrong), Reason::TokenUnknown);
    QCOMPARE(court.reason(right), Reason::LockedOut);
    QVERIFY(court.judge(right).decision.retryAfterSeconds > 0);
    QCOMPARE(court.reason(Ask(right).from("192.0.2.11")), Reason::Allowed);

    court.advance(std::chrono::minutes(6));
    QCOMPARE(court.reason(right), Reason::Allowed);
}

void JudgeRequestTest::dryRun()
{
    const auto dry = [] { return alice().enforcement(Enforcement::DryRun); };
    Court court(dry().allowOnly({"10.0.0.0/8"}));

    const auto& refused = court.judge(get("/x").bearer(t1)).decision;
    QCOMPARE(refused.reason, Reason::AllowedEnforcementOff);
    QCOMPARE(refused.wouldBe.value(), Reason::IpNotAllowed);

    const auto& allowed = court.judge(get("/x").bearer(t1).from("10.0.0.1")).decision;
    QCOMPARE(allowed.reason, Reason::Allowed);
    QVERIFY(!allowed.wouldBe);

    check({
        {"no credential", dry(), get("/x"), Reason::AllowedEnforcementOff},
        {"revoked", dry().revoked(), get("/x").bearer(t1), Reason::AllowedEnforcementOff},
        {"two credentials", dry(), get("/x").bearer(t1).apiKey("b"), Reason::AllowedEnforcementOff},
        {"no upstream stays refused", dry().withoutUpstreams(), get("/x"), Reason::NoUpstream},
        {"bypass stays bypass", dry().bypass("/x"), get("/x"), Reason::AllowedBypass},
    });
}

void JudgeRequestTest::dryRunVouchesForNobody()
{
    // The upstream still authenticates by itself: a refused token must not turn into an identity.
    Policy policy = alice().revoked().enforcement(Enforcement::DryRun);
    Court court(policy);
    const auto& judgement = court.judge(get("/x").bearer(t1));
    QCOMPARE(judgement.decision.wouldBe.value(), Reason::TokenRevoked);
    QVERIFY(!judgement.decision.user);
    QCOMPARE(judgement.decision.method, policy::AuthMethod::None);
    QVERIFY(judgement.decision.token); // for the record
    QVERIFY(judgement.credentialConsumed);

    QVERIFY(!court.judge(get("/x").bearer("foreign")).credentialConsumed);
}
