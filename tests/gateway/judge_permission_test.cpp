// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/judge_permission_test.h"

#include "tests/gateway/verdict_table.h"

using domain::Reason;
using gateway::Need;
using gateway::PasswordKnowledge;
using test::Ask;
using test::check;
using test::Court;
using test::del;
using test::get;
using test::head;
using test::options;
using test::Policy;
using test::post;
using test::put;
using test::startOfTime;
using Enforcement = domain::GlobalSettings::Enforcement;
using Passwords = domain::Upstream::Passwords;
using Preset = domain::Upstream::Preset;
using Subject = domain::RateSettings::Subject;

namespace {

const std::string t1 = Policy::tokenText("t1");
const std::string t2 = Policy::tokenText("t2");
const std::string shared1 = Policy::tokenText("shared1");

Policy alice()
{
    return Policy().user("alice").email("alice@example.org").token("t1").owner("alice");
}

Ask asAlice()
{
    return get("/x").bearer(t1);
}

Ask withPassword(Ask ask, const char* user)
{
    return ask.basic(user, "secret").password(PasswordKnowledge::Right);
}

} // namespace

void JudgePermissionTest::tokenState()
{
    check({
        {"usable", alice(), asAlice(), Reason::Allowed},
        {"EX-5 revoked", alice().revoked(), asAlice(), Reason::TokenRevoked},
        {"disabled", alice().disabled(), asAlice(), Reason::TokenDisabled},
        {"EX-15 a millisecond left", alice().expiresAt(startOfTime + 1), asAlice(),
         Reason::Allowed},
        {"EX-15 expires now", alice().expiresAt(startOfTime), asAlice(), Reason::TokenExpired},
        {"long expired", alice().expiresAt(1), asAlice(), Reason::TokenExpired},
        {"expires before the clock's zero", alice().expiresAt(-1), asAlice(), Reason::TokenExpired},
        {"revoked and expired", alice().revoked().expiresAt(1), asAlice(), Reason::TokenRevoked},
        {"expired and disabled", alice().expiresAt(1).disabled(), asAlice(), Reason::TokenExpired},
    });
}

void JudgePermissionTest::owner()
{
    const auto devs = [] { return alice().user("alice").in({"devs"}); };
    check({
        {"disabled", alice().userDisabled(), asAlice(), Reason::OwnerDisabled},
        {"KA-22 not in a granted group", alice().tokensOnlyFor({"token-users"}), asAlice(),
         Reason::OwnerNotPermitted},
        {"KA-17 in the granted group", devs().tokensOnlyFor({"devs"}), asAlice(), Reason::Allowed},
        {"KA-14 in one of them", devs().tokensOnlyFor({"ops", "devs"}), asAlice(), Reason::Allowed},
        {"administrators need no grant", alice().administrator().tokensOnlyFor({"token-users"}),
         asAlice(), Reason::Allowed},
        {"RE-16 admins only", alice().adminsOnly(), asAlice(), Reason::OwnerNotPermitted},
        {"RE-16 admins only, an admin", alice().administrator().adminsOnly(), asAlice(),
         Reason::Allowed},
        {"RE-16 wins over a grant", devs().tokensOnlyFor({"devs"}).adminsOnly(), asAlice(),
         Reason::OwnerNotPermitted},
        {"disabled before not permitted", alice().userDisabled().adminsOnly(), asAlice(),
         Reason::OwnerDisabled},
        {"a shared token has no owner to ask", Policy().user("bob").token("shared1").adminsOnly(),
         get("/x").basic("bob", shared1), Reason::Allowed},
    });
    // A token whose owner is gone denies, also under a name that was given anew.
    const policy::SnapshotPtr before = alice().compile();
    policy::Changes gone;
    gone.removedUsers = {1};
    Court court(policy::apply(*before, gone).snapshot);
    QCOMPARE(court.reason(asAlice()), Reason::OwnerMissing);
    QVERIFY(!court.judge(asAlice()).decision.user);
}

void JudgePermissionTest::groupChangesTakeEffectAtOnce()
{
    // KA-22: leaving the group deactivates, coming back re-activates, without touching the token.
    const auto policy = [](std::initializer_list<const char*> groups) {
        return alice().user("alice").in(groups).tokensOnlyFor({"token-users"});
    };
    Court court(policy({"token-users"}));
    QCOMPARE(court.reason(asAlice()), Reason::Allowed);
    const auto* record = court.snapshot().tokens.find(Policy::tokenId("t1"));

    const auto change = [&](std::initializer_list<const char*> groups) {
        policy::Changes changes;
        changes.revision = court.snapshot().revision + 1;
        changes.users = {policy(groups).changes().users.front()};
        return policy::apply(court.snapshot(), changes).snapshot;
    };
    Court left(change({}));
    QCOMPARE(left.reason(asAlice()), Reason::OwnerNotPermitted);
    QCOMPARE(left.snapshot().tokens.find(Policy::tokenId("t1")), record);
    Court back(change({"token-users"}));
    QCOMPARE(back.reason(asAlice()), Reason::Allowed);
}

void JudgePermissionTest::userMatch()
{
    // EX-2, EX-19
    Policy policy = alice();
    policy.user("bob").email("team@example.org").user("carol").email("team@example.org");
    policy.user("\xc3\x84nne").token("t2").owner("\xc3\x84nne");
    const auto as = [](const char* user) { return get("/x").basic(user, t1); };
    check({
        {"EX-2 the owner", policy, as("alice"), Reason::Allowed},
        {"KA-6 in other case", policy, as("ALICE"), Reason::Allowed},
        {"EX-19 by e-mail", policy, as("alice@example.org"), Reason::Allowed},
        {"EX-19 e-mail in other case", policy, as("Alice@Example.ORG"), Reason::Allowed},
        {"EX-2 another user", policy, as("bob"), Reason::TokenUserMismatch},
        {"unknown user", policy, as("nobody"), Reason::TokenUserMismatch},
        {"no user", policy, as(""), Reason::TokenUserMismatch},
        {"with a blank", policy, as("alice "), Reason::TokenUserMismatch},
        {"EX-19 an address of two", policy, as("team@example.org"), Reason::UserAmbiguous},
        {"beyond ASCII", policy, get("/x").basic("\xc3\xa4nne", t2), Reason::Allowed},
        {"composed differently", policy, get("/x").basic("a\xcc\x88nne", t2), Reason::Allowed},
        {"Bearer names nobody", policy, get("/x").bearer(t2), Reason::Allowed},
    });
    // A name that is somebody else's address could mean either.
    Policy twisted = alice();
    twisted.user("bob").email("alice");
    check({{"a name that is another's address", twisted, as("alice"), Reason::UserAmbiguous}});
}

void JudgePermissionTest::tokenAddresses()
{
    const auto policy = [] { return alice().usableFrom({"10.0.0.0/8", "2001:db8::/64"}); };
    const auto from = [](const char* address) { return asAlice().from(address); };
    check({
        {"listed", policy(), from("10.1.1.1"), Reason::Allowed},
        {"listed IPv6", policy(), from("2001:db8::9"), Reason::Allowed},
        {"not listed", policy(), from("192.0.2.10"), Reason::TokenIpNotAllowed},
        {"not listed IPv6", policy(), from("2001:db8:0:1::9"), Reason::TokenIpNotAllowed},
        {"global wins", policy().allowOnly({"192.0.2.0/24"}), from("10.1.1.1"),
         Reason::IpNotAllowed},
        {"both must allow", policy().allowOnly({"192.0.2.0/24"}), from("192.0.2.10"),
         Reason::TokenIpNotAllowed},
    });
}

void JudgePermissionTest::tokenPaths()
{
    // KA-25, EX-10, KA-2: any path, where it is enabled
    const auto rest = [] { return alice().tokenPaths({"/rest/*"}); };
    const auto at = [](const char* path) { return get(path).bearer(t1); };
    const auto jira = [&] { return rest().upstream("api").prefix("/jira"); };
    check({
        {"inside", rest(), at("/rest/api/2/issue"), Reason::Allowed},
        {"outside", rest(), at("/browse/JRA-1"), Reason::PathNotEnabledForTokens},
        {"similar", rest(), at("/restful"), Reason::PathNotEnabledForTokens},
        {"with context path", jira(), at("/jira/rest/api"), Reason::Allowed},
        {"with context path, outside", jira(), at("/jira/browse"), Reason::PathNotEnabledForTokens},
        {"prefix itself", jira(), at("/jira"), Reason::PathNotEnabledForTokens},
        {"written with the context path",
         alice().tokenPaths({"/jira/plugins/*"}).upstream("api").prefix("/jira"),
         at("/jira/plugins/x"), Reason::Allowed},
        {"more paths", alice().tokenPaths({"/rest/*", "/download/*"}), at("/download/x"),
         Reason::Allowed},
        {"nowhere", alice().tokenPaths({}), at("/rest/x"), Reason::PathNotEnabledForTokens},
    });
}

void JudgePermissionTest::groupsWithApiAccess()
{
    // MO-24
    Policy policy = alice().user("alice").in({"devs"}).user("bob").token("t2").owner("bob");
    policy.token("shared1").apiAccess({"devs", "ops"}).foreignTokens();
    Policy locals = Policy(policy).upstream("api").passwords(Passwords::Local);
    Policy upstreams = Policy(policy).upstream("api").passwords(Passwords::Upstream);
    check({
        {"member", policy, asAlice(), Reason::Allowed},
        {"not a member", policy, get("/x").bearer(t2), Reason::NotInApiGroup},
        {"shared token, member", policy, get("/x").basic("alice", shared1), Reason::Allowed},
        {"shared token, not a member", policy, get("/x").basic("bob", shared1),
         Reason::NotInApiGroup},
        {"password, member", locals, withPassword(get("/x"), "alice"), Reason::Allowed},
        {"password, not a member", locals, withPassword(get("/x"), "bob"), Reason::NotInApiGroup},
        {"upstream's password, member", upstreams, get("/x").basic("alice", "secret"),
         Reason::Allowed},
        {"upstream's password, not a member", upstreams, get("/x").basic("bob", "secret"),
         Reason::NotInApiGroup},
        {"upstream's password, unknown", upstreams, get("/x").basic("zoe", "secret"),
         Reason::NotInApiGroup},
        {"foreign token: nobody's group", policy, get("/x").bearer("foreign"),
         Reason::NotInApiGroup},
        {"nobody is in no group", Policy(policy).apiAccess({}), asAlice(), Reason::NotInApiGroup},
        {"public paths are for everybody", Policy(policy).publicPath("/x"), get("/x"),
         Reason::AllowedPublic},
        {"administrators are no exception", Policy(policy).user("bob").administrator(),
         get("/x").bearer(t2), Reason::NotInApiGroup},
    });
    policy.settings.restrictions.apiAccess.enabled = false;
    check({{"switched off", policy, get("/x").bearer(t2), Reason::Allowed}});
}

void JudgePermissionTest::readOnlyGroups()
{
    // MO-25: read-only wins, whatever other groups say.
    Policy policy = alice().user("alice").in({"auditors", "devs"});
    policy.user("bob").in({"devs"}).token("t2").owner("bob");
    policy.readOnly({"auditors"}).apiAccess({"devs"});
    Policy foreign = alice().foreignTokens().readOnly({"auditors"});
    Policy upstreams = Policy(policy).upstream("api").passwords(Passwords::Upstream);
    const auto with = [](Ask ask) { return ask.bearer(t1); };
    check({
        {"GET", policy, with(get("/x")), Reason::Allowed},
        {"HEAD", policy, with(head("/x")), Reason::Allowed},
        {"OPTIONS", policy, with(options("/x")), Reason::Allowed},
        {"POST", policy, with(post("/x")), Reason::ReadOnlyGroup},
        {"PUT", policy, with(put("/x")), Reason::ReadOnlyGroup},
        {"DELETE", policy, with(del("/x")), Reason::ReadOnlyGroup},
        {"PATCH", policy, with({http::Method::Patch, "/x"}), Reason::ReadOnlyGroup},
        {"TRACE", policy, with({http::Method::Trace, "/x"}), Reason::ReadOnlyGroup},
        {"PROPFIND", policy, with({http::Method::Propfind, "/x"}), Reason::ReadOnlyGroup},
        {"not in the group", policy, post("/x").bearer(t2), Reason::Allowed},
        {"upstream's password", upstreams, post("/x").basic("alice", "secret"),
         Reason::ReadOnlyGroup},
        {"foreign token reads", foreign, get("/x").bearer("foreign"), Reason::Allowed},
        {"foreign token: who knows whose", foreign, post("/x").bearer("foreign"),
         Reason::ReadOnlyGroup},
    });
}

void JudgePermissionTest::readOnlyTokens()
{
    const auto policy = [] { return alice().readOnlyToken(); };
    check({
        {"GET", policy(), get("/x").bearer(t1), Reason::Allowed},
        {"POST", policy(), post("/x").bearer(t1), Reason::ReadOnlyToken},
        {"DELETE", policy(), del("/x").bearer(t1), Reason::ReadOnlyToken},
        {"the group is named first", policy().user("alice").in({"auditors"}).readOnly({"auditors"}),
         post("/x").bearer(t1), Reason::ReadOnlyGroup},
    });
}

// RE 1.5: signing in to the upstream is no writing.
void JudgePermissionTest::readOnlyMaySignIn()
{
    const auto jira = [] {
        return alice()
            .user("alice")
            .in({"auditors"})
            .readOnly({"auditors"})
            .upstream("api")
            .preset(Preset::Jira);
    };
    const auto with = [](Ask ask) { return ask.bearer(t1); };
    check({
        {"session", jira(), with(post("/rest/auth/1/session")), Reason::Allowed},
        {"session, latest", jira(), with(post("/rest/auth/latest/session")), Reason::Allowed},
        {"session below a prefix", jira().prefix("/jira"), with(post("/jira/rest/auth/1/session")),
         Reason::Allowed},
        {"ending it", jira(), with(del("/rest/auth/1/session")), Reason::ReadOnlyGroup},
        {"another path", jira(), with(post("/rest/auth/1/session/x")), Reason::ReadOnlyGroup},
        {"another path before", jira(), with(post("/x/rest/auth/1/session")),
         Reason::ReadOnlyGroup},
        {"of something else than Jira", jira().preset(Preset::Generic),
         with(post("/rest/auth/1/session")), Reason::ReadOnlyGroup},
        {"a read-only token", alice().readOnlyToken().upstream("api").preset(Preset::Jira),
         with(post("/rest/auth/1/session")), Reason::Allowed},
    });
}

void JudgePermissionTest::limits()
{
    // EX-24 ... EX-36, with the examples of the documents
    const auto limited = [](std::initializer_list<const char*> lines) {
        return alice().limitTo(lines);
    };
    const auto g = [](const char* target) { return get(target).bearer(t1); };
    const auto p = [](const char* target) { return post(target).bearer(t1); };
    const char* comment = "[post].*/rest/api/2/issue/KANBAN-100/comment.*";
    const char* permissions = ".*/rest/api/2/filter/user/.*[QueryParam::permissions==true]";
    check({
        {"EX-32", limited({".*/rest/api/2/issue/JRA.*"}), g("/rest/api/2/issue/JRA-1"),
         Reason::Allowed},
        {"EX-32 other project", limited({".*/rest/api/2/issue/JRA.*"}),
         g("/rest/api/2/issue/ABC-1"), Reason::LimitNotMatched},
        {"EX-33", limited({comment}), p("/rest/api/2/issue/KANBAN-100/comment"), Reason::Allowed},
        {"EX-24 other method", limited({comment}), g("/rest/api/2/issue/KANBAN-100/comment"),
         Reason::LimitNotMatched},
        {"EX-35", limited({permissions}), g("/rest/api/2/filter/user/x?permissions=true"),
         Reason::Allowed},
        {"EX-35 other value", limited({permissions}),
         g("/rest/api/2/filter/user/x?permissions=false"), Reason::LimitNotMatched},
        {"EX-34 absent", limited({permissions}), g("/rest/api/2/filter/user/x"),
         Reason::LimitNotMatched},
        {"EX-34 repeated, one differs", limited({permissions}),
         g("/rest/api/2/filter/user/x?permissions=true&permissions=false"),
         Reason::LimitNotMatched},
        {"EX-29 lines are alternatives", limited({comment, "/status"}), g("/status"),
         Reason::Allowed},
        {"EX-25 the whole path", limited({"/status"}), g("/status/x"), Reason::LimitNotMatched},
        {"EX-41 limits never widen", limited({"/.*"}).tokenPaths({"/rest/*"}), g("/admin"),
         Reason::PathNotEnabledForTokens},
        {"context path is part of the URL",
         limited({"/jira/rest/.*"}).upstream("api").prefix("/jira"), g("/jira/rest/x"),
         Reason::Allowed},
    });
}

// The lines of the document to the letter, on requests they are meant for and others.
void JudgePermissionTest::theExamplesOfTheDocument()
{
    const auto limited = [](const char* line) { return alice().limitTo({line}); };
    const auto asking = [](Ask ask) { return ask.bearer(t1); };
    const char* issues = ".*/rest/api/2/issue/JRA.*";
    const char* comment = "[post].*/rest/api/2/issue/KANBAN-100/comment.*";
    const char* filters = ".*/rest/extender/1.0/filter/user/.*[QueryParam::permissions==true]";
    const char* worklogs = ".*rest/extender/1.0/worklog/user/.*[QueryParam::dateFrom==2018-01-01]"
                           "[QueryParam::dateTo==2018-12-01]";
    const char* filter = ".*/rest/api/2/filter[JsonData::editable==false]";
    const char* both =
        ".*/rest/api/2/filter[JsonData::editable==false][JsonData::favourite==false]";
    const char* grammar =
        "[get].*/rest/api/.*[QueryParam::paramName==[a-z]+][JsonData::nodeName==\\d+]";
    const auto body = [&](const char* json) {
        return asking(post("/rest/api/2/filter")).jsonBody(json);
    };
    check({
        {"EX-31", limited(grammar),
         asking(get("/rest/api/x?paramName=a")).jsonBody(R"({"nodeName":7})"), Reason::Allowed},
        {"EX-26 the parameter", limited(grammar),
         asking(get("/rest/api/x?paramName=7")).jsonBody(R"({"nodeName":7})"),
         Reason::LimitNotMatched},
        {"EX-27 the node", limited(grammar),
         asking(get("/rest/api/x?paramName=a")).jsonBody(R"({"nodeName":"x"})"),
         Reason::LimitNotMatched},
        {"EX-28 the whole value", limited(grammar),
         asking(get("/rest/api/x?paramName=a1")).jsonBody(R"({"nodeName":7})"),
         Reason::LimitNotMatched},
        {"EX-32", limited(issues), asking(del("/rest/api/2/issue/JRA-1")), Reason::Allowed},
        {"EX-32 others", limited(issues), asking(get("/rest/api/2/issue/ABC-1")),
         Reason::LimitNotMatched},
        {"EX-33", limited(comment), asking(post("/rest/api/2/issue/KANBAN-100/comment")),
         Reason::Allowed},
        {"EX-33 reading", limited(comment), asking(get("/rest/api/2/issue/KANBAN-100/comment")),
         Reason::LimitNotMatched},
        {"EX-35", limited(filters),
         asking(get("/rest/extender/1.0/filter/user/bob?permissions=true")), Reason::Allowed},
        {"EX-35 without", limited(filters), asking(get("/rest/extender/1.0/filter/user/bob")),
         Reason::LimitNotMatched},
        {"EX-36", limited(worklogs),
         asking(get("/rest/extender/1.0/worklog/user/bob?dateFrom=2018-01-01&dateTo=2018-12-01")),
         Reason::Allowed},
        {"EX-36 is no range", limited(worklogs),
         asking(get("/rest/extender/1.0/worklog/user/bob?dateFrom=2018-02-01&dateTo=2018-11-01")),
         Reason::LimitNotMatched},
        {"EX-38", limited(filter), body(R"({"editable":false})"), Reason::Allowed},
        {"EX-38 editable", limited(filter), body(R"({"editable":true})"), Reason::LimitNotMatched},
        {"EX-39", limited(both), body(R"({"editable":false,"favourite":false})"), Reason::Allowed},
        {"EX-39 one of two", limited(both), body(R"({"editable":false,"favourite":true})"),
         Reason::LimitNotMatched},
        {"EX-41 never more than the user may", limited(issues).adminsOnly(),
         asking(get("/rest/api/2/issue/JRA-1")), Reason::OwnerNotPermitted},
        {"EX-41 nor than the group may", limited(issues).apiAccess({"nobody"}),
         asking(get("/rest/api/2/issue/JRA-1")), Reason::NotInApiGroup},
        {"EX-1 blocked by the token, not by the user",
         alice().limitTo({issues}).token("t2").owner("alice"),
         get("/rest/api/2/issue/ABC-1").bearer(t2),
         Reason::Allowed}, // KA-4: several tokens, each its own
    });
}

void JudgePermissionTest::limitsOnTheBody()
{
    // EX-37, EX-38
    const Policy policy = alice().limitTo({"/rest/filter[JsonData::editable==false]", "[get]/.*"});
    const auto ask = [] { return post("/rest/filter").bearer(t1); };
    const auto json = [ask] { return ask().header("Content-Type", "application/json"); };
    check({
        {"EX-38 holds", policy, ask().jsonBody(R"({"editable":false})"), Reason::Allowed},
        {"EX-38 differs", policy, ask().jsonBody(R"({"editable":true})"), Reason::LimitNotMatched},
        {"EX-37 duplicate key", policy, ask().jsonBody(R"({"editable":false,"editable":false})"),
         Reason::LimitNotMatched},
        {"no body", policy, ask(), Reason::LimitNotMatched},
        {"EX-37 body not visible", policy, json().bodyNotVisible(), Reason::BodyNotAvailable},
        {"another line needs none", policy, get("/rest/filter").bearer(t1).bodyNotVisible(),
         Reason::Allowed},
        {"not read yet: no verdict", policy, json().bodyNotRead(), Reason::NotDecided},
        {"not read, not JSON", policy, ask().bodyNotRead(), Reason::LimitNotMatched},
        {"not read, no line could hold", policy,
         post("/other").bearer(t1).header("Content-Type", "application/json").bodyNotRead(),
         Reason::LimitNotMatched},
    });
    Court court(policy);
    const auto& judgement = court.judge(json().bodyNotRead());
    QCOMPARE(judgement.need.what, Need::What::Body);
    QVERIFY(!judgement.decision.allowed());
    QCOMPARE(court.judge(ask().jsonBody(R"({"editable":false})")).need.what, Need::What::Nothing);
}

void JudgePermissionTest::rates()
{
    // MO-37 ... MO-39
    Court court(alice().rate(3, Subject::Token).token("t2").owner("alice"));
    for (std::uint32_t left = 3; left-- > 0;) {
        const auto& decision = court.judge(asAlice()).decision;
        QCOMPARE(decision.reason, Reason::Allowed);
        QCOMPARE(decision.rate.limit, 3U);
        QCOMPARE(decision.rate.remaining, left);
        QCOMPARE(decision.rate.windowSeconds, 3600U);
    }
    const auto& refused = court.judge(asAlice()).decision;
    QCOMPARE(refused.reason, Reason::RateLimited);
    QCOMPARE(refused.retryAfterSeconds, 1200U);
    QCOMPARE(refused.rate.remaining, 0U);
    QCOMPARE(court.reason(get("/x").bearer(t2)), Reason::Allowed); // each token its own

    court.advance(std::chrono::minutes(20));
    QCOMPARE(court.reason(asAlice()), Reason::Allowed);
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);

    Court unlimited(alice());
    QCOMPARE(unlimited.judge(asAlice()).decision.rate.limit, 0U);
}

void JudgePermissionTest::whoIsCounted()
{
    struct Row
    {
        const char* name;
        Subject subject;
        QStringList subjects;
        Ask first; ///< uses up the one request
        Ask second;
        Reason expected;
    };
    Policy base = alice().user("alice").in({"devs"}).token("t2").owner("alice");
    base.user("bob").in({"devs"}).token("t3").owner("bob").user("carol").token("t4").owner("carol");
    base.publicPath("/public").foreignTokens().upstream("api").passwords(Passwords::Local);
    base.upstream("other").prefix("/other");
    const Ask t2ask = get("/x").bearer(t2);
    const Ask t3ask = get("/x").bearer(Policy::tokenText("t3"));
    const Ask t4ask = get("/x").bearer(Policy::tokenText("t4"));
    const Ask password = withPassword(get("/x"), "alice");
    const Ask foreign = get("/x").bearer("foreign");
    const QStringList tokens{QStringLiteral("own_tokens")};
    const QStringList passwords{QStringLiteral("passwords")};
    const QStringList all{QStringLiteral("own_tokens"), QStringLiteral("passwords"),
                          QStringLiteral("foreign_tokens"), QStringLiteral("anonymous")};
    const auto here = [](Ask ask) { return ask.from("198.51.100.1"); };
    const auto there = [](Ask ask) { return ask.from("203.0.113.1"); };
    const Row rows[] = {
        {"MO-39 token: another token", Subject::Token, tokens, asAlice(), t2ask, Reason::Allowed},
        {"MO-39 token: the same", Subject::Token, tokens, asAlice(), asAlice(),
         Reason::RateLimited},
        {"MO-40 passwords not counted", Subject::Token, tokens, password, password,
         Reason::Allowed},
        {"passwords counted by user", Subject::Token, passwords, password, password,
         Reason::RateLimited},
        {"passwords only", Subject::Token, passwords, asAlice(), asAlice(), Reason::Allowed},
        {"user: another token of theirs", Subject::User, tokens, asAlice(), t2ask,
         Reason::RateLimited},
        {"user: another user", Subject::User, tokens, asAlice(), t3ask, Reason::Allowed},
        {"user: token and password", Subject::User, all, asAlice(), password, Reason::RateLimited},
        {"group: a colleague", Subject::Group, tokens, asAlice(), t3ask, Reason::RateLimited},
        {"group: nobody's colleague", Subject::Group, tokens, asAlice(), t4ask, Reason::Allowed},
        {"address: the same", Subject::Address, tokens, here(asAlice()), here(t3ask),
         Reason::RateLimited},
        {"address: another", Subject::Address, tokens, here(asAlice()), there(asAlice()),
         Reason::Allowed},
        {"route: everybody", Subject::Route, tokens, asAlice(), t3ask, Reason::RateLimited},
        {"route: another upstream", Subject::Route, tokens, asAlice(), get("/other").bearer(t1),
         Reason::Allowed},
        {"foreign: by address", Subject::Token, all, here(foreign), here(foreign),
         Reason::RateLimited},
        {"foreign: elsewhere", Subject::Token, all, here(foreign), there(foreign),
         Reason::AllowedPublic},
        {"anonymous: by address", Subject::User, all, here(get("/public")), here(get("/public")),
         Reason::RateLimited},
        {"anonymous: not counted", Subject::User, tokens, get("/public"), get("/public"),
         Reason::AllowedPublic},
    };
    for (const Row& row : rows) {
        Court court(Policy(base).rate(1, row.subject, row.subjects));
        QVERIFY2(court.judge(row.first).decision.allowed(), row.name);
        const Reason reason = court.reason(row.second);
        const bool lets = domain::lets(row.expected);
        QVERIFY2(lets ? domain::lets(reason) : reason == row.expected, row.name);
    }

    // Several groups: every one of them has to have something left.
    Policy many = Policy(base).user("carol").in({"devs", "ops"});
    Court court(many.rate(1, Subject::Group));
    QCOMPARE(court.reason(t3ask), Reason::Allowed);
    QCOMPARE(court.reason(t4ask), Reason::RateLimited);
}

// MO-39: a token may have a limit of its own, or none.
void JudgePermissionTest::ownRates()
{
    const auto allowedOf = [](Policy policy, const Ask& ask, int tries = 10) {
        Court court(policy);
        int allowed = 0;
        for (int i = 0; i < tries; ++i)
            allowed += court.judge(ask).decision.allowed() ? 1 : 0;
        return allowed;
    };
    const auto base = [](int requests, Subject subject = Subject::Token,
                         const QStringList& subjects = {QStringLiteral("own_tokens")}) {
        return alice().rate(requests, subject, subjects).token("t1");
    };
    QCOMPARE(allowedOf(base(3), asAlice()), 3);
    QCOMPARE(allowedOf(base(3).ownRate(5), asAlice()), 5); // more than all others
    QCOMPARE(allowedOf(base(3).ownRate(1), asAlice()), 1); // less than all others
    QCOMPARE(allowedOf(base(3).exemptFromRates(), asAlice()), 10);
    // What the settings count, and by whom, does not matter to it.
    QCOMPARE(allowedOf(base(3, Subject::Address).ownRate(5), asAlice()), 5);
    QCOMPARE(
        allowedOf(base(3, Subject::Token, {QStringLiteral("passwords")}).ownRate(5), asAlice()), 5);
    QCOMPARE(allowedOf(base(3, Subject::Token, {QStringLiteral("passwords")}), asAlice()), 10);
    // Off is off (MO-37).
    Policy off = base(3).ownRate(5);
    off.settings.rateLimiting.enabled = false;
    QCOMPARE(allowedOf(off, asAlice()), 10);
    // Other tokens keep the limit of the settings.
    Policy two = base(3).ownRate(5).token("t2").owner("alice");
    QCOMPARE(allowedOf(two, get("/x").bearer(t2)), 3);
    // The owner's password is not the token.
    Policy passwords = base(2, Subject::User, {QStringLiteral("passwords")}).exemptFromRates();
    passwords.upstream("api").passwords(Passwords::Local);
    QCOMPARE(allowedOf(passwords, withPassword(get("/x"), "alice")), 2);

    Court court(base(3).ownRate(5));
    QCOMPARE(court.judge(asAlice()).decision.rate.limit, 5U);
    policy::Trace trace;
    (void)court.judge(asAlice(), &trace);
    QCOMPARE(QString::fromStdString(trace.step(policy::Stage::Rate).saw),
             QStringLiteral("3 of 5 of the token's own limit left after this request"));
    Court exempt(base(3).exemptFromRates());
    QCOMPARE(exempt.judge(asAlice()).decision.rate.limit, 0U);
    QCOMPARE(exempt.rates().bucketCount(), std::size_t(0));
}

// A change of the policy begins nobody's count anew.
void JudgePermissionTest::countersSurviveChangesOfThePolicy()
{
    const Policy policy = alice().rate(3, Subject::Token);
    Court court(policy);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(court.reason(asAlice()), Reason::Allowed);
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);
    court.setPolicy(Policy(policy).foreignTokens().user("zoe"));
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);
    court.setPolicy(Policy(policy).rate(4, Subject::Token)); // what was used stays used
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);
    Policy off = policy;
    off.settings.rateLimiting.enabled = false;
    court.setPolicy(off);
    QCOMPARE(court.reason(asAlice()), Reason::Allowed);
    court.setPolicy(policy);
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);
}

void JudgePermissionTest::onlyTheAllowedIsCounted()
{
    Policy policy = alice().rate(1, Subject::Token).limitTo({"/x"}).lockoutAfter(100);
    Court court(policy);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(court.reason(get("/y").bearer(t1)), Reason::LimitNotMatched);
        QCOMPARE(court.reason(get("/x").basic("bob", t1)), Reason::TokenUserMismatch);
    }
    QCOMPARE(court.rates().bucketCount(), std::size_t(0));
    QCOMPARE(court.reason(asAlice()), Reason::Allowed);
    QCOMPARE(court.reason(asAlice()), Reason::RateLimited);

    // Dry-run counts like the real thing, so that it tells the truth about it.
    Court dry(Policy(policy).enforcement(Enforcement::DryRun));
    QCOMPARE(dry.reason(asAlice()), Reason::Allowed);
    QCOMPARE(dry.judge(asAlice()).decision.wouldBe.value(), Reason::RateLimited);
}
