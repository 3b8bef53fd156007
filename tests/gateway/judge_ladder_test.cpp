// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/judge_ladder_test.h"

#include "common/domain/smallest_change.h"
#include "service/policy/authorize.h"
#include "service/policy/deciding_stage.h"
#include "tests/gateway/verdict_table.h"
#include "tests/support/allocation_counter.h"

#include <random>
#include <set>

using domain::Reason;
using gateway::PasswordKnowledge;
using policy::Stage;
using policy::StageVerdict;
using policy::Trace;
using test::Ask;
using test::Court;
using test::get;
using test::Policy;
using test::post;
using Enforcement = domain::GlobalSettings::Enforcement;
using Passwords = domain::Upstream::Passwords;
using Preset = domain::Upstream::Preset;
using Subject = domain::RateSettings::Subject;

namespace {

const std::string t1 = Policy::tokenText("t1");

/// A policy and a request for which everything is well; flaws are then added to it.
struct Scene
{
    Policy policy;
    std::string target = "/rest/x";
    std::string peer = "192.0.2.10";
    std::string basicUser = "alice";
    std::string forwardedFor;
    bool noCredential = false;
    bool second = false;
    bool clearText = false;
    bool methodOverride = false;
    bool forgedIdentity = false;
    bool lockedOut = false;
    bool rateUsedUp = false;
    std::string token = t1;

    Scene()
    {
        policy.user("alice").in({"devs"}).token("t1").owner("alice").lockoutAfter(3);
        policy.upstream("api").preset(Preset::Jira).tokenPaths({"/rest/*"});
    }

    [[nodiscard]] Ask ask() const
    {
        Ask ask = post(target).from(peer.c_str());
        if (!forwardedFor.empty())
            ask.viaTrustedProxy().header("X-Forwarded-For", forwardedFor);
        if (!noCredential)
            ask.basic(basicUser, token);
        if (second)
            ask.apiKey("another");
        if (clearText)
            ask.withoutTls();
        if (methodOverride)
            ask.header("X-HTTP-Method-Override", "GET");
        if (forgedIdentity)
            ask.header("X_Forwarded_User", "root");
        return ask;
    }

    [[nodiscard]] Reason judge() const
    {
        Court court(policy);
        if (lockedOut) {
            const auto& settings = court.snapshot().settings.rateLimiting.lockout;
            for (int i = 0; i < 3; ++i)
                court.lockout().failed(
                    test::address(peer.c_str()), {}, settings,
                    std::chrono::steady_clock::time_point{std::chrono::hours(1)});
        }
        if (rateUsedUp) {
            const auto key = policy::RateKey::ofToken(Policy::tokenId("t1"));
            (void)court.rates().take(key, court.snapshot().rateWindows,
                                     std::chrono::steady_clock::time_point{std::chrono::hours(1)});
        }
        return court.reason(ask());
    }
};

/// A flaw, the reason it is refused with, and the rung of the ladder that refuses. Flaws of one
/// rung are not compared with each other.
struct Flaw
{
    int rung;
    Reason reason;
    void (*add)(Scene&);
};

const Flaw flaws[] = {
    {1, Reason::AmbiguousTarget, [](Scene& s) { s.target = "/rest/../x"; }},
    {2, Reason::BadForwardedHeader, [](Scene& s) { s.forwardedFor = "unknown"; }},
    {3, Reason::NoUpstream, [](Scene& s) { s.policy.upstream("api").hosts({"other.example"}); }},
    {4, Reason::MethodOverride, [](Scene& s) { s.methodOverride = true; }},
    {5, Reason::ForgedIdentity, [](Scene& s) { s.forgedIdentity = true; }},
    {6, Reason::AmbiguousTarget,
     [](Scene& s) { s.target = s.target == "/rest/x" ? "/rest/x;a" : s.target; }},
    {7, Reason::IpNotAllowed, [](Scene& s) { s.policy.allowOnly({"10.0.0.0/8"}); }},
    {8, Reason::LockedOut, [](Scene& s) { s.lockedOut = true; }},
    {9, Reason::TwoCredentials, [](Scene& s) { s.second = true; }},
    {10, Reason::TlsRequired, [](Scene& s) { s.clearText = true; }},
    {11, Reason::TokenUnknown, [](Scene& s) { s.token = Policy::tokenText("unknown"); }},
    {12, Reason::SchemeNotAccepted, [](Scene& s) { s.policy.token("t1").bearer(); }},
    {13, Reason::TokenRevoked, [](Scene& s) { s.policy.token("t1").revoked(); }},
    {14, Reason::TokenExpired, [](Scene& s) { s.policy.token("t1").expiresAt(1); }},
    {15, Reason::TokenDisabled, [](Scene& s) { s.policy.token("t1").disabled(); }},
    {16, Reason::OwnerDisabled, [](Scene& s) { s.policy.user("alice").userDisabled(); }},
    {17, Reason::OwnerNotPermitted, [](Scene& s) { s.policy.adminsOnly(); }},
    {18, Reason::TokenUserMismatch, [](Scene& s) { s.basicUser = "bob"; }},
    {19, Reason::TokenIpNotAllowed,
     [](Scene& s) { s.policy.token("t1").usableFrom({"10.1.0.0/16"}); }},
    {20, Reason::PathNotEnabledForTokens,
     [](Scene& s) { s.policy.upstream("api").tokenPaths({"/elsewhere/*"}); }},
    {21, Reason::NotInApiGroup, [](Scene& s) { s.policy.apiAccess({"ops"}); }},
    {22, Reason::ReadOnlyGroup, [](Scene& s) { s.policy.readOnly({"devs"}); }},
    {23, Reason::ReadOnlyToken, [](Scene& s) { s.policy.token("t1").readOnlyToken(); }},
    {24, Reason::LimitNotMatched, [](Scene& s) { s.policy.token("t1").limitTo({"[get]/rest/x"}); }},
    {25, Reason::RateLimited,
     [](Scene& s) {
         s.policy.rate(1, Subject::Token);
         s.rateUsedUp = true;
     }},
};

QString text(Reason reason)
{
    return QString::fromStdString(std::string(domain::code(reason)));
}

/// Any request under any policy of a small world, the same for the same seed.
struct Generated
{
    Policy policy;
    std::vector<Ask> asks;
};

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) { }

    Generated world(int requests)
    {
        Generated world{policy(), {}};
        for (int i = 0; i < requests; ++i)
            world.asks.push_back(ask());
        return world;
    }

private:
    bool often() { return m_random() % 2 == 0; }
    bool seldom() { return m_random() % 6 == 0; }
    template <std::size_t count>
    const char* pick(const std::array<const char*, count>& choices)
    {
        return choices[m_random() % count];
    }

    Policy policy()
    {
        Policy p;
        p.user("alice").email("alice@example.org").in({"devs"}).user("bob").in({"ops", "devs"});
        p.user("carol").email("alice@example.org").group("auditors");
        if (seldom())
            p.user("alice").userDisabled();
        if (seldom())
            p.user("bob").administrator();
        for (const char* label : {"t1", "t2", "t3"}) {
            p.token(label).owner(pick(users()));
            if (often())
                p.bearer();
            if (seldom())
                p.revoked();
            if (seldom())
                p.expiresAt(test::startOfTime - 1);
            if (seldom())
                p.readOnlyToken();
            if (seldom())
                p.usableFrom({"10.0.0.0/8"});
            if (seldom())
                p.limitTo({"[get]/rest/.*", "/rest/filter[JsonData::a==1]",
                           "[post]/rest/y[QueryParam::q==1]"});
        }
        p.token("shared1");
        upstreams(p);
        settings(p);
        return p;
    }
    void upstreams(Policy& p)
    {
        p.upstream("api").passwords(often() ? Passwords::Local : Passwords::Upstream);
        if (seldom())
            p.passwords(Passwords::Off);
        if (often())
            p.tokenPaths({"/rest/*"});
        if (often())
            p.publicPath("/public(/.*)?");
        if (seldom())
            p.prefix("/rest");
        if (often())
            p.preset(Preset::Jira);
    }
    void settings(Policy& p)
    {
        if (seldom())
            p.allowOnly({"10.0.0.0/8", "2001:db8::/32"});
        if (seldom())
            p.denyAllOf({"10.0.0.0/9"});
        if (seldom())
            p.apiAccess({"ops"});
        if (seldom())
            p.readOnly({"devs"});
        if (seldom())
            p.adminsOnly();
        if (seldom())
            p.tokensOnlyFor({"ops"});
        if (seldom())
            p.enforcement(often() ? Enforcement::Off : Enforcement::DryRun);
        if (often())
            p.foreignTokens();
        if (seldom())
            p.noPasswords();
        if (often())
            p.queryParameter("access_token");
        if (seldom())
            p.bypass("/rest/status");
        if (seldom())
            p.forceAuthentication("/public");
        if (often())
            p.rate(3, often() ? Subject::User : Subject::Address,
                   {QStringLiteral("own_tokens"), QStringLiteral("anonymous")});
        p.trustProxies({"192.0.2.0/24"}).lockoutAfter(often() ? 4 : 100);
    }

    static const std::array<const char*, 3>& users()
    {
        static const std::array<const char*, 3> names{"alice", "bob", "carol"};
        return names;
    }
    std::string secret()
    {
        return often() ? Policy::tokenText(pick(std::array{"t1", "t2", "t3", "shared1"}))
                       : pick(std::array{"foreign", "lku_broken", "secret", "x"});
    }
    Ask ask()
    {
        const http::Method method =
            often() ? http::Method::Get : static_cast<http::Method>(m_random() % 20);
        std::string target = pick(std::array{"/rest/x", "/rest/filter", "/rest/y?q=1", "/public",
                                             "/rest/status", "/other", "/rest/x;a", "/a/../b"});
        if (seldom())
            target += (target.find('?') == target.npos ? "?" : "&") + ("access_token=" + secret());
        Ask ask(method, target);
        ask.from(pick(std::array{"10.1.2.3", "10.200.1.1", "192.0.2.10", "2001:db8::7"}));
        if (seldom())
            ask.viaTrustedProxy().header(
                "X-Forwarded-For", pick(std::array{"10.3.3.3", "203.0.113.9, 192.0.2.1", "?"}));
        credential(ask);
        if (seldom())
            ask.withoutTls();
        if (seldom())
            ask.header("Origin", "https://a").header("Access-Control-Request-Method", "PUT");
        if (seldom())
            ask.header("X-HTTP-Method", "PUT");
        if (seldom())
            ask.header(pick(std::array{"X-Forwarded-User", "X_Forwarded_User"}), "root");
        body(ask);
        ask.password(static_cast<PasswordKnowledge>(m_random() % 4));
        return ask;
    }
    void credential(Ask& ask)
    {
        if (often())
            ask.bearer(secret());
        else if (often())
            ask.basic(pick(std::array{"alice", "BOB", "alice@example.org", "zoe"}), secret());
        if (seldom())
            ask.apiKey(secret());
        if (seldom())
            ask.header("Authorization", "Negotiate abc");
    }
    void body(Ask& ask)
    {
        if (seldom())
            ask.header("Content-Type", "application/json").bodyNotRead();
        else if (seldom())
            ask.header("Content-Type", "application/json").bodyNotVisible();
        else if (often())
            ask.jsonBody(pick(std::array{R"({"a":1})", R"({"a":2})", "{"}));
    }

    std::mt19937 m_random;
};

bool same(const gateway::Judgement& a, const gateway::Judgement& b)
{
    const policy::Decision& x = a.decision;
    const policy::Decision& y = b.decision;
    return x.reason == y.reason && x.wouldBe == y.wouldBe && x.method == y.method
        && x.upstream == y.upstream && x.token == y.token && x.user == y.user
        && x.rate.limit == y.rate.limit && x.rate.remaining == y.rate.remaining
        && x.retryAfterSeconds == y.retryAfterSeconds && a.need.what == b.need.what
        && a.need.user == b.need.user && a.client == b.client
        && a.credentialConsumed == b.credentialConsumed && a.queryHoldsSecret == b.queryHoldsSecret
        && a.claimedUser == b.claimedUser && a.targetKnown == b.targetKnown;
}

bool sameVerdict(const policy::Decision& a, const policy::Decision& b)
{
    return a.reason == b.reason && a.wouldBe == b.wouldBe && a.method == b.method
        && a.upstream == b.upstream && a.token == b.token && a.user == b.user;
}

QByteArray verdictsOf(const Trace& trace)
{
    QByteArray line;
    for (const policy::TraceStep& step : trace.steps())
        line += "nPFS"[static_cast<int>(step.verdict)];
    return line;
}

QByteArray verdictsOf(const policy::StageMarks& marks)
{
    QByteArray line;
    for (std::size_t i = 0; i < policy::stageCount; ++i)
        line += "nPFS"[static_cast<int>(marks.verdict(static_cast<Stage>(i)))];
    return line;
}

/// The stage that ended the ladder; -1 when all of it was climbed.
int lastStage(const Trace& trace)
{
    for (std::size_t i = 0; i < policy::stageCount; ++i) {
        if (trace.step(static_cast<Stage>(i)).verdict == StageVerdict::NotReached)
            return static_cast<int>(i) - 1;
        if (trace.step(static_cast<Stage>(i)).verdict == StageVerdict::Failed)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

void JudgeLadderTest::eachEarlierStageWinsOverEachLater()
{
    QCOMPARE(Scene().judge(), Reason::Allowed);
    for (const Flaw& flaw : flaws) {
        Scene scene;
        flaw.add(scene);
        QVERIFY2(scene.judge() == flaw.reason, qPrintable(text(flaw.reason)));
    }
    int pairs = 0;
    for (const Flaw& earlier : flaws) {
        for (const Flaw& later : flaws) {
            if (earlier.rung >= later.rung)
                continue;
            Scene scene;
            earlier.add(scene);
            later.add(scene);
            const Reason reason = scene.judge();
            QVERIFY2(reason == earlier.reason,
                     qPrintable(QStringLiteral("%1 and %2: %3")
                                    .arg(text(earlier.reason), text(later.reason), text(reason))));
            ++pairs;
        }
    }
    QCOMPARE(pairs, 25 * 24 / 2);
}

void JudgeLadderTest::everyReasonOfTheLadderCanBeMet()
{
    std::set<Reason> met;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const Generated world = Generator(seed).world(120);
        Court court(world.policy);
        for (const Ask& ask : world.asks) {
            const policy::Decision& decision = court.judge(ask).decision;
            met.insert(decision.reason);
            met.insert(decision.wouldBe.value_or(decision.reason));
        }
    }
    for (const Flaw& flaw : flaws) {
        Scene scene;
        flaw.add(scene);
        met.insert(scene.judge());
    }
    // Met in tests of their own: they need a particular history or request.
    const std::set<Reason> elsewhere{Reason::TokenWrongSecret, Reason::OwnerMissing,
                                     Reason::BodyNotAvailable, Reason::CredentialMalformed};
    // Not this code's to give: the parser, the dialects, the pipeline and the forwarder give them.
    const std::set<Reason> others{
        Reason::Malformed,        Reason::BodyTooLarge,      Reason::TargetTooLong,
        Reason::HeadersTooLarge,  Reason::PeerNotTrusted,    Reason::RequestTimeout,
        Reason::AuditUnavailable, Reason::PolicyUnavailable, Reason::UpstreamUnreachable,
        Reason::UpstreamTimeout,  Reason::Overloaded,        Reason::InternalError};
    QStringList missing;
    for (int number = 0; number < 500; ++number) {
        const auto reason = domain::reasonFromNumber(number);
        if (reason && !met.contains(*reason) && !elsewhere.contains(*reason)
            && !others.contains(*reason))
            missing.append(text(*reason));
        if (reason && others.contains(*reason))
            QVERIFY2(!met.contains(*reason), qPrintable(text(*reason)));
    }
    QCOMPARE(missing.join(u' '), QString());
}

void JudgeLadderTest::theZeroValueDenies()
{
    QVERIFY(!policy::Decision{}.allowed());
    QVERIFY(!gateway::Judgement{}.decision.allowed());
    QVERIFY(!domain::lets(policy::Authorization{}.reason));

    // An empty snapshot, as it is before anything was compiled, lets nobody in.
    Court court(std::make_shared<const policy::Snapshot>());
    QCOMPARE(court.reason(get("/")), Reason::NoUpstream);
    QCOMPARE(court.reason(get("/").bearer(t1)), Reason::NoUpstream);
}

void JudgeLadderTest::aTraceTellsEveryStage()
{
    const auto codes = [](const Policy& policy, const Ask& ask) {
        Trace trace;
        Court court(policy);
        (void)court.judge(ask, &trace);
        QByteArray line;
        for (std::size_t i = 0; i < policy::stageCount; ++i) {
            const policy::TraceStep& step = trace.step(static_cast<Stage>(i));
            line += "nPFS"[static_cast<int>(step.verdict)];
            if ((step.verdict == StageVerdict::NotReached) != step.saw.empty())
                line += '!';
        }
        return line;
    };
    // target address route ip lockout credential authenticate | state owner user ip paths | groups
    // read-only limits rate
    Policy policy = Policy().user("alice").token("t1").owner("alice");
    QCOMPARE(codes(policy, get("/x").bearer(t1)), QByteArray("PPPSPPPPPSSPSPSS"));
    QCOMPARE(codes(policy, get("/x")), QByteArray("PPPSPFnnnnnnnnnn"));
    QCOMPARE(codes(policy, get("//")), QByteArray("Fnnnnnnnnnnnnnnn"));
    QCOMPARE(codes(Policy(policy).publicPath("/x"), get("/x")), QByteArray("PPPSPPSSSSSSSSSS"));
    QCOMPARE(codes(Policy(policy).bypass("/x"), get("/x")), QByteArray("PPPnnnnnnnnnnnnn"));
    QCOMPARE(codes(Policy(policy).foreignTokens(), get("/x").bearer("f")),
             QByteArray("PPPSPPPSSSSSSPSS"));
    QCOMPARE(codes(Policy(policy).revoked(), get("/x").bearer(t1)), QByteArray("PPPSPPPFnnnnnnnn"));
    QCOMPARE(codes(Policy(policy).limitTo({"/y"}).usableFrom({"192.0.2.10"}).apiAccess({}),
                   get("/x").basic("alice", t1)),
             QByteArray("PPPSPPPPPPPPFnnn"));
    QCOMPARE(codes(Policy(policy).limitTo({"/y"}), get("/x").bearer(t1)),
             QByteArray("PPPSPPPPPSSPSPFn"));
    QCOMPARE(codes(Policy(policy).allowOnly({"192.0.2.10"}).rate(1, Subject::Token),
                   get("/x").bearer(t1)),
             QByteArray("PPPPPPPPPSSPSPSP"));
    for (std::size_t i = 0; i < policy::stageCount; ++i)
        QVERIFY(!code(static_cast<Stage>(i)).empty());
}

void JudgeLadderTest::theTraceNamesTheClosestLimitAndTheSmallestChange()
{
    const Policy policy = Policy().user("alice").token("t1").owner("alice").limitTo(
        {"[delete]/rest/.*", "[get]/rest/filter/.*[QueryParam::permissions==true]"});
    Court court(policy);
    Trace trace;
    (void)court.judge(get("/rest/filter/1?permissions=false").bearer(t1), &trace);
    const QString closest = QString::fromStdString(trace.closestLimit);
    QVERIFY2(closest.contains(QStringLiteral("line 2")), qPrintable(closest));
    QVERIFY2(closest.contains(QStringLiteral("[QueryParam::permissions==true]")),
             qPrintable(closest));
    QVERIFY(QString::fromStdString(trace.smallestChange).contains(QStringLiteral("Limit to")));

    Trace allowed;
    (void)court.judge(get("/rest/filter/1?permissions=true").bearer(t1), &allowed);
    QVERIFY(allowed.closestLimit.empty());
    QVERIFY(allowed.smallestChange.empty());
    QVERIFY(
        QString::fromStdString(allowed.step(Stage::Limits).saw).contains(QStringLiteral("line 2")));
}

void JudgeLadderTest::aTraceHoldsNoSecret()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Generated world = Generator(seed).world(50);
        Court court(world.policy);
        for (const Ask& ask : world.asks) {
            Trace trace;
            (void)court.judge(ask, &trace);
            for (const policy::TraceStep& step : trace.steps()) {
                for (const char* label : {"t1", "t2", "t3", "shared1"}) {
                    const std::string secret = Policy::tokenText(label).substr(17, 20);
                    QVERIFY(step.saw.find(secret) == std::string::npos);
                }
            }
        }
    }
}

void JudgeLadderTest::theVerdictIsTheSameWithAndWithoutATrace()
{
    // N1: plain, with a trace, and as it is explained before it happens, which moves no counter.
    int compared = 0;
    std::set<Reason> reasons;
    for (unsigned seed = 1000; seed < 2000; ++seed) {
        const Generated world = Generator(seed).world(100);
        const policy::SnapshotPtr snapshot = world.policy.compile();
        Court plain(snapshot);
        Court traced(snapshot);
        for (const Ask& ask : world.asks) {
            Trace explanation;
            const policy::Decision foreseen =
                plain.judge(Ask(ask).explaining(), &explanation).decision;
            Trace trace;
            const gateway::Judgement& one = plain.judge(ask);
            const gateway::Judgement& two = traced.judge(ask, &trace);
            QVERIFY2(same(one, two),
                     qPrintable(text(one.decision.reason) + u'/' + text(two.decision.reason)));
            QVERIFY2(sameVerdict(foreseen, one.decision),
                     qPrintable(text(foreseen.reason) + u'/' + text(one.decision.reason)));
            QCOMPARE(verdictsOf(explanation), verdictsOf(trace));
            const bool waits = one.need.what != gateway::Need::What::Nothing;
            const auto stage = policy::decidingStage(
                {one.decision.wouldBe.value_or(one.decision.reason), one.decision.token != nullptr,
                 one.decision.upstream != nullptr,
                 one.decision.token && one.decision.token->owner == 0});
            if (!waits) { // what is recorded is what the trace told, with or without one
                QCOMPARE(verdictsOf(one.decision.stages), verdictsOf(trace));
                QVERIFY(two.decision.stages == one.decision.stages);
                const auto unpacked = policy::StageMarks::unpack(one.decision.stages.packed());
                QVERIFY(unpacked == one.decision.stages);
                QCOMPARE(one.decision.stages.refusedAt().has_value(),
                         !domain::lets(one.decision.wouldBe.value_or(one.decision.reason)));
                if (one.decision.stages.refusedAt())
                    QVERIFY(one.decision.stages.refusedAt() == stage);
            }
            if (!waits)
                QCOMPARE(stage.has_value() ? static_cast<int>(*stage) : -1, lastStage(trace));
            reasons.insert(one.decision.reason);
            ++compared;
        }
    }
    QVERIFY(compared >= 100'000);
    QVERIFY(reasons.size() > 25);
}

void JudgeLadderTest::theSmallestChangeIsSaidForEveryRefusal()
{
    for (int number = 0; number < 500; ++number) {
        const auto reason = domain::reasonFromNumber(number);
        if (!reason)
            continue;
        const std::string_view change = domain::smallestChange(*reason);
        QCOMPARE(change.empty(), domain::lets(*reason));
        QVERIFY(change.empty() || change.ends_with('.'));
    }
}

void JudgeLadderTest::judgementsAreReusedWithoutLeftovers()
{
    // Each request judged by a used judgement and by a new one.
    for (unsigned seed = 5000; seed < 5020; ++seed) {
        const Generated world = Generator(seed).world(60);
        const policy::SnapshotPtr snapshot = world.policy.compile();
        Court used(snapshot);
        policy::RateLimiter rates;
        auth::Lockout lockout;
        for (Ask ask : world.asks) {
            const gateway::Judgement& again = used.judge(ask);
            gateway::Call call = ask.call();
            call.monotonic = std::chrono::steady_clock::time_point{std::chrono::hours(1)};
            gateway::Judgement fresh;
            gateway::judge(call, *snapshot, Policy::hasher(), {rates, lockout}, fresh);
            QVERIFY(same(again, fresh));
        }
    }
}

void JudgeLadderTest::theTokenPathAllocatesNothing_data()
{
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char* name, Ask ask) {
        for (const char* field : {"Host", "User-Agent", "Accept", "Accept-Encoding", "Cookie",
                                  "X-Request-Id", "Referer", "Content-Type"})
            ask.header(field, "some value of an ordinary length, as they have");
        QTest::newRow(name) << ask.from("10.1.2.3");
    };
    row("Bearer", get("/rest/api/2/issue/JRA-1").bearer(t1));
    row("Basic", get("/rest/api/2/issue/JRA-1").basic("alice", t1));
    row("key header", get("/rest/api/2/issue/JRA-1").apiKey(t1));
    row("with a query", get("/rest/api/2/issue/JRA-1?fields=summary%20x").bearer(t1));
    row("behind a proxy",
        get("/rest/api/2/issue/JRA-1")
            .bearer(t1)
            .viaTrustedProxy()
            .header("X-Forwarded-For", "203.0.113.1, 10.1.2.3"));
    row("refused", get("/elsewhere").bearer(t1));
}

void JudgeLadderTest::theTokenPathAllocatesNothing()
{
    QFETCH(Ask, ask);
    Policy policy = Policy().user("alice").in({"devs", "ops"}).token("t1").owner("alice");
    policy.limitTo({"[post]/rest/.*", "/rest/agile/.*", "[get]/rest/api/2/.*"});
    policy.apiAccess({"devs"}).readOnly({}).tokensOnlyFor({"ops"}).trustProxies({"192.0.2.1"});
    policy.rate(1'000'000, Subject::Token).lockoutAfter(1'000'000).allowOnly({"10.0.0.0/8"});
    policy.queryParameter("access_token").usableFrom({"10.0.0.0/8"});
    const policy::SnapshotPtr snapshot = policy.compile();
    policy::RateLimiter rates;
    auth::Lockout lockout;
    gateway::Judgement judgement;
    gateway::Call call = ask.call();

    const auto judge = [&] {
        gateway::judge(call, *snapshot, Policy::hasher(), {rates, lockout}, judgement);
    };
    for (int warm = 0; warm < 20; ++warm)
        judge();
    const Reason reason = judgement.decision.reason;
    const std::size_t before = test::allocations();
    for (int i = 0; i < 100; ++i)
        judge();
    QCOMPARE(test::allocations() - before, std::size_t(0));
    QCOMPARE(judgement.decision.reason, reason);
}
