// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/settings_json.h"

#include "common/api/duration_text.h"
#include "common/api/lifetime_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

using domain::GlobalSettings;
using domain::RateSettings;

constexpr NamedValue<GlobalSettings::Enforcement> enforcementNames[] = {
    {"on"_L1, GlobalSettings::Enforcement::On},
    {"off"_L1, GlobalSettings::Enforcement::Off},
    {"dry-run"_L1, GlobalSettings::Enforcement::DryRun},
};
constexpr NamedValue<bool> permissionNames[] = {{"allow"_L1, true}, {"deny"_L1, false}};
constexpr NamedValue<GlobalSettings::RequireTls> tlsNames[] = {
    {"non-loopback"_L1, GlobalSettings::RequireTls::NonLoopback},
    {"always"_L1, GlobalSettings::RequireTls::Always},
    {"never"_L1, GlobalSettings::RequireTls::Never},
};
constexpr NamedValue<RateSettings::Subject> subjectNames[] = {
    {"token"_L1, RateSettings::Subject::Token}, {"user"_L1, RateSettings::Subject::User},
    {"group"_L1, RateSettings::Subject::Group}, {"address"_L1, RateSettings::Subject::Address},
    {"route"_L1, RateSettings::Subject::Route},
};
constexpr NamedValue<domain::ProxySettings::Header> forwardingNames[] = {
    {"x-forwarded-for"_L1, domain::ProxySettings::Header::XForwardedFor},
    {"forwarded"_L1, domain::ProxySettings::Header::Forwarded},
};
constexpr NamedValue<domain::AuditSettings::Durability> durabilityNames[] = {
    {"process"_L1, domain::AuditSettings::Durability::Process},
    {"power"_L1, domain::AuditSettings::Durability::Power},
};

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

void readSeconds(ObjectReader& reader, QLatin1StringView name, int& seconds)
{
    QString text;
    reader.text(name, text);
    if (text.isNull())
        return;
    const std::optional<std::chrono::milliseconds> duration = durationFromText(text);
    if (duration && duration->count() % 1000 == 0)
        seconds = static_cast<int>(duration->count() / 1000);
    else
        reader.report(name, u"not_a_duration"_s,
                      u"This must be a length of time such as 90s, 2m or 24h."_s);
}

void readSchemes(ObjectReader& reader, QLatin1StringView name, domain::Schemes& out)
{
    QStringList given;
    reader.texts(name, given);
    if (given.isEmpty()) {
        if (reader.value(name).isArray() && reader.value(name).toArray().isEmpty())
            reader.report(name, u"empty"_s, u"At least one scheme must be accepted."_s);
        return;
    }
    domain::Schemes schemes = domain::Schemes::None;
    for (const QString& text : std::as_const(given)) {
        if (text == u"basic")
            schemes = schemes | domain::Schemes::Basic;
        else if (text == u"bearer")
            schemes = schemes | domain::Schemes::Bearer;
        else
            return reader.report(name, u"unknown_value"_s,
                                 u"Each must be one of: basic, bearer."_s);
    }
    out = schemes;
}

void readWindow(ObjectReader& reader, RateSettings::Window& window)
{
    if (reader.require("requests"_L1))
        reader.number("requests"_L1, window.requests, 1, 1'000'000'000);
    if (reader.require("per"_L1))
        reader.object("per"_L1, [&](ObjectReader& per) { read(per, window.per); });
    if (reader.has("burst"_L1) && !reader.isNull("burst"_L1)) {
        int burst = 0;
        reader.number("burst"_L1, burst, 0, 1'000'000'000);
        window.burst = burst;
    }
    reader.accept("burst"_L1);
}

} // namespace

QJsonObject toJson(const domain::TokenSettings& page)
{
    QJsonObject maxLifetime = toJson(page.maxLifetime);
    maxLifetime.insert(u"enabled"_s, page.maxLifetimeEnabled);
    return {
        {u"maxLifetime"_s, maxLifetime},
        {u"maxPerUser"_s,
         QJsonObject{{u"enabled"_s, page.maxPerUserEnabled}, {u"count"_s, page.maxPerUser}}},
        {u"countExpired"_s, page.countExpired},
        {u"purgeExpiredAfterDays"_s, page.purgeExpiredAfterDays},
        {u"proposedLifetime"_s, toJson(page.proposedLifetime)},
    };
}

void read(const QJsonObject& json, domain::TokenSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.object("maxLifetime"_L1, [&](ObjectReader& nested) {
        nested.flag("enabled"_L1, page.maxLifetimeEnabled);
        read(nested, page.maxLifetime);
    });
    reader.object("maxPerUser"_L1, [&](ObjectReader& nested) {
        nested.flag("enabled"_L1, page.maxPerUserEnabled);
        nested.number("count"_L1, page.maxPerUser, 1, 100'000);
    });
    reader.flag("countExpired"_L1, page.countExpired);
    reader.number("purgeExpiredAfterDays"_L1, page.purgeExpiredAfterDays, 0, 36'500);
    reader.object("proposedLifetime"_L1,
                  [&](ObjectReader& nested) { read(nested, page.proposedLifetime); });
    reader.finish();
}

QJsonObject toJson(const domain::PublicApiSettings& page)
{
    return {{u"forceAuthentication"_s, toJson(page.forceAuthentication)},
            {u"bypass"_s, toJson(page.bypass)}};
}

void read(const QJsonObject& json, domain::PublicApiSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    readPathRules(reader, "forceAuthentication"_L1, page.forceAuthentication);
    readPathRules(reader, "bypass"_L1, page.bypass);
    reader.finish();
}

QJsonObject toJson(const domain::GlobalSettings& page)
{
    QJsonArray schemes;
    if ((page.acceptedSchemes & domain::Schemes::Basic) != domain::Schemes::None)
        schemes.append(u"basic"_s);
    if ((page.acceptedSchemes & domain::Schemes::Bearer) != domain::Schemes::None)
        schemes.append(u"bearer"_s);
    return {
        {u"enforcement"_s, nameOf(page.enforcement, enforcementNames)},
        {u"passwordBasic"_s, nameOf(page.passwordBasic, permissionNames)},
        {u"foreignTokens"_s, nameOf(page.foreignTokens, permissionNames)},
        {u"usersMayCreateTokens"_s, page.usersMayCreateTokens},
        {u"acceptedSchemes"_s, schemes},
        {u"apiKeyHeader"_s, page.apiKeyHeader},
        {u"queryParameter"_s, orNull(page.queryParameter)},
        {u"requireTls"_s, nameOf(page.requireTls, tlsNames)},
    };
}

void read(const QJsonObject& json, domain::GlobalSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.choice("enforcement"_L1, page.enforcement, enforcementNames);
    reader.choice("passwordBasic"_L1, page.passwordBasic, permissionNames);
    reader.choice("foreignTokens"_L1, page.foreignTokens, permissionNames);
    reader.flag("usersMayCreateTokens"_L1, page.usersMayCreateTokens);
    readSchemes(reader, "acceptedSchemes"_L1, page.acceptedSchemes);
    reader.text("apiKeyHeader"_L1, page.apiKeyHeader);
    reader.optionalText("queryParameter"_L1, page.queryParameter);
    reader.choice("requireTls"_L1, page.requireTls, tlsNames);
    reader.finish();
}

QJsonArray toJson(const QList<domain::RateSettings::Window>& windows)
{
    QJsonArray array;
    for (const RateSettings::Window& window : windows) {
        array.append(QJsonObject{
            {u"requests"_s, window.requests},
            {u"per"_s, toJson(window.per)},
            {u"burst"_s, window.burst ? QJsonValue(*window.burst) : QJsonValue(QJsonValue::Null)},
        });
    }
    return array;
}

bool readWindows(ObjectReader& reader, QLatin1StringView name,
                 QList<domain::RateSettings::Window>& windows)
{
    QList<RateSettings::Window> given;
    const bool present = reader.objects(
        name, [&](ObjectReader& nested) { readWindow(nested, given.emplaceBack()); });
    if (present)
        windows = given;
    return present;
}

QJsonObject toJson(const domain::RateSettings& page)
{
    return {
        {u"enabled"_s, page.enabled},
        {u"windows"_s, toJson(page.windows)},
        {u"subject"_s, nameOf(page.subject, subjectNames)},
        {u"subjects"_s, QJsonArray::fromStringList(page.subjects)},
        {u"lockout"_s,
         QJsonObject{{u"failures"_s, page.lockout.failures},
                     {u"within"_s, toText(std::chrono::seconds{page.lockout.withinSeconds})},
                     {u"for"_s, toText(std::chrono::seconds{page.lockout.forSeconds})}}},
    };
}

void read(const QJsonObject& json, domain::RateSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.flag("enabled"_L1, page.enabled);
    readWindows(reader, "windows"_L1, page.windows);
    reader.choice("subject"_L1, page.subject, subjectNames);
    reader.texts("subjects"_L1, page.subjects);
    reader.object("lockout"_L1, [&](ObjectReader& nested) {
        nested.number("failures"_L1, page.lockout.failures, 1, 1'000'000);
        readSeconds(nested, "within"_L1, page.lockout.withinSeconds);
        readSeconds(nested, "for"_L1, page.lockout.forSeconds);
    });
    reader.finish();
}

QJsonObject toJson(const domain::SecureModeSettings& page)
{
    return {{u"active"_s, page.active}, {u"requestedForNextStart"_s, page.requestedForNextStart}};
}

void read(const QJsonObject& json, domain::SecureModeSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.flag("active"_L1, page.active);
    reader.flag("requestedForNextStart"_L1, page.requestedForNextStart);
    reader.finish();
}

QJsonObject toJson(const domain::ProxySettings& page)
{
    return {{u"trusted"_s, toJson(page.trusted)},
            {u"header"_s, nameOf(page.header, forwardingNames)}};
}

void read(const QJsonObject& json, domain::ProxySettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    readIpRanges(reader, "trusted"_L1, page.trusted);
    reader.choice("header"_L1, page.header, forwardingNames);
    reader.finish();
}

QJsonObject toJson(const domain::AuditSettings& page)
{
    return {{u"retentionDays"_s, page.retentionDays},
            {u"durability"_s, nameOf(page.durability, durabilityNames)}};
}

void read(const QJsonObject& json, domain::AuditSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.number("retentionDays"_L1, page.retentionDays, 1, 36'500);
    reader.choice("durability"_L1, page.durability, durabilityNames);
    reader.finish();
}

} // namespace api
