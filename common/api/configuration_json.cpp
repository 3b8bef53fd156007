// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/configuration_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace api {

void read(const QJsonObject& json, ConfigurationReport& report, domain::Problems& problems)
{
    for (const QString& part : {u"groups"_s, u"users"_s, u"upstreams"_s, u"tokens"_s}) {
        const QJsonValue counts = json.value(part);
        if (!counts.isObject())
            problems.append({part, u"required"_s, u"This must be an object."_s, {}});
        report.parts.append({part, counts["created"_L1].toInt(), counts["changed"_L1].toInt(),
                             counts["unchanged"_L1].toInt()});
    }
    for (const QJsonValue& change : json.value("settings"_L1).toArray())
        report.settings.append({change["page"_L1].toString(),
                                change["member"_L1].toString(),
                                change["before"_L1],
                                change["after"_L1],
                                {}});
    for (const QJsonValue& item : json.value("skipped"_L1).toArray())
        report.skipped.append(
            {item["part"_L1].toString(), item["name"_L1].toString(), item["reason"_L1].toString()});
    for (const QJsonValue& token : json.value("newTokens"_L1).toArray())
        report.newTokens.append({token["id"_L1].toString(), token["name"_L1].toString(),
                                 token["owner"_L1].toString(),
                                 core::Secret(token["secret"_L1].toString().toStdString())});
}

} // namespace api
