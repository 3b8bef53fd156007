// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/compile_test.h"

#include "tests/support/policy_builder.h"

#include <QTest>

#include <functional>

using policy::Changes;
using policy::Compiled;
using policy::Snapshot;
using test::Policy;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(Changes&)>;

Changes with(const Edit& edit)
{
    Changes changes = Policy().user("alice").in({"devs"}).token("t1").owner("alice").everything();
    edit(changes);
    return changes;
}

QString firstProblem(const Changes& changes)
{
    const Compiled compiled = policy::apply(Snapshot{}, changes);
    if (compiled.problems.isEmpty())
        return compiled.snapshot ? u"compiles"_s : u"no snapshot and no problem"_s;
    const domain::FieldProblem& first = compiled.problems.first();
    if (first.message.isEmpty() || !first.message.endsWith(u'.'))
        return u"a problem without a sentence: "_s + first.field;
    return first.field + u' ' + first.code;
}

void row(const char* name, const char* expected, const Edit& edit)
{
    QTest::newRow(name) << edit << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
}

void checkRow()
{
    QFETCH(Edit, edit);
    QTEST(firstProblem(with(edit)), "expected");
}

domain::User user(qint64 id, const QString& name)
{
    domain::User added;
    added.id = id;
    added.name = name;
    return added;
}

domain::Group group(qint64 id, const QString& name)
{
    domain::Group added;
    added.id = id;
    added.name = name;
    return added;
}

domain::Upstream upstream(const char* name)
{
    domain::Upstream added;
    added.id = 100 + static_cast<qint64>(qstrlen(name));
    added.name = QString::fromUtf8(name);
    added.baseUrl = u"http://127.0.0.1:9"_s;
    return added;
}

} // namespace

void CompileTest::nothingCompiles()
{
    const Compiled compiled = policy::apply(Snapshot{}, Changes{});
    QVERIFY(compiled);
    QCOMPARE(compiled.snapshot->apiKeyHeader, "x-api-key");
    QVERIFY(compiled.snapshot->tokens.isEmpty());
    QVERIFY(compiled.snapshot->upstreams.empty());
    QVERIFY(compiled.snapshot->rateWindows.empty());
}

void CompileTest::settingsAreRefused_data()
{
    using Settings = domain::Settings;
    columns();
    const auto settings = [](const char* name, const char* expected,
                             const std::function<void(Settings&)>& edit) {
        row(name, expected, [edit](Changes& changes) { edit(*changes.settings); });
    };
    const auto range = [](const char* text) { return test::ranges({text}).first(); };
    settings("defaults", "compiles", [](Settings&) {});
    settings("C5 allow list on but empty", "restrictions.ip.allow required", [](Settings& s) {
        s.restrictions.ipMode = domain::RestrictionSettings::IpMode::Allow;
    });
    settings("C5 deny list on but empty: nobody is denied", "compiles", [](Settings& s) {
        s.restrictions.ipMode = domain::RestrictionSettings::IpMode::Deny;
    });
    settings("unknown group, API access", "restrictions.apiAccess.groups[1] unknown_group",
             [](Settings& s) {
                 s.restrictions.apiAccess = {true, {u"devs"_s, u"ops"_s}};
             });
    settings("unknown group, also when off", "restrictions.readOnly.groups[0] unknown_group",
             [](Settings& s) {
                 s.restrictions.readOnly = {false, {u"ops"_s}};
             });
    settings("unknown group, grant", "restrictions.tokenGeneration.grants[0] unknown_group",
             [](Settings& s) {
                 s.restrictions.tokenGeneration = {{u"ops"_s, std::nullopt}};
             });
    settings("group in other case", "compiles", [](Settings& s) {
        s.restrictions.apiAccess = {true, {u"DEVS"_s}};
    });
    settings("MO-36", "global.usersMayCreateTokens setting_conflict", [](Settings& s) {
        s.restrictions.tokenGenerationEnabled = true;
        s.global.usersMayCreateTokens = false;
    });
    settings("bypass pattern", "public-apis.bypass[1].path regex_invalid", [](Settings& s) {
        s.publicApis.bypass = {{{}, u"/ok"_s}, {{}, u"/(x"_s}};
    });
    settings("look-around is not RE2", "public-apis.forceAuthentication[0].path regex_unsupported",
             [](Settings& s) {
                 s.publicApis.forceAuthentication = {{{}, u"/(?=x)"_s}};
             });
    settings("key header is no name", "global.apiKeyHeader invalid",
             [](Settings& s) { s.global.apiKeyHeader = u"X API Key"_s; });
    settings("key header with another meaning", "global.apiKeyHeader invalid",
             [](Settings& s) { s.global.apiKeyHeader = u"Authorization"_s; });
    settings("key header of our own", "global.apiKeyHeader invalid",
             [](Settings& s) { s.global.apiKeyHeader = u"X-Latchkey-Token-Id"_s; });
    settings("key header off", "compiles", [](Settings& s) { s.global.apiKeyHeader.clear(); });
    settings("query parameter is no name", "global.queryParameter invalid",
             [](Settings& s) { s.global.queryParameter = u"a&b"_s; });
    settings("query parameter empty", "global.queryParameter invalid",
             [](Settings& s) { s.global.queryParameter = QString(); });
    settings("query parameter that overrides methods", "global.queryParameter invalid",
             [](Settings& s) { s.global.queryParameter = u"_method"_s; });
    settings("no scheme", "global.acceptedSchemes required",
             [](Settings& s) { s.global.acceptedSchemes = domain::Schemes::None; });
    settings("everybody a trusted proxy", "proxies.trusted[0] too_wide",
             [&](Settings& s) { s.proxies.trusted = {range("0.0.0.0/0")}; });
    settings("everybody a trusted proxy, IPv6", "proxies.trusted[1] too_wide", [&](Settings& s) {
        s.proxies.trusted = {range("10.0.0.0/8"), range("::/0")};
    });
    settings("rate subject", "rate-limiting.subjects[0] unknown",
             [](Settings& s) { s.rateLimiting.subjects = {u"everybody"_s}; });
    settings("rate on, no subject", "rate-limiting.subjects required", [](Settings& s) {
        s.rateLimiting.enabled = true;
        s.rateLimiting.subjects.clear();
    });
    settings("rate window", "rate-limiting.windows[0] invalid", [](Settings& s) {
        s.rateLimiting.windows = {{0, {1, domain::Lifetime::Unit::Hours}, {}}};
    });
    settings("rate on, no window", "rate-limiting.windows required", [](Settings& s) {
        s.rateLimiting.enabled = true;
        s.rateLimiting.windows.clear();
    });
    settings("lockout after nothing", "rate-limiting.lockout too_small",
             [](Settings& s) { s.rateLimiting.lockout.failures = 0; });
}

void CompileTest::settingsAreRefused()
{
    checkRow();
}

void CompileTest::upstreamsAreRefused_data()
{
    columns();
    const auto added = [](const char* name, const char* expected,
                          const std::function<void(domain::Upstream&)>& edit) {
        row(name, expected, [edit](Changes& changes) {
            domain::Upstream other = upstream("other");
            other.pathPrefix = u"/other"_s;
            edit(other);
            changes.upstreams.push_back(other);
        });
    };
    using Upstream = domain::Upstream;
    added("another prefix", "compiles", [](Upstream&) {});
    added("no name", "upstreams[].name required", [](Upstream& u) { u.name.clear(); });
    added("name taken in other case", "upstreams[API].name taken",
          [](Upstream& u) { u.name = u"API"_s; });
    added("same requests", "upstreams[other].pathPrefix overlaps",
          [](Upstream& u) { u.pathPrefix = u"/"_s; });
    added("named host at the same prefix", "compiles", [](Upstream& u) {
        u.pathPrefix = u"/"_s;
        u.hosts = {u"a.example"_s};
    });
    for (const char* prefix : {"", "x", "/a//b", "/a/../b", "/a/.", "/a?b", "/a#b", "/a;b", "/%61",
                               "/a b", "/\xc3\xa4", "/a+b", "/a:b"}) {
        const QString path = QString::fromUtf8(prefix);
        added(qPrintable(u"prefix \"%1\""_s.arg(path)), "upstreams[other].pathPrefix invalid",
              [path](Upstream& u) { u.pathPrefix = path; });
    }
    added("host with port", "upstreams[other].hosts[0] invalid",
          [](Upstream& u) { u.hosts = {u"a.example:80"_s}; });
    added("host with path", "upstreams[other].hosts[1] invalid", [](Upstream& u) {
        u.hosts = {u"a.example"_s, u"a/b"_s};
    });
    added("empty host", "upstreams[other].hosts[0] invalid",
          [](Upstream& u) { u.hosts = {QString()}; });
    added("IPv6 host", "compiles", [](Upstream& u) { u.hosts = {u"[2001:db8::1]"_s}; });
    added("public path", "upstreams[other].publicPaths[0].path regex_invalid", [](Upstream& u) {
        u.publicPaths = {{{}, u"/[a"_s}};
    });
    added("method", "upstreams[other].publicPaths[0].methods[0] method_unknown", [](Upstream& u) {
        u.publicPaths = {{{u"FETCH"_s}, u"/a"_s}};
    });
}

void CompileTest::upstreamsAreRefused()
{
    checkRow();
}

void CompileTest::recordsAreRefused_data()
{
    columns();
    const auto token = [](const char* name, const char* member,
                          const std::function<void(policy::TokenRow&)>& edit) {
        const std::string id(Policy::tokenId("t1").data(), 12);
        const std::string expected =
            *member ? "tokens[" + id + "]." + member : std::string("compiles");
        row(name, expected.c_str(), [edit](Changes& changes) { edit(changes.tokens.front()); });
    };
    using Row = policy::TokenRow;
    token("token", "", [](Row&) {});
    token("token without scheme", "scheme required",
          [](Row& t) { t.schemes = domain::Schemes::None; });
    token("token of nobody", "owner unknown_user", [](Row& t) { t.owner = 77; });
    token("shared token", "", [](Row& t) { t.owner = 0; });
    token("no limit line", "limits[0] required", [](Row& t) { t.limits = QStringList(); });
    token("limit line", "limits[1] regex_invalid", [](Row& t) {
        t.limits = QStringList{u"/a"_s, u"/(b"_s};
    });
    token("no address", "ipRanges required", [](Row& t) { t.ipRanges = QList<domain::IpRange>(); });

    row("user in an unknown group", "users[alice].groups[0] unknown_group",
        [](Changes& changes) { changes.users.front().groups = {u"nope"_s}; });
    row("user without number", "users[bob].name taken",
        [](Changes& changes) { changes.users.push_back(user(0, u"bob"_s)); });
    row("user without name", "users[].name taken",
        [](Changes& changes) { changes.users.push_back(user(9, {})); });
    row("user's name taken in other case", "users[ALICE].name taken",
        [](Changes& changes) { changes.users.push_back(user(9, u"ALICE"_s)); });
    row("group's name taken in other case", "groups[DEVS].name taken",
        [](Changes& changes) { changes.groups.push_back(group(9, u"DEVS"_s)); });
    row("group without name", "groups[].name taken",
        [](Changes& changes) { changes.groups.push_back(group(9, {})); });
}

void CompileTest::recordsAreRefused()
{
    checkRow();
}

void CompileTest::allProblemsAreToldAtOnce()
{
    const Compiled compiled =
        policy::apply(Snapshot{}, with([](Changes& changes) {
                          changes.users.front().groups.append(u"nope"_s);
                          changes.tokens.front().schemes = domain::Schemes::None;
                          changes.settings->global.acceptedSchemes = domain::Schemes::None;
                          changes.settings->publicApis.bypass = {{{}, u"("_s}};
                          changes.upstreams.front().pathPrefix = u"x"_s;
                      }));
    QVERIFY(!compiled.snapshot);
    QCOMPARE(compiled.problems.size(), 5);
}

void CompileTest::aRefusedChangeLeavesTheBaseAsItWas()
{
    const auto base = Policy().user("alice").in({"devs"}).token("t1").owner("alice").compile();
    Changes changes;
    changes.revision = 2;
    changes.removedUsers = {1};
    changes.removedTokens = {Policy::tokenId("t1")};
    changes.removedUpstreams = {1};
    changes.tokens = {policy::TokenRow{}}; // has no scheme
    QVERIFY(!policy::apply(*base, changes));
    QCOMPARE(base->revision, 1);
    QVERIFY(base->users.find(1));
    QVERIFY(base->tokens.find(Policy::tokenId("t1")));
    QCOMPARE(base->upstreams.size(), std::size_t(1));
}

void CompileTest::upstreamsThatDoNotOverlap()
{
    QCOMPARE(firstProblem(with([](Changes& changes) {
                 domain::Upstream a = upstream("a"), bb = upstream("bb"), ccc = upstream("ccc");
                 a.hosts = {u"a.example"_s};
                 bb.hosts = {u"b.example"_s};
                 ccc.hosts = {u"c.example"_s, u"B.example."_s};
                 changes.upstreams.insert(changes.upstreams.end(), {a, bb, ccc});
             })),
             u"upstreams[ccc].pathPrefix overlaps"_s);
}

void CompileTest::namesMayBeSwappedInOneChange()
{
    Policy policy = Policy().user("alice").email("a@x").user("bob").email("b@x");
    policy.group("devs").group("ops");
    const auto base = policy.compile();
    Changes changes;
    changes.revision = 2;
    changes.users = policy.changes().users;
    std::swap(changes.users[0].name, changes.users[1].name);
    std::swap(changes.users[0].email, changes.users[1].email);
    changes.groups = policy.changes().groups;
    std::swap(changes.groups[0].name, changes.groups[1].name);

    const Compiled swapped = policy::apply(*base, changes);
    QVERIFY(swapped);
    QCOMPARE(swapped.snapshot->logins.find("alice")->named, 2);
    QCOMPARE(swapped.snapshot->logins.find("a@x")->mailed, 2);
    QCOMPARE(swapped.snapshot->groupsByName.find("ops")->number, 1);

    // One at a time the name is still taken.
    changes.users.pop_back();
    QVERIFY(!policy::apply(*base, changes));
}

void CompileTest::aRemovedGroupIsTakenFromItsMembers()
{
    const auto base = Policy().user("alice").in({"devs", "ops"}).user("bob").in({"ops"}).compile();
    Changes changes;
    changes.revision = 2;
    changes.removedGroups = {1};
    const auto after = policy::apply(*base, changes).snapshot;
    QCOMPARE(after->users.find(1)->groups, std::vector<policy::GroupNumber>{2});
    QVERIFY(!after->groups.find(1));
    QVERIFY(!after->groupsByName.find("devs"));
    QCOMPARE(after->users.find(2), base->users.find(2));

    const auto named = Policy().user("alice").in({"devs"}).apiAccess({"devs"}).compile();
    const Compiled refused = policy::apply(*named, changes);
    QVERIFY(!refused);
    QCOMPARE(refused.problems.first().field, u"restrictions.apiAccess.groups[0]"_s);
}

void CompileTest::aRenamedGroupKeepsItsMembers()
{
    Policy policy = Policy().user("alice").in({"devs"}).apiAccess({"devs"});
    Changes changes;
    changes.revision = 2;
    changes.groups = {group(1, u"builders"_s)};
    QVERIFY(!policy::apply(*policy.compile(), changes)); // a setting still says "devs"

    changes.settings = policy.settings;
    changes.settings->restrictions.apiAccess.groups = {u"Builders"_s};
    const auto after = policy::apply(*policy.compile(), changes).snapshot;
    QVERIFY(after);
    QCOMPARE(after->users.find(1)->groups, std::vector<policy::GroupNumber>{1});
    QCOMPARE(after->apiAccess.groups, std::vector<policy::GroupNumber>{1});
    QCOMPARE(after->groups.find(1)->name, "builders");
    QVERIFY(!after->groupsByName.find("devs"));
}

void CompileTest::changesOfSettingsTouchNoToken()
{
    const auto base = Policy().user("alice").in({"devs"}).token("t1").owner("alice").compile();
    Changes changes;
    changes.revision = 2;
    changes.settings = domain::Settings{};
    changes.settings->restrictions.adminsOnly = true;
    const auto after = policy::apply(*base, changes).snapshot;
    const auto id = Policy::tokenId("t1");
    QCOMPARE(after->tokens.find(id), base->tokens.find(id));
    QCOMPARE(after->users.find(1), base->users.find(1));
    QVERIFY(after->settings.restrictions.adminsOnly);
    QVERIFY(!base->settings.restrictions.adminsOnly);
}

void CompileTest::equalLimitLinesAreKeptOnce()
{
    Policy policy = Policy().user("alice");
    for (const char* label : {"t1", "t2", "t3"})
        policy.token(label).owner("alice").limitTo({"/a", "/b"});
    policy.token("t4").owner("alice").limitTo({"/b", "/a"});
    policy.token("t5").owner("alice").limitTo({"/a"});
    auto snapshot = policy.compile();
    QCOMPARE(snapshot->limitPool.size(), std::size_t(3));

    const auto usesOfPair = [&] {
        std::uint32_t uses = 0;
        snapshot->limitPool.forEach([&](const policy::PooledLimits& pooled) {
            uses += pooled.lines.size() == 2 && pooled.lines.text(0) == "/a" ? pooled.uses : 0;
        });
        return uses;
    };
    QCOMPARE(usesOfPair(), 3U);
    Changes changes;
    changes.revision = 2;
    changes.removedTokens = {Policy::tokenId("t1"), Policy::tokenId("t5")};
    changes.tokens = {policy.changes().tokens[1]}; // t2 as it is
    changes.tokens.push_back(policy.changes().tokens[2]); // t3 without limits
    changes.tokens.back().limits.reset();
    snapshot = policy::apply(*snapshot, changes).snapshot;
    QCOMPARE(snapshot->limitPool.size(), std::size_t(2));
    QCOMPARE(usesOfPair(), 1U);
    QVERIFY(!snapshot->tokens.find(Policy::tokenId("t3"))->extras);
}

void CompileTest::theRevisionIsTheChanges()
{
    const auto base = Policy().compile();
    Changes later;
    later.revision = 17;
    QCOMPARE(base->revision, 1);
    QCOMPARE(policy::apply(*base, later).snapshot->revision, 17);
}
