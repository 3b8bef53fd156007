// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sample_service.h"

#include "common/api/settings_json.h"
#include "common/api/upstream_json.h"
#include "tests/app/samples.h"

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
    service.on("GET /tokens", answer(200, tokenList(40, {}, 3204)));
    service.on("GET /users", answer(200, userList()));
    service.on("GET /groups", answer(200, groupList()));
    service.on("GET /audit", answer(200, auditList(40)));
    service.on("GET /statistics", answer(200, statistics(48)));
    service.on("GET /tokens/choices", answer(200, choices(u"m.lindqvist"_s)));
    const auto profile = [](const char* name, const char* title, const char* words, int changes,
                            bool secure) {
        QJsonArray list;
        for (int i = 0; i < changes; ++i)
            list.append(QJsonObject{});
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
    settings(service, "secure-mode", domain::SecureModeSettings{});
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
