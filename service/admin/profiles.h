// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "common/domain/settings.h"
#include "common/domain/user.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace admin {

/// A set of settings to start from: how another product behaves, or what is good practice. What a
/// profile does not name keeps its value; no profile names addresses.
struct Profile
{
    QString name; ///< "kantega"
    QString title;
    QString description;
    QJsonObject settings; ///< pages with the members that it sets
    QJsonObject reasons; ///< by "page", "page.member" or "page.member.member": why
    QList<domain::Group> groups; ///< that must exist
    bool secureMode = false; ///< asks for it at the next start

    /// The settings with what the profile sets. Problems: it asks for what these settings can't be.
    [[nodiscard]] domain::Settings over(const domain::Settings& present,
                                        domain::Problems& problems) const;
    /// Why it sets a member, "page.member…".
    [[nodiscard]] QString reasonFor(const QString& member) const;
};

/// All that the product ships (service/admin/profiles.json), in the order to be shown.
[[nodiscard]] QList<Profile> shippedProfiles();

} // namespace admin
