// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/settings_change_json.h"

#include "common/api/object_reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace api {
namespace {

std::optional<AddressVerdict> verdictFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    return AddressVerdict{json.value("address"_L1).toString(), json.value("allowed"_L1).toBool(),
                          json.value("list"_L1).toString(), json.value("index"_L1).toInt(-1),
                          json.value("range"_L1).toString()};
}

} // namespace

std::optional<PendingChange> pendingChangeFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    PendingChange change;
    change.settings = json.value("settings"_L1).toString();
    change.profile = json.value("profile"_L1).toString();
    change.revision = json.value("revision"_L1).toInteger();
    change.until = core::fromIsoText(json.value("until"_L1).toString()).value_or(core::Timestamp{});
    change.secondsLeft = json.value("secondsLeft"_L1).toInt();
    change.by = json.value("by"_L1).toString();
    return change;
}

QList<SettingsWarning> warningsFrom(const QJsonValue& json)
{
    QList<SettingsWarning> warnings;
    for (const QJsonValue& value : json.toArray()) {
        const QJsonObject warning = value.toObject();
        warnings.append({warning.value("code"_L1).toString(), warning.value("field"_L1).toString(),
                         warning.value("message"_L1).toString(),
                         warning.value("address"_L1).toString()});
    }
    return warnings;
}

void read(const QJsonObject& json, SettingsCheck& check, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("ok"_L1))
        reader.flag("ok"_L1, check.ok);
    reader.flag("needsConfirmation"_L1, check.needsConfirmation);
    for (const QJsonValue& value : json.value("problems"_L1).toArray()) {
        const QJsonObject problem = value.toObject();
        check.problems.append({problem.value("field"_L1).toString(),
                               problem.value("code"_L1).toString(),
                               problem.value("message"_L1).toString(),
                               {}});
    }
    check.warnings = warningsFrom(json.value("warnings"_L1));
    check.ownAddress = verdictFrom(json.value("ownAddress"_L1));
    check.address = verdictFrom(json.value("address"_L1));
}

} // namespace api
