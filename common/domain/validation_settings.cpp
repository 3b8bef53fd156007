// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/user.h"
#include "common/domain/validation.h"
#include "common/domain/validation_checks.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;
using namespace checks;

Problems validatePathRules(const QList<PathRule>& rules, const QString& field)
{
    Problems problems;
    if (rules.size() > 1'000)
        add(problems, field, u"too_many"_s, u"There can be 1000 rules at most."_s, 1'000);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const PathRule& rule = rules.at(i);
        text(problems, item(field, i) + u".path"_s, rule.path, 4'096, true);
        for (qsizetype k = 0; k < rule.methods.size(); ++k)
            if (!isHttpToken(rule.methods.at(k))
                || rule.methods.at(k) != rule.methods.at(k).toUpper())
                add(problems, item(item(field, i) + u".methods"_s, k), u"method_unknown"_s,
                    u"\"%1\" is not a method; methods are written in upper case."_s.arg(
                        rule.methods.at(k)));
    }
    return problems;
}

Problems validate(const TokenSettings& page)
{
    Problems problems = validateLifetime(page.maxLifetime, u"maxLifetime"_s);
    problems += validateLifetime(page.proposedLifetime, u"proposedLifetime"_s);
    bounds(problems, u"maxPerUser.count"_s, page.maxPerUser, 1, 100'000);
    bounds(problems, u"purgeExpiredAfterDays"_s, page.purgeExpiredAfterDays, 0, 36'500);
    return problems;
}

namespace {

/// Names of one list: each a group name, none twice.
void groupNames(Problems& problems, const QString& field, const QStringList& names,
                const QString& suffix = {})
{
    QStringList seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString place = item(field, i) + suffix;
        problems += validateGroupName(names.at(i), place);
        const QString folded = fold(names.at(i));
        if (seen.contains(folded))
            add(problems, place, u"duplicate"_s,
                u"\"%1\" is in the list already."_s.arg(names.at(i)));
        seen.append(folded);
    }
}

void notEmptyWhenOn(Problems& problems, const QString& field, bool enabled, qsizetype size)
{
    if (enabled && size == 0)
        add(problems, field, u"empty"_s,
            u"The restriction is on but its list is empty, which would shut everybody out; add an "
            u"entry or switch it "
            u"off."_s);
}

void ipEntries(Problems& problems, const QString& field,
               const QList<RestrictionSettings::IpEntry>& entries)
{
    if (entries.size() > 100'000)
        add(problems, field, u"too_many"_s, u"There can be 100000 address ranges at most."_s,
            100'000);
    for (qsizetype i = 0; i < entries.size(); ++i)
        text(problems, item(field, i) + u".comment"_s, entries.at(i).comment, 1'000, false);
}

/// Length of a rate window in seconds; 0 where the unit has no one length.
qint64 secondsOf(const Lifetime& per)
{
    switch (per.unit) {
    case Lifetime::Unit::Seconds:
        return per.count;
    case Lifetime::Unit::Minutes:
        return qint64{60} * per.count;
    case Lifetime::Unit::Hours:
        return qint64{3'600} * per.count;
    case Lifetime::Unit::Days:
        return qint64{86'400} * per.count;
    case Lifetime::Unit::Weeks:
        return qint64{7 * 86'400} * per.count;
    case Lifetime::Unit::Months:
    case Lifetime::Unit::Years:
        return 0;
    }
    return 0;
}

constexpr qint64 longestWindow = 366 * 86'400; // seconds
constexpr qint64 mostRequests = 1'000'000'000;

void window(Problems& problems, const QString& field, const RateSettings::Window& window)
{
    bounds(problems, field + u".requests"_s, window.requests, 1, mostRequests);
    bounds(problems, field + u".per.count"_s, window.per.count, 1, 10'000);
    const qint64 seconds = secondsOf(window.per);
    if (window.per.unit == Lifetime::Unit::Months || window.per.unit == Lifetime::Unit::Years)
        add(problems, field + u".per.unit"_s, u"unknown_value"_s,
            u"The unit must be one of: seconds, minutes, hours, days, weeks."_s);
    else if (seconds > longestWindow)
        add(problems, field + u".per"_s, u"too_large"_s,
            u"A window can be 366 days long at most."_s);
    if (!window.burst)
        return;
    bounds(problems, field + u".burst"_s, *window.burst, 0, mostRequests);
    // How long it would take to earn the whole burst; beyond ten windows of a year nobody would
    // live to see it.
    if (seconds > 0 && window.requests > 0
        && (*window.burst + 1.0) * static_cast<double>(seconds) / window.requests
            > 10.0 * longestWindow)
        add(problems, field + u".burst"_s, u"too_large"_s,
            u"The burst is out of proportion to the rate."_s);
}

} // namespace

Problems validate(const RestrictionSettings& page)
{
    Problems problems;
    groupNames(problems, u"apiAccess.groups"_s, page.apiAccess.groups);
    notEmptyWhenOn(problems, u"apiAccess.groups"_s, page.apiAccess.enabled,
                   page.apiAccess.groups.size());
    groupNames(problems, u"readOnly.groups"_s, page.readOnly.groups);
    if (page.readOnly.enabled && page.readOnly.groups.isEmpty())
        add(problems, u"readOnly.groups"_s, u"empty"_s,
            u"The restriction is on but names no group, so it would restrict nobody; add a group or switch it off."_s);

    QStringList granted;
    for (qsizetype i = 0; i < page.tokenGeneration.size(); ++i) {
        const RestrictionSettings::Grant& grant = page.tokenGeneration.at(i);
        granted.append(grant.group);
        if (grant.maxLifetime)
            problems += validateLifetime(*grant.maxLifetime,
                                         item(u"tokenGeneration.grants"_s, i) + u".maxLifetime"_s);
    }
    groupNames(problems, u"tokenGeneration.grants"_s, granted, u".group"_s);
    notEmptyWhenOn(problems, u"tokenGeneration.grants"_s, page.tokenGenerationEnabled,
                   page.tokenGeneration.size());

    return problems + validateIpRestriction({page.ipMode, page.ipAllow, page.ipBlock});
}

Problems validateIpRestriction(const IpRestriction& restriction, const QString& field)
{
    using enum RestrictionSettings::IpMode;
    Problems problems;
    ipEntries(problems, field + u".allow"_s, restriction.allow);
    ipEntries(problems, field + u".block"_s, restriction.block);
    notEmptyWhenOn(problems, field + u".allow"_s, restriction.mode == Allow,
                   restriction.allow.size());
    if (restriction.mode == Deny && restriction.block.isEmpty())
        add(problems, field + u".block"_s, u"empty"_s,
            u"The mode is \"deny\" but the list is empty, so nothing would be denied; add a range or choose \"none\"."_s);
    return problems;
}

Problems validate(const PublicApiSettings& page)
{
    return validatePathRules(page.forceAuthentication, u"forceAuthentication"_s)
        + validatePathRules(page.bypass, u"bypass"_s);
}

Problems validate(const GlobalSettings& page)
{
    Problems problems = validateKeyHeader(page.apiKeyHeader);
    if (page.acceptedSchemes == Schemes::None)
        add(problems, u"acceptedSchemes"_s, u"empty"_s,
            u"With no accepted scheme no token could be used; choose \"basic\", \"bearer\" or both."_s);
    if (page.queryParameter) {
        const QString& name = *page.queryParameter;
        const bool right = !name.isEmpty() && name.size() <= 64
            && std::all_of(name.begin(), name.end(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                       || (c >= u'0' && c <= u'9') || u"-._~"_s.contains(c);
               });
        if (!right)
            add(problems, u"queryParameter"_s, u"not_a_parameter_name"_s,
                u"This must be up to 64 letters, digits and . _ ~ -, such as access_token; null switches it off."_s);
    }
    return problems;
}

Problems validateRateWindows(const QList<RateSettings::Window>& windows, const QString& field)
{
    Problems problems;
    if (windows.isEmpty())
        add(problems, field, u"empty"_s, u"There must be at least one window."_s);
    if (windows.size() > 8)
        add(problems, field, u"too_many"_s, u"There can be 8 windows at most."_s, 8);
    for (qsizetype i = 0; i < windows.size(); ++i)
        window(problems, item(field, i), windows.at(i));
    for (qsizetype i = 0; i < windows.size(); ++i)
        for (qsizetype k = 0; k < windows.size(); ++k) {
            const qint64 one = secondsOf(windows.at(i).per);
            const qint64 other = secondsOf(windows.at(k).per);
            if (k < i && one == other && one > 0)
                add(problems, item(field, i) + u".per"_s, u"duplicate"_s,
                    u"Another window has the same length."_s);
            if (other > 0 && one > other && windows.at(i).requests < windows.at(k).requests)
                add(problems, item(field, i) + u".requests"_s, u"too_small"_s,
                    u"A longer window cannot allow fewer requests than a shorter one (%1)."_s.arg(
                        windows.at(k).requests));
        }
    return problems;
}

Problems validateTokenRate(const TokenRate& rate, const QString& field)
{
    if (!rate.exempt)
        return validateRateWindows(rate.windows, field + u".windows"_s);
    Problems problems;
    if (!rate.windows.isEmpty())
        add(problems, field, u"contradiction"_s,
            u"A token is either exempt from rate limiting or has windows of its own."_s);
    return problems;
}

Problems validate(const RateSettings& page)
{
    Problems problems = validateRateWindows(page.windows, u"windows"_s);

    static const QStringList known{u"own_tokens"_s, u"foreign_tokens"_s, u"passwords"_s,
                                   u"anonymous"_s};
    if (page.enabled && page.subjects.isEmpty())
        add(problems, u"subjects"_s, u"empty"_s,
            u"Say what is limited: %1."_s.arg(known.join(u", "_s)));
    for (qsizetype i = 0; i < page.subjects.size(); ++i)
        if (!known.contains(page.subjects.at(i)))
            add(problems, item(u"subjects"_s, i), u"unknown_value"_s,
                u"This must be one of: %1."_s.arg(known.join(u", "_s)));

    bounds(problems, u"lockout.failures"_s, page.lockout.failures, 1, 100);
    bounds(problems, u"lockout.within"_s, page.lockout.withinSeconds, 1, 86'400);
    bounds(problems, u"lockout.for"_s, page.lockout.forSeconds, 1, 7 * 86'400);
    return problems;
}

Problems validate(const ProxySettings& page)
{
    Problems problems;
    if (page.trusted.size() > 1'000)
        add(problems, u"trusted"_s, u"too_many"_s, u"There can be 1000 trusted proxies at most."_s,
            1'000);
    for (qsizetype i = 0; i < page.trusted.size(); ++i) {
        const IpRange& range = page.trusted.at(i);
        if (range.prefixLength() == (range.isIpv4() ? 96 : 0))
            add(problems, item(u"trusted"_s, i), u"too_wide"_s,
                u"Trusting every address would let every client say who it is; name the proxies."_s);
    }
    return problems;
}

Problems validate(const AuditSettings& page)
{
    Problems problems;
    bounds(problems, u"retentionDays"_s, page.retentionDays, 1, 36'500);
    return problems;
}

Problems validateTogether(const Settings& settings)
{
    Problems problems;
    if (settings.restrictions.tokenGenerationEnabled && !settings.global.usersMayCreateTokens)
        add(problems, u"usersMayCreateTokens"_s, u"setting_conflict"_s,
            u"Groups are allowed to make tokens, so users must be allowed to create tokens; switch "
            u"\"tokenGeneration\" off first."_s);
    return problems;
}

Problems validate(const Settings& settings)
{
    return validate(settings.tokens) + validate(settings.restrictions)
        + validate(settings.publicApis) + validate(settings.global)
        + validate(settings.rateLimiting) + validate(settings.proxies) + validate(settings.audit)
        + validateTogether(settings);
}

} // namespace domain
