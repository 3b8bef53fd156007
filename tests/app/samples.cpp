// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/samples.h"

#include "common/api/log_finding_json.h"
#include "common/core/time.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace test {
namespace {

constexpr qint64 start = 1'795'000'000'000; // 2026-11-18
constexpr qint64 day = 86'400'000;

QJsonValue moment(qint64 milliseconds)
{
    return core::toIsoText(core::fromMilliseconds(milliseconds));
}

const QStringList names{u"grafana-reader"_s, u"sonar-bridge"_s,   u"warehouse-sync"_s,
                        u"ci-deploy-jira"_s, u"time-tracker"_s,   u"terraform-prod"_s,
                        u"laptop-cli"_s,     u"nightly-export"_s, u"helpdesk-macros"_s};
const QStringList owners{u"p.nair"_s, u"a.tanaka"_s, u"j.weber"_s, u"t.ferreira"_s, u"c.dubois"_s};

} // namespace

QJsonObject token(int number, const QString& state)
{
    const bool shared = number % 9 == 2;
    const QJsonValue null(QJsonValue::Null);
    const QStringList schemes{u"bearer"_s, u"basic"_s, u"both"_s};
    return {
        {u"id"_s, u"Zt51hNw0%1"_s.arg(number, 4, 10, QChar(u'0'))},
        {u"name"_s,
         number < 4 ? u"token-%1"_s.arg(number)
                    : u"%1-%2"_s.arg(names[number % names.size()]).arg(number)},
        {u"description"_s, u"Deploys from the build agents"_s},
        {u"owner"_s, shared ? null : QJsonValue(owners[number % owners.size()])},
        {u"createdBy"_s, u"m.lindqvist"_s},
        {u"scheme"_s, schemes[number % 3]},
        {u"state"_s, state},
        {u"stateReason"_s, u"It can be used."_s},
        {u"createdAt"_s, moment(start - (number % 200) * day)},
        {u"expiresAt"_s,
         state == u"expired"   ? moment(start - (number % 9 + 1) * day)
             : number % 5 == 4 ? null
                               : moment(start + (number % 90 + 2) * day)},
        {u"revokedAt"_s, state == u"revoked" ? moment(start) : null},
        {u"lastUsedAt"_s, number % 7 == 6 ? null : moment(start - number * 61'000LL)},
        {u"lastAddresses"_s, QJsonArray{u"10.20.4.17"_s, u"10.20.4.9"_s}},
        {u"calls"_s, number % 7 == 6 ? 0 : 9214 + number * 317},
        {u"limits"_s,
         number % 3 == 0 ? QJsonValue(
             QJsonArray{u"[get].*/rest/api/2/search.*"_s, u"[post].*/rest/api/2/issue/EXP-.*"_s})
                         : null},
        {u"ipRanges"_s, number % 4 == 0 ? QJsonValue(QJsonArray{u"10.20.0.0/16"_s}) : null},
        {u"previousUntil"_s, state == u"closing" ? moment(start + day) : null},
        {u"readOnly"_s, number % 6 == 0},
        {u"shared"_s, shared},
        {u"disabled"_s, state == u"disabled"},
        {u"revision"_s, 5 + number},
    };
}

QJsonObject tokenList(int count, const QString& next, int total, int first)
{
    QJsonArray items;
    const QStringList states{u"active"_s,  u"active"_s,  u"active"_s,   u"closing"_s,
                             u"expired"_s, u"revoked"_s, u"disabled"_s, u"owner_not_permitted"_s};
    for (int i = first; i < first + count; ++i)
        items.append(token(i, states[i % states.size()]));
    return {{u"items"_s, items},
            {u"next"_s, next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)},
            {u"total"_s, total < 0 ? count : total}};
}

QJsonObject user(const QString& name, int failedLogins)
{
    return {{u"name"_s, name},
            {u"displayName"_s, u"Mara Lindqvist"_s},
            {u"email"_s, name + u"@corp.example"_s},
            {u"groups"_s, QJsonArray{u"api-users"_s, u"developers"_s}},
            {u"administrator"_s, name.startsWith(u'm')},
            {u"enabled"_s, true},
            {u"failedLogins"_s, failedLogins},
            {u"lockedUntil"_s, QJsonValue(QJsonValue::Null)},
            {u"source"_s, u"local"_s},
            {u"revision"_s, 3}};
}

QJsonObject account(const QString& name, bool administrator)
{
    QJsonArray permissions{u"create_tokens"_s, u"use_tokens"_s};
    if (administrator)
        permissions.append(u"administer"_s);
    return {{u"user"_s, user(name)},
            {u"permissions"_s, permissions},
            {u"authenticatedBy"_s, u"session"_s}};
}

QJsonObject sessionAnswer(const QString& name, bool administrator)
{
    QJsonObject json = account(name, administrator);
    json.remove(u"authenticatedBy"_s);
    json.insert(u"session"_s, u"session-of-"_s + name);
    json.insert(u"expiresAt"_s, moment(start + day));
    return json;
}

QJsonObject choices(const QString& owner)
{
    const auto lifetime = [](int count, const QString& unit) {
        return QJsonObject{{u"count"_s, count}, {u"unit"_s, unit}};
    };
    QJsonObject half = lifetime(6, u"months"_s);
    half.insert(u"expiresAt"_s, moment(start + 181 * day));
    return {{u"owner"_s, owner},
            {u"mayCreate"_s, true},
            {u"reason"_s, QJsonValue(QJsonValue::Null)},
            {u"maximum"_s, lifetime(200, u"days"_s)},
            {u"never"_s, false},
            {u"lifetimes"_s, QJsonArray{half}},
            {u"proposed"_s, lifetime(90, u"days"_s)},
            {u"used"_s, 4},
            {u"limit"_s, 10},
            {u"remaining"_s, 6},
            {u"acceptedSchemes"_s, u"both"_s},
            {u"secureMode"_s, false}};
}

QJsonObject fullChoices(const QString& owner)
{
    QJsonObject full = choices(owner);
    full.insert(u"used"_s, 10);
    full.insert(u"remaining"_s, 0);
    QJsonArray candidates;
    for (const int number : {0, 1}) {
        const QJsonObject all = token(number);
        candidates.append(QJsonObject{
            {u"id"_s, all[u"id"_s]},
            {u"name"_s, all[u"name"_s]},
            {u"createdAt"_s, all[u"createdAt"_s]},
            {u"expiresAt"_s, number == 0 ? moment(start - 20 * day) : all[u"expiresAt"_s]},
            {u"revokedAt"_s, QJsonValue(QJsonValue::Null)},
            {u"lastUsedAt"_s, all[u"lastUsedAt"_s]}});
    }
    full.insert(u"candidates"_s, candidates);
    return full;
}

QJsonObject tokenCounts()
{
    return {{u"total"_s, 3204},
            {u"states"_s,
             QJsonObject{{u"active"_s, 2985},
                         {u"over_cap"_s, 5},
                         {u"expired"_s, 92},
                         {u"disabled"_s, 37},
                         {u"revoked"_s, 71},
                         {u"owner_not_permitted"_s, 9}}},
            {u"expiring"_s, 5},
            {u"unused"_s, 214},
            {u"neverUsed"_s, 61}};
}

QJsonObject tokenUsage(int tokens)
{
    QJsonArray items;
    for (int number = 0; number < tokens; ++number) {
        QJsonArray buckets;
        qint64 calls = 0;
        for (int back = 29; back >= 0; --back) {
            // Work days, some busier than others; every fifth token stopped lately.
            const bool idle = back % 7 > 4 || (number % 5 == 4 && back < 22);
            const int made = idle ? 0 : 120 + (back * 37 + number * 11) % 140;
            calls += made;
            if (made > 0)
                buckets.append(QJsonObject{{u"start"_s, moment((start / day - back) * day)},
                                           {u"calls"_s, made},
                                           {u"denied"_s, back % 3}});
        }
        const auto client = [](const QString& address, qint64 made, qint64 at) {
            return QJsonObject{
                {u"address"_s, address}, {u"calls"_s, made}, {u"lastAt"_s, moment(at)}};
        };
        items.append(QJsonObject{{u"tokenId"_s, token(number)[u"id"_s]},
                                 {u"calls"_s, calls},
                                 {u"denied"_s, 30},
                                 {u"buckets"_s, buckets},
                                 {u"clientCount"_s, 3},
                                 {u"clients"_s,
                                  QJsonArray{client(u"10.20.4.17"_s, calls - 84, start - 7'200'000),
                                             client(u"10.20.4.18"_s, 81, start - day),
                                             client(u"10.20.7.19"_s, 3, start - 6 * day)}}});
    }
    return {{u"from"_s, moment(start - 29 * day)},
            {u"to"_s, moment(start)},
            {u"complete"_s, true},
            {u"countedFrom"_s, moment(start - 29 * day)},
            {u"items"_s, items}};
}

QJsonObject auditRow(int number, bool allowed)
{
    const int n = number + 11'000'000; // newer ones have numbers below zero
    return {{u"decision"_s, u"5e1f-%1"_s.arg(n, 6, 10, QChar(u'0'))},
            {u"at"_s, moment(start - number * 731LL)},
            {u"kind"_s, n % 11 == 10 ? u"change"_s : u"call"_s},
            {u"actor"_s, owners[n % owners.size()]},
            {u"onBehalfOf"_s, QJsonValue(QJsonValue::Null)},
            {u"tokenId"_s, u"Zt51hNw0%1"_s.arg(n % 40, 4, 10, QChar(u'0'))},
            {u"owner"_s, owners[n % owners.size()]},
            {u"address"_s, u"10.20.4.%1"_s.arg(n % 250)},
            {u"method"_s, n % 3 == 0 ? u"POST"_s : u"GET"_s},
            {u"target"_s, u"/rest/api/2/issue/OPS-%1/comment"_s.arg(number)},
            {u"upstream"_s, u"jira"_s},
            {u"outcome"_s, allowed ? u"allowed"_s : u"denied"_s},
            {u"reason"_s, allowed ? u"allowed"_s : u"ip_not_allowed"_s},
            {u"authMethod"_s, u"token"_s},
            {u"status"_s, allowed ? 200 : 403},
            {u"durationMs"_s, 12.5 + n % 30},
            {u"bytes"_s, 1834},
            {u"details"_s, QJsonObject{}}};
}

QJsonObject auditList(int count, const QString& next, int first)
{
    QJsonArray items;
    for (int i = first; i < first + count; ++i)
        items.append(auditRow(i, i % 4 != 3));
    return {{u"items"_s, items},
            {u"next"_s, next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)},
            {u"total"_s, QJsonValue(QJsonValue::Null)}};
}

/// What one record is answered with: a denial at the addresses, then; today it goes through.
QJsonObject recordWithTrace()
{
    const QStringList names{u"target"_s,     u"address"_s,    u"route"_s,        u"ip"_s,
                            u"lockout"_s,    u"credential"_s, u"authenticate"_s, u"token_state"_s,
                            u"owner"_s,      u"user_match"_s, u"token_ip"_s,     u"token_paths"_s,
                            u"api_groups"_s, u"read_only"_s,  u"limits"_s,       u"rate"_s};
    const auto stages = [&names](const QByteArray& verdicts) {
        QJsonArray array;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString verdict = verdicts[i] == 'P' ? u"passed"_s
                : verdicts[i] == 'F'                   ? u"failed"_s
                : verdicts[i] == 'S'                   ? u"skipped"_s
                                                       : u"not_reached"_s;
            array.append(QJsonObject{{u"stage"_s, names[i]},
                                     {u"verdict"_s, verdict},
                                     {u"saw"_s, u"seen "_s + names[i]}});
        }
        return array;
    };
    QJsonObject today = explanation();
    today.insert(u"allowed"_s, true);
    today.insert(u"reason"_s, u"allowed"_s);
    today.insert(u"stages"_s, stages("PPPPPPPPPSSPSPSS"));
    const QJsonObject recorded{{u"stages"_s, stages("PPPFnnnnnnnnnnnn")},
                               {u"stage"_s, u"ip"_s},
                               {u"explanation"_s, u"The address is not allowed."_s},
                               {u"smallestChange"_s, u"Add the address to the allow list."_s}};
    QJsonObject row = auditRow(3, false);
    row.insert(u"trace"_s,
               QJsonObject{{u"recorded"_s, recorded},
                           {u"today"_s, today},
                           {u"assumed"_s, QJsonArray{u"The scheme is not recorded."_s}}});
    return row;
}

QJsonObject statistics(int buckets)
{
    QJsonArray list;
    for (int i = 0; i < buckets; ++i)
        list.append(QJsonObject{{u"start"_s, moment(start - (buckets - i) * 3'600'000LL)},
                                {u"allowed"_s, 3200 + (i * 977) % 1900},
                                {u"denied"_s, 12 + (i * 37) % 90},
                                {u"durationMs"_s, 40'000.0},
                                {u"bytes"_s, 1'000'000}});
    const auto reason = [](const QString& code, int calls) {
        return QJsonObject{{u"reason"_s, code}, {u"calls"_s, calls}};
    };
    const auto busy = [](int number, int calls) {
        return QJsonObject{{u"tokenId"_s, u"Zt51hNw0%1"_s.arg(number, 4, 10, QChar(u'0'))},
                           {u"owner"_s, owners[number % owners.size()]},
                           {u"calls"_s, calls},
                           {u"denied"_s, calls / 90}};
    };
    return {{u"buckets"_s, list},
            {u"reasons"_s,
             QJsonArray{reason(u"token_expired"_s, 812), reason(u"ip_not_allowed"_s, 377),
                        reason(u"limit_not_matched"_s, 204), reason(u"rate_limited"_s, 96)}},
            {u"busiest"_s,
             QJsonArray{busy(3, 31'204), busy(0, 22'816), busy(7, 9'214), busy(6, 3'118)}},
            {u"busiestComplete"_s, true}};
}

QJsonObject explanation(bool allowed)
{
    const QStringList stages{u"target"_s,     u"address"_s,    u"route"_s,        u"ip"_s,
                             u"lockout"_s,    u"credential"_s, u"authenticate"_s, u"token_state"_s,
                             u"owner"_s,      u"user_match"_s, u"token_ip"_s,     u"token_paths"_s,
                             u"api_groups"_s, u"read_only"_s,  u"limits"_s,       u"rate"_s};
    const QStringList saw{u"parsed, path is canonical"_s,
                          u"10.20.4.17, direct, no proxy in between"_s,
                          u"upstream jira"_s,
                          u"allowed by 10.20.0.0/16"_s,
                          u"0 of 10 failures"_s,
                          u"Basic, one credential"_s,
                          u"checksum and value right"_s,
                          u"active until 2026-11-27T07:00:00Z"_s,
                          u"t.ferreira exists and is permitted"_s,
                          u"t.ferreira"_s,
                          u"10.20.0.0/16"_s,
                          u"/rest/* of upstream jira"_s,
                          u"api-users"_s,
                          u"not read-only"_s,
                          u"no line matches; line 2 differs in the URL"_s,
                          u""_s};
    QJsonArray list;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const QString verdict = allowed ? u"passed"_s
            : i < 14                    ? u"passed"_s
            : i == 14                   ? u"failed"_s
                                        : u"not_reached"_s;
        list.append(
            QJsonObject{{u"stage"_s, stages[i]},
                        {u"verdict"_s, verdict},
                        {u"saw"_s, saw[i]},
                        {u"durationUs"_s, verdict == u"not_reached" ? 0 : 0.4 + 0.3 * double(i)}});
    }
    QJsonArray told;
    const auto tell = [&told](const QString& name, const QString& value) {
        told.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    };
    if (allowed) {
        tell(u"X-Forwarded-For"_s, u"10.20.4.17"_s);
        tell(u"X-Forwarded-Proto"_s, u"https"_s);
        tell(u"X-Forwarded-User"_s, u"t.ferreira"_s);
        tell(u"X-Forwarded-Email"_s, u"t.ferreira@corp.example"_s);
        tell(u"X-Forwarded-Groups"_s, u"api-users,developers"_s);
        tell(u"X-Latchkey-Token-Id"_s, u"Zt51hNw00007"_s);
        tell(u"X-Latchkey-Auth-Method"_s, u"token"_s);
        tell(u"X-Latchkey-Decision-Id"_s, {});
    }
    return {{u"allowed"_s, allowed},
            {u"reason"_s, allowed ? u"allowed"_s : u"limit_not_matched"_s},
            {u"explanation"_s,
             allowed ? u"The request was let through."_s
                     : u"No \"Limit to\" line of the token matches the request."_s},
            {u"wouldBe"_s, QJsonValue(QJsonValue::Null)},
            {u"user"_s, u"t.ferreira"_s},
            {u"tokenId"_s, u"Zt51hNw00007"_s},
            {u"upstream"_s, u"jira"_s},
            {u"client"_s, u"10.20.4.17"_s},
            {u"stages"_s, list},
            {u"upstreamHeaders"_s, told},
            {u"closestLimit"_s, allowed ? u""_s : u"[post].*/rest/api/2/issue/EXP-.*"_s},
            {u"smallestChange"_s,
             allowed ? u""_s : u"Widen line 2 to [post].*/rest/api/2/issue/(EXP|OPS)-.*"_s},
            {u"revision"_s, 41}};
}

QJsonObject auditVerification(bool intact)
{
    QJsonArray findings;
    if (!intact)
        findings = api::toJson(
            QList<domain::LogFinding>{{domain::LogFinding::Kind::CallsChanged, {0, 41, 60}},
                                      {domain::LogFinding::Kind::EventsChanged, {7}}});
    const QJsonValue null(QJsonValue::Null);
    return {{u"running"_s, false},
            {u"startedAt"_s, null},
            {u"checked"_s, 0},
            {u"records"_s, 0},
            {u"last"_s,
             QJsonObject{{u"intact"_s, intact},
                         {u"at"_s, u"2026-11-18T11:03:00.000Z"_s},
                         {u"finishedAt"_s, u"2026-11-18T11:03:09.000Z"_s},
                         {u"by"_s, u"m.lindqvist"_s},
                         {u"calls"_s, 1'204'000},
                         {u"events"_s, 331},
                         {u"findings"_s, findings}}},
            {u"fault"_s, null}};
}

QJsonObject status(int revision)
{
    return {
        {u"version"_s, u"1.0.0"_s},
        {u"revision"_s, revision},
        {u"secureMode"_s, QJsonObject{{u"active"_s, false}, {u"requestedForNextStart"_s, false}}},
        {u"enforcement"_s, u"on"_s},
        {u"workers"_s, 2},
        {u"startedAt"_s, moment(start - 9 * day)},
        {u"uptimeSeconds"_s, 777'600},
        {u"gateway"_s, QJsonArray{QJsonObject{{u"address"_s, u"0.0.0.0:443"_s}, {u"tls"_s, true}}}},
        {u"apiKeyHeader"_s, u"X-API-Key"_s},
        {u"addresses"_s,
         QJsonObject{{u"gateway"_s, QJsonArray{u"127.0.0.1:8462"_s}},
                     {u"authz"_s, QJsonArray{u"127.0.0.1:8461"_s}},
                     {u"admin"_s, QJsonArray{u"127.0.0.1:8460"_s}}}},
        {u"tokens"_s, 3204},
        {u"sharedTokens"_s, 12},
        {u"users"_s, 214},
        {u"upstreams"_s, 2}};
}

QJsonObject userList()
{
    return {{u"items"_s,
             QJsonArray{user(u"m.lindqvist"_s), user(u"t.ferreira"_s, 3), user(u"a.tanaka"_s),
                        user(u"p.nair"_s)}},
            {u"next"_s, QJsonValue(QJsonValue::Null)},
            {u"total"_s, 4}};
}

QJsonObject groupList()
{
    const auto group = [](const QString& name, const QString& description, int members) {
        return QJsonObject{{u"name"_s, name},
                           {u"description"_s, description},
                           {u"members"_s, members},
                           {u"revision"_s, 2}};
    };
    return {{u"items"_s,
             QJsonArray{group(u"api-users"_s, u"May use the API"_s, 180),
                        group(u"developers"_s, u"Everybody who builds"_s, 64)}},
            {u"next"_s, QJsonValue(QJsonValue::Null)},
            {u"total"_s, 2}};
}

domain::Upstream jira()
{
    domain::Upstream upstream = domain::fromPreset(domain::Upstream::Preset::Jira);
    upstream.name = u"jira"_s;
    upstream.baseUrl = u"https://jira.corp.example"_s;
    upstream.revision = 4;
    return upstream;
}

} // namespace test
