// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/compile_settings.h"

#include "service/http/headers.h"
#include "service/http/text.h"
#include "service/policy/logins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

void add(domain::Problems& problems, const QString& field, const QString& code,
         const QString& message)
{
    problems.append({field, code, message, std::nullopt});
}

QString indexed(const QString& field, qsizetype index)
{
    return u"%1[%2]"_s.arg(field).arg(index);
}

void compileRestrictions(Snapshot& snapshot, domain::Problems& problems)
{
    const domain::RestrictionSettings& restrictions = snapshot.settings.restrictions;
    const auto access = [&](bool enabled, const QStringList& names, const QString& field) {
        return GroupAccess{enabled, groupNumbers(snapshot, names, field, problems)};
    };
    snapshot.apiAccess = access(restrictions.apiAccess.enabled, restrictions.apiAccess.groups,
                                u"restrictions.apiAccess.groups"_s);
    snapshot.readOnly = access(restrictions.readOnly.enabled, restrictions.readOnly.groups,
                               u"restrictions.readOnly.groups"_s);

    QStringList granted;
    for (const auto& grant : restrictions.tokenGeneration)
        granted.append(grant.group);
    snapshot.tokenGeneration = access(restrictions.tokenGenerationEnabled, granted,
                                      u"restrictions.tokenGeneration.grants"_s);

    if (restrictions.ipMode == domain::RestrictionSettings::IpMode::Allow
        && restrictions.ipAllow.isEmpty()) {
        add(problems, u"restrictions.ip.allow"_s, u"required"_s,
            u"An address restriction that allows no address would lock everybody out. "
            "Add an address, or switch the restriction off."_s);
    }
    snapshot.ip = IpRule::from({restrictions.ipMode, restrictions.ipAllow, restrictions.ipBlock});
}

void compileProxies(Snapshot& snapshot, domain::Problems& problems)
{
    const QList<domain::IpRange>& trusted = snapshot.settings.proxies.trusted;
    for (qsizetype i = 0; i < trusted.size(); ++i) {
        const int widest = trusted[i].base().isIpv4() ? 96 : 0;
        if (trusted[i].prefixLength() <= widest) {
            add(problems, indexed(u"proxies.trusted"_s, i), u"too_wide"_s,
                u"Trusting every address would let every client write its own address. "
                "Name the front proxies."_s);
        }
    }
    snapshot.trustedProxies = IpSet(trusted);
}

void compilePublicApis(Snapshot& snapshot, domain::Problems& problems)
{
    const domain::PublicApiSettings& apis = snapshot.settings.publicApis;
    const auto rules = [&problems](const QList<domain::PathRule>& list, const QString& field) {
        return PathRules::compile(list, field, problems).value_or(PathRules{});
    };
    snapshot.forceAuthentication =
        rules(apis.forceAuthentication, u"public-apis.forceAuthentication"_s);
    snapshot.bypass = rules(apis.bypass, u"public-apis.bypass"_s);
}

/// Fields with a meaning of their own, in which a key could not be told from what else they hold.
bool isReservedHeader(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> reserved{
        "authorization", "connection", "content-length",    "content-type",       "cookie",
        "forwarded",     "host",       "transfer-encoding", "proxy-authorization"};
    return name.starts_with("x-forwarded-") || name.starts_with("x-latchkey-")
        || std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

/// Such a name is written in a query in one way only, or nearly so.
bool isPlainName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '.' || c == '_';
    });
}

void compileCredentialPlaces(Snapshot& snapshot, domain::Problems& problems)
{
    const domain::GlobalSettings& global = snapshot.settings.global;
    snapshot.apiKeyHeader = global.apiKeyHeader.toLower().toStdString();
    if (!snapshot.apiKeyHeader.empty()
        && (!http::isToken(snapshot.apiKeyHeader) || isReservedHeader(snapshot.apiKeyHeader))) {
        add(problems, u"global.apiKeyHeader"_s, u"invalid"_s,
            u"\"%1\" cannot carry a key: it is no header name, or one with another meaning."_s.arg(
                global.apiKeyHeader));
    }

    snapshot.queryParameter = global.queryParameter.value_or(QString()).toStdString();
    if (global.queryParameter
        && (!isPlainName(snapshot.queryParameter) || snapshot.queryParameter == "_method")) {
        add(problems, u"global.queryParameter"_s, u"invalid"_s,
            u"\"%1\" cannot be the name of the token's query parameter."_s.arg(
                *global.queryParameter));
    }

    if (global.acceptedSchemes == domain::Schemes::None) {
        add(problems, u"global.acceptedSchemes"_s, u"required"_s,
            u"At least one scheme must be accepted, or no token could be used."_s);
    }
    if (snapshot.settings.restrictions.tokenGenerationEnabled && !global.usersMayCreateTokens) {
        add(problems, u"global.usersMayCreateTokens"_s, u"setting_conflict"_s,
            u"Groups are granted to generate tokens, so users must be allowed to create them."_s);
    }
}

std::optional<RateSubjects> rateSubject(const QString& name)
{
    if (name == "own_tokens"_L1)
        return RateSubjects::OwnTokens;
    if (name == "passwords"_L1)
        return RateSubjects::Passwords;
    if (name == "foreign_tokens"_L1)
        return RateSubjects::ForeignTokens;
    if (name == "anonymous"_L1)
        return RateSubjects::Anonymous;
    return std::nullopt;
}

void compileRateSubjects(Snapshot& snapshot, domain::Problems& problems)
{
    const domain::RateSettings& rates = snapshot.settings.rateLimiting;
    snapshot.rateSubjects = RateSubjects::None;
    for (qsizetype i = 0; i < rates.subjects.size(); ++i) {
        if (const auto subject = rateSubject(rates.subjects[i])) {
            snapshot.rateSubjects = snapshot.rateSubjects | *subject;
            continue;
        }
        add(problems, indexed(u"rate-limiting.subjects"_s, i), u"unknown"_s,
            u"\"%1\" is not one of own_tokens, passwords, foreign_tokens, anonymous."_s.arg(
                rates.subjects[i]));
    }
    if (rates.enabled && rates.subjects.isEmpty()) {
        add(problems, u"rate-limiting.subjects"_s, u"required"_s,
            u"A rate limit needs somebody it applies to."_s);
    }
}

void compileRates(Snapshot& snapshot, domain::Problems& problems)
{
    const domain::RateSettings& rates = snapshot.settings.rateLimiting;
    compileRateSubjects(snapshot, problems);

    std::vector<RateWindow> windows;
    for (qsizetype i = 0; i < rates.windows.size(); ++i) {
        if (const auto window = RateWindow::from(rates.windows[i])) {
            windows.push_back(*window);
            continue;
        }
        add(problems, indexed(u"rate-limiting.windows"_s, i), u"invalid"_s,
            u"A rate window needs a positive number of requests and a time that can be counted."_s);
    }
    if (rates.enabled && rates.windows.isEmpty()) {
        add(problems, u"rate-limiting.windows"_s, u"required"_s,
            u"A rate limit needs a number of requests and a time."_s);
    }
    snapshot.rateWindows = rates.enabled ? std::move(windows) : std::vector<RateWindow>{};

    const auto& lockout = rates.lockout;
    if (lockout.failures < 1 || lockout.withinSeconds < 1 || lockout.forSeconds < 1) {
        add(problems, u"rate-limiting.lockout"_s, u"too_small"_s,
            u"The lockout needs at least one failure, one second to count in and one to last."_s);
    }
}

} // namespace

std::vector<GroupNumber> groupNumbers(const Snapshot& snapshot, const QStringList& names,
                                      const QString& field, domain::Problems& problems)
{
    std::vector<GroupNumber> numbers;
    numbers.reserve(static_cast<std::size_t>(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::string name = names[i].toStdString();
        if (const GroupRecord* group = snapshot.groupsByName.find(FoldedLogin(name).text())) {
            numbers.push_back(group->number);
            continue;
        }
        add(problems, indexed(field, i), u"unknown_group"_s,
            u"There is no group \"%1\"."_s.arg(names[i]));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

void compileSettings(Snapshot& snapshot, domain::Problems& problems)
{
    compileRestrictions(snapshot, problems);
    compilePublicApis(snapshot, problems);
    compileCredentialPlaces(snapshot, problems);
    compileRates(snapshot, problems);
    compileProxies(snapshot, problems);
}

} // namespace policy
