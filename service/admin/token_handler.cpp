// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_handler.h"

#include "common/api/lifetime_json.h"
#include "service/admin/query_reader.h"
#include "service/admin/token_access.h"
#include "service/admin/token_rules.h"
#include "service/admin/token_view.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr std::chrono::hours unused{24 * 90};

struct SortName
{
    QLatin1StringView name;
    store::TokenSort sort;
};
constexpr SortName sortNames[] = {
    {"name"_L1, store::TokenSort::Name},           {"owner"_L1, store::TokenSort::Owner},
    {"createdAt"_L1, store::TokenSort::Created},   {"expiresAt"_L1, store::TokenSort::Expires},
    {"lastUsedAt"_L1, store::TokenSort::LastUsed}, {"calls"_L1, store::TokenSort::Calls},
    {"state"_L1, store::TokenSort::State},
};

/// "-expiresAt" is descending.
store::TokenOrder readOrder(QueryReader& query)
{
    QString text;
    query.text(u"sort"_s, text);
    store::TokenOrder order;
    if (text.isEmpty())
        return order;
    order.descending = text.startsWith(u'-');
    const QString name = order.descending ? text.mid(1) : text;
    QStringList names;
    for (const SortName& known : sortNames) {
        if (name == known.name) {
            order.by = known.sort;
            return order;
        }
        names.append(QString(known.name));
    }
    query.report(u"sort"_s, u"unknown_value"_s,
                 u"This must be one of: %1; with \"-\" before it for descending."_s.arg(
                     names.join(u", "_s)));
    return order;
}

store::TokenFilter readFilter(QueryReader& query)
{
    store::TokenFilter filter;
    query.text(u"q"_s, filter.q);
    query.optionalText(u"owner"_s, filter.owner);
    QStringList states;
    query.texts(u"state"_s, states);
    for (const QString& text : std::as_const(states)) {
        if (const auto state = domain::tokenStateFromText(text))
            filter.states.append(*state);
        else if (text == u"expiring")
            filter.expiring = true;
        else
            query.report(u"state"_s, u"unknown_value"_s,
                         u"There is no such state: %1."_s.arg(text));
    }
    std::optional<QString> scheme;
    query.optionalText(u"scheme"_s, scheme);
    if (scheme) {
        filter.scheme = domain::schemesFromText(*scheme);
        if (!filter.scheme || *filter.scheme == domain::Schemes::None)
            query.report(u"scheme"_s, u"unknown_value"_s,
                         u"This must be one of: basic, bearer, both."_s);
    }
    query.flag(u"shared"_s, filter.shared);
    query.time(u"createdBefore"_s, filter.createdBefore);
    query.time(u"createdAfter"_s, filter.createdAfter);
    query.time(u"expiresBefore"_s, filter.expiresBefore);
    query.time(u"expiresAfter"_s, filter.expiresAfter);
    query.time(u"usedBefore"_s, filter.usedBefore);
    query.time(u"usedAfter"_s, filter.usedAfter);
    std::optional<bool> neverUsed;
    query.flag(u"neverUsed"_s, neverUsed);
    filter.neverUsed = neverUsed.value_or(false);
    query.flag(u"ownRate"_s, filter.ownRate);
    query.time(u"unusedSince"_s, filter.unusedSince);
    return filter;
}

QJsonArray lifetimesJson(const std::optional<domain::Lifetime>& maximum, core::Timestamp now)
{
    QJsonArray choices;
    for (const domain::Lifetime& lifetime : domain::presetLifetimes(maximum, now)) {
        QJsonObject choice = api::toJson(lifetime);
        choice.insert(u"expiresAt"_s, core::toIsoText(lifetime.after(now)));
        choices.append(choice);
    }
    return choices;
}

} // namespace

AdminResponse TokenHandler::list(const Call& call) const
{
    QueryReader query(call.request);
    store::TokenFilter filter = readFilter(query);
    const store::TokenOrder order = readOrder(query);
    const PageRequest page = readPage(query);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    if (!call.caller.administrator) {
        if (filter.owner && domain::fold(*filter.owner) != domain::fold(call.caller.name))
            return problemAnswer(403, u"administrators_only"_s,
                                 u"You may see your own tokens only."_s);
        filter.owner = call.caller.name;
    }
    const auto found = store::TokenTable(m_services.database)
                           .search(filter, stateRule(m_services.policy(), m_services.clock.now()),
                                   order, page.cursor, page.limit);
    if (!found)
        return problemAnswer(problemOf(found.error()));
    QJsonArray items;
    for (const store::ListedToken& listed : found->items)
        items.append(toJson(listed));
    return jsonAnswer(
        200,
        {{u"items"_s, items},
         {u"next"_s,
          found->next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->next)},
         {u"total"_s, found->total}});
}

AdminResponse TokenHandler::counts(const Call& call) const
{
    QueryReader query(call.request);
    const core::Timestamp now = m_services.clock.now();
    std::optional<core::Timestamp> unusedSince;
    query.time(u"unusedSince"_s, unusedSince);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    std::optional<QString> owner;
    if (!call.caller.administrator)
        owner = call.caller.name;
    const auto counts =
        store::TokenTable(m_services.database)
            .counts(stateRule(m_services.policy(), now), owner, unusedSince.value_or(now - unused));
    if (!counts)
        return problemAnswer(problemOf(counts.error()));
    QJsonObject states;
    for (auto it = counts->states.cbegin(); it != counts->states.cend(); ++it)
        states.insert(domain::toText(it.key()), it.value());
    return jsonAnswer(200,
                      {{u"total"_s, counts->total},
                       {u"states"_s, states},
                       {u"expiring"_s, counts->expiring},
                       {u"unused"_s, counts->unused},
                       {u"neverUsed"_s, counts->neverUsed}});
}

AdminResponse TokenHandler::get(const Call& call) const
{
    const TokenAccess access = accessToken(m_services, call);
    if (access.refused)
        return problemAnswer(*access.refused);
    return jsonAnswer(200, toJson(access.listed), access.listed.token.revision);
}

AdminResponse TokenHandler::choices(const Call& call) const
{
    QueryReader query(call.request);
    QString ownerName = call.caller.name;
    query.text(u"owner"_s, ownerName);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));

    const policy::Snapshot& policy = m_services.policy();
    const std::string name = domain::fold(ownerName).toStdString();
    const policy::LoginRecord* login = policy.logins.find(name);
    const policy::UserRecord* owner =
        login && login->named ? policy.users.find(login->named) : nullptr;
    const bool own = owner && owner->number == call.caller.number;
    if (!own && !call.caller.administrator)
        return problemAnswer(403, u"administrators_only"_s);
    if (!owner)
        return problemAnswer(404, u"not_found"_s);

    const core::Timestamp now = m_services.clock.now();
    const std::optional<api::Problem> refusal = creationRefusal(policy, call.caller, owner);
    const std::optional<domain::Lifetime> maximum = maximumLifetime(policy, owner, now);
    const domain::TokenSettings& tokens = policy.settings.tokens;
    const auto used = store::TokenTable(m_services.database)
                          .countFor(QString::fromStdString(owner->name), tokens.countExpired, now);
    if (!used)
        return problemAnswer(problemOf(used.error()));

    const QJsonValue null(QJsonValue::Null);
    const qint64 remaining = std::max<qint64>(0, tokens.maxPerUser - *used);
    QJsonArray candidates;
    if (tokens.maxPerUserEnabled && remaining == 0) { // MO-19
        const auto deletable =
            deletableTokens(m_services.database, QString::fromStdString(owner->name), now);
        if (!deletable)
            return problemAnswer(problemOf(deletable.error()));
        candidates = *deletable;
    }
    return jsonAnswer(
        200,
        {{u"owner"_s, QString::fromStdString(owner->name)},
         {u"mayCreate"_s, !refusal},
         {u"reason"_s, refusal ? QJsonValue(refusal->code) : null},
         {u"maximum"_s, maximum ? QJsonValue(api::toJson(*maximum)) : null},
         {u"never"_s, !maximum},
         {u"lifetimes"_s, lifetimesJson(maximum, now)},
         {u"proposed"_s, api::toJson(proposedExpiry(policy, maximum, now))},
         {u"used"_s, *used},
         {u"limit"_s, tokens.maxPerUserEnabled ? QJsonValue(tokens.maxPerUser) : null},
         {u"remaining"_s, tokens.maxPerUserEnabled ? QJsonValue(remaining) : null},
         {u"candidates"_s, candidates},
         {u"acceptedSchemes"_s, domain::toText(policy.settings.global.acceptedSchemes)},
         {u"secureMode"_s, m_services.secureMode()}});
}

} // namespace admin
