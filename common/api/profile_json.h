// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace api {

/// A set of settings to start from, and what applying it would change now.
struct ProfileView
{
    QString name; ///< "recommended"
    QString title;
    QString description;
    bool applied = false; ///< the settings are as it has them
    bool turnsSecureModeOn = false; ///< applying wants the words "SECURE MODE"
    int changes = 0;
    QStringList newGroups;
};

/// Reads a member of the list of GET /profiles.
void read(const QJsonObject& json, ProfileView& profile, domain::Problems& problems);

} // namespace api
