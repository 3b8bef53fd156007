// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/codecs_test.h"

#include "common/api/rate_preview_json.h"
#include "common/api/settings_json.h"
#include "common/api/strict_json.h"
#include "common/api/token_json.h"
#include "common/api/upstream_json.h"
#include "common/api/user_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char* text)
{
    core::Result<QJsonObject> json = api::readJsonObject(text);
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    return *json;
}

QString listed(const domain::Problems& problems)
{
    QStringList lines;
    for (const domain::FieldProblem& problem : problems)
        lines.append(problem.field + u':' + problem.code);
    return lines.join(u' ');
}

/// Reads one page given by its name and answers with the problems.
domain::Problems problemsOf(const QString& page, const QJsonObject& json)
{
    domain::Problems problems;
    domain::Settings settings;
    if (page == u"tokens")
        api::read(json, settings.tokens, problems);
    else if (page == u"restrictions")
        api::read(json, settings.restrictions, problems);
    else if (page == u"public-apis")
        api::read(json, settings.publicApis, problems);
    else if (page == u"global")
        api::read(json, settings.global, problems);
    else if (page == u"rate-limiting")
        api::read(json, settings.rateLimiting, problems);
    else if (page == u"proxies")
        api::read(json, settings.proxies, problems);
    else if (page == u"audit")
        api::read(json, settings.audit, problems);
    else if (page == u"secure-mode")
        api::read(json, settings.secureMode, problems);
    return problems;
}

template <typename Page>
void comesBack(const Page& page)
{
    domain::Problems problems;
    Page read;
    api::read(api::toJson(page), read, problems);
    QCOMPARE(listed(problems), QString());
    QVERIFY(read == page);
}

domain::IpRange range(const char* text)
{
    return domain::IpRange::parse(QString::fromLatin1(text)).value();
}

} // namespace

void CodecsTest::settingsKeepTheShapesOfTheContract_data()
{
    QTest::addColumn<QJsonObject>("written");
    QTest::addColumn<QJsonObject>("contract");

    const domain::Settings defaults;
    QTest::newRow("tokens") << api::toJson(defaults.tokens) << object(R"(
        {"maxLifetime":{"enabled":false,"count":1,"unit":"years"},"maxPerUser":{"enabled":false,"count":10},
         "countExpired":true,"purgeExpiredAfterDays":30,"proposedLifetime":{"count":90,"unit":"days"}})");
    QTest::newRow("restrictions") << api::toJson(defaults.restrictions) << object(R"(
        {"apiAccess":{"enabled":false,"groups":[]},"readOnly":{"enabled":false,"groups":[]},
         "tokenGeneration":{"enabled":false,"grants":[]},"adminsOnly":false,"ip":{"mode":"none","allow":[],"block":[]}})");
    QTest::newRow("public-apis") << api::toJson(defaults.publicApis) << object(R"(
        {"forceAuthentication":[],"bypass":[]})");
    QTest::newRow("global") << api::toJson(defaults.global) << object(R"(
        {"enforcement":"on","passwordBasic":"allow","foreignTokens":"deny","usersMayCreateTokens":true,
         "acceptedSchemes":["basic","bearer"],"apiKeyHeader":"X-API-Key","queryParameter":null,
         "requireTls":"non-loopback"})");
    QTest::newRow("rate-limiting") << api::toJson(defaults.rateLimiting) << object(R"(
        {"enabled":false,"windows":[{"requests":100,"per":{"count":1,"unit":"minutes"},"burst":null}],
         "subject":"token","subjects":["own_tokens"],"lockout":{"failures":10,"within":"2m","for":"5m"}})");
    QTest::newRow("secure-mode") << api::toJson(defaults.secureMode) << object(R"(
        {"active":false,"requestedForNextStart":false})");
    QTest::newRow("proxies") << api::toJson(defaults.proxies) << object(R"(
        {"trusted":[],"header":"x-forwarded-for"})");
    QTest::newRow("audit") << api::toJson(defaults.audit) << object(R"(
        {"retentionDays":365,"durability":"process"})");
}

void CodecsTest::settingsKeepTheShapesOfTheContract()
{
    QFETCH(QJsonObject, written);
    QTEST(written, "contract");
}

void CodecsTest::settingsComeBackAsWritten()
{
    domain::Settings s;
    s.tokens = {true, {6, domain::Lifetime::Unit::Months}, true, 7, false,
                0,    {2, domain::Lifetime::Unit::Weeks}};
    comesBack(s.tokens);
    s.restrictions.apiAccess = {true, {u"a"_s, u"b"_s}};
    s.restrictions.readOnly = {true, {u"c"_s}};
    s.restrictions.tokenGenerationEnabled = true;
    s.restrictions.tokenGeneration = {
        {u"token-users"_s, domain::Lifetime{90, domain::Lifetime::Unit::Days}},
        {u"ops"_s, std::nullopt}};
    s.restrictions.adminsOnly = true;
    s.restrictions.ipMode = domain::RestrictionSettings::IpMode::Deny;
    s.restrictions.ipAllow = {{range("10.0.0.0/8"), u"office"_s},
                              {range("2001:db8::/32"), QString()}};
    s.restrictions.ipBlock = {{range("10.1.2.3"), u"old printer"_s}};
    comesBack(s.restrictions);
    s.publicApis.bypass = {{{u"GET"_s}, u"/status(/.*)?"_s}};
    s.publicApis.forceAuthentication = {{{}, u"/rest/api/2/serverInfo"_s}};
    comesBack(s.publicApis);
    s.global = {domain::GlobalSettings::Enforcement::DryRun,
                false,
                true,
                false,
                domain::Schemes::Bearer,
                u"X-Key"_s,
                u"access_token"_s,
                domain::GlobalSettings::RequireTls::Always};
    comesBack(s.global);
    s.rateLimiting.enabled = true;
    s.rateLimiting.windows = {{5, {1, domain::Lifetime::Unit::Minutes}, 2},
                              {1000, {1, domain::Lifetime::Unit::Days}, {}}};
    s.rateLimiting.subject = domain::RateSettings::Subject::Address;
    s.rateLimiting.subjects = {u"passwords"_s};
    s.rateLimiting.lockout = {3, 90, 86'400};
    comesBack(s.rateLimiting);
    s.proxies = {{range("127.0.0.2")}, domain::ProxySettings::Header::Forwarded};
    comesBack(s.proxies);
    s.audit = {30, domain::AuditSettings::Durability::Power};
    comesBack(s.audit);
    s.secureMode = {true, true};
    comesBack(s.secureMode);
}

void CodecsTest::absentMembersKeepTheirValue()
{
    domain::GlobalSettings page;
    page.apiKeyHeader = u"X-Mine"_s;
    page.queryParameter = u"key"_s;
    domain::Problems problems;
    api::read(object(R"({"enforcement":"off"})"), page, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(page.enforcement, domain::GlobalSettings::Enforcement::Off);
    QCOMPARE(page.apiKeyHeader, u"X-Mine"_s);
    QCOMPARE(page.queryParameter, u"key"_s);
    api::read(object(R"({"queryParameter":null})"), page, problems);
    QVERIFY(!page.queryParameter);
}

void CodecsTest::settingsProblems_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("problems");

    const auto row = [](const char* name, const char* page, const char* json,
                        const char* problems) {
        QTest::newRow(name) << QString::fromLatin1(page) << object(json)
                            << QString::fromLatin1(problems);
    };
    row("unknown member", "tokens", R"({"maxlifetime":{}})", "maxlifetime:unknown_field");
    row("unknown nested member", "tokens", R"({"maxPerUser":{"counts":1}})",
        "maxPerUser.counts:unknown_field");
    row("flag", "tokens", R"({"countExpired":1})", "countExpired:wrong_type");
    row("flag null", "tokens", R"({"countExpired":null})", "countExpired:wrong_type");
    row("number as text", "tokens", R"({"purgeExpiredAfterDays":"3"})",
        "purgeExpiredAfterDays:not_a_number");
    row("fraction", "tokens", R"({"purgeExpiredAfterDays":1.5})",
        "purgeExpiredAfterDays:not_a_number");
    row("negative", "tokens", R"({"purgeExpiredAfterDays":-1})", "purgeExpiredAfterDays:too_small");
    row("zero lifetime", "tokens", R"({"proposedLifetime":{"count":0,"unit":"days"}})",
        "proposedLifetime.count:too_small");
    row("huge lifetime", "tokens", R"({"proposedLifetime":{"count":10001,"unit":"days"}})",
        "proposedLifetime.count:too_large");
    row("32-bit overflow", "tokens", R"({"maxPerUser":{"count":4294967297}})",
        "maxPerUser.count:too_large");
    row("unit", "tokens", R"({"proposedLifetime":{"count":1,"unit":"day"}})",
        "proposedLifetime.unit:unknown_value");
    row("half a lifetime (MO-11)", "tokens", R"({"proposedLifetime":{"count":1}})",
        "proposedLifetime.unit:required");
    row("enforcement", "global", R"({"enforcement":"On"})", "enforcement:unknown_value");
    row("enforcement as boolean", "global", R"({"enforcement":true})", "enforcement:wrong_type");
    row("no scheme at all", "global", R"({"acceptedSchemes":[]})", "acceptedSchemes:empty");
    row("scheme", "global", R"({"acceptedSchemes":["digest"]})", "acceptedSchemes:unknown_value");
    row("schemes not a list", "global", R"({"acceptedSchemes":"basic"})",
        "acceptedSchemes:wrong_type");
    row("header null", "global", R"({"apiKeyHeader":null})", "apiKeyHeader:wrong_type");
    row("NUL", "global", "{\"apiKeyHeader\":\"X\\u0000Y\"}", "apiKeyHeader:bad_character");
    row("networks", "restrictions",
        R"({"ip":{"allow":[{"range":"10.0.0.0/8"},{"range":"10/8"},{"comment":"x"}]}})",
        "ip.allow[1].range:not_a_network ip.allow[2].range:required");
    row("inet_aton spelling", "restrictions", R"({"ip":{"block":[{"range":"127.1"}]}})",
        "ip.block[0].range:not_a_network");
    row("ip entry as text", "restrictions", R"({"ip":{"allow":["10.0.0.0/8"]}})",
        "ip.allow[0]:wrong_type");
    row("groups", "restrictions", R"({"apiAccess":{"groups":["a",1]}})",
        "apiAccess.groups[1]:wrong_type");
    row("grant", "restrictions",
        R"({"tokenGeneration":{"grants":[{"maxLifetime":{"count":1,"unit":"days"}}]}})",
        "tokenGeneration.grants[0].group:required");
    row("rule", "public-apis", R"({"bypass":[{"methods":["GET"]}]})", "bypass[0].path:required");
    row("rule methods", "public-apis", R"({"bypass":[{"methods":"GET","path":"/"}]})",
        "bypass[0].methods:wrong_type");
    row("window", "rate-limiting",
        R"({"windows":[{"requests":0,"per":{"count":1,"unit":"days"}}]})",
        "windows[0].requests:too_small");
    row("duration", "rate-limiting", R"({"lockout":{"within":"2 m","for":"1500ms"}})",
        "lockout.within:not_a_duration lockout.for:not_a_duration");
    row("proxy network", "proxies", R"({"trusted":["nginx.local"]})", "trusted[0]:not_a_network");
    row("retention", "audit", R"({"retentionDays":0})", "retentionDays:too_small");
}

void CodecsTest::settingsProblems()
{
    QFETCH(QString, page);
    QFETCH(QJsonObject, json);
    const domain::Problems found = problemsOf(page, json);
    QTEST(listed(found), "problems");
    for (const domain::FieldProblem& problem : found)
        QVERIFY2(problem.message.endsWith(u'.') && problem.message.size() > 10,
                 qPrintable(problem.message));
}

void CodecsTest::allProblemsAtOnce()
{
    const domain::Problems found = problemsOf(u"tokens"_s, object(R"(
        {"countExpired":"yes","maxPerUser":{"count":0,"x":1},"proposedLifetime":{"unit":"eons"},"extra":[]})"));
    QCOMPARE(found.size(), 6);
    const domain::Problems enumeration =
        problemsOf(u"audit"_s, object(R"({"durability":"maybe"})"));
    QVERIFY(enumeration[0].message.contains(u"process, power"));
}

void CodecsTest::draftReadsEverything()
{
    api::TokenDraft draft;
    domain::Problems problems;
    api::read(
        object(
            R"({"name":"ci","owner":"alice","description":"d","scheme":"both","expires":{"count":3,"unit":"months"},
        "limits":["[GET]/rest/.*"],"ipRanges":["10.0.0.0/8"],"rateLimit":{"windows":[{"requests":5,"per":{"count":1,"unit":"hours"},"burst":0}]},
        "readOnly":true,"shared":false,"email":true})"),
        draft, problems);
    QCOMPARE(listed(problems), QString());
    QCOMPARE(draft.name, u"ci"_s);
    QCOMPARE(draft.owner, u"alice"_s);
    QCOMPARE(draft.schemes, domain::Schemes::Both);
    QVERIFY(draft.expiresGiven);
    QCOMPARE(draft.expires.kind, domain::ExpiryChoice::Kind::After);
    QCOMPARE(draft.expires.lifetime, (domain::Lifetime{3, domain::Lifetime::Unit::Months}));
    QCOMPARE(draft.limits, (QStringList{u"[GET]/rest/.*"_s}));
    QCOMPARE(draft.ipRanges->size(), 1);
    QCOMPARE(draft.rateLimit,
             (domain::TokenRate{false, {{5, {1, domain::Lifetime::Unit::Hours}, 0}}}));
    QVERIFY(draft.readOnly && draft.email && !draft.shared);

    api::TokenDraft again;
    api::read(api::toJson(draft), again, problems);
    QCOMPARE(listed(problems), QString());
    QCOMPARE(api::toJson(again), api::toJson(draft));
}

void CodecsTest::draftDefaults()
{
    api::TokenDraft draft;
    domain::Problems problems;
    api::read(object(R"({"name":"ci","expires":"never"})"), draft, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(draft.schemes, domain::Schemes::Basic); // EX-12
    QVERIFY(!draft.owner && !draft.limits && !draft.ipRanges && !draft.shared && !draft.readOnly);
    QVERIFY(draft.expiresGiven);
    QCOMPARE(draft.expires.kind, domain::ExpiryChoice::Kind::Never);

    api::TokenDraft nulls;
    api::read(object(R"({"name":"ci","limits":null,"ipRanges":null,"owner":null})"), nulls,
              problems);
    QVERIFY(problems.isEmpty());
    QVERIFY(!nulls.limits && !nulls.ipRanges && !nulls.owner && !nulls.expiresGiven);
}

void CodecsTest::draftProblems_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* json, const char* problems) {
        QTest::newRow(name) << object(json) << QString::fromLatin1(problems);
    };
    row("no name", "{}", "name:required");
    row("empty limits", R"({"name":"x","limits":[]})", "limits:empty");
    row("a rate of nothing", R"({"name":"x","rateLimit":{}})", "rateLimit.windows:required");
    row("not exempt, but nothing else", R"({"name":"x","rateLimit":{"exempt":false}})",
        "rateLimit.windows:required");
    row("exempt and limited",
        R"({"name":"x","rateLimit":{"exempt":true,"windows":[{"requests":1,"per":{"count":1,"unit":"days"}}]}})",
        "rateLimit.windows:contradiction");
    row("a window without a number",
        R"({"name":"x","rateLimit":{"windows":[{"per":{"count":1,"unit":"days"}}]}})",
        "rateLimit.windows[0].requests:required");
    row("a rate of another type", R"({"name":"x","rateLimit":5})", "rateLimit:wrong_type");
    row("empty addresses", R"({"name":"x","ipRanges":[]})", "ipRanges:empty");
    row("limits as text", R"({"name":"x","limits":".*"})", "limits:wrong_type");
    row("bad address", R"({"name":"x","ipRanges":["10.0.0.256"]})", "ipRanges[0]:not_a_network");
    row("scheme", R"({"name":"x","scheme":"digest"})", "scheme:unknown_value");
    row("expiry as number", R"({"name":"x","expires":90})", "expires:wrong_type");
    row("expiry as null", R"({"name":"x","expires":null})", "expires:wrong_type");
    row("expiry unknown word", R"({"name":"x","expires":"Never"})", "expires:wrong_type");
    row("expiry count", R"({"name":"x","expires":{"count":-1,"unit":"days"}})",
        "expires.count:too_small");
    row("expiry without unit (MO-11)", R"({"name":"x","expires":{"count":1}})",
        "expires.unit:required");
    row("expiry without count (MO-11)", R"({"name":"x","expires":{"unit":"days"}})",
        "expires.count:required");
    row("expiry without zone", R"({"name":"x","expires":{"at":"2027-01-05T08:41:00"}})",
        "expires.at:not_a_time");
    row("expiry both ways",
        R"({"name":"x","expires":{"at":"2027-01-05T08:41:00Z","count":1,"unit":"days"}})",
        "expires.count:unknown_field expires.unit:unknown_field");
    row("secret", R"({"name":"x","secret":"lku_x"})", "secret:unknown_field");
}

void CodecsTest::draftProblems()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, problems);
    api::TokenDraft draft;
    domain::Problems found;
    api::read(json, draft, found);
    QCOMPARE(listed(found), problems);
}

void CodecsTest::patchTellsAbsentFromNull()
{
    domain::Problems problems;
    api::TokenPatch nothing;
    api::read(object("{}"), nothing, problems);
    QVERIFY(!nothing.rateLimit);
    QVERIFY(!nothing.name && !nothing.limits && !nothing.ipRanges && !nothing.expires
            && !nothing.readOnly);

    api::TokenPatch cleared;
    api::read(object(R"({"limits":null,"ipRanges":null,"rateLimit":null})"), cleared, problems);
    QVERIFY(cleared.rateLimit && !*cleared.rateLimit);
    QVERIFY(cleared.limits && !*cleared.limits);
    QVERIFY(cleared.ipRanges && !*cleared.ipRanges);

    api::TokenPatch set;
    api::read(
        object(
            R"({"name":"n","limits":["a"],"expires":"never","readOnly":true,"rateLimit":{"exempt":true}})"),
        set, problems);
    QCOMPARE(**set.rateLimit, (domain::TokenRate{true, {}}));
    QCOMPARE(**set.limits, QStringList{u"a"_s});
    QCOMPARE(set.readOnly, true);
    QVERIFY(problems.isEmpty());

    api::TokenPatch wrong;
    api::read(object(R"({"limits":[],"owner":"bob","scheme":"both"})"), wrong, problems);
    QCOMPARE(listed(problems), u"limits:empty owner:unknown_field scheme:unknown_field"_s);
}

void CodecsTest::tokenViewComesBack()
{
    api::TokenView view;
    view.token.id = u"0123456789AB"_s;
    view.token.name = u"ci"_s;
    view.token.owner = u"alice"_s;
    view.token.createdBy = u"root"_s;
    view.token.createdAt = core::fromMilliseconds(1'800'000'000'123);
    view.token.expiresAt = core::fromMilliseconds(1'900'000'000'000);
    view.token.limits = QStringList{u"/a"_s};
    view.token.ipRanges = QList{range("10.0.0.0/8")};
    view.token.rateLimit = domain::TokenRate{
        false,
        {{5, {1, domain::Lifetime::Unit::Hours}, {}}, {9, {1, domain::Lifetime::Unit::Days}, 2}}};
    view.token.calls = 5'000'000'000;
    view.token.lastAddresses = {u"10.0.0.1"_s};
    view.state = domain::TokenState::OverCap;
    view.token.previousUntil = core::fromMilliseconds(1'800'000'000'000);
    view.stateReason = u"It lives longer than is allowed today."_s;

    api::TokenView back;
    domain::Problems problems;
    QJsonObject json = api::toJson(view);
    json.insert(u"memberOfALaterVersion"_s, 1);
    api::read(json, back, problems);
    QCOMPARE(listed(problems), QString());
    QCOMPARE(api::toJson(back), api::toJson(view));
}

void CodecsTest::tokenShape()
{
    const QJsonObject json = api::toJson(api::TokenView{});
    for (const QLatin1StringView member :
         {"id"_L1, "name"_L1, "description"_L1, "owner"_L1, "createdBy"_L1, "scheme"_L1, "state"_L1,
          "stateReason"_L1, "createdAt"_L1, "expiresAt"_L1, "lastUsedAt"_L1, "lastAddresses"_L1,
          "calls"_L1, "limits"_L1, "ipRanges"_L1, "readOnly"_L1, "shared"_L1, "revision"_L1})
        QVERIFY2(json.contains(member), member.data());
    QVERIFY(json["owner"_L1].isNull()); // EX-3
    QVERIFY(json["expiresAt"_L1].isNull());
    QVERIFY(json["limits"_L1].isNull());
    QVERIFY(json.contains("rateLimit"_L1) && json["rateLimit"_L1].isNull());
}

void CodecsTest::userShapeHasNoPassword()
{
    const QJsonObject json = api::toJson(domain::User{});
    for (const QLatin1StringView member :
         {"name"_L1, "displayName"_L1, "email"_L1, "groups"_L1, "administrator"_L1, "enabled"_L1,
          "failedLogins"_L1, "source"_L1})
        QVERIFY2(json.contains(member), member.data());
    QVERIFY(!json.contains("password"_L1));
}

void CodecsTest::userDraftAndPatch()
{
    domain::Problems problems;
    api::UserDraft draft;
    api::read(
        object(
            R"({"name":"alice","email":"a@b","groups":["g"],"administrator":true,"password":"pä"})"),
        draft, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(draft.password->reveal(), std::string_view("pä"));
    QVERIFY(draft.administrator && draft.enabled);

    api::UserPatch patch;
    api::read(object(R"({"enabled":false})"), patch, problems);
    QCOMPARE(patch.enabled, false);
    QVERIFY(!patch.name && !patch.password && !patch.groups);

    api::UserPatch wrong;
    api::read(object(R"({"failedLogins":0,"source":"ldap","enabled":"no"})"), wrong, problems);
    QCOMPARE(listed(problems),
             u"enabled:wrong_type failedLogins:unknown_field source:unknown_field"_s);

    api::SignIn signIn;
    problems.clear();
    api::read(object(R"({"username":"a"})"), signIn, problems);
    QCOMPARE(listed(problems), u"password:required"_s);
}

void CodecsTest::groups()
{
    domain::Problems problems;
    api::GroupDraft draft;
    api::read(object("{}"), draft, true, problems);
    QCOMPARE(listed(problems), u"name:required"_s);
    problems.clear();
    api::read(object(R"({"description":"d"})"), draft, false, problems);
    QVERIFY(problems.isEmpty() && !draft.name);
    QCOMPARE(api::toJson(domain::Group{1, u"g"_s, u"d"_s, 4, 2}),
             object(R"({"name":"g","description":"d","members":4,"revision":2})"));
}

void CodecsTest::upstreamPresetAndChange()
{
    domain::Problems problems;
    domain::Upstream upstream;
    api::read(
        object(
            R"({"preset":"jira","name":"jira","baseUrl":"http://127.0.0.1:8080/jira","hosts":["Jira.Example"]})"),
        upstream, true, problems);
    QCOMPARE(listed(problems), QString());
    QCOMPARE(upstream.tokenPaths, QStringList{u"/rest/*"_s}); // KA-25, EX-10
    QCOMPARE(upstream.passwords, domain::fromPreset(domain::Upstream::Preset::Jira).passwords);
    QCOMPARE(upstream.hosts, QStringList{u"jira.example"_s});

    api::read(
        object(
            R"({"timeouts":{"connect":"250ms"},"identity":{"mode":"assertion"},"tls":{"verify":false},
                "ip":{"mode":"deny","allow":[{"range":"10.1.0.0/16"}],"block":[{"range":"10.0.0.0/8","comment":"old"}]}})"),
        upstream, false, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(upstream.timeouts.connect, 250);
    QCOMPARE(upstream.timeouts.idle, 60'000);
    QCOMPARE(upstream.identity, domain::Upstream::Identity::Assertion);
    QCOMPARE(upstream.name, u"jira"_s);
    using enum domain::RestrictionSettings::IpMode;
    QCOMPARE(upstream.ip,
             (domain::IpRestriction{
                 Deny, {{range("10.1.0.0/16"), {}}}, {{range("10.0.0.0/8"), u"old"_s}}}));

    domain::Upstream back;
    api::read(api::toJson(upstream), back, false, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(api::toJson(back)["timeouts"_L1], api::toJson(upstream)["timeouts"_L1]);
    QCOMPARE(back.tls, upstream.tls);
    QCOMPARE(back.ip, upstream.ip);
}

void CodecsTest::upstreamProblems_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* json, const char* problems) {
        QTest::newRow(name) << object(json) << QString::fromLatin1(problems);
    };
    row("nothing", "{}", "name:required baseUrl:required");
    row("preset", R"({"name":"a","baseUrl":"http://a","preset":"gitlab"})", "preset:unknown_value");
    row("mode", R"({"name":"a","baseUrl":"http://a","identity":{"mode":"magic"}})",
        "identity.mode:unknown_value");
    row("timeout zero", R"({"name":"a","baseUrl":"http://a","timeouts":{"connect":"0"}})",
        "timeouts.connect:too_small");
    row("timeout long", R"({"name":"a","baseUrl":"http://a","timeouts":{"idle":"2h"}})",
        "timeouts.idle:too_large");
    row("timeout number", R"({"name":"a","baseUrl":"http://a","timeouts":{"idle":5}})",
        "timeouts.idle:wrong_type");
    row("address", R"({"name":"a","baseUrl":"http://a","ip":{"allow":[{"range":"10"}]}})",
        "ip.allow[0].range:not_a_network");
    row("address mode", R"({"name":"a","baseUrl":"http://a","ip":{"mode":"some"}})",
        "ip.mode:unknown_value");
    row("unknown", R"({"name":"a","baseUrl":"http://a","url":"x"})", "url:unknown_field");
}

void CodecsTest::upstreamProblems()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, problems);
    domain::Upstream upstream;
    domain::Problems found;
    api::read(json, upstream, true, found);
    QCOMPARE(listed(found), problems);
}

void CodecsTest::whoWouldBeRefusedComesBack()
{
    const core::Timestamp first = core::fromMilliseconds(1'795'000'000'000);
    const QList<api::RatePreview::Subject> written{
        {u"token"_s, u"Zt51"_s, u"nightly"_s, u"ann"_s, 120, 20, first},
        {u"address"_s, u"10.0.0.5"_s, u"10.0.0.5"_s, {}, 7, 1, first}};
    const QJsonObject json{
        {u"calls"_s, 127}, {u"refused"_s, 21}, {u"subjects"_s, api::toJson(written)}};
    QVERIFY(!json["subjects"_L1][1].toObject().contains("owner"_L1));
    api::RatePreview read;
    domain::Problems problems;
    api::read(json, read, problems);
    QCOMPARE(listed(problems), QString());
    QCOMPARE(read.subjects.size(), 2);
    QCOMPARE(read.subjects.front().owner, u"ann"_s);
    QCOMPARE(read.subjects.front().refused, 20);
    QCOMPARE(read.subjects.back().firstRefusedAt, first);
    QCOMPARE(api::toJson(read.subjects), api::toJson(written));
}
