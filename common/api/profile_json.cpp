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
    profile.changes = int(json.value("changes"_L1).toArray().size());
}

} // namespace api
