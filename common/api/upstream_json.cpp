// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/upstream_json.h"

#include "common/api/duration_text.h"
#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

using domain::Upstream;

constexpr NamedValue<Upstream::Preset> presetNames[] = {
    {"generic"_L1, Upstream::Preset::Generic},
    {"jira"_L1, Upstream::Preset::Jira},
    {"confluence"_L1, Upstream::Preset::Confluence},
    {"bitbucket"_L1, Upstream::Preset::Bitbucket},
};
constexpr NamedValue<Upstream::Identity> identityNames[] = {
    {"headers"_L1, Upstream::Identity::Headers},
    {"assertion"_L1, Upstream::Identity::Assertion},
    {"credential"_L1, Upstream::Identity::Credential},
    {"passthrough"_L1, Upstream::Identity::Passthrough},
};
constexpr NamedValue<Upstream::Passwords> passwordNames[] = {
    {"off"_L1, Upstream::Passwords::Off},
    {"local"_L1, Upstream::Passwords::Local},
    {"upstream"_L1, Upstream::Passwords::Upstream},
};
constexpr int longestTimeout = 3'600'000;

void readTimeout(ObjectReader& reader, QLatin1StringView name, int& milliseconds)
{
    QString text;
    reader.text(name, text);
    if (text.isNull())
        return;
    const std::optional<std::chrono::milliseconds> duration = durationFromText(text);
    if (!duration)
        reader.report(name, u"not_a_duration"_s,
                      u"This must be a length of time such as 500ms, 5s or 2m."_s);
    else if (duration->count() < 1)
        reader.report(name, u"too_small"_s, u"This must be at least 1ms."_s);
    else if (duration->count() > longestTimeout)
        reader.report(name, u"too_large"_s, u"This must be at most 1h."_s, longestTimeout);
    else
        milliseconds = static_cast<int>(duration->count());
}

} // namespace

QJsonObject toJson(const Upstream& upstream)
{
    using std::chrono::milliseconds;
    return {
        {u"name"_s, upstream.name},
        {u"preset"_s, nameOf(upstream.preset, presetNames)},
        {u"baseUrl"_s, upstream.baseUrl},
        {u"hosts"_s, QJsonArray::fromStringList(upstream.hosts)},
        {u"pathPrefix"_s, upstream.pathPrefix},
        {u"tokenPaths"_s, QJsonArray::fromStringList(upstream.tokenPaths)},
        {u"publicPaths"_s, toJson(upstream.publicPaths)},
        {u"ip"_s, toJson(upstream.ip)},
        {u"identity"_s, QJsonObject{{u"mode"_s, nameOf(upstream.identity, identityNames)}}},
        {u"passwords"_s, nameOf(upstream.passwords, passwordNames)},
        {u"tls"_s,
         QJsonObject{{u"verify"_s, upstream.tls.verify},
                     {u"caFile"_s, upstream.tls.caFile},
                     {u"certificateFile"_s, upstream.tls.certificateFile},
                     {u"keyFile"_s, upstream.tls.keyFile}}},
        {u"timeouts"_s,
         QJsonObject{{u"connect"_s, toText(milliseconds{upstream.timeouts.connect})},
                     {u"response"_s, toText(milliseconds{upstream.timeouts.response})},
                     {u"idle"_s, toText(milliseconds{upstream.timeouts.idle})}}},
        {u"revision"_s, upstream.revision},
    };
}

void read(const QJsonObject& json, Upstream& upstream, bool creating, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.choice("preset"_L1, upstream.preset, presetNames);
    if (creating) {
        upstream = domain::fromPreset(upstream.preset);
        reader.require("name"_L1);
        reader.require("baseUrl"_L1);
    }
    reader.text("name"_L1, upstream.name);
    reader.text("baseUrl"_L1, upstream.baseUrl);
    reader.texts("hosts"_L1, upstream.hosts);
    for (QString& host : upstream.hosts)
        host = host.toLower();
    reader.text("pathPrefix"_L1, upstream.pathPrefix);
    reader.texts("tokenPaths"_L1, upstream.tokenPaths);
    readPathRules(reader, "publicPaths"_L1, upstream.publicPaths);
    readIpRestriction(reader, "ip"_L1, upstream.ip);
    reader.object("identity"_L1, [&](ObjectReader& nested) {
        nested.choice("mode"_L1, upstream.identity, identityNames);
    });
    reader.choice("passwords"_L1, upstream.passwords, passwordNames);
    reader.object("tls"_L1, [&](ObjectReader& nested) {
        nested.flag("verify"_L1, upstream.tls.verify);
        nested.text("caFile"_L1, upstream.tls.caFile);
        nested.text("certificateFile"_L1, upstream.tls.certificateFile);
        nested.text("keyFile"_L1, upstream.tls.keyFile);
    });
    reader.object("timeouts"_L1, [&](ObjectReader& nested) {
        readTimeout(nested, "connect"_L1, upstream.timeouts.connect);
        readTimeout(nested, "response"_L1, upstream.timeouts.response);
        readTimeout(nested, "idle"_L1, upstream.timeouts.idle);
    });
    reader.accept("revision"_L1);
    reader.finish();
}

} // namespace api
