// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sample_service.h"

#include "common/api/settings_json.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"

#include <QDateTime>
#include <QUrlQuery>

#include <span>

using namespace Qt::StringLiterals;

namespace test {
namespace {

domain::IpRange range(const QString& text)
{
    return *domain::IpRange::parse(text);
}

domain::RestrictionSettings restrictions()
{
    domain::RestrictionSettings page;
    page.apiAccess = {true, {u"jira-users"_s, u"confluence-users"_s, u"build-agents"_s}};
    page.readOnly = {true, {u"reporting"_s}};
    page.tokenGenerationEnabled = true;
    page.tokenGeneration = {{u"token-users"_s, domain::Lifetime{90, domain::Lifetime::Unit::Days}},
                            {u"build-agents"_s, std::nullopt}};
    page.ipMode = domain::RestrictionSettings::IpMode::Allow;
    page.ipAllow = {{range(u"10.20.0.0/16"_s), u"Office network, Oslo"_s},
                    {range(u"10.24.8.0/22"_s), u"Build agents"_s},
                    {range(u"2001:db8:20::/48"_s), u"Office network, IPv6"_s}};
    page.ipBlock = {{range(u"198.51.100.0/24"_s), u"Retired supplier"_s},
                    {range(u"10.20.99.0/24"_s), u"Guest Wi-Fi"_s}};
    return page;
}

QJsonObject upstream(const QString& name, domain::Upstream::Preset preset, const QString& url)
{
    domain::Upstream upstream = domain::fromPreset(preset);
    upstream.name = name;
    upstream.baseUrl = url;
    upstream.hosts = {QUrl(url).host()};
    return api::toJson(upstream);
}

/// What the service says about entries of restrictions() that change nothing.
QJsonArray entryWarnings()
{
    return {
        QJsonObject{
            {u"code"_s, u"range_within_range"_s},
            {u"field"_s, u"ip.allow[1]"_s},
            {u"message"_s,
             u"10.24.8.0/22 lies within 10.24.0.0/16 of the same list, so it changes nothing."_s}},
        QJsonObject{
            {u"code"_s, u"group_without_members"_s},
            {u"field"_s, u"readOnly.groups[0]"_s},
            {u"message"_s, u"Nobody is in the group \"reporting\", so it restricts nobody."_s}},
        QJsonObject{
            {u"code"_s, u"group_without_members"_s},
            {u"field"_s, u"tokenGeneration.grants[1].group"_s},
            {u"message"_s,
             u"Nobody is in the group \"build-agents\", so it lets nobody make tokens."_s}}};
}

QJsonObject limitsAnswer(const client::Request& request)
{
    const bool faulty = request.body.contains("(?=");
    QJsonArray problems;
    if (faulty)
        problems.append(QJsonObject{
            {u"line"_s, 4},
            {u"column"_s, 47},
            {u"code"_s, u"regex_unsupported"_s},
            {u"message"_s,
             u"Look-around and atomic groups ((?=) are not supported, because they cannot be matched in linear time."_s},
            {u"replacement"_s, u"[put].*/rest/api/2/filter[JsonData::editable==false]"_s}});
    const QJsonArray warnings{QJsonObject{
        {u"line"_s, 1},
        {u"column"_s, 25},
        {u"severity"_s, u"warning"_s},
        {u"code"_s, u"open_end"_s},
        {u"message"_s,
         u"The pattern goes on after \"search\", so /rest/api/2/search-other is admitted as well; write what must follow, or \"(/.*)?\" for everything below."_s},
        {u"replacement"_s, u"[get].*/rest/api/2/search(/.*)?"_s}}};
    QJsonObject json{{u"valid"_s, !faulty}, {u"problems"_s, problems}, {u"warnings"_s, warnings}};
    const auto line = [](int number, const char* failed) {
        return failed ? QJsonObject{{u"line"_s, number},
                                    {u"matched"_s, false},
                                    {u"failed"_s, QLatin1StringView(failed)}}
                      : QJsonObject{{u"line"_s, number}, {u"matched"_s, true}};
    };
    if (request.body.contains("\"url\""))
        json.insert(
            u"try"_s,
            QJsonObject{
                {u"matched"_s, true},
                {u"line"_s, 2},
                {u"lines"_s, QJsonArray{line(1, "method"), line(2, nullptr), line(3, "method")}}});
    if (request.body.contains("tokenId"))
        json.insert(
            u"preview"_s,
            QJsonObject{
                {u"calls"_s, 5186},
                {u"matched"_s, 5172},
                {u"needsBody"_s, 0},
                {u"notMatched"_s, 14},
                {u"lines"_s,
                 QJsonArray{QJsonObject{{u"line"_s, 1}, {u"matched"_s, 5000}, {u"needsBody"_s, 0}},
                            QJsonObject{{u"line"_s, 2}, {u"matched"_s, 172}, {u"needsBody"_s, 0}},
                            QJsonObject{{u"line"_s, 3}, {u"matched"_s, 0}, {u"needsBody"_s, 0}}}},
                {u"examples"_s,
                 QJsonArray{
                     QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/rest/api/2/field"_s}}}}});
    return json;
}

QJsonObject ratePreview()
{
    const auto subject = [](const char* name, const char* owner, int calls, int refused) {
        return QJsonObject{{u"kind"_s, u"token"_s},
                           {u"id"_s, u"a1B2c3D4e5F6"_s},
                           {u"name"_s, QLatin1StringView(name)},
                           {u"owner"_s, QLatin1StringView(owner)},
                           {u"calls"_s, calls},
                           {u"refused"_s, refused}};
    };
    return {{u"from"_s, u"2026-11-17T08:00:00.000Z"_s},
            {u"to"_s, u"2026-11-18T08:00:00.000Z"_s},
            {u"complete"_s, true},
            {u"calls"_s, 18421},
            {u"refused"_s, 312},
            {u"burstFor999"_s, 60},
            {u"subjects"_s,
             QJsonArray{subject("nightly-export", "t.ferreira", 5186, 290),
                        subject("grafana", "m.lindqvist", 9120, 22)}}};
}

template <typename Page>
void settings(FakeTransport& service, const QByteArray& name, const Page& page)
{
    auto stored = std::make_shared<QJsonObject>(api::toJson(page));
    service.on("GET /settings/" + name,
               [stored](const client::Request&) { return answer(200, *stored, "\"7\""); });
    service.on("PUT /settings/" + name, [stored](const client::Request& request) {
        if (request.target.contains("check=true")) {
            const bool covered = request.body.contains("10.31.7.42");
            QJsonObject own{{u"address"_s, u"10.31.7.42"_s}, {u"allowed"_s, covered}};
            QJsonObject tried{{u"address"_s, u"198.51.100.23"_s},
                              {u"allowed"_s, false},
                              {u"list"_s, u"block"_s},
                              {u"index"_s, 0},
                              {u"range"_s, u"198.51.100.0/24"_s}};
            QJsonObject check{{u"ok"_s, true}, {u"ownAddress"_s, own}};
            if (request.body.contains("10.20.99.0/24"))
                check.insert(u"warnings"_s, entryWarnings());
            if (request.target.contains("address="))
                check.insert(u"address"_s, tried);
            return answer(200, check);
        }
        *stored = QJsonDocument::fromJson(request.body).object();
        return answer(200, *stored, "\"8\"");
    });
}

} // namespace

void fillService(FakeTransport& service)
{
    service.on("GET /status", answer(200, status(1284)));
    service.on("GET /tokens", [](const client::Request& request) {
        if (request.target.contains("owner="))
            return answer(200, tokenList(8, {}, 8)); // nobody has more
        if (request.target.contains("state=expiring"))
            return answer(200, tokenList(5, {}, 5));
        if (!request.target.contains("ownRate=true"))
            return answer(200, tokenList(40, {}, 3204));
        QJsonArray own;
        for (const int number : {3, 7}) {
            QJsonObject one = token(number);
            one.insert(
                u"rateLimit"_s,
                number == 3
                    ? QJsonObject{{u"exempt"_s, true}}
                    : QJsonObject{
                        {u"windows"_s,
                         QJsonArray{QJsonObject{
                             {u"requests"_s, 20},
                             {u"per"_s, QJsonObject{{u"count"_s, 1}, {u"unit"_s, u"seconds"_s}}},
                             {u"burst"_s, 5}}}}});
            own.append(one);
        }
        return answer(200, {{u"items"_s, own}, {u"next"_s, QJsonValue::Null}, {u"total"_s, 2}});
    });
    service.on("POST /limits/check",
               [](const client::Request& request) { return answer(200, limitsAnswer(request)); });
    service.on("POST /rate-limiting/preview", answer(200, ratePreview()));
    service.on("GET /tokens/" + token(3)[u"id"_s].toString().toUtf8(),
               answer(200, token(3), "\"5\""));
    service.on("GET /tokens/counts", answer(200, tokenCounts()));
    service.on("GET /tokens/usage", answer(200, tokenUsage(40)));
    service.on("GET /users", answer(200, userList()));
    service.on("GET /groups", answer(200, groupList()));
    service.on("GET /audit", answer(200, auditList(40)));
    service.on("GET /audit/verification", answer(200, auditVerification(true)));
    service.on("GET /statistics", [](const client::Request& request) {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const auto moment = [&query](const QString& name) {
            return QDateTime::fromString(query.queryItemValue(name, QUrl::FullyDecoded),
                                         Qt::ISODate);
        };
        const QDateTime from = moment(u"from"_s);
        const QDateTime to = moment(u"to"_s);
        QJsonObject answered = statistics(96);
        QJsonArray buckets = answered[u"buckets"_s].toArray();
        const qint64 length = from.msecsTo(to) / buckets.size();
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            QJsonObject bucket = buckets[i].toObject();
            bucket.insert(u"start"_s,
                          from.addMSecs(i * length).toUTC().toString(Qt::ISODateWithMs));
            buckets[i] = bucket;
        }
        answered.insert(u"buckets"_s, buckets);
        return answer(200, answered);
    });
    service.on("GET /tokens/choices", answer(200, choices(u"m.lindqvist"_s)));
    const auto profile = [](const char* name, const char* title, const char* words, int changes,
                            bool secure) {
        QJsonArray list;
        const std::pair<const char*, const char*> members[] = {{"tokens", "maxLifetime.enabled"},
                                                               {"tokens", "maxPerUser.enabled"},
                                                               {"global", "foreignTokens"}};
        for (const auto& [page, member] : std::span(members).first(std::size_t(changes)))
            list.append(
                QJsonObject{{u"page"_s, QLatin1StringView(page)},
                            {u"member"_s, QLatin1StringView(member)},
                            {u"before"_s, false},
                            {u"after"_s, true},
                            {u"reason"_s, u"A token that lives for ever is found one day."_s}});
        return QJsonObject{{u"name"_s, QLatin1StringView(name)},
                           {u"title"_s, QLatin1StringView(title)},
                           {u"description"_s, QLatin1StringView(words)},
                           {u"applied"_s, changes == 0},
                           {u"turnsSecureModeOn"_s, secure},
                           {u"newGroups"_s, QJsonArray{}},
                           {u"changes"_s, list}};
    };
    service.on(
        "GET /profiles",
        answer(200,
               {{u"items"_s,
                 QJsonArray{
                     profile("recommended", "Recommended",
                             "Lifetimes up to 365 days, 10 tokens per user, Secure Mode.", 3, true),
                     profile("miniorange", "Like miniOrange",
                             "Basic and Bearer, no limits until you set them.", 2, false),
                     profile("resolution", "Like resolution",
                             "Users make their own tokens for up to two years.", 0, false)}}}));
    service.on("POST /explain", answer(200, explanation()));
    service.on("GET /audit/" + auditRow(3, false)[u"decision"_s].toString().toUtf8(),
               answer(200, recordWithTrace()));
    settings(service, "restrictions", restrictions());
    domain::PublicApiSettings publicApis;
    publicApis.forceAuthentication = {{{}, u"/rest/api/2/serverInfo"_s},
                                      {{u"GET"_s}, u"/rest/api/2/project(/.*)?"_s}};
    publicApis.bypass = {{{u"GET"_s, u"HEAD"_s}, u"/status(/.*)?"_s}};
    settings(service, "public-apis", publicApis);
    settings(service, "global", domain::GlobalSettings{});
    domain::RateSettings rates;
    rates.enabled = true;
    rates.windows = {{100, {1, domain::Lifetime::Unit::Minutes}, 20},
                     {5000, {1, domain::Lifetime::Unit::Days}, std::nullopt}};
    rates.subjects = {u"own_tokens"_s, u"passwords"_s};
    settings(service, "rate-limiting", rates);
    QJsonObject secure = api::toJson(domain::SecureModeSettings{});
    secure.insert(u"recoverable"_s, 1914);
    service.on("GET /settings/secure-mode", answer(200, secure, "\"7\""));
    service.on("PUT /settings/secure-mode", [](const client::Request& request) {
        return answer(200, QJsonDocument::fromJson(request.body).object(), "\"8\"");
    });
    domain::ProxySettings proxies;
    proxies.trusted = {range(u"10.20.0.5"_s)};
    settings(service, "proxies", proxies);
    settings(service, "tokens", domain::TokenSettings{});
    settings(service, "audit", domain::AuditSettings{});
    service.on("GET /upstreams",
               answer(200,
                      {{u"items"_s,
                        QJsonArray{upstream(u"jira"_s, domain::Upstream::Preset::Jira,
                                            u"https://jira.corp.example"_s),
                                   upstream(u"prometheus"_s, domain::Upstream::Preset::Generic,
                                            u"http://10.20.4.9:9090"_s)}}}));
}

} // namespace test
