// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/lifetime_json.h"
#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

using domain::RestrictionSettings;

constexpr NamedValue<RestrictionSettings::IpMode> ipModeNames[] = {
    {"none"_L1, RestrictionSettings::IpMode::None},
    {"allow"_L1, RestrictionSettings::IpMode::Allow},
    {"deny"_L1, RestrictionSettings::IpMode::Deny},
};

QJsonObject groupListJson(const RestrictionSettings::GroupList& list)
{
    return {{u"enabled"_s, list.enabled}, {u"groups"_s, QJsonArray::fromStringList(list.groups)}};
}

void readGroupList(ObjectReader& reader, QLatin1StringView name,
                   RestrictionSettings::GroupList& list)
{
    reader.object(name, [&](ObjectReader& nested) {
        nested.flag("enabled"_L1, list.enabled);
        nested.texts("groups"_L1, list.groups);
    });
}

QJsonArray entriesJson(const QList<RestrictionSettings::IpEntry>& entries)
{
    QJsonArray array;
    for (const RestrictionSettings::IpEntry& entry : entries)
        array.append(
            QJsonObject{{u"range"_s, entry.range.toString()}, {u"comment"_s, entry.comment}});
    return array;
}

/// Reports what is no network and returns nothing for it.
std::optional<domain::IpRange> parseRange(const QString& text, const QString& field,
                                          domain::Problems& problems)
{
    core::Result<domain::IpRange> range = domain::IpRange::parse(text);
    if (range)
        return *range;
    problems.append({field, u"not_a_network"_s, range.error().message, {}});
    return std::nullopt;
}

void readIpEntries(ObjectReader& reader, QLatin1StringView name,
                   QList<RestrictionSettings::IpEntry>& entries)
{
    QList<RestrictionSettings::IpEntry> given;
    const bool present = reader.objects(name, [&](ObjectReader& nested) {
        RestrictionSettings::IpEntry entry;
        QString range;
        if (nested.require("range"_L1))
            nested.text("range"_L1, range);
        nested.text("comment"_L1, entry.comment);
        if (range.isNull())
            return;
        if (const auto parsed = parseRange(range, nested.pathOf(u"range"_s), nested.problems())) {
            entry.range = *parsed;
            given.append(entry);
        }
    });
    if (present)
        entries = given;
}

void readGrant(ObjectReader& reader, RestrictionSettings::Grant& grant)
{
    if (reader.require("group"_L1))
        reader.text("group"_L1, grant.group);
    if (reader.has("maxLifetime"_L1) && !reader.isNull("maxLifetime"_L1)) {
        reader.object("maxLifetime"_L1, [&](ObjectReader& nested) {
            domain::Lifetime lifetime;
            read(nested, lifetime);
            grant.maxLifetime = lifetime;
        });
    }
    reader.accept("maxLifetime"_L1);
}

QJsonArray grantsJson(const QList<RestrictionSettings::Grant>& grants)
{
    QJsonArray array;
    for (const RestrictionSettings::Grant& grant : grants) {
        const QJsonValue lifetime = grant.maxLifetime ? QJsonValue(toJson(*grant.maxLifetime))
                                                      : QJsonValue(QJsonValue::Null);
        array.append(QJsonObject{{u"group"_s, grant.group}, {u"maxLifetime"_s, lifetime}});
    }
    return array;
}

} // namespace

QJsonArray toJson(const QList<domain::IpRange>& ranges)
{
    QJsonArray array;
    for (const domain::IpRange& range : ranges)
        array.append(range.toString());
    return array;
}

bool readIpRanges(ObjectReader& reader, QLatin1StringView name, QList<domain::IpRange>& ranges)
{
    if (!reader.has(name))
        return false;
    QStringList texts;
    reader.texts(name, texts);
    QList<domain::IpRange> given;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString field = reader.pathOf(QString(name)) + u'[' + QString::number(i) + u']';
        if (const auto range = parseRange(texts[i], field, reader.problems()))
            given.append(*range);
    }
    ranges = given;
    return true;
}

QJsonObject toJson(const domain::IpRestriction& restriction)
{
    return {{u"mode"_s, nameOf(restriction.mode, ipModeNames)},
            {u"allow"_s, entriesJson(restriction.allow)},
            {u"block"_s, entriesJson(restriction.block)}};
}

void readIpRestriction(ObjectReader& reader, QLatin1StringView name,
                       domain::IpRestriction& restriction)
{
    reader.object(name, [&](ObjectReader& nested) {
        nested.choice("mode"_L1, restriction.mode, ipModeNames);
        readIpEntries(nested, "allow"_L1, restriction.allow);
        readIpEntries(nested, "block"_L1, restriction.block);
    });
}

QJsonArray toJson(const QList<domain::PathRule>& rules)
{
    QJsonArray array;
    for (const domain::PathRule& rule : rules) {
        array.append(QJsonObject{{u"methods"_s, QJsonArray::fromStringList(rule.methods)},
                                 {u"path"_s, rule.path}});
    }
    return array;
}

void readPathRules(ObjectReader& reader, QLatin1StringView name, QList<domain::PathRule>& rules)
{
    QList<domain::PathRule> given;
    const bool present = reader.objects(name, [&](ObjectReader& nested) {
        domain::PathRule rule;
        nested.texts("methods"_L1, rule.methods);
        for (QString& method : rule.methods)
            method = method.toUpper();
        if (nested.require("path"_L1))
            nested.text("path"_L1, rule.path);
        given.append(rule);
    });
    if (present)
        rules = given;
}

QJsonObject toJson(const domain::RestrictionSettings& page)
{
    return {
        {u"apiAccess"_s, groupListJson(page.apiAccess)},
        {u"readOnly"_s, groupListJson(page.readOnly)},
        {u"tokenGeneration"_s,
         QJsonObject{{u"enabled"_s, page.tokenGenerationEnabled},
                     {u"grants"_s, grantsJson(page.tokenGeneration)}}},
        {u"adminsOnly"_s, page.adminsOnly},
        {u"ip"_s, toJson(domain::IpRestriction{page.ipMode, page.ipAllow, page.ipBlock})},
    };
}

void read(const QJsonObject& json, domain::RestrictionSettings& page, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    readGroupList(reader, "apiAccess"_L1, page.apiAccess);
    readGroupList(reader, "readOnly"_L1, page.readOnly);
    reader.object("tokenGeneration"_L1, [&](ObjectReader& nested) {
        nested.flag("enabled"_L1, page.tokenGenerationEnabled);
        QList<RestrictionSettings::Grant> grants;
        if (nested.objects("grants"_L1,
                           [&](ObjectReader& grant) { readGrant(grant, grants.emplaceBack()); }))
            page.tokenGeneration = grants;
    });
    reader.flag("adminsOnly"_L1, page.adminsOnly);
    domain::IpRestriction ip{page.ipMode, page.ipAllow, page.ipBlock};
    readIpRestriction(reader, "ip"_L1, ip);
    page.ipMode = ip.mode;
    page.ipAllow = ip.allow;
    page.ipBlock = ip.block;
    reader.finish();
}

} // namespace api
