// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/profiles.h"

#include "service/admin/settings_pages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Outside any namespace, as Q_INIT_RESOURCE needs it: resources of a static library are not found
/// by themselves.
static void initialiseProfiles()
{
    Q_INIT_RESOURCE(admin_resources);
}

namespace admin {
namespace {

Profile profileOf(const QJsonObject& json)
{
    Profile profile;
    profile.name = json["name"_L1].toString();
    profile.title = json["title"_L1].toString();
    profile.description = json["description"_L1].toString();
    profile.settings = json["settings"_L1].toObject();
    profile.reasons = json["reasons"_L1].toObject();
    profile.secureMode = json["secureMode"_L1].toBool();
    const QJsonArray groups = json["groups"_L1].toArray();
    for (const QJsonValue& group : groups) {
        domain::Group wanted;
        wanted.name = group["name"_L1].toString();
        wanted.description = group["description"_L1].toString();
        profile.groups.append(wanted);
    }
    return profile;
}

} // namespace

domain::Settings Profile::over(const domain::Settings& present, domain::Problems& problems) const
{
    domain::Settings wanted = present;
    for (const SettingsPageType& page : settingsPages()) {
        if (page.read && settings.contains(page.name))
            page.read(settings[page.name].toObject(), wanted, problems);
    }
    if (secureMode && !wanted.secureMode.active)
        wanted.secureMode.requestedForNextStart = true;
    return wanted;
}

QString Profile::reasonFor(const QString& member) const
{
    QString known = member;
    while (!known.isEmpty() && !reasons.contains(known))
        known = known.contains(u'.') ? known.left(known.lastIndexOf(u'.')) : QString();
    return reasons[known].toString();
}

QList<Profile> shippedProfiles()
{
    initialiseProfiles();
    QFile file(u":/admin/profiles.json"_s);
    QList<Profile> profiles;
    if (!file.open(QIODevice::ReadOnly))
        return profiles;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& json : list)
        profiles.append(profileOf(json.toObject()));
    return profiles;
}

} // namespace admin
