// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filter_fields.h"

#include "app/client/client.h"
#include "app/models/audit_model.h"
#include "app/pages/filter_field.h"
#include "common/domain/ip_address.h"
#include "common/domain/reason.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using models::FilterText;
using models::FilterValue;
using models::FilterWord;
using models::FilterWords;

namespace pages {
namespace {

constexpr int mostProposed = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::FilterFields)
};

bool isAge(const QString& text)
{
    return FilterAge::parse(text).has_value();
}

bool isMoment(const QString& text)
{
    return filterMoment(text).has_value();
}

bool isAddress(const QString& text)
{
    return domain::IpAddress::parse(text.toStdString()).has_value();
}

bool isStatus(const QString& text)
{
    static const QRegularExpression status(
        QRegularExpression::anchoredPattern(u"[1-5]xx|[1-9]\\d\\d(-[1-9]\\d\\d)?"_s));
    return status.match(text).hasMatch();
}

bool isReason(const QString& text)
{
    return domain::reasonFromCode(text.toStdString()).has_value();
}

bool isAnything(const QString&)
{
    return true;
}

bool saysYes(const QString& value)
{
    return value.compare("yes"_L1, Qt::CaseInsensitive) == 0
        || value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QList<FilterValue> yesOrNo()
{
    return {{u"yes"_s, Words::tr("Yes")}, {u"no"_s, Words::tr("No")}};
}

/// Earlier versions took these too.
bool isTruth(const QString& text)
{
    return text == "true"_L1 || text == "false"_L1;
}

QList<FilterValue> tokenStates()
{
    return {{u"active"_s, Words::tr("Active")},
            {u"expiring"_s, Words::tr("Expires within 14 days")},
            {u"expired"_s, Words::tr("Expired")},
            {u"disabled"_s, Words::tr("Disabled")},
            {u"revoked"_s, Words::tr("Revoked")},
            {u"owner_not_permitted"_s, Words::tr("The owner is not permitted")},
            {u"owner_disabled"_s, Words::tr("The owner's account is disabled")},
            {u"over_cap"_s, Words::tr("Lives longer than is allowed now")},
            {u"closing"_s, Words::tr("Replaced, ends soon")}};
}

QList<FilterValue> reasons()
{
    QList<FilterValue> values;
    for (const QString& code : models::denialCodes())
        values.append({code, models::reasonWord(code)});
    return values;
}

} // namespace

std::optional<FilterAge> FilterAge::parse(const QString& text)
{
    static const QRegularExpression age(
        QRegularExpression::anchoredPattern(u"([<>])([1-9]\\d{0,3})([hdwy])"_s));
    const auto match = age.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.capturedView(3).front();
    const int hours = unit == u'h' ? 1 : unit == u'd' ? 24 : unit == u'w' ? 24 * 7 : 24 * 365;
    return FilterAge{match.capturedView(1) == u"<",
                     std::chrono::hours{match.captured(2).toInt() * hours}};
}

std::optional<core::Timestamp> filterMoment(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    return core::fromMilliseconds(moment.toMSecsSinceEpoch());
}

FilterWords tokenFilterWords()
{
    const QString ages = u"<30d, >12h, >1y"_s;
    return FilterWords({
        {u"owner"_s, Words::tr("Owner")},
        {u"state"_s, Words::tr("State"), tokenStates()},
        {u"scheme"_s,
         Words::tr("Scheme"),
         {{u"basic"_s, Words::tr("Basic only")},
          {u"bearer"_s, Words::tr("Bearer only")},
          {u"both"_s, Words::tr("Basic and Bearer")}}},
        {u"shared"_s, Words::tr("Shared"), yesOrNo(), isTruth},
        {u"last"_s,
         Words::tr("Last used"),
         {{u"<7d"_s, Words::tr("Within 7 days")},
          {u"<30d"_s, Words::tr("Within 30 days")},
          {u">90d"_s, Words::tr("More than 90 days ago")},
          {u"never"_s, Words::tr("Never")}},
         isAge,
         ages + u", never"_s},
        {u"expires"_s,
         Words::tr("Expires"),
         {{u"<7d"_s, Words::tr("Within 7 days")},
          {u"<30d"_s, Words::tr("Within 30 days")},
          {u">1y"_s, Words::tr("In more than a year")}},
         isAge,
         ages},
        {u"created"_s,
         Words::tr("Created"),
         {{u"<1d"_s, Words::tr("Within a day")},
          {u"<30d"_s, Words::tr("Within 30 days")},
          {u">1y"_s, Words::tr("More than a year ago")}},
         isAge,
         ages},
        {u"rate"_s,
         Words::tr("Rate limit"),
         {{u"own"_s, Words::tr("Its own")}, {u"usual"_s, Words::tr("That of the settings")}}},
    });
}

FilterWords userFilterWords()
{
    return FilterWords({
        {u"group"_s, Words::tr("Group")},
        {u"administrator"_s, Words::tr("Administrator"), yesOrNo()},
        {u"enabled"_s, Words::tr("May sign in"), yesOrNo()},
    });
}

FilterWords auditFilterWords()
{
    const QString moment = u"2026-11-22T04:45"_s;
    QList<FilterValue> methods;
    for (const QString& method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s})
        methods.append({method, {}});
    return FilterWords({
        {u"decision"_s,
         Words::tr("Decision"),
         {{u"allowed"_s, Words::tr("Allowed")}, {u"denied"_s, Words::tr("Denied")}}},
        {.name = u"path"_s, .meaning = Words::tr("Path"), .isText = true},
        {u"from"_s, Words::tr("From address"), {}, isAddress, u"10.20.4.17, 2001:db8::7"_s},
        {u"address"_s, Words::tr("From address"), {}, isAddress, u"10.20.4.17, 2001:db8::7"_s},
        {u"user"_s, Words::tr("Who did it")},
        {u"owner"_s, Words::tr("Owner of the token")},
        {u"token"_s, Words::tr("Id of the token")},
        {u"object"_s, Words::tr("What was changed"), {}, nullptr, u"alice, user:alice"_s},
        {u"method"_s, Words::tr("Method"), methods, isAnything},
        {u"status"_s,
         Words::tr("Status"),
         {{u"2xx"_s, Words::tr("Success")},
          {u"4xx"_s, Words::tr("Refused")},
          {u"5xx"_s, Words::tr("Failed")}},
         isStatus,
         u"404, 4xx, 400-499"_s},
        {u"reason"_s, Words::tr("Reason"), reasons(), isReason, {}, true},
        {u"upstream"_s, Words::tr("Upstream")},
        {.name = u"kind"_s,
         .meaning = Words::tr("Kind"),
         .values = {{u"call"_s, Words::tr("Calls")},
                    {u"administration"_s, Words::tr("Calls of the administration API")},
                    {u"change"_s, Words::tr("Changes")},
                    {u"session"_s, Words::tr("Signing in and out")}},
         .several = true},
        {u"after"_s, Words::tr("After"), {}, isMoment, moment},
        {u"before"_s, Words::tr("Before"), {}, isMoment, moment},
    });
}

client::TokenQuery withFilter(client::TokenQuery base, const QString& filter, core::Timestamp now)
{
    const FilterText typed = tokenFilterWords().parse(filter);
    const auto word = [&typed](QStringView name) {
        return typed.value(name).value_or(QString()).toLower();
    };
    base.text = typed.text;
    base.owner = typed.value(u"owner");
    const QString state = word(u"state");
    if (const auto known = domain::tokenStateFromText(state)) {
        base.states = {*known};
        base.expiring = false;
    } else if (state == u"expiring") {
        base.states.clear();
        base.expiring = true;
    }
    if (const QString scheme = word(u"scheme"); !scheme.isEmpty())
        base.scheme = domain::schemesFromText(scheme);
    if (const QString shared = word(u"shared"); !shared.isEmpty())
        base.shared = saysYes(shared);
    if (const auto age = FilterAge::parse(word(u"last")))
        (age->less ? base.usedAfter : base.usedBefore) = now - age->span;
    base.neverUsed = base.neverUsed || word(u"last") == u"never";
    if (const auto age = FilterAge::parse(word(u"expires"))) {
        base.expiresAfter = age->less ? now : now + age->span;
        if (age->less)
            base.expiresBefore = now + age->span;
    }
    if (const auto age = FilterAge::parse(word(u"created")))
        (age->less ? base.createdAfter : base.createdBefore) = now - age->span;
    if (const QString rate = word(u"rate"); !rate.isEmpty())
        base.ownRate = rate == u"own";
    return base;
}

client::UserQuery userQuery(const QString& filter)
{
    const FilterText typed = userFilterWords().parse(filter);
    client::UserQuery query;
    query.text = typed.text;
    query.group = typed.value(u"group");
    if (const auto value = typed.value(u"administrator"))
        query.administrator = saysYes(*value);
    if (const auto value = typed.value(u"enabled"))
        query.enabled = saysYes(*value);
    return query;
}

void proposePeople(FilterField* field, client::Client& client)
{
    QObject::connect(
        field, &FilterField::valuesWanted, field,
        [field, &client](const QString& name, const QString& begun) {
            if (name == u"owner" || name == u"user") {
                client::UserQuery query;
                query.text = begun;
                query.limit = mostProposed;
                client.users(query, field, [field, name, begun](const auto& found) {
                    QList<FilterValue> values;
                    for (const domain::User& user : found ? found->items : QList<domain::User>())
                        values.append({user.name, user.displayName});
                    field->offer(name, begun, values);
                });
            } else if (name == u"group") {
                client::GroupQuery query;
                query.text = begun;
                query.limit = mostProposed;
                client.groups(query, field, [field, name, begun](const auto& found) {
                    QList<FilterValue> values;
                    for (const domain::Group& group : found ? found->items : QList<domain::Group>())
                        values.append({group.name, group.description});
                    field->offer(name, begun, values);
                });
            }
        });
}

} // namespace pages
