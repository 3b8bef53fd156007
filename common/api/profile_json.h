// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace api {

/// One setting that applying a profile would change.
struct ProfileChange
{
    QString page; ///< "restrictions"
    QString member; ///< "tokenGeneration.enabled"
    QJsonValue before;
    QJsonValue after;
    QString reason; ///< why the profile sets it
};

/// A set of settings to start from, and what applying it would change now.
struct ProfileView
{
    QString name; ///< "recommended"
    QString title;
    QString description;
    bool applied = false; ///< the settings are as it has them
    bool turnsSecureModeOn = false; ///< applying wants the words "SECURE MODE"
    QList<ProfileChange> changes;
    QStringList newGroups;
};

/// Reads a member of the list of GET /profiles.
void read(const QJsonObject& json, ProfileView& profile, domain::Problems& problems);

} // namespace api
