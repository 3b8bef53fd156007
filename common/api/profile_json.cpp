// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/profile_json.h"

#include "common/api/object_reader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace api {

void read(const QJsonObject& json, ProfileView& profile, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("name"_L1))
        reader.text("name"_L1, profile.name);
    reader.text("title"_L1, profile.title);
    reader.text("description"_L1, profile.description);
    reader.flag("applied"_L1, profile.applied);
    reader.flag("turnsSecureModeOn"_L1, profile.turnsSecureModeOn);
    reader.texts("newGroups"_L1, profile.newGroups);
    for (const QJsonValue& change : json.value("changes"_L1).toArray())
        profile.changes.append({change["page"_L1].toString(), change["member"_L1].toString(),
                                change["before"_L1], change["after"_L1],
                                change["reason"_L1].toString()});
}

} // namespace api
